//! Opening an initiative.

use crate::whole::at;
use crate::writing::megabytes;
use crate::{Hash, LARGEST_FILE, without_personnummer};
use iop_core::answers::SCHEMA;
use iop_core::{Initiative, Problem};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// An initiative as it came out of its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The answers, without personnummer.
    pub initiative: Initiative,
    /// Hash of the file's bytes, for saving.
    pub hash: Hash,
    /// Whether it may be saved where it lies.
    pub access: Access,
    /// What is worth telling: `file-newer`, `file-read-only`, `org-number-personnummer`.
    pub problems: Vec<Problem>,
}

/// Whether an opened initiative may be saved where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    ReadWrite,
    /// It may only be read.
    ReadOnly(ReadOnlyBecause),
}

/// Why an initiative may only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyBecause {
    /// A newer version of the program wrote it, and saving could lose what this one does not know.
    Newer,
    /// The file is write-protected.
    FileIsReadOnly,
    /// Another window has it open.
    InUse,
}

/// Opens an initiative's file. Nothing is written, whatever is found.
///
/// Errors: `file-missing`, `file-is-no-file`, `file-unreadable`, `file-too-large` (told from the size alone), `file-damaged` (with line
/// and column), `file-foreign`, `file-newer-unreadable`.
pub fn read_initiative(path: &Path) -> Result<Opened, Vec<Problem>> {
    let one = |problem: Problem| vec![at(problem, path)];
    let bytes = read_file(path, LARGEST_FILE).map_err(one)?;
    let mut opened = parse_initiative(&bytes).map_err(one)?;
    let is_protected = fs::metadata(path).is_ok_and(|about| about.permissions().readonly());
    if is_protected && opened.access == Access::ReadWrite {
        opened.access = Access::ReadOnly(ReadOnlyBecause::FileIsReadOnly);
        opened.problems.push(at(Problem::notice("file-read-only"), path));
    }
    Ok(opened)
}

/// Reads the bytes of an initiative's file. Never panics, whatever they are.
///
/// Errors: `file-damaged`, `file-foreign`, `file-newer-unreadable`.
pub fn parse_initiative(bytes: &[u8]) -> Result<Opened, Problem> {
    // Some editors put a mark in front.
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let text = text.map_err(|error| damaged_after(&bytes[..error.valid_up_to().min(bytes.len())]))?;
    // Nesting deeper than 128 is an error of the parser's and does not exhaust the stack.
    let value: Value = serde_json::from_str(text).map_err(|error| damaged(error.line(), error.column()))?;
    let Some(schema) = ours(&value) else { return Err(Problem::error("file-foreign")) };
    let is_newer = schema > u64::from(SCHEMA);
    let initiative: Initiative = match serde_json::from_str(text) {
        Ok(initiative) => initiative,
        Err(_) if is_newer => return Err(Problem::error("file-newer-unreadable")),
        Err(error) => return Err(damaged(error.line(), error.column())),
    };
    let (clean, mut problems) = without_personnummer(&initiative);
    let access = if is_newer {
        problems.push(Problem::notice("file-newer"));
        Access::ReadOnly(ReadOnlyBecause::Newer)
    } else {
        Access::ReadWrite
    };
    Ok(Opened { initiative: clean.into_owned(), hash: Hash::of(bytes), access, problems })
}

/// The hash of the file that lies at `path`, or `None` when there is none.
///
/// Errors: `file-unreadable`. A file beyond the size limit is told by `file-too-large`.
pub fn content_hash(path: &Path) -> Result<Option<Hash>, Problem> {
    match read_file(path, LARGEST_FILE) {
        Ok(bytes) => Ok(Some(Hash::of(&bytes))),
        Err(problem) if problem.code == "file-missing" => Ok(None),
        Err(problem) => Err(at(problem, path)),
    }
}

/// Reads an ordinary file of at most `limit` bytes. A pipe or a device could keep us waiting for ever.
///
/// Errors: `file-missing`, `file-is-no-file`, `file-unreadable`, `file-too-large`.
pub(crate) fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let fault = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => Problem::error("file-missing"),
        _ => Problem::error("file-unreadable").with("detail", error.to_string()),
    };
    let too_large = || Problem::error("file-too-large").with("limit", megabytes(limit));
    let about = fs::metadata(path).map_err(fault)?;
    if !about.is_file() {
        return Err(Problem::error("file-is-no-file"));
    }
    if about.len() > limit {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // It may have grown since.
    File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(fault)?;
    if u64::try_from(bytes.len()).is_ok_and(|size| size <= limit) { Ok(bytes) } else { Err(too_large()) }
}

/// The layout number, if the file is one of ours.
fn ours(value: &Value) -> Option<u64> {
    let object = value.as_object()?;
    let has_id = object.get("id").is_some_and(Value::is_string);
    let has_profile = object.get("profile").is_some_and(Value::is_object);
    object.get("schema")?.as_u64().filter(|schema| *schema > 0 && has_id && has_profile)
}

fn damaged(line: usize, column: usize) -> Problem {
    Problem::error("file-damaged").with("line", line.to_string()).with("column", column.to_string())
}

/// Damage right after the part that could be read.
fn damaged_after(sound: &[u8]) -> Problem {
    let line_start = sound.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let line = sound.split(|byte| *byte == b'\n').count();
    damaged(line, String::from_utf8_lossy(&sound[line_start..]).chars().count() + 1)
}
