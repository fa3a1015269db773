//! The contribution table as a sheet: a line for each thing that is given, a column for each year.
//!
//! The answers hold a row for each thing and year, or one row for every year of the period. A line is a view over such
//! rows and is never stored; rows that came from the same line carry its id in [`Row::line`], so that two things that
//! are alike so far stay apart. The sums are those of the rows: laying them out changes nothing.

mod cells;
mod fill;
mod paste;
mod years;

pub use fill::{Frame, empty, fill, remove};
pub use paste::paste;
pub(crate) use years::added;
pub use years::{MOST_ADDED, Years, add_year, remove_year, years};

use crate::answers::Row;
use crate::value::Unit;
use std::collections::HashMap;

/// The most rows a table takes. A plan of a partnership has ten or twenty; what is larger is somebody's accounts.
pub const MOST_ROWS: usize = 500;

/// The question that is laid out as a sheet.
pub const QUESTION: &str = "contributions";

/// A column of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// What kind of thing.
    Kind,
    /// Who gives.
    Giver,
    /// Who gets the money.
    Receiver,
    /// What it is, in a language.
    What(String),
    /// The group's own value of an hour.
    Rate,
    /// Where that value comes from.
    RateOrigin,
    /// The same every year of the period.
    EachYear,
    /// One year.
    Year(i16),
}

impl Column {
    /// The column's id, for example `what-sv` or `year-2027`.
    pub fn id(&self) -> String {
        match self {
            Self::What(lang) => format!("what-{lang}"),
            Self::EachYear => "each-year".to_owned(),
            Self::Year(year) => format!("year-{year}"),
            Self::Kind | Self::Giver | Self::Receiver | Self::Rate | Self::RateOrigin => self.cell().to_owned(),
        }
    }

    /// The column with this id.
    pub fn named(id: &str) -> Option<Self> {
        Some(match id {
            "kind" => Self::Kind,
            "giver" => Self::Giver,
            "receiver" => Self::Receiver,
            "rate" => Self::Rate,
            "rate-origin" => Self::RateOrigin,
            "each-year" => Self::EachYear,
            _ => match id.split_once('-')? {
                ("what", lang) if !lang.is_empty() => Self::What(lang.to_owned()),
                ("year", year) => Self::Year(years::named(year)?),
                _ => return None,
            },
        })
    }

    /// The cell of a row that the column shows; for a year it is the one with the amount.
    pub fn cell(&self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Giver => "giver",
            Self::Receiver => "receiver",
            Self::What(_) => "what",
            Self::Rate => "rate",
            Self::RateOrigin => "rate-origin",
            Self::EachYear | Self::Year(_) => "amount",
        }
    }

    /// The column in which something worth telling about a cell of `row` is told; free text is told of in `lang`.
    pub fn of_cell(cell: &str, row: &Row, lang: &str) -> Option<Self> {
        match cell {
            "amount" | "hours" | "year" => Some(row.year("year").map_or(Self::EachYear, Self::Year)),
            "what" => Some(Self::What(lang.to_owned())),
            _ => Self::named(cell),
        }
    }

    /// Amounts or hours stand here.
    pub fn holds_values(&self) -> bool {
        matches!(self, Self::EachYear | Self::Year(_))
    }
}

/// A line of the sheet: rows that tell of the same thing, at most one a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id of its first row.
    pub id: String,
    /// Where its rows stand in the table, with the year each is about.
    pub rows: Vec<(Option<i16>, usize)>,
}

impl Line {
    /// Where the row about this year stands; `None` asks for the one about every year.
    pub fn row_about(&self, year: Option<i16>) -> Option<usize> {
        self.rows.iter().find(|(about, _)| *about == year).map(|(_, at)| *at)
    }

    /// Where the row stands that tells what is common to all.
    pub fn first(&self) -> usize {
        self.rows.first().map_or(0, |(_, at)| *at)
    }
}

/// The lines that `rows` make, in the order of their first rows.
pub fn lines(rows: &[Row]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        let year = row.year("year");
        let key = what_is_common(row);
        let takes = |line: &Line| {
            let taken = |about: &Option<i16>| about.is_none() || *about == year;
            year.is_some() && !line.rows.iter().any(|(about, _)| taken(about))
        };
        let open = key.as_ref().and_then(|key| alike.get(key)).map_or(&[][..], Vec::as_slice).iter().copied();
        if let Some(line) = open.rev().find(|line| takes(&lines[*line])) {
            lines[line].rows.push((year, at));
            continue;
        }
        if let Some(key) = key {
            alike.entry(key).or_default().push(lines.len());
        }
        lines.push(Line { id: row.id.clone(), rows: vec![(year, at)] });
    }
    lines
}

/// What rows of one line have in common; nothing for a row that says too little to be joined with another.
fn what_is_common(row: &Row) -> Option<String> {
    if row.line.is_empty() && !row.has("what") {
        return None;
    }
    let mut key = row.line.clone();
    for column in ["kind", "giver", "receiver", "what", "rate", "rate-origin"] {
        key.push('\u{1f}');
        let Some(cell) = row.cells.get(column) else { continue };
        key.extend(cell.choice.iter().map(String::as_str).chain([cell.typed.trim()]));
        for (lang, text) in cell.text.iter().filter(|(_, text)| !text.trim().is_empty()) {
            key.extend(["\u{1e}", lang, "\u{1e}", text]);
        }
    }
    Some(key)
}

/// In what a value of this row is counted: hours or kronor. What stands there decides; else the kind does.
pub fn unit(row: &Row) -> Unit {
    let is_money = row.choice("kind") == Some("money");
    match (row.has("hours"), row.has("amount")) {
        (true, _) if !is_money => Unit::Hours,
        (_, true) => Unit::Kronor,
        _ if matches!(row.choice("kind"), Some("staff" | "volunteers")) => Unit::Hours,
        _ => Unit::Kronor,
    }
}

/// What stands as the value of this row, as it was typed.
pub fn value(row: &Row) -> &str {
    let cell = match unit(row) {
        Unit::Hours => "hours",
        Unit::Kronor => "amount",
    };
    row.cells.get(cell).map_or("", |cell| cell.typed.as_str())
}

#[cfg(test)]
#[path = "grid_tests.rs"]
mod tests;
