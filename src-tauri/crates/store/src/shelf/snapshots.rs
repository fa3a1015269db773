//! The last versions of every initiative, for the day its file is damaged.

use super::{Shelf, key};
use crate::disk;
use crate::reading::read_file;
use crate::whole::{at, problem};
use crate::{
    Access, LARGEST_FILE, ReadOnlyBecause, content_hash, initiative_bytes, parse_initiative, read_initiative,
    write_initiative, write_whole,
};
use iop_core::{Initiative, Problem};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

/// How many versions are kept of each initiative.
const KEPT: usize = 20;
/// Holds the path that the initiative was saved at.
pub(super) const ORIGIN: &str = "origin.json";

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

/// A version kept of an initiative.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// When it was kept; no two of the same initiative were kept at the same time.
    pub taken: Timestamp,
    /// The answers.
    pub initiative: Initiative,
}

impl Shelf {
    /// Keeps this version of the initiative that is saved at `path`. Nothing happens when it is the same as the last.
    ///
    /// Errors: those of writing.
    pub fn snapshot(&self, path: &Path, initiative: &Initiative, now: Timestamp) -> Result<(), Problem> {
        let folder = self.snapshot_folder(&key::key(&initiative.id));
        disk::make_folder(&folder).map_err(|error| problem(&error, &folder))?;
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
            let _ = disk::remove_file(old);
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

    /// Every version kept of the file at `path` that can be read, the newest first.
    pub fn versions(&self, path: &Path) -> Vec<Version> {
        let id = read_initiative(path).map(|opened| opened.initiative.id).unwrap_or_default();
        let Some(folder) = self.versions_folder(path, &id) else { return Vec::new() };
        let read = versions(&folder).into_iter().rev().filter_map(|(taken, version)| {
            let bytes = read_file(&version, LARGEST_FILE).ok()?;
            Some(Version { taken, initiative: parse_initiative(&bytes).ok()?.initiative })
        });
        read.collect()
    }

    /// Puts a version in the place of the file at `path`. What the file held is kept as a version first; of a file that
    /// cannot be read a copy goes to the bin.
    ///
    /// Errors: `file-missing` when there is no such version, `file-in-use`, `file-newer`, and those of writing. The
    /// file is then as it was; one that could not even be copied may be in the bin.
    pub fn turn_back(&self, path: &Path, taken: Timestamp, now: Timestamp) -> Result<(), Problem> {
        let found = self.versions(path).into_iter().find(|version| version.taken == taken);
        let version = found.ok_or_else(|| at(Problem::error("file-missing"), path))?.initiative;
        let _lock = self.lock(&version.id)?;
        match read_initiative(path) {
            Ok(opened) if opened.access == Access::ReadOnly(ReadOnlyBecause::Newer) => {
                Err(at(Problem::error("file-newer"), path))
            }
            Ok(opened) => {
                self.snapshot(path, &opened.initiative, now)?;
                write_initiative(path, &version, Some(&opened.hash)).map(drop)
            }
            Err(_) => {
                let there = match content_hash(path) {
                    // Copied and not moved, so that there is no moment without a file.
                    Ok(Some(there)) => {
                        self.copy_to_bin(path, now)?;
                        Some(there)
                    }
                    Ok(None) => None,
                    Err(problem) if !path.is_file() => return Err(problem),
                    Err(_) => {
                        self.remove(path, now)?;
                        None
                    }
                };
                write_initiative(path, &version, there.as_ref())?;
                self.remember(path)
            }
        }
    }

    /// How many versions are kept of the file at `path`, whose initiative has this id; the id is empty when the file
    /// cannot be read.
    pub(super) fn kept(&self, path: &Path, id: &str) -> usize {
        self.versions_folder(path, id).map_or(0, |folder| versions(&folder).len())
    }

    pub(super) fn versions_folder(&self, path: &Path, id: &str) -> Option<PathBuf> {
        if id.is_empty() { self.folder_of(path) } else { Some(self.snapshot_folder(&key::key(id))) }
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
