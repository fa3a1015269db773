//! What stands on every page, and the page itself.

use crate::DocxError;
use crate::look::{END_MARGIN, FURNITURE_DISTANCE, PAGE_HEIGHT, PAGE_WIDTH, SIDE_MARGIN, points};
use crate::writer::Writer;
use oxml_opc::relationship::rel_types;
use rdocx_oxml::document::CT_SectPrRawPosition;
use rdocx_oxml::header_footer::{CT_HdrFtr, HdrFtrRef, HdrFtrType};
use rdocx_oxml::text::{CT_Text, Field, RunContent};
use rdocx_oxml::{CT_R, CT_SectPr, Twips};

/// Names of the parts beside the body.
pub(crate) const HEADER: &str = "header1.xml";
pub(crate) const FOOTER: &str = "footer1.xml";
/// The footer of the first page, which has no header.
pub(crate) const FIRST_FOOTER: &str = "footer2.xml";

impl Writer<'_> {
    /// The header and the footer as XML.
    pub(crate) fn furniture(&mut self) -> Result<(Vec<u8>, Vec<u8>), DocxError> {
        let furniture = &self.document.furniture;
        // They have no relationships of their own, so nothing in them is a link.
        let plain = |text: &iop_blocks::Text| {
            let mut text = text.clone();
            text.runs.iter_mut().for_each(|run| run.link = None);
            text
        };
        let mut header = CT_HdrFtr::new();
        let style = if furniture.header.is_empty() { "Normal" } else { "Header" };
        header.paragraphs.push(self.paragraph(&plain(&furniture.header), style));
        // Each column's own line about which text counts, since both columns go on over the page.
        for (side, texts) in self.document.beside.iter().flat_map(|beside| beside.headings.iter().enumerate()) {
            let told = texts.first().map(|text| self.speaking(side, |writer| writer.paragraph(&plain(text), "Header")));
            header.paragraphs.extend(told);
        }
        // Several lines reach down to the text.
        if let Some(last) = header.paragraphs.last_mut().filter(|_| self.document.beside.is_some()) {
            last.properties.get_or_insert_default().space_after = Some(points(8.0));
        }
        let mut line = self.blank("Footer", self.right_to_left);
        self.append(&mut line, &plain(&furniture.footer), self.right_to_left);
        let spoken = |right_to_left| Some(self.spoken("", right_to_left));
        let run = |content| CT_R { properties: spoken(false), content: vec![content], ..CT_R::new("") };
        let number = |instruction| run(RunContent::Field(Field::new(instruction, "1")));
        let between = |text: &str| CT_R {
            properties: spoken(self.right_to_left),
            content: vec![RunContent::Text(CT_Text { text: text.to_owned(), preserve_space: true })],
            ..CT_R::new("")
        };
        line.runs.extend([run(RunContent::Tab), number("PAGE"), between(" ("), number("NUMPAGES"), between(")")]);
        let mut footer = CT_HdrFtr::new();
        footer.paragraphs.push(line);
        Ok((header.to_xml_header()?, footer.to_xml_footer()?))
    }

    /// An upright A4 page whose header begins on page two.
    pub(crate) fn section(&mut self) -> CT_SectPr {
        let mut reference = |kind, hdr_ftr_type, part| {
            let rel_id = self.relationships.add(kind, part);
            HdrFtrRef { hdr_ftr_type, rel_id }
        };
        let header_refs = vec![reference(rel_types::HEADER, HdrFtrType::Default, HEADER)];
        let footer_refs = vec![
            reference(rel_types::FOOTER, HdrFtrType::Default, FOOTER),
            reference(rel_types::FOOTER, HdrFtrType::First, FIRST_FOOTER),
        ];
        let mut section = CT_SectPr::default_letter();
        section.page_width = Some(Twips(PAGE_WIDTH));
        section.page_height = Some(Twips(PAGE_HEIGHT));
        section.margin_top = Some(Twips(END_MARGIN));
        section.margin_bottom = Some(Twips(END_MARGIN));
        section.margin_left = Some(Twips(SIDE_MARGIN));
        section.margin_right = Some(Twips(SIDE_MARGIN));
        section.header_distance = Some(Twips(FURNITURE_DISTANCE));
        section.footer_distance = Some(Twips(FURNITURE_DISTANCE));
        section.title_pg = Some(true);
        section.header_refs = header_refs;
        section.footer_refs = footer_refs;
        if self.right_to_left {
            section.extra_xml.push(b"<w:bidi/>".to_vec());
            section.extra_xml_positions.push(CT_SectPrRawPosition::Schema { slot: 8, occurrence: 1 });
        }
        section
    }
}
