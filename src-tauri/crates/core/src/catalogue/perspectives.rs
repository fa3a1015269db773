//! What it means for children and for women and men.

use super::Section;
use crate::question::{Kind, Question, STANCE};

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "perspectives",
    questions: &[
        Question::many("child-kinds", "child-kinds", &["prevention", "parents", "noticed-early", "own-voice"]),
        Question::ask("child", Kind::Text),
        Question::many(
            "gender-kinds",
            "gender-kinds",
            &["women-reached", "same-terms", "own-power", "barriers-lowered"],
        ),
        Question::ask("gender", Kind::Text),
        Question::of("perspectives-stance", STANCE),
    ],
}];
