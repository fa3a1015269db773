//! Tables, facts and places to sign.

use crate::look::{GUTTER, INK, MEASURE, SIGNING_ROOM, WRITING_ROW, points};
use crate::styles::edge;
use crate::widths;
use crate::writer::Writer;
use iop_blocks::{Align, Block, Column, Fact, Row, RowKind, Signature, Text, is_same};
use rdocx_oxml::table::{CT_TblBorders, CT_TblGridCol, CT_TblLook, CT_TblWidth, CT_TrPr, CellContent};
use rdocx_oxml::{CT_P, CT_Row, CT_Tbl, CT_TblGrid, CT_TblPr, CT_Tc, CT_TcPr, ST_Jc, Twips};

/// A table in one language.
#[derive(Clone, Copy)]
pub(crate) struct Face<'b> {
    pub(crate) caption: &'b Text,
    pub(crate) columns: &'b [Column],
    pub(crate) rows: &'b [Row],
}

impl<'b> Face<'b> {
    /// `None` where the block is something else.
    pub(crate) fn of(block: &'b Block) -> Option<Self> {
        match block {
            Block::Table { caption, columns, rows } => Some(Self { caption, columns, rows }),
            _ => None,
        }
    }
}

impl Writer<'_> {
    pub(crate) fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let widths = widths::facts(facts);
        let mut table = self.empty_table("Facts", &widths);
        for fact in facts {
            let label = self.paragraph(&fact.label, "FactLabel");
            let values = fact.value.iter().filter(|text| !text.is_empty());
            let value = values.map(|text| self.prose(text, "FactValue")).collect();
            table.rows.push(self.row(&widths, vec![vec![label], value]));
        }
        self.push_table(table);
    }

    pub(crate) fn table(&mut self, caption: &Text, columns: &[Column], rows: &[Row]) {
        self.ruled_table(&[Face { caption, columns, rows }]);
    }

    /// A table, or two of the same shape in one: each cell holds what both languages say, and what reads alike once.
    pub(crate) fn ruled_table(&mut self, faces: &[Face<'_>]) {
        let Some(own) = faces.first().filter(|own| !own.columns.is_empty()) else { return };
        for (side, face) in faces.iter().enumerate() {
            self.speaking(side, |writer| writer.styled(face.caption, "Caption"));
        }
        let widths = widths::columns(faces);
        let mut table = self.empty_table("RuledTable", &widths);
        if let Some(properties) = &mut table.properties {
            properties.caption = Some(own.caption.plain()).filter(|caption| !caption.trim().is_empty());
            properties.look = Some(CT_TblLook {
                val: Some("0020".to_owned()),
                first_row: Some(true),
                last_row: Some(false),
                first_column: Some(false),
                last_column: Some(false),
                no_h_band: Some(true),
                no_v_band: Some(true),
            });
        }
        let heading = |at: usize| move |face: &Face<'_>| face.columns.get(at).map(|column| column.heading.clone());
        let headings = (0..own.columns.len())
            .map(|at| self.shared(faces, heading(at), |writer, text| writer.cell_heading(&own.columns[at], text)));
        let headings = headings.collect();
        let mut header = self.row(&widths, headings);
        header.properties.get_or_insert_default().header = Some(true);
        table.rows.push(header);
        for (index, row) in own.rows.iter().enumerate() {
            let told = |at: usize| move |face: &Face<'_>| face.rows.get(index)?.cells.get(at).cloned();
            let cells =
                own.columns.iter().enumerate().map(|(at, column)| {
                    self.shared(faces, told(at), |writer, text| writer.cell(column, row.kind, text))
                });
            let cells = cells.collect();
            let mut written = self.row(&widths, cells);
            if row.kind == RowKind::Blank {
                let properties = written.properties.get_or_insert_default();
                (properties.height, properties.height_rule) = (Some(points(WRITING_ROW)), Some("atLeast".to_owned()));
            }
            if row.kind == RowKind::Total {
                for cell in &mut written.cells {
                    let borders = CT_TblBorders { top: Some(edge(1.0, 0, INK)), ..CT_TblBorders::default() };
                    cell.properties.get_or_insert_default().borders = Some(borders);
                }
            }
            table.rows.push(written);
        }
        self.push_table(table);
    }

    /// The paragraphs of a cell.
    fn shared(
        &mut self,
        faces: &[Face<'_>],
        text: impl Fn(&Face<'_>) -> Option<Text>,
        write: impl Fn(&mut Self, &Text) -> CT_P,
    ) -> Vec<CT_P> {
        let mut told: Vec<Text> = Vec::new();
        let mut paragraphs = Vec::new();
        for (side, text) in faces.iter().map(text).enumerate() {
            let Some(text) = text.filter(|text| !text.is_empty()) else { continue };
            if !told.iter().any(|before| is_same(before, &text)) {
                paragraphs.push(self.speaking(side, |writer| write(writer, &text)));
                told.push(text);
            }
        }
        paragraphs
    }

    fn cell_heading(&mut self, column: &Column, text: &Text) -> CT_P {
        let mut heading = self.paragraph(text, "TableHeading");
        if column.align == Align::Amount && !self.right_to_left {
            heading.properties.get_or_insert_default().jc = Some(ST_Jc::Right);
        }
        heading
    }

    fn cell(&mut self, column: &Column, kind: RowKind, text: &Text) -> CT_P {
        let text = if kind == RowKind::Total { text.clone().strong() } else { text.clone() };
        match column.align {
            Align::Start => self.prose(&text, "TableText"),
            Align::Amount => {
                let mut amount = self.paragraph(&text, "TableAmount");
                // The style has the side for a paragraph that runs as the document does.
                let physical_right = if self.right_to_left { ST_Jc::Left } else { ST_Jc::Right };
                amount.properties.get_or_insert_default().jc = self.runs_against().then_some(physical_right);
                amount
            }
        }
    }

    pub(crate) fn signatures(&mut self, places: &[Signature]) {
        let width = (MEASURE - GUTTER) / 2;
        let widths = [width, GUTTER, MEASURE - GUTTER - width];
        for pair in places.chunks(2) {
            // A signature is never alone on a page: it would sign nothing.
            self.keep_last_with_next();
            let mut cells = Vec::new();
            for place in pair {
                let mut line = self.ruled_line("Signature", width);
                line.properties.get_or_insert_default().space_before = Some(points(SIGNING_ROOM));
                let mut paragraphs = vec![line];
                for text in place.below.iter().filter(|text| !text.is_empty()) {
                    paragraphs.push(self.paragraph(text, "Signature"));
                }
                if !cells.is_empty() {
                    cells.push(Vec::new());
                }
                cells.push(paragraphs);
            }
            cells.resize_with(widths.len(), Vec::new);
            let mut table = self.empty_table("Facts", &widths);
            table.rows.push(self.row(&widths, cells));
            self.push_table(table);
        }
    }

    /// A table as wide as the text whose columns run as the document does.
    pub(crate) fn empty_table(&self, style: &str, widths: &[i32]) -> CT_Tbl {
        let properties = CT_TblPr {
            style_id: Some(style.to_owned()),
            bidi_visual: self.right_to_left.then_some(true),
            width: Some(wide(widths.iter().sum())),
            ..CT_TblPr::default()
        };
        let columns = widths.iter().map(|width| CT_TblGridCol { width: Twips(*width) }).collect();
        let grid = CT_TblGrid { columns, ..CT_TblGrid::default() };
        CT_Tbl { properties: Some(properties), grid: Some(grid), ..CT_Tbl::new() }
    }

    /// A row that stays on one page. A cell without text still holds a paragraph, as the format wants.
    pub(crate) fn row(&self, widths: &[i32], cells: Vec<Vec<CT_P>>) -> CT_Row {
        let cells = widths.iter().zip(cells).map(|(width, mut paragraphs)| {
            if paragraphs.is_empty() {
                paragraphs.push(self.blank("TableText", self.right_to_left));
            }
            CT_Tc {
                properties: Some(CT_TcPr { width: Some(wide(*width)), ..CT_TcPr::default() }),
                content: paragraphs.into_iter().map(CellContent::Paragraph).collect(),
                ..CT_Tc::new()
            }
        });
        let properties = CT_TrPr { cant_split: Some(true), ..CT_TrPr::default() };
        CT_Row { properties: Some(properties), cells: cells.collect(), ..CT_Row::new() }
    }
}

fn wide(width: i32) -> CT_TblWidth {
    CT_TblWidth { w: width, width_type: "dxa".to_owned() }
}
