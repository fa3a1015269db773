//! How both sides see whether it works.

use super::Section;
use crate::question::{Kind, Question, STANCE};
use crate::value::Counted;

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "followup",
    questions: &[
        Question::many(
            "followup-kinds",
            "followup-kinds",
            &["dialogue-meetings", "strategic-meetings", "yearly-report", "indicators", "joint-evaluation"],
        ),
        Question::ask("dialogue-meetings-per-year", Kind::Count(Counted::TimesAYear)),
        Question::ask("followup", Kind::Text),
        Question::claim("evaluation-claim").when(|r| r.asks("evaluation")),
        Question::ask("learning", Kind::Text),
        Question::of("followup-stance", STANCE),
    ],
}];
