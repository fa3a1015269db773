//! A form to fill in by hand: what is known stands there, the rest is left open.

use crate::composer::Composer;
use iop_blocks::{Block, Row, RowKind, Text};

/// Labels with their values, or with an empty cell to write in.
pub(crate) fn form(composer: &Composer<'_>, entries: Vec<(&str, Option<Text>)>) -> Block {
    let rows = entries
        .into_iter()
        .map(|(label, value)| Row { kind: RowKind::Body, cells: vec![composer.say(label), value.unwrap_or_default()] });
    let columns = vec![composer.column("d-blank-what", 2.0), composer.column("d-blank-value", 3.0)];
    Block::Table { caption: Text::default(), columns, rows: rows.collect() }
}
