//! The app's data folder: where initiatives lie unless somebody chose another place, and what keeps them safe.
//!
//! ```text
//! initiatives/  files that were given no other place
//! elsewhere.json  where the others lie
//! archived.json  which of them somebody has put aside
//! snapshots/KEY/  the last twenty versions of an initiative, where it lay, and what could not be saved there
//! bin/NAME/  what was removed, and where it lay
//! locks/KEY.lock  who has it open
//! meetings/KEY.json  a meeting that has begun: since when, and the answers as they stood
//! ```
//! KEY is the initiative's id when it can be a file name, otherwise a hash of it.

mod bin;
mod cut_off;
mod key;
mod listing;
mod meetings;
mod snapshots;
mod sweep;
mod unsaved;

pub use bin::Binned;
pub use listing::Entry;
pub use meetings::Meeting;
pub use snapshots::{Recovered, Version};
pub use unsaved::Unsaved;

use crate::{Access, Lock, Opened, ReadOnlyBecause, read_initiative};
use iop_core::Problem;
use std::path::{Path, PathBuf};

/// The app's data folder. Folders in it are made when they are first needed.
#[derive(Clone, Debug)]
pub struct Shelf {
    root: PathBuf,
}

/// An initiative opened for this window.
#[derive(Debug)]
pub struct Held {
    /// What the file holds.
    pub opened: Opened,
    /// Keeps other windows from writing; `None` when one of them was first, and `opened` is then read-only.
    pub lock: Option<Lock>,
    /// Newer answers that could not be saved in the file. There are none where the file can only be read.
    pub unsaved: Option<Unsaved>,
}

impl Shelf {
    /// The shelf in this folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Opens an initiative and locks it. When another window has it open it is given read-only, with `file-in-use`
    /// among its problems.
    ///
    /// Errors: those of [`read_initiative`].
    pub fn open(&self, path: &Path) -> Result<Held, Vec<Problem>> {
        let mut opened = read_initiative(path)?;
        match self.lock(&opened.initiative.id) {
            Ok(lock) => {
                let unsaved = self.unsaved(path, &opened.initiative.id);
                let unsaved = unsaved.filter(|_| opened.access == Access::ReadWrite);
                Ok(Held { opened, lock: Some(lock), unsaved })
            }
            Err(problem) => {
                if problem.code == "file-in-use" && opened.access == Access::ReadWrite {
                    opened.access = Access::ReadOnly(ReadOnlyBecause::InUse);
                }
                opened.problems.push(problem.in_file(path.display().to_string()));
                Ok(Held { opened, lock: None, unsaved: None })
            }
        }
    }

    /// Takes the lock of an initiative that has just been begun.
    ///
    /// Errors: `file-in-use`, and those of writing.
    pub fn lock(&self, id: &str) -> Result<Lock, Problem> {
        Lock::take(&self.lock_path(&key::key(id)))
    }

    fn lock_path(&self, key: &str) -> PathBuf {
        self.root.join("locks").join(format!("{key}.lock"))
    }

    fn initiatives(&self) -> PathBuf {
        self.root.join("initiatives")
    }
}
