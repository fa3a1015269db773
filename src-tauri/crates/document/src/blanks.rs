//! A form to fill in by hand: what is known stands there, the rest is left open.

use crate::composer::Composer;
use crate::weave::Value;
use iop_blocks::{Block, CheckItem, Row, RowKind, Text};

/// Labels with their values, or with an empty cell to write in.
pub(crate) fn form(composer: &Composer<'_>, entries: Vec<(&str, Option<Text>)>) -> Block {
    let rows = entries.into_iter().map(|(label, value)| {
        let kind = if value.is_some() { RowKind::Body } else { RowKind::Blank };
        Row { kind, cells: vec![composer.say(label), value.unwrap_or_default()] }
    });
    let columns = vec![composer.column("d-blank-what", 2.0), composer.column("d-blank-value", 3.0)];
    Block::Table { caption: Text::default(), columns, rows: rows.collect() }
}

/// Sentences with a box to tick each.
pub(crate) fn boxes(composer: &Composer<'_>, ids: &[&str]) -> Block {
    Block::Checklist(ids.iter().map(|id| CheckItem { checked: false, text: composer.say(id) }).collect())
}

/// A table with numbered rows to write in.
pub(crate) fn empty_table(composer: &Composer<'_>, columns: &[(&str, f32)], rows: usize) -> Block {
    let row = |number: usize| {
        let mut cells = vec![Text::default(); columns.len()];
        if let Some(first) = cells.first_mut() {
            *first = composer.text(Value::Figure(format!("{number}.")));
        }
        Row { kind: RowKind::Blank, cells }
    };
    let headings = columns.iter().map(|(heading, weight)| composer.column(heading, *weight)).collect();
    Block::Table { caption: Text::default(), columns: headings, rows: (1..=rows).map(row).collect() }
}

/// Lines to write on.
pub(crate) fn lines(count: u8) -> [Block; 1] {
    [Block::WritingLines(count)]
}
