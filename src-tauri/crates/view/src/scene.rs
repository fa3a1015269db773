//! Everything a view is made from.

use crate::{Changed, Looks, Preview, Spot, Trouble};
use iop_core::{Initiative, Profile};
use iop_words::Words;
use jiff::civil::Date;

/// An initiative that is open.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "five facts that have nothing to do with each other")]
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
    /// The file comes from a newer version and can only be read.
    pub is_read_only: bool,
    /// There is a change to take back.
    pub can_undo: bool,
    /// There is a change to make again.
    pub can_redo: bool,
    /// The last change is on disk.
    pub is_saved: bool,
    /// What has been changed since it was opened, the oldest first; what has been taken back comes last.
    pub changes: &'a [Changed<'a>],
}

/// An initiative on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// Everything a view is made from.
pub struct Scene<'a> {
    /// All words.
    pub words: &'a Words,
    /// The language of the window.
    pub lang: &'a str,
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
    /// Worked examples.
    pub examples: &'a [Initiative],
    /// The document, on its page.
    pub preview: Option<Preview>,
    /// What went wrong last, outside the answers.
    pub trouble: Option<Trouble>,
}
