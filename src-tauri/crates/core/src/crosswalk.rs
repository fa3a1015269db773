//! Which criteria of different issuers ask about the same thing, and what that means when a group changes issuer.

use crate::Aspect;
use crate::profile::{Criterion, Profile};
use crate::reading::Reading;
use serde::Serialize;

/// One aspect, and by which codes each issuer asks about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Crossing {
    /// What is asked about.
    pub aspect: Aspect,
    /// The codes of each issuer in the order the issuers were given; empty where it does not ask.
    pub codes: Vec<Vec<String>>,
}

/// The aspects that at least one of the issuers asks about, in the order of the closed set.
///
/// Two criteria on one row ask about the same thing; they need not ask equally much.
pub fn crosswalk(profiles: &[&Profile]) -> Vec<Crossing> {
    let crossing = |aspect: Aspect| {
        let codes = profiles.iter().map(|profile| profile.criteria_on(aspect).map(|c| c.code.clone()).collect());
        Crossing { aspect, codes: codes.collect() }
    };
    let all = Aspect::ALL.into_iter().map(crossing);
    all.filter(|crossing| crossing.codes.iter().any(|codes| !codes.is_empty())).collect()
}

/// What of an issuer's criterion the answers already speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried<'a> {
    /// The issuer's criterion.
    pub criterion: &'a Criterion,
    /// Every aspect of it has an answer already.
    pub is_begun: bool,
    /// Where to answer, or where it was answered: the claim of each aspect that is still new, or of every aspect when
    /// none is.
    pub questions: Vec<&'static str>,
}

/// Every criterion of the issuer that `reading` reads against, in its order, with what carries over from the answers
/// as they stand.
pub fn carried<'a>(reading: &Reading<'a>) -> Vec<Carried<'a>> {
    let begun = |aspect: &Aspect| aspect.questions().any(|id| reading.has(id));
    let carry = |criterion: &'a Criterion| {
        let is_begun = criterion.aspects.iter().all(begun);
        let telling = criterion.aspects.iter().filter(|aspect| is_begun || !begun(aspect));
        let questions = telling.map(|aspect| aspect.rule().claim).collect();
        Carried { criterion, is_begun, questions }
    };
    reading.profile.criteria.iter().map(carry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{shipped, shipped_sources};
    use crate::{Answer, Initiative};
    use jiff::civil::date;

    fn profile(id: &str) -> Profile {
        shipped(id).unwrap()
    }

    #[test]
    fn criteria_that_ask_about_the_same_thing_stand_on_one_row() {
        let (linkoping, malmo) = (profile("linkoping"), profile("malmo-asn"));
        let rows = crosswalk(&[&linkoping, &malmo]);
        let on = |aspect: Aspect| rows.iter().find(|row| row.aspect == aspect).map(|row| row.codes.clone());
        assert_eq!(on(Aspect::Initiative), Some(vec![vec!["LIN-1".to_owned()], vec!["MAL-6".to_owned()]]));
        assert_eq!(on(Aspect::Need), Some(vec![vec![], vec!["MAL-3".to_owned(), "MAL-9".to_owned()]]));
        assert_eq!(on(Aspect::LongTerm), None, "neither asks about it");
    }

    #[test]
    fn every_criterion_of_every_issuer_stands_in_the_table_for_each_of_its_aspects() {
        let profiles: Vec<Profile> = shipped_sources().iter().map(|source| profile(source.id)).collect();
        let rows = crosswalk(&profiles.iter().collect::<Vec<_>>());
        for (column, profile) in profiles.iter().enumerate() {
            for criterion in &profile.criteria {
                for row in &rows {
                    let is_there = row.codes[column].contains(&criterion.code);
                    assert_eq!(is_there, criterion.aspects.contains(&row.aspect), "{}", criterion.code);
                }
            }
        }
    }

    #[test]
    fn nothing_carries_over_from_no_answers_and_everything_asked_is_new() {
        let (boras, blank) = (profile("boras"), Initiative::new("x", "boras"));
        let carried = carried(&Reading::new(&blank, &boras, date(2026, 11, 22)));
        assert_eq!(carried.len(), 8);
        assert!(carried.iter().all(|one| !one.is_begun && !one.questions.is_empty()));
    }

    #[test]
    fn a_criterion_about_two_things_is_new_until_both_have_answers_and_points_to_the_one_that_lacks() {
        let uddevalla = profile("uddevalla");
        let mut initiative = Initiative::new("x", "uddevalla");
        initiative.answers.insert("long-term-claim".into(), Answer::choose("yes"));
        let seventh = |initiative: &Initiative| {
            let all = carried(&Reading::new(initiative, &uddevalla, date(2026, 11, 22)));
            let found = all.into_iter().find(|one| one.criterion.code == "UDD-7").unwrap();
            (found.is_begun, found.questions)
        };
        assert_eq!(seventh(&initiative), (false, vec!["evaluation-claim"]));
        initiative.answers.insert("evaluation-claim".into(), Answer::choose("yes"));
        assert_eq!(seventh(&initiative), (true, vec!["long-term-claim", "evaluation-claim"]));
    }
}
