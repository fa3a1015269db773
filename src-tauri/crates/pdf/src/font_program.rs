//! The font file that goes into the PDF: the glyphs that are shown and nothing else.

use std::collections::BTreeMap;

use iop_typeset::{Face, FaceId, Fonts};
use lopdf::{Stream, dictionary};

use crate::codes::{CodeTable, Picture};
use crate::composite::{Composite, Part, append};
use crate::error::PdfError;
use crate::sfnt::Sfnt;
use crate::streams::Packer;

/// An embedded font, packed.
pub(crate) struct FontProgram {
    /// The TrueType file.
    pub(crate) file: Stream,
    /// The glyph of each code, two bytes each, as the PDF key `CIDToGIDMap` wants it.
    pub(crate) code_to_glyph: Stream,
}

/// Builds a font for every face that has codes, in the order of [`FaceId::ALL`].
pub(crate) fn build_all(fonts: &Fonts, tables: &[CodeTable; FaceId::ALL.len()]) -> Result<Vec<FontProgram>, PdfError> {
    let mut packer = Packer::new();
    let used = FaceId::ALL.iter().zip(tables).filter(|(_, table)| !table.is_empty());
    used.map(|(id, table)| {
        let (program, code_to_glyph) = build(fonts.face(*id), table)?;
        let length = super::finish::integer(program.len());
        let mut font = FontProgram {
            file: Stream::new(dictionary! { "Length1" => length }, program),
            code_to_glyph: Stream::new(dictionary! {}, code_to_glyph),
        };
        packer.pack(&mut font.file)?;
        packer.pack(&mut font.code_to_glyph)?;
        Ok(font)
    })
    .collect()
}

/// The TrueType file for the codes of `table`, and the glyph of each code.
fn build(face: &Face, table: &CodeTable) -> Result<(Vec<u8>, Vec<u8>), PdfError> {
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
    let mut code_to_glyph = vec![0, 0];
    for (_, coded) in table.entries() {
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
    Ok((program, code_to_glyph))
}
