//! Whole files: always the same bytes, and never a panic.

mod sample;
mod support;

use iop_blocks::{Block, Direction, Text};
use proptest::prelude::*;
use support::{fonts, layout, pdf, pdftotext};

#[test]
fn the_same_document_gives_the_same_bytes() {
    for lang in sample::LANGS {
        let document = sample::letter(lang);
        assert_eq!(pdf(&document), pdf(&document), "{lang}");
    }
}

#[test]
fn another_document_gets_another_identifier() {
    let id = |lang: &str| {
        let file = lopdf::Document::load_mem(&pdf(&sample::letter(lang))).unwrap();
        file.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
    };
    assert_ne!(id("sv"), id("so"));
    assert_eq!(id("sv").len(), 16);
}

#[test]
fn an_empty_document_is_one_page_with_its_furniture() {
    let mut document = sample::letter("sv");
    document.blocks.clear();
    assert_eq!(layout(&document).pages.len(), 1);
    assert!(pdftotext(&pdf(&document)).contains("1 (1)"));
}

#[test]
fn the_fonts_take_little_room() {
    let size = pdf(&sample::letter("ar")).len();
    assert!(size < 70_000, "{size} bytes");
}

#[test]
fn a_mark_on_a_space_is_written_although_the_space_has_no_picture() {
    let mut document = sample::letter("sv");
    document.blocks = vec![Block::Paragraph(Text::new(" \u{64b}A", "sv"))];
    let layout = iop_typeset::typeset(&document, fonts()).unwrap();
    assert!(iop_pdf::write_pdf(&layout, fonts()).is_ok());
}

/// Text that our fonts can draw, with marks, joiners and isolates among it.
const DRAWABLE: &str = "[ -~åäöÅÄÖ\u{a0}\u{200c}\u{200d}\u{2066}-\u{2069}\u{300}-\u{310}\u{621}-\u{652}\n]{0,90}";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_text_is_written_or_refused(words in DRAWABLE, other: String, rtl: bool) {
        let mut document = sample::letter("sv");
        document.direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        for words in [words, other] {
            let text = Text::new(words.as_str(), "ar");
            document.blocks = vec![Block::Paragraph(Text::new(words, "sv")), Block::Title(text)];
            if let Ok(layout) = iop_typeset::typeset(&document, fonts()) {
                prop_assert!(iop_pdf::write_pdf(&layout, fonts()).is_ok());
            }
        }
    }
}
