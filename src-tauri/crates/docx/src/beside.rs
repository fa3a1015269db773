//! The two languages of a document beside each other: a row for each pair, in a table without lines.
//!
//! Headings stand above the columns, across the page: Word's list of headings leaves out those in tables.

use crate::look::{MEASURE, PAIR_PAD};
use crate::tables::Face;
use crate::writer::{Writer, heading};
use iop_blocks::{Block, Direction, Text, can_share_cells};
use rdocx_oxml::table::{CT_TblWidth, CellContent};
use rdocx_oxml::{BodyContent, CT_P, CT_Row};

/// A paragraph of a column, and whether an item of a list or a fact begins with it.
struct Told {
    paragraph: CT_P,
    begins_item: bool,
}

impl Writer<'_> {
    /// Writes with the direction of a side, 0 or 1.
    pub(crate) fn speaking<T>(&mut self, side: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        let other = self.document.beside.as_ref().filter(|_| side == 1);
        let direction = other.map_or(self.document.direction, |other| other.direction);
        let own = std::mem::replace(&mut self.right_to_left, direction == Direction::RightToLeft);
        let written = write(self);
        self.right_to_left = own;
        written
    }

    /// What stands above the columns, as the first row of them.
    pub(crate) fn column_heads(&mut self, heads: &[Vec<Text>; 2]) {
        let mut cells = Vec::new();
        for (side, texts) in heads.iter().enumerate() {
            let told = |writer: &mut Self| texts.iter().map(|text| writer.paragraph(text, "Remark")).collect();
            cells.push(self.speaking(side, told));
        }
        let row = self.pair_row(cells);
        self.pairs.push(row);
    }

    pub(crate) fn beside(&mut self, first: &[Block], second: &[Block]) {
        if let ([one], [other]) = (first, second)
            && can_share_cells(one, other)
            && let (Some(one), Some(other)) = (Face::of(one), Face::of(other))
        {
            self.ruled_table(&[one, other]);
            return;
        }
        let (heads, first, second) = parted(first, second);
        for pair in heads {
            for (side, text) in pair.into_iter().enumerate() {
                self.speaking(side, |writer| writer.head(text, side));
            }
        }
        if first.iter().chain(second).any(needs_whole_width) {
            for (side, blocks) in [first, second].into_iter().enumerate() {
                self.speaking(side, |writer| writer.blocks(blocks));
            }
            return;
        }
        if first.is_empty() && second.is_empty() {
            return;
        }
        if self.page_break_pending {
            self.push(self.blank("Spacer", self.right_to_left));
        }
        let sides = [(0, first), (1, second)].map(|(side, blocks)| self.column(side, blocks));
        for cells in rows(sides) {
            let row = self.pair_row(cells);
            self.pairs.push(row);
        }
    }

    /// A heading across the page. In the second language it looks the same, but the list of headings has it once.
    fn head(&mut self, block: &Block, side: usize) {
        let (text, style) = match block {
            Block::Title(text) => (text, "Title"),
            Block::Heading { level, text } => (text, heading(*level)),
            _ => return,
        };
        let style = if side == 1 { format!("{style}Beside") } else { style.to_owned() };
        self.styled(text, &style);
    }

    /// The blocks of a side as the paragraphs of a cell.
    fn column(&mut self, side: usize, blocks: &[Block]) -> Vec<Told> {
        let outer = (std::mem::take(&mut self.content), std::mem::take(&mut self.pairs));
        let mut column = Vec::new();
        for block in blocks {
            self.speaking(side, |writer| match block {
                Block::Facts(facts) => {
                    for fact in facts {
                        writer.styled(&fact.label, "FactLabel");
                        fact.value.iter().for_each(|value| writer.styled(value, "FactValue"));
                    }
                }
                block => writer.block(block),
            });
            for content in self.content.drain(..) {
                if let BodyContent::Paragraph(paragraph) = content {
                    let begins_item = style(&paragraph).is_some_and(|style| ITEMS.contains(&style));
                    column.push(Told { paragraph: *paragraph, begins_item });
                }
            }
        }
        (self.content, self.pairs) = outer;
        column
    }

    /// A row that may go on over the page, since a paragraph may be long.
    fn pair_row(&self, cells: Vec<Vec<CT_P>>) -> CT_Row {
        let mut row = self.row(&PAIR_WIDTHS, cells);
        row.properties = None;
        row
    }

    /// Adds the pairs that have been gathered, as one table.
    pub(crate) fn close_pairs(&mut self) {
        let rows = std::mem::take(&mut self.pairs);
        if !rows.is_empty() {
            let mut table = self.speaking(0, |writer| writer.empty_table("Pairs", &PAIR_WIDTHS));
            if let Some(properties) = &mut table.properties {
                // The words, not the edge of the cells, stand in line with what is above and below.
                properties.indent = Some(CT_TblWidth { w: -PAIR_PAD, width_type: "dxa".to_owned() });
                properties.layout = Some("fixed".to_owned());
            }
            table.rows = rows;
            self.content.push(BodyContent::Table(Box::new(table)));
        }
    }

    /// What comes next belongs to the last pair.
    pub(crate) fn keep_last_pair_with_next(&mut self) {
        for cell in self.pairs.last_mut().into_iter().flat_map(|row| &mut row.cells) {
            for content in &mut cell.content {
                if let CellContent::Paragraph(paragraph) = content {
                    paragraph.properties.get_or_insert_default().keep_next = Some(true);
                }
            }
        }
    }
}

/// The widths of the two columns.
const PAIR_WIDTHS: [i32; 2] = [MEASURE / 2 + PAIR_PAD, MEASURE - MEASURE / 2 + PAIR_PAD];
/// The styles of what an item or a fact begins with.
const ITEMS: [&str; 4] = ["ListBullet", "ListNumber", "Checklist", "FactLabel"];

fn style(paragraph: &CT_P) -> Option<&str> {
    paragraph.properties.as_ref()?.style_id.as_deref()
}

/// The headings that both sides begin with, pair by pair, and what follows them.
fn parted<'b>(first: &'b [Block], second: &'b [Block]) -> (Vec<[&'b Block; 2]>, &'b [Block], &'b [Block]) {
    let is_head = |pair: &[&Block; 2]| {
        matches!(pair, [Block::Title(_), Block::Title(_)] | [Block::Heading { .. }, Block::Heading { .. }])
    };
    let heads: Vec<[&Block; 2]> = first.iter().zip(second).map(<[_; 2]>::from).take_while(is_head).collect();
    let (first, second) = (&first[heads.len()..], &second[heads.len()..]);
    // A heading that has no like stands across the page as well.
    (heads, first, second)
}

/// Too wide for half a page, to be filled in where there is room to write, or a heading.
fn needs_whole_width(block: &Block) -> bool {
    matches!(
        block,
        Block::Title(_)
            | Block::Heading { .. }
            | Block::Table { .. }
            | Block::Bars { .. }
            | Block::Timeline { .. }
            | Block::Signatures(_)
            | Block::WritingLines(_)
    )
}

/// The cells of each row. Items of two lists of the same length stand beside each other one by one.
fn rows(sides: [Vec<Told>; 2]) -> Vec<Vec<Vec<CT_P>>> {
    let [first, second] = sides.each_ref().map(|side| side.iter().filter(|told| told.begins_item).count());
    let by_item = first > 0 && first == second;
    let [first, second] = sides.map(|side| parts(side, by_item));
    first.into_iter().zip(second).map(|(first, second)| vec![first, second]).collect()
}

/// One part, or one for each item; the first one also holds what stands before it.
fn parts(side: Vec<Told>, by_item: bool) -> Vec<Vec<CT_P>> {
    let mut parts = vec![Vec::new()];
    let mut seen = false;
    for told in side {
        let begins = by_item && told.begins_item;
        if begins && seen {
            parts.push(Vec::new());
        }
        seen |= begins;
        parts.last_mut().into_iter().for_each(|part| part.push(told.paragraph.clone()));
    }
    parts
}
