//! Writes a composed document as DOCX, so that it can be edited in Word or LibreOffice.
//!
//! What a block is becomes a named style, so that an official can restyle the whole text at once. Direction is written
//! on paragraphs, tables and runs, since word processors know isolating characters badly. The same document always gives
//! the same bytes.

mod beside;
mod direction;
mod error;
mod fonts;
mod furniture;
mod lists;
mod look;
mod package;
mod pictures;
mod styles;
mod tables;
mod text;
mod widths;
mod writer;

pub use error::DocxError;

use iop_blocks::Document;

/// Writes `document` as a DOCX file.
///
/// Errors: none that a document of ours can cause; the library may refuse what it is given.
pub fn write_docx(document: &Document) -> Result<Vec<u8>, DocxError> {
    package::packed(writer::Writer::new(document).written()?, document)
}
