//! Which code is shown for which picture and character.
//!
//! A PDF viewer turns codes into pictures through the font and into characters through ToUnicode. A code is therefore
//! made for each pair of picture and character, not for each glyph: a glyph that stands for two characters gets two
//! codes. And every code stands for exactly one character, because viewers reverse right-to-left text code by code.
//! A ligature shows its picture at its first character; the others get codes without a picture.

use std::collections::BTreeMap;

use iop_typeset::{Cluster, Face, GlyphRun, PlacedGlyph};

use smallvec::SmallVec;

use crate::composite::Part;

/// What a code draws, in font units from its origin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Picture {
    /// A glyph of the font.
    Glyph(u16),
    /// Several, or one that is moved or has another advance; none is a code without a picture.
    Composed(Parts),
}

/// The parts of a picture. Nearly all have a letter and its dots, which need no memory of their own.
pub(crate) type Parts = SmallVec<[Part; 3]>;

/// A code of a font. The fields are compared in this order, and the character nearly always decides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Coded {
    /// The character.
    pub(crate) character: char,
    /// Advance in font units.
    pub(crate) advance: u16,
    pub(crate) picture: Picture,
}

/// The codes of one font, in the order they were first needed. Code 0 is never given: it is `.notdef`.
#[derive(Default)]
pub(crate) struct CodeTable {
    codes: BTreeMap<Coded, u16>,
    entries: Vec<Coded>,
}

/// A code to show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shown {
    pub(crate) code: u16,
    /// Origin, in font units from the left edge of the run.
    pub(crate) x: i32,
    /// Advance in font units.
    pub(crate) advance: u16,
    pub(crate) character: char,
}

/// Width of a mark's pictureless code as a share of the type size: PDFium drops characters without width.
const MARK_SHARE: i32 = 33;
/// Kerning never moves a letter by more than this share of the type size; a larger difference is another advance.
const KERNING_SHARE: i32 = 4;

/// What stands first in the text with which the typesetter ends a cell from right to left.
const CELL_END: char = '\u{200f}';

/// What a code is told as in ToUnicode: its character, and for the end of a cell a space as well.
///
/// Firefox drops a space, and anything without a picture, wherever what comes next stands to the left of it, so that
/// figures of neighbouring cells become one. A space behind a mark is a word to it; to all others it is a space.
pub(crate) fn told(character: char) -> String {
    if character == CELL_END { "\u{200f} ".to_owned() } else { character.to_string() }
}

impl CodeTable {
    /// The codes with their numbers, ascending.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (u16, &Coded)> {
        (1..=u16::MAX).zip(&self.entries)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The code of `coded`; `None` when the font is full.
    fn code(&mut self, coded: Coded) -> Option<u16> {
        if let Some(code) = self.codes.get(&coded) {
            return Some(*code);
        }
        let code = u16::try_from(self.entries.len() + 1).ok()?;
        self.entries.push(coded.clone());
        self.codes.insert(coded, code);
        Some(code)
    }

    /// The codes of `run` from left to right; `None` when the font is full.
    pub(crate) fn show(&mut self, run: &GlyphRun, face: &Face) -> Option<Vec<Shown>> {
        let mut shown = Vec::with_capacity(run.clusters.len());
        let mut pen = 0;
        for cluster in run.clusters.iter() {
            self.show_cluster(&cluster, &run.text[cluster.text.clone()], pen, run.right_to_left, face, &mut shown)?;
            pen += cluster.advance;
        }
        Some(shown)
    }

    fn show_cluster(
        &mut self,
        cluster: &Cluster<'_>,
        text: &str,
        pen: i32,
        right_to_left: bool,
        face: &Face,
        shown: &mut Vec<Shown>,
    ) -> Option<()> {
        let mut characters = text.chars();
        let Some(first) = characters.next() else { return Some(()) };
        // The end of a cell is one code: see `told`.
        let others: Vec<char> = if first == CELL_END { Vec::new() } else { characters.collect() };
        let (origin, advance) = unkerned(cluster, face);
        let shares = Shares::of(&others, advance, i32::from(face.units_per_em()));

        let mut x = pen + origin;
        if right_to_left {
            for character in others.iter().rev() {
                x = self.show_bare(*character, shares.of_character(*character), x, shown)?;
            }
        }
        // The picture stays where it was although its code begins later.
        let shift = x - pen;
        let own = unsigned(shares.first);
        let part = |glyph: &PlacedGlyph| (glyph.id, narrow(glyph.dx - shift), narrow(glyph.dy));
        let picture = match cluster.glyphs {
            [glyph] if part(glyph) == (glyph.id, 0, 0) && face.advance(glyph.id) == own => Picture::Glyph(glyph.id),
            glyphs => Picture::Composed(glyphs.iter().map(part).collect()),
        };
        let code = self.code(Coded { picture, advance: own, character: first })?;
        shown.push(Shown { code, x, advance: own, character: first });
        x += shares.first;
        if !right_to_left {
            for character in others {
                x = self.show_bare(character, shares.of_character(character), x, shown)?;
            }
        }
        Some(())
    }

    /// Shows a code without a picture and returns where the next one begins.
    fn show_bare(&mut self, character: char, advance: i32, x: i32, shown: &mut Vec<Shown>) -> Option<i32> {
        let width = unsigned(advance);
        let code = self.code(Coded { picture: Picture::Composed(Parts::new()), advance: width, character })?;
        shown.push(Shown { code, x, advance: width, character });
        Some(x + advance)
    }
}

/// How the advance of a cluster is dealt out to its characters.
struct Shares {
    first: i32,
    letter: i32,
    mark: i32,
}

impl Shares {
    fn of(others: &[char], advance: i32, units_per_em: i32) -> Self {
        let count = |value: usize| i32::try_from(value).unwrap_or(i32::MAX);
        let marks = count(others.iter().filter(|c| is_mark(**c)).count());
        let letters = count(others.len()) - marks;
        // Half of the cluster at most goes to marks, however many there are.
        let mark = (units_per_em / MARK_SHARE).min(advance / (2 * marks.max(1))).max(0);
        let letter = ((advance - mark * marks) / (letters + 1)).max(0);
        Self { first: (advance - mark * marks - letter * letters).max(0), letter, mark }
    }

    fn of_character(&self, character: char) -> i32 {
        if is_mark(character) { self.mark } else { self.letter }
    }
}

/// Origin and advance of a cluster as they were before kerning moved it, so that kerned letters share one code.
fn unkerned(cluster: &Cluster<'_>, face: &Face) -> (i32, i32) {
    let base = cluster.glyphs.iter().max_by_key(|glyph| face.advance(glyph.id));
    let tolerance = i32::from(face.units_per_em()) / KERNING_SHARE;
    match base {
        Some(base) => {
            let advance = i32::from(face.advance(base.id));
            let is_kerned = (advance - cluster.advance).abs() <= tolerance && base.dx.abs() <= tolerance;
            if is_kerned { (base.dx, advance) } else { (0, cluster.advance.max(0)) }
        }
        None => (0, cluster.advance.max(0)),
    }
}

/// Marks of the scripts our fonts have.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

fn narrow(value: i32) -> i16 {
    i16::try_from(value).unwrap_or(if value < 0 { i16::MIN } else { i16::MAX })
}

fn unsigned(value: i32) -> u16 {
    u16::try_from(value.max(0)).unwrap_or(u16::MAX)
}

#[cfg(test)]
#[path = "codes_tests.rs"]
mod tests;
