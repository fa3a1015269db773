//! What needs a look in the answers, told where they are read as a whole.

use crate::{Link, Phrase, Voice};
use iop_core::catalogue;
use iop_core::interview::{self, Progress};
use iop_core::problem::Severity;
use iop_core::question::Question;
use iop_core::{Problem, Reading};
use serde::Serialize;

/// An answer that needs a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NeedsLook {
    /// The way to it.
    pub link: Link,
    /// What it is, or the first of several things.
    pub message: Phrase,
}

/// The answers that need a look, one a question.
pub(crate) fn need_look(reading: &Reading<'_>, voice: Voice<'_>) -> Vec<NeedsLook> {
    let told = interview::need_look(reading).into_iter().filter_map(|problem| {
        let link = Link::to(problem.place.question.as_deref()?, voice)?;
        Some(NeedsLook { link, message: voice.problem(&problem).0 })
    });
    told.collect()
}

/// What is worth telling beside the questions. That something is missing is not told before somebody has begun its page.
pub(crate) fn worth_telling(reading: &Reading<'_>) -> Vec<Problem> {
    let is_begun = |question: &str| {
        let section = catalogue::topic_of(question).and_then(|topic| topic.section_of(question));
        section.is_none_or(|section| interview::progress_in(section, reading).progress != Progress::NotBegun)
    };
    let mut problems = interview::problems(reading);
    problems.retain(|problem| problem.place.question.as_deref().is_none_or(is_begun));
    problems
}

/// One of the problems is at one of the questions, and more than good to know.
pub(crate) fn is_at(mut questions: impl Iterator<Item = &'static Question>, problems: &[Problem]) -> bool {
    let grave = |problem: &&Problem| problem.severity > Severity::Notice;
    let places: Vec<&str> = problems.iter().filter(grave).filter_map(|it| it.place.question.as_deref()).collect();
    !places.is_empty() && questions.any(|question| places.contains(&question.id))
}
