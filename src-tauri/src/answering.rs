//! What an edit does to the answers.

use crate::history::Change;
use iop_core::Problem;
use iop_core::answers::{Answer, Initiative, Row, State};
use iop_core::catalogue;
use iop_core::chairs;
use iop_core::grid::{self, Column, Frame, MOST_ROWS};
use iop_core::on_paper;
use iop_core::public_record::RecordKind;
use iop_core::question::{Kind, NOT_STATED};
use iop_core::sessions;
use iop_core::value::{looks_like_personnummer, parse_org_number};
use iop_view::{Edit, Spot};
use std::collections::BTreeMap;

/// The longest text one field takes, in characters: some thirty printed pages.
const LONGEST: usize = 100_000;
/// The longest block that is pasted, in characters: more than a full table of long texts.
const LONGEST_BLOCK: usize = 5_000_000;

/// What people call options, by which pasted words are understood.
pub(crate) type Names = BTreeMap<String, String>;

/// What came of an edit.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    /// The answers change so.
    Changed(Change),
    /// A personnummer was typed. It is not kept; what stood there before stays only where it is a whole organisation number,
    /// since anything else may have been the first half of it.
    Refused(Change, Spot),
}

/// What `edit` does to `initiative`; nothing is changed yet. `row_id` is used when a row is added, `names` when words are
/// pasted where options are chosen.
///
/// Errors: `table-full`, `paste-too-wide`, `paste-past-years`, and `answer-not-understood` for an edit that no window of ours sends.
pub(crate) fn answer(initiative: &Initiative, edit: &Edit, row_id: &str, names: &Names) -> Result<Outcome, Problem> {
    let id = edit.question();
    let kind = taken(edit).ok_or_else(|| fault(id))?;
    let before = initiative.answers.get(id).cloned();
    let mut after = before.clone().unwrap_or_default();
    let mut refused = None;
    match edit {
        Edit::Choose { at, option, chosen } => {
            let kind = kind_at(kind, at)?;
            choose(field(&mut after, at)?, kind, option, *chosen, initiative)?;
            know(&mut after);
        }
        Edit::Write { at, lang, text } => {
            let kind = kind_at(kind, at)?;
            if matches!(kind, Kind::OrgNumber) && looks_like_personnummer(text) {
                keep_whole_number(&mut after, at)?;
                refused = Some(at.clone());
            } else {
                write(field(&mut after, at)?, kind, lang.as_deref(), text)?;
                know(&mut after);
            }
        }
        Edit::Mark { state, .. } => {
            let state = State::from(*state);
            after.state = if after.state == state { State::Answered } else { state };
        }
        Edit::Neutral { at, what, chosen } => {
            kind_at(kind, at)?;
            let kind = RecordKind::named(what).ok_or_else(|| fault(what))?;
            for at in same_text(&after, at) {
                let neutral = &mut field(&mut after, &at)?.neutral;
                neutral.retain(|other| other != kind.id());
                if *chosen {
                    neutral.push(kind.id().to_owned());
                }
            }
        }
        Edit::Note { text, .. } => fitting(text)?.clone_into(&mut after.note),
        Edit::ShareNote { chosen, .. } => after.is_note_shared = *chosen,
        Edit::Who { text, .. } => fitting(text)?.clone_into(&mut after.who),
        Edit::By { text, .. } => fitting(text)?.clone_into(&mut after.by),
        Edit::Enter { text, lang, .. } => {
            let question = catalogue::question(id).filter(|_| is_tag(lang)).ok_or_else(|| fault(id))?;
            if after.rows.len() >= MOST_ROWS {
                return Err(fault(id));
            }
            after = on_paper::entered(initiative, question, fitting(text)?, lang, row_id)?;
        }
        Edit::Clear { .. } => {
            let removed = after.rows.iter().map(|row| row.id.clone());
            let removed = after.removed.iter().cloned().chain(removed).collect();
            let Answer { note, is_note_shared, who, by, unknown, .. } = after;
            after = Answer { note, is_note_shared, who, by, removed, unknown, ..Answer::default() };
        }
        Edit::AddRow { .. } => {
            if !matches!(kind, Kind::Table(_)) {
                return Err(fault(id));
            }
            if after.rows.len() >= MOST_ROWS {
                return Err(full(id));
            }
            after.rows.push(Row { id: row_id.to_owned(), ..Row::default() });
            know(&mut after);
        }
        Edit::Fill { .. } | Edit::Paste { .. } | Edit::Empty { .. } => {
            lay_out(&mut after, initiative, edit, row_id, names)?;
            know(&mut after);
        }
        Edit::AddYear { year, .. } => {
            sheet(id)?;
            grid::add_year(&mut after, *year).ok_or_else(|| fault("year"))?;
        }
        Edit::RemoveYear { year, .. } => {
            sheet(id)?;
            grid::remove_year(&mut after, *year);
        }
        Edit::RemoveRow { row, .. } if id == grid::QUESTION => lay_out(&mut after, initiative, edit, row, names)?,
        Edit::RemoveRow { row, .. } => {
            let at = after.rows.iter().position(|known| known.id == *row).ok_or_else(|| fault(row))?;
            after.rows.remove(at);
            after.removed.push(row.clone());
        }
    }
    let after = (after != Answer::default()).then_some(after);
    let change = Change { question: id.to_owned(), before, after };
    Ok(refused.map_or(Outcome::Changed(change.clone()), |spot| Outcome::Refused(change, spot)))
}

/// In the sheet a text stands in a row for each year; what is chosen for one is chosen for all.
fn same_text(answer: &Answer, at: &Spot) -> Vec<Spot> {
    let lines = if at.question == grid::QUESTION { grid::lines(&answer.rows) } else { Vec::new() };
    let is_there = |line: &&grid::Line| line.rows.iter().any(|(_, row)| Some(&answer.rows[*row].id) == at.row.as_ref());
    lines.iter().find(is_there).map_or_else(
        || vec![at.clone()],
        |line| {
            line.rows.iter().map(|(_, row)| Spot { row: Some(answer.rows[*row].id.clone()), ..at.clone() }).collect()
        },
    )
}

/// Does something in the sheet.
fn lay_out(
    answer: &mut Answer,
    initiative: &Initiative,
    edit: &Edit,
    row_id: &str,
    names: &Names,
) -> Result<(), Problem> {
    let id = edit.question();
    sheet(id)?;
    let before = answer.rows.len();
    let years = grid::years(initiative).covered;
    let parties = initiative.answers.get("parties").map_or(&[][..], |answer| &answer.rows);
    let parties: Vec<(String, String)> =
        parties.iter().map(|row| (row.id.clone(), row.typed("name").unwrap_or_default().to_owned())).collect();
    let frame = Frame { years: &years, parties: &parties, kinds: names, new_id: row_id };
    let column = |id: &String| Column::named(id).filter(is_column).ok_or_else(|| fault(id));
    let columns = |ids: &[String]| ids.iter().map(column).collect::<Result<Vec<_>, _>>();
    let is_done = match edit {
        Edit::Fill { line, column: id, text, .. } => {
            grid::fill(answer, line.as_deref(), &column(id)?, fitting(text)?, &frame).is_some()
        }
        Edit::Paste { text, .. } if text.len() > LONGEST_BLOCK => return Err(full(id)),
        Edit::Paste { line, columns: ids, text, .. } => {
            grid::paste(answer, line.as_deref(), &columns(ids)?, text, &frame)?
        }
        Edit::Empty { lines, columns: ids, .. } => grid::empty(answer, lines, &columns(ids)?, &frame).is_some(),
        Edit::RemoveRow { row, .. } => grid::remove(answer, row, &frame).is_some(),
        _ => false,
    };
    match () {
        () if !is_done => Err(fault("line")),
        // What came longer from somewhere else can be mended, but does not grow.
        () if answer.rows.len() > MOST_ROWS.max(before) => Err(full(id)),
        () => Ok(()),
    }
}

/// Only one question is laid out as a sheet.
fn sheet(question: &str) -> Result<(), Problem> {
    if question == grid::QUESTION { Ok(()) } else { Err(fault(question)) }
}

fn is_column(column: &Column) -> bool {
    !matches!(column, Column::What(lang) if !is_tag(lang))
}

fn full(question: &str) -> Problem {
    Problem::error("table-full").with("most", MOST_ROWS.to_string()).at(question)
}

/// What the question takes. An answer to a hard question is text, with a tick that lets it into the paper; the times a
/// group has met are rows.
fn taken(edit: &Edit) -> Option<Kind> {
    let id = edit.question();
    match catalogue::question(id) {
        Some(question) => Some(question.kind),
        None if id == sessions::KEY => Some(Kind::Table(sessions::COLUMNS)),
        None if !chairs::is_key(id) => None,
        None if matches!(edit, Edit::Choose { .. }) => Some(Kind::Many(chairs::INCLUDE)),
        None => Some(Kind::Text),
    }
}

fn fault(detail: &str) -> Problem {
    let short: String = detail.chars().take(40).collect();
    Problem::error("answer-not-understood").with("detail", short)
}

/// Who writes an answer knows after all. Who does not agree may still write a draft.
fn know(answer: &mut Answer) {
    if answer.state == State::DontKnow {
        answer.state = State::Answered;
    }
}

/// What the field takes.
fn kind_at(kind: Kind, at: &Spot) -> Result<Kind, Problem> {
    match (kind, &at.row, &at.column) {
        (Kind::Table(columns), Some(_), Some(column)) => {
            columns.iter().find(|known| known.id == column).map(|known| known.kind).ok_or_else(|| fault(column))
        }
        (Kind::Table(_), ..) => Err(fault(&at.question)),
        (kind, None, None) => Ok(kind),
        _ => Err(fault(&at.question)),
    }
}

fn field<'a>(answer: &'a mut Answer, at: &Spot) -> Result<&'a mut Answer, Problem> {
    let (Some(row), Some(column)) = (&at.row, &at.column) else { return Ok(answer) };
    let row = answer.rows.iter_mut().find(|known| known.id == *row).ok_or_else(|| fault(row))?;
    Ok(row.cells.entry(column.clone()).or_default())
}

/// Takes away what may have been a part of a personnummer.
///
/// Errors: `answer-not-understood` where there is no such field.
pub(crate) fn keep_whole_number(answer: &mut Answer, at: &Spot) -> Result<(), Problem> {
    let field = field(answer, at)?;
    if parse_org_number(&field.typed).is_err() {
        field.typed.clear();
    }
    Ok(())
}

fn choose(answer: &mut Answer, kind: Kind, option: &str, chosen: bool, initiative: &Initiative) -> Result<(), Problem> {
    let is_party = |id: &str| {
        let parties = initiative.answers.get("parties");
        id == NOT_STATED || parties.is_some_and(|table| table.rows.iter().any(|row| row.id == id))
    };
    let is_known = match kind {
        Kind::Choice(set) | Kind::Many(set) => set.options.contains(&option),
        Kind::Party => is_party(option),
        _ => false,
    };
    if !is_known {
        return Err(fault(option));
    }
    answer.choice.retain(|other| other != option && matches!(kind, Kind::Many(_)));
    if chosen {
        answer.choice.push(option.to_owned());
    }
    Ok(())
}

fn write(answer: &mut Answer, kind: Kind, lang: Option<&str>, text: &str) -> Result<(), Problem> {
    let text = fitting(text)?;
    match (kind, lang) {
        (Kind::Text, Some(lang)) if is_tag(lang) => {
            if text.is_empty() {
                answer.text.remove(lang);
            } else {
                answer.text.insert(lang.to_owned(), text.to_owned());
            }
        }
        (Kind::Choice(_) | Kind::Many(_) | Kind::Party | Kind::Table(_) | Kind::Text, _) => return Err(fault("text")),
        (_, None) => text.clone_into(&mut answer.typed),
        (_, Some(lang)) => return Err(fault(lang)),
    }
    Ok(())
}

fn fitting(text: &str) -> Result<&str, Problem> {
    if text.chars().count() <= LONGEST { Ok(text) } else { Err(fault("text")) }
}

fn is_tag(lang: &str) -> bool {
    (2..=35).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
#[path = "answering_tests.rs"]
mod tests;
