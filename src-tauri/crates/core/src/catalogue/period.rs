//! From when to when, how it is extended and how it ends.

use super::Section;
use crate::question::{Kind, Question, STANCE};
use crate::value::Counted;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "period",
        questions: &[
            Question::ask("start", Kind::Date),
            Question::ask("end", Kind::Date),
            Question::claim("long-term-claim").when(|r| r.asks("long-term")),
            Question::ask("extension-years", Kind::Count(Counted::Years)),
            Question::ask("extension-notice-months", Kind::Count(Counted::Months)),
        ],
    },
    Section {
        id: "end",
        questions: &[
            Question::ask("termination", Kind::Text),
            Question::many(
                "phase-out-kinds",
                "phase-out-kinds",
                &["hand-over", "tell-early", "spread-method", "talk-first"],
            ),
            Question::ask("phase-out", Kind::Text),
            Question::of("period-stance", STANCE),
        ],
    },
];
