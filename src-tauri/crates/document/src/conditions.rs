//! When a question is asked, found by trying the options of the questions before it. The catalogue says it in code;
//! paper has to say it in words.

use iop_core::catalogue;
use iop_core::question::{Kind, Question};
use iop_core::{Answer, Initiative, Profile, Reading};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Options of an earlier question.
pub(crate) type Turn = (&'static str, Vec<&'static str>);

/// When a question is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Of everybody.
    Always,
    /// Of those with one of these answers.
    OnlyIf(Vec<Turn>),
    /// Of all but those with these answers.
    SkipIf(Turn),
    /// Of nobody: the issuer does not ask about it.
    Never,
}

/// The condition of every question, for one issuer.
pub(crate) fn conditions(profile: &Profile, today: Date) -> BTreeMap<&'static str, Condition> {
    let mut found = BTreeMap::new();
    // For each question some answers that lead to it, so that branches within branches are reached.
    let mut ways: Vec<(&'static Question, Initiative)> = Vec::new();
    for question in catalogue::questions() {
        let is_shown = |answers: &Initiative| Reading::new(answers, profile, today).is_shown(question.id);
        let blank = Initiative::new("", profile.id.as_str());
        let (condition, way) =
            if is_shown(&blank) { (skipped(&ways, is_shown), Some(blank)) } else { opened(&ways, is_shown) };
        found.insert(question.id, condition);
        ways.extend(way.map(|way| (question, way)));
    }
    found
}

fn skipped(ways: &[(&'static Question, Initiative)], is_shown: impl Fn(&Initiative) -> bool) -> Condition {
    for (earlier, way) in ways.iter().filter(|(_, way)| is_shown(way)) {
        let hiding: Vec<_> =
            options(earlier).iter().copied().filter(|o| !is_shown(&answered(way, earlier, o))).collect();
        if !hiding.is_empty() {
            return Condition::SkipIf((earlier.id, hiding));
        }
    }
    Condition::Always
}

fn opened(
    ways: &[(&'static Question, Initiative)],
    is_shown: impl Fn(&Initiative) -> bool,
) -> (Condition, Option<Initiative>) {
    let mut turns = Vec::new();
    let mut first_way = None;
    for (earlier, way) in ways.iter().filter(|(_, way)| !is_shown(way)) {
        let showing: Vec<_> =
            options(earlier).iter().copied().filter(|o| is_shown(&answered(way, earlier, o))).collect();
        if let Some(option) = showing.first() {
            first_way = first_way.or_else(|| Some(answered(way, earlier, option)));
            turns.push((earlier.id, showing));
        }
    }
    if turns.is_empty() { (Condition::Never, None) } else { (Condition::OnlyIf(turns), first_way) }
}

fn options(question: &Question) -> &'static [&'static str] {
    match question.kind {
        Kind::Choice(set) | Kind::Many(set) => set.options,
        _ => &[],
    }
}

fn answered(way: &Initiative, question: &Question, option: &str) -> Initiative {
    let mut answers = way.clone();
    answers.answers.insert(question.id.to_owned(), Answer::choose(option));
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{TODAY, profile};

    #[test]
    fn a_branch_within_a_branch_names_the_nearest_question() {
        let found = conditions(&profile("linkoping"), TODAY);
        assert_eq!(found["owner-decision-date"], Condition::OnlyIf(vec![("owner-decision", vec!["yes"])]));
        assert_eq!(found["owner-form"], Condition::OnlyIf(vec![("party-kind", vec!["project"])]));
    }

    #[test]
    fn a_no_that_closes_a_branch_is_told_and_an_aspect_nobody_asks_about_is_left_out() {
        let found = conditions(&profile("linkoping"), TODAY);
        assert_eq!(found["open-kinds"], Condition::SkipIf(("open-to-other", vec!["no"])));
        assert_eq!(found["need-claim"], Condition::Never);
        assert_eq!(found["party-kind"], Condition::Always);
    }
}
