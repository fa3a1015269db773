//! Who the paper goes to and what it asks for.

use super::Section;
use crate::question::{Kind, Question};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "board",
        questions: &[
            Question::ask("municipality", Kind::Line).contact().when(|r| r.profile.issuer.name.is_empty()),
            Question::ask("board", Kind::Line).contact(),
            Question::claim("remit-claim").when(|r| r.asks("remit")),
            Question::ask("remit-source", Kind::Text).telling(),
            Question::ask("administration", Kind::Line).contact(),
            Question::ask("registrar", Kind::Line).contact(),
        ],
    },
    Section {
        id: "request",
        questions: &[
            Question::ask("letter-place", Kind::Line).contact(),
            Question::ask("letter-date", Kind::Date),
            Question::many("ask", "ask", &["register", "meeting", "contact", "written-answer"]),
            Question::ask("meeting-dates", Kind::Line).contact().when(|r| r.chose("ask", "meeting")),
        ],
    },
];
