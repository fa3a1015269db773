//! What printpdf does not write: font maps, structure, links, outline, metadata.

mod file;
mod fonts;
mod links;
mod metadata;
mod outline;
mod profile;
mod structure;

use iop_typeset::Layout;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::error::PdfError;
use crate::font_program::FontProgram;
use crate::skeleton::Skeleton;
use crate::streams::Packer;
use crate::syntax::utf16;
use file::{Loose, Together};
use structure::Numbers;

/// A file that lacks its fonts and what describes it.
pub(crate) struct Body {
    file: Document,
    together: Vec<Together>,
    fonts: Vec<String>,
    root: ObjectId,
    outline: Option<ObjectId>,
    packer: Packer,
}

impl Body {
    /// Sets in what stands on the pages, and writes the structure. `mcids` names the marks of each page's
    /// marked-content ids.
    pub(crate) fn write(
        skeleton: Skeleton,
        layout: &Layout,
        contents: Vec<Vec<u8>>,
        mcids: &[Vec<usize>],
    ) -> Result<Self, PdfError> {
        let Skeleton { mut file, pages, fonts } = skeleton;
        let mut packer = Packer::new();
        for (page, content) in pages.iter().zip(contents) {
            let place = file.get_dictionary(*page)?.get(b"Contents").and_then(Object::as_reference)?;
            file.set_object(place, Stream::new(Dictionary::new(), content));
        }
        let elements: Vec<ObjectId> = layout.structure.iter().map(|_| file.new_object_id()).collect();
        let annotations = links::write(&mut file, layout, &pages)?;
        let numbers = Numbers { layout, pages: &pages, elements: &elements, mcids, annotations: &annotations };
        let mut loose = Loose::default();
        let root = structure::write(&mut file, &mut loose, &numbers)?;
        let outline = outline::write(&mut file, layout, &pages, &elements);
        let together = loose.pack(&mut packer)?;
        // All that can be packed is, while the fonts are made.
        for object in file.objects.values_mut() {
            if let Object::Stream(stream) = object {
                packer.pack(stream)?;
            }
        }
        Ok(Self { file, together, fonts, root, outline, packer })
    }

    /// Completes the file and writes it.
    pub(crate) fn finish(self, layout: &Layout, programs: Vec<FontProgram>) -> Result<Vec<u8>, PdfError> {
        let Self { mut file, together, fonts, root, outline, mut packer } = self;
        fonts::embed(&mut file, &fonts, programs)?;
        metadata::write(&mut file, layout)?;
        let catalog = catalog(&mut file)?;
        catalog.set("Lang", Object::string_literal(layout.lang.as_str()));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", root);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
        }
        file::write(file, together, &mut packer)
    }
}

fn catalog(file: &mut Document) -> Result<&mut Dictionary, PdfError> {
    let id = file.trailer.get(b"Root")?.as_reference()?;
    Ok(file.get_object_mut(id)?.as_dict_mut()?)
}

/// A name object.
fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string.
fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Literal)
}

/// A count or index as PDF writes it.
pub(crate) fn integer(value: usize) -> Object {
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
