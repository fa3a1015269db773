//! Writing in the sheet: what a cell of a line does to the rows beneath it.

use super::{Column, lines, unit, value};
use crate::answers::{Answer, Row};
use crate::contribution::is_same_name;
use crate::question::NOT_STATED;
use crate::value::{Unit, unit_of};
use std::collections::BTreeMap;

/// What writing in the sheet needs to know.
pub struct Frame<'a> {
    /// The years in which something that is given every year is given.
    pub years: &'a [i16],
    /// Parties by id, with their names.
    pub parties: &'a [(String, String)],
    /// Kinds of contributions by what people call them, in small letters.
    pub kinds: &'a BTreeMap<String, String>,
    /// A random id; rows that are made are named after it.
    pub new_id: &'a str,
}

/// The sheet opened to be written in: the rows of each line by themselves.
pub(super) struct Sheet<'a> {
    pub(super) lines: Vec<Vec<Row>>,
    removed: Vec<String>,
    frame: &'a Frame<'a>,
    made: usize,
}

impl<'a> Sheet<'a> {
    pub(super) fn open(answer: &mut Answer, frame: &'a Frame<'a>) -> Self {
        let drawn = lines(&answer.rows);
        let mut rows: Vec<Option<Row>> = std::mem::take(&mut answer.rows).into_iter().map(Some).collect();
        let taken = |line: &super::Line| line.rows.iter().filter_map(|(_, at)| rows[*at].take()).collect();
        let lines = drawn.iter().map(taken).collect();
        Self { lines, removed: Vec::new(), frame, made: 0 }
    }

    pub(super) fn close(self, answer: &mut Answer) {
        answer.rows = self.lines.into_iter().flatten().collect();
        answer.removed.extend(self.removed);
    }

    /// Where the line with this id stands; none asks for a new one at the end.
    pub(super) fn at(&mut self, line: Option<&str>) -> Option<usize> {
        let Some(line) = line else { return Some(self.add()) };
        self.lines.iter().position(|rows| rows.first().is_some_and(|row| row.id == line))
    }

    pub(super) fn add(&mut self) -> usize {
        let row = Row { id: self.new_id(), ..Row::default() };
        self.lines.push(vec![Row { line: row.id.clone(), ..row }]);
        self.lines.len() - 1
    }

    fn new_id(&mut self) -> String {
        self.made += 1;
        if self.made == 1 { self.frame.new_id.to_owned() } else { format!("{}-{}", self.frame.new_id, self.made) }
    }

    pub(super) fn write(&mut self, line: usize, column: &Column, text: &str) {
        let mut rows = std::mem::take(&mut self.lines[line]);
        keep_together(&mut rows);
        match column {
            Column::EachYear => self.write_each_year(&mut rows, text),
            Column::Year(year) => self.write_year(&mut rows, *year, text),
            _ => {
                for row in &mut rows {
                    self.describe(row, column, text);
                }
            }
        }
        self.lines[line] = rows;
    }

    fn describe(&self, row: &mut Row, column: &Column, text: &str) {
        let text = text.trim_end();
        let cell = row.cells.entry(column.cell().to_owned()).or_default();
        match column {
            Column::What(lang) if text.is_empty() => drop(cell.text.remove(lang)),
            Column::What(lang) => drop(cell.text.insert(lang.clone(), text.to_owned())),
            Column::Kind | Column::Giver | Column::Receiver => {
                let option = self.option(column, text.trim());
                // What is no option stays as it was written, so that it can be mended.
                if option.is_some() { String::new() } else { in_one_line(text) }.clone_into(&mut cell.typed);
                cell.choice = option.into_iter().collect();
            }
            _ => cell.typed = in_one_line(text),
        }
        if !cell.has_content() && cell.unknown.is_empty() {
            row.cells.remove(column.cell());
        }
        if *column == Column::Kind {
            keep_figure(row);
        }
    }

    fn option(&self, column: &Column, text: &str) -> Option<String> {
        if *column == Column::Kind {
            let known = self.frame.kinds.values().find(|kind| **kind == text);
            return known.or_else(|| self.frame.kinds.get(&text.to_lowercase())).cloned();
        }
        let mut parties = self.frame.parties.iter();
        let found = parties.find(|(id, name)| id == text || is_same_name(name, text));
        let found = found.map(|(id, _)| id.clone());
        found.or_else(|| (text == NOT_STATED).then(|| NOT_STATED.to_owned()))
    }

    fn write_each_year(&mut self, rows: &mut Vec<Row>, text: &str) {
        let is_split = rows.iter().any(|row| row.year("year").is_some());
        if text.trim().is_empty() && is_split {
            return;
        }
        self.removed.extend(rows.drain(1.min(rows.len())..).map(|row| row.id));
        for row in rows {
            row.cells.remove("year");
            write_value(row, text);
        }
    }

    fn write_year(&mut self, rows: &mut Vec<Row>, year: i16, text: &str) {
        if let Some(at) = rows.iter().position(|row| row.year("year") == Some(year)) {
            write_value(&mut rows[at], text);
            if text.trim().is_empty() {
                if rows.len() > 1 {
                    self.removed.push(rows.remove(at).id);
                } else {
                    rows[at].cells.remove("year");
                }
            }
            return;
        }
        let every = rows.iter().position(|row| row.year("year").is_none());
        let is_covered = self.frame.years.contains(&year);
        match every {
            Some(at) if value(&rows[at]).trim().is_empty() => {
                if !text.trim().is_empty() {
                    about(&mut rows[at], year);
                    write_value(&mut rows[at], text);
                }
            }
            // In force this year already.
            Some(at) if is_covered && value(&rows[at]).trim() == text.trim() => {}
            // What is given every year of the period says nothing of a year beyond it.
            Some(_) if !is_covered && text.trim().is_empty() => {}
            Some(at) => self.split(rows, at, year, text),
            None if text.trim().is_empty() => {}
            None => {
                let place = rows.iter().position(|row| row.year("year") > Some(year)).unwrap_or(rows.len());
                let mut row = self.like(&rows[0]);
                about(&mut row, year);
                for cell in ["amount", "hours"] {
                    row.cells.remove(cell);
                }
                write_value(&mut row, text);
                rows.insert(place, row);
            }
        }
    }

    /// What was the same every year becomes a row for each year, one of them different.
    fn split(&mut self, rows: &mut Vec<Row>, at: usize, year: i16, text: &str) {
        let whole = rows.remove(at);
        let mut years: Vec<i16> = self.frame.years.to_vec();
        if !years.contains(&year) {
            years.push(year);
            years.sort_unstable();
        }
        let mut first = Some(whole.clone());
        for other in years {
            if other == year && text.trim().is_empty() {
                continue;
            }
            let mut row = first.take().unwrap_or_else(|| self.like(&whole));
            about(&mut row, other);
            if other == year {
                write_value(&mut row, text);
            }
            rows.push(row);
        }
        // The only year there is has been emptied: what is given stays, without a value.
        if let Some(mut row) = first {
            write_value(&mut row, "");
            rows.push(row);
        }
    }

    fn like(&mut self, row: &Row) -> Row {
        Row { id: self.new_id(), ..row.clone() }
    }

    fn remove(&mut self, line: usize) {
        self.removed.extend(self.lines.remove(line).into_iter().map(|row| row.id));
    }
}

/// What is written in one line belongs to it whatever other lines come to look like.
fn keep_together(rows: &mut [Row]) {
    let known = rows.iter().find(|row| !row.line.is_empty()).or(rows.first());
    let line = known.map(|row| if row.line.is_empty() { row.id.clone() } else { row.line.clone() });
    for row in rows {
        row.line = line.clone().unwrap_or_default();
    }
}

fn in_one_line(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn about(row: &mut Row, year: i16) {
    row.cells.insert("year".to_owned(), Answer::typed(year.to_string()));
}

/// Writes an amount or hours. A unit that is written out decides which; else it is counted as it was before. What is
/// written in the same unit leaves the other alone: somebody may have stated both.
fn write_value(row: &mut Row, text: &str) {
    let text = in_one_line(text);
    if text.is_empty() {
        row.cells.remove("amount");
        row.cells.remove("hours");
        return;
    }
    let before = unit(row);
    let is_money = row.choice("kind") == Some("money");
    let now = if is_money { Unit::Kronor } else { unit_of(&text).unwrap_or(before) };
    let (cell, other) = match now {
        Unit::Hours => ("hours", "amount"),
        Unit::Kronor => ("amount", "hours"),
    };
    row.cells.entry(cell.to_owned()).or_default().typed = text;
    if now != before || is_money {
        row.cells.remove(other);
    }
}

/// Money has no hours: the figure that stands in the sheet stays when a line turns out to be about money.
fn keep_figure(row: &mut Row) {
    if row.choice("kind") == Some("money")
        && !row.has("amount")
        && let Some(hours) = row.cells.remove("hours")
    {
        row.cells.insert("amount".to_owned(), hours);
    }
}

/// Writes in one cell; without a line it begins a new one. `None` when there is no such line.
pub fn fill(answer: &mut Answer, line: Option<&str>, column: &Column, text: &str, frame: &Frame<'_>) -> Option<()> {
    if line.is_none() && text.trim().is_empty() {
        return Some(());
    }
    change(answer, frame, |sheet| {
        let at = sheet.at(line)?;
        sheet.write(at, column, text);
        Some(())
    })
}

/// Empties these columns of these lines. `None` when one of the lines does not exist.
pub fn empty(answer: &mut Answer, lines: &[String], columns: &[Column], frame: &Frame<'_>) -> Option<()> {
    change(answer, frame, |sheet| {
        for line in lines {
            let at = sheet.at(Some(line))?;
            for column in columns {
                sheet.write(at, column, "");
            }
        }
        Some(())
    })
}

/// Takes a line away with all its rows. `None` when there is no such line.
pub fn remove(answer: &mut Answer, line: &str, frame: &Frame<'_>) -> Option<()> {
    change(answer, frame, |sheet| {
        let at = sheet.at(Some(line))?;
        sheet.remove(at);
        Some(())
    })
}

/// Does something in the sheet. What cannot be done changes nothing.
fn change(answer: &mut Answer, frame: &Frame<'_>, how: impl FnOnce(&mut Sheet<'_>) -> Option<()>) -> Option<()> {
    let mut after = answer.clone();
    let mut sheet = Sheet::open(&mut after, frame);
    how(&mut sheet)?;
    sheet.close(&mut after);
    *answer = after;
    Some(())
}
