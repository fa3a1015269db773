//! Any text in a heading, a paragraph, a list and a cell is printed, or the character is told.

#![no_main]

use std::sync::LazyLock;

use iop_blocks::{Align, Block, Column, Direction, Document, Furniture, Row, RowKind, Text, Typeface};
use iop_typeset::Fonts;
use libfuzzer_sys::fuzz_target;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

fuzz_target!(|input: (u8, Vec<String>)| {
    let (how, texts) = input;
    let lang = ["sv", "ar", "so"][usize::from(how % 3)];
    let text = |at: usize| Text::new(texts.get(at).map_or("", String::as_str), lang);
    let column = |at| Column { heading: text(at), weight: 1.0, align: Align::Start };
    let row = |at| Row { kind: RowKind::Body, cells: vec![text(at), text(at + 1)] };
    let document = Document {
        title: text(0).plain(),
        author: text(1).plain(),
        lang: lang.to_owned(),
        direction: if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        typeface: if how & 64 == 0 { Typeface::Letter } else { Typeface::Form },
        beside: None,
        date: (2026, 3, 1),
        furniture: Furniture { header: text(2), footer: text(3) },
        blocks: vec![
            Block::Title(text(4)),
            Block::Heading { level: how % 5, text: text(5) },
            Block::Paragraph(text(6).then(text(7).strong())),
            Block::List { ordered: how & 32 == 0, items: vec![text(8), text(9)] },
            Block::Table { caption: text(10), columns: vec![column(11), column(12)], rows: vec![row(13), row(15)] },
        ],
    };
    iop_docx::write_docx(&document).expect("every document can be written for a word processor");
    if let Ok(layout) = iop_typeset::typeset(&document, &FONTS) {
        let bytes = iop_pdf::write_pdf(&layout, &FONTS).expect("what is laid out can be written");
        let file = lopdf::Document::load_mem(&bytes).expect("the file can be opened");
        assert_eq!(file.get_pages().len(), layout.pages.len());
    }
});
