//! The contribution table as a sheet, finished: every cell with its words, its place and what is worth telling.

use crate::field::Writing;
use crate::table::Surroundings;
use crate::{Dir, InputMode, Phrase, ProblemView, TextMark, Voice};
use drawing::Drawing;
use iop_core::answers::Answer;
use iop_core::contribution::Plan;
use iop_core::grid::{self, Column};
use iop_core::question::Kind;
use iop_words::{Args, format};
use serde::Serialize;
use std::collections::BTreeMap;

mod drawing;
mod sums;

pub(crate) use sums::told_hours;

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
    /// Years that can be given a column.
    pub add_years: Vec<GridYear>,
    /// Years whose empty column can be taken away.
    pub remove_years: Vec<GridYear>,
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

/// A year to give a column, or to take it from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GridYear {
    /// The year, to be sent back.
    pub year: i16,
    /// The column it is or would be.
    pub column: String,
    /// "Lägg till 2029".
    pub label: Phrase,
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
    let years = grid::years(around.reading.initiative);
    let covered = &years.covered;
    let mut drawing =
        Drawing { rows, problems: BTreeMap::new(), writing: &writing, parties, covered, voice: around.voice };
    let columns = drawing.columns(&years.shown);
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
        sums: sums::sums(plan, &columns, around.voice),
        columns: columns.iter().map(|column| drawing.column(column)).collect(),
        lines: drawn,
        pages: pages(from, shown.len(), lines.len(), at_a_time, around.voice),
        add_years: named_years("ui-grid-add-year", &years.addable(around.reading.today.year()), around.voice),
        remove_years: named_years("ui-grid-remove-year", &years.removable, around.voice),
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

fn named_years(message: &str, years: &[i16], voice: Voice<'_>) -> Vec<GridYear> {
    let named = |year: &i16| GridYear {
        year: *year,
        column: Column::Year(*year).id(),
        label: voice.say_with(message, &Args::new().text("year", year.to_string())),
    };
    years.iter().map(named).collect()
}

/// What the answers keep in this column.
fn kind_of(column: &Column) -> Option<Kind> {
    let columns = iop_core::catalogue::columns(grid::QUESTION);
    columns.iter().find(|known| known.id == column.cell()).map(|known| known.kind)
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
