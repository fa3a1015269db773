//! The talks so far.

use super::need::table_rows;
use super::table::table;
use crate::composer::Composer;
use iop_blocks::Block;
use iop_core::question::Kind;

/// The contact at the municipality, and each meeting with what was said.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.tell_answer("counterpart");
    blocks.extend(log(composer));
    super::section(composer, "d-h-meetings", None, blocks)
}

/// Each meeting.
pub(crate) fn log(composer: &Composer<'_>) -> Option<Block> {
    let columns = [("date", Kind::Date), ("with", Kind::Line), ("agreed", Kind::Text)];
    let rows = table_rows(composer, "meetings", &columns);
    let columns = vec![
        composer.column("d-col-date", 1.2),
        composer.column("d-col-with", 2.0),
        composer.column("d-col-agreed", 3.5),
    ];
    (!rows.is_empty()).then(|| table(composer.say("d-meetings-caption"), columns, rows))
}
