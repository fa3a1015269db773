//! What a group has left: what it does not know or does not agree on, what is worth a look, and what nobody has answered
//! though something hangs on it.

use crate::answers::State;
use crate::aspects::Aspect;
use crate::catalogue::{Part, TOPICS};
use crate::grounds::Ground;
use crate::interview::{asked, need_look};
use crate::party;
use crate::question::Question;
use crate::reading::Reading;
use crate::requirement;
use serde::Serialize;
use std::collections::BTreeSet;

/// Why a question is on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The group does not agree yet.
    NotAgreed,
    /// The group does not know yet.
    DontKnow,
    /// What stands there is worth a look.
    Problem,
    /// More is to come.
    Partly,
    /// Nothing stands there, and something hangs on it.
    Unanswered,
}

impl Why {
    /// All of them, the one to talk about first first.
    pub const ALL: [Self; 5] = [Self::NotAgreed, Self::DontKnow, Self::Problem, Self::Partly, Self::Unanswered];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAgreed => "not-agreed",
            Self::DontKnow => "dont-know",
            Self::Problem => "problem",
            Self::Partly => "partly",
            Self::Unanswered => "unanswered",
        }
    }
}

/// Something left to do.
#[derive(Clone, Debug)]
pub struct Matter<'a> {
    /// The question.
    pub question: &'static Question,
    /// Why it is on the list; at least one.
    pub whys: Vec<Why>,
    /// Who finds out, as typed; may be empty.
    pub who: &'a str,
    /// By when, as typed; may be empty.
    pub by: &'a str,
}

/// A letter needs a sender and somebody to reach.
const NEEDED: [&str; 2] = ["association-name", "contact-name"];

/// Everything left to do before the letter, in the order of the questions.
pub fn to_do<'a>(reading: &Reading<'a>) -> Vec<Matter<'a>> {
    let problems = need_look(reading);
    let looks: BTreeSet<&str> = problems.iter().filter_map(|problem| problem.place.question.as_deref()).collect();
    let hangs = hanging(reading);
    let topics = TOPICS.iter().filter(|topic| topic.part != Part::After);
    let matters = topics.flat_map(|topic| asked(topic, reading)).filter_map(|question| {
        let answer = reading.initiative.answers.get(question.id);
        let mut whys: Vec<Why> = match reading.answer(question.id).map(|answer| answer.state) {
            Some(State::NotAgreed) => vec![Why::NotAgreed],
            Some(State::DontKnow) => vec![Why::DontKnow],
            Some(State::Partly) => vec![Why::Partly],
            None if hangs.contains(question.id) => vec![Why::Unanswered],
            Some(State::Answered) | None => Vec::new(),
        };
        whys.extend(looks.contains(question.id).then_some(Why::Problem));
        whys.sort();
        let said = |pick: fn(&'a crate::Answer) -> &'a str| answer.map_or("", pick);
        let (who, by) = (said(|answer| answer.who.trim()), said(|answer| answer.by.trim()));
        (!whys.is_empty()).then_some(Matter { question, whys, who, by })
    });
    matters.collect()
}

/// Where to go on: the first open matter after `last`, or else the first of all.
pub fn next<'m, 'a>(matters: &'m [Matter<'a>], last: Option<&str>) -> Option<&'m Matter<'a>> {
    let place = |id: &str| crate::catalogue::number(id);
    let after = last.and_then(place);
    matters.iter().find(|matter| place(matter.question.id) > after).or_else(|| matters.first())
}

/// The questions that some finding rests on.
fn hanging(reading: &Reading<'_>) -> BTreeSet<&'static str> {
    let aspects = Aspect::ALL.into_iter().filter(|aspect| reading.asks(aspect.id()));
    let aspects = aspects.flat_map(|aspect| (aspect.rule().judge)(reading).because);
    let requirements = reading.profile.requirements.iter();
    let requirements = requirements.flat_map(|required| requirement::judge(required.check, reading).because);
    let grounds = Ground::ALL.iter().flat_map(|ground| ground.judge(reading).because);
    let party = party::party(reading).because;
    let because = party.into_iter().chain(requirements).chain(aspects).chain(grounds);
    because.map(|reason| reason.question).chain(NEEDED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::shipped;
    use crate::{Answer, Initiative};
    use jiff::civil::date;

    fn told(initiative: &Initiative) -> Vec<(&'static str, Vec<Why>)> {
        let profile = shipped("linkoping").unwrap();
        let reading = Reading::new(initiative, &profile, date(2026, 3, 24));
        to_do(&reading).into_iter().map(|matter| (matter.question.id, matter.whys)).collect()
    }

    fn whys(initiative: &Initiative, id: &str) -> Vec<Why> {
        told(initiative).into_iter().find(|(question, _)| *question == id).map(|(_, whys)| whys).unwrap_or_default()
    }

    #[test]
    fn what_the_group_does_not_agree_on_is_on_the_list_with_who_and_when_until_it_is_settled() {
        let mut initiative = Initiative::new("x", "linkoping");
        let open =
            Answer { state: State::NotAgreed, who: " kassören ".into(), by: "april".into(), ..Answer::default() };
        initiative.answers.insert("local-claim".into(), open);
        assert_eq!(whys(&initiative, "local-claim"), [Why::NotAgreed]);
        let profile = shipped("linkoping").unwrap();
        let reading = Reading::new(&initiative, &profile, date(2026, 3, 24));
        let matters = to_do(&reading);
        let matter = matters.iter().find(|matter| matter.question.id == "local-claim").unwrap();
        assert_eq!((matter.who, matter.by), ("kassören", "april"));
        let answer = initiative.answers.get_mut("local-claim").unwrap();
        (answer.state, answer.choice) = (State::Answered, vec!["yes".into()]);
        assert_eq!(whys(&initiative, "local-claim"), []);
    }

    #[test]
    fn what_nothing_hangs_on_may_stay_unanswered_but_a_sender_is_needed() {
        let initiative = Initiative::new("x", "linkoping");
        assert_eq!(whys(&initiative, "association-name"), [Why::Unanswered]);
        assert_eq!(whys(&initiative, "party-kind"), [Why::Unanswered]);
        assert_eq!(whys(&initiative, "interpreter"), []);
    }

    #[test]
    fn a_claim_without_anything_that_shows_it_asks_for_what_would() {
        let mut initiative = Initiative::new("x", "linkoping");
        assert_eq!(whys(&initiative, "local-change"), []);
        initiative.answers.insert("local-claim".into(), Answer::choose("yes"));
        assert_eq!(whys(&initiative, "local-change"), [Why::Unanswered]);
    }

    #[test]
    fn an_amount_that_cannot_be_read_is_told_once_however_much_is_wrong_with_it() {
        let mut initiative = Initiative::new("x", "linkoping");
        initiative.answers.insert("total-cost".into(), Answer { state: State::Partly, ..Answer::typed("mycket") });
        assert_eq!(whys(&initiative, "total-cost"), [Why::Problem, Why::Partly]);
    }

    #[test]
    fn one_goes_on_after_the_last_question_and_from_the_beginning_when_there_is_none() {
        let initiative = Initiative::new("x", "linkoping");
        let profile = shipped("linkoping").unwrap();
        let matters = to_do(&Reading::new(&initiative, &profile, date(2026, 3, 24)));
        let first = next(&matters, None).unwrap().question.id;
        assert_eq!(first, "party-kind");
        assert_ne!(next(&matters, Some(first)).unwrap().question.id, first);
        assert_eq!(next(&matters, Some("paper-statutes")).unwrap().question.id, first);
    }
}
