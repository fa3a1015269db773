use super::*;
use iop_blocks::{Block, Direction, Document, Furniture, Text, Typeface};
use iop_typeset::{Fonts, Shape, typeset};

/// The codes of the first run of a paragraph, from left to right.
fn shown(text: &str, lang: &str) -> (CodeTable, Vec<Shown>, i32) {
    let fonts = Fonts::bundled();
    let document = Document {
        title: String::new(),
        author: String::new(),
        lang: lang.into(),
        direction: if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        typeface: Typeface::Letter,
        date: (2026, 11, 22),
        furniture: Furniture::default(),
        beside: None,
        blocks: vec![Block::Paragraph(Text::new(text, lang))],
    };
    let layout = typeset(&document, &fonts).unwrap();
    let Shape::Glyphs(run) = &layout.pages[0].items[0].shape else { panic!("letters come first") };
    let mut table = CodeTable::default();
    let shown = table.show(run, fonts.face(run.face)).unwrap();
    (table, shown, run.clusters.iter().map(|cluster| cluster.advance).sum())
}

fn picture(table: &CodeTable, code: u16) -> &Picture {
    &table.entries().find(|(entry, _)| *entry == code).unwrap().1.picture
}

#[test]
fn a_ligature_shows_its_picture_at_the_first_character() {
    let (table, shown, width) = shown("ffi", "sv");
    assert_eq!(shown.iter().map(|code| code.character).collect::<String>(), "ffi");
    let is_bare = |code: &Shown| picture(&table, code.code) == &Picture::Composed(Parts::new());
    assert_eq!(shown.iter().map(is_bare).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!(shown.iter().map(|code| i32::from(code.advance)).sum::<i32>(), width);
}

#[test]
fn from_right_to_left_the_picture_stands_last_and_reaches_back() {
    let fonts = Fonts::bundled();
    let face = iop_typeset::FaceId { family: iop_typeset::Family::Naskh, bold: false };
    let glyph = iop_typeset::PlacedGlyph { id: 77, dx: 0, dy: 0 };
    let cluster = Cluster { text: 0..4, advance: 600, glyphs: &[glyph] };
    let mut table = CodeTable::default();
    let mut shown = Vec::new();
    table.show_cluster(&cluster, "لا", 100, true, fonts.face(face), &mut shown).unwrap();
    let [alef, lam] = shown[..] else { panic!("{shown:?}") };
    assert_eq!((alef.character, lam.character), ('ا', 'ل'));
    assert_eq!(picture(&table, alef.code), &Picture::Composed(Parts::new()));
    let back = -narrow(i32::from(alef.advance));
    assert_eq!(picture(&table, lam.code), &Picture::Composed([(77, back, 0)].into_iter().collect()));
    assert_eq!((alef.x, lam.x), (100, 100 + i32::from(alef.advance)));
}

#[test]
fn a_mark_has_a_width_and_no_picture() {
    let (table, shown, width) = shown("بّ", "ar");
    let [mark, letter] = shown[..] else { panic!("{shown:?}") };
    assert_eq!((mark.character, letter.character), ('\u{651}', 'ب'));
    assert_eq!(picture(&table, mark.code), &Picture::Composed(Parts::new()));
    assert!(mark.advance > 0 && i32::from(mark.advance) + i32::from(letter.advance) == width);
    // The picture begins where the mark begins, left of the letter's own code.
    let Picture::Composed(parts) = picture(&table, letter.code) else { panic!("a letter with a mark is composed") };
    assert!(parts.iter().any(|(_, dx, _)| i32::from(*dx) == -i32::from(mark.advance)), "{parts:?}");
}

#[test]
fn letters_that_share_a_skeleton_get_codes_of_their_own() {
    let (_, shown, _) = shown("بتثبتث", "ar");
    let codes: std::collections::BTreeSet<u16> = shown.iter().map(|code| code.code).collect();
    assert!(codes.len() >= 3);
    assert_eq!(shown.iter().rev().map(|code| code.character).collect::<String>(), "بتثبتث");
}

#[test]
fn kerned_letters_share_a_code() {
    let (_, shown, _) = shown("AVAVA", "sv");
    assert_eq!((shown[0].code, shown[1].code), (shown[2].code, shown[3].code));
    assert!(shown[1].x < i32::from(shown[0].advance), "V is drawn closer to A");
}

#[test]
fn from_right_to_left_several_marks_stand_in_reverse() {
    let (_, shown, _) = shown("بَّ", "ar");
    assert_eq!(shown.iter().rev().map(|code| code.character).collect::<String>(), "بَّ");
    assert_eq!(shown.len(), 3);
}
