//! How wide the columns of a table are. Word makes a column wider for a long word; LibreOffice breaks the word, so there
//! is an estimate here of what the longest words need.

use crate::look::{CELL_PAD, MEASURE};
use crate::styles::{BODY, CELL};
use crate::tables::Face;
use iop_blocks::{Fact, Text, part_width};

/// Width of a letter as a share of the type size; bold letters of an unknown font.
const LETTER: f64 = 0.62;
/// Share of the width that the labels of facts may take.
const WIDEST_LABEL: i32 = 38;

/// The columns of a table in twentieths of a point, together as wide as the text.
pub(crate) fn columns(faces: &[Face<'_>]) -> Vec<i32> {
    let own = faces.first().map_or(&[][..], |face| face.columns);
    let least: Vec<f64> = (0..own.len())
        .map(|index| {
            let headings = faces.iter().filter_map(|face| face.columns.get(index)).map(|column| &column.heading);
            let cells = faces.iter().flat_map(|face| face.rows).filter_map(|row| row.cells.get(index));
            headings.chain(cells).map(longest_word).fold(0.0, f64::max)
        })
        .collect();
    let weights: Vec<f64> = own.iter().map(|column| f64::from(column.weight).clamp(1e-3, 1e6)).collect();
    rounded(&shared(f64::from(MEASURE), &weights, &least))
}

/// The labels and the values of facts.
pub(crate) fn facts(facts: &[Fact]) -> Vec<i32> {
    let widest = facts.iter().map(|fact| needed(fact.label.plain().chars().count(), BODY)).fold(0.0, f64::max);
    let label = widest.min(f64::from(MEASURE * WIDEST_LABEL / 100));
    rounded(&[label, f64::from(MEASURE) - label])
}

fn longest_word(text: &Text) -> f64 {
    let plain = text.plain();
    needed(plain.split([' ', '\n', '-']).map(|word| word.chars().count()).max().unwrap_or(0), CELL)
}

/// What so many letters need, with the room at both sides.
fn needed(letters: usize, size: f64) -> f64 {
    let letters = f64::from(u16::try_from(letters).unwrap_or(u16::MAX));
    letters * LETTER * size * 20.0 + f64::from(2 * CELL_PAD)
}

/// Parts `width` by weight as long as there is enough for all.
fn shared(width: f64, weights: &[f64], least: &[f64]) -> Vec<f64> {
    part_width(width, weights, least).unwrap_or_else(|| {
        let needed: f64 = least.iter().sum();
        least.iter().map(|least| least * width / needed).collect()
    })
}

/// Whole numbers; the last column takes what rounding leaves.
fn rounded(widths: &[f64]) -> Vec<i32> {
    let mut rest = MEASURE;
    let mut whole = Vec::with_capacity(widths.len());
    for (index, width) in widths.iter().enumerate() {
        let width = if index + 1 == widths.len() { rest } else { crate::look::points(width / 20.0).0 };
        rest -= width;
        whole.push(width);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_blocks::{Align, Column};

    fn widths_of(columns: &[Column]) -> Vec<i32> {
        super::columns(&[Face { caption: &Text::default(), columns, rows: &[] }])
    }

    fn column(heading: &str, weight: f32) -> Column {
        Column { heading: Text::new(heading, "sv"), weight, align: Align::Start }
    }

    #[test]
    fn columns_fill_the_width_by_weight() {
        let widths = widths_of(&[column("Vad", 3.0), column("När", 1.0)]);
        assert_eq!(widths.iter().sum::<i32>(), MEASURE);
        assert!((widths[0] - 3 * widths[1]).abs() < 4, "{widths:?}");
    }

    #[test]
    fn a_long_word_takes_its_room_from_the_others() {
        let widths = widths_of(&[column("Vad", 9.0), column("Organisationsnummer", 1.0)]);
        assert!(widths[1] > MEASURE / 5, "{widths:?}");
        assert_eq!(widths.iter().sum::<i32>(), MEASURE);
    }
}
