//! What the window can ask to be done with initiatives on the shelf.

use serde::{Deserialize, Serialize};

/// Something to do with an initiative. `id` is what the list called it, `name` what the bin called it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Deed {
    /// Give the initiative another name.
    Rename {
        /// Which.
        id: String,
        /// The new name.
        name: String,
    },
    /// Make a copy with an identity of its own.
    Copy {
        /// Of which.
        id: String,
    },
    /// Put it aside.
    Archive {
        /// Which.
        id: String,
    },
    /// Take it out again.
    Unarchive {
        /// Which.
        id: String,
    },
    /// Take a file that lies elsewhere off the list; the file stays.
    Forget {
        /// Which.
        id: String,
    },
    /// Move it to the bin.
    Remove {
        /// Which.
        id: String,
    },
    /// Put it back from the bin.
    Restore {
        /// Which.
        name: String,
    },
    /// Erase it for good.
    Erase {
        /// Which.
        name: String,
    },
    /// Open an earlier version as a copy.
    OpenVersion {
        /// Of which.
        id: String,
        /// Which version.
        taken: String,
    },
    /// Put an earlier version in the place of the file.
    TurnBack {
        /// Of which.
        id: String,
        /// Which version.
        taken: String,
    },
}

impl Deed {
    /// Its name; the button is `ui-deed-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Rename { .. } => "rename",
            Self::Copy { .. } => "copy",
            Self::Archive { .. } => "archive",
            Self::Unarchive { .. } => "unarchive",
            Self::Forget { .. } => "forget",
            Self::Remove { .. } => "remove",
            Self::Restore { .. } => "restore",
            Self::Erase { .. } => "erase",
            Self::OpenVersion { .. } => "open-version",
            Self::TurnBack { .. } => "turn-back",
        }
    }
}

/// Something that has just been done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Which; the words are `ui-done-<id>`.
    pub id: &'static str,
    /// The initiative's or the association's name; may be empty.
    pub name: String,
    /// What takes it back.
    pub undo: Option<Deed>,
}
