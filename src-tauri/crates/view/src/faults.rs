//! What needs a look in the answers, told where they are read as a whole.

use crate::{Link, Phrase, Voice};
use iop_core::{Reading, Severity, interview};
use serde::Serialize;
use std::collections::BTreeSet;

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
    let mut seen = BTreeSet::new();
    let problems = interview::problems(reading).into_iter().filter(|problem| problem.severity > Severity::Notice);
    let told = problems.filter_map(|problem| {
        let question = problem.place.question.as_deref()?;
        let link = seen.insert(question.to_owned()).then(|| Link::to(question, voice))??;
        Some(NeedsLook { link, message: voice.problem(&problem).0 })
    });
    told.collect()
}
