//! What should perhaps not stand in a letter, since a letter to a municipality becomes an *allmän handling*.
//!
//! Local rules only: personnummer, telephone numbers, private addresses, and names beside words about health, violence,
//! asylum or children. They miss things, and the group is told so. Nothing is changed unless the group chooses it; its
//! own wording always stays in the file.

mod numbers;
mod private;

use crate::answers::{Answer, Initiative, State};
use crate::catalogue;
use crate::chairs;
use crate::passage::{self, Passage, Spot, passages};
use crate::pattern::{Inflection, Pattern, fold, keep_apart, patterns, tokens};
use crate::question::{Column, Kind};
use crate::reading::Reading;
use crate::word_lists::WordLists;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What kind of private matter was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A personnummer or samordningsnummer.
    PersonalNumber,
    /// A telephone number.
    Phone,
    /// A street and number, or a postcode and town.
    Address,
    /// A name beside a word about health, violence, asylum or children.
    Name,
}

impl RecordKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::PersonalNumber, Self::Phone, Self::Address, Self::Name];

    /// Stable id; the words are the message `record-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::PersonalNumber => "personal-number",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Name => "name",
        }
    }

    /// The kind with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    suffixes: Vec<String>,
    #[serde(default)]
    streets: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    called: Vec<String>,
    #[serde(default)]
    sensitive: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    unless: Vec<String>,
    neutral: BTreeMap<String, String>,
}

/// Words of one language that tell of private matters, and neutral words to put in their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordList {
    inflection: Inflection,
    streets: Vec<Pattern>,
    names: BTreeSet<String>,
    called: Vec<Pattern>,
    sensitive: Vec<Pattern>,
    unless: Vec<Pattern>,
    neutral: BTreeMap<String, String>,
}

impl RecordList {
    /// Reads `record.toml`.
    ///
    /// Errors: what is wrong, as the TOML reader tells it, or which kind has no neutral wording.
    pub fn read(toml: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(toml).map_err(|error| error.to_string())?;
        if let Some(kind) = RecordKind::ALL.iter().find(|kind| !written.neutral.contains_key(kind.id())) {
            return Err(format!("neutral.{} is missing", kind.id()));
        }
        Ok(Self {
            inflection: Inflection::new(&written.prefixes, &written.suffixes),
            streets: patterns(&written.streets),
            names: written.names.iter().map(|name| fold(name)).collect(),
            called: patterns(&written.called),
            sensitive: written.sensitive.values().flat_map(|words| patterns(words)).collect(),
            unless: patterns(&written.unless),
            neutral: written.neutral,
        })
    }

    /// The neutral wording for a kind.
    pub fn neutral(&self, kind: RecordKind) -> Option<&str> {
        self.neutral.get(kind.id()).map(String::as_str)
    }
}

/// Something found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its place, in characters.
    pub range: Range<usize>,
    /// What it is.
    pub kind: RecordKind,
}

/// Something found in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordFinding {
    /// Where it stands.
    pub at: Spot,
    /// The language of the text.
    pub lang: String,
    /// Its place in the text, in characters.
    pub range: Range<usize>,
    /// What it is.
    pub kind: RecordKind,
    /// A neutral wording, in the language of the text.
    pub neutral: String,
    /// The group has chosen that papers to hand in print the neutral wording.
    pub is_neutral: bool,
}

/// What is found in one text. `known` are words of names that the paper must tell: who signs, whom to reach.
pub fn find(text: &str, lang: &str, lists: &WordLists, known: &BTreeSet<String>) -> Vec<Found> {
    let tokens = tokens(text);
    let mut found = numbers::personal_numbers(text);
    found.extend(numbers::phones(text));
    found.extend(private::addresses(text, &tokens, lists));
    found.extend(private::names(text, lang, &tokens, lists, known));
    found.sort_by_key(|one| (one.range.start, one.kind));
    keep_apart(&mut found, |one| &one.range);
    found
}

/// What is found in the answers that are asked for now and would be printed.
pub fn findings(reading: &Reading<'_>, lists: &WordLists) -> Vec<RecordFinding> {
    findings_at(reading, lists, |_| true)
}

/// The same in the answers to some of the questions: a page needs no more.
pub fn findings_at(reading: &Reading<'_>, lists: &WordLists, is_wanted: impl Fn(&str) -> bool) -> Vec<RecordFinding> {
    let all = passages(reading);
    let known = known_names(&all);
    let is_checked = |passage: &&Passage<'_>| !passage.is_contact && passage.is_settled;
    let checked = all.iter().filter(is_checked).filter(|passage| is_wanted(passage.at.question));
    checked.flat_map(|passage| findings_in(passage, lists, &known)).collect()
}

fn findings_in(passage: &Passage<'_>, lists: &WordLists, known: &BTreeSet<String>) -> Vec<RecordFinding> {
    let finding = |found: Found| RecordFinding {
        at: passage.at.clone(),
        lang: passage.lang.clone(),
        neutral: neutral(lists, &passage.lang, found.kind).to_owned(),
        is_neutral: is_chosen(passage.answer, found.kind),
        range: found.range,
        kind: found.kind,
    };
    find(passage.text, &passage.lang, lists, known).into_iter().map(finding).collect()
}

fn neutral<'l>(lists: &'l WordLists, lang: &str, kind: RecordKind) -> &'l str {
    lists.record(lang).neutral(kind).or_else(|| lists.record("sv").neutral(kind)).unwrap_or("–")
}

fn is_chosen(answer: &Answer, kind: RecordKind) -> bool {
    answer.neutral.iter().any(|chosen| chosen == kind.id())
}

/// Words of the names of those who sign and can be reached.
fn known_names(all: &[Passage<'_>]) -> BTreeSet<String> {
    let contacts = all.iter().filter(|passage| passage.is_contact);
    contacts.flat_map(|passage| tokens(passage.text)).map(|token| token.word).collect()
}

/// The answers as papers to hand in print them: with the neutral wording where the group has chosen it.
pub fn neutralised<'a>(initiative: &'a Initiative, lists: &WordLists) -> Cow<'a, Initiative> {
    let chosen = |answer: &Answer| !answer.neutral.is_empty();
    let has_chosen =
        |answer: &Answer| chosen(answer) || answer.rows.iter().flat_map(|row| row.cells.values()).any(chosen);
    if !initiative.answers.values().any(has_chosen) {
        return Cow::Borrowed(initiative);
    }
    let known: BTreeSet<String> = contact_texts(initiative).into_iter().flat_map(tokens).map(|one| one.word).collect();
    let mut copy = initiative.clone();
    for (id, answer) in copy.answers.iter_mut().filter(|(_, answer)| has_chosen(answer)) {
        let Some(kind) = kind_of(id) else { continue };
        if let Kind::Table(columns) = kind {
            for (column, cell) in answer.rows.iter_mut().flat_map(|row| row.cells.iter_mut()) {
                let kind = columns.iter().find(|known: &&Column| known.id == column).map(|column| column.kind);
                if let Some(kind) = kind {
                    put_neutral(kind, cell, lists, &known);
                }
            }
        } else {
            put_neutral(kind, answer, lists, &known);
        }
    }
    Cow::Owned(copy)
}

/// What an answer is; one to a hard question is text.
fn kind_of(id: &str) -> Option<Kind> {
    catalogue::question(id).map(|question| question.kind).or_else(|| chairs::is_key(id).then_some(Kind::Text))
}

/// The answers with the group's own wording everywhere: no choice of a neutral one counts.
pub fn as_written(mut initiative: Initiative) -> Initiative {
    for answer in initiative.answers.values_mut() {
        answer.neutral.clear();
        answer.rows.iter_mut().flat_map(|row| row.cells.values_mut()).for_each(|cell| cell.neutral.clear());
    }
    initiative
}

fn contact_texts(initiative: &Initiative) -> Vec<&str> {
    let mut texts = Vec::new();
    for question in catalogue::questions().filter(|question| question.is_contact) {
        let Some(answer) = initiative.answers.get(question.id) else { continue };
        if !matches!(answer.state, State::Answered | State::Partly) {
            continue;
        }
        texts.push(answer.typed.as_str());
        texts.extend(answer.text.values().map(String::as_str));
        texts.extend(answer.rows.iter().flat_map(|row| row.cells.values()).map(|cell| cell.typed.as_str()));
    }
    texts
}

fn put_neutral(kind: Kind, answer: &mut Answer, lists: &WordLists, known: &BTreeSet<String>) {
    let chosen: Vec<RecordKind> = answer.neutral.iter().filter_map(|id| RecordKind::named(id)).collect();
    let reworded = |text: &str, lang: &str| {
        let mut chars: Vec<char> = text.chars().collect();
        for found in find(text, lang, lists, known).into_iter().rev().filter(|found| chosen.contains(&found.kind)) {
            chars.splice(found.range, neutral(lists, lang, found.kind).chars());
        }
        chars.into_iter().collect::<String>()
    };
    match kind {
        Kind::Text => answer.text.iter_mut().for_each(|(lang, text)| *text = reworded(text, lang)),
        Kind::Line => answer.typed = reworded(&answer.typed, passage::lang_of_line(&answer.typed)),
        _ => {}
    }
}
