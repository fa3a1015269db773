//! What the pages for a group round one screen share.

use crate::told::named;
use crate::{Link, Phrase, Voice};
use iop_core::to_do::{Matter, Why};
use serde::Serialize;

/// Why a question is on the list, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LeftWhy {
    /// Stable id.
    pub id: String,
    /// The words for it.
    pub word: Phrase,
}

/// Something left to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LeftView {
    /// Question id.
    pub question: String,
    /// Its number, the same on paper.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// Why it is on the list.
    pub whys: Vec<LeftWhy>,
    /// Who finds out.
    pub who: String,
    /// By when.
    pub by: String,
    /// The way there.
    pub link: Option<Link>,
}

pub(crate) fn left(matter: &Matter<'_>, voice: Voice<'_>) -> LeftView {
    let (number, label) = named(matter.question.id, voice);
    LeftView {
        question: matter.question.id.to_owned(),
        number,
        label,
        whys: matter.whys.iter().map(|why| LeftWhy { id: why.id().to_owned(), word: word(*why, voice) }).collect(),
        who: matter.who.to_owned(),
        by: matter.by.to_owned(),
        link: Link::to(matter.question.id, voice),
    }
}

pub(crate) fn word(why: Why, voice: Voice<'_>) -> Phrase {
    voice.say(&format!("ui-left-{}", why.id()))
}
