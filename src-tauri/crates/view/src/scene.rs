//! Everything a view is made from.

use crate::{Changed, Done, Looks, Recorded, Spot, Trouble};
use iop_core::{Answer, Initiative, Problem, Profile};
use iop_words::Words;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// An initiative that is open.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "four facts that have nothing to do with each other")]
pub struct Opened<'a> {
    /// The answers.
    pub initiative: &'a Initiative,
    /// The issuer they are read against.
    pub profile: &'a Profile,
    /// The issuer named in the file is not known here; `profile` is the general one.
    pub is_profile_missing: bool,
    /// A cell or question where a personnummer-like number was typed last and refused.
    pub refused: Option<&'a Spot>,
    /// Where the file lies, as the user would look for it.
    pub lies_at: &'a str,
    /// Why the file can only be read.
    pub read_only: Option<ReadOnly>,
    /// There is a change to take back.
    pub can_undo: bool,
    /// There is a change to make again.
    pub can_redo: bool,
    /// Whether the last change is on disk.
    pub saving: Saving,
    /// The first line shown of a table that has too many for one page.
    pub lines_from: usize,
    /// The answers as they stood when it was opened.
    pub as_opened: &'a BTreeMap<String, Answer>,
    /// The row of the time that the group writes about, on the page of the session.
    pub written_time: Option<&'a str>,
    /// The meeting that has begun and is not over.
    pub meeting: Option<Underway<'a>>,
    /// What has been changed since it was opened, the oldest first; what has been taken back comes last.
    pub changes: &'a [Changed<'a>],
}

/// A meeting that has begun.
#[derive(Clone, Copy, Debug)]
pub struct Underway<'a> {
    /// The day it counts as.
    pub day: Date,
    /// When it began that day, `18:30`.
    pub time: &'a str,
    /// The answers as they stood then.
    pub before: &'a BTreeMap<String, Answer>,
}

/// Whether the last change is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Saving {
    /// It is.
    Saved,
    /// It is to be saved next; nothing has failed.
    OnItsWay,
    /// The last time it could not be saved.
    Failed,
    /// The same, and it is kept on this computer until it can be.
    KeptAside,
}

/// Why a file can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// A newer version of the program wrote it.
    Newer,
    /// It is write-protected, or the lock could not be made.
    Protected,
    /// Another window has it open.
    InUse,
}

impl ReadOnly {
    /// The words for it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Newer => "ui-read-only",
            Self::Protected => "ui-read-only-protected",
            Self::InUse => "ui-read-only-in-use",
        }
    }
}

/// An initiative on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelved {
    /// What the shell opens it by.
    pub id: String,
    /// Where the file lies, as the user would look for it.
    pub lies_at: String,
    /// The association's name as typed, may be empty.
    pub association: String,
    /// The initiative's name as typed, may be empty.
    pub initiative: String,
    /// Profile id.
    pub profile: String,
    /// The day it was last changed.
    pub changed: Option<Date>,
    /// The answers; nothing when the file cannot be read.
    pub content: Option<Initiative>,
    /// It lies in a place of its own, such as a USB stick.
    pub is_elsewhere: bool,
    /// It is put aside.
    pub is_archived: bool,
    /// There is no file where it lay.
    pub is_missing: bool,
    /// How many earlier versions are kept.
    pub versions: usize,
    /// Why it cannot be read, or what is worth telling.
    pub problem: Option<Problem>,
}

/// An initiative in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// What the bin calls it.
    pub name: String,
    /// The association's name as typed, may be empty.
    pub association: String,
    /// The initiative's name as typed, may be empty.
    pub initiative: String,
    /// Where it lay, as the user would look for it.
    pub lay_at: String,
    /// The day it was removed.
    pub removed: Date,
    /// How many earlier versions would be erased with it.
    pub versions: usize,
}

/// An earlier version of an initiative.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What the shell finds it by.
    pub taken: String,
    /// The day it was kept.
    pub day: Date,
    /// The time of that day, `14:05`.
    pub time: String,
    /// The answers.
    pub initiative: Initiative,
}

/// Everything a view is made from.
pub struct Scene<'a> {
    /// All words.
    pub words: &'a Words,
    /// The language of the window.
    pub lang: &'a str,
    /// The page has the words already that depend on languages and issuer alone.
    pub has_labels: bool,
    /// How the window looks, with the second language.
    pub looks: &'a Looks,
    /// Shipped issuers, in the order they are offered.
    pub profiles: &'a [Profile],
    /// The day.
    pub today: Date,
    /// The open initiative.
    pub opened: Option<Opened<'a>>,
    /// Initiatives begun earlier, the newest first.
    pub shelf: &'a [Shelved],
    /// What has been removed, the last first; on the first page and in the bin.
    pub bin: &'a [Binned],
    /// Earlier versions, the newest first; on their page.
    pub versions: &'a [Kept],
    /// What has just been done with an initiative.
    pub done: Option<Done>,
    /// The questions that somebody has read aloud.
    pub recorded: &'a Recorded,
    /// Worked examples.
    pub examples: &'a [Initiative],
    /// What went wrong last, outside the answers.
    pub trouble: Option<Trouble>,
}
