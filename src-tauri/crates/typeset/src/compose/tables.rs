//! Tables and facts.

use iop_blocks::{Align, Block, Column, Fact, Origins, Row, RowKind, Text, is_same};

use super::columns::{Columns, Density};
use super::grid::Cell;
use super::text::{Belonging, SetText, Side};
use super::{Composer, Track, rule};
use crate::look::{
    ACCENT, BLOCK_GAP, BODY, BOTTOM, HEADER_SHADE, MUTED, ROW_PAD, RULE, SET_OFF_GAP, TOP, TextStyle, WRITING_ROW,
    WRITING_RULE,
};
use crate::strip::{Backdrop, Keep, Strip, height, keep_all, keep_item_pairs};
use crate::{ElementId, Role, Scope};

/// Between the labels and the values of facts.
const FACT_GAP: f64 = 16.0;
/// Share of the width that labels may take.
const WIDEST_LABEL: f64 = 0.38;
/// The same in half a page, where "organisationsnummer" must find room.
const WIDEST_LABEL_BESIDE: f64 = 0.53;

/// A table to fill in that takes no more than this share of a page stands on one page.
const TALLEST_WHOLE_FORM: f64 = 0.35;

impl Composer<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let style = BODY.colored(MUTED).bold();
        let share = if self.tongues.len() > 1 { WIDEST_LABEL_BESIDE } else { WIDEST_LABEL };
        let widest = self.full.width * share;
        let labels: Vec<SetText> = facts.iter().map(|fact| self.set_cell(&fact.label, style, widest)).collect();
        let label_width = labels.iter().map(SetText::width).fold(0.0, f64::max);
        let values = self.indented(self.full, label_width + FACT_GAP);

        let table = self.structure.element(Role::Table, self.root);
        let body = self.structure.element(Role::TableBody, table);
        let mut strips = Vec::new();
        for (fact, label) in facts.iter().zip(labels) {
            let row = self.structure.element(Role::TableRow, body);
            let belonging = self.element_for(Role::HeaderCell(Scope::Row), row, &label);
            let track = self.beginning(self.full, label_width);
            let label = Cell { track, side: Side::Start, paragraphs: vec![(label, belonging)] };
            let cell = self.structure.element(Role::DataCell, row);
            let paragraphs = self.cell_paragraphs(&fact.value, BODY, cell, values);
            let value = Cell { track: values, side: Side::Start, paragraphs };
            let mut added = self.row(vec![label, value], ROW_PAD / 2.0);
            added.iter_mut().take(1).for_each(|first| first.begins_item = true);
            let source = self.source(origins(&fact.value));
            for strip in &mut added {
                strip.source.clone_from(&source);
            }
            strips.append(&mut added);
        }
        keep_item_pairs(&mut strips);
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
        self.set_table(Table { caption, columns, rows }, None);
    }

    /// A table that holds both languages in every cell.
    pub(super) fn shared_table(&mut self, first: &Block, second: &Block) {
        let parts = [first, second].map(|block| match block {
            Block::Table { caption, columns, rows } => Some(Table { caption, columns, rows }),
            _ => None,
        });
        if let [Some(first), second] = parts {
            self.set_table(first, second);
        }
    }

    fn set_table(&mut self, own: Table<'_>, other: Option<Table<'_>>) {
        let Table { columns, rows, .. } = own;
        if columns.is_empty() {
            return;
        }
        let table = self.structure.element(Role::Table, self.root);
        let mut strips = Vec::new();
        let captions = own.in_both(other, |table| Some(table.caption));
        if captions.iter().any(Option::is_some) {
            let element = self.structure.element(Role::Caption, table);
            for (mut set, mut belonging) in self.cell_texts(captions, BODY.bold(), element, self.full) {
                strips.append(&mut self.strips(&mut set, &mut belonging, self.full));
            }
            if let Some(last) = strips.last_mut() {
                last.height += ROW_PAD;
            }
        }
        let measured = other.map(|other| measured_rows(rows, other));
        let Columns { tracks, density } = self.columns(columns, measured.as_deref().unwrap_or(rows));
        let header = self.header_row(table, (own, other), &tracks, density);
        let repeated = (header.len() == 1).then_some(self.headers.len());
        self.headers.extend(header.first().cloned());
        strips.extend(header);
        // Caption and header go to the page of the first row.
        keep_all(&mut strips, Keep::Needed);
        if let Some(last) = strips.last_mut().filter(|_| !rows.is_empty()) {
            last.keep_with_next(Keep::Needed);
        }
        let head = strips.len();

        let body = self.structure.element(Role::TableBody, table);
        for (index, row) in rows.iter().enumerate() {
            if row.kind == RowKind::Total && index > 0 {
                // A sum is never alone at the top of a page.
                strips.iter_mut().rev().take(1).for_each(|above| above.keep_with_next(Keep::Needed));
            }
            let texts = (0..columns.len())
                .map(|column| own.in_both(other, |table| table.rows.get(index).and_then(|row| row.cells.get(column))));
            let mut added = self.body_row(body, (columns, texts.collect()), &tracks, density, row);
            let source = self.source(origins(&row.cells));
            for strip in &mut added {
                strip.repeated_header = repeated;
                strip.source.clone_from(&source);
            }
            added.iter_mut().take(1).for_each(|first| first.begins_item = true);
            strips.append(&mut added);
        }
        keep_item_pairs(&mut strips[head..]);
        let is_form = rows.iter().any(|row| row.kind == RowKind::Blank);
        if is_form && height(&strips) <= (BOTTOM - TOP) * TALLEST_WHOLE_FORM {
            keep_all(&mut strips, Keep::Wanted);
        }
        self.push(strips, BLOCK_GAP, SET_OFF_GAP);
    }

    /// The texts of a cell: its own text, or a paragraph for each language.
    fn cell_texts(
        &mut self,
        texts: [Option<&Text>; 2],
        style: TextStyle,
        cell: ElementId,
        track: Track,
    ) -> Vec<(SetText, Belonging)> {
        let is_alone = texts.iter().flatten().count() < 2;
        let mut paragraphs = Vec::new();
        for (side, text) in texts.into_iter().enumerate().filter_map(|(side, text)| Some((side, text?))) {
            let set = self.speaking(side, |composer| composer.set_cell(text, style, track.width));
            let belonging =
                if is_alone { self.belonging(cell, &set) } else { self.element_for(Role::Paragraph, cell, &set) };
            paragraphs.push((set, belonging));
        }
        paragraphs
    }

    fn header_row(
        &mut self,
        table: ElementId,
        (own, other): (Table<'_>, Option<Table<'_>>),
        tracks: &[Track],
        density: Density,
    ) -> Vec<Strip> {
        let head = self.structure.element(Role::TableHead, table);
        let row = self.structure.element(Role::TableRow, head);
        let mut cells = Vec::new();
        for (index, (column, track)) in own.columns.iter().zip(tracks).enumerate() {
            let cell = self.structure.element(Role::HeaderCell(Scope::Column), row);
            let texts = own.in_both(other, |table| table.columns.get(index).map(|column| &column.heading));
            let paragraphs = self.cell_texts(texts, density.heading(), cell, *track);
            cells.push(Cell { track: *track, side: side(column.align), paragraphs });
        }
        let mut strips = self.row(cells, ROW_PAD + 1.0);
        let shade = Backdrop { x: self.full.x, width: self.full.width, color: HEADER_SHADE };
        for strip in &mut strips {
            strip.backdrops.push(shade);
        }
        if let Some(last) = strips.last_mut() {
            last.items.push(rule(self.full, last.height - 0.8, 0.8, ACCENT));
        }
        keep_all(&mut strips, Keep::Needed);
        strips
    }

    fn body_row(
        &mut self,
        body: ElementId,
        (columns, texts): (&[Column], Vec<[Option<&Text>; 2]>),
        tracks: &[Track],
        density: Density,
        row: &Row,
    ) -> Vec<Strip> {
        let element = self.structure.element(Role::TableRow, body);
        let style = density.row(row);
        let mut cells = Vec::new();
        for ((column, track), texts) in columns.iter().zip(tracks).zip(texts) {
            let cell = self.structure.element(Role::DataCell, element);
            let paragraphs = self.cell_texts(texts, style, cell, *track);
            cells.push(Cell { track: *track, side: side(column.align), paragraphs });
        }
        let mut strips = self.row(cells, ROW_PAD);
        if let Some(last) = strips.last_mut().filter(|_| row.kind == RowKind::Blank) {
            last.height = last.height.max(WRITING_ROW);
        }
        if let Some(first) = strips.first_mut().filter(|_| row.kind == RowKind::Total) {
            first.items.push(rule(self.full, 0.0, 0.8, WRITING_RULE));
        }
        if let Some(last) = strips.last_mut() {
            last.items.push(rule(self.full, last.height - 0.5, 0.5, RULE));
        }
        strips
    }
}

/// A table's parts.
#[derive(Clone, Copy)]
struct Table<'t> {
    caption: &'t Text,
    columns: &'t [Column],
    rows: &'t [Row],
}

impl<'t> Table<'t> {
    /// A text of this table and of the one that shares its cells; one when both say the same.
    fn in_both(self, other: Option<Self>, text: impl Fn(Self) -> Option<&'t Text>) -> [Option<&'t Text>; 2] {
        let own = text(self);
        match (own, other.and_then(text)) {
            (Some(own), Some(other)) if !is_same(own, other) => [Some(own), Some(other)],
            _ => [own, None],
        }
        .map(|text| text.filter(|text| !text.is_empty()))
    }
}

/// Everything that must find room in the columns.
fn measured_rows(rows: &[Row], other: Table<'_>) -> Vec<Row> {
    // Headings are as bold as a sum.
    let headings = other.columns.iter().map(|column| column.heading.clone()).collect();
    let headings = Row { kind: RowKind::Total, cells: headings };
    rows.iter().chain(other.rows).cloned().chain([headings]).collect()
}

/// The answers of texts that stand together.
fn origins(texts: &[Text]) -> Origins {
    let mut origins = Origins::default();
    for text in texts {
        origins.add_all(&text.origins);
    }
    origins
}

fn side(align: Align) -> Side {
    match align {
        Align::Start => Side::Start,
        Align::Amount => Side::Right,
    }
}
