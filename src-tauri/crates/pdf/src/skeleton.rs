//! What printpdf writes: the document, its pages, and fonts with their widths and characters.

use std::collections::BTreeMap;

use iop_typeset::{Face, FaceId, Fonts, Layout};
use lopdf::{Document, ObjectId};
use printpdf::{
    Codepoint, FontId, FontMetrics, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Pt, TextItem,
};

use crate::codes::{CodeTable, told};
use crate::content::resource_name;
use crate::finish::fingerprint;

/// A document of empty pages, whose fonts know every code and have no glyphs yet.
pub(crate) struct Skeleton {
    pub(crate) file: Document,
    /// The pages in order.
    pub(crate) pages: Vec<ObjectId>,
    /// Names of the fonts that are used, in the order of [`FaceId::ALL`].
    pub(crate) fonts: Vec<String>,
}

/// Points in a millimetre.
const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// What a TrueType file begins with. printpdf looks at that to tell which kind of font it is.
const TRUE_TYPE: [u8; 4] = [0, 1, 0, 0];

/// Builds the document for `layout`.
///
/// printpdf embeds a font for what its pages show. It wants a string for every glyph on every page, which took as long
/// as all the rest; so it is shown every code once, and `finish` sets in what stands on the pages. So it does with the
/// font files, which are made meanwhile.
pub(crate) fn build(layout: &Layout, fonts: &Fonts, tables: &[CodeTable; FaceId::ALL.len()]) -> Skeleton {
    let mut document = PdfDocument::new(&layout.title);
    let (mut shown, mut names) = (Vec::new(), Vec::new());
    for (id, table) in FaceId::ALL.iter().zip(tables).filter(|(_, table)| !table.is_empty()) {
        let face = fonts.face(*id);
        let name = format!("{}+{}", subset_tag(table), face.name());
        let resource = FontId(resource_name(*id));
        document.resources.fonts.map.insert(resource.clone(), font(face, &name, table));
        names.push(name);
        // The parameter called `cid` is the text for ToUnicode.
        let codes = table.entries().map(|(code, coded)| Codepoint::with_cid(code, 0.0, told(coded.character)));
        shown.push(Op::SetFont { font: PdfFontHandle::External(resource), size: Pt(1.0) });
        shown.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes.collect())] });
    }
    let millimetres = |points: f64| Mm(single(points / POINTS_PER_MM));
    let (width, height) = (millimetres(layout.page_width), millimetres(layout.page_height));
    for _ in &layout.pages {
        document.pages.push(PdfPage::new(width, height, std::mem::take(&mut shown)));
    }
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, ..Default::default() };
    let file = document.to_lopdf_document(&options, &mut Vec::new());
    let pages = file.get_pages().values().copied().collect();
    Skeleton { file, pages, fonts: names }
}

/// The font as printpdf wants it: it takes our codes for glyph ids.
fn font(face: &Face, name: &str, table: &CodeTable) -> PdfFont {
    let widths: BTreeMap<u16, u16> = table.entries().map(|(code, coded)| (code, coded.advance)).collect();
    let metrics = FontMetrics { ascent: face.ascent(), descent: face.descent() };
    let (program, name, upm) = (TRUE_TYPE.to_vec(), Some(name.to_owned()), face.units_per_em());
    let mut font = ParsedFont::with_glyph_data(program, 0, name, BTreeMap::new(), widths, upm, metrics);
    let bounds = face.bounds();
    font.pdf_font_metrics.x_min = bounds.x_min;
    font.pdf_font_metrics.y_min = bounds.y_min;
    font.pdf_font_metrics.x_max = bounds.x_max;
    font.pdf_font_metrics.y_max = bounds.y_max;
    font.pdf_font_metrics.us_weight_class = if face.name().ends_with("Bold") { 700 } else { 400 };
    PdfFont::new(font)
}

/// Six capitals that follow from what the subset holds, ISO 32000-1, 9.6.4.
fn subset_tag(table: &CodeTable) -> String {
    let held: Vec<u8> = table.entries().flat_map(|(_, coded)| coded.character.to_string().into_bytes()).collect();
    let mut rest = fingerprint(&held);
    let mut letter = || {
        let letter = b'A' + u8::try_from(rest % 26).unwrap_or_default();
        rest /= 26;
        char::from(letter)
    };
    (0..6).map(|_| letter()).collect()
}

/// PDF numbers need no more than single precision.
#[allow(clippy::cast_possible_truncation, reason = "rounding is what this is for")]
fn single(value: f64) -> f32 {
    value as f32
}
