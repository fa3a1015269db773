//! Tables and facts.

use iop_blocks::{Align, Column, Fact, Row, RowKind, Run, Text};

use super::grid::Cell;
use super::text::{Belonging, SetText, Side};
use super::{Composer, Track, rule};
use crate::look::{
    ACCENT, BLOCK_GAP, BODY, CELL, CELL_PAD, HEADER_SHADE, INK, MUTED, ROW_PAD, RULE, SET_OFF_GAP, TextStyle,
    WRITING_RULE,
};
use crate::strip::{Backdrop, Strip, keep_all};
use crate::structure::StructureBuilder;
use crate::{ElementId, Role, Scope};

/// Between the labels and the values of facts.
const FACT_GAP: f64 = 16.0;
/// Share of the width that labels may take.
const WIDEST_LABEL: f64 = 0.38;

/// How many of a column's longest words are measured.
const MEASURED_WORDS: usize = 6;
/// Rounding must not push a word that just fits over the edge, in points.
const WORD_SLACK: f64 = 0.5;

impl Composer<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let style = BODY.colored(MUTED).bold();
        let widest = Track::FULL.width * WIDEST_LABEL;
        let labels: Vec<SetText> = facts.iter().map(|fact| self.set_cell(&fact.label, style, widest)).collect();
        let label_width = labels.iter().map(SetText::width).fold(0.0, f64::max);
        let values = self.indented(Track::FULL, label_width + FACT_GAP);

        let table = self.structure.element(Role::Table, StructureBuilder::ROOT);
        let body = self.structure.element(Role::TableBody, table);
        let mut strips = Vec::new();
        for (fact, label) in facts.iter().zip(labels) {
            let row = self.structure.element(Role::TableRow, body);
            let belonging = self.element_for(Role::HeaderCell(Scope::Row), row, &label);
            let track = self.beginning(Track::FULL, label_width);
            let label = Cell { track, side: Side::Start, paragraphs: vec![(label, belonging)] };
            let cell = self.structure.element(Role::DataCell, row);
            let paragraphs = self.cell_paragraphs(&fact.value, BODY, cell, values);
            let value = Cell { track: values, side: Side::Start, paragraphs };
            strips.append(&mut self.row(vec![label, value], ROW_PAD / 2.0));
        }
        self.push(strips, 0.0, SET_OFF_GAP);
    }

    /// A single paragraph is the cell's own text; several become paragraphs in it.
    fn cell_paragraphs(
        &mut self,
        texts: &[Text],
        style: TextStyle,
        cell: ElementId,
        track: Track,
    ) -> Vec<(SetText, Belonging)> {
        let mut paragraphs = Vec::new();
        for text in texts.iter().filter(|text| !text.is_empty()) {
            let set = self.set_cell(text, style, track.width);
            let belonging = if texts.len() == 1 {
                self.belonging(cell, &set)
            } else {
                self.element_for(Role::Paragraph, cell, &set)
            };
            paragraphs.push((set, belonging));
        }
        paragraphs
    }

    pub(super) fn table(&mut self, caption: &Text, columns: &[Column], rows: &[Row]) {
        if columns.is_empty() {
            return;
        }
        let table = self.structure.element(Role::Table, StructureBuilder::ROOT);
        let mut strips = Vec::new();
        if !caption.is_empty() {
            let mut set = self.set(caption, BODY.bold(), Track::FULL.width);
            let mut belonging = self.element_for(Role::Caption, table, &set);
            strips = self.strips(&mut set, &mut belonging, Track::FULL);
            if let Some(last) = strips.last_mut() {
                last.height += ROW_PAD;
            }
        }
        let tracks = self.column_tracks(columns, rows);
        let header = self.header_row(table, columns, &tracks);
        let repeated = (header.len() == 1).then_some(self.headers.len());
        self.headers.extend(header.first().cloned());
        strips.extend(header);
        // Caption and header go to the page of the first row.
        keep_all(&mut strips);
        if let Some(last) = strips.last_mut() {
            last.keep_with_next = !rows.is_empty();
        }

        let body = self.structure.element(Role::TableBody, table);
        for (index, row) in rows.iter().enumerate() {
            if row.kind == RowKind::Total && index > 0 {
                // A sum is never alone at the top of a page.
                strips.iter_mut().rev().take(1).for_each(|above| above.keep_with_next = true);
            }
            let mut added = self.body_row(body, columns, &tracks, row);
            for strip in &mut added {
                strip.repeated_header = repeated;
            }
            strips.append(&mut added);
        }
        self.push(strips, BLOCK_GAP, SET_OFF_GAP);
    }

    /// The columns from where lines begin, each with room for its longest word.
    fn column_tracks(&mut self, columns: &[Column], rows: &[Row]) -> Vec<Track> {
        let room = 2.0 * CELL_PAD;
        let least: Vec<f64> = (0..columns.len()).map(|index| self.longest_word(index, columns, rows) + room).collect();
        let weights: Vec<f64> =
            columns.iter().map(|column| f64::from(column.weight).clamp(0.0, 1e6).max(1e-3)).collect();
        let mut rest = Track::FULL;
        let share = |width| {
            let track = self.beginning(rest, width);
            rest = self.indented(rest, width);
            Track { x: track.x + CELL_PAD, width: (width - room).max(1.0) }
        };
        shared_width(Track::FULL.width, &weights, &least).into_iter().map(share).collect()
    }

    /// Width of the longest word in a column, heading included.
    fn longest_word(&mut self, index: usize, columns: &[Column], rows: &[Row]) -> f64 {
        // What is missing is told when the cells themselves are set, with their own surroundings.
        let missing = std::mem::take(&mut self.missing);
        let mut widest = 0.0_f64;
        let heading = columns.get(index).map(|column| (&column.heading, CELL.bold()));
        let cells = rows.iter().filter_map(|row| Some((row.cells.get(index)?, row_style(row))));
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

    fn header_row(&mut self, table: ElementId, columns: &[Column], tracks: &[Track]) -> Vec<Strip> {
        let head = self.structure.element(Role::TableHead, table);
        let row = self.structure.element(Role::TableRow, head);
        let mut cells = Vec::new();
        for (column, track) in columns.iter().zip(tracks) {
            let set = self.set_cell(&column.heading, CELL.bold(), track.width);
            let belonging = self.element_for(Role::HeaderCell(Scope::Column), row, &set);
            cells.push(Cell { track: *track, side: side(column.align), paragraphs: vec![(set, belonging)] });
        }
        let mut strips = self.row(cells, ROW_PAD + 1.0);
        let shade = Backdrop { x: Track::FULL.x, width: Track::FULL.width, color: HEADER_SHADE };
        for strip in &mut strips {
            strip.backdrops.push(shade);
        }
        if let Some(last) = strips.last_mut() {
            last.items.push(rule(Track::FULL, last.height - 0.8, 0.8, ACCENT));
        }
        keep_all(&mut strips);
        strips
    }

    fn body_row(&mut self, body: ElementId, columns: &[Column], tracks: &[Track], row: &Row) -> Vec<Strip> {
        let element = self.structure.element(Role::TableRow, body);
        let style = row_style(row);
        let mut cells = Vec::new();
        let empty = Text::default();
        for (index, (column, track)) in columns.iter().zip(tracks).enumerate() {
            let text = row.cells.get(index).unwrap_or(&empty);
            let set = self.set_cell(text, style, track.width);
            let belonging = self.element_for(Role::DataCell, element, &set);
            cells.push(Cell { track: *track, side: side(column.align), paragraphs: vec![(set, belonging)] });
        }
        let mut strips = self.row(cells, ROW_PAD);
        if let Some(first) = strips.first_mut().filter(|_| row.kind == RowKind::Total) {
            first.items.push(rule(Track::FULL, 0.0, 0.8, WRITING_RULE));
        }
        if let Some(last) = strips.last_mut() {
            last.items.push(rule(Track::FULL, last.height - 0.5, 0.5, RULE));
        }
        strips
    }
}

fn row_style(row: &Row) -> TextStyle {
    if row.kind == RowKind::Total { CELL.colored(INK).bold() } else { CELL }
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

fn side(align: Align) -> Side {
    match align {
        Align::Start => Side::Start,
        Align::Amount => Side::Right,
    }
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
