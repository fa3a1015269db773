//! Two languages of one document, beside each other.

use crate::{Block, Direction, Row, Text};

/// The second language of a document in two languages; the first is the document's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// BCP 47 tag.
    pub lang: String,
    /// Its direction.
    pub direction: Direction,
    /// What stands above the column of each language on every page, line by line: which language it is and which
    /// text counts.
    pub headings: [Vec<Text>; 2],
}

/// Both texts read alike, so that a cell that two tables share holds one of them.
pub fn is_same(first: &Text, second: &Text) -> bool {
    first.plain().trim() == second.plain().trim()
}

/// Both are tables with the same columns and rows, so that one table can hold both languages in every cell. What is
/// to be filled in then stands there once.
pub fn can_share_cells(first: &Block, second: &Block) -> bool {
    let (Block::Table { columns: a, rows: x, .. }, Block::Table { columns: b, rows: y, .. }) = (first, second) else {
        return false;
    };
    let kinds = |rows: &[Row]| rows.iter().map(|row| (row.kind, row.cells.len())).collect::<Vec<_>>();
    a.iter().map(|column| column.align).eq(b.iter().map(|column| column.align)) && kinds(x) == kinds(y)
}

/// Adds the text of both sides to `lines`, each line with the tag of its language before it.
pub(crate) fn plain_lines(tags: [&str; 2], first: &[Block], second: &[Block], lines: &mut Vec<String>) {
    if let ([one], [other]) = (first, second)
        && can_share_cells(one, other)
    {
        let (mut left, mut right) = (Vec::new(), Vec::new());
        one.plain_cells(&mut left);
        other.plain_cells(&mut right);
        lines.extend(left.into_iter().zip(right).map(|(left, right)| shared_row(&left, &right)));
        return;
    }
    for (tag, side) in tags.into_iter().zip([first, second]) {
        let mut own = Vec::new();
        for block in side {
            block.plain_lines(&mut own);
        }
        own.retain(|line| !line.trim().is_empty());
        lines.extend(own.into_iter().map(|line| format!("[{tag}] {line}")));
    }
}

fn shared_row(first: &[&Text], second: &[&Text]) -> String {
    let cells = first.iter().zip(second).map(|(first, second)| {
        let texts = [first, second].into_iter().take(if is_same(first, second) { 1 } else { 2 });
        let texts = texts.map(|text| text.plain().trim().to_owned()).filter(|text| !text.is_empty());
        texts.collect::<Vec<_>>().join(" / ")
    });
    cells.collect::<Vec<_>>().join("\t")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Align, Column, RowKind};

    fn table(lang: &str, heading: &str, cells: [&str; 2]) -> Block {
        let text = |text: &str| Text::new(text, lang);
        Block::Table {
            caption: Text::default(),
            columns: [heading, "IOP"]
                .map(|heading| Column { heading: text(heading), weight: 1.0, align: Align::Start })
                .into(),
            rows: vec![Row { kind: RowKind::Body, cells: cells.map(text).into() }],
        }
    }

    #[test]
    fn a_shared_table_tells_once_what_is_the_same_in_both_languages() {
        let (first, second) = (table("sv", "Vem", ["Föreningen", "12"]), table("so", "Kuma", ["Ururka", "12"]));
        let mut lines = Vec::new();
        plain_lines(["sv", "so"], &[first], &[second], &mut lines);
        assert_eq!(lines, ["", "Vem / Kuma\tIOP", "Föreningen / Ururka\t12"]);
    }

    #[test]
    fn tables_of_different_shape_are_told_one_after_the_other() {
        let second = Block::Table { caption: Text::default(), columns: Vec::new(), rows: Vec::new() };
        assert!(!can_share_cells(&table("sv", "Vem", ["a", "b"]), &second));
    }
}
