//! Whether the words that go with a profile are all there, belong to it and can be read by those who need them.

use super::fluent::{self, Entry};
use super::meaning::Meaning;
use super::nearest::nearest;
use super::plain::measure;
use super::shipped_sources;
use super::spots::{excerpt, located};
use crate::Problem;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Languages every profile must speak: those the app speaks, Swedish first.
pub(super) const LANGUAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));
const SWEDISH: &str = "sv";
/// What the line about a text's origin begins with, in Swedish and in a translation.
const ORIGIN: [&str; 4] =
    ["# source language", "# status: machine", "# status: back-translated", "# status: reviewed "];
/// A text is hard above this, when it has enough words for the figure to mean anything.
const HARD_TEXT: usize = 75;
const FEWEST_WORDS: usize = 8;
/// All the Swedish questions together are hard above this.
const HARD_WHOLE: usize = 55;
const FEWEST_IN_ALL: usize = 20;
/// More words in a sentence than this are hard to follow read aloud.
const LONG_SENTENCE: usize = 25;

/// Checks the files; what is needed is only known when all of `profile.toml` could be read.
pub(super) fn check(
    id: &str,
    texts: &BTreeMap<String, String>,
    meaning: &Meaning,
    is_whole: bool,
    today: Option<Date>,
    problems: &mut Vec<Problem>,
) {
    let mut swedish = Vec::new();
    for lang in LANGUAGES.iter().copied() {
        let file = format!("{lang}.ftl");
        let Some(text) = texts.get(lang) else {
            problems.push(Problem::error("profile-without-language").with("value", lang).in_file(file));
            continue;
        };
        let entries = fluent::read(&file, text, problems);
        origin(&file, text, lang, today, problems);
        missing(&file, &entries, meaning, problems);
        if is_whole {
            superfluous(&file, &entries, meaning, problems);
        }
        others(id, &file, &entries, problems);
        questions(&file, &entries, meaning, problems);
        if lang == SWEDISH {
            hard(&file, &entries, meaning, problems);
            application(&file, &entries, meaning, problems);
            swedish = entries;
        } else {
            untranslated(&file, &entries, &swedish, problems);
        }
    }
}

/// The first line tells where the words come from.
fn origin(file: &str, text: &str, lang: &str, today: Option<Date>, problems: &mut Vec<Problem>) {
    let first = text.lines().next().unwrap_or_default();
    let told = ORIGIN.iter().position(|start| first.starts_with(start));
    if told.is_none() || (told == Some(0)) != (lang == SWEDISH) {
        problems.push(located(Problem::warning("profile-origin-not-told"), file, 1, 1));
    }
    let reviewed = first.strip_prefix(ORIGIN[3]).and_then(|rest| rest.split_whitespace().last());
    if let Some(date) = reviewed.and_then(|date| date.parse::<Date>().ok())
        && today.is_some_and(|today| date > today)
    {
        let problem = Problem::error("profile-date-in-future").with("value", date.to_string());
        problems.push(located(problem, file, 1, 1));
    }
}

fn missing(file: &str, entries: &[Entry], meaning: &Meaning, problems: &mut Vec<Problem>) {
    let codes = meaning.coded.iter().map(|coded| coded.code.as_str());
    for code in std::iter::once("name").chain(codes) {
        if !entries.iter().any(|entry| entry.key == code) {
            problems.push(Problem::error("profile-without-translation").with("value", code).in_file(file));
        }
    }
}

/// What was left from the profile that this one was copied from, and what is misspelt.
fn superfluous(file: &str, entries: &[Entry], meaning: &Meaning, problems: &mut Vec<Problem>) {
    let codes = || std::iter::once("name").chain(meaning.coded.iter().map(|coded| coded.code.as_str()));
    for entry in entries.iter().filter(|entry| !codes().any(|code| code == entry.key)) {
        let free = codes().filter(|code| !entries.iter().any(|entry| entry.key == *code));
        let nearest = nearest(&entry.key, free).or_else(|| nearest(&entry.key, codes())).unwrap_or_default();
        let problem = Problem::warning("profile-text-without-code").with("value", excerpt(&entry.key));
        problems.push(located(problem.with("nearest", nearest), file, entry.line, 1));
    }
}

/// The name of another issuer in a text is most often left from the folder that was copied.
fn others(id: &str, file: &str, entries: &[Entry], problems: &mut Vec<Problem>) {
    let sources = shipped_sources().iter().filter(|source| source.id != id);
    let names: Vec<&str> = sources.filter_map(|source| issuer_name(source.toml)).collect();
    for entry in entries {
        if let Some(name) = names.iter().find(|name| entry.text.contains(**name)) {
            let problem = Problem::warning("profile-names-other-issuer").with("name", *name);
            problems.push(located(problem.with("value", &entry.key), file, entry.line, 1));
        }
    }
}

/// The name in a sound profile of ours, without reading all of it.
fn issuer_name(toml: &str) -> Option<&str> {
    let line = toml.lines().find_map(|line| line.strip_prefix("name = \""))?;
    line.strip_suffix('"').filter(|name| !name.is_empty())
}

/// A criterion is asked, so that yes means that it holds.
fn questions(file: &str, entries: &[Entry], meaning: &Meaning, problems: &mut Vec<Problem>) {
    for coded in meaning.coded.iter().filter(|coded| coded.section == "criteria") {
        let asked = entries.iter().find(|entry| entry.key == coded.code && !entry.text.is_empty());
        if let Some(entry) = asked.filter(|entry| !entry.text.contains(['?', '؟'])) {
            let problem = Problem::warning("profile-criterion-not-asked").with("value", &coded.code);
            problems.push(located(problem, file, entry.line, 1));
        }
    }
}

/// LIX of our own Swedish words: a text that is the issuer's word for word is left alone, and so are
/// names of plans and what the issuer says of a legal form.
fn hard(file: &str, entries: &[Entry], meaning: &Meaning, problems: &mut Vec<Problem>) {
    let ours = entries.iter().filter(|entry| {
        let coded = meaning.coded.iter().find(|coded| coded.code == entry.key);
        coded.is_some_and(|coded| !["plans", "forms"].contains(&coded.section) && coded.text.trim() != entry.text)
    });
    let ours: Vec<&Entry> = ours.collect();
    let mut is_told = false;
    for entry in &ours {
        let Some(found) = measure(&entry.text) else { continue };
        let is_hard = found.lix > HARD_TEXT && found.words >= FEWEST_WORDS;
        if is_hard || found.longest_words > LONG_SENTENCE {
            is_told = true;
            let problem = Problem::warning("profile-text-hard").with("value", &entry.key);
            let problem = problem.with("lix", found.lix.to_string()).with("words", found.longest_words.to_string());
            problems.push(located(problem.with("sentence", found.longest), file, entry.line, 1));
        }
    }
    let whole: Vec<&str> = ours.iter().map(|entry| entry.text.as_str()).collect();
    if let Some(found) =
        measure(&whole.join("\n")).filter(|found| found.lix > HARD_WHOLE && found.words >= FEWEST_IN_ALL && !is_told)
    {
        let line = ours.iter().find(|entry| entry.text.contains(&found.longest)).map_or(1, |entry| entry.line);
        let problem = Problem::warning("profile-texts-hard").with("lix", found.lix.to_string());
        let problem = problem.with("words", found.longest_words.to_string());
        problems.push(located(problem.with("sentence", found.longest), file, line, 1));
    }
}

/// An IOP is not applied for, except where the issuer itself says so.
fn application(file: &str, entries: &[Entry], meaning: &Meaning, problems: &mut Vec<Problem>) {
    if meaning.takes_applications {
        return;
    }
    for entry in entries.iter().filter(|entry| entry.text.to_lowercase().contains("ansök")) {
        let problem = Problem::warning("profile-says-application").with("value", &entry.key);
        problems.push(located(problem, file, entry.line, 1));
    }
}

fn untranslated(file: &str, entries: &[Entry], swedish: &[Entry], problems: &mut Vec<Problem>) {
    for entry in entries.iter().filter(|entry| entry.text.split_whitespace().count() > 2) {
        let is_same = swedish.iter().any(|other| other.key == entry.key && other.text == entry.text);
        if is_same {
            let problem = Problem::warning("profile-not-translated").with("value", &entry.key);
            problems.push(located(problem, file, entry.line, 1));
        }
    }
}
