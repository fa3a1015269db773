//! Paragraphs and their runs.

use crate::direction::{LINE_BREAK, Piece, is_right_to_left, pieces};
use crate::styles;
use crate::writer::Writer;
use iop_blocks::{Direction, Run, Text};
use oxml_opc::relationship::rel_types;
use rdocx_oxml::text::{BreakType, CT_Text, HyperlinkSpan, RunContent};
use rdocx_oxml::{CT_P, CT_PPr, CT_R, CT_RPr};

/// The tag by which a word processor knows a language: it wants a country, and `sv` alone is no dictionary to it.
pub(crate) fn language(tag: &str) -> String {
    match tag {
        "sv" => "sv-SE",
        "ar" => "ar-SA",
        "so" => "so-SO",
        "en" => "en-GB",
        other => other,
    }
    .to_owned()
}

impl Writer<'_> {
    /// A paragraph without text. It says its direction where the style has another.
    pub(crate) fn blank(&self, style: &str, right_to_left: bool) -> CT_P {
        let against_style = self.document.direction == Direction::RightToLeft;
        let bidi = (right_to_left || against_style).then_some(right_to_left);
        let properties = CT_PPr { style_id: Some(style.to_owned()), bidi, ..CT_PPr::default() };
        CT_P { properties: Some(properties), ..CT_P::new() }
    }

    /// `text` in a paragraph that runs as the document does.
    pub(crate) fn paragraph(&mut self, text: &Text, style: &str) -> CT_P {
        self.directed(text, style, self.right_to_left)
    }

    /// `text` in a paragraph of the given direction.
    pub(crate) fn directed(&mut self, text: &Text, style: &str, right_to_left: bool) -> CT_P {
        let mut paragraph = self.blank(style, right_to_left);
        if self.runs_against()
            && right_to_left == self.right_to_left
            && let Some(properties) = &mut paragraph.properties
        {
            properties.borders = styles::bar_on_the_other_side(style, right_to_left).map(Box::new);
        }
        self.append(&mut paragraph, text, right_to_left);
        paragraph
    }

    /// What is written now is in a language that is written the other way than the document's own.
    pub(crate) fn runs_against(&self) -> bool {
        self.right_to_left != (self.document.direction == Direction::RightToLeft)
    }

    /// Adds the runs of `text` to `paragraph`, which runs in the given direction.
    pub(crate) fn append(&mut self, paragraph: &mut CT_P, text: &Text, right_to_left: bool) {
        let pieces = pieces(text, right_to_left);
        for same in pieces.chunk_by(|before, after| before.run == after.run) {
            let Some(run) = same.first().and_then(|piece| text.runs.get(piece.run)) else { continue };
            let start = paragraph.runs.len();
            paragraph.runs.extend(same.iter().map(|piece| self.run(piece, run)));
            if let Some(link) = &run.link {
                let rel_id = self.relationships.add_external(rel_types::HYPERLINK, link);
                paragraph.hyperlinks.push(HyperlinkSpan {
                    rel_id: Some(rel_id),
                    anchor: None,
                    tooltip: None,
                    doc_location: None,
                    run_start: start,
                    run_end: paragraph.runs.len(),
                    extra_attributes: Vec::new(),
                    extra_xml: Vec::new(),
                    preserved_raw_before: None,
                });
            }
        }
    }

    fn run(&self, piece: &Piece, run: &Run) -> CT_R {
        let mut content = Vec::new();
        for (index, line) in piece.text.split(LINE_BREAK).enumerate() {
            if index > 0 {
                content.push(RunContent::Break(BreakType::Line));
            }
            if !line.is_empty() {
                content.push(RunContent::Text(CT_Text { text: line.to_owned(), preserve_space: true }));
            }
        }
        let style = if run.link.is_some() { Some("Hyperlink") } else { run.strong.then_some("Strong") };
        let bold = (run.strong && run.link.is_some()).then_some(true);
        let properties = CT_RPr {
            style_id: style.map(str::to_owned),
            bold,
            bold_cs: bold,
            ..self.spoken(&run.lang, piece.right_to_left)
        };
        CT_R { properties: Some(properties), content, ..CT_R::new("") }
    }

    /// The language and direction of a run.
    pub(crate) fn spoken(&self, lang: &str, right_to_left: bool) -> CT_RPr {
        let lang = if lang.is_empty() { self.document.lang.as_str() } else { lang };
        let fits = is_right_to_left(lang) == right_to_left;
        let (language, language_bidi) = match (fits, right_to_left) {
            (true, true) => (None, Some(language(lang))),
            (true, false) => (Some(language(lang)), None),
            // A number in an Arabic sentence, or an Arabic name in a Swedish one: the document's own defaults hold.
            (false, true) => (None, Some(language("ar"))),
            (false, false) => (Some(language("sv")), None),
        };
        CT_RPr { rtl: right_to_left.then_some(true), language, language_bidi, ..CT_RPr::default() }
    }
}
