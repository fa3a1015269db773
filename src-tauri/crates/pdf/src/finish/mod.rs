//! What printpdf does not write: font maps, structure, links, outline, metadata.

mod fonts;
mod links;
mod metadata;
mod outline;
mod profile;
mod streams;
mod structure;

use iop_typeset::Layout;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::error::PdfError;
use structure::Numbers;

/// Completes the file and writes it.
///
/// `mcids` names the marks of each page's marked-content ids, `fonts` the glyphs of each font's codes.
pub(crate) fn finish(
    mut file: Document,
    layout: &Layout,
    mcids: &[Vec<usize>],
    fonts: Vec<(String, Vec<u8>)>,
) -> Result<Vec<u8>, PdfError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().values().copied().collect();
    fonts::map_codes(&mut file, fonts)?;
    let elements: Vec<ObjectId> = layout.structure.iter().map(|_| file.new_object_id()).collect();
    let annotations = links::write(&mut file, layout, &pages)?;
    let numbers = Numbers { layout, pages: &pages, elements: &elements, mcids, annotations: &annotations };
    let root = structure::write(&mut file, &numbers)?;
    let outline = outline::write(&mut file, layout, &pages, &elements);
    metadata::write(&mut file, layout)?;

    let catalog = catalog(&mut file)?;
    catalog.set("Lang", Object::string_literal(layout.lang.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    metadata::leave_room_for_identifier(&mut file);
    streams::compress(&mut file)?;
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    metadata::identify(&mut bytes)?;
    Ok(bytes)
}

fn catalog(file: &mut Document) -> Result<&mut Dictionary, PdfError> {
    let id = file.trailer.get(b"Root")?.as_reference()?;
    Ok(file.get_object_mut(id)?.as_dict_mut()?)
}

/// A name object.
fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string; UTF-16 with byte order mark holds every language.
fn text(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// A count or index as PDF writes it.
fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// A length in points.
#[allow(clippy::cast_possible_truncation, reason = "PDF numbers need no more than single precision")]
fn real(value: f64) -> Object {
    Object::Real(value as f32)
}

/// A number that follows from `bytes` and differs when they differ: FNV-1a.
pub(crate) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
