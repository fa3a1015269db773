//! Reading a profile and telling all that is wrong with it at once.

use super::spots::{Spots, excerpt};
use super::{Profile, meaning, shape, texts};
use crate::{Problem, Severity};
use jiff::civil::Date;
use std::collections::BTreeMap;
use toml::de::DeTable;

/// Section upon section to make reading run out of room; a real profile nests twice.
const DEEPEST: usize = 30;

/// A profile with everything that is worth telling about it.
#[derive(Debug)]
pub struct Checked {
    /// The profile; `None` when something in it is at fault.
    pub profile: Option<Profile>,
    /// Errors and warnings: those of `profile.toml` first, each file from its beginning.
    pub problems: Vec<Problem>,
}

/// Reads a profile from its TOML and its text in each language.
///
/// Errors: every fault found, each with the file and where known `:line:column`. Warnings are left out.
pub fn read_profile<'a>(
    id: &str,
    toml: &str,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Profile, Vec<Problem>> {
    let checked = check_profile(id, toml, texts, None);
    let errors = checked.problems.into_iter().filter(|problem| problem.severity == Severity::Error);
    checked.profile.ok_or_else(|| errors.collect())
}

/// Reads a profile and tells all that is wrong with it or worth a look. That a date has not been yet is only told
/// when `today` is known.
pub fn check_profile<'a>(
    id: &str,
    toml: &str,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
    today: Option<Date>,
) -> Checked {
    let texts = by_language(texts);
    let mut problems = Vec::new();
    if depth(toml) > DEEPEST {
        problems.push(Problem::error("profile-not-readable").with("excerpt", excerpt(toml)).in_file("profile.toml"));
        return Checked { profile: None, problems };
    }
    let mut spots = Spots::new("profile.toml", toml);
    let (table, torn) = DeTable::parse_recoverable(toml);
    for error in &torn {
        let at = error.span().map_or(0, |span| span.start.min(toml.len()));
        // What follows on the same line follows from the first fault.
        if spots.tear(spots.line(at)) {
            problems.push(unreadable(&spots, at, error.message()));
        }
    }
    shape::check(table.get_ref(), &spots, &mut problems);
    let meaning = meaning::check(id, table.get_ref(), today, &spots, &mut problems);
    texts::check(id, &texts, &meaning, !spots.is_torn(), today, &mut problems);
    // Further headings with two brackets are right, and follow the one that lacks a bracket.
    if problems.iter().any(|problem| problem.code == "profile-not-many-sections") {
        let follows = |problem: &Problem| {
            problem.code == "profile-duplicate-field"
                && problem.args.get("excerpt").is_some_and(|line| line.contains("[["))
        };
        problems.retain(|problem| !follows(problem));
    }
    let is_sound = problems.iter().all(|problem| problem.severity != Severity::Error);
    let read = if is_sound { parse(toml, texts) } else { Err(Vec::new()) };
    let profile = read.map_err(|unforeseen| problems.extend(unforeseen)).ok();
    in_order(&mut problems);
    Checked { profile, problems }
}

/// Reads the texts without asking whether they are complete.
pub(super) fn parse(toml: &str, texts: BTreeMap<String, String>) -> Result<Profile, Vec<Problem>> {
    let mut profile: Profile = toml::from_str(toml).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(toml.len()));
        vec![unreadable(&Spots::new("profile.toml", toml), at, error.message())]
    })?;
    profile.hash = fingerprint(texts.iter().flat_map(|(lang, text)| [lang.as_str(), text]).chain([toml]));
    profile.says = what_it_says(&profile);
    profile.texts = texts;
    Ok(profile)
}

pub(super) fn by_language<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    texts.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect()
}

/// A line that TOML cannot read, told by what most often is the matter.
fn unreadable(spots: &Spots<'_>, at: usize, message: &str) -> Problem {
    let line = spots.written(spots.line(at));
    let value = line.split_once('=').map_or(line, |(_, value)| value.trim_start());
    let problem = if value.starts_with(['”', '“', '„', '»', '’', '‘']) {
        Problem::error("profile-curly-quotes")
    } else if message.contains("duplicate key") {
        Problem::error("profile-duplicate-field")
    } else {
        Problem::error("profile-not-readable")
    };
    spots.at(problem.with("excerpt", excerpt(line)), at)
}

/// File by file, each from its beginning; what has no line comes first in its file.
fn in_order(problems: &mut [Problem]) {
    let number = |problem: &Problem, name: &str| problem.args.get(name).and_then(|text| text.parse::<usize>().ok());
    problems.sort_by_key(|problem| {
        let file = problem.place.file.as_deref().unwrap_or_default().split(':').next().unwrap_or_default().to_owned();
        let rank = (file != "profile.toml", file != "sv.ftl", file);
        (rank, number(problem, "line"), number(problem, "column"))
    });
}

/// How deep brackets and braces stand inside each other.
fn depth(text: &str) -> usize {
    let mut now = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => now += 1,
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

/// A hash of what the issuer says, however it is set out in the file. That somebody has compared it with its source since
/// changes nothing of what it says.
fn what_it_says(profile: &Profile) -> String {
    let mut said = profile.clone();
    said.source.iter_mut().for_each(|source| source.verified.clear());
    serde_json::to_string(&said).map(|text| fingerprint([text.as_str()])).unwrap_or_default()
}

/// FNV-1a over all texts: tells versions apart, guards against nothing.
fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let bytes = texts.into_iter().flat_map(str::bytes);
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
