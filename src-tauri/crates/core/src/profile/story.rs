//! An example that belongs to a profile: some answers, and what they are expected to show.
//!
//! Written by people who do not program, so that questions go by the number on the printed questions or by their id,
//! and every fault has its place.

use super::nearest::nearest;
use super::spots::{Spots, excerpt};
use crate::answers::{Answer, Initiative, Row, State};
use crate::party::Outcome;
use crate::profile::Profile;
use crate::question::{Kind, OptionSet, Question};
use crate::verdict::{Reason, Verdict};
use crate::{Problem, assess, catalogue, interview};
use jiff::civil::Date;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// What a party is expected to be, beside the codes of criteria.
const PARTY: &str = "party";
/// The fields of a story.
const FIELDS: [&str; 4] = ["about", "today", "answers", "expected"];
/// A party of which too little is known to say anything.
const OPEN: &str = "open";
/// Deeper brackets than any story has.
const DEEPEST: usize = 30;

/// An example with what it is expected to show.
#[derive(Clone, Debug)]
pub struct Story {
    /// Its file.
    pub file: String,
    /// What it is about, in Swedish.
    pub about: String,
    /// The day it is read on, when it matters.
    pub today: Option<Date>,
    answers: BTreeMap<String, Answer>,
    /// Code or [`PARTY`], what is expected, and where that stands.
    expected: Vec<(String, String, String)>,
}

/// An expectation that did not come true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differs {
    /// `file:line:column` of the expectation.
    pub place: String,
    /// Code of the criterion; `None` for who can be a party.
    pub code: Option<String>,
    /// The expected verdict or outcome, by its id.
    pub expected: String,
    /// What came, by its id.
    pub found: String,
    /// Why.
    pub because: Vec<Reason>,
}

impl Story {
    /// Everything that came out otherwise than expected. `today` is used when the story names no day.
    pub fn differs(&self, profile: &Profile, today: Date) -> Vec<Differs> {
        let mut initiative = Initiative::new("story", &profile.id);
        initiative.answers.clone_from(&self.answers);
        let found = assess(&initiative, profile, self.today.unwrap_or(today));
        let judged: Vec<_> = found.criteria.iter().chain(&found.requirements).collect();
        let compare = |(code, expected, place): &(String, String, String)| {
            let (came, because) = if code == PARTY {
                (found.party.outcome.map_or(OPEN, Outcome::id), found.party.because.clone())
            } else {
                let finding = judged.iter().find(|finding| finding.code == *code)?;
                (finding.verdict.id(), finding.because.clone())
            };
            (came != expected).then(|| Differs {
                place: place.clone(),
                code: (code != PARTY).then(|| code.clone()),
                expected: expected.clone(),
                found: came.to_owned(),
                because,
            })
        };
        self.expected.iter().filter_map(compare).collect()
    }

    /// What is expected of the criterion with this code, by its id.
    pub fn expects(&self, code: &str) -> Option<&str> {
        self.expected.iter().find(|(known, ..)| known == code).map(|(_, wanted, _)| wanted.as_str())
    }

    /// The same expectations of another story's answers, to show that they can fail.
    #[must_use]
    pub fn with_answers_of(mut self, other: &Self) -> Self {
        self.answers.clone_from(&other.answers);
        self
    }
}

/// Reads a story for a profile.
///
/// Errors: everything that is wrong with it, each with `file:line:column`.
pub fn read_story(file: &str, text: &str, profile: &Profile) -> Result<Story, Vec<Problem>> {
    if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > DEEPEST * 30 {
        return Err(vec![Problem::error("story-not-readable").with("excerpt", excerpt(text)).in_file(file)]);
    }
    let (table, torn) = DeTable::parse_recoverable(text);
    let mut reader = Reader { spots: Spots::new(file, text), problems: Vec::new(), profile };
    for error in &torn {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = reader.spots.line(at);
        if reader.spots.tear(line) {
            let written = excerpt(reader.spots.written(line));
            reader.tell(Problem::error("story-not-readable").with("excerpt", written), at);
        }
    }
    let mut story = Story {
        file: file.to_owned(),
        about: String::new(),
        today: None,
        answers: BTreeMap::new(),
        expected: Vec::new(),
    };
    for (key, value) in table.get_ref() {
        reader.field(&mut story, key, value);
    }
    if story.expected.is_empty() && reader.problems.is_empty() {
        reader.tell(Problem::error("story-without-expectations"), 0);
    }
    if reader.problems.is_empty() { Ok(story) } else { Err(reader.problems) }
}

struct Reader<'t, 'p> {
    spots: Spots<'t>,
    problems: Vec<Problem>,
    profile: &'p Profile,
}

impl Reader<'_, '_> {
    fn tell(&mut self, problem: Problem, at: usize) {
        // What else is wrong on a line that cannot be read follows from that.
        if problem.code == "story-not-readable" || !self.spots.is_line_torn(at) {
            let problem = self.spots.at(problem, at);
            self.problems.push(problem);
        }
    }

    fn field(&mut self, story: &mut Story, key: &Spanned<DeString<'_>>, value: &Spanned<DeValue<'_>>) {
        let (name, at): (&str, usize) = (key.get_ref(), value.span().start);
        match (name, value.get_ref()) {
            ("about", DeValue::String(about)) => story.about = about.to_string(),
            ("today", DeValue::String(day)) => match day.parse() {
                Ok(day) => story.today = Some(day),
                Err(_) => self.tell(Problem::error("story-not-a-date").with("value", excerpt(day)), at),
            },
            ("answers", DeValue::Table(answers)) => {
                for (question, answer) in answers {
                    if let Some((id, answer)) = self.answer(question, answer) {
                        story.answers.insert(id, answer);
                    }
                }
            }
            ("expected", DeValue::Table(expected)) => {
                for (code, wanted) in expected {
                    story.expected.extend(self.expectation(code, wanted));
                }
            }
            _ if FIELDS.contains(&name) => self.tell(Problem::error("story-wrong-kind").with("value", name), at),
            _ => {
                let problem = Problem::error("story-unknown-field").with("value", excerpt(name));
                let nearest = nearest(name, FIELDS).unwrap_or_default();
                self.tell(problem.with("nearest", nearest).with("known", FIELDS.join(", ")), key.span().start);
            }
        }
    }

    fn answer(&mut self, key: &Spanned<DeString<'_>>, value: &Spanned<DeValue<'_>>) -> Option<(String, Answer)> {
        let name: &str = key.get_ref();
        let Some(question) = question(name) else {
            let ids = catalogue::questions().map(|question| question.id);
            let problem = Problem::error("story-unknown-question").with("value", excerpt(name));
            self.tell(problem.with("nearest", nearest(name, ids).unwrap_or_default()), key.span().start);
            return None;
        };
        let answer = match question.kind {
            Kind::Table(columns) => {
                let DeValue::Array(rows) = value.get_ref() else {
                    self.tell(Problem::error("story-not-rows").with("value", question.id), value.span().start);
                    return None;
                };
                let mut answer = Answer::default();
                for (number, row) in (1..).zip(rows.iter()) {
                    let DeValue::Table(cells) = row.get_ref() else {
                        self.tell(Problem::error("story-not-rows").with("value", question.id), row.span().start);
                        continue;
                    };
                    let mut written = Row { id: format!("row-{number}"), ..Row::default() };
                    for (column, cell) in cells {
                        let name: &str = column.get_ref();
                        // A row may be named, so that a contribution can say whose it is.
                        if let ("row", DeValue::String(id)) = (name, cell.get_ref()) {
                            written.id = id.to_string();
                            continue;
                        }
                        let Some(known) = columns.iter().find(|known| known.id == name) else {
                            let ids = columns.iter().map(|known| known.id);
                            let problem = Problem::error("story-unknown-column").with("value", excerpt(name));
                            let known = ids.clone().collect::<Vec<_>>().join(", ");
                            let problem = problem.with("nearest", nearest(name, ids).unwrap_or_default());
                            self.tell(problem.with("known", known), column.span().start);
                            continue;
                        };
                        if let Some(cell) = self.plain(known.kind, name, cell) {
                            written.cells.insert(name.to_owned(), cell);
                        }
                    }
                    answer.rows.push(written);
                }
                answer
            }
            kind => self.plain(kind, question.id, value)?,
        };
        Some((question.id.to_owned(), answer))
    }

    /// An answer that is no table.
    fn plain(&mut self, kind: Kind, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Answer> {
        let at = value.span().start;
        match (kind, value.get_ref()) {
            (_, DeValue::String(word)) if word == "vet inte" || word == "dont-know" => {
                Some(Answer { state: State::DontKnow, ..Answer::default() })
            }
            (_, DeValue::String(word)) if word == "inte överens" || word == "not-agreed" => {
                Some(Answer { state: State::NotAgreed, ..Answer::default() })
            }
            (Kind::Choice(set) | Kind::Many(set), DeValue::String(word)) => {
                self.option(set, word, at).map(Answer::choose)
            }
            (Kind::Many(set), DeValue::Array(words)) => {
                let mut choice = Vec::new();
                for word in words {
                    match word.get_ref() {
                        DeValue::String(text) => {
                            choice.extend(self.option(set, text, word.span().start).map(str::to_owned));
                        }
                        _ => self.tell(Problem::error("story-wrong-kind").with("value", name), word.span().start),
                    }
                }
                Some(Answer { choice, ..Answer::default() })
            }
            (Kind::Party, DeValue::String(row)) => Some(Answer::choose(row.as_ref())),
            (Kind::Text, DeValue::String(text)) => Some(Answer::text("sv", text.as_ref())),
            (Kind::Choice(_) | Kind::Many(_) | Kind::Table(_), _) => {
                self.tell(Problem::error("story-wrong-kind").with("value", name), at);
                None
            }
            (_, DeValue::String(typed)) => Some(Answer::typed(typed.as_ref())),
            (_, DeValue::Integer(number)) => Some(Answer::typed(number.as_str())),
            _ => {
                self.tell(Problem::error("story-wrong-kind").with("value", name), at);
                None
            }
        }
    }

    fn option(&mut self, set: OptionSet, word: &str, at: usize) -> Option<&'static str> {
        let plain = match word.to_lowercase().as_str() {
            "ja" => "yes",
            "nej" => "no",
            "delvis" => "partly",
            _ => word,
        };
        let found = set.options.iter().find(|option| **option == plain).copied();
        if found.is_none() {
            self.unknown(Problem::error("story-unknown-option"), word, set.options, at);
        }
        found
    }

    fn expectation(
        &mut self,
        key: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<(String, String, String)> {
        let code: &str = key.get_ref();
        let criteria = self.profile.criteria.iter().map(|criterion| criterion.code.as_str());
        let required = self.profile.requirements.iter().map(|required| required.code.as_str());
        let mut codes: Vec<&str> = criteria.chain(required).collect();
        codes.push(PARTY);
        if !codes.contains(&code) {
            self.unknown(Problem::error("story-unknown-code"), code, &codes, key.span().start);
            return None;
        }
        let at = value.span().start;
        let DeValue::String(wanted) = value.get_ref() else {
            self.tell(Problem::error("story-wrong-kind").with("value", code), at);
            return None;
        };
        let mut known: Vec<&str> = if code == PARTY {
            Outcome::ALL.iter().map(|outcome| outcome.id()).collect()
        } else {
            Verdict::ALL.iter().map(|verdict| verdict.id()).collect()
        };
        known.extend((code == PARTY).then_some(OPEN));
        if !known.contains(&wanted.as_ref()) {
            self.unknown(Problem::error("story-unknown-verdict"), wanted, &known, at);
            return None;
        }
        let place = self.spots.at(Problem::error("story-not-readable"), at).place.file.unwrap_or_default();
        Some((code.to_owned(), wanted.to_string(), place))
    }

    fn unknown(&mut self, problem: Problem, written: &str, known: &[&str], at: usize) {
        let problem = problem
            .with("value", excerpt(written))
            .with("nearest", nearest(written, known.iter().copied()).unwrap_or_default())
            .with("known", known.join(", "));
        self.tell(problem, at);
    }
}

/// A question by its id or by its number on paper, for example `8.1`.
fn question(name: &str) -> Option<&'static Question> {
    let by_number = || catalogue::questions().find(|question| interview::printed_number(question.id) == name);
    catalogue::question(name).or_else(by_number)
}

#[cfg(test)]
#[path = "story_tests.rs"]
mod tests;
