//! Link annotations.

use std::fmt::Write;

use iop_typeset::{Layout, Role};
use lopdf::{Document, Object, ObjectId, dictionary};

use super::{integer, name, real, text};
use crate::error::PdfError;

/// Annotation flag: part of the printed page, which PDF/A demands.
const PRINT: i64 = 4;

/// Writes an annotation for each of the layout's link areas and returns their ids in the same order.
pub(super) fn write(file: &mut Document, layout: &Layout, pages: &[ObjectId]) -> Result<Vec<ObjectId>, PdfError> {
    let mut annotations = Vec::new();
    let mut of_page: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (index, area) in layout.links.iter().enumerate() {
        let Role::Link { target } = &layout.structure[area.element.0].role else { continue };
        let frame = area.frame;
        let (upper, lower) = (layout.page_height - frame.y, layout.page_height - frame.y - frame.height);
        let corners = [frame.x, lower, frame.x + frame.width, upper];
        let annotation = file.add_object(dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Link"),
            "Rect" => Object::Array(corners.into_iter().map(real).collect()),
            "Border" => Object::Array(vec![0.into(), 0.into(), 0.into()]),
            "F" => PRINT,
            "StructParent" => integer(key(layout, index)),
            "Contents" => text(target.strip_prefix("mailto:").unwrap_or(target)),
            "A" => dictionary! { "S" => name("URI"), "URI" => Object::string_literal(ascii_uri(target)) },
        });
        annotations.push(annotation);
        of_page[area.page].push(Object::Reference(annotation));
    }
    for (own, page) in of_page.into_iter().zip(pages) {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        if own.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", own);
        }
    }
    Ok(annotations)
}

/// The key in the parent tree of link area `index`: the pages come first.
pub(super) fn key(layout: &Layout, index: usize) -> usize {
    layout.pages.len() + index
}

/// `target` as the seven-bit URI that PDF demands.
fn ascii_uri(target: &str) -> String {
    let mut uri = String::new();
    for byte in target.bytes() {
        if byte.is_ascii_graphic() {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_outside_ascii_are_escaped() {
        assert_eq!(ascii_uri("https://å.se/x y"), "https://%C3%A5.se/x%20y");
    }
}
