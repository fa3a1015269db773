//! Writes a display list as a PDF that is valid PDF/A-2a and PDF/UA-1 at once.
//!
//! printpdf writes what stands on the pages. It knows neither shaping nor tags nor archives, so the fonts are
//! subset before and the structure tree, links, outline and metadata are added after, by lopdf. The same layout always
//! gives the same bytes.

mod codes;
mod composite;
mod content;
mod error;
mod finish;
mod font_program;
mod sfnt;

pub use error::PdfError;

use iop_typeset::{Fonts, Layout};

/// Writes `layout`, which was made with the same `fonts`.
pub fn write_pdf(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let written = content::write_pages(layout, fonts)?;
    let mut warnings = Vec::new();
    let options = printpdf::PdfSaveOptions { optimize: false, subset_fonts: false, ..Default::default() };
    let file = written.document.to_lopdf_document(&options, &mut warnings);
    finish::finish(file, layout, &written.mcids, written.fonts)
}
