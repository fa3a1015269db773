//! Rows of cells: the common ground of tables and facts.

use super::text::{Belonging, SetText, Side};
use super::{Composer, Track};
use crate::lines::Line;
use crate::look::{BOTTOM, TOP};
use crate::strip::{Strip, keep_pairs};

/// A cell of a row.
pub(super) struct Cell {
    /// Where its lines stand.
    pub(super) track: Track,
    pub(super) side: Side,
    /// Its paragraphs, each with what it belongs to.
    pub(super) paragraphs: Vec<(SetText, Belonging)>,
}

/// A row taller than this share of a page is parted between its lines.
const TALLEST_WHOLE_ROW: f64 = 0.6;

impl Composer<'_> {
    /// The strips of a row: one, unless the row is so tall that it must be parted between lines.
    pub(super) fn row(&mut self, mut cells: Vec<Cell>, pad: f64) -> Vec<Strip> {
        let texts = || cells.iter().flat_map(|cell| cell.paragraphs.iter().map(|(text, _)| text));
        let leading = texts().map(|text| text.leading).fold(0.0, f64::max);
        let line_count = |cell: &Cell| cell.paragraphs.iter().map(|(text, _)| text.lines.len()).sum::<usize>();
        let count = cells.iter().map(line_count).max().unwrap_or(0).max(1);
        let mut slices: Vec<Strip> = (0..count).map(|_| Strip::blank(leading)).collect();
        let whole = slices.iter().map(|slice| slice.height).sum::<f64>() <= (BOTTOM - TOP) * TALLEST_WHOLE_ROW;
        // Where a cell holds two languages, each keeps its own leading as long as the row is not parted.
        let is_even = !whole || self.tongues.len() < 2;
        let pitch = |text: &SetText| if is_even { leading } else { text.leading };
        let cell_height = |cell: &Cell| {
            cell.paragraphs.iter().map(|(text, _)| text.lines.iter().map(|_| pitch(text)).sum::<f64>()).sum::<f64>()
        };
        let height = cells.iter().map(cell_height).fold(leading, f64::max);

        let mut row = Strip::blank(height);
        for cell in &mut cells {
            let (track, side) = (cell.track, cell.side);
            let mut slice = slices.iter_mut();
            let mut top = 0.0;
            for (text, belonging) in &mut cell.paragraphs {
                text.leading = pitch(text);
                let lines: Vec<Line> = std::mem::take(&mut text.lines);
                for (line, slice) in lines.into_iter().zip(&mut slice) {
                    let (into, at) = if whole { (&mut row, top) } else { (slice, 0.0) };
                    into.items.extend(self.place(line, text, belonging, track, at, side));
                    top += text.leading;
                }
            }
        }
        let mut strips = if whole { vec![row] } else { slices };
        keep_pairs(&mut strips);
        if let Some(first) = strips.first_mut() {
            first.pad_top(pad);
        }
        if let Some(last) = strips.last_mut() {
            last.height += pad;
        }
        strips
    }
}
