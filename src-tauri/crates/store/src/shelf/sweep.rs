//! Removing what a killed process left behind.

use super::Shelf;
use crate::whole::UNFINISHED;
use jiff::{SignedDuration, Timestamp};
use std::fs;
use std::path::{Path, PathBuf};

/// Nobody is still writing a file this old.
const STALE: SignedDuration = SignedDuration::from_hours(1);

impl Shelf {
    /// Removes unfinished files over an hour old from the shelf and from the folders of files that lie elsewhere.
    /// Gives how many.
    pub fn sweep(&self, now: Timestamp) -> usize {
        let mut folders = vec![self.root.clone(), self.initiatives(), self.meetings()];
        for nested in ["snapshots", "bin"] {
            let entries = fs::read_dir(self.root.join(nested)).into_iter().flatten().flatten();
            folders.extend(entries.map(|entry| entry.path()));
        }
        folders.extend(self.list().iter().filter_map(|entry| entry.path.parent().map(Path::to_owned)));
        folders.sort();
        folders.dedup();
        folders.iter().flat_map(|folder| stale(folder, now)).filter(|path| fs::remove_file(path).is_ok()).count()
    }
}

fn stale(folder: &Path, now: Timestamp) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let unfinished = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1)
    });
    let old = unfinished.filter(|entry| {
        let written = entry.metadata().and_then(|about| about.modified()).ok();
        let written = written.and_then(|time| Timestamp::try_from(time).ok());
        written.is_some_and(|written| now.duration_since(written) > STALE)
    });
    old.map(|entry| entry.path()).collect()
}
