//! Where pages end, whatever stands on them: nothing is torn that is read as one.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use iop_blocks::{Align, Block, CheckItem, Column, Row, RowKind, Text, Tone};
use iop_typeset::{Artifact, ElementId, Layout, Numbering, Owner, Role, Shape};
use proptest::collection::vec;
use proptest::prelude::*;
use support::{content, document, lay_out, paragraph, prose, runs, sv};

/// A line: its page and its baseline in hundredths of a point.
type Line = (usize, i64);

/// The lines of every element and of all that stands in it.
fn lines(layout: &Layout) -> BTreeMap<usize, BTreeSet<Line>> {
    let mut lines: BTreeMap<usize, BTreeSet<Line>> = BTreeMap::new();
    for (number, page) in layout.pages.iter().enumerate() {
        for (run, owner) in runs(page) {
            let Owner::Mark(mark) = owner else { continue };
            #[allow(clippy::cast_possible_truncation, reason = "a page is not that high")]
            let line = (number, (run.baseline * 100.0).round() as i64);
            let mut element = Some(layout.marks[mark.0].element);
            while let Some(ElementId(index)) = element {
                lines.entry(index).or_default().insert(line);
                element = layout.structure[index].parent;
            }
        }
    }
    lines
}

/// How many lines stand on each page, from the first.
fn by_page(lines: &BTreeSet<Line>) -> Vec<usize> {
    let mut counts = BTreeMap::<usize, usize>::new();
    for (page, _) in lines {
        *counts.entry(*page).or_default() += 1;
    }
    counts.into_values().collect()
}

/// What is wrong with how the pages end.
fn faults(layout: &Layout) -> Vec<String> {
    let lines = lines(layout);
    let mut faults = Vec::new();
    for (index, element) in layout.structure.iter().enumerate().skip(1) {
        let Some(own) = lines.get(&index) else { continue };
        let pages = by_page(own);
        let is_torn = match element.role {
            // A lonely line at the end of a page or at the top of one.
            Role::Paragraph | Role::ListBody | Role::List(Numbering::Disc | Numbering::Decimal) => {
                pages.len() > 1 && pages.iter().any(|count| *count < 2)
            }
            Role::TableRow | Role::List(Numbering::None) | Role::Heading(_) => pages.len() > 1,
            _ => false,
        };
        if is_torn {
            faults.push(format!("{:?} has {pages:?} lines on its pages", element.role));
        }
        if let (Role::Heading(_), Some((page, baseline))) = (&element.role, own.last()) {
            let is_followed = lines.iter().any(|(other, lines)| {
                let role = &layout.structure[*other].role;
                let is_text = !matches!(role, Role::Heading(_) | Role::Document | Role::Division);
                is_text && lines.iter().any(|line| line.0 == *page && line.1 > *baseline)
            });
            if !is_followed && !has_lines_below(layout, *page, *baseline) {
                faults.push(format!("a heading ends page {page}"));
            }
        }
    }
    for (page, told) in layout.pages.iter().map(content).enumerate() {
        if told.trim().is_empty() {
            faults.push(format!("page {page} is empty"));
        }
    }
    faults
}

/// There are lines to write on below a baseline.
fn has_lines_below(layout: &Layout, page: usize, baseline: i64) -> bool {
    layout.pages[page].items.iter().any(|item| match &item.shape {
        #[allow(clippy::cast_possible_truncation, reason = "a page is not that high")]
        Shape::Fill { frame, .. } => (frame.y * 100.0) as i64 > baseline && frame.y < layout.page_height - 80.0,
        _ => false,
    })
}

/// A block of some kind and size.
fn block(kind: u8, size: usize, words: &dyn Fn(usize) -> Text) -> Block {
    let items = || (0..size).map(|item| words(1 + (item + size) % 3)).collect();
    match kind {
        0 | 1 => Block::Heading { level: 1 + u8::from(size > 2), text: words(1) },
        2 => Block::List { ordered: size > 3, items: items() },
        3 => Block::Checklist((0..size).map(|_| CheckItem { checked: false, text: words(1) }).collect()),
        4 => {
            let column = || Column { heading: words(1), weight: 1.0, align: Align::Start };
            let row = |row: usize| Row { kind: RowKind::Body, cells: vec![words(1 + row % 3), words(1)] };
            let rows = (0..size * 2).map(row).collect();
            Block::Table { caption: Text::default(), columns: vec![column(), column()], rows }
        }
        5 => Block::Quote { text: words(size), source: words(1) },
        6 => Block::Remark(words(1)),
        7 => Block::WritingLines(u8::try_from(size).unwrap_or(1)),
        8 => Block::Notice { tone: Tone::Information, paragraphs: vec![words(size), words(1)] },
        _ => Block::Paragraph(words(size)),
    }
}

const ARABIC: &str = "تنظم الجمعية لقاءات يتعلم فيها المشاركون بعضهم من بعض ومن موظفي البلدية. ";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn nothing_is_torn_that_is_read_as_one(shape in vec((0_u8..13, 1_usize..6), 8..40), is_arabic: bool) {
        let words = |count: usize| {
            if is_arabic { Text::new(ARABIC.repeat(count), "ar") } else { sv(&prose(count)) }
        };
        let mut blocks: Vec<Block> = shape.into_iter().map(|(kind, size)| block(kind, size, &words)).collect();
        blocks.push(Block::Paragraph(words(2)));
        let layout = lay_out(&document(if is_arabic { "ar" } else { "sv" }, blocks));
        let faults = faults(&layout);
        prop_assert!(faults.is_empty(), "{faults:?}");
    }
}

/// So many lines of filler, then the blocks.
fn after(filler: usize, blocks: Vec<Block>) -> Layout {
    let filler = (0..filler).map(|_| paragraph("En rad."));
    lay_out(&document("sv", filler.chain(blocks).collect()))
}

fn page_of(layout: &Layout, words: &str) -> usize {
    layout.pages.iter().position(|page| content(page).contains(words)).unwrap_or_else(|| panic!("no {words}"))
}

#[test]
fn boxes_to_choose_among_stand_with_what_asks_and_with_each_other() {
    let boxes = ["Stämmer", "Annorlunda"].map(|text| CheckItem { checked: false, text: sv(text) });
    for filler in 20..48 {
        let asked = vec![paragraph("Frågan."), Block::Checklist(boxes.to_vec()), Block::WritingLines(2)];
        let layout = after(filler, asked);
        let pages = ["Frågan", "Stämmer", "Annorlunda"].map(|words| page_of(&layout, words));
        assert!(pages.iter().all(|page| *page == pages[0]), "{filler} lines before: {pages:?}");
    }
}

#[test]
fn a_sentence_stays_with_the_list_or_the_table_that_it_leads_to() {
    let column = || Column { heading: sv("Rubrik"), weight: 1.0, align: Align::Start };
    let row = |text: &str| Row { kind: RowKind::Blank, cells: vec![sv(text), Text::default()] };
    let table = Block::Table {
        caption: Text::default(),
        columns: vec![column(), column()],
        rows: ["Cell1", "Cell2", "Cell3", "Cell4"].map(row).into(),
    };
    let list = Block::List { ordered: false, items: ["Cell1", "Cell2", "Cell3"].map(sv).into() };
    for (filler, led_to) in (20..48).flat_map(|filler| [(filler, table.clone()), (filler, list.clone())]) {
        let layout = after(filler, vec![paragraph("Ledet:"), led_to]);
        let pages = ["Ledet:", "Cell1", "Cell2"].map(|words| page_of(&layout, words));
        assert!(pages.iter().all(|page| *page == pages[0]), "{filler} lines before: {pages:?}");
    }
}

#[test]
fn a_short_section_stands_whole_with_its_heading() {
    for filler in 20..48 {
        let heading = |text: &str| Block::Heading { level: 2, text: sv(text) };
        let section = vec![heading("Rubriken"), paragraph("Första."), paragraph("Andra."), paragraph("Tredje.")];
        let layout = after(filler, [section, vec![heading("Nästa"), paragraph("Sist.")]].concat());
        let pages = ["Rubriken", "Första", "Andra", "Tredje"].map(|words| page_of(&layout, words));
        assert!(pages.iter().all(|page| *page == pages[0]), "{filler} lines before: {pages:?}");
    }
}

#[test]
fn the_running_header_stands_on_every_page_but_the_first() {
    for lang in ["sv", "ar"] {
        let layout = lay_out(&document(lang, vec![paragraph(&prose(200))]));
        assert!(layout.pages.len() > 2);
        for (number, page) in layout.pages.iter().enumerate() {
            let is_header = |owner| owner == Owner::Artifact(Artifact::Pagination);
            let headers = runs(page).filter(|(run, owner)| run.text.contains("Huvud") && is_header(*owner));
            assert_eq!(headers.count(), usize::from(number > 0), "{lang}, page {number}");
        }
    }
}
