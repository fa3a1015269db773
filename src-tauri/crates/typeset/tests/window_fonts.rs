//! The Arabic fonts of the window are those of the documents, with an end after the dots (`ui/fonts/ends.py` tells why).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Glyph, width and how far it is moved.
type Placed = (u32, i32, i32, i32);

fn under(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(folder)
}

fn font(folder: &str, weight: &str) -> Vec<u8> {
    fs::read(under(folder).join(format!("NotoSansArabic-{weight}.ttf"))).unwrap()
}

/// Every word and every longer piece of Arabic in our texts.
fn arabic() -> BTreeSet<String> {
    let mut folders = vec![under("locales/ar")];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = fs::read_to_string(entry.path()).unwrap();
            let is_letter = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
            let pieces = text.split(|c: char| !is_letter(c) && c != ' ').map(str::trim);
            for piece in pieces.filter(|piece| piece.starts_with(is_letter)) {
                found.insert(piece.to_owned());
                found.extend(piece.split_whitespace().map(str::to_owned));
            }
        }
    }
    found
}

/// The text as it is drawn, from the left.
fn shaped(font: &ShaperFont<'_, '_>, text: &str) -> Vec<Placed> {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    harfrust::shape(font, &mut buffer, ShapeOptions::new()).unwrap();
    let placed = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
    placed.map(|(glyph, at)| (glyph.glyph_id, at.x_advance, at.x_offset, at.y_offset)).collect()
}

#[test]
fn arabic_is_drawn_as_in_the_documents_and_a_line_begins_where_it_stands() {
    let texts = arabic();
    assert!(texts.len() > 5_000, "{}", texts.len());
    for weight in ["Regular", "Bold"] {
        let documents = Font::new(font("src-tauri/crates/typeset/fonts", weight), 0).unwrap();
        let window = Font::new(font("ui/fonts", weight), 0).unwrap();
        let (documents, window) = (ShaperFont::new(&documents), ShaperFont::new(&window));
        let end = u32::from(ttf_parser::Face::parse(&font("ui/fonts", weight), 0).unwrap().number_of_glyphs()) - 1;
        let is_moved = |line: &[Placed]| line.first().is_some_and(|first| first.3 != 0);
        let (mut moved, mut still_moved) = (0, 0);
        for text in &texts {
            let (before, after) = (shaped(&documents, text), shaped(&window, text));
            moved += usize::from(is_moved(&before));
            still_moved += usize::from(is_moved(&after));
            assert!(
                after.iter().filter(|glyph| glyph.0 == end).all(|glyph| (glyph.1, glyph.2, glyph.3) == (0, 0, 0)),
                "{text}"
            );
            let drawn: Vec<Placed> = after.into_iter().filter(|glyph| glyph.0 != end).collect();
            assert_eq!(drawn, before, "{text}");
        }
        assert!(moved * 4 > texts.len(), "it was worth the trouble: {moved} of {}", texts.len());
        // What is left ends with a vowel sign.
        assert!(still_moved * 100 < texts.len(), "{still_moved} of {} lines begin too high or too low", texts.len());
    }
}
