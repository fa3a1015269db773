//! Every step in which this crate changes the disk. No other file of it may do so; its `clippy.toml` sees to that.
//!
//! The tests stop a process before each of these steps in turn, see `killed`. In the program they are the plain calls.
#![expect(clippy::disallowed_methods, reason = "this is where they are called")]

#[cfg(test)]
use crate::points;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How the names of unfinished files begin and end; [`crate::Shelf::sweep`] removes those that were left behind.
pub(crate) const UNFINISHED: (&str, &str) = (".iop-", ".unfinished");

/// Makes a folder and those that it lies in.
#[cfg_attr(test, track_caller)]
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    #[cfg(test)]
    points::reach("make folder", folder)?;
    fs::create_dir_all(folder)
}

/// Opens the file of a lock, and makes it when it is not there.
#[cfg_attr(test, track_caller)]
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    #[cfg(test)]
    points::reach("open lock", path)?;
    File::options().create(true).truncate(false).write(true).open(path)
}

/// Begins a file that gets its name when it is whole.
#[cfg_attr(test, track_caller)]
pub(crate) fn begin_file(folder: &Path) -> io::Result<NamedTempFile> {
    #[cfg(test)]
    points::reach("begin file", folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    // Temporary files are private by default; a file in a shared folder should be as open as its neighbours.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Gives an unfinished file the permissions of the one whose place it takes.
#[cfg_attr(test, track_caller)]
pub(crate) fn set_permissions(file: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
    #[cfg(test)]
    points::reach("set permissions", file.path())?;
    file.as_file().set_permissions(permissions)
}

/// Writes all of an unfinished file.
#[cfg_attr(test, track_caller)]
pub(crate) fn write(file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    #[cfg(test)]
    points::reach_writing(file, bytes)?;
    file.write_all(bytes)
}

/// Waits until a file is on the disk.
#[cfg_attr(test, track_caller)]
pub(crate) fn sync(file: &NamedTempFile) -> io::Result<()> {
    #[cfg(test)]
    if points::reach_waiting("sync", file.path())? {
        return Ok(());
    }
    file.as_file().sync_all()
}

/// Gives a file its name, over whatever had it.
#[cfg_attr(test, track_caller)]
pub(crate) fn put_in_place(file: NamedTempFile, path: &Path) -> io::Result<()> {
    #[cfg(test)]
    points::reach("put in place", path)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Waits until the names in a folder are on the disk.
#[cfg_attr(test, track_caller)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(test)]
    if points::reach_waiting("sync folder", folder)? {
        return Ok(());
    }
    File::open(folder)?.sync_all()
}

/// Gives a file another name on the same disk.
#[cfg_attr(test, track_caller)]
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(test)]
    points::reach_renaming(from, to)?;
    fs::rename(from, to)
}

/// Removes a file.
#[cfg_attr(test, track_caller)]
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    #[cfg(test)]
    points::reach("remove file", path)?;
    fs::remove_file(path)
}

/// Removes a folder and what lies in it: its files in the order of their names, so that a cut leaves the same everywhere.
#[cfg_attr(test, track_caller)]
pub(crate) fn remove_folder(folder: &Path) -> io::Result<()> {
    let files = fs::read_dir(folder)?.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        remove_file(&file)?;
    }
    #[cfg(test)]
    points::reach("remove folder", folder)?;
    fs::remove_dir_all(folder)
}
