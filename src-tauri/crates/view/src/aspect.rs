//! What helps to answer a claim: the six texts of the aspect it is about.

use crate::{Phrase, Voice};
use iop_core::Aspect;
use iop_words::Args;
use serde::Serialize;

/// Help with a claim, closed until somebody opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AspectHelp {
    /// The aspect's id.
    pub id: String,
    /// What opens it, with the aspect's name.
    pub summary: Phrase,
    /// The texts in their fixed order.
    pub parts: Vec<AspectPart>,
}

/// One text with its heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AspectPart {
    /// Which of the six.
    pub id: String,
    /// Its heading.
    pub heading: Phrase,
    /// The text.
    pub text: Phrase,
}

/// The help of an aspect.
pub(crate) fn help(aspect: Aspect, voice: Voice<'_>) -> AspectHelp {
    let message = format!("aspect-{}", aspect.id());
    let part = |heading: &str| {
        Some(AspectPart {
            id: heading.to_owned(),
            heading: voice.attribute("aspect-headings", heading)?,
            text: voice.attribute(&message, heading)?,
        })
    };
    let name = format!("a-{}", aspect.id());
    AspectHelp {
        id: aspect.id().to_owned(),
        summary: voice.say_by("aspect-headings", |voice| Args::new().text("aspect", voice.say(&name).text)),
        parts: Aspect::HEADINGS.into_iter().filter_map(part).collect(),
    }
}
