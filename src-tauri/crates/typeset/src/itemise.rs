//! Cuts a line of text into stretches that one face draws in one direction.

use std::ops::Range;

use iop_blocks::Typeface;
use unicode_bidi::{BidiInfo, Level};

use crate::boundaries::Boundaries;
use crate::characters::{is_arabic, is_ignorable, is_typographic_space, wants_latin_face};
use crate::prose::HardLine;
use crate::{FaceId, Family, Fonts};

/// A stretch of one face, direction, weight and inline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextItem {
    pub(crate) range: Range<usize>,
    pub(crate) face: FaceId,
    pub(crate) level: Level,
    pub(crate) inline: usize,
}

/// The families of a typeface: first choice for Latin, first choice for Arabic, then the others.
fn families(typeface: Typeface) -> [Family; 4] {
    match typeface {
        Typeface::Letter => [Family::Serif, Family::Naskh, Family::Sans, Family::SansArabic],
        Typeface::Form => [Family::Sans, Family::SansArabic, Family::Serif, Family::Naskh],
    }
}

/// The stretches of `line` in reading order.
pub(crate) fn itemise(
    line: &HardLine,
    bidi: &BidiInfo<'_>,
    boundaries: &Boundaries,
    typeface: Typeface,
    fonts: &Fonts,
) -> Vec<TextItem> {
    let mut items: Vec<TextItem> = Vec::new();
    let mut family = families(typeface)[0];
    for stretch in &line.stretches {
        for (offset, c) in line.text[stretch.range.clone()].char_indices() {
            let at = stretch.range.start + offset;
            // Marks stay with the face of the letter they sit on, and controls with whatever stands before them.
            if boundaries.contains(at) && !is_ignorable(c) {
                let grapheme = grapheme_at(&line.text, at, boundaries);
                family = choose_family(grapheme, bidi.levels[at].is_rtl(), stretch.bold, typeface, fonts);
            }
            let face = FaceId { family, bold: stretch.bold };
            // A grapheme of parts that no single face has is drawn in pieces rather than with a gap.
            let face = if has(face, c, fonts) { face } else { fallback(c, face, typeface, fonts) };
            let (level, end) = (bidi.levels[at], at + c.len_utf8());
            match items.last_mut() {
                Some(last) if last.face == face && last.level == level && last.inline == stretch.inline => {
                    last.range.end = end;
                }
                _ => items.push(TextItem { range: at..end, face, level, inline: stretch.inline }),
            }
        }
    }
    items
}

fn grapheme_at<'t>(text: &'t str, start: usize, boundaries: &Boundaries) -> &'t str {
    let end = (start + 1..=text.len()).find(|position| boundaries.contains(*position)).unwrap_or(text.len());
    &text[start..end]
}

/// Has a picture for `c`, or needs none.
fn has(face: FaceId, c: char, fonts: &Fonts) -> bool {
    is_ignorable(c) || is_typographic_space(c) || fonts.face(face).covers(c)
}

fn choose_family(grapheme: &str, right_to_left: bool, bold: bool, typeface: Typeface, fonts: &Fonts) -> Family {
    let [latin, arabic, ..] = families(typeface);
    let first = grapheme.chars().next().unwrap_or(' ');
    // Neutral characters such as brackets and spaces take the face of the direction they are read in.
    let preferred = if wants_latin_face(first) || !(is_arabic(first) || right_to_left) { latin } else { arabic };
    let covers = |family: &Family| grapheme.chars().all(|c| has(FaceId { family: *family, bold }, c, fonts));
    let candidates = std::iter::once(preferred).chain(families(typeface));
    candidates.into_iter().find(covers).unwrap_or(preferred)
}

fn fallback(c: char, wanted: FaceId, typeface: Typeface, fonts: &Fonts) -> FaceId {
    let faces = families(typeface).into_iter().flat_map(|family| {
        // A character that only one weight has is better in the wrong weight than not at all.
        [FaceId { family, bold: wanted.bold }, FaceId { family, bold: !wanted.bold }]
    });
    faces.into_iter().find(|face| has(*face, c, fonts)).unwrap_or(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::missing::MissingGlyphs;
    use crate::prose::Prose;
    use iop_blocks::Text;

    fn items(text: &str, right_to_left: bool) -> Vec<(String, Family, bool)> {
        let fonts = Fonts::bundled();
        let text = Text::from(vec![iop_blocks::Run { text: text.to_owned(), ..Default::default() }]);
        let prose = Prose::new(&text, false, right_to_left, &fonts, &mut MissingGlyphs::default());
        let line = &prose.lines[0];
        let base = if right_to_left { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(&line.text, Some(base));
        itemise(line, &bidi, &Boundaries::of(&line.text), Typeface::Letter, &fonts)
            .into_iter()
            .map(|item| (line.text[item.range].to_owned(), item.face.family, item.level.is_rtl()))
            .collect()
    }

    #[test]
    fn brackets_in_arabic_come_from_the_arabic_face_and_digits_from_the_latin_one() {
        let found = items("(ابت) 12", true);
        assert_eq!(found[0], ("(ابت) ".to_owned(), Family::Naskh, true));
        assert_eq!(found[1], ("12".to_owned(), Family::Serif, false));
    }

    #[test]
    fn a_mark_stays_in_the_face_of_its_letter() {
        assert_eq!(items("بَّe\u{301}", false).len(), 2);
    }

    #[test]
    fn a_percent_sign_in_arabic_is_latin() {
        assert!(items("نسبة 46,5 %", true).contains(&("%".to_owned(), Family::Serif, true)));
    }
}
