//! Adds composite glyphs to a TrueType font.
//!
//! Modern Arabic fonts draw ب ت ث ن ي from one skeleton and loose dots. Such parts have no character of their own, so
//! text extracted glyph by glyph is rubbish. A composite glyph for each letter as it stands on the page gives the
//! letter back its identity without changing the picture.

use crate::sfnt::{Sfnt, i16_at, offset_at, put_u16, put_u32, u16_at};

/// A glyph and where its origin goes, in font units.
pub(crate) type Part = (u16, i16, i16);

/// A glyph made of others, in font units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Composite {
    /// Its advance width.
    pub(crate) advance: u16,
    /// None for a glyph without a picture.
    pub(crate) parts: Vec<Part>,
}

// Flags of a component, OpenType `glyf`.
const ARGUMENTS_ARE_WORDS: u16 = 0x0001;
const ARGUMENTS_ARE_OFFSETS: u16 = 0x0002;
const MORE_COMPONENTS: u16 = 0x0020;
const UNSCALED_OFFSET: u16 = 0x1000;

/// More points than a component of ours ever has; `maxp` only asks for an upper bound.
const POINT_BOUND: u16 = 2000;
const CONTOUR_BOUND: u16 = 200;

#[derive(Clone, Copy)]
struct Bounds {
    x_min: i16,
    y_min: i16,
    x_max: i16,
    y_max: i16,
}

/// `font` with `composites` behind its own glyphs. `None` when the font is damaged or would hold too many glyphs.
pub(crate) fn append(font: &[u8], composites: &[Composite]) -> Option<Vec<u8>> {
    let mut sfnt = Sfnt::parse(font)?;
    let old_count = usize::from(sfnt.glyph_count()?);
    let new_count = u16::try_from(old_count + composites.len()).ok()?;
    let mut locations = read_locations(&sfnt, old_count)?;
    let mut metrics = read_metrics(&sfnt, old_count)?;
    let mut glyphs = sfnt.table(*b"glyf")?.to_vec();
    let mut most_parts = 0;

    for composite in composites {
        glyphs.resize(glyphs.len().next_multiple_of(4), 0);
        let end = *locations.last()?;
        let padded = u32::try_from(glyphs.len()).ok()?;
        // A glyph without a picture at the end, such as the space, must not get the padding as its outline.
        locations.iter_mut().rev().take_while(|location| **location == end).for_each(|location| *location = padded);
        let (data, bounds) = draw(composite, &glyphs, &locations)?;
        glyphs.extend(data);
        locations.push(u32::try_from(glyphs.len()).ok()?);
        metrics.push((composite.advance, bounds.map_or(0, |bounds| bounds.x_min)));
        most_parts = most_parts.max(u16::try_from(composite.parts.len()).ok()?);
    }

    sfnt.set_table(*b"glyf", glyphs);
    sfnt.set_table(*b"loca", locations.iter().flat_map(|at| at.to_be_bytes()).collect());
    let metrics = metrics.iter().flat_map(|(advance, bearing)| [advance.to_be_bytes(), bearing.to_be_bytes()].concat());
    sfnt.set_table(*b"hmtx", metrics.collect());
    let maxp = sfnt.table_mut(*b"maxp")?;
    put_u16(maxp, 4, new_count);
    raise(maxp, 10, POINT_BOUND);
    raise(maxp, 12, CONTOUR_BOUND);
    raise(maxp, 28, most_parts);
    let depth = u16_at(maxp, 30)?.saturating_add(1).max(2);
    put_u16(maxp, 30, depth);
    put_u16(sfnt.table_mut(*b"head")?, 50, 1);
    put_u16(sfnt.table_mut(*b"hhea")?, 34, new_count);
    if let Some(post) = sfnt.table_mut(*b"post") {
        // Version 3: no glyph names, because the new glyphs have none.
        post.truncate(32);
        put_u32(post, 0, 0x0003_0000);
    }
    sfnt.write()
}

fn raise(table: &mut [u8], at: usize, bound: u16) {
    let present = u16_at(table, at).unwrap_or(0);
    put_u16(table, at, present.max(bound));
}

fn read_locations(sfnt: &Sfnt, count: usize) -> Option<Vec<u32>> {
    let loca = sfnt.table(*b"loca")?;
    let long = u16_at(sfnt.table(*b"head")?, 50)? == 1;
    let read = |index| {
        if long {
            u32::try_from(offset_at(loca, 4 * index)?).ok()
        } else {
            Some(2 * u32::from(u16_at(loca, 2 * index)?))
        }
    };
    (0..=count).map(read).collect()
}

fn read_metrics(sfnt: &Sfnt, count: usize) -> Option<Vec<(u16, i16)>> {
    let hmtx = sfnt.table(*b"hmtx")?;
    let full = usize::from(u16_at(sfnt.table(*b"hhea")?, 34)?);
    let read = |glyph: usize| {
        if glyph < full {
            Some((u16_at(hmtx, 4 * glyph)?, i16_at(hmtx, 4 * glyph + 2)?))
        } else {
            // Behind the full records, glyphs share the last advance.
            Some((u16_at(hmtx, 4 * full.checked_sub(1)?)?, i16_at(hmtx, 4 * full + 2 * (glyph - full))?))
        }
    };
    (0..count).map(read).collect()
}

/// The glyph's data and the box around it; empty when none of its parts has an outline.
fn draw(composite: &Composite, glyphs: &[u8], locations: &[u32]) -> Option<(Vec<u8>, Option<Bounds>)> {
    let mut bounds: Option<Bounds> = None;
    let mut visible = Vec::new();
    for part @ (glyph, dx, dy) in &composite.parts {
        let start = usize::try_from(*locations.get(usize::from(*glyph))?).ok()?;
        let end = usize::try_from(*locations.get(usize::from(*glyph) + 1)?).ok()?;
        if end <= start {
            continue;
        }
        visible.push(part);
        let outline = glyphs.get(start..end)?;
        let edge = |at, shift: &i16| Some(i16_at(outline, at)?.saturating_add(*shift));
        let own = Bounds { x_min: edge(2, dx)?, y_min: edge(4, dy)?, x_max: edge(6, dx)?, y_max: edge(8, dy)? };
        bounds = Some(bounds.map_or(own, |sum| Bounds {
            x_min: sum.x_min.min(own.x_min),
            y_min: sum.y_min.min(own.y_min),
            x_max: sum.x_max.max(own.x_max),
            y_max: sum.y_max.max(own.y_max),
        }));
    }
    let Some(frame) = bounds else { return Some((Vec::new(), None)) };

    let mut data = (-1_i16).to_be_bytes().to_vec();
    for edge in [frame.x_min, frame.y_min, frame.x_max, frame.y_max] {
        data.extend(edge.to_be_bytes());
    }
    for (index, (glyph, dx, dy)) in visible.iter().enumerate() {
        let mut flags = ARGUMENTS_ARE_OFFSETS | UNSCALED_OFFSET;
        if index + 1 < visible.len() {
            flags |= MORE_COMPONENTS;
        }
        if let (Ok(dx), Ok(dy)) = (i8::try_from(*dx), i8::try_from(*dy)) {
            data.extend([flags.to_be_bytes(), glyph.to_be_bytes()].concat());
            data.extend([dx.to_be_bytes(), dy.to_be_bytes()].concat());
        } else {
            data.extend([(flags | ARGUMENTS_ARE_WORDS).to_be_bytes(), glyph.to_be_bytes()].concat());
            data.extend([dx.to_be_bytes(), dy.to_be_bytes()].concat());
        }
    }
    Some((data, bounds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_typeset::{FaceId, Family, Fonts};
    use ttf_parser::{Face, GlyphId, OutlineBuilder, Rect};

    /// Ignores an outline: only its bounding box is wanted.
    struct NoPen;

    impl OutlineBuilder for NoPen {
        fn move_to(&mut self, _: f32, _: f32) {}
        fn line_to(&mut self, _: f32, _: f32) {}
        fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
        fn close(&mut self) {}
    }

    #[test]
    fn a_composite_looks_like_its_parts() {
        let fonts = Fonts::bundled();
        let font = fonts.face(FaceId { family: Family::Serif, bold: false }).data();
        let old = Face::parse(font, 0).unwrap();
        let glyph = |c| old.glyph_index(c).unwrap().0;
        let composites = [
            Composite { advance: 700, parts: vec![(glyph('a'), 0, 0), (glyph('o'), 900, -50)] },
            Composite { advance: 30, parts: vec![] },
            Composite { advance: 250, parts: vec![(glyph(' '), 5, 0)] },
        ];
        let written = append(font, &composites).unwrap();
        let new = Face::parse(&written, 0).unwrap();
        let first = old.number_of_glyphs();
        assert_eq!(new.number_of_glyphs(), first + 3);
        for (index, composite) in (first..).zip(&composites) {
            assert_eq!(new.glyph_hor_advance(GlyphId(index)), Some(composite.advance));
        }
        let (a, o) = (frame(&old, glyph('a')).unwrap(), frame(&old, glyph('o')).unwrap());
        let wanted = Rect {
            x_min: a.x_min.min(o.x_min + 900),
            y_min: a.y_min.min(o.y_min - 50),
            x_max: a.x_max.max(o.x_max + 900),
            y_max: a.y_max.max(o.y_max - 50),
        };
        assert_eq!(frame(&new, first), Some(wanted));
        assert_eq!((frame(&new, first + 1), frame(&new, first + 2)), (None, None));
        assert_eq!(frame(&new, glyph('a')), Some(a), "the font's own glyphs are untouched");
    }

    fn frame(face: &Face<'_>, glyph: u16) -> Option<Rect> {
        face.outline_glyph(GlyphId(glyph), &mut NoPen)
    }

    #[test]
    fn a_damaged_font_is_refused() {
        assert_eq!(append(&[0; 40], &[]), None);
        assert_eq!(append(b"", &[]), None);
    }
}
