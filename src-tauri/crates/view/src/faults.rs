//! What needs a look in the answers, told where they are read as a whole.

use crate::{Link, Phrase, Voice};
use iop_core::{Reading, interview};
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
