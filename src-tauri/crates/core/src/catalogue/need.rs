//! The need, whom it concerns and why ordinary services are not enough.

use super::Section;
use crate::question::{CLAIM, Column, Kind, Question, STANCE};
use crate::value::Counted;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "need",
        questions: &[
            Question::claim("need-claim").when(|r| r.asks("need")),
            Question::many(
                "need-kinds",
                "need-kinds",
                &["isolation", "work", "language", "health", "safety", "children", "trust", "economy"],
            ),
            Question::ask("need-description", Kind::Text),
            Question::ask("place", Kind::Line).contact(),
            Question::ask(
                "need-figures",
                Kind::Table(&[Column::new("what", Kind::Text), Column::new("source", Kind::Line)]),
            ),
        ],
    },
    Section {
        id: "target",
        questions: &[
            Question::many(
                "target-groups",
                "target-groups",
                &["foreign-born-women", "parents", "children", "youth", "older", "newcomers", "poor", "professionals"],
            ),
            Question::ask("target-primary", Kind::Text),
            Question::ask("target-secondary", Kind::Text),
            Question::ask("target-count", Kind::Count(Counted::People)),
        ],
    },
    Section {
        id: "gap",
        questions: &[
            Question::of("ordinary-entitled", CLAIM),
            Question::ask("reach-gap", Kind::Text).telling(),
            Question::ask("reach-gap-source", Kind::Line),
            Question::yes_no("other-authority"),
            Question::ask("other-authority-name", Kind::Line).when(|r| r.yes("other-authority")),
            Question::claim("complement-claim").when(|r| r.asks("complement")),
            Question::ask("complement-what", Kind::Text).telling(),
            Question::of("need-stance", STANCE),
        ],
    },
];
