//! Writes a display list as a PDF that is valid PDF/A-2a and PDF/UA-1 at once.
//!
//! printpdf writes document, pages and fonts. It knows neither shaping nor tags nor archives, so the fonts are subset
//! before, and what stands on the pages, the structure tree, links, outline and metadata are added after. The same
//! layout always gives the same bytes.

mod codes;
mod composite;
mod content;
mod error;
mod finish;
mod font_program;
mod sfnt;
mod skeleton;
mod streams;
mod syntax;

pub use error::PdfError;

use std::thread;

use content::Content;
use iop_typeset::{Fonts, Layout};

/// Writes `layout`, which was made with the same `fonts`.
pub fn write_pdf(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let Content { pages, mcids, tables } = content::draw(layout, fonts)?;
    // Once it is known which codes there are, the font files need nothing of the rest, and take as long.
    thread::scope(|scope| {
        let programs = thread::Builder::new().spawn_scoped(scope, || font_program::build_all(fonts, &tables))?;
        let skeleton = skeleton::build(layout, fonts, &tables);
        let body = finish::Body::write(skeleton, layout, pages, &mcids)?;
        let programs = programs.join().map_err(|_| PdfError::Incomplete("fonts"))??;
        body.finish(layout, programs)
    })
}
