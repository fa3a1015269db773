//! The years of the sheet: which have a column, and which of them the plan covers.
//!
//! A group may give a year a column before anything stands in it. As long as the initiative has no period, such columns
//! tell which years it is about, and what is given every year is given in them too. Beside a period they are empty columns
//! to fill in later: they count nowhere until a row tells of them.

use super::QUESTION;
use crate::answers::{Answer, Initiative, State};
use crate::contribution::{self, Span};
use std::collections::BTreeSet;

/// So many years may be added by hand.
pub const MOST_ADDED: usize = 20;

/// The years of the sheet, each list in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// Those that have a column.
    pub shown: Vec<i16>,
    /// Those in which something that is given every year is given.
    pub covered: Vec<i16>,
    /// Those whose column can be taken away: somebody added it, and nothing stands in it.
    pub removable: Vec<i16>,
    /// How many somebody has added.
    added: usize,
}

impl Years {
    /// Those next to the others, which may be added; a plan without any year begins this year or the next. What has been is
    /// rarely planned, so the way back ends at this year.
    pub fn addable(&self, this_year: i16) -> Vec<i16> {
        if self.added >= MOST_ADDED {
            return Vec::new();
        }
        let (Some(first), Some(last)) = (self.shown.first(), self.shown.last()) else {
            return vec![this_year, this_year + 1];
        };
        let before = Some(first - 1).filter(|before| *before >= this_year);
        before.into_iter().chain([last + 1]).filter(|year| is_year(*year)).collect()
    }
}

/// The years of the sheet.
pub fn years(initiative: &Initiative) -> Years {
    let typed = |id: &str| initiative.answers.get(id).filter(|answer| is_settled(answer)).map(|it| it.typed.trim());
    let day = |id: &str| crate::value::parse_date(typed(id)?).ok().map(|parsed| parsed.value);
    let answer = initiative.answers.get(QUESTION);
    let rows = answer.filter(|answer| is_settled(answer)).map_or(&[][..], |answer| &answer.rows);
    let added: BTreeSet<i16> = answer.map(|answer| added(answer).collect()).unwrap_or_default();
    let span = Span { start: day("start"), end: day("end") };
    let named = || rows.iter().filter_map(|row| row.year("year"));
    let told = contribution::years_of(span, named(), std::iter::empty());
    let covered = contribution::years_of(span, named(), added.iter().copied());
    let shown: BTreeSet<i16> = covered.iter().chain(&added).copied().collect();
    let shown = shown.into_iter().collect();
    let removable = added.iter().copied().filter(|year| !told.contains(year)).collect();
    Years { shown, covered, removable, added: added.len() }
}

/// Gives a year a column. `None` when it is no year that a plan could have, or there are too many.
pub fn add_year(answer: &mut Answer, year: i16) -> Option<()> {
    if !is_year(year) || answer.years.len() >= MOST_ADDED {
        return None;
    }
    if !added(answer).any(|known| known == year) {
        answer.years.push(year.to_string());
    }
    Some(())
}

/// Takes the column of a year away that nothing stands in. What rows tell of a year stays, and so does its column.
pub fn remove_year(answer: &mut Answer, year: i16) {
    answer.years.retain(|typed| named(typed) != Some(year));
}

/// The years that somebody has added. What cannot be read stays in the file and has no column.
pub(crate) fn added(answer: &Answer) -> impl Iterator<Item = i16> {
    answer.years.iter().filter_map(|typed| named(typed)).take(MOST_ADDED)
}

/// The year that is written so.
pub(super) fn named(typed: &str) -> Option<i16> {
    typed.parse().ok().filter(|year| is_year(*year))
}

fn is_year(year: i16) -> bool {
    (1800..=2200).contains(&year)
}

fn is_settled(answer: &Answer) -> bool {
    matches!(answer.state, State::Answered | State::Partly)
}

#[cfg(test)]
#[path = "years_tests.rs"]
mod tests;
