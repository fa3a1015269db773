//! What a profile must mean once its fields can be read: codes that are its own, a source, dates that have been.

use super::fluent::is_key;
use super::nearest::nearest;
use super::spots::{Spots, excerpt};
use crate::Problem;
use crate::question::LEGAL_FORM;
use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

/// Sections whose entries have a code and a text, with the one that criteria stand in first.
const CODED: [&str; 5] = ["criteria", "requirements", "basics", "steps", "plans"];

/// A text by its code.
#[derive(Clone, Debug)]
pub(super) struct Coded {
    /// `criteria`, `steps` and so on; `forms` for what a legal form decided from case to case needs.
    pub(super) section: &'static str,
    pub(super) code: String,
    /// The issuer's words.
    pub(super) text: String,
}

/// What has been found out about a profile's meaning, for the texts that must go with it.
pub(super) struct Meaning {
    pub(super) coded: Vec<Coded>,
    pub(super) takes_applications: bool,
}

/// Tells every fault in what the profile means; gives the texts it needs words for.
pub(super) fn check(
    id: &str,
    table: &DeTable<'_>,
    today: Option<Date>,
    spots: &Spots<'_>,
    problems: &mut Vec<Problem>,
) -> Meaning {
    let mut tell = |problem: Problem, at: usize| {
        if !spots.is_line_torn(at) {
            problems.push(spots.at(problem, at));
        }
    };
    if let Some((written, at)) = text(table, "id") {
        if !is_usable_id(written) {
            tell(Problem::error("profile-id-not-usable").with("value", excerpt(written)), at);
        } else if written != id {
            let problem = Problem::error("profile-id-differs-from-folder").with("folder", id);
            tell(problem.with("value", excerpt(written)), at);
        }
    }
    let criteria = entries(table, "criteria");
    if criteria.is_empty() && !spots.is_torn_about("criteria") && !has(table, "criteria") {
        tell(Problem::error("profile-without-criteria").with("value", id), 0);
    }
    let kind = section(table, "issuer").and_then(|(issuer, _)| text(issuer, "kind"));
    let is_general = kind.is_some_and(|(kind, _)| kind == "general");
    if !is_general {
        issuer(table, spots, &mut tell);
        source(table, &criteria, spots, &mut tell);
    }
    if let Some((source, _)) = section(table, "source") {
        dates(source, today, &mut tell);
    }
    for name in ["source", "paper"] {
        let address = section(table, name).and_then(|(section, _)| text(section, "address"));
        if let Some((address, at)) = address.filter(|(address, _)| !address.is_empty() && !is_web_address(address)) {
            tell(Problem::error("profile-address-not-usable").with("value", excerpt(address)), at);
        }
    }
    for (criterion, _) in &criteria {
        let code = text(criterion, "code").map_or("?", |(code, _)| code);
        if let Some((DeValue::Array(aspects), at)) = value(criterion, "aspects")
            && aspects.is_empty()
        {
            tell(Problem::error("profile-criterion-without-aspect").with("value", excerpt(code)), at);
        }
        let wording = text(criterion, "wording").filter(|(word, _)| ["verbatim", "condensed", "own"].contains(word));
        if let (Some((wording, at)), Some(_)) = (wording, kind)
            && (wording == "own") != is_general
        {
            tell(Problem::error("profile-wording-does-not-fit-issuer").with("value", excerpt(code)), at);
        }
    }
    let coded = coded(table, &mut tell);
    let word = section(table, "paper").and_then(|(paper, _)| text(paper, "word"));
    Meaning { coded, takes_applications: word.is_some_and(|(word, _)| word == "application") }
}

fn issuer(table: &DeTable<'_>, spots: &Spots<'_>, tell: &mut dyn FnMut(Problem, usize)) {
    // A section that is missing is told as a field.
    let Some((issuer, at)) = section(table, "issuer") else { return };
    let name = text(issuer, "name");
    match name {
        Some((name, at)) if name.trim().is_empty() => tell(Problem::error("profile-without-issuer"), at),
        // Something else than a text is told as such.
        None if !has(issuer, "name") && !spots.is_torn_at(at) => tell(Problem::error("profile-without-issuer"), at),
        _ => {}
    }
}

/// A criterion that nobody can look up is of no use to an official.
fn source(
    table: &DeTable<'_>,
    criteria: &[(&DeTable<'_>, usize)],
    spots: &Spots<'_>,
    tell: &mut dyn FnMut(Problem, usize),
) {
    let title = section(table, "source").and_then(|(source, _)| text(source, "title"));
    match title {
        Some((title, at)) if title.trim().is_empty() => tell(Problem::error("profile-without-source"), at),
        Some(_) => {}
        None if has(table, "source") || spots.is_torn_about("source") => {}
        None => tell(Problem::error("profile-without-source"), criteria.first().map_or(0, |(_, at)| *at)),
    }
}

fn dates(source: &DeTable<'_>, today: Option<Date>, tell: &mut dyn FnMut(Problem, usize)) {
    let is_later = |date: Date| today.is_some_and(|today| date > today);
    if let Some((verified, at)) = text(source, "verified").filter(|(date, _)| !date.is_empty()) {
        match verified.parse::<Date>() {
            Err(_) => tell(Problem::error("profile-verified-not-a-date").with("value", excerpt(verified)), at),
            Ok(date) if is_later(date) => {
                tell(Problem::error("profile-date-in-future").with("value", verified), at);
            }
            Ok(_) => {}
        }
    }
    if let Some((decided, at)) = text(source, "decided").filter(|(date, _)| !date.is_empty()) {
        match first_day(decided) {
            None => tell(Problem::error("profile-decided-not-a-date").with("value", excerpt(decided)), at),
            Some(date) if is_later(date) => tell(Problem::error("profile-date-in-future").with("value", decided), at),
            Some(_) => {}
        }
    }
    for name in ["published", "quoted_date"] {
        // In Swedish and as far as known, for example `tidigast maj 2022`: only the year can be read.
        let Some((written, at)) = text(source, name) else { continue };
        let years = written.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
        let latest = years.filter_map(|year| year.parse::<i16>().ok()).max();
        if latest.zip(today).is_some_and(|(year, today)| year > today.year()) {
            tell(Problem::error("profile-date-in-future").with("value", excerpt(written)), at);
        }
    }
}

/// `2021`, `2021-03` or `2021-03-24`.
fn first_day(written: &str) -> Option<Date> {
    let whole = match written.len() {
        4 => format!("{written}-01-01"),
        7 => format!("{written}-01"),
        _ => written.to_owned(),
    };
    let date = whole.parse::<Date>().ok()?;
    // Only what is written out with hyphens, so that nothing else passes for a date.
    (whole == date.to_string()).then_some(date)
}

fn coded(table: &DeTable<'_>, tell: &mut dyn FnMut(Problem, usize)) -> Vec<Coded> {
    let mut coded: Vec<Coded> = Vec::new();
    for section in CODED {
        for (entry, _) in entries(table, section) {
            let Some((code, code_at)) = text(entry, "code") else { continue };
            if !is_key(code) {
                tell(Problem::error("profile-code-not-usable").with("value", excerpt(code)), code_at);
                continue;
            }
            if code == "name" || coded.iter().any(|other| other.code == code) {
                tell(Problem::error("profile-duplicate-code").with("value", code), code_at);
                continue;
            }
            let said = text(entry, "text");
            if let Some((_, at)) = said.filter(|(said, _)| said.trim().is_empty()) {
                tell(Problem::error("profile-empty-text").with("value", code), at);
            }
            let text = said.map(|(said, _)| said.to_owned()).unwrap_or_default();
            coded.push(Coded { section, code: code.to_owned(), text });
        }
    }
    for (form, _) in entries(table, "forms") {
        let is_open = matches!(value(form, "case_by_case"), Some((DeValue::Boolean(true), _)));
        if let Some((name, _)) = text(form, "form").filter(|_| is_open) {
            // A misspelt form is told once, and the texts of the one that was meant are right.
            let name = nearest(name, LEGAL_FORM.options.iter().copied()).unwrap_or(name);
            let said = text(form, "text").map(|(said, _)| said.to_owned()).unwrap_or_default();
            coded.push(Coded { section: "forms", code: format!("form-{name}"), text: said });
        }
    }
    coded
}

/// Only what a file system and a saved file can carry anywhere.
fn is_usable_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.len() <= 60
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A web address that can be printed and typed again.
fn is_web_address(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
        && address.chars().all(|c| c.is_ascii_graphic())
}

fn value<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<(&'t DeValue<'i>, usize)> {
    let is_named = |key: &str| key == name;
    let (_, found) = table.iter().find(|(key, _)| is_named(key.get_ref()))?;
    Some((found.get_ref(), found.span().start))
}

fn has(table: &DeTable<'_>, name: &str) -> bool {
    value(table, name).is_some()
}

/// A text field with the place of its value.
fn text<'t>(table: &'t DeTable<'_>, name: &str) -> Option<(&'t str, usize)> {
    match value(table, name)? {
        (DeValue::String(text), at) => Some((text, at)),
        _ => None,
    }
}

/// A section with its place.
fn section<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<(&'t DeTable<'i>, usize)> {
    match value(table, name)? {
        (DeValue::Table(section), at) => Some((section, at)),
        _ => None,
    }
}

/// The sections `[[name]]`, each with its place.
fn entries<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Vec<(&'t DeTable<'i>, usize)> {
    let Some((DeValue::Array(entries), _)) = value(table, name) else { return Vec::new() };
    let sections = entries.iter().filter_map(|entry| match entry.get_ref() {
        DeValue::Table(section) => Some((section, entry.span().start)),
        _ => None,
    });
    sections.collect()
}
