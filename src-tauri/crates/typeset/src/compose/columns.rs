//! How wide the columns of a table are, and how large its text.

use iop_blocks::{Align, Column, Row, RowKind, Run, Text, part_width};

use super::{Composer, Track};
use crate::look::{CELL, CELL_PAD, DENSE_CELL, DENSE_CELL_PAD, INK, TextStyle};

/// How many of a column's longest words are measured.
const MEASURED_WORDS: usize = 6;
/// A word that may be the widest of its column.
struct Candidate<'t> {
    length: usize,
    word: &'t str,
    run: &'t Run,
    style: TextStyle,
}

/// Rounding must not push a word that just fits over the edge, in points.
const WORD_SLACK: f64 = 0.5;

/// A column is never without any share.
const LEAST_WEIGHT: f64 = 1e-3;
/// Of amounts with as many characters, one may be wider than the one that is measured.
const AMOUNT_SLACK: f64 = 1.06;

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
        let mut weights: Vec<f64> =
            columns.iter().map(|column| f64::from(column.weight).clamp(0.0, 1e6).max(LEAST_WEIGHT)).collect();
        self.narrow_amounts(columns, rows, density, &mut weights, &mut least);
        Columns { tracks: self.tracks(&weights, &least, density), density }
    }

    /// An amount takes one line, so its column needs no more than that; the rest goes to columns of words.
    fn narrow_amounts(
        &mut self,
        columns: &[Column],
        rows: &[Row],
        density: Density,
        weights: &mut [f64],
        least: &mut [f64],
    ) {
        let all: f64 = weights.iter().sum();
        for (index, column) in columns.iter().enumerate().filter(|(_, column)| column.align == Align::Amount) {
            let share = self.full.width * weights[index] / all;
            let needed = self.longest_line(index, column, rows, density) + 2.0 * density.pad();
            let others: f64 = least.iter().sum::<f64>() - least[index];
            if needed < share && others + needed <= self.full.width {
                (weights[index], least[index]) = (LEAST_WEIGHT, needed.max(least[index]));
            }
        }
    }

    /// Width of the longest cell of a column in one line, heading included.
    fn longest_line(&mut self, index: usize, column: &Column, rows: &[Row], density: Density) -> f64 {
        // What is missing is told when the cells themselves are set.
        let missing = std::mem::take(&mut self.missing);
        let heading = self.set(&column.heading, density.heading(), f64::MAX).width();
        let cells = rows.iter().filter_map(|row| Some((row.cells.get(index)?, density.row(row))));
        let length = |text: &Text| text.runs.iter().map(|run| run.text.chars().count()).sum::<usize>();
        let longest = cells.max_by_key(|(text, style)| (length(text), style.bold));
        let cell = longest.map_or(0.0, |(text, style)| self.set(text, style, f64::MAX).width());
        self.missing = missing;
        // Digits are all of one width, signs are not.
        heading.max(cell * AMOUNT_SLACK) + WORD_SLACK
    }

    fn least_widths(&mut self, columns: &[Column], rows: &[Row], density: Density) -> Vec<f64> {
        let room = 2.0 * density.pad();
        (0..columns.len()).map(|index| self.longest_word(index, columns, rows, density) + room).collect()
    }

    fn tracks(&self, weights: &[f64], least: &[f64], density: Density) -> Vec<Track> {
        let pad = density.pad();
        let mut rest = self.full;
        let share = |width| {
            let track = self.beginning(rest, width);
            rest = self.indented(rest, width);
            Track { x: track.x + pad, width: (width - 2.0 * pad).max(1.0) }
        };
        shared_width(self.full.width, weights, least).into_iter().map(share).collect()
    }

    /// Width of the longest word in a column, heading included.
    fn longest_word(&mut self, index: usize, columns: &[Column], rows: &[Row], density: Density) -> f64 {
        // What is missing is told when the cells themselves are set, with their own surroundings.
        let missing = std::mem::take(&mut self.missing);
        let mut widest = 0.0_f64;
        let heading = columns.get(index).map(|column| (&column.heading, density.heading()));
        let cells = rows.iter().filter_map(|row| Some((row.cells.get(index)?, density.row(row))));
        // The widest word is among those with most characters; measuring every word would set each table twice. Of a
        // column of ten thousand rows, no more than these few are kept at any time.
        let mut longest: Vec<Candidate<'_>> = Vec::with_capacity(MEASURED_WORDS + 1);
        for (text, style) in heading.into_iter().chain(cells) {
            for (word, run) in words(text) {
                let length = word.chars().count();
                let at = longest.partition_point(|other| other.length >= length);
                if at < MEASURED_WORDS && !longest.iter().any(|other| other.word == word && other.style == style) {
                    longest.insert(at, Candidate { length, word, run, style });
                    longest.truncate(MEASURED_WORDS);
                }
            }
        }
        for Candidate { word, run, style, .. } in longest {
            let word = Text::from(vec![Run { text: word.to_owned(), ..run.clone() }]);
            widest = widest.max(self.set(&word, style, f64::MAX).width());
        }
        self.missing = missing;
        widest + WORD_SLACK
    }
}

/// The stretches of a text between ordinary spaces, and parted after a hyphen before a letter; amounts and numbers
/// stay whole.
fn words(text: &Text) -> impl Iterator<Item = (&str, &Run)> {
    text.runs.iter().flat_map(|run| run.text.split([' ', '\n']).flat_map(after_hyphens).map(move |word| (word, run)))
}

fn after_hyphens(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(word);
    std::iter::from_fn(move || {
        let word = rest?;
        let mut hyphens = word.match_indices('-').map(|(at, _)| at + 1);
        match hyphens.find(|end| word[*end..].starts_with(char::is_alphabetic)) {
            Some(end) => {
                rest = Some(&word[end..]);
                Some(&word[..end])
            }
            None => rest.take(),
        }
    })
}

/// Parts `width` by weight as long as there is enough for all.
fn shared_width(width: f64, weights: &[f64], least: &[f64]) -> Vec<f64> {
    part_width(width, weights, least).unwrap_or_else(|| {
        let cap = cap(width, least);
        least.iter().map(|need| need.min(cap)).collect()
    })
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
    use super::{after_hyphens, shared_width};

    #[test]
    fn a_narrow_column_takes_what_its_longest_word_needs_from_the_others() {
        let widths = shared_width(100.0, &[1.0, 3.0], &[40.0, 10.0]);
        assert_eq!(widths, [40.0, 60.0]);
        assert_eq!(shared_width(100.0, &[1.0, 3.0], &[20.0, 10.0]), [25.0, 75.0]);
    }

    #[test]
    fn a_word_is_parted_after_a_hyphen_before_a_letter_only() {
        let parts = |word| after_hyphens(word).collect::<Vec<_>>();
        assert_eq!(parts("Öberg-Ekström-3-al-"), ["Öberg-", "Ekström-3-", "al-"]);
        assert_eq!(parts("846003-1936"), ["846003-1936"]);
        assert_eq!(parts(""), [""]);
    }

    #[test]
    fn when_there_is_not_enough_the_longest_words_give_way_first() {
        assert_eq!(shared_width(100.0, &[1.0, 1.0, 1.0], &[150.0, 20.0, 60.0]), [40.0, 20.0, 40.0]);
    }
}
