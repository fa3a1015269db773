//! Answers read against a profile on a day, with the branches that are not taken pruned away.

use crate::answers::{Answer, Initiative, Row, State};
use crate::catalogue;
use crate::profile::Profile;
use crate::question::Kind;
use crate::value::{Kronor, parse_count, parse_date, parse_hours, parse_kronor, parse_org_number, parse_year};
use crate::value::{Minutes, OrgNumber};
use jiff::civil::Date;

/// A view of an initiative in which answers to questions that are not asked do not exist.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The answers as they lie.
    pub initiative: &'a Initiative,
    /// The issuer they are read against.
    pub profile: &'a Profile,
    /// The day of reading.
    pub today: Date,
    /// An answer read in place of the one that lies there, to see what it would change.
    trial: Option<(&'a str, &'a Answer)>,
}

impl<'a> Reading<'a> {
    /// Reads `initiative` against `profile` on `today`.
    pub fn new(initiative: &'a Initiative, profile: &'a Profile, today: Date) -> Self {
        Self { initiative, profile, today, trial: None }
    }

    /// The same reading as if `question` were answered with `answer`.
    #[must_use]
    pub fn trying<'b>(&self, question: &'b str, answer: &'b Answer) -> Reading<'b>
    where
        'a: 'b,
    {
        Reading {
            initiative: self.initiative,
            profile: self.profile,
            today: self.today,
            trial: Some((question, answer)),
        }
    }

    /// The issuer asks about this aspect.
    pub fn asks(&self, aspect: &str) -> bool {
        self.profile.asks(aspect)
    }

    /// The question is on the branch taken.
    pub fn is_shown(&self, id: &str) -> bool {
        catalogue::question(id).is_some_and(|question| (question.shown)(self))
    }

    /// The answer, if the question is asked and something stands there.
    pub fn answer(&self, id: &str) -> Option<&'a Answer> {
        let answer = match self.trial {
            Some((question, answer)) if question == id => answer,
            _ => self.initiative.answers.get(id)?,
        };
        (!answer.is_blank() && self.is_shown(id)).then_some(answer)
    }

    /// The answer has content and is not marked as unknown or disputed.
    pub fn has(&self, id: &str) -> bool {
        self.answer(id).is_some_and(|answer| answer.has_content() && is_settled(answer))
    }

    /// The group says that it does not know or does not agree yet.
    pub fn is_open(&self, id: &str) -> bool {
        self.answer(id).is_some_and(|answer| !is_settled(answer))
    }

    /// The chosen options, when settled.
    pub fn choices(&self, id: &str) -> &'a [String] {
        self.answer(id).filter(|answer| is_settled(answer)).map_or(&[], |answer| &answer.choice)
    }

    /// The one chosen option.
    pub fn choice(&self, id: &str) -> Option<&'a str> {
        self.choices(id).first().map(String::as_str)
    }

    /// This option is chosen.
    pub fn chose(&self, id: &str, option: &str) -> bool {
        self.choices(id).iter().any(|chosen| chosen == option)
    }

    /// One of these options is chosen.
    pub fn chose_any(&self, id: &str, options: &[&str]) -> bool {
        options.iter().any(|option| self.chose(id, option))
    }

    /// Answered yes.
    pub fn yes(&self, id: &str) -> bool {
        self.chose(id, "yes")
    }

    /// Answered no.
    pub fn no(&self, id: &str) -> bool {
        self.chose(id, "no")
    }

    /// What was typed, trimmed, when settled; empty counts as nothing.
    pub fn typed(&self, id: &str) -> Option<&'a str> {
        self.answer(id)
            .filter(|answer| is_settled(answer))
            .map(|answer| answer.typed.trim())
            .filter(|typed| !typed.is_empty())
    }

    /// The rows that hold something, when the table is settled.
    pub fn rows(&self, id: &str) -> Vec<&'a Row> {
        self.answer(id)
            .filter(|answer| is_settled(answer))
            .map_or_else(Vec::new, |answer| answer.rows.iter().filter(|row| row.has_content()).collect())
    }

    /// An amount that could be read.
    pub fn amount(&self, id: &str) -> Option<Kronor> {
        parse_kronor(self.typed(id)?).ok().map(|parsed| parsed.value)
    }

    /// A day that could be read.
    pub fn date(&self, id: &str) -> Option<Date> {
        parse_date(self.typed(id)?).ok().map(|parsed| parsed.value)
    }

    /// A year that could be read.
    pub fn year(&self, id: &str) -> Option<i16> {
        parse_year(self.typed(id)?).ok().map(|parsed| parsed.value)
    }

    /// A number that could be read.
    pub fn count(&self, id: &str) -> Option<u32> {
        let Kind::Count(counted) = catalogue::question(id)?.kind else { return None };
        parse_count(self.typed(id)?, counted).ok().map(|parsed| parsed.value)
    }

    /// An organisation number that could be read.
    pub fn org_number(&self, id: &str) -> Option<OrgNumber> {
        parse_org_number(self.typed(id)?).ok().map(|parsed| parsed.value)
    }

    /// The association was formed this year or last, so it has no yearly papers yet.
    pub fn is_new(&self) -> bool {
        self.year("formed-year").is_some_and(|year| year >= self.today.year() - 1)
    }
}

/// The group stands by it.
fn is_settled(answer: &Answer) -> bool {
    matches!(answer.state, State::Answered | State::Partly)
}

impl Row {
    /// What was typed in a cell, trimmed.
    pub fn typed(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(|cell| cell.typed.trim()).filter(|typed| !typed.is_empty())
    }

    /// The option chosen in a cell.
    pub fn choice(&self, column: &str) -> Option<&str> {
        self.cells.get(column).and_then(|cell| cell.choice.first()).map(String::as_str)
    }

    /// The cell holds something.
    pub fn has(&self, column: &str) -> bool {
        self.cells.get(column).is_some_and(Answer::has_content)
    }

    /// An amount that could be read.
    pub fn amount(&self, column: &str) -> Option<Kronor> {
        parse_kronor(self.typed(column)?).ok().map(|parsed| parsed.value)
    }

    /// Hours that could be read.
    pub fn hours(&self, column: &str) -> Option<Minutes> {
        parse_hours(self.typed(column)?).ok().map(|parsed| parsed.value)
    }

    /// A day that could be read.
    pub fn date(&self, column: &str) -> Option<Date> {
        parse_date(self.typed(column)?).ok().map(|parsed| parsed.value)
    }

    /// A year that could be read.
    pub fn year(&self, column: &str) -> Option<i16> {
        parse_year(self.typed(column)?).ok().map(|parsed| parsed.value)
    }
}
