//! Problems in words, beside the field they belong to.

use crate::{Phrase, Voice};
use iop_core::{Place, Problem};
use serde::Serialize;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Severity {
    /// Good to know.
    Notice,
    /// Worth a look.
    Warning,
    /// Cannot be used as it is; what was typed is kept.
    Error,
}

impl From<iop_core::Severity> for Severity {
    fn from(severity: iop_core::Severity) -> Self {
        match severity {
            iop_core::Severity::Notice => Self::Notice,
            iop_core::Severity::Warning => Self::Warning,
            iop_core::Severity::Error => Self::Error,
        }
    }
}

/// A problem with an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ProblemView {
    /// Stable code.
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
    /// The field's element id.
    pub dom: String,
}

impl ProblemView {
    /// A problem in words, at the field with the element id `dom`.
    pub(crate) fn new(problem: &Problem, dom: String, voice: Voice<'_>) -> Self {
        let (message, hint) = voice.problem(problem);
        Self { code: problem.code.to_owned(), severity: problem.severity.into(), message, hint, dom }
    }
}

/// Something that went wrong outside the answers, such as saving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Trouble {
    /// Stable code.
    pub code: String,
    /// What happened.
    pub message: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
}

impl Trouble {
    /// A problem in words.
    pub fn new(problem: &Problem, voice: Voice<'_>) -> Self {
        let (message, hint) = voice.problem(problem);
        Self { code: problem.code.to_owned(), message, hint }
    }
}

/// The problems at one question or cell.
pub(crate) fn at<'a>(
    problems: &'a [Problem],
    question: &'a str,
    cell: Option<(&'a str, &'a str)>,
) -> impl Iterator<Item = &'a Problem> {
    problems.iter().filter(move |problem| {
        let Place { question: at, row, column, .. } = &problem.place;
        at.as_deref() == Some(question) && row.as_deref().zip(column.as_deref()) == cell
    })
}
