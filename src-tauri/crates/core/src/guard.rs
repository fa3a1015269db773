//! Words that turn a partnership into an application or a purchase, and openings that a paper should name.
//!
//! The lists are data (`locales/<lang>/guard.toml`). A mark is advice beside the text; nothing is ever changed.

use crate::grounds::Ground;
use crate::passage::{Passage, Spot, passages};
use crate::pattern::{Inflection, Pattern, keep_apart, patterns, quotations, tokens};
use crate::profile::Paper;
use crate::reading::Reading;
use crate::verdict::Verdict;
use crate::word_lists::WordLists;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Why a word is marked when the issuer itself uses it for its paper.
const APPLICATION: &str = "application";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    suffixes: Vec<String>,
    #[serde(default)]
    entry: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    why: String,
    instead: String,
    words: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
}

/// The words of one language that are marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuardList {
    inflection: Inflection,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    why: String,
    instead: String,
    words: Vec<Pattern>,
    unless: Vec<Pattern>,
}

/// A word that is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Where it stands.
    pub at: Spot,
    /// The language of the text.
    pub lang: String,
    /// Its place in the text, in characters.
    pub range: Range<usize>,
    /// The words marked.
    pub words: String,
    /// Why; the words are the message `guard-<why>`.
    pub why: String,
    /// Words of a partnership to put in its place, in the language of the text.
    pub instead: String,
}

/// A stretch of one text that is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked<'l> {
    /// Its place, in characters.
    pub range: Range<usize>,
    /// Why.
    pub why: &'l str,
    /// Words of a partnership to put in its place.
    pub instead: &'l str,
}

impl GuardList {
    /// Reads `guard.toml`.
    ///
    /// Errors: what is wrong, as the TOML reader tells it.
    pub fn read(toml: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(toml).map_err(|error| error.to_string())?;
        let entry = |entry: WrittenEntry| Entry {
            words: patterns(&entry.words),
            unless: patterns(&entry.unless),
            why: entry.why,
            instead: entry.instead,
        };
        Ok(Self {
            inflection: Inflection::new(&written.prefixes, &written.suffixes),
            entries: written.entry.into_iter().map(entry).collect(),
        })
    }

    /// The codes of why, each as often as it stands in the list.
    pub fn whys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.why.as_str())
    }

    /// What is marked in a text, in order. What stands in quotation marks is left alone.
    pub fn find(&self, text: &str, paper: &Paper) -> Vec<Marked<'_>> {
        let tokens = tokens(text);
        let quoted = quotations(text);
        let allowed: Vec<Pattern> = patterns(&paper.allows);
        let covers = |patterns: &[Pattern]| -> Vec<Range<usize>> {
            patterns.iter().flat_map(|pattern| pattern.places(&tokens, &self.inflection)).collect()
        };
        let allowed = covers(&allowed);
        let mut found: Vec<Marked<'_>> = Vec::new();
        for entry in self.entries.iter().filter(|entry| !(entry.why == APPLICATION && paper.word == APPLICATION)) {
            let places = covers(&entry.words);
            if places.is_empty() {
                continue;
            }
            let unless = covers(&entry.unless);
            for place in places {
                let range = tokens[place.start].range.start..tokens[place.end - 1].range.end;
                let overlaps = |other: &Range<usize>| other.start < place.end && place.start < other.end;
                let is_quoted = quoted.iter().any(|span| span.start <= range.start && range.end <= span.end);
                if !is_quoted && !unless.iter().chain(&allowed).any(overlaps) {
                    found.push(Marked { range, why: &entry.why, instead: &entry.instead });
                }
            }
        }
        // The longest of those that begin together is the most telling; nothing is marked twice.
        found.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        keep_apart(&mut found, |mark| &mark.range);
        found
    }
}

/// What is marked in the answers that are asked for now.
pub fn marks(reading: &Reading<'_>, lists: &WordLists) -> Vec<Mark> {
    marks_at(reading, lists, |_| true)
}

/// The same in the answers to some of the questions: a page needs no more.
pub fn marks_at(reading: &Reading<'_>, lists: &WordLists, is_wanted: impl Fn(&str) -> bool) -> Vec<Mark> {
    passages(reading)
        .iter()
        .filter(|passage| passage.is_guarded && is_wanted(passage.at.question))
        .flat_map(|one| marks_in(one, reading, lists))
        .collect()
}

fn marks_in(passage: &Passage<'_>, reading: &Reading<'_>, lists: &WordLists) -> Vec<Mark> {
    let found = lists.guard(&passage.lang).find(passage.text, &reading.profile.paper);
    let mark = |marked: Marked<'_>| Mark {
        at: passage.at.clone(),
        lang: passage.lang.clone(),
        words: passage.text.chars().skip(marked.range.start).take(marked.range.len()).collect(),
        range: marked.range,
        why: marked.why.to_owned(),
        instead: marked.instead.to_owned(),
    };
    found.into_iter().map(mark).collect()
}

/// Something a paper does not name though that was a stated ground for a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MissingOpening {
    /// The words are the message `guard-<why>`.
    pub why: &'static str,
    /// The question that answers it.
    pub question: &'static str,
}

/// What a paper that says something lacks: another acceptable form of cooperation, and a first step.
pub fn missing_openings(reading: &Reading<'_>) -> Vec<MissingOpening> {
    let says_something = ["summary", "need-description", "activity-description", "aim-description"];
    if !says_something.iter().any(|question| reading.has(question)) {
        return Vec::new();
    }
    let openings = [
        (Ground::NotOpen, MissingOpening { why: "no-other-form", question: "open-to-other" }),
        (Ground::NoFirstStep, MissingOpening { why: "no-first-step", question: "first-step" }),
    ];
    let lacks = |ground: Ground| ground.judge(reading).verdict != Verdict::Supported;
    openings.into_iter().filter(|(ground, _)| lacks(*ground)).map(|(_, missing)| missing).collect()
}
