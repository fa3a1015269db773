//! Every question the app can ask, by topic. Order is the order of asking; ids never change meaning.

mod activity;
mod after;
mod aims;
mod competence;
mod dialogue;
mod enclosures;
mod followup;
mod market;
mod need;
mod party;
mod period;
mod perspectives;
mod plan;
mod recipient;
mod resources;
mod roles;
mod sender;

pub use enclosures::PAPERS;
pub use party::CONDITIONS;

use crate::question::{Column, Kind, Question};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The four parts of the road, and what comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Who the party is.
    Party,
    /// The issuer's criteria.
    Criteria,
    /// What both sides put in.
    Contribution,
    /// The rest of the document.
    Document,
    /// When the letter has been sent. It is never part of getting the letter ready.
    After,
}

/// A page of questions. Its words are the message `t-<id>` with `.intro`.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Stable id.
    pub id: &'static str,
    /// The part of the road it belongs to.
    pub part: Part,
    /// The questions in order.
    pub questions: &'static [Question],
}

/// All topics in order. Question numbers on paper and screen are `topic.question`, counted from here, so they
/// stay the same whichever branch is taken.
pub const TOPICS: &[Topic] = &[
    Topic { id: "party", part: Part::Party, questions: party::QUESTIONS },
    Topic { id: "sender", part: Part::Party, questions: sender::QUESTIONS },
    Topic { id: "recipient", part: Part::Criteria, questions: recipient::QUESTIONS },
    Topic { id: "need", part: Part::Criteria, questions: need::QUESTIONS },
    Topic { id: "activity", part: Part::Criteria, questions: activity::QUESTIONS },
    Topic { id: "aims", part: Part::Criteria, questions: aims::QUESTIONS },
    Topic { id: "plan", part: Part::Criteria, questions: plan::QUESTIONS },
    Topic { id: "market", part: Part::Criteria, questions: market::QUESTIONS },
    Topic { id: "competence", part: Part::Criteria, questions: competence::QUESTIONS },
    Topic { id: "dialogue", part: Part::Criteria, questions: dialogue::QUESTIONS },
    Topic { id: "resources", part: Part::Contribution, questions: resources::QUESTIONS },
    Topic { id: "roles", part: Part::Document, questions: roles::QUESTIONS },
    Topic { id: "period", part: Part::Document, questions: period::QUESTIONS },
    Topic { id: "followup", part: Part::Document, questions: followup::QUESTIONS },
    Topic { id: "perspectives", part: Part::Document, questions: perspectives::QUESTIONS },
    Topic { id: "enclosures", part: Part::Document, questions: enclosures::QUESTIONS },
    Topic { id: "after", part: Part::After, questions: after::QUESTIONS },
];

/// Every question in order.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    TOPICS.iter().flat_map(|topic| topic.questions)
}

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Question> {
    BY_ID.get(id).copied()
}

/// Every reading of an answer looks its question up, many thousand times an assessment.
static BY_ID: LazyLock<HashMap<&'static str, &'static Question>> =
    LazyLock::new(|| questions().map(|question| (question.id, question)).collect());

/// The topic a question belongs to.
pub fn topic_of(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.questions.iter().any(|question| question.id == id))
}

/// The question is about what happens once the letter has been sent.
pub fn is_after_the_letter(id: &str) -> bool {
    topic_of(id).is_some_and(|topic| topic.part == Part::After)
}

/// The stable number of a question, for example `3.2`.
pub fn number(id: &str) -> Option<(usize, usize)> {
    TOPICS
        .iter()
        .enumerate()
        .find_map(|(t, topic)| topic.questions.iter().position(|question| question.id == id).map(|q| (t + 1, q + 1)))
}

/// The columns of a table question.
pub fn columns(id: &str) -> &'static [Column] {
    match question(id).map(|question| question.kind) {
        Some(Kind::Table(columns)) => columns,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_in_kebab_case() {
        let mut seen = BTreeSet::new();
        for question in questions() {
            assert!(seen.insert(question.id), "{} twice", question.id);
            assert!(question.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()));
        }
    }

    #[test]
    fn a_number_belongs_to_its_topic() {
        assert_eq!(number("party-kind"), Some((1, 1)));
        assert_eq!(topic_of("need-claim").map(|topic| topic.id), Some("need"));
        assert_eq!(number("no-such-question"), None);
    }

    #[test]
    fn what_comes_after_the_letter_stands_last_and_moves_no_other_number() {
        assert_eq!(TOPICS.last().map(|topic| (topic.id, topic.part)), Some(("after", Part::After)));
        assert_eq!(TOPICS.iter().filter(|topic| topic.part == Part::After).count(), 1);
        assert_eq!(number("paper-statutes"), Some((16, 1)));
        assert!(is_after_the_letter("contact-log") && !is_after_the_letter("meetings"));
    }
}
