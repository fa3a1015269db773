//! Which fields `profile.toml` has and what each may hold, and every way in which a file departs from that.

use super::nearest::nearest;
use super::spots::{Spots, excerpt};
use crate::catalogue::{CONDITIONS, PAPERS};
use crate::question::LEGAL_FORM;
use crate::{Aspect, Problem};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What a field holds.
#[derive(Clone, Copy)]
enum Holds {
    /// Text between quotation marks.
    Text,
    /// A whole number that is not negative.
    Number,
    /// `true` or `false`.
    Truth,
    /// One word of a closed set.
    Word(fn() -> Vec<&'static str>),
    /// A list of words of a closed set.
    Words(fn() -> Vec<&'static str>),
    /// A list of words and phrases, written as in `guard.toml`.
    Patterns,
    /// `[section]`
    Section(&'static [Field]),
    /// `[[section]]`, any number of them.
    Sections(&'static [Field]),
}

/// A field.
struct Field {
    name: &'static str,
    holds: Holds,
    is_required: bool,
}

const fn must(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, is_required: true }
}

const fn may(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, is_required: false }
}

/// A source that is missing, or an issuer without a name, is told by what it means and not as a field.
const TOP: &[Field] = &[
    must("id", Holds::Text),
    must("issuer", Holds::Section(ISSUER)),
    may("source", Holds::Section(SOURCE)),
    may("paper", Holds::Section(PAPER)),
    may("forms", Holds::Sections(FORM)),
    may("requirements", Holds::Sections(REQUIREMENT)),
    may("criteria", Holds::Sections(CRITERION)),
    may("basics", Holds::Sections(CODED)),
    may("papers", Holds::Sections(EXAMINED)),
    may("steps", Holds::Sections(CODED)),
    may("plans", Holds::Sections(CODED)),
    may("period", Holds::Section(PERIOD)),
];
const ISSUER: &[Field] = &[
    must("kind", Holds::Word(|| vec!["municipality", "region", "general"])),
    may("name", Holds::Text),
    may("board", Holds::Text),
];
const SOURCE: &[Field] = &[
    must("title", Holds::Text),
    must("document", Holds::Text),
    may("address", Holds::Text),
    may("published", Holds::Text),
    may("decided", Holds::Text),
    may("quoted_via", Holds::Text),
    may("quoted_date", Holds::Text),
    may("verified", Holds::Text),
];
const PAPER: &[Field] = &[
    must("word", Holds::Word(|| vec!["initiative", "proposal", "application"])),
    may("form", Holds::Text),
    may("address", Holds::Text),
    may("allows", Holds::Patterns),
];
const FORM: &[Field] = &[
    must("form", Holds::Word(|| LEGAL_FORM.options.to_vec())),
    must("text", Holds::Text),
    may("case_by_case", Holds::Truth),
    may("conditions", Holds::Words(|| CONDITIONS.to_vec())),
];
const REQUIREMENT: &[Field] = &[
    must("code", Holds::Text),
    must("text", Holds::Text),
    must("wording", Holds::Word(wordings)),
    must("check", Holds::Word(|| CHECKS.to_vec())),
];
const CRITERION: &[Field] = &[
    must("code", Holds::Text),
    must("text", Holds::Text),
    must("wording", Holds::Word(wordings)),
    must("aspects", Holds::Words(|| Aspect::ALL.iter().map(|aspect| aspect.id()).collect())),
];
const CODED: &[Field] = &[must("code", Holds::Text), must("text", Holds::Text)];
const EXAMINED: &[Field] = &[
    must("paper", Holds::Word(|| PAPERS.to_vec())),
    may("years_back", Holds::Number),
    may("new_instead", Holds::Word(|| PAPERS.to_vec())),
];
const PERIOD: &[Field] =
    &[must("years", Holds::Number), must("extension_years", Holds::Number), must("notice_months", Holds::Number)];
pub(super) const CHECKS: [&str; 6] =
    ["legal-person", "civil-society", "public-benefit", "no-profit", "democratic", "no-competition"];

fn wordings() -> Vec<&'static str> {
    vec!["verbatim", "condensed", "own"]
}

/// The sections that have this field, as they are written.
fn home(name: &str) -> Option<String> {
    TOP.iter().find_map(|section| match section.holds {
        Holds::Section(fields) if fields.iter().any(|field| field.name == name) => Some(format!("[{}]", section.name)),
        Holds::Sections(fields) if fields.iter().any(|field| field.name == name) => {
            Some(format!("[[{}]]", section.name))
        }
        _ => None,
    })
}

/// Tells every field that is unknown, missing or holds something else than it should.
pub(super) fn check(table: &DeTable<'_>, spots: &Spots<'_>, problems: &mut Vec<Problem>) {
    Shape { spots, problems }.fields(table, 0, "profile.toml", TOP);
}

struct Shape<'a, 't> {
    spots: &'a Spots<'t>,
    problems: &'a mut Vec<Problem>,
}

impl Shape<'_, '_> {
    fn tell(&mut self, problem: Problem, at: usize) {
        // What else is wrong on a line that cannot be read follows from that.
        if !self.spots.is_line_torn(at) {
            let problem = self.spots.at(problem, at);
            self.problems.push(problem);
        }
    }

    fn fields(&mut self, table: &DeTable<'_>, at: usize, section: &str, fields: &[Field]) {
        for (key, value) in table {
            let name: &str = key.get_ref();
            match fields.iter().find(|field| field.name == name) {
                Some(field) => self.value(field, value, key.span().start),
                None => self.unknown(name, key.span().start, section, fields),
            }
        }
        for field in fields.iter().filter(|field| field.is_required && !table.iter().any(|(key, _)| named(key, field)))
        {
            // It may have been on a line that could not be read.
            let is_lost = self.spots.is_torn_at(at) || self.spots.is_torn_about(field.name);
            if !is_lost {
                let problem = Problem::error("profile-field-missing");
                self.tell(problem.with("value", shown(field)).with("section", section), at);
            }
        }
    }

    fn unknown(&mut self, name: &str, at: usize, section: &str, fields: &[Field]) {
        if self.spots.is_torn_at(at) {
            return;
        }
        let problem = match home(name).filter(|_| name != "text" && name != "code") {
            Some(home) => Problem::error("profile-field-elsewhere").with("home", home),
            None if TOP.iter().any(|field| field.name == name) => {
                Problem::error("profile-field-at-the-top").with("file", "profile.toml")
            }
            None => Problem::error("profile-unknown-field")
                .with("nearest", nearest(name, fields.iter().map(|field| field.name)).unwrap_or_default())
                .with("known", fields.iter().map(shown).collect::<Vec<_>>().join(", ")),
        };
        self.tell(problem.with("value", excerpt(name)).with("section", section), at);
    }

    fn value(&mut self, field: &Field, value: &Spanned<DeValue<'_>>, key_at: usize) {
        let at = value.span().start;
        let name = field.name;
        match (field.holds, value.get_ref()) {
            (Holds::Text, DeValue::String(_)) | (Holds::Truth, DeValue::Boolean(_)) => {}
            (Holds::Truth, _) => self.tell(Problem::error("profile-not-true-or-false").with("value", name), at),
            (Holds::Number, DeValue::Integer(number)) if is_small(number.as_str()) => {}
            (Holds::Number, _) => self.tell(Problem::error("profile-not-a-number").with("value", name), at),
            (Holds::Word(known), DeValue::String(word)) => {
                if field.is_required || !word.is_empty() {
                    self.word(word, at, &known());
                }
            }
            (Holds::Text | Holds::Word(_), _) => self.tell(Problem::error("profile-not-text").with("value", name), at),
            (Holds::Words(known), DeValue::Array(words)) => {
                for word in words {
                    match word.get_ref() {
                        DeValue::String(text) => self.word(text, word.span().start, &known()),
                        _ => self.tell(Problem::error("profile-not-text").with("value", name), word.span().start),
                    }
                }
            }
            (Holds::Patterns, DeValue::Array(patterns)) => {
                for pattern in patterns {
                    let at = pattern.span().start;
                    match pattern.get_ref() {
                        DeValue::String(text) if !names_a_word(text) => {
                            self.tell(Problem::error("profile-allows-no-word").with("value", excerpt(text)), at);
                        }
                        DeValue::String(_) => {}
                        _ => self.tell(Problem::error("profile-not-text").with("value", name), at),
                    }
                }
            }
            (Holds::Words(_) | Holds::Patterns, _) => {
                self.tell(Problem::error("profile-not-a-list").with("value", name), at);
            }
            (Holds::Section(fields), DeValue::Table(table)) => {
                self.fields(table, at, &format!("[{name}]"), fields);
            }
            (Holds::Section(_), _) => self.tell(Problem::error("profile-not-one-section").with("value", name), key_at),
            (Holds::Sections(fields), DeValue::Array(sections)) => {
                for section in sections {
                    match section.get_ref() {
                        DeValue::Table(table) => {
                            self.fields(table, section.span().start, &format!("[[{name}]]"), fields);
                        }
                        _ => self.tell(
                            Problem::error("profile-not-many-sections").with("value", name),
                            section.span().start,
                        ),
                    }
                }
            }
            (Holds::Sections(_), _) => {
                self.tell(Problem::error("profile-not-many-sections").with("value", name), key_at);
            }
        }
    }

    fn word(&mut self, word: &str, at: usize, known: &[&'static str]) {
        if known.contains(&word) {
            return;
        }
        let problem = Problem::error("profile-unknown-word")
            .with("value", excerpt(word))
            .with("nearest", nearest(word, known.iter().copied()).unwrap_or_default())
            .with("known", known.join(", "));
        self.tell(problem, at);
    }
}

/// Each word of the pattern has letters; a star alone would let everything through.
fn names_a_word(pattern: &str) -> bool {
    let has_letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    pattern.split_whitespace().next().is_some() && pattern.split_whitespace().all(has_letters)
}

fn named(key: &Spanned<toml::de::DeString<'_>>, field: &Field) -> bool {
    let name: &str = key.get_ref();
    name == field.name
}

/// A field as it is written.
fn shown(field: &Field) -> String {
    match field.holds {
        Holds::Section(_) => format!("[{}]", field.name),
        Holds::Sections(_) => format!("[[{}]]", field.name),
        _ => field.name.to_owned(),
    }
}

/// No number in a profile has more than three digits.
fn is_small(number: &str) -> bool {
    number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit())
}
