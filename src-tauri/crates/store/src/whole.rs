//! Writing a file whole: after a power cut it holds the old bytes or the new ones, never a mixture.

use crate::disk;
use iop_core::Problem;
use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Writes `bytes` to `path`, over whatever is there. A link is followed, so that it stays a link.
///
/// Errors: `folder-read-only`, `folder-missing`, `file-read-only`, `disk-full`, `file-not-written`. The file is then
/// as it was.
#[cfg_attr(test, track_caller)]
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    #[cfg(test)]
    crate::points::pass();
    let target = if path.is_symlink() { path.canonicalize().map(Cow::Owned) } else { Ok(Cow::Borrowed(path)) };
    let target = target.map_err(|error| problem(&error, path))?;
    let there = fs::metadata(&target).ok();
    if there.as_ref().is_some_and(|there| there.permissions().readonly()) {
        return Err(at(Problem::error("file-read-only"), path));
    }
    write(&target, bytes, there.map(|there| there.permissions())).map_err(|error| problem(&error, path))
}

fn write(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut unfinished = disk::begin_file(folder)?;
    if let Some(permissions) = permissions {
        disk::set_permissions(&unfinished, permissions)?;
    }
    disk::write(&mut unfinished, bytes)?;
    disk::sync(&unfinished)?;
    disk::put_in_place(unfinished, path)?;
    // The new name must reach the disk too. Windows has no such call and needs none.
    if cfg!(unix) {
        disk::sync_folder(folder)?;
    }
    Ok(())
}

/// An error of the file system as something a person can act on.
pub(crate) fn problem(error: &io::Error, path: &Path) -> Problem {
    let code = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Problem::error("folder-read-only"),
        // Our files are small, so one that is too large has met somebody's limit.
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Problem::error("disk-full"),
        ErrorKind::NotFound => Problem::error("folder-missing"),
        _ => Problem::error("file-not-written"),
    };
    at(code.with("detail", error.to_string()), path)
}

/// The same problem at a file.
pub(crate) fn at(problem: Problem, path: &Path) -> Problem {
    problem.in_file(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_of_the_disk_has_its_own_code() {
        let code = |kind: ErrorKind| problem(&io::Error::from(kind), Path::new("a.iop")).code;
        assert_eq!(code(ErrorKind::StorageFull), "disk-full");
        assert_eq!(code(ErrorKind::QuotaExceeded), "disk-full");
        assert_eq!(code(ErrorKind::PermissionDenied), "folder-read-only");
        assert_eq!(code(ErrorKind::ReadOnlyFilesystem), "folder-read-only");
        assert_eq!(code(ErrorKind::NotFound), "folder-missing");
        assert_eq!(code(ErrorKind::NotADirectory), "file-not-written");
    }
}
