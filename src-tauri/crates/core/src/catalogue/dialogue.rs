//! Whom the group has met, what it is open to and what it calls its paper.

use super::Section;
use crate::question::{Column, Kind, Question, STANCE};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "contact",
        questions: &[
            Question::claim("will-claim").when(|r| r.asks("will")),
            Question::ask("counterpart", Kind::Line).contact(),
            Question::ask(
                "meetings",
                Kind::Table(&[
                    Column::new("date", Kind::Date),
                    Column::new("with", Kind::Line),
                    Column::new("agreed", Kind::Text),
                ]),
            )
            .telling(),
            Question::choice("earlier-answer", "earlier-answer", &["none", "positive", "oral-no", "written-no"]),
        ],
    },
    Section {
        id: "open",
        questions: &[
            Question::yes_no("open-to-other"),
            Question::many(
                "open-kinds",
                "open-kinds",
                &["working-time", "contacts", "premises", "joint-information", "grant", "third-party"],
            )
            .when(|r| !r.no("open-to-other")),
            Question::ask("open-description", Kind::Text).when(|r| !r.no("open-to-other")),
            Question::yes_no("first-step"),
            Question::many(
                "first-step-kinds",
                "first-step-kinds",
                &["meet", "study-visit", "joint-information", "premises", "contact-person", "pilot"],
            )
            .when(|r| !r.no("first-step")),
            Question::ask("first-step-description", Kind::Text).when(|r| !r.no("first-step")),
            Question::ask("first-step-when", Kind::Line).when(|r| !r.no("first-step")),
        ],
    },
    Section {
        id: "terms",
        questions: &[
            Question::ask("negotiable", Kind::Text),
            Question::ask("not-negotiable", Kind::Text),
            Question::choice("paper-word", "paper-word", &["initiative", "proposal", "application"]),
            Question::of("dialogue-stance", STANCE),
        ],
    },
];
