//! From characters to glyphs.

use std::collections::BTreeMap;

use harfrust::{Buffer, BufferFlags, ClusterLevel, ShapeOptions, ShaperFont};

use crate::boundaries::Boundaries;
use crate::characters::is_ignorable;
use crate::itemise::TextItem;
use crate::{Clusters, FaceId, Fonts, PlacedGlyph};

/// A shaped item; its clusters stand in reading order and their text ranges are bytes of the hard line.
pub(crate) struct ShapedItem {
    pub(crate) item: TextItem,
    pub(crate) clusters: Clusters,
}

/// Shapes items, keeping what can be reused between them.
pub(crate) struct Shaper<'f> {
    fonts: &'f Fonts,
    faces: BTreeMap<FaceId, ShaperFont<'f, 'static>>,
    buffer: Buffer,
}

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        Self { fonts, faces: BTreeMap::new(), buffer: Buffer::new() }
    }

    /// Shapes `item` of `text`. `missing` is told the byte position of each character that came out as `.notdef`.
    pub(crate) fn shape(
        &mut self,
        text: &str,
        item: TextItem,
        boundaries: &Boundaries,
        missing: &mut dyn FnMut(usize),
    ) -> ShapedItem {
        let right_to_left = item.level.is_rtl();
        let font = self.fonts.face(item.face);
        let (plan, way) = (font.plan(right_to_left), font.way(right_to_left));
        let face = self.faces.entry(item.face).or_insert_with(|| ShaperFont::new(font.shaping()));

        let buffer = &mut self.buffer;
        buffer.clear();
        // Isolates and joiners take part in the shaping and are never drawn.
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_pre_context(&text[..item.range.start]);
        buffer.push_str(&text[item.range.clone()]);
        buffer.set_post_context(&text[item.range.end..]);
        buffer.set_direction(way.direction);
        buffer.set_script(Some(way.script));
        // The plan was made for this direction and script, so shaping cannot refuse; were it to, nothing is drawn
        // and the characters count as missing.
        if harfrust::shape(face, buffer, ShapeOptions::new().plan(Some(plan))).is_err() {
            missing(item.range.start);
            return ShapedItem { item, clusters: Clusters::default() };
        }
        let clusters = gather_clusters(text, &item, buffer, boundaries, missing);
        ShapedItem { item, clusters }
    }
}

struct ShapedGlyph {
    start: usize,
    advance: i32,
    placed: PlacedGlyph,
}

/// Groups glyphs so that no group parts a grapheme and no group parts a ligature.
fn gather_clusters(
    text: &str,
    item: &TextItem,
    buffer: &Buffer,
    boundaries: &Boundaries,
    missing: &mut dyn FnMut(usize),
) -> Clusters {
    let mut glyphs: Vec<ShapedGlyph> = Vec::with_capacity(buffer.glyph_infos().len());
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        let start = item.range.start + usize::try_from(info.cluster).unwrap_or_default();
        let id = u16::try_from(info.glyph_id).unwrap_or_default();
        if id == 0 {
            missing(start);
        }
        let placed = PlacedGlyph { id, dx: position.x_offset, dy: position.y_offset };
        glyphs.push(ShapedGlyph { start, advance: position.x_advance, placed });
    }
    if item.level.is_rtl() {
        glyphs.reverse();
    }

    let mut clusters = Clusters::with_capacity(glyphs.len(), glyphs.len());
    let mut first = 0;
    while first < glyphs.len() {
        let start = if first == 0 { item.range.start } else { glyphs[first].start };
        let is_start = |glyph: &ShapedGlyph| glyph.start > glyphs[first].start && boundaries.contains(glyph.start);
        let next = glyphs[first..].iter().position(is_start).map_or(glyphs.len(), |count| first + count);
        let end = glyphs.get(next).map_or(item.range.end, |glyph| glyph.start);
        push(&mut clusters, start..end, &glyphs[first..next], item.level.is_rtl());
        first = next;
    }
    // Only controls: nothing to see, but also nothing to lose.
    debug_assert!(!clusters.is_empty() || text[item.range.clone()].chars().all(is_ignorable));
    clusters
}

/// Adds a cluster of glyphs given in reading order; in the cluster they stand from left to right.
fn push(clusters: &mut Clusters, text: std::ops::Range<usize>, glyphs: &[ShapedGlyph], right_to_left: bool) {
    let advance = glyphs.iter().map(|glyph| glyph.advance).sum();
    let mut pen = 0;
    let place = |glyph: &ShapedGlyph| {
        let placed = PlacedGlyph { dx: glyph.placed.dx + pen, ..glyph.placed };
        pen += glyph.advance;
        placed
    };
    if right_to_left {
        clusters.push(text, advance, glyphs.iter().rev().map(place));
    } else {
        clusters.push(text, advance, glyphs.iter().map(place));
    }
}
