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

/// What some questions are about. Its words are the message `t-<id>` with `.intro`.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Stable id.
    pub id: &'static str,
    /// The part of the road it belongs to.
    pub part: Part,
    /// The questions in order, at least one section of them.
    pub sections: &'static [Section],
}

/// Questions that are asked on one page. Where a topic has several, its words are the message `s-<topic>-<id>`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Stable id, unique within the topic.
    pub id: &'static str,
    /// The questions in order.
    pub questions: &'static [Question],
}

impl Topic {
    /// The questions in order, whatever section they stand in.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> + use<> {
        self.sections.iter().flat_map(|section| section.questions)
    }

    /// The section that a question stands in.
    pub fn section_of(&self, id: &str) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.questions.iter().any(|question| question.id == id))
    }
}

/// All topics in order. Question numbers on paper and screen are `topic.question`, counted from here, so they
/// stay the same whichever branch is taken.
pub const TOPICS: &[Topic] = &[
    Topic { id: "party", part: Part::Party, sections: party::SECTIONS },
    Topic { id: "sender", part: Part::Party, sections: sender::SECTIONS },
    Topic { id: "recipient", part: Part::Criteria, sections: recipient::SECTIONS },
    Topic { id: "need", part: Part::Criteria, sections: need::SECTIONS },
    Topic { id: "activity", part: Part::Criteria, sections: activity::SECTIONS },
    Topic { id: "aims", part: Part::Criteria, sections: aims::SECTIONS },
    Topic { id: "plan", part: Part::Criteria, sections: plan::SECTIONS },
    Topic { id: "market", part: Part::Criteria, sections: market::SECTIONS },
    Topic { id: "competence", part: Part::Criteria, sections: competence::SECTIONS },
    Topic { id: "dialogue", part: Part::Criteria, sections: dialogue::SECTIONS },
    Topic { id: "resources", part: Part::Contribution, sections: resources::SECTIONS },
    Topic { id: "roles", part: Part::Document, sections: roles::SECTIONS },
    Topic { id: "period", part: Part::Document, sections: period::SECTIONS },
    Topic { id: "followup", part: Part::Document, sections: followup::SECTIONS },
    Topic { id: "perspectives", part: Part::Document, sections: perspectives::SECTIONS },
    Topic { id: "enclosures", part: Part::Document, sections: enclosures::SECTIONS },
    Topic { id: "after", part: Part::After, sections: after::SECTIONS },
];

/// Every page of questions in order.
pub fn pages() -> impl Iterator<Item = (&'static Topic, &'static Section)> {
    TOPICS.iter().flat_map(|topic| topic.sections.iter().map(move |section| (topic, section)))
}

/// Every question in order.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    TOPICS.iter().flat_map(Topic::questions)
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
    TOPICS.iter().find(|topic| topic.section_of(id).is_some())
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
        .find_map(|(t, topic)| topic.questions().position(|question| question.id == id).map(|q| (t + 1, q + 1)))
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
