//! Every step in which this crate changes the disk. No other file of it may do so; its `clippy.toml` sees to that.
#![expect(clippy::disallowed_methods, reason = "this is where they are called")]

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How the names of unfinished files begin and end; [`crate::Shelf::sweep`] removes those that were left behind.
pub(crate) const UNFINISHED: (&str, &str) = (".iop-", ".unfinished");

/// Makes a folder and those that it lies in.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Opens the file of a lock, and makes it when it is not there.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    File::options().create(true).truncate(false).write(true).open(path)
}

/// Begins a file that gets its name when it is whole.
pub(crate) fn begin_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    // Temporary files are private by default; a file in a shared folder should be as open as its neighbours.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Gives an unfinished file the permissions of the one whose place it takes.
pub(crate) fn set_permissions(file: &NamedTempFile, permissions: Permissions) -> io::Result<()> {
    file.as_file().set_permissions(permissions)
}

/// Writes all of an unfinished file.
pub(crate) fn write(file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)
}

/// Waits until a file is on the disk.
pub(crate) fn sync(file: &NamedTempFile) -> io::Result<()> {
    file.as_file().sync_all()
}

/// Gives a file its name, over whatever had it.
pub(crate) fn put_in_place(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Waits until the names in a folder are on the disk.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Gives a file another name on the same disk.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Removes a file.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    fs::remove_file(path)
}

/// Removes a folder and what lies in it: its files in the order of their names, so that a cut leaves the same everywhere.
pub(crate) fn remove_folder(folder: &Path) -> io::Result<()> {
    let files = fs::read_dir(folder)?.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        remove_file(&file)?;
    }
    fs::remove_dir_all(folder)
}
