//! Blocks on one line, for a table cell.

use crate::weave::joined;
use iop_blocks::{Block, Column, Row, Text};
use iop_words::format::isolate;

/// The text of `blocks`, one after the other; a remark stands in brackets after what it belongs to.
pub(crate) fn flat(blocks: Vec<Block>) -> Text {
    let mut parts: Vec<Text> = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Quote { text, .. } => parts.push(text),
            Block::Remark(remark) => parts.push(bracketed(&remark)),
            Block::List { items, .. } => parts.push(joined(items, "; ")),
            Block::Facts(facts) => {
                parts.extend(facts.into_iter().map(|fact| joined([fact.label, joined(fact.value, " ")], ": ")));
            }
            Block::Table { columns, rows, .. } => {
                parts.push(joined(rows.iter().map(|row| line(&columns, row)), "; "));
            }
            _ => {}
        }
    }
    joined(parts.into_iter().filter(|part| !part.is_empty()), " ")
}

fn bracketed(remark: &Text) -> Text {
    let lang = remark.runs.first().map_or("zxx", |run| run.lang.as_str());
    Text::new(format!("({})", isolate(&remark.plain())), lang)
}

/// A row with the heading of each column before its cell.
fn line(columns: &[Column], row: &Row) -> Text {
    let cells = columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
    joined(cells.map(|(column, cell)| joined([column.heading.clone(), cell.clone()], ": ")), " · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_blocks::{Align, Fact, RowKind};

    fn word(text: &str) -> Text {
        Text::new(text, "sv")
    }

    #[test]
    fn a_row_keeps_the_headings_of_its_cells_and_skips_the_empty_ones() {
        let column = |heading: &str| Column { heading: word(heading), weight: 1.0, align: Align::Start };
        let table = Block::Table {
            caption: word("Bidrag"),
            columns: vec![column("Bidrag"), column("Passar"), column("Varför")],
            rows: vec![Row { kind: RowKind::Body, cells: vec![word("Grundbidrag"), word(""), word("För litet")] }],
        };
        assert_eq!(flat(vec![table]).plain(), "Bidrag: Grundbidrag · Varför: För litet");
    }

    #[test]
    fn labels_lists_and_marks_are_told_after_each_other() {
        let facts = Block::Facts(vec![Fact { label: word("Plats"), value: vec![word("Malmö")] }]);
        let list = Block::List { ordered: false, items: vec![word("Ett"), word("Två")] };
        let blocks =
            vec![Block::Paragraph(word("Kurser hålls.")), Block::Remark(word("svensk text saknas")), facts, list];
        assert_eq!(flat(blocks).plain(), "Kurser hålls. (svensk text saknas) Plats: Malmö Ett; Två");
    }
}
