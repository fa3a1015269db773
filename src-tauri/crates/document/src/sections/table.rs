//! A table as it is printed: a column in which nothing stands takes no room.

use iop_blocks::{Block, Column, Row, Text};

/// A table without its empty columns.
pub(crate) fn table(caption: Text, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    let is_used = |index: usize| rows.iter().any(|row| row.cells.get(index).is_some_and(|cell| !cell.is_empty()));
    let used: Vec<usize> = (0..columns.len()).filter(|index| is_used(*index)).collect();
    let kept = columns.into_iter().enumerate().filter(|(index, _)| used.contains(index));
    let columns = kept.map(|(_, column)| column).collect();
    let rows = rows
        .into_iter()
        .map(|row| {
            let kept = row.cells.into_iter().enumerate().filter(|(index, _)| used.contains(index));
            Row { kind: row.kind, cells: kept.map(|(_, cell)| cell).collect() }
        })
        .collect();
    Block::Table { caption, columns, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_blocks::{Align, RowKind};

    #[test]
    fn a_column_without_a_single_cell_is_left_out() {
        let word = |text: &str| Text::new(text, "sv");
        let column = |heading: &str| Column { heading: word(heading), weight: 1.0, align: Align::Start };
        let row = |cells: [&str; 3]| Row { kind: RowKind::Body, cells: cells.map(word).to_vec() };
        let made = table(
            word("Möten"),
            vec![column("Datum"), column("Med"), column("Timmar")],
            vec![row(["", "Kommunen", ""]), row(["", "Nämnden", ""])],
        );
        let Block::Table { columns, rows, .. } = made else { panic!("a table") };
        assert_eq!(columns.iter().map(|column| column.heading.plain()).collect::<Vec<_>>(), ["Med"]);
        assert!(rows.iter().all(|row| row.cells.len() == 1));
    }
}
