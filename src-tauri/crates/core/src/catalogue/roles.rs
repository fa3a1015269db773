//! Who steers, who employs and who is insured.

use super::Section;
use crate::question::{Kind, Question, STANCE};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "steering",
        questions: &[
            Question::many("steering-kinds", "steering-kinds", &["steering-group", "working-group", "contact-persons"]),
            Question::ask("steering", Kind::Text),
            Question::ask("our-lead", Kind::Line).contact(),
            Question::ask("municipality-lead", Kind::Line).contact(),
            Question::ask("owned-together", Kind::Text),
        ],
    },
    Section {
        id: "duty",
        questions: &[
            Question::choice("employer", "employer", &["we", "owner", "municipality", "nobody"]),
            Question::yes_no("insurance"),
            Question::ask("insurance-what", Kind::Line).when(|r| r.yes("insurance")),
            Question::ask("risks", Kind::Text),
            Question::of("roles-stance", STANCE),
        ],
    },
];
