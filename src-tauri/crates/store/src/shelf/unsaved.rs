//! What could not be saved in its file: the stick was gone, the disk was full, somebody else had written there. It is kept on
//! this computer until the file holds it, so that nobody goes on with an older one without a word.

use super::snapshots::write_origin;
use super::{Shelf, key};
use crate::disk;
use crate::reading::read_file;
use crate::whole::problem;
use crate::{Hash, LARGEST_FILE, without_personnummer, write_whole};
use iop_core::answers::SCHEMA;
use iop_core::{Initiative, Problem};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Lies among the versions of the initiative: erasing these erases it too.
const UNSAVED: &str = "unsaved.json";

/// Answers that are newer than their file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unsaved {
    /// The file they belong in.
    path: PathBuf,
    /// Hash of what the file held when it was last read or written; nothing when there was none.
    over: Option<String>,
    /// When they could not be saved.
    pub when: Timestamp,
    /// All of the answers, without personnummer.
    pub initiative: Initiative,
}

impl Unsaved {
    /// Whether a file with this hash is the one these answers were to be written over: then nobody has changed it since.
    pub fn belongs_over(&self, there: Hash) -> bool {
        self.over.as_ref() == Some(&there.to_string())
    }
}

impl Shelf {
    /// Keeps answers that could not be saved at `path`, in the place of those kept before. `over` is the hash of what was
    /// last read or written there.
    ///
    /// Errors: those of writing.
    pub fn keep_unsaved(
        &self,
        path: &Path,
        over: Option<Hash>,
        initiative: &Initiative,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let folder = self.snapshot_folder(&key::key(&initiative.id));
        disk::make_folder(&folder).map_err(|error| problem(&error, &folder))?;
        // By its path it is found when the file itself cannot be read.
        write_origin(&folder, path)?;
        let unsaved = Unsaved {
            path: path.to_owned(),
            over: over.map(|hash| hash.to_string()),
            when: now,
            initiative: without_personnummer(initiative).0.into_owned(),
        };
        let bytes = serde_json::to_vec(&unsaved)
            .map_err(|error| Problem::error("file-not-written").with("detail", error.to_string()))?;
        write_whole(&folder.join(UNSAVED), &bytes)
    }

    /// What is kept because it could not be saved at `path`. `id` is that of the file's initiative, empty when the file
    /// cannot be read. What cannot be read itself is as good as nothing: a version of it is kept too.
    pub fn unsaved(&self, path: &Path, id: &str) -> Option<Unsaved> {
        let folder = self.versions_folder(path, id)?;
        let unsaved: Unsaved = serde_json::from_slice(&read_file(&folder.join(UNSAVED), LARGEST_FILE).ok()?).ok()?;
        (unsaved.path == path && unsaved.initiative.schema <= SCHEMA).then_some(unsaved)
    }

    /// The answers of the initiative with this id are in a file by now, or kept as a version.
    pub fn let_go_of_unsaved(&self, id: &str) {
        // What is kept once too often is told once too often.
        let _ = disk::remove_file(&self.snapshot_folder(&key::key(id)).join(UNSAVED));
    }
}
