//! Putting right what a killed process left behind.

use super::Shelf;
use super::snapshots::origin;
use crate::disk::{self, UNFINISHED};
use jiff::{SignedDuration, Timestamp};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// Nobody is still writing a file this old.
const STALE: SignedDuration = SignedDuration::from_hours(1);

impl Shelf {
    /// Finishes what was on its way into the bin or out of it, and removes unfinished files over an hour old from the shelf
    /// and from the folders of files that lie elsewhere or came from there to the bin. Gives how many of these.
    pub fn sweep(&self, now: Timestamp) -> usize {
        let mut folders = vec![self.root.clone(), self.initiatives(), self.meetings()];
        for nested in ["snapshots", "bin", "recordings"] {
            let entries = fs::read_dir(self.root.join(nested)).into_iter().flatten().flatten();
            folders.extend(entries.map(|entry| entry.path()));
        }
        folders.extend(self.list().iter().filter_map(|entry| entry.path.parent().map(Path::to_owned)));
        folders.extend(self.bin_folders().iter().filter_map(|folder| origin(folder)?.parent().map(Path::to_owned)));
        self.finish_moves(now);
        folders.sort();
        folders.dedup();
        folders.iter().flat_map(|folder| stale(folder, now)).filter(|path| disk::remove_file(path).is_ok()).count()
    }
}

fn stale(folder: &Path, now: Timestamp) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let unfinished = entries.filter(|entry| is_unfinished(&entry.file_name()));
    let old = unfinished.filter(|entry| {
        let written = entry.metadata().and_then(|about| about.modified()).ok();
        let written = written.and_then(|time| Timestamp::try_from(time).ok());
        written.is_some_and(|written| is_stale(written, now))
    });
    old.map(|entry| entry.path()).collect()
}

pub(super) fn is_unfinished(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1)
}

pub(super) fn is_stale(begun: Timestamp, now: Timestamp) -> bool {
    now.duration_since(begun) > STALE
}
