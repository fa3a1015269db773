//! The contribution table as a sheet, finished: every cell with its words, its place and what is worth telling.

use crate::field::{self, Writing};
use crate::table::Surroundings;
use crate::{Dir, InputMode, Phrase, ProblemView, TextMark, Voice};
use iop_core::Problem;
use iop_core::answers::{Answer, Row};
use iop_core::contribution::{self, Plan};
use iop_core::grid::{self, Column, Line};
use iop_core::question::{Kind, NOT_STATED};
use iop_core::value::{Minutes, Unit, parse_hours, parse_kronor};
use iop_words::{Args, format};
use serde::Serialize;
use std::collections::BTreeMap;

/// As many cells as a window draws without anybody waiting for it.
const MOST_CELLS: usize = 2_400;
/// However few columns there are, nobody reads more lines at a time.
const MOST_LINES: usize = 100;

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridView {
    /// Element id.
    pub dom: String,
    /// How values are counted.
    pub hint: Phrase,
    /// The columns, the first of them the one that stays in view.
    pub columns: Vec<GridColumn>,
    /// The lines shown; the last one is empty and begins a new line when something is written in it.
    pub lines: Vec<GridLine>,
    /// What the columns with values come to.
    pub sums: Vec<GridSum>,
    /// Ways to the lines that are not shown.
    pub pages: Option<GridPages>,
}

/// What a cell of a column takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum GridKind {
    /// One of the options.
    Choice,
    /// Words.
    Words,
    /// Figures.
    Figures,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridColumn {
    /// Column id, to be sent back.
    pub id: String,
    /// Element id of the heading.
    pub dom: String,
    /// The heading.
    pub label: Phrase,
    /// What its cells take.
    pub kind: GridKind,
    /// What there is to choose.
    pub options: Vec<GridOption>,
    /// The language of what is written; empty when it is the same in every language.
    pub lang: String,
    /// Direction of what is written.
    pub dir: Dir,
    /// Keys to offer.
    pub mode: InputMode,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridOption {
    /// Option id, to be sent back.
    pub id: String,
    /// Its words.
    pub label: Phrase,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridLine {
    /// Line id, to be sent back; nothing for the one that begins a new line.
    pub id: Option<String>,
    /// Its number, counted from one.
    pub number: usize,
    /// "Rad 2".
    pub label: Phrase,
    /// A cell for each column.
    pub cells: Vec<GridCell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridCell {
    /// Element id.
    pub dom: String,
    /// What stands there, to be changed and copied: an option id, or what was typed.
    pub text: String,
    /// How it reads, where that is not what was typed.
    pub shown: Option<Phrase>,
    /// What the hours are worth.
    pub note: Option<Phrase>,
    /// The picture of the option chosen.
    pub picture: Option<String>,
    /// It is the same every year and stands in another column.
    pub is_shared: bool,
    /// There is nothing to say here for this kind of thing.
    pub is_closed: bool,
    /// What is worth telling.
    pub problems: Vec<ProblemView>,
    /// Words in it that remarks are about, in order.
    pub marked: Vec<TextMark>,
}

/// A line of sums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridSum {
    /// What is summed.
    pub label: Phrase,
    /// What each column comes to; nothing where there is nothing to sum.
    pub amounts: Vec<Option<Phrase>>,
}

/// Ways to the lines that are not shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridPages {
    /// "Rad 1 till 100 av 560".
    pub told: Phrase,
    /// Where the lines before these begin.
    pub before: Option<usize>,
    /// Where the lines after these begin.
    pub after: Option<usize>,
}

/// What drawing a cell needs to know.
struct Drawing<'a> {
    rows: &'a [Row],
    problems: BTreeMap<(&'a str, &'a str), Vec<&'a Problem>>,
    writing: &'a [Writing],
    parties: Vec<(&'a str, &'a str)>,
    voice: Voice<'a>,
}

/// The sheet, from the line `from` on.
pub(crate) fn grid(answer: Option<&Answer>, plan: &Plan, from: usize, around: &Surroundings<'_>) -> GridView {
    let rows = answer.map_or(&[][..], |answer| &answer.rows);
    let parties = around.reading.rows("parties");
    let parties = parties.iter().filter_map(|row| Some((row.id.as_str(), row.typed("name")?))).collect();
    // Swedish, the language of the window, and what somebody has written in: more columns would push the years away.
    let is_used = |lang: &str| {
        let what = rows.iter().filter_map(|row| row.cells.get("what")).filter_map(|cell| cell.text.get(lang));
        lang == "sv" || lang == around.voice.lang() || what.into_iter().any(|text| !text.trim().is_empty())
    };
    let writing: Vec<Writing> = around.writing.iter().filter(|(lang, _)| is_used(lang)).cloned().collect();
    let mut drawing = Drawing { rows, problems: BTreeMap::new(), writing: &writing, parties, voice: around.voice };
    let years = grid::years(around.reading.initiative);
    let columns = drawing.columns(&years);
    let lines = grid::lines(rows);
    let at_a_time = (MOST_CELLS / columns.len()).clamp(10, MOST_LINES);
    let from = if from < lines.len() { from / at_a_time * at_a_time } else { 0 };
    let shown = &lines[from..lines.len().min(from + at_a_time)];
    // Only what is shown is looked up: a large table has as many things to tell.
    let drawn: std::collections::BTreeSet<&str> =
        shown.iter().flat_map(|line| &line.rows).map(|(_, at)| rows[*at].id.as_str()).collect();
    for problem in around.problems.iter().filter(|problem| problem.place.question.as_deref() == Some(grid::QUESTION)) {
        if let (Some(row), Some(column)) = (problem.place.row.as_deref(), problem.place.column.as_deref())
            && drawn.contains(row)
        {
            drawing.problems.entry((row, column)).or_default().push(problem);
        }
    }
    let mut drawn: Vec<GridLine> =
        shown.iter().zip(from..).map(|(line, index)| drawing.line(Some(line), index, &columns)).collect();
    if from + shown.len() == lines.len() {
        drawn.push(drawing.line(None, lines.len(), &columns));
    }
    GridView {
        dom: format!("q-{}", grid::QUESTION),
        hint: around.voice.say("ui-grid-hint"),
        sums: sums(plan, &columns, around.voice),
        columns: columns.iter().map(|column| drawing.column(column)).collect(),
        lines: drawn,
        pages: pages(from, shown.len(), lines.len(), at_a_time, around.voice),
    }
}

fn pages(from: usize, shown: usize, all: usize, at_a_time: usize, voice: Voice<'_>) -> Option<GridPages> {
    let number = |n: usize| format::number(i64::try_from(n).unwrap_or(i64::MAX));
    let args = Args::new().text("first", number(from + 1)).text("last", number(from + shown)).text("all", number(all));
    (shown < all).then(|| GridPages {
        told: voice.say_with("ui-grid-page", &args),
        before: (from > 0).then(|| from.saturating_sub(at_a_time)),
        after: (from + shown < all).then_some(from + shown),
    })
}

impl Drawing<'_> {
    fn columns(&self, years: &[i16]) -> Vec<Column> {
        let mut columns = vec![Column::Kind, Column::Giver, Column::Receiver];
        columns.extend(self.writing.iter().map(|(lang, _)| Column::What(lang.clone())));
        columns.push(Column::EachYear);
        columns.extend(years.iter().copied().map(Column::Year));
        columns.extend([Column::Rate, Column::RateOrigin]);
        columns
    }

    fn column(&self, column: &Column) -> GridColumn {
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

    fn line(&self, line: Option<&Line>, index: usize, columns: &[Column]) -> GridLine {
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
            (Some(line), Column::Year(_)) if own.is_none() => line.row_about(None).map(|at| &self.rows[at]),
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

/// What the answers keep in this column.
fn kind_of(column: &Column) -> Option<Kind> {
    let columns = iop_core::catalogue::columns(grid::QUESTION);
    columns.iter().find(|known| known.id == column.cell()).map(|known| known.kind)
}

/// "120 timmar".
pub(crate) fn told_hours(hours: Minutes, voice: Voice<'_>) -> Phrase {
    // Plural rules are about whole numbers; half hours take the form of many.
    let whole = if hours.0 % 60 == 0 { hours.0 / 60 } else { 100 };
    voice.say_with("ui-hours", &Args::new().number("n", whole).text("nText", format::minutes(hours)))
}

/// Money and what is not money stand apart.
fn sums(plan: &Plan, columns: &[Column], voice: Voice<'_>) -> Vec<GridSum> {
    let of = |column: &Column| {
        plan.years.iter().find(|sum| match column {
            Column::EachYear => sum.year.is_none(),
            Column::Year(year) => sum.year == Some(*year),
            _ => false,
        })
    };
    let figures = |text: String| Phrase { dir: Dir::Ltr, ..Phrase::written(text, "") };
    let row = |label: &str, told: &dyn Fn(&contribution::YearSum) -> Option<Phrase>| GridSum {
        label: voice.say(label),
        amounts: columns.iter().map(|column| of(column).and_then(told)).collect(),
    };
    let valued = |sum: &contribution::YearSum| sum.parties.iter().map(|party| party.valued).sum();
    let hours = |sum: &contribution::YearSum| sum.parties.iter().map(|party| party.hours).sum::<Minutes>();
    let mut sums = vec![
        row("ui-grid-sum-money", &|sum| Some(figures(format::kronor(sum.money)))),
        row("ui-grid-sum-valued", &|sum| {
            let valued: iop_core::value::Kronor = valued(sum);
            (valued.0 > 0).then(|| figures(format::kronor(valued)))
        }),
        row("ui-grid-sum-hours", &|sum| {
            let hours = hours(sum);
            (hours.0 > 0).then(|| told_hours(hours, voice))
        }),
    ];
    sums.retain(|sum| sum.amounts.iter().any(Option::is_some));
    sums
}

/// What people call the kinds of contributions, in every language of the program, in small letters. What is pasted from
/// another program is understood by it.
pub fn kinds_by_name(words: &iop_words::Words) -> BTreeMap<String, String> {
    let Some(Kind::Choice(set)) = kind_of(&Column::Kind) else { return BTreeMap::new() };
    let mut names = BTreeMap::new();
    for language in words.languages() {
        let speaker = words.speaker(&language.tag, None);
        for option in set.options {
            let name = speaker.say(&format!("o-{}-{option}", set.name)).text;
            names.insert(name.trim().to_lowercase(), (*option).to_owned());
        }
    }
    names
}

#[cfg(test)]
#[path = "grid_tests.rs"]
mod tests;
