//! The political plan or agreement the activity serves.

use super::Section;
use crate::question::{Kind, Question};

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "plan",
    questions: &[
        Question::claim("plan-claim").when(|r| r.asks("plan")),
        Question::ask("plan-title", Kind::Line),
        Question::ask("plan-decided", Kind::Line),
        Question::ask("plan-page", Kind::Line),
        Question::ask("plan-quote", Kind::Text).telling(),
        Question::yes_no("plan-names-sector"),
        Question::claim("local-agreement-claim").when(|r| r.asks("local-agreement")),
        Question::ask("local-agreement-name", Kind::Line).when(|r| r.asks("local-agreement")),
    ],
}];
