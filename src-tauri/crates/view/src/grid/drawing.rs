//! The cells of the sheet, each with its words, its place and what is worth telling.

use super::{GridCell, GridColumn, GridKind, GridLine, GridOption, kind_of, told_hours};
use crate::field::{self, Writing};
use crate::{Dir, InputMode, Phrase, ProblemView, Voice};
use iop_core::Problem;
use iop_core::answers::Row;
use iop_core::contribution;
use iop_core::grid::{self, Column, Line};
use iop_core::question::{Kind, NOT_STATED};
use iop_core::value::{Unit, parse_hours, parse_kronor};
use iop_words::{Args, format};
use std::collections::BTreeMap;

/// What drawing a cell needs to know.
pub(super) struct Drawing<'a> {
    pub(super) rows: &'a [Row],
    pub(super) problems: BTreeMap<(&'a str, &'a str), Vec<&'a Problem>>,
    pub(super) writing: &'a [Writing],
    pub(super) parties: Vec<(&'a str, &'a str)>,
    /// The years in which what is given every year is given.
    pub(super) covered: &'a [i16],
    pub(super) voice: Voice<'a>,
}

impl Drawing<'_> {
    pub(super) fn columns(&self, years: &[i16]) -> Vec<Column> {
        let mut columns = vec![Column::Kind, Column::Giver, Column::Receiver];
        columns.extend(self.writing.iter().map(|(lang, _)| Column::What(lang.clone())));
        columns.push(Column::EachYear);
        columns.extend(years.iter().copied().map(Column::Year));
        columns.extend([Column::Rate, Column::RateOrigin]);
        columns
    }

    pub(super) fn column(&self, column: &Column) -> GridColumn {
        let voice = self.voice;
        let label = match column {
            Column::What(lang) if self.writing.len() > 1 => {
                let name = self.writing.iter().find(|(tag, _)| tag == lang).map_or(lang, |(_, name)| &name.text);
                voice.say_with("ui-grid-what-in", &Args::new().text("language", name.clone()))
            }
            Column::What(_) => voice.say("ui-grid-what"),
            Column::Year(year) => voice.say_with("ui-grid-year", &Args::new().text("year", year.to_string())),
            _ => voice.say(&format!("ui-grid-{}", column.id())),
        };
        let options = match kind_of(column) {
            Some(Kind::Choice(set)) => {
                let option =
                    |id: &&str| GridOption { id: (*id).to_owned(), label: voice.say(&format!("o-{}-{id}", set.name)) };
                set.options.iter().map(option).collect()
            }
            Some(Kind::Party) => {
                let ids = self.parties.iter().map(|(id, _)| *id).chain([NOT_STATED]);
                ids.map(|id| GridOption { id: id.to_owned(), label: self.party(id) }).collect()
            }
            _ => Vec::new(),
        };
        let (kind, dir, mode) = match column {
            Column::Kind | Column::Giver | Column::Receiver => (GridKind::Choice, Dir::Auto, InputMode::Text),
            Column::What(_) | Column::RateOrigin => (GridKind::Words, Dir::Auto, InputMode::Text),
            // Hours and units may be written out, so letters are offered too.
            Column::Rate => (GridKind::Figures, Dir::Auto, InputMode::Numeric),
            Column::EachYear | Column::Year(_) => (GridKind::Figures, Dir::Auto, InputMode::Text),
        };
        let lang = if let Column::What(lang) = column { lang.clone() } else { String::new() };
        let id = column.id();
        GridColumn { dom: format!("q-{}-head-{id}", grid::QUESTION), id, label, kind, options, lang, dir, mode }
    }

    fn party(&self, id: &str) -> Phrase {
        match self.parties.iter().find(|(known, _)| *known == id) {
            Some((_, name)) => Phrase::written(*name, ""),
            None if id == NOT_STATED => self.voice.say("ui-party-not-stated"),
            None => self.voice.say("ui-party-unnamed"),
        }
    }

    pub(super) fn line(&self, line: Option<&Line>, index: usize, columns: &[Column]) -> GridLine {
        let number = index + 1;
        let told = format::number(i64::try_from(number).unwrap_or(i64::MAX));
        GridLine {
            id: line.map(|line| line.id.clone()),
            number,
            label: match line {
                Some(_) => self.voice.say_with("ui-row", &Args::new().text("number", told)),
                None => self.voice.say("ui-grid-new-line"),
            },
            cells: columns.iter().map(|column| self.cell(line, index, column)).collect(),
        }
    }

    fn cell(&self, line: Option<&Line>, index: usize, column: &Column) -> GridCell {
        let dom = format!("q-{}-{index}-{}", grid::QUESTION, column.id());
        let empty = Row::default();
        let common = line.map_or(&empty, |line| &self.rows[line.first()]);
        let own = match (line, column) {
            (Some(line), Column::EachYear) => line.row_about(None).map(|at| &self.rows[at]),
            (Some(line), Column::Year(year)) => line.row_about(Some(*year)).map(|at| &self.rows[at]),
            _ => Some(common),
        };
        let shared = match (line, column) {
            (Some(line), Column::Year(year)) if own.is_none() && self.covered.contains(year) => {
                line.row_about(None).map(|at| &self.rows[at])
            }
            _ => None,
        };
        let row = own.or(shared);
        let mut cell = GridCell {
            dom: dom.clone(),
            text: String::new(),
            shown: None,
            note: None,
            picture: None,
            is_shared: shared.is_some_and(|row| !grid::value(row).trim().is_empty()),
            is_closed: !column.holds_values() && !contribution::matters(common, column.cell()),
            problems: line.map_or_else(Vec::new, |line| self.problems(line, column, &dom)),
            marked: Vec::new(),
        };
        let Some(row) = row else { return cell };
        if column.holds_values() {
            grid::value(row).clone_into(&mut cell.text);
            (cell.shown, cell.note) = self.value(row);
            return cell;
        }
        let Some(answer) = row.cells.get(column.cell()) else { return cell };
        match (column, answer.choice.first()) {
            (Column::What(lang), _) => cell.text = answer.text.get(lang).cloned().unwrap_or_default(),
            (Column::Kind, Some(kind)) => {
                cell.text.clone_from(kind);
                cell.shown = Some(self.voice.say(&format!("o-contribution-{kind}")));
                cell.picture = Some(kind.clone());
            }
            (Column::Giver | Column::Receiver, Some(party)) => {
                cell.text.clone_from(party);
                cell.shown = Some(self.party(party));
            }
            _ => {
                cell.text.clone_from(&answer.typed);
                cell.shown = (*column == Column::Rate && !answer.typed.trim().is_empty())
                    .then(|| field::as_read(Kind::Amount, answer.typed.trim()));
            }
        }
        cell
    }

    /// How a value reads, and what its hours are worth.
    fn value(&self, row: &Row) -> (Option<Phrase>, Option<Phrase>) {
        let typed = grid::value(row);
        match grid::unit(row) {
            Unit::Kronor => {
                let read = parse_kronor(typed).ok().map(|read| format::kronor(read.value));
                (read.map(|text| Phrase { dir: Dir::Ltr, ..Phrase::written(text, "") }), None)
            }
            Unit::Hours => {
                let Ok(hours) = parse_hours(typed).map(|read| read.value) else { return (None, None) };
                let worth = row.amount("rate").map(|rate| hours.worth_at(rate)).or_else(|| row.amount("amount"));
                let worth = worth.map(|worth| Args::new().text("amount", format::kronor(worth)));
                (Some(told_hours(hours, self.voice)), worth.map(|args| self.voice.say_with("ui-grid-worth", &args)))
            }
        }
    }

    /// What is worth telling in this cell; the same thing about several rows is told once.
    fn problems(&self, line: &Line, column: &Column, dom: &str) -> Vec<ProblemView> {
        let lang = self.writing.first().map_or("sv", |(lang, _)| lang);
        let mut told: Vec<ProblemView> = Vec::new();
        for row in line.rows.iter().map(|(_, at)| &self.rows[*at]) {
            let of_row = self.problems.range((row.id.as_str(), "")..).take_while(|((id, _), _)| *id == row.id);
            for ((_, cell), problems) in of_row {
                if Column::of_cell(cell, row, lang).as_ref() != Some(column) {
                    continue;
                }
                for problem in problems {
                    let view = ProblemView::new(problem, dom.to_owned(), self.voice);
                    if !told.contains(&view) {
                        told.push(view);
                    }
                }
            }
        }
        told
    }
}
