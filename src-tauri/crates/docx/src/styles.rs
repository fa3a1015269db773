//! The named styles. Where Word has a style of its own, its name is used, so that Word shows it in the official's language.

use crate::fonts::{self, Fonts};
use crate::look::{
    ACCENT, AMBER, CAUTION_SHADE, CELL_PAD, HEADER_SHADE, INFORMATION_SHADE, INK, ITEM_INDENT, MEASURE, MUTED,
    PAIR_PAD, QUOTE_BAR, RULE, points,
};
use crate::text::language;
use iop_blocks::{Direction, Document};
use rdocx_oxml::properties::CT_Shd;
use rdocx_oxml::styles::{CT_TblStylePr, StyleType, TableStyleRegion};
use rdocx_oxml::table::{CT_TblBorders, CT_TblCellMar};
use rdocx_oxml::{
    CT_BorderEdge, CT_DocDefaults, CT_PBdr, CT_PPr, CT_RPr, CT_Style, CT_Styles, CT_TabStop, CT_Tabs, CT_TblPr,
    CT_TcPr, HalfPoint, ST_Border, ST_Jc, ST_TabJc, ST_TabLeader, Twips,
};

/// Size of running text in points.
pub(crate) const BODY: f64 = 11.0;
/// Size in tables.
pub(crate) const CELL: f64 = 10.0;
/// Distance of lines in 240ths of what the font asks for.
const LEADING: i32 = 252;

/// How a style's letters look.
#[derive(Clone, Copy)]
struct Letters {
    size: f64,
    bold: bool,
    color: &'static str,
}

/// A line of the given thickness in points.
pub(crate) fn edge(thickness: f64, space: u32, color: &str) -> CT_BorderEdge {
    let eighths = Twips::from_pt(thickness * 8.0).0 / 20;
    CT_BorderEdge {
        sz: u32::try_from(eighths).ok(),
        space: Some(space),
        color: Some(color.to_owned()),
        ..CT_BorderEdge::new(ST_Border::Single)
    }
}

fn shade(fill: &str) -> CT_Shd {
    CT_Shd { val: "clear".to_owned(), color: Some("auto".to_owned()), fill: Some(fill.to_owned()), ..CT_Shd::default() }
}

/// A line drawn by a tab, across `width`.
pub(crate) fn ruled(width: i32) -> CT_Tabs {
    let stop = CT_TabStop { leader: Some(ST_TabLeader::Underscore), ..CT_TabStop::new(ST_TabJc::Right, Twips(width)) };
    CT_Tabs { tabs: vec![stop] }
}

struct Sheet {
    fonts: Fonts,
    right_to_left: bool,
    styles: Vec<CT_Style>,
}

/// The styles of `document`.
pub(crate) fn styles(document: &Document) -> CT_Styles {
    let right_to_left = document.direction == Direction::RightToLeft;
    let mut sheet = Sheet { fonts: fonts::of(document.typeface), right_to_left, styles: Vec::new() };
    sheet.text();
    sheet.set_off();
    sheet.lists();
    if document.beside.is_some() {
        sheet.second_language();
    }
    sheet.tables();
    sheet.furniture();
    sheet.characters();
    let defaults =
        CT_DocDefaults { rpr: Some(sheet.defaults(&document.lang)), ppr: Some(CT_PPr::default()), source_xml: None };
    CT_Styles { doc_defaults: Some(defaults), styles: sheet.styles, extra_xml: Vec::new() }
}

impl Sheet {
    fn defaults(&self, lang: &str) -> CT_RPr {
        // Latin words in a right-to-left document are Swedish terms and names.
        let (latin, complex) = if self.right_to_left { ("sv", lang) } else { (lang, "ar") };
        CT_RPr {
            font_ascii: Some(self.fonts.latin.to_owned()),
            font_hansi: Some(self.fonts.latin.to_owned()),
            font_east_asia: Some(self.fonts.latin.to_owned()),
            font_cs: Some(self.fonts.arabic.to_owned()),
            language: Some(language(latin)),
            language_bidi: Some(language(complex)),
            ..self.letters(Letters { size: BODY, bold: false, color: INK })
        }
    }

    fn letters(&self, letters: Letters) -> CT_RPr {
        let bold = letters.bold.then_some(true);
        CT_RPr {
            bold,
            bold_cs: bold,
            color: Some(letters.color.to_owned()),
            sz: Some(HalfPoint::from_pt(letters.size)),
            sz_cs: Some(HalfPoint::from_pt((letters.size * self.fonts.arabic_scale * 2.0).round() / 2.0)),
            ..CT_RPr::default()
        }
    }

    fn add(&mut self, kind: StyleType, id: &str, name: &str) -> Option<&mut CT_Style> {
        self.styles.push(CT_Style {
            style_id: id.to_owned(),
            style_type: kind,
            name: Some(name.to_owned()),
            based_on: None,
            next_style: None,
            linked_style: None,
            auto_redefine: None,
            hidden: None,
            ui_priority: None,
            semi_hidden: None,
            unhide_when_used: None,
            quick_format: Some(true),
            locked: None,
            is_default: false,
            ppr: None,
            rpr: None,
            table_properties: None,
            table_properties_original: None,
            table_properties_xml: None,
            table_row_properties: None,
            table_cell_properties: None,
            conditional_table_styles: Vec::new(),
            extra_attributes: Vec::new(),
            modeled_xml: Vec::new(),
            extra_xml: Vec::new(),
        });
        self.styles.last_mut()
    }

    fn paragraph(&mut self, id: &str, name: &str, next: Option<&str>, letters: Option<Letters>, ppr: CT_PPr) {
        let rpr = letters.map(|letters| self.letters(letters));
        let based_on = (id != "Normal").then(|| "Normal".to_owned());
        if let Some(style) = self.add(StyleType::Paragraph, id, name) {
            style.is_default = based_on.is_none();
            style.based_on = based_on;
            style.next_style = next.map(str::to_owned);
            style.rpr = rpr;
            style.ppr = Some(ppr);
        }
    }

    fn text(&mut self) {
        let normal = CT_PPr {
            bidi: self.right_to_left.then_some(true),
            line_spacing: Some(Twips(LEADING)),
            line_rule: Some("auto".to_owned()),
            widow_control: Some(true),
            ..CT_PPr::default()
        };
        self.paragraph("Normal", "Normal", None, None, normal);
        self.paragraph("BodyText", "Body Text", None, None, gaps(0.0, 7.5));
        let letters = Letters { size: 20.0, bold: true, color: ACCENT };
        let under = CT_PBdr { bottom: Some(edge(1.0, 4, ACCENT)), ..CT_PBdr::default() };
        let ppr = CT_PPr { keep_next: Some(true), borders: Some(Box::new(under)), ..gaps(6.0, 10.0) };
        self.paragraph("Title", "Title", Some("BodyText"), Some(letters), ppr);
        let headings = [(14.0, ACCENT, 19.0, 5.0), (12.0, INK, 14.0, 4.0), (11.0, MUTED, 11.0, 3.0)];
        for (level, (size, color, above, below)) in (0..).zip(headings) {
            let ppr = CT_PPr {
                keep_next: Some(true),
                keep_lines: Some(true),
                outline_lvl: Some(level),
                ..gaps(above, below)
            };
            let (id, name) = (format!("Heading{}", level + 1), format!("heading {}", level + 1));
            self.paragraph(&id, &name, Some("BodyText"), Some(Letters { size, bold: true, color }), ppr);
        }
    }

    /// Headings in the second language: they look like the first's, but a list of headings leaves them out.
    fn second_language(&mut self) {
        for (id, name) in
            [("Title", "Title"), ("Heading1", "Heading 1"), ("Heading2", "Heading 2"), ("Heading3", "Heading 3")]
        {
            let beside = CT_PPr { outline_lvl: Some(9), space_before: Some(points(0.0)), ..CT_PPr::default() };
            self.paragraph(&format!("{id}Beside"), &format!("{name} Beside"), Some("BodyText"), None, beside);
            if let Some(style) = self.styles.last_mut() {
                style.based_on = Some(id.to_owned());
            }
        }
        let margins =
            CT_TblCellMar { left: Some(Twips(PAIR_PAD)), right: Some(Twips(PAIR_PAD)), ..CT_TblCellMar::default() };
        if let Some(style) = self.add(StyleType::Table, "Pairs", "Pairs") {
            style.based_on = Some("TableNormal".to_owned());
            style.table_properties = Some(CT_TblPr { cell_margin: Some(margins), ..CT_TblPr::default() });
        }
    }

    /// What stands apart from the running text.
    fn set_off(&mut self) {
        let remark = Letters { size: 9.0, bold: false, color: MUTED };
        self.paragraph("Remark", "Remark", Some("BodyText"), Some(remark), gaps(0.0, 7.5));
        let quote = self.barred("Quote", 280);
        let above = CT_PPr { keep_next: Some(true), keep_lines: Some(true), ..quote.clone() };
        self.paragraph("Quote", "Quote", Some("BodyText"), None, CT_PPr { space_before: Some(points(4.0)), ..above });
        let source = CT_PPr { space_after: Some(points(9.0)), ..quote };
        self.paragraph("QuoteSource", "Quote Source", Some("BodyText"), Some(remark), source);
        for (id, name, fill) in
            [("Notice", "Notice", INFORMATION_SHADE), ("NoticeCaution", "Notice Caution", CAUTION_SHADE)]
        {
            let ppr = CT_PPr { shading: Some(Box::new(shade(fill))), keep_lines: Some(true), ..self.barred(id, 220) };
            self.paragraph(id, name, None, None, CT_PPr { space_after: Some(points(3.0)), ..ppr });
        }
        let line = CT_PPr { tabs: Some(ruled(MEASURE)), ..gaps(8.0, 0.0) };
        self.paragraph(
            "WritingLine",
            "Writing Line",
            None,
            Some(Letters { size: BODY, bold: false, color: MUTED }),
            line,
        );
        let tiny = Letters { size: 4.0, bold: false, color: INK };
        self.paragraph("Spacer", "Spacer", Some("BodyText"), Some(tiny), gaps(0.0, 4.0));
    }

    /// Indented, with a bar at the side where lines begin.
    fn barred(&self, style: &str, indent: i32) -> CT_PPr {
        let (left, right) = if self.right_to_left { (None, bar(style)) } else { (bar(style), None) };
        CT_PPr {
            ind_left: Some(Twips(indent)),
            borders: Some(Box::new(CT_PBdr { left, right, ..CT_PBdr::default() })),
            ..CT_PPr::default()
        }
    }

    fn lists(&mut self) {
        let indented =
            CT_PPr { ind_left: Some(Twips(ITEM_INDENT)), ind_hanging: Some(Twips(ITEM_INDENT)), ..gaps(0.0, 3.0) };
        let numbered = |number| CT_PPr { num_id: Some(number), num_ilvl: Some(0), ..indented.clone() };
        let tabs = CT_Tabs { tabs: vec![CT_TabStop::new(ST_TabJc::Left, Twips(ITEM_INDENT))] };
        self.paragraph("ListBullet", "List Bullet", None, None, numbered(crate::lists::BULLETS));
        self.paragraph("ListNumber", "List Number", None, None, numbered(crate::lists::NUMBERS));
        self.paragraph("Checklist", "Checklist", None, None, CT_PPr { tabs: Some(tabs), ..indented });
    }

    fn tables(&mut self) {
        let caption = Letters { size: BODY, bold: true, color: INK };
        let ppr = CT_PPr { keep_next: Some(true), ..gaps(6.0, 3.0) };
        self.paragraph("Caption", "caption", Some("BodyText"), Some(caption), ppr);
        let label = Letters { size: BODY, bold: true, color: MUTED };
        self.paragraph("FactLabel", "Fact Label", None, Some(label), gaps(1.5, 1.5));
        self.paragraph("FactValue", "Fact Value", None, None, gaps(1.5, 1.5));
        let cell = Letters { size: CELL, bold: false, color: INK };
        self.paragraph("TableText", "Table Text", None, Some(cell), gaps(3.0, 3.0));
        let heading = CT_PPr { keep_next: Some(true), ..gaps(3.0, 3.0) };
        self.paragraph("TableHeading", "Table Heading", None, Some(Letters { bold: true, ..cell }), heading);
        // The physical right is where lines begin when they run from right to left; the file counts from there.
        let jc = if self.right_to_left { ST_Jc::Left } else { ST_Jc::Right };
        self.paragraph("TableAmount", "Table Amount", None, Some(cell), CT_PPr { jc: Some(jc), ..gaps(3.0, 3.0) });

        let margins =
            |side| CT_TblCellMar { left: Some(Twips(side)), right: Some(Twips(side)), ..CT_TblCellMar::default() };
        if let Some(style) = self.add(StyleType::Table, "TableNormal", "Normal Table") {
            style.is_default = true;
            style.quick_format = None;
        }
        let rule = || Some(edge(0.5, 0, RULE));
        let borders = CT_TblBorders { top: rule(), bottom: rule(), inside_h: rule(), ..CT_TblBorders::default() };
        for (id, name, borders) in [("Facts", "Facts", None), ("RuledTable", "Ruled Table", Some(borders))] {
            let is_ruled = borders.is_some();
            if let Some(style) = self.add(StyleType::Table, id, name) {
                style.based_on = Some("TableNormal".to_owned());
                style.table_properties = Some(CT_TblPr {
                    borders,
                    cell_margin: Some(margins(if is_ruled { CELL_PAD } else { 0 })),
                    ..CT_TblPr::default()
                });
                if is_ruled {
                    style.conditional_table_styles.push(CT_TblStylePr {
                        region: Some(TableStyleRegion::FirstRow),
                        paragraph_properties: None,
                        run_properties: None,
                        table_properties: None,
                        row_properties: None,
                        cell_properties: Some(CT_TcPr { shading: Some(shade(HEADER_SHADE)), ..CT_TcPr::default() }),
                        extra_attributes: Vec::new(),
                        raw_xml: Vec::new(),
                    });
                }
            }
        }
    }

    /// Header, footer and places to sign.
    fn furniture(&mut self) {
        let letters = Letters { size: 8.5, bold: false, color: MUTED };
        let bottom = CT_PBdr { bottom: Some(edge(0.5, 4, RULE)), ..CT_PBdr::default() };
        let header = CT_PPr { borders: Some(Box::new(bottom)), ..CT_PPr::default() };
        self.paragraph("Header", "header", None, Some(letters), header);
        let top = CT_PBdr { top: Some(edge(0.5, 6, RULE)), ..CT_PBdr::default() };
        let footer = CT_PPr {
            borders: Some(Box::new(top)),
            tabs: Some(CT_Tabs { tabs: vec![CT_TabStop::new(ST_TabJc::Right, Twips(MEASURE))] }),
            ..CT_PPr::default()
        };
        self.paragraph("Footer", "footer", None, Some(letters), footer);
        let small = Letters { size: CELL, bold: false, color: INK };
        self.paragraph(
            "Signature",
            "Signature",
            None,
            Some(small),
            CT_PPr { keep_lines: Some(true), ..gaps(0.0, 1.0) },
        );
    }

    fn characters(&mut self) {
        if let Some(style) = self.add(StyleType::Character, "Strong", "Strong") {
            style.rpr = Some(CT_RPr { bold: Some(true), bold_cs: Some(true), ..CT_RPr::default() });
        }
        if let Some(style) = self.add(StyleType::Character, "Hyperlink", "Hyperlink") {
            style.rpr = Some(CT_RPr {
                color: Some(ACCENT.to_owned()),
                underline: Some(rdocx_oxml::shared::ST_Underline::Single),
                ..CT_RPr::default()
            });
        }
    }
}

/// The bar beside paragraphs of a style.
fn bar(style: &str) -> Option<CT_BorderEdge> {
    match style {
        "Quote" | "QuoteSource" => Some(edge(2.25, 10, QUOTE_BAR)),
        "Notice" => Some(edge(3.0, 8, ACCENT)),
        "NoticeCaution" => Some(edge(3.0, 8, AMBER)),
        _ => None,
    }
}

/// The borders of a paragraph that runs against its style, which has the bar where the document's lines begin.
pub(crate) fn bar_on_the_other_side(style: &str, right_to_left: bool) -> Option<CT_PBdr> {
    let (bar, none) = (Some(bar(style)?), Some(CT_BorderEdge::new(ST_Border::None)));
    let (left, right) = if right_to_left { (none, bar) } else { (bar, none) };
    Some(CT_PBdr { left, right, ..CT_PBdr::default() })
}

/// The space above and below in points.
fn gaps(above: f64, below: f64) -> CT_PPr {
    CT_PPr { space_before: Some(points(above)), space_after: Some(points(below)), ..CT_PPr::default() }
}
