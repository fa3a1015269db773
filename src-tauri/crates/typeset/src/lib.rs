//! Sets a document in lines and pages.
//!
//! A [`Document`] goes in, a [`Layout`] comes out: pages of placed glyphs and rules, and the structure tree that
//! says what each of them is. Nothing here reads the clock, the disk or a random number, so the same document
//! always gives the same layout.

mod ahead;
mod boundaries;
mod breaks;
mod characters;
mod clusters;
mod compose;
mod display;
mod fonts;
mod itemise;
mod lines;
mod look;
mod memory;
mod missing;
mod paginate;
mod prose;
mod sections;
mod shaping;
mod strip;
mod structure;
mod svg;

pub use clusters::{Cluster, Clusters, PlacedGlyph};
pub use display::{
    Artifact, Color, GlyphRun, Heading, Item, Layout, LinkArea, Owner, Page, Point, Rect, Region, Shape,
};
pub use fonts::{Bounds, Face, FaceId, Family, Fonts};
pub use memory::Memory;
pub use missing::MissingGlyph;
pub use structure::{Element, ElementId, Kid, Mark, MarkId, Numbering, Role, Scope};
pub use svg::{DrawnPages, Picture, page_svg};

use iop_blocks::Document;

/// Lays out `document` on A4 pages.
///
/// A character that none of the fonts can draw is an error; all such characters are returned, in the order they stand
/// in the document.
pub fn typeset(document: &Document, fonts: &Fonts) -> Result<Layout, Vec<MissingGlyph>> {
    compose::compose(document, fonts, None)
}

/// Lays out `document` as [`typeset`] does, and remembers it for the next time.
pub fn typeset_again(document: &Document, fonts: &Fonts, memory: &mut Memory) -> Result<Layout, Vec<MissingGlyph>> {
    compose::compose(document, fonts, Some(memory))
}
