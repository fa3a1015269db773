//! How both sides see whether it works.

use crate::question::{Kind, Question, STANCE};

pub(super) const QUESTIONS: &[Question] = &[
    Question::many(
        "followup-kinds",
        "followup-kinds",
        &["dialogue-meetings", "strategic-meetings", "yearly-report", "indicators", "joint-evaluation"],
    ),
    Question::ask("dialogue-meetings-per-year", Kind::Count),
    Question::ask("followup", Kind::Text),
    Question::claim("evaluation-claim").when(|r| r.asks("evaluation")),
    Question::ask("learning", Kind::Text),
    Question::of("followup-stance", STANCE),
];
