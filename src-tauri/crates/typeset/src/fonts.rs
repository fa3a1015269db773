//! The eight faces the documents are set in, parsed once.

use std::sync::OnceLock;

use harfrust::{Direction, Script, ShapePlan};
use ttf_parser::GlyphId;

/// A type family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Noto Serif: the Latin of letters.
    Serif,
    /// Noto Naskh Arabic: the Arabic of letters.
    Naskh,
    /// Noto Sans: the Latin of forms.
    Sans,
    /// Noto Sans Arabic: the Arabic of forms.
    SansArabic,
}

impl Family {
    /// Drawn for Arabic script.
    pub fn is_arabic(self) -> bool {
        matches!(self, Self::Naskh | Self::SansArabic)
    }
}

/// One face of a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId {
    /// The family.
    pub family: Family,
    /// The bold face of it.
    pub bold: bool,
}

impl FaceId {
    /// Every bundled face, in the order of [`FaceId::index`].
    pub const ALL: [Self; 8] = [
        Self { family: Family::Serif, bold: false },
        Self { family: Family::Serif, bold: true },
        Self { family: Family::Naskh, bold: false },
        Self { family: Family::Naskh, bold: true },
        Self { family: Family::Sans, bold: false },
        Self { family: Family::Sans, bold: true },
        Self { family: Family::SansArabic, bold: false },
        Self { family: Family::SansArabic, bold: true },
    ];

    /// Position of the face in [`FaceId::ALL`].
    pub fn index(self) -> usize {
        self.family as usize * 2 + usize::from(self.bold)
    }
}

/// The box around every glyph of a face, in font units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Left edge.
    pub x_min: i16,
    /// Lower edge.
    pub y_min: i16,
    /// Right edge.
    pub x_max: i16,
    /// Upper edge.
    pub y_max: i16,
}

/// A parsed face. Lengths are in font units, of which [`Face::units_per_em`] make the type size.
pub struct Face {
    name: &'static str,
    data: &'static [u8],
    outlines: ttf_parser::Face<'static>,
    shaping: harfrust::Font,
    /// Asked for several times for each character of a document, so it is looked up once for all.
    coverage: OnceLock<Coverage>,
    script: Script,
    /// What the face does with text from left to right and from right to left, looked up when it is first wanted.
    plans: [OnceLock<ShapePlan>; 2],
}

/// How a shaper is to read the characters.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) direction: Direction,
    pub(crate) script: Script,
}

/// A bit for each character of the Basic Multilingual Plane, set when there is a picture for it.
struct Coverage(Box<[u64; 1024]>);

impl Coverage {
    fn of(face: &ttf_parser::Face<'_>) -> Self {
        let mut bits = Box::new([0; 1024]);
        for subtable in face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables) {
            if !subtable.is_unicode() {
                continue;
            }
            subtable.codepoints(|code| {
                let word = usize::try_from(code / 64).ok().and_then(|word| bits.get_mut(word));
                let has_picture = || subtable.glyph_index(code).is_some_and(|glyph| glyph.0 != 0);
                if let Some(word) = word.filter(|_| has_picture()) {
                    *word |= 1 << (code % 64);
                }
            });
        }
        Self(bits)
    }

    /// `None` for a character outside the plane.
    fn has(&self, character: char) -> Option<bool> {
        let code = u32::from(character);
        let word = self.0.get(usize::try_from(code / 64).ok()?)?;
        Some(word >> (code % 64) & 1 == 1)
    }
}

impl Face {
    fn parse(name: &'static str, data: &'static [u8]) -> Option<Self> {
        let outlines = ttf_parser::Face::parse(data, 0).ok()?;
        let shaping = harfrust::Font::new(data, 0)?;
        let script = if name.contains("Arabic") { Script::ARABIC } else { Script::LATIN };
        Some(Self { name, data, outlines, shaping, coverage: OnceLock::new(), script, plans: Default::default() })
    }

    /// PostScript name, for example `NotoSerif-Bold`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The TrueType file.
    pub fn data(&self) -> &'static [u8] {
        self.data
    }

    /// Font units in the type size.
    pub fn units_per_em(&self) -> u16 {
        self.outlines.units_per_em()
    }

    /// Height of the tallest letters above the baseline, as the font declares it.
    pub fn ascent(&self) -> i16 {
        self.outlines.ascender()
    }

    /// Depth below the baseline, negative, as the font declares it.
    pub fn descent(&self) -> i16 {
        self.outlines.descender()
    }

    /// The box around every glyph.
    pub fn bounds(&self) -> Bounds {
        let frame = self.outlines.global_bounding_box();
        Bounds { x_min: frame.x_min, y_min: frame.y_min, x_max: frame.x_max, y_max: frame.y_max }
    }

    /// Advance width of a glyph.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.outlines.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    /// Has a picture for `character`.
    pub fn covers(&self, character: char) -> bool {
        let coverage = self.coverage.get_or_init(|| Coverage::of(&self.outlines));
        coverage.has(character).unwrap_or_else(|| self.looks_up(character))
    }

    fn looks_up(&self, character: char) -> bool {
        self.outlines.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
    }

    pub(crate) fn shaping(&self) -> &harfrust::Font {
        &self.shaping
    }

    /// How text that is read `right_to_left`, or not, is shaped with this face.
    pub(crate) fn way(&self, right_to_left: bool) -> Way {
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        Way { direction, script: self.script }
    }

    /// The plan for [`Face::way`].
    pub(crate) fn plan(&self, right_to_left: bool) -> &ShapePlan {
        let Way { direction, script } = self.way(right_to_left);
        self.plans[usize::from(right_to_left)]
            .get_or_init(|| ShapePlan::new(&self.shaping, direction, Some(script), None, &[]))
    }

    /// Draws the outline of `glyph`; false when it has none, like a space.
    pub(crate) fn draw(&self, glyph: u16, pen: &mut dyn ttf_parser::OutlineBuilder) -> bool {
        self.outlines.outline_glyph(GlyphId(glyph), pen).is_some()
    }
}

/// The bundled faces. Parse them once and keep them.
pub struct Fonts {
    faces: [Face; 8],
}

macro_rules! bundled {
    ($name:literal) => {
        match Face::parse($name, include_bytes!(concat!("../fonts/", $name, ".ttf"))) {
            Some(face) => face,
            // The files are part of the program, so this is a broken build, not a state a user can reach.
            None => panic!(concat!("the bundled font ", $name, " cannot be read")),
        }
    };
}

impl Fonts {
    /// The faces built into the program.
    ///
    /// # Panics
    ///
    /// When a font file in the source tree is damaged; the unit tests would tell.
    pub fn bundled() -> Self {
        Self {
            faces: [
                bundled!("NotoSerif-Regular"),
                bundled!("NotoSerif-Bold"),
                bundled!("NotoNaskhArabic-Regular"),
                bundled!("NotoNaskhArabic-Bold"),
                bundled!("NotoSans-Regular"),
                bundled!("NotoSans-Bold"),
                bundled!("NotoSansArabic-Regular"),
                bundled!("NotoSansArabic-Bold"),
            ],
        }
    }

    /// A face.
    pub fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_stands_where_its_id_says() {
        let fonts = Fonts::bundled();
        for id in FaceId::ALL {
            let name = fonts.face(id).name();
            assert_eq!(FaceId::ALL[id.index()], id);
            assert_eq!(name.ends_with("Bold"), id.bold, "{name}");
            assert_eq!(name.contains("Arabic"), id.family.is_arabic(), "{name}");
        }
    }

    #[test]
    fn a_face_says_of_every_character_what_its_table_says() {
        let fonts = Fonts::bundled();
        for id in [FaceId::ALL[0], FaceId::ALL[2]] {
            let face = fonts.face(id);
            let wrong = ('\0'..='\u{10fff}').find(|c| face.covers(*c) != face.looks_up(*c));
            assert_eq!(wrong, None, "{}", face.name());
        }
    }

    #[test]
    fn one_set_of_fonts_serves_all_threads() {
        fn assert_shared<T: Send + Sync>() {}
        assert_shared::<Fonts>();
    }

    #[test]
    fn the_faces_have_the_characters_our_texts_use() {
        let fonts = Fonts::bundled();
        for id in FaceId::ALL {
            let face = fonts.face(id);
            let wanted = if id.family.is_arabic() {
                "ابتثجيؤئ،؛؟()[]«»"
            } else {
                "åäöÅÄÖéü0123456789−–—…•§€%\u{a0}"
            };
            for character in wanted.chars() {
                assert!(face.covers(character), "{} lacks {character:?}", face.name());
            }
        }
    }
}
