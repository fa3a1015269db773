//! Tables as rows of fields.

use crate::field::{self, ChoiceView, Field, OptionView, Writing};
use crate::{Phrase, ProblemView, RemarkView, Spot, Voice, problem};
use iop_core::answers::{Answer, Row};
use iop_core::question::{Column, Kind, NOT_STATED};
use iop_core::{Problem, Reading};
use iop_words::{Args, format};
use serde::Serialize;

/// The rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TableView {
    /// Element id.
    pub dom: String,
    /// The rows.
    pub rows: Vec<RowView>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RowView {
    /// Row id, to be sent back.
    pub id: String,
    /// Element id.
    pub dom: String,
    /// "Rad 2".
    pub label: Phrase,
    /// Its cells.
    pub cells: Vec<CellView>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CellView {
    /// Column id.
    pub column: String,
    /// Element id of the field.
    pub dom: String,
    /// The column's words.
    pub label: Phrase,
    /// What is entered.
    pub field: Field,
    /// What is worth telling.
    pub problems: Vec<ProblemView>,
}

/// What every cell of a table needs to know.
pub(crate) struct Surroundings<'a> {
    pub(crate) reading: &'a Reading<'a>,
    pub(crate) voice: Voice<'a>,
    pub(crate) writing: &'a [Writing],
    pub(crate) problems: &'a [Problem],
    pub(crate) remarks: &'a [RemarkView],
    pub(crate) refused: Option<&'a Spot>,
    /// The first line shown of a long table.
    pub(crate) lines_from: usize,
}

impl Surroundings<'_> {
    /// That a number was refused in a question, or in the cell of a row and a column.
    pub(crate) fn refusal(&self, question: &str, cell: Option<(&str, &str)>) -> Option<Problem> {
        let spot = self.refused?;
        let at = spot.row.as_deref().zip(spot.column.as_deref());
        let problem = Problem::error("org-number-personnummer").at(question);
        let problem = match cell {
            Some((row, column)) => problem.in_cell(row, column),
            None => problem,
        };
        (spot.question == question && at == cell).then_some(problem)
    }
}

/// The table of a question.
pub(crate) fn table(id: &str, columns: &[Column], answer: Option<&Answer>, around: &Surroundings<'_>) -> TableView {
    let rows = answer.map_or(&[][..], |answer| &answer.rows);
    let rows = rows.iter().enumerate().map(|(index, row)| {
        let number = i64::try_from(index + 1).unwrap_or(i64::MAX);
        RowView {
            id: row.id.clone(),
            dom: format!("q-{id}-{index}"),
            label: around.voice.say_with("ui-row", &Args::new().text("number", format::number(number))),
            cells: columns.iter().map(|column| cell(id, index, row, column, around)).collect(),
        }
    });
    TableView { dom: format!("q-{id}"), rows: rows.collect() }
}

fn cell(id: &str, index: usize, row: &Row, column: &Column, around: &Surroundings<'_>) -> CellView {
    let dom = format!("q-{id}-{index}-{}", column.id);
    let answer = row.cells.get(column.id);
    let refusal = around.refusal(id, Some((&row.id, column.id)));
    let field = match column.kind {
        Kind::Choice(set) => Field::Choice(field::choice(&dom, set, false, answer, around.voice)),
        Kind::Many(set) => Field::Choice(field::choice(&dom, set, true, answer, around.voice)),
        Kind::Text => Field::Text(field::text_boxes(&dom, around.writing, answer)),
        Kind::Party => Field::Select(parties(&dom, answer, around)),
        kind => Field::Line(field::line(&dom, kind, answer, refusal.is_some(), around.voice)),
    };
    // The label and the message lead to the first box a person can write in.
    let first = match &field {
        Field::Text(boxes) => boxes.first().map_or_else(|| dom.clone(), |first| first.dom.clone()),
        _ => dom.clone(),
    };
    let problems = problem::at(around.problems, id, Some((&row.id, column.id)))
        .chain(refusal.as_ref())
        .filter(|problem| !field.tells(problem));
    CellView {
        column: column.id.to_owned(),
        label: around.voice.say(&format!("q-{id}-{}", column.id)),
        problems: problems.map(|problem| ProblemView::new(problem, first.clone(), around.voice)).collect(),
        dom: first,
        field,
    }
}

/// The parties by name, and the one that no paper names.
fn parties(dom: &str, answer: Option<&Answer>, around: &Surroundings<'_>) -> ChoiceView {
    let chosen = answer.and_then(|answer| answer.choice.first()).map(String::as_str);
    let option = |id: &str, label| OptionView {
        id: id.to_owned(),
        dom: format!("{dom}-{id}"),
        label,
        chosen: chosen == Some(id),
    };
    let named = around.reading.rows("parties").into_iter().filter_map(|row| {
        let name = row.typed("name")?;
        Some(option(&row.id, Phrase::written(name, "")))
    });
    let unnamed = option(NOT_STATED, around.voice.say("ui-party-not-stated"));
    ChoiceView { dom: dom.to_owned(), many: false, options: named.chain([unnamed]).collect() }
}
