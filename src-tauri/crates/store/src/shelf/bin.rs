//! What was removed can be taken back, until it is erased for good.

use super::listing::{Entry, entry};
use super::snapshots::{origin, write_origin};
use super::{Shelf, key};
use crate::disk;
use crate::whole::{at, problem};
use crate::{read_initiative, write_whole};
use iop_core::Problem;
use jiff::Timestamp;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Something in the bin.
#[derive(Clone, Debug, PartialEq)]
pub struct Binned {
    /// Its name in the bin, for [`Shelf::restore`] and [`Shelf::erase`].
    pub name: String,
    /// Where it lay.
    pub origin: PathBuf,
    /// When it was removed.
    pub removed: Timestamp,
    /// What it is. Its versions are those that would be erased with it: none while another file of the same
    /// initiative is left, for they are its versions too.
    pub entry: Entry,
}

impl Shelf {
    /// Moves a file to the bin. Its versions are kept.
    ///
    /// Errors: `file-missing`, `file-not-removed`, and those of writing.
    pub fn remove(&self, path: &Path, now: Timestamp) -> Result<Binned, Problem> {
        if !path.is_file() {
            return Err(at(Problem::error("file-missing"), path));
        }
        let folder = self.put_in_bin(path, now, move_file)?;
        self.forget(path)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        self.binned(&name).map_err(|_| at(Problem::error("file-missing"), path))
    }

    /// Puts a copy of a file in the bin.
    ///
    /// Errors: those of [`Shelf::remove`].
    pub(super) fn copy_to_bin(&self, path: &Path, now: Timestamp) -> Result<(), Problem> {
        self.put_in_bin(path, now, copy_file).map(drop)
    }

    fn put_in_bin(
        &self,
        path: &Path,
        now: Timestamp,
        put: fn(&Path, &Path) -> io::Result<()>,
    ) -> Result<PathBuf, Problem> {
        let folder = self.free_folder(path, now);
        disk::make_folder(&folder).map_err(|error| problem(&error, &folder))?;
        write_origin(&folder, path)?;
        put(path, &binned_file(&folder)).map_err(|error| {
            // Nothing was moved, so nothing of it should be seen in the bin.
            let _ = disk::remove_folder(&folder);
            at(Problem::error("file-not-removed").with("detail", error.to_string()), path)
        })?;
        Ok(folder)
    }

    /// What is in the bin, the last removed first.
    pub fn bin(&self) -> Vec<Binned> {
        let listed = self.list();
        let mut binned = self.in_bin();
        let versions: Vec<usize> = binned
            .iter()
            .map(|one| if is_shared(one, &listed, &binned) { 0 } else { self.kept(&one.origin, &one.entry.id) })
            .collect();
        for (one, versions) in binned.iter_mut().zip(versions) {
            one.entry.versions = versions;
        }
        binned
    }

    fn in_bin(&self) -> Vec<Binned> {
        let mut binned: Vec<Binned> = self.bin_folders().iter().filter_map(|folder| read(folder)).collect();
        binned.sort_by(|a, b| b.removed.cmp(&a.removed).then_with(|| a.name.cmp(&b.name)));
        binned
    }

    /// Puts something back where it lay, or on the shelf when that place is taken or gone. Gives the new path.
    ///
    /// Errors: `file-missing`, and those of writing.
    pub fn restore(&self, name: &str) -> Result<PathBuf, Problem> {
        let binned = self.binned(name)?;
        let folder_is_there = binned.origin.parent().is_some_and(Path::is_dir);
        let target = if folder_is_there && !binned.origin.exists() {
            binned.origin.clone()
        } else {
            self.new_path(&binned.entry.initiative, &binned.entry.id)?
        };
        let folder = self.bin_folder().join(&binned.name);
        // Before it is moved: a file that is out of the bin and on no list would be found nowhere.
        self.remember(&target)?;
        if let Err(error) = move_file(&binned_file(&folder), &target) {
            let _ = self.forget(&target);
            return Err(problem(&error, &target));
        }
        // The file is back; a folder without one is nothing in the bin.
        let _ = disk::remove_folder(&folder);
        // A window that was started meanwhile may have taken it for a removal that was cut off.
        self.remember(&target)?;
        Ok(target)
    }

    /// Erases something in the bin for good: the file, every version of it, its lock and a meeting that is not over. While
    /// another file of the same initiative is left, these stay.
    ///
    /// Errors: `file-missing`, `file-not-removed`. The file is then still in the bin, for another attempt.
    pub fn erase(&self, name: &str) -> Result<(), Problem> {
        let binned = self.binned(name)?;
        // The file in the bin goes last: without it nobody could come at what is left.
        if !is_shared(&binned, &self.list(), &self.in_bin()) {
            let versions = self.versions_folder(&binned.origin, &binned.entry.id);
            versions.filter(|folder| folder.exists()).map_or(Ok(()), |folder| erase_folder(&folder))?;
            if !binned.entry.id.is_empty() {
                let _ = disk::remove_file(&self.lock_path(&key::key(&binned.entry.id)));
                self.end_meeting(&binned.entry.id)?;
            }
        }
        erase_folder(&self.bin_folder().join(&binned.name))
    }

    fn binned(&self, name: &str) -> Result<Binned, Problem> {
        // Only names that the bin itself gave: a path would lead elsewhere.
        let found = self.bin().into_iter().find(|binned| binned.name == name);
        found.ok_or_else(|| Problem::error("file-missing").in_file(name))
    }

    fn bin_folder(&self) -> PathBuf {
        self.root.join("bin")
    }

    pub(super) fn bin_folders(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.bin_folder()).into_iter().flatten().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        folders.sort();
        folders
    }

    fn free_folder(&self, path: &Path, now: Timestamp) -> PathBuf {
        let id = read_initiative(path).map(|opened| opened.initiative.id).unwrap_or_default();
        let start = format!("{:020}-{}", now.as_millisecond().max(0), key::key(&id));
        let names = std::iter::once(start.clone()).chain((2..).map(|n| format!("{start}-{n}")));
        let mut free = names.map(|name| self.bin_folder().join(name)).filter(|folder| !folder.exists());
        free.next().unwrap_or_else(|| self.bin_folder().join(start))
    }
}

/// Another file of the same initiative is left, on the shelf or in the bin.
fn is_shared(one: &Binned, listed: &[Entry], binned: &[Binned]) -> bool {
    let is_same = |entry: &Entry| match one.entry.id.as_str() {
        // A file that cannot be read is told by where it lay.
        "" => entry.path == one.origin,
        id => entry.id == id,
    };
    listed.iter().any(is_same)
        || binned.iter().filter(|other| other.name != one.name).any(|other| is_same(&other.entry))
}

fn erase_folder(folder: &Path) -> Result<(), Problem> {
    let told = |error: io::Error| at(Problem::error("file-not-removed").with("detail", error.to_string()), folder);
    disk::remove_folder(folder).map_err(told)
}

pub(super) fn binned_file(folder: &Path) -> PathBuf {
    folder.join("initiative.iop")
}

/// When what lies in this folder of the bin was removed, by the folder's name.
pub(super) fn removed(folder: &Path) -> Option<Timestamp> {
    Timestamp::from_millisecond(folder.file_name()?.to_str()?.split('-').next()?.parse().ok()?).ok()
}

fn read(folder: &Path) -> Option<Binned> {
    let name = folder.file_name()?.to_str()?.to_owned();
    let removed = removed(folder)?;
    let file = binned_file(folder);
    file.is_file().then(|| Binned { name, origin: origin(folder).unwrap_or_default(), removed, entry: entry(&file) })
}

/// Moves a file, also to another disk; there it is written whole before the old one goes.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    match disk::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            copy_file(from, to)?;
            disk::remove_file(from)
        }
        moved => moved,
    }
}

fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let told = |problem: Problem| io::Error::other(problem.args.get("detail").cloned().unwrap_or_default());
    write_whole(to, &fs::read(from)?).map_err(told)
}
