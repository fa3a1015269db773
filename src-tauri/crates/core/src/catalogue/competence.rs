//! Who can do this.

use super::Section;
use crate::question::{Kind, Question};
use crate::value::Counted;

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "competence",
    questions: &[
        Question::claim("competence-claim").when(|r| r.asks("competence")),
        Question::ask("experience-years", Kind::Count(Counted::Years)),
        Question::ask("experience", Kind::Text).telling(),
        Question::ask("staff", Kind::Text),
        Question::ask("references", Kind::Text).telling(),
    ],
}];
