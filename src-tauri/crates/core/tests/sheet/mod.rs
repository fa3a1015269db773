//! Answers built up one at a time, for the tests of rules.

#![allow(dead_code, reason = "each test crate needs some of it")]

use iop_core::party::{self, Outcome};
use iop_core::verdict::Finding;
use iop_core::{Answer, Aspect, Initiative, Profile, Reading, Row, Verdict, profile};
use jiff::civil::date;

/// Answers under a profile, built up one at a time.
pub(crate) struct Sheet {
    pub(crate) initiative: Initiative,
    pub(crate) profile: Profile,
}

pub(crate) fn sheet(profile: &str) -> Sheet {
    Sheet { initiative: Initiative::new("sheet", profile), profile: profile::shipped(profile).unwrap() }
}

impl Sheet {
    pub(crate) fn choose(mut self, question: &str, option: &str) -> Self {
        self.initiative.answers.insert(question.into(), Answer::choose(option));
        self
    }

    pub(crate) fn typed(mut self, question: &str, typed: &str) -> Self {
        self.initiative.answers.insert(question.into(), Answer::typed(typed));
        self
    }

    pub(crate) fn text(self, question: &str) -> Self {
        self.told(question, "ar", "نص 2025")
    }

    pub(crate) fn told(mut self, question: &str, lang: &str, text: &str) -> Self {
        self.initiative.answers.insert(question.into(), Answer::text(lang, text));
        self
    }

    pub(crate) fn row(mut self, question: &str, id: &str, cells: &[(&str, Answer)]) -> Self {
        let cells = cells.iter().map(|(column, cell)| ((*column).to_owned(), cell.clone())).collect();
        let row = Row { id: id.into(), cells, ..Row::default() };
        self.initiative.answers.entry(question.into()).or_default().rows.push(row);
        self
    }

    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading::new(&self.initiative, &self.profile, date(2026, 11, 22))
    }

    pub(crate) fn outcome(&self) -> Option<Outcome> {
        party::party(&self.reading()).outcome
    }

    pub(crate) fn finding(&self, aspect: Aspect) -> Finding {
        (aspect.rule().judge)(&self.reading())
    }

    pub(crate) fn verdict(&self, aspect: Aspect) -> Verdict {
        self.finding(aspect).verdict
    }
}
