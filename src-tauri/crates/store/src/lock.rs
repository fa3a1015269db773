//! One window at a time.

use crate::{disk, whole};
use iop_core::Problem;
use std::fs::{File, TryLockError};
use std::path::Path;

/// Holds an initiative for this process until it is dropped or the process ends, however it ends.
///
/// The lock is a file of its own: saving replaces the initiative's file, and a lock on it would go with the old one.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "kept open for as long as the lock is held")] File);

impl Lock {
    /// Takes the lock at `path`.
    ///
    /// Errors: `file-in-use`, and those of writing when the lock file cannot be made.
    pub(crate) fn take(path: &Path) -> Result<Self, Problem> {
        let fault = |error: &std::io::Error| whole::problem(error, path);
        if let Some(folder) = path.parent() {
            disk::make_folder(folder).map_err(|error| fault(&error))?;
        }
        let file = disk::open_lock(path).map_err(|error| fault(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Problem::warning("file-in-use")),
            Err(TryLockError::Error(error)) => Err(fault(&error)),
        }
    }
}
