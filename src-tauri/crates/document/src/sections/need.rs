//! The need with figures, the measurable aims, and whose remit it is.

use super::table::table;
use crate::composer::{Composer, text_from_answer};
use iop_blocks::{Block, Row, RowKind};
use iop_core::question::Kind;

/// What the group sees, where, and the figures it rests on.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.tell_all(&["need-kinds", "need-description", "place"]);
    blocks.extend(figures(composer));
    super::section(composer, "d-h-need", Some("need-stance"), blocks)
}

/// The figures with their sources.
pub(crate) fn figures(composer: &Composer<'_>) -> Option<Block> {
    let columns = [("what", Kind::Text), ("source", Kind::Line)];
    let rows = table_rows(composer, "need-figures", &columns);
    let columns = vec![composer.column("d-col-figure", 3.0), composer.column("d-col-source", 2.0)];
    (!rows.is_empty()).then(|| table(composer.say("d-figures-caption"), columns, rows))
}

/// What it is for, and how it shows.
pub(crate) fn aims(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.tell_all(&["aim-kinds", "aim-description", "public-benefit-goal"]);
    let columns = [("goal", Kind::Text), ("measure", Kind::Text), ("when", Kind::Line)];
    let rows = table_rows(composer, "goals", &columns);
    if !rows.is_empty() {
        let columns = vec![
            composer.column("d-col-goal", 3.0),
            composer.column("d-col-measure", 3.0),
            composer.column("d-col-when", 1.5),
        ];
        blocks.push(table(composer.say("d-goals-caption"), columns, rows));
    }
    super::section(composer, "d-h-aims", Some("aims-stance"), blocks)
}

/// The board whose matter this is, and why the group thinks so.
pub(crate) fn remit(composer: &Composer<'_>) -> Vec<Block> {
    let board = composer.board_name().filter(|_| composer.reading.has("remit-source") || composer.reading.has("board"));
    let board = board.map(|board| composer.tell("d-remit-board", vec![("board", board)]));
    let mut blocks: Vec<Block> = board.map(Block::Paragraph).into_iter().collect();
    blocks.extend(composer.tell_answer("remit-source"));
    super::section(composer, "d-h-remit", None, blocks)
}

/// The rows of a table as cells.
pub(crate) fn table_rows(composer: &Composer<'_>, id: &str, columns: &[(&str, Kind)]) -> Vec<Row> {
    let row = |row: &iop_core::Row| Row {
        kind: RowKind::Body,
        cells: columns.iter().map(|(column, kind)| text_from_answer(composer.cell(row, column, *kind), id)).collect(),
    };
    composer.reading.rows(id).into_iter().map(row).collect()
}
