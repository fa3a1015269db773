//! Saving an initiative.

use crate::whole::{at, write_whole};
use crate::{Hash, LARGEST_FILE, content_hash, without_personnummer};
use iop_core::answers::SCHEMA;
use iop_core::{Initiative, Problem};
use std::path::Path;

/// Saves an initiative: whole or not at all, without personnummer, and never over what somebody else has written.
///
/// `expected` is the hash that reading or the last saving gave; `None` says that no file is there yet. A file that
/// has meanwhile been deleted is written again. Gives the hash of the new content.
///
/// Errors: `file-changed-elsewhere`, `file-exists`, `file-newer`, `file-too-large`, and those of [`write_whole`].
/// The file is then as it was, and the answers are still with the caller.
pub fn write_initiative(path: &Path, initiative: &Initiative, expected: Option<&Hash>) -> Result<Hash, Problem> {
    let bytes = initiative_bytes(initiative).map_err(|problem| at(problem, path))?;
    let hash = Hash::of(&bytes);
    match (content_hash(path)?, expected) {
        (Some(_), None) => return Err(at(Problem::error("file-exists"), path)),
        (Some(there), Some(expected)) if there != *expected => {
            return Err(at(Problem::error("file-changed-elsewhere"), path));
        }
        (Some(there), _) if there == hash => return Ok(hash),
        _ => {}
    }
    write_whole(path, &bytes)?;
    Ok(hash)
}

/// The bytes of an initiative's file: indented JSON in a fixed order with a newline at the end, without personnummer.
/// The same answers give the same bytes.
///
/// Errors: `file-newer` (this program cannot write that layout), `file-too-large`, `file-not-written`.
pub fn initiative_bytes(initiative: &Initiative) -> Result<Vec<u8>, Problem> {
    if initiative.schema > SCHEMA {
        return Err(Problem::error("file-newer"));
    }
    let (clean, _) = without_personnummer(initiative);
    let mut bytes = serde_json::to_vec_pretty(clean.as_ref())
        .map_err(|error| Problem::error("file-not-written").with("detail", error.to_string()))?;
    bytes.push(b'\n');
    if u64::try_from(bytes.len()).is_ok_and(|size| size <= LARGEST_FILE) {
        Ok(bytes)
    } else {
        Err(Problem::error("file-too-large").with("limit", megabytes(LARGEST_FILE)))
    }
}

/// Whole megabytes, to be shown.
pub(crate) fn megabytes(bytes: u64) -> String {
    (bytes / (1024 * 1024)).to_string()
}
