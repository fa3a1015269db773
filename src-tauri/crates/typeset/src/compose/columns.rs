//! How wide the columns of a table are, and how large its text.

use iop_blocks::{Column, Row, RowKind, Run, Text};

use super::{Composer, Track};
use crate::look::{CELL, CELL_PAD, DENSE_CELL, DENSE_CELL_PAD, INK, TextStyle};

/// How many of a column's longest words are measured.
const MEASURED_WORDS: usize = 6;
/// Rounding must not push a word that just fits over the edge, in points.
const WORD_SLACK: f64 = 0.5;

/// The columns of a table.
pub(super) struct Columns {
    pub(super) tracks: Vec<Track>,
    pub(super) density: Density,
}

/// How closely a table is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Density {
    Roomy,
    Dense,
}

impl Density {
    fn cell(self) -> TextStyle {
        match self {
            Self::Roomy => CELL,
            Self::Dense => DENSE_CELL,
        }
    }

    fn pad(self) -> f64 {
        match self {
            Self::Roomy => CELL_PAD,
            Self::Dense => DENSE_CELL_PAD,
        }
    }

    pub(super) fn heading(self) -> TextStyle {
        self.cell().bold()
    }

    pub(super) fn row(self, row: &Row) -> TextStyle {
        if row.kind == RowKind::Total { self.cell().colored(INK).bold() } else { self.cell() }
    }
}

impl Composer<'_> {
    /// The columns from where lines begin, each with room for its longest word. Where that takes more than the page
    /// has, everything is set somewhat smaller: a word in two parts is harder to read, and cannot be searched for.
    pub(super) fn columns(&mut self, columns: &[Column], rows: &[Row]) -> Columns {
        let mut density = Density::Roomy;
        let mut least = self.least_widths(columns, rows, density);
        if least.iter().sum::<f64>() > self.full.width {
            density = Density::Dense;
            least = self.least_widths(columns, rows, density);
        }
        Columns { tracks: self.tracks(columns, &least, density), density }
    }

    fn least_widths(&mut self, columns: &[Column], rows: &[Row], density: Density) -> Vec<f64> {
        let room = 2.0 * density.pad();
        (0..columns.len()).map(|index| self.longest_word(index, columns, rows, density) + room).collect()
    }

    fn tracks(&self, columns: &[Column], least: &[f64], density: Density) -> Vec<Track> {
        let pad = density.pad();
        let weights: Vec<f64> =
            columns.iter().map(|column| f64::from(column.weight).clamp(0.0, 1e6).max(1e-3)).collect();
        let mut rest = self.full;
        let share = |width| {
            let track = self.beginning(rest, width);
            rest = self.indented(rest, width);
            Track { x: track.x + pad, width: (width - 2.0 * pad).max(1.0) }
        };
        shared_width(self.full.width, &weights, least).into_iter().map(share).collect()
    }

    /// Width of the longest word in a column, heading included.
    fn longest_word(&mut self, index: usize, columns: &[Column], rows: &[Row], density: Density) -> f64 {
        // What is missing is told when the cells themselves are set, with their own surroundings.
        let missing = std::mem::take(&mut self.missing);
        let mut widest = 0.0_f64;
        let heading = columns.get(index).map(|column| (&column.heading, density.heading()));
        let cells = rows.iter().filter_map(|row| Some((row.cells.get(index)?, density.row(row))));
        let mut words: Vec<(Text, TextStyle)> = heading
            .into_iter()
            .chain(cells)
            .flat_map(|(text, style)| words(text).map(move |word| (word, style)))
            .collect();
        // The widest word is among those with most characters; measuring every word would set each table twice.
        words.sort_by_key(|(word, _)| std::cmp::Reverse(word.plain().chars().count()));
        for (word, style) in words.into_iter().take(MEASURED_WORDS) {
            widest = widest.max(self.set(&word, style, f64::MAX).width());
        }
        self.missing = missing;
        widest + WORD_SLACK
    }
}

/// The stretches of a text between ordinary spaces, and parted after a hyphen before a letter; amounts and numbers
/// stay whole.
fn words(text: &Text) -> impl Iterator<Item = Text> {
    text.runs.iter().flat_map(|run| {
        let parts = run.text.split([' ', '\n']).flat_map(after_hyphens);
        parts.map(|part| Text { runs: vec![Run { text: part.to_owned(), ..run.clone() }] })
    })
}

fn after_hyphens(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for (at, _) in word.match_indices('-') {
        if word[at + 1..].starts_with(char::is_alphabetic) {
            parts.push(&word[begin..=at]);
            begin = at + 1;
        }
    }
    parts.push(&word[begin..]);
    parts
}

/// Parts `width` by weight, but gives none less than it needs as long as there is enough for all.
fn shared_width(width: f64, weights: &[f64], least: &[f64]) -> Vec<f64> {
    let needed: f64 = least.iter().sum();
    if needed >= width {
        let cap = cap(width, least);
        return least.iter().map(|need| need.min(cap)).collect();
    }
    let mut fixed = vec![false; weights.len()];
    loop {
        let kept: f64 = least.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(need, _)| need).sum();
        let free: f64 = weights.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(weight, _)| weight).sum();
        let share = |index: usize| if fixed[index] { least[index] } else { (width - kept) * weights[index] / free };
        let widths: Vec<f64> = (0..weights.len()).map(share).collect();
        match (0..weights.len()).find(|index| !fixed[*index] && widths[*index] < least[*index]) {
            Some(narrow) => fixed[narrow] = true,
            None => return widths,
        }
    }
}

/// The width that, when no column gets more, makes all of them fit: long words are broken before short ones.
fn cap(width: f64, least: &[f64]) -> f64 {
    let mut sorted = least.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut rest = width;
    let mut columns = sorted.len();
    for need in sorted {
        let share = rest / f64::from(u32::try_from(columns).unwrap_or(u32::MAX));
        if need >= share {
            return share;
        }
        rest -= need;
        columns -= 1;
    }
    width
}

#[cfg(test)]
mod tests {
    use super::shared_width;

    #[test]
    fn a_narrow_column_takes_what_its_longest_word_needs_from_the_others() {
        let widths = shared_width(100.0, &[1.0, 3.0], &[40.0, 10.0]);
        assert_eq!(widths, [40.0, 60.0]);
        assert_eq!(shared_width(100.0, &[1.0, 3.0], &[20.0, 10.0]), [25.0, 75.0]);
    }

    #[test]
    fn when_there_is_not_enough_the_longest_words_give_way_first() {
        assert_eq!(shared_width(100.0, &[1.0, 1.0, 1.0], &[150.0, 20.0, 60.0]), [40.0, 20.0, 40.0]);
    }
}
