//! Documents to lay out and questions to ask of the pages.

#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::OnceLock;

use iop_blocks::{Align, Block, Column, Direction, Document, Furniture, Row, RowKind, Text, Typeface};
use iop_typeset::{Fonts, GlyphRun, Item, Layout, Owner, Page, Shape, typeset};

pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::bundled)
}

/// A document in Swedish or Arabic.
pub(crate) fn document(lang: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: "Prov".into(),
        author: String::new(),
        lang: lang.into(),
        direction: if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        typeface: Typeface::Letter,
        date: (2026, 11, 22),
        furniture: Furniture { header: Text::new("Huvud", "sv"), footer: Text::new("Fot", "sv") },
        beside: None,
        blocks,
    }
}

pub(crate) fn lay_out(document: &Document) -> Layout {
    typeset(document, fonts()).expect("every character can be drawn")
}

pub(crate) fn sv(text: &str) -> Text {
    Text::new(text, "sv")
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(sv(text))
}

/// A table of `count` rows: a name and an amount each.
pub(crate) fn table(count: usize) -> Block {
    let column = |heading: &str, weight, align| Column { heading: sv(heading), weight, align };
    let row = |number: usize| Row {
        kind: if number + 1 == count { RowKind::Total } else { RowKind::Body },
        cells: vec![sv(&format!("Rad{number}")), sv(&format!("\u{2068}{}\u{a0}kr\u{2069}", number * 37))],
    };
    Block::Table {
        caption: sv("Belopp"),
        columns: vec![column("Rubrik", 3.0, Align::Start), column("Summa", 1.0, Align::Amount)],
        rows: (0..count).map(row).collect(),
    }
}

/// The glyph runs of a page with what they belong to.
pub(crate) fn runs(page: &Page) -> impl Iterator<Item = (&GlyphRun, Owner)> {
    page.items.iter().filter_map(|item: &Item| match &item.shape {
        Shape::Glyphs(run) => Some((run, item.owner)),
        _ => None,
    })
}

/// The text of a page's content, without header, footer and repetitions.
pub(crate) fn content(page: &Page) -> String {
    runs(page).filter(|(_, owner)| matches!(owner, Owner::Mark(_))).map(|(run, _)| run.text.as_str()).collect()
}

/// Words for filling pages.
pub(crate) fn prose(sentences: usize) -> String {
    "Föreningen ordnar träffar där deltagarna lär av varandra och av kommunens tjänstepersoner. ".repeat(sentences)
}
