//! A block of cells pasted from another program.

use super::cells::cells;
use super::fill::{Frame, Sheet};
use super::{Column, MOST_ROWS, QUESTION};
use crate::Problem;
use crate::answers::Answer;
use crate::value::{parse_hours, parse_kronor};

/// Writes a copied block. Its first cell lands in the first of `columns` of `line`; what goes beyond the last line makes
/// new lines. A cell that cannot be read stays as it was written and is told about like any other.
///
/// Errors: `paste-past-years` when figures go on past the last year, `paste-too-wide` when the block has more columns than there are, `table-full` when it would make more than
/// [`MOST_ROWS`] rows. Nothing is changed then. `Ok(false)` when there is no such line.
pub fn paste(
    answer: &mut Answer,
    line: Option<&str>,
    columns: &[Column],
    text: &str,
    frame: &Frame<'_>,
) -> Result<bool, Problem> {
    let mut block = cells(text);
    let width = block.iter().map(|row| used(row)).max().unwrap_or(0);
    if let Some(room) = past_the_years(&block, width, columns) {
        let told = Problem::error("paste-past-years").with("pasted", width.to_string());
        return Err(told.with("room", room.to_string()).at(QUESTION));
    }
    if width > columns.len() {
        let told = Problem::error("paste-too-wide").with("pasted", width.to_string());
        return Err(told.with("room", columns.len().to_string()).at(QUESTION));
    }
    let full = || Problem::error("table-full").with("most", MOST_ROWS.to_string()).at(QUESTION);
    if block.len() > MOST_ROWS {
        return Err(full());
    }
    if let [row] = block.as_mut_slice() {
        row.truncate(width.max(1));
    }
    let mut after = answer.clone();
    let mut sheet = Sheet::open(&mut after, frame);
    let mut at = match line {
        None => sheet.lines.len(),
        Some(_) => match sheet.at(line) {
            Some(at) => at,
            None => return Ok(false),
        },
    };
    for row in &block {
        if at == sheet.lines.len() {
            if used(row) == 0 {
                continue;
            }
            sheet.add();
        }
        // The kind decides how a value is counted, and every year comes before the years that differ.
        let mut written: Vec<(&Column, &String)> = columns.iter().zip(row).collect();
        written.sort_by_key(|(column, _)| *column);
        // An empty year beside a value for every year says nothing of its own.
        let has_each = written.iter().any(|(column, text)| **column == Column::EachYear && !text.trim().is_empty());
        written.retain(|(column, text)| !(has_each && matches!(column, Column::Year(_)) && text.trim().is_empty()));
        for (column, text) in written {
            sheet.write(at, column, text);
        }
        at += 1;
    }
    sheet.close(&mut after);
    // What came longer from somewhere else can be mended, but does not grow.
    if after.rows.len() > MOST_ROWS.max(answer.rows.len()) {
        return Err(full());
    }
    *answer = after;
    Ok(true)
}

/// How many cells with values there is room for, when the block has more: figures that go on past the last year would land
/// in the value of an hour. A block that was copied out of the sheet has words there, where that value comes from.
fn past_the_years(block: &[Vec<String>], width: usize, columns: &[Column]) -> Option<usize> {
    let room = columns.iter().position(|column| !column.holds_values()).filter(|room| *room > 0 && width > *room)?;
    let mut beyond = block.iter().flat_map(|row| row.iter().skip(room)).filter(|cell| !cell.trim().is_empty());
    beyond.all(|cell| parse_kronor(cell).is_ok() || parse_hours(cell).is_ok()).then_some(room)
}

/// How many cells a line uses.
fn used(row: &[String]) -> usize {
    row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
}
