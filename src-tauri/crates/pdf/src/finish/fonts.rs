//! Sets the font files in, and tells the viewer which glyph each of our codes is.

use lopdf::{Document, Object, ObjectId};

use crate::error::PdfError;
use crate::font_program::FontProgram;

/// Font descriptor flag for a font with its own encoding.
const SYMBOLIC: i64 = 4;

/// Puts `programs` in the places of the fonts called `names`, and replaces printpdf's assumption that codes are glyph
/// ids.
pub(super) fn embed(file: &mut Document, names: &[String], programs: Vec<FontProgram>) -> Result<(), PdfError> {
    for (font_name, FontProgram { file: program, code_to_glyph }) in names.iter().zip(programs) {
        let font = find(file, font_name).ok_or(PdfError::Incomplete("font"))?;
        let map = file.add_object(code_to_glyph);
        let font = file.get_object_mut(font)?.as_dict_mut()?;
        let descendants = font.get_mut(b"DescendantFonts")?.as_array_mut()?;
        let descendant = descendants.first_mut().ok_or(PdfError::Incomplete("font"))?.as_dict_mut()?;
        descendant.set("CIDToGIDMap", map);
        // A code that is not in the font must not take up room.
        descendant.set("DW", 0);
        let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
        let descriptor = file.get_object_mut(descriptor)?.as_dict_mut()?;
        descriptor.set("Flags", SYMBOLIC);
        let place = descriptor.get(b"FontFile2")?.as_reference()?;
        file.set_object(place, program);
    }
    Ok(())
}

fn find(file: &Document, font_name: &str) -> Option<ObjectId> {
    let is_wanted = |object: &Object| {
        let Ok(font) = object.as_dict() else { return false };
        let has = |key: &[u8], value: &str| {
            font.get(key).and_then(Object::as_name).is_ok_and(|found| found == value.as_bytes())
        };
        has(b"Subtype", "Type0") && has(b"BaseFont", font_name)
    };
    file.objects.iter().find(|(_, object)| is_wanted(object)).map(|(id, _)| *id)
}
