//! Other public money for the same activity, told openly so that nothing is counted twice.

use super::need::table_rows;
use super::table::table;
use crate::composer::Composer;
use iop_blocks::Block;
use iop_core::question::Kind;

/// A table, or that there is none when the group has answered so.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.tell_answer("other-public");
    let columns = [("from", Kind::Line), ("amount", Kind::Amount), ("decided", Kind::Line), ("used-for", Kind::Text)];
    let rows = table_rows(composer, "other-public-money", &columns);
    if !rows.is_empty() {
        let columns = vec![
            composer.column("d-col-giver", 2.5),
            composer.figures("d-col-amount", 1.5),
            composer.column("d-col-decided", 1.5),
            composer.column("d-col-used-for", 3.0),
        ];
        blocks.push(table(composer.say("d-other-public-caption"), columns, rows));
    }
    super::section(composer, "d-h-other-public", None, blocks)
}
