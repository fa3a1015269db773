//! A profile that somebody has written and put in a folder.

use crate::reading::read_file;
use crate::whole::at;
use iop_core::profile::{Story, check_profile, read_story, shipped_sources};
use iop_core::{Problem, Profile, Severity};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The largest file of a profile, in bytes.
const LARGEST: u64 = 1024 * 1024;
/// More stories than this are not read.
const MOST_STORIES: usize = 50;
const MAIN: &str = "profile.toml";
/// Holds stories that try the profile out. The window never reads it.
const EXAMPLES: &str = "examples";
/// What file systems put in folders by themselves.
const LEFT_BEHIND: [&str; 2] = ["desktop.ini", "Thumbs.db"];

/// A folder with everything that is worth telling about it.
#[derive(Debug)]
pub struct CheckedFolder {
    /// The profile; `None` when something in it is at fault.
    pub profile: Option<Profile>,
    /// Errors and warnings, file by file.
    pub problems: Vec<Problem>,
    /// Stories that could be read.
    pub stories: Vec<Story>,
}

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
/// that the shipped profiles speak. Hidden files and the stories are passed over.
///
/// Errors: everything that is wrong, each with its file. `profile-folder-unreadable`, `profile-is-link`,
/// `profile-other-file`, `profile-not-utf8`, those of reading a file, and those of
/// [`iop_core::profile::read_profile`].
pub fn read_profile_folder(folder: &Path) -> Result<Profile, Vec<Problem>> {
    let checked = check(folder, None);
    let errors = checked.problems.into_iter().filter(|problem| problem.severity == Severity::Error);
    checked.profile.ok_or_else(|| errors.collect())
}

/// Reads the profile in `folder` with its stories and tells all that is wrong or worth a look.
pub fn check_profile_folder(folder: &Path, today: Date) -> CheckedFolder {
    let mut checked = check(folder, Some(today));
    // Stories name the criteria of their profile; without it there is nothing to read them against.
    if let Some(profile) = &checked.profile {
        let examples = folder.join(EXAMPLES);
        if fs::symlink_metadata(&examples).is_ok() {
            let (stories, problems) = read_stories(&examples, profile);
            checked.stories = stories;
            checked.problems.extend(problems);
        }
    }
    checked
}

fn check(folder: &Path, today: Option<Date>) -> CheckedFolder {
    let (id, mut texts, mut problems) = match read_texts(folder) {
        Ok(read) => read,
        Err(problem) => return CheckedFolder { profile: None, problems: vec![problem], stories: Vec::new() },
    };
    let is_told = |problems: &[Problem], file: &str| {
        let of =
            |problem: &Problem| problem.place.file.as_deref().and_then(|place| place.split(':').next()) == Some(file);
        problems.iter().any(of)
    };
    let Some(toml) = texts.remove(MAIN) else {
        if !is_told(&problems, MAIN) {
            problems.push(Problem::error("file-missing").in_file(MAIN));
        }
        return CheckedFolder { profile: None, problems, stories: Vec::new() };
    };
    let langs = texts.iter().map(|(name, text)| (name.trim_end_matches(".ftl"), text.as_str()));
    let checked = check_profile(&id, &toml, langs, today);
    let is_sound = problems.is_empty();
    // A file that is there but could not be read is not also missing.
    let further = checked.problems.into_iter().filter(|problem| {
        problem.code != "profile-without-language"
            || !is_told(&problems, problem.place.file.as_deref().unwrap_or_default())
    });
    let further: Vec<Problem> = further.collect();
    problems.extend(further);
    CheckedFolder { profile: checked.profile.filter(|_| is_sound), problems, stories: Vec::new() }
}

type Texts = (String, BTreeMap<String, String>, Vec<Problem>);

/// The folder's name and its files, with those that could not be read.
fn read_texts(folder: &Path) -> Result<Texts, Problem> {
    let unreadable = |detail: String| at(Problem::error("profile-folder-unreadable").with("detail", detail), folder);
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
        let is_examples = name == EXAMPLES && entry.file_type().is_ok_and(|kind| kind.is_dir());
        if wanted.contains(&name) {
            match read_text(&entry.path(), &name) {
                Ok(text) => drop(texts.insert(name, text)),
                Err(problem) => problems.push(problem),
            }
        } else if !name.starts_with('.') && !is_examples && !LEFT_BEHIND.contains(&name.as_str()) {
            problems.push(Problem::error("profile-other-file").in_file(name));
        }
    }
    Ok((id, texts, problems))
}

fn read_stories(examples: &Path, profile: &Profile) -> (Vec<Story>, Vec<Problem>) {
    let (mut stories, mut problems) = (Vec::new(), Vec::new());
    let unreadable = |detail: String| at(Problem::error("profile-folder-unreadable").with("detail", detail), examples);
    if fs::symlink_metadata(examples).is_ok_and(|about| about.is_symlink()) {
        return (stories, vec![Problem::error("profile-is-link").in_file(EXAMPLES)]);
    }
    let mut names = Vec::new();
    match fs::read_dir(examples) {
        Ok(listed) => {
            let listed = listed.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
            names.extend(listed.filter(|name| !name.starts_with('.') && !LEFT_BEHIND.contains(&name.as_str())));
        }
        Err(error) => return (stories, vec![unreadable(error.to_string())]),
    }
    names.sort();
    for (number, name) in names.into_iter().enumerate() {
        let file = format!("{EXAMPLES}/{name}");
        if number >= MOST_STORIES {
            problems.push(Problem::error("story-too-many").with("most", MOST_STORIES.to_string()).in_file(EXAMPLES));
            break;
        }
        if Path::new(&name).extension().is_none_or(|extension| extension != "toml") {
            problems.push(Problem::error("profile-other-file").in_file(file));
            continue;
        }
        let read = read_text(&examples.join(&name), &file).map_err(|problem| vec![problem]);
        match read.and_then(|text| read_story(&file, &text, profile)) {
            Ok(story) => stories.push(story),
            Err(found) => problems.extend(found),
        }
    }
    (stories, problems)
}

/// `profile.toml` and a text for each language; the shipped profiles show which languages there are.
fn wanted() -> BTreeSet<String> {
    let langs = shipped_sources().iter().flat_map(|source| source.texts).map(|(lang, _)| format!("{lang}.ftl"));
    langs.chain([MAIN.to_owned()]).collect()
}

fn read_text(path: &Path, name: &str) -> Result<String, Problem> {
    let is_link = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    if is_link {
        return Err(Problem::error("profile-is-link").in_file(name));
    }
    let bytes = read_file(path, LARGEST).map_err(|problem| problem.in_file(name))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        Problem::error("profile-not-utf8").in_file(format!("{name}:{line}"))
    })?;
    // Some editors put a mark before the first letter.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
