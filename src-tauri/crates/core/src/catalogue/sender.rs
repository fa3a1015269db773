//! Who sends the paper, who may sign and who can be reached.

use super::Section;
use crate::question::{Column, Kind, Question};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "name",
        questions: &[
            Question::ask("association-name", Kind::Line).contact(),
            Question::ask("initiative-name", Kind::Line).heading(),
            Question::ask("summary", Kind::Text),
        ],
    },
    Section {
        id: "contact",
        questions: &[
            Question::ask("address", Kind::Line).contact(),
            Question::ask("email", Kind::Email),
            Question::ask("phone", Kind::Phone),
            Question::ask("contact-name", Kind::Line).contact(),
            Question::ask("contact-role", Kind::Line).contact(),
            Question::ask("second-contact", Kind::Line).contact(),
            Question::yes_no("interpreter"),
            Question::many("interpreter-language", "interpreter-language", &["arabic", "somali", "other"])
                .when(|r| r.yes("interpreter")),
        ],
    },
    Section {
        id: "decision",
        questions: &[
            Question::ask("board-decision-date", Kind::Date),
            Question::ask("board-decision-paragraph", Kind::Line),
            Question::ask(
                "signatories",
                Kind::Table(&[Column::new("name", Kind::Line), Column::new("role", Kind::Line)]),
            )
            .contact(),
        ],
    },
];
