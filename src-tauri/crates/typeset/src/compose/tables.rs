//! Tables and facts.

use iop_blocks::{Align, Column, Fact, Row, RowKind, Text};

use super::columns::{Columns, Density};
use super::grid::Cell;
use super::text::{Belonging, SetText, Side};
use super::{Composer, Track, rule};
use crate::look::{ACCENT, BLOCK_GAP, BODY, HEADER_SHADE, MUTED, ROW_PAD, RULE, SET_OFF_GAP, TextStyle, WRITING_RULE};
use crate::strip::{Backdrop, Strip, keep_all};
use crate::structure::StructureBuilder;
use crate::{ElementId, Role, Scope};

/// Between the labels and the values of facts.
const FACT_GAP: f64 = 16.0;
/// Share of the width that labels may take.
const WIDEST_LABEL: f64 = 0.38;

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
        let Columns { tracks, density } = self.columns(columns, rows);
        let header = self.header_row(table, columns, &tracks, density);
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
            let mut added = self.body_row(body, columns, &tracks, density, row);
            for strip in &mut added {
                strip.repeated_header = repeated;
            }
            strips.append(&mut added);
        }
        self.push(strips, BLOCK_GAP, SET_OFF_GAP);
    }

    fn header_row(&mut self, table: ElementId, columns: &[Column], tracks: &[Track], density: Density) -> Vec<Strip> {
        let head = self.structure.element(Role::TableHead, table);
        let row = self.structure.element(Role::TableRow, head);
        let mut cells = Vec::new();
        for (column, track) in columns.iter().zip(tracks) {
            let set = self.set_cell(&column.heading, density.heading(), track.width);
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

    fn body_row(
        &mut self,
        body: ElementId,
        columns: &[Column],
        tracks: &[Track],
        density: Density,
        row: &Row,
    ) -> Vec<Strip> {
        let element = self.structure.element(Role::TableRow, body);
        let style = density.row(row);
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

fn side(align: Align) -> Side {
    match align {
        Align::Start => Side::Start,
        Align::Amount => Side::Right,
    }
}
