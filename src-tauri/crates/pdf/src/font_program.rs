//! The font file that goes into the PDF: the glyphs that are shown and nothing else.

use std::collections::BTreeMap;

use iop_typeset::Face;
use printpdf::{FontMetrics, ParsedFont, PdfFont};

use crate::codes::{CodeTable, Picture};
use crate::composite::{Composite, Part, append};
use crate::error::PdfError;
use crate::sfnt::Sfnt;

/// An embedded font.
pub(crate) struct FontProgram {
    /// Name with subset tag, `ABCDEF+NotoSerif-Regular`.
    pub(crate) name: String,
    /// The font as printpdf wants it. It takes our codes for glyph ids.
    pub(crate) font: PdfFont,
    /// The glyph of each code, two bytes each, as the PDF key `CIDToGIDMap` wants it.
    pub(crate) code_to_glyph: Vec<u8>,
}

/// Builds the font for the codes of `table`.
pub(crate) fn build(face: &Face, table: &CodeTable) -> Result<FontProgram, PdfError> {
    let damaged = || PdfError::Subset { face: face.name().to_owned() };
    let full = || PdfError::TooManyGlyphs { face: face.name().to_owned() };

    let mut remapper = subsetter::GlyphRemapper::new();
    for (_, coded) in table.entries() {
        match &coded.picture {
            Picture::Glyph(glyph) => _ = remapper.remap(*glyph),
            Picture::Composed(parts) => {
                for (glyph, ..) in parts {
                    remapper.remap(*glyph);
                }
            }
        }
    }
    let subset = subsetter::subset(face.data(), 0, &remapper).map_err(|_| damaged())?;
    let first_composite = Sfnt::parse(&subset).and_then(|sfnt| sfnt.glyph_count()).ok_or_else(damaged)?;

    let mut composites: Vec<Composite> = Vec::new();
    let mut composed: BTreeMap<(&[Part], u16), u16> = BTreeMap::new();
    let mut widths = BTreeMap::new();
    let mut code_to_glyph = vec![0, 0];
    for (code, coded) in table.entries() {
        widths.insert(code, coded.advance);
        let glyph = match &coded.picture {
            Picture::Glyph(glyph) => remapper.get(*glyph).ok_or_else(damaged)?,
            Picture::Composed(parts) => {
                // The same picture for another character is the same glyph.
                let key = (parts.as_slice(), coded.advance);
                if let Some(glyph) = composed.get(&key) {
                    *glyph
                } else {
                    let glyph = usize::from(first_composite) + composites.len();
                    let glyph = u16::try_from(glyph).map_err(|_| full())?;
                    let moved = |(part, dx, dy): &Part| Some((remapper.get(*part)?, *dx, *dy));
                    let parts = parts.iter().map(moved).collect::<Option<_>>().ok_or_else(damaged)?;
                    composites.push(Composite { advance: coded.advance, parts });
                    composed.insert(key, glyph);
                    glyph
                }
            }
        };
        code_to_glyph.extend(glyph.to_be_bytes());
    }
    let program = if composites.is_empty() { subset } else { append(&subset, &composites).ok_or_else(full)? };

    let name = format!("{}+{}", subset_tag(&program), face.name());
    let metrics = FontMetrics { ascent: face.ascent(), descent: face.descent() };
    let upm = face.units_per_em();
    let mut font = ParsedFont::with_glyph_data(program, 0, Some(name.clone()), BTreeMap::new(), widths, upm, metrics);
    let bounds = face.bounds();
    font.pdf_font_metrics.x_min = bounds.x_min;
    font.pdf_font_metrics.y_min = bounds.y_min;
    font.pdf_font_metrics.x_max = bounds.x_max;
    font.pdf_font_metrics.y_max = bounds.y_max;
    font.pdf_font_metrics.us_weight_class = if face.name().ends_with("Bold") { 700 } else { 400 };
    Ok(FontProgram { name, font: PdfFont::new(font), code_to_glyph })
}

/// Six capitals that follow from the subset, ISO 32000-1, 9.6.4.
fn subset_tag(program: &[u8]) -> String {
    let mut rest = crate::finish::fingerprint(program);
    let mut letter = || {
        let letter = b'A' + u8::try_from(rest % 26).unwrap_or_default();
        rest /= 26;
        char::from(letter)
    };
    (0..6).map(|_| letter()).collect()
}
