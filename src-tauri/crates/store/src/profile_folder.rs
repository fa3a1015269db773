//! A profile that somebody has written and put in a folder.

use crate::reading::read_file;
use crate::whole::at;
use iop_core::profile::{read_profile, shipped_sources};
use iop_core::{Problem, Profile};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The largest file of a profile, in bytes.
const LARGEST: u64 = 1024 * 1024;
const MAIN: &str = "profile.toml";

/// Opens a profile that is not part of the program; it may not pass itself off as one that is.
///
/// Errors: `profile-id-is-shipped`, and those of [`read_profile_folder`].
pub fn open_profile_folder(folder: &Path) -> Result<Profile, Vec<Problem>> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    if shipped_sources().iter().any(|source| source.id == name) {
        return Err(vec![Problem::error("profile-id-is-shipped").with("value", name)]);
    }
    // The profile's id is the folder's name, or reading says so.
    read_profile_folder(folder)
}

/// Reads the profile in `folder`, whose name must be the profile's id: `profile.toml` and a text for each language
/// that the shipped profiles speak. Hidden files are passed over.
///
/// Errors: everything that is wrong, each with its file. `profile-folder-unreadable`, `profile-is-link`,
/// `profile-other-file`, `profile-not-utf8`, those of reading a file, and those of [`read_profile`].
pub fn read_profile_folder(folder: &Path) -> Result<Profile, Vec<Problem>> {
    let unreadable =
        |detail: String| vec![at(Problem::error("profile-folder-unreadable").with("detail", detail), folder)];
    // "." has no name of its own.
    let is_link = fs::symlink_metadata(folder).map_err(|error| unreadable(error.to_string()))?.is_symlink();
    let whole = folder.canonicalize().map_err(|error| unreadable(error.to_string()))?;
    let id = whole.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let listed = fs::read_dir(folder).map_err(|error| unreadable(error.to_string()))?;
    let mut problems = Vec::new();
    if is_link {
        problems.push(at(Problem::error("profile-is-link"), folder));
    }
    let mut texts = BTreeMap::new();
    let wanted = wanted();
    for entry in listed {
        let entry = entry.map_err(|error| unreadable(error.to_string()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if wanted.contains(&name) {
            match read_text(&entry.path()) {
                Ok(text) => drop(texts.insert(name, text)),
                Err(problem) => problems.push(problem.in_file(name)),
            }
        } else if !name.starts_with('.') {
            problems.push(Problem::error("profile-other-file").in_file(name));
        }
    }
    let toml = texts.remove(MAIN);
    if toml.is_none() && problems.iter().all(|problem| problem.place.file.as_deref() != Some(MAIN)) {
        problems.push(Problem::error("file-missing").in_file(MAIN));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let langs = texts.iter().map(|(name, text)| (name.trim_end_matches(".ftl"), text.as_str()));
    let mut profile = read_profile(&id, &toml.unwrap_or_default(), langs)?;
    profile.is_shipped = false;
    Ok(profile)
}

/// `profile.toml` and a text for each language; the shipped profiles show which languages there are.
fn wanted() -> BTreeSet<String> {
    let langs = shipped_sources().iter().flat_map(|source| source.texts).map(|(lang, _)| format!("{lang}.ftl"));
    langs.chain([MAIN.to_owned()]).collect()
}

fn read_text(path: &Path) -> Result<String, Problem> {
    let is_link = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    if is_link {
        return Err(Problem::error("profile-is-link"));
    }
    String::from_utf8(read_file(path, LARGEST)?).map_err(|_| Problem::error("profile-not-utf8"))
}
