//! Who can do this.

use crate::question::{Kind, Question};

pub(super) const QUESTIONS: &[Question] = &[
    Question::claim("competence-claim").when(|r| r.asks("competence")),
    Question::ask("experience-years", Kind::Count),
    Question::ask("experience", Kind::Text).telling(),
    Question::ask("staff", Kind::Text),
    Question::ask("references", Kind::Text).telling(),
];
