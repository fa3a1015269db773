//! Finishing what a killed process had begun: a file on its way into the bin or out of it.

use super::bin::{binned_file, removed};
use super::snapshots::{ORIGIN, origin};
use super::{Shelf, sweep};
use crate::content_hash;
use crate::disk;
use jiff::Timestamp;
use std::fs;
use std::path::Path;

impl Shelf {
    /// Sees to it that what was on its way lies in one place and is told of there alone.
    pub(super) fn finish_moves(&self, now: Timestamp) {
        for folder in self.bin_folders() {
            // Another window may be moving it now.
            let is_old = removed(&folder).is_some_and(|removed| sweep::is_stale(removed, now));
            if binned_file(&folder).is_file() {
                self.finish_move(&folder, is_old);
            } else if is_old && holds_no_file(&folder) {
                let _ = disk::remove_folder(&folder);
            }
        }
    }

    fn finish_move(&self, folder: &Path, is_old: bool) {
        let Some(origin) = origin(folder) else { return };
        let is_copy = |there| content_hash(&binned_file(folder)) == Ok(there);
        match content_hash(&origin) {
            // It has left its place and was not taken off the lists. With its folder gone it may be on a stick that is not
            // in the computer.
            Ok(None) if origin.parent().is_some_and(Path::is_dir) => drop(self.forget(&origin)),
            // It came from another disk or went to one, and was not removed here after it was whole there.
            Ok(there @ Some(_)) if is_old && self.is_listed(&origin) && is_copy(there) => {
                let _ = disk::remove_folder(folder);
            }
            _ => {}
        }
    }
}

/// Nothing lies in the folder but what the moving itself puts there. A file that merely cannot be reached is something.
fn holds_no_file(folder: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(folder) else { return false };
    entries
        .all(|entry| entry.is_ok_and(|entry| entry.file_name() == ORIGIN || sweep::is_unfinished(&entry.file_name())))
}
