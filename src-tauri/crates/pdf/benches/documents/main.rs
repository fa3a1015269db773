//! How long each step takes: `cargo bench -p iop-pdf`, or some of them: `cargo bench -p iop-pdf -- preview`.
//!
//! The times in docs/performance.md come from here. A library for it would have to be built for every `cargo test`.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on should stop where it stands")]
#![allow(clippy::print_stdout, reason = "the table is what it is for")]

mod sample;
mod timing;

use std::hint::black_box;
use std::sync::LazyLock;

use iop_blocks::{Block, Document, Text};
use iop_document::Kind;
use iop_pdf::write_pdf;
use iop_typeset::{DrawnPages, FaceId, Fonts, Layout, Memory, Shape, typeset, typeset_again};
use sample::{LANGUAGES, composed, of_pages, plan};
use timing::Table;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

fn main() {
    let table = Table::begin();
    for (kind, lang) in Kind::ALL.into_iter().flat_map(|kind| LANGUAGES.map(|lang| (kind, lang))) {
        steps(&table, kind, lang);
    }
    for lang in LANGUAGES {
        preview(&table, lang);
    }
    // Ten times the pages should take ten times as long.
    for pages in [10, 50, 100, 200] {
        let document = of_pages(pages, "ar", &FONTS);
        table.row(&format!("shape and lay out {pages} pages"), || set(&document));
        let layout = set(&document);
        table.row(&format!("write {pages} pages"), || write_pdf(&layout, &FONTS));
    }
    for rows in [100, 1000, 10_000] {
        let plan = plan(rows);
        table.row(&format!("a plan of {rows} rows, from answers to file"), || {
            write_pdf(&set(&plan.compose(Kind::Initiative, "sv")), &FONTS)
        });
    }
}

fn set(document: &Document) -> Layout {
    typeset(document, &FONTS).expect("the fonts have every character")
}

/// The steps of one document of the case in which every question is answered.
fn steps(table: &Table, kind: Kind, lang: &str) {
    let name = |step| format!("{} {lang}: {step}", kind.id());
    table.row(&name("compose"), || composed(kind, lang));
    let document = composed(kind, lang);
    table.row(&name("shape and lay out"), || set(black_box(&document)));
    let mut memory = Memory::default();
    let mut again = || typeset_again(black_box(&document), &FONTS, &mut memory);
    again().expect("the fonts have every character");
    // All texts are remembered, so this is what is left: pages.
    table.row(&name("lay out"), again);
    let layout = set(&document);
    table.row(&name("subset"), || subset(black_box(&layout)));
    table.row(&name("subset and write"), || write_pdf(black_box(&layout), &FONTS));
}

/// The glyphs that are shown, cut out of each font: the beginning of writing.
fn subset(layout: &Layout) -> usize {
    let mut bytes = 0;
    for id in FaceId::ALL {
        let mut wanted = subsetter::GlyphRemapper::new();
        for item in layout.pages.iter().flat_map(|page| &page.items) {
            let Shape::Glyphs(run) = &item.shape else { continue };
            let clusters = run.clusters.iter().filter(|_| run.face == id);
            for glyph in clusters.flat_map(|cluster| cluster.glyphs) {
                wanted.remap(glyph.id);
            }
        }
        bytes += subsetter::subset(FONTS.face(id).data(), 0, &wanted).map_or(0, |font| font.len());
    }
    bytes
}

/// One paragraph is another: the document is laid out and the pages are drawn again, as the window does.
fn preview(table: &Table, lang: &str) {
    let mut documents = [composed(Kind::Initiative, lang), composed(Kind::Initiative, lang)];
    for (document, words) in documents.iter_mut().zip(["Varje vecka möts vi.", "Varje vecka möts vi alla."]) {
        let middle = document.blocks.len() / 2;
        document.blocks.insert(middle, Block::Paragraph(Text::new(words, "sv")));
    }
    let (mut memory, mut drawn, mut turn) = (Memory::default(), DrawnPages::default(), 0);
    table.row(&format!("initiative {lang}: preview after a changed paragraph"), || {
        turn = 1 - turn;
        let layout = typeset_again(&documents[turn], &FONTS, &mut memory).expect("the fonts have every character");
        drawn.draw(&layout, &FONTS).len()
    });
}
