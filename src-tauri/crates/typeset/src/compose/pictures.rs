//! Pictures: a table of facts in words with a drawing in the middle. The drawing is decoration; the words say it all.

use iop_blocks::{Bar, BarGroup, Text, TimelineRow, YearMark};

use super::drawing::{self, Pen, Row};
use super::grid::Cell;
use super::text::{Belonging, SetText, Side};
use super::{Composer, Track};
use crate::look::{BLOCK_GAP, BODY, CELL, PICTURE_LABEL, PICTURE_YEAR, ROW_PAD, SET_OFF_GAP, TextStyle};
use crate::strip::{Keep, Strip, keep_all};
use crate::{ElementId, Role, Scope};

/// Between the drawing and the words on either side of it.
const GUTTER: f64 = 12.0;
/// Share of the width that labels may take, and values.
const WIDEST_WORDS: f64 = 0.34;
/// Above the heading of a group.
const GROUP_GAP: f64 = 5.0;
/// From the thin line where a year begins to its name.
const BESIDE_YEAR: f64 = 2.5;
/// Least distance between the names of two years.
const YEAR_GAP: f64 = 6.0;

/// Label, drawing and value beside each other, in the order of reading.
struct Tracks {
    label: Track,
    drawing: Track,
    value: Track,
}

/// The words of a row, in lines.
struct Words {
    label: SetText,
    value: SetText,
}

impl Words {
    /// The middle of the first line, from the upper edge of the row.
    fn middle(&self) -> f64 {
        ROW_PAD / 2.0 + self.label.leading.max(self.value.leading) / 2.0
    }
}

impl Composer<'_> {
    pub(super) fn bars(&mut self, caption: &Text, groups: &[BarGroup]) {
        let groups: Vec<&BarGroup> = groups.iter().filter(|group| !group.bars.is_empty()).collect();
        if groups.is_empty() {
            return;
        }
        let words: Vec<Vec<Words>> = groups.iter().map(|group| self.bar_words(&group.bars)).collect();
        let tracks = self.picture_tracks(words.iter().flatten());
        let (picture, mut strips) = self.picture(caption);
        for (group, words) in groups.iter().zip(words) {
            let table = self.structure.element(Role::Table, picture);
            strips.extend(self.lines_of(&group.heading, CELL.bold(), Role::Caption, table));
            let body = self.structure.element(Role::TableBody, table);
            for (bar, words) in group.bars.iter().zip(words) {
                let pen = self.pen(tracks.drawing);
                let middle = words.middle();
                let mut added = self.picture_row(body, words, &tracks);
                if let Some(first) = added.first_mut() {
                    let row = Row { height: first.height, middle };
                    first.items.extend(drawing::bar(&pen, row, group.measure, bar.length));
                }
                strips.append(&mut added);
            }
        }
        keep_all(&mut strips, Keep::Wanted);
        self.push(strips, BLOCK_GAP, SET_OFF_GAP);
    }

    pub(super) fn timeline(&mut self, caption: &Text, years: &[YearMark], rows: &[TimelineRow]) {
        if rows.is_empty() {
            return;
        }
        let words: Vec<Words> = rows.iter().map(|row| self.words(&row.label, &row.value)).collect();
        let tracks = self.picture_tracks(words.iter());
        let pen = self.pen(tracks.drawing);
        let (picture, mut strips) = self.picture(caption);
        strips.extend(self.year_names(years, &pen));
        let table = self.structure.element(Role::Table, picture);
        let body = self.structure.element(Role::TableBody, table);
        for (row, words) in rows.iter().zip(words) {
            let middle = words.middle();
            let mut added = self.picture_row(body, words, &tracks);
            for strip in &mut added {
                strip.items.extend(drawing::years(&pen, strip.height, years));
            }
            if let Some(first) = added.first_mut() {
                first.items.extend(drawing::when(&pen, Row { height: first.height, middle }, &row.when));
            }
            strips.append(&mut added);
        }
        keep_all(&mut strips, Keep::Wanted);
        self.push(strips, BLOCK_GAP, SET_OFF_GAP);
    }

    /// What holds a picture, and its caption.
    fn picture(&mut self, caption: &Text) -> (ElementId, Vec<Strip>) {
        let picture = self.structure.element(Role::Division, self.root);
        let strips = self.lines_of(caption, BODY.bold(), Role::Paragraph, picture);
        (picture, strips)
    }

    fn lines_of(&mut self, text: &Text, style: TextStyle, role: Role, parent: ElementId) -> Vec<Strip> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut set = self.set(text, style, self.full.width);
        let mut belonging = self.element_for(role, parent, &set);
        let mut strips = self.strips(&mut set, &mut belonging, self.full);
        if let Some(first) = strips.first_mut() {
            first.space_before = GROUP_GAP;
        }
        for strip in &mut strips {
            strip.keep_with_next(Keep::Needed);
        }
        strips
    }

    fn bar_words(&mut self, bars: &[Bar]) -> Vec<Words> {
        bars.iter().map(|bar| self.words(&bar.label, &bar.value)).collect()
    }

    fn words(&mut self, label: &Text, value: &Text) -> Words {
        let widest = self.full.width * WIDEST_WORDS;
        Words { label: self.set_cell(label, PICTURE_LABEL, widest), value: self.set_cell(value, PICTURE_LABEL, widest) }
    }

    /// The same tracks for every row, so that all drawings of a picture have one scale.
    fn picture_tracks<'w>(&self, words: impl Iterator<Item = &'w Words>) -> Tracks {
        let (mut label, mut value) = (0.0, 0.0);
        for words in words {
            label = f64::max(label, words.label.width());
            value = f64::max(value, words.value.width());
        }
        let rest = self.indented(self.full, label + GUTTER);
        let drawing = self.beginning(rest, rest.width - value - GUTTER);
        let value = self.indented(rest, drawing.width + GUTTER);
        Tracks { label: self.beginning(self.full, label), drawing, value }
    }

    fn pen(&self, track: Track) -> Pen {
        Pen { track, right_to_left: self.right_to_left() }
    }

    fn picture_row(&mut self, body: ElementId, words: Words, tracks: &Tracks) -> Vec<Strip> {
        let row = self.structure.element(Role::TableRow, body);
        let label = self.element_for(Role::HeaderCell(Scope::Row), row, &words.label);
        let value = self.element_for(Role::DataCell, row, &words.value);
        let cell = |track, text, belonging| Cell { track, side: Side::Start, paragraphs: vec![(text, belonging)] };
        let cells = vec![cell(tracks.label, words.label, label), cell(tracks.value, words.value, value)];
        self.row(cells, ROW_PAD / 2.0)
    }

    /// The names of the years above the line; one that would touch the one before is left out.
    fn year_names(&mut self, years: &[YearMark], pen: &Pen) -> Option<Strip> {
        let mut strip = Strip::default();
        let mut taken = f64::NEG_INFINITY;
        for year in years {
            let set = self.set_cell(&year.label, PICTURE_YEAR, f64::INFINITY);
            let from = pen.distance(year.at) + BESIDE_YEAR;
            if from < taken + YEAR_GAP || from + set.width() > pen.track.width {
                continue;
            }
            taken = from + set.width();
            let track = self.beginning(self.indented(pen.track, from), set.width());
            strip.height = set.leading;
            for line in set.lines.clone() {
                strip.items.extend(self.place(line, &set, &mut Belonging::Drawing, track, 0.0, Side::Start));
            }
        }
        strip.items.extend(drawing::years(pen, strip.height, years));
        (strip.height > 0.0).then_some(strip)
    }
}
