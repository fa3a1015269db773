//! The last versions of every initiative, for the day its file is damaged.

use super::{Shelf, key};
use crate::reading::read_file;
use crate::whole::problem;
use crate::{LARGEST_FILE, initiative_bytes, parse_initiative, write_whole};
use iop_core::{Initiative, Problem};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

/// How many versions are kept of each initiative.
const KEPT: usize = 20;
/// Holds the path that the initiative was saved at.
const ORIGIN: &str = "origin.json";

/// An initiative as a snapshot kept it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// The answers.
    pub initiative: Initiative,
    /// When the snapshot was taken.
    pub taken: Timestamp,
    /// The snapshot is not older than the file. When it is, a sound file is the better one.
    pub is_newer_than_file: bool,
}

impl Shelf {
    /// Keeps this version of the initiative that is saved at `path`. Nothing happens when it is the same as the last.
    ///
    /// Errors: those of writing.
    pub fn snapshot(&self, path: &Path, initiative: &Initiative, now: Timestamp) -> Result<(), Problem> {
        let folder = self.snapshot_folder(&key::key(&initiative.id));
        fs::create_dir_all(&folder).map_err(|error| problem(&error, &folder))?;
        let bytes = initiative_bytes(initiative)?;
        write_origin(&folder, path)?;
        let versions = versions(&folder);
        let last = versions.last().and_then(|(_, version)| read_file(version, LARGEST_FILE).ok());
        if last.is_some_and(|last| last == bytes) {
            return Ok(());
        }
        write_whole(&folder.join(format!("{:020}.iop", now.as_millisecond().max(0))), &bytes)?;
        let versions = self::versions(&folder);
        for (_, old) in versions.iter().take(versions.len().saturating_sub(KEPT)) {
            // One version too many does no harm.
            let _ = fs::remove_file(old);
        }
        Ok(())
    }

    /// The newest version kept of the file at `path` that can be read; also when the file is gone or tells nothing.
    pub fn recover(&self, path: &Path) -> Option<Recovered> {
        let folder = self.folder_of(path)?;
        let written = fs::metadata(path).and_then(|about| about.modified()).ok();
        let written = written.and_then(|time| Timestamp::try_from(time).ok());
        versions(&folder).into_iter().rev().find_map(|(taken, version)| {
            let bytes = read_file(&version, LARGEST_FILE).ok()?;
            let initiative = parse_initiative(&bytes).ok()?.initiative;
            // File systems may keep whole seconds only.
            let is_newer_than_file = written.is_none_or(|written| taken.as_second() >= written.as_second());
            Some(Recovered { initiative, taken, is_newer_than_file })
        })
    }

    /// Where the versions of the file at `path` lie, found by where it was saved.
    pub(super) fn folder_of(&self, path: &Path) -> Option<PathBuf> {
        let folders = fs::read_dir(self.root.join("snapshots")).into_iter().flatten().flatten();
        let mut own = folders.map(|entry| entry.path()).filter(|folder| origin(folder).as_deref() == Some(path));
        own.next()
    }

    pub(super) fn snapshot_folder(&self, key: &str) -> PathBuf {
        self.root.join("snapshots").join(key)
    }
}

/// The versions in a folder, oldest first.
fn versions(folder: &Path) -> Vec<(Timestamp, PathBuf)> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut versions: Vec<_> = paths
        .filter_map(|path| {
            let stem = path.file_name()?.to_str()?.strip_suffix(".iop")?;
            Some((Timestamp::from_millisecond(stem.parse().ok()?).ok()?, path))
        })
        .collect();
    versions.sort();
    versions
}

pub(super) fn origin(folder: &Path) -> Option<PathBuf> {
    let bytes = read_file(&folder.join(ORIGIN), LARGEST_FILE).ok()?;
    serde_json::from_slice(&bytes).ok()
}

pub(super) fn write_origin(folder: &Path, path: &Path) -> Result<(), Problem> {
    if origin(folder).as_deref() == Some(path) {
        return Ok(());
    }
    let bytes = serde_json::to_vec(path)
        .map_err(|error| Problem::error("file-not-written").with("detail", error.to_string()))?;
    write_whole(&folder.join(ORIGIN), &bytes)
}
