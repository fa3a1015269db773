//! Two languages beside each other on the pages.

mod support;

use iop_blocks::{Beside, Block, Direction, Document, Row, Signature, Text};
use iop_typeset::{GlyphRun, Kid, Layout, Owner, Role};
use support::{document, lay_out, prose, runs, sv, table};

const WORD: &str = "كلمة";

fn ar(text: &str) -> Text {
    Text::new(text, "ar")
}

fn pair(first: Block, second: Block) -> Block {
    Block::Beside { first: vec![first], second: vec![second] }
}

/// Swedish with Arabic beside it.
fn both(blocks: Vec<Block>) -> Document {
    let headings = [vec![sv("Svenska"), ar("السويدية")], vec![ar("العربية"), sv("Arabiska")]];
    let beside = Beside { lang: "ar".into(), direction: Direction::RightToLeft, headings };
    Document { beside: Some(beside), ..document("sv", blocks) }
}

/// The runs of the content on a page that stand at the left of the middle, or at its right.
fn half(layout: &Layout, page: usize, left: bool) -> Vec<&GlyphRun> {
    let middle = layout.page_width / 2.0;
    let content = runs(&layout.pages[page]).filter(|(_, owner)| matches!(owner, Owner::Mark(_)));
    content.map(|(run, _)| run).filter(|run| (run.x + run.width / 2.0 < middle) == left).collect()
}

fn lines(runs: &[&GlyphRun]) -> Vec<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "to a tenth of a point")]
    let mut lines: Vec<i64> = runs.iter().map(|run| (run.baseline * 10.0) as i64).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

#[test]
fn each_language_has_its_half_of_the_page_and_begins_at_its_own_side() {
    let long = prose(3);
    let arabic = format!("{WORD} ").repeat(40);
    let layout = lay_out(&both(vec![pair(Block::Paragraph(sv(&long)), Block::Paragraph(ar(&arabic)))]));
    let (left, right) = (half(&layout, 0, true), half(&layout, 0, false));
    assert!(left.iter().all(|run| !run.text.contains(WORD)) && right.iter().all(|run| !run.text.contains("För")));
    let arabic: Vec<_> = right.iter().filter(|run| run.text.contains(WORD)).collect();
    let edges = arabic.iter().map(|run| run.x + run.width).fold(0.0, f64::max);
    assert!(edges > layout.page_width - 55.0, "Arabic begins at the right margin, not at {edges}");
    // First line beside first line, whichever is higher.
    let first = |runs: &[&GlyphRun], word: &str| {
        runs.iter().filter(|run| run.text.contains(word)).map(|run| run.baseline).fold(f64::MAX, f64::min)
    };
    assert!((first(&left, "Föreningen") - first(&right, WORD)).abs() < 3.0);
}

#[test]
fn a_language_that_leads_from_the_right_stands_at_the_right() {
    let mut turned = both(vec![pair(Block::Paragraph(ar(WORD)), Block::Paragraph(sv("Ord")))]);
    turned.lang = "ar".into();
    turned.direction = Direction::RightToLeft;
    turned.beside =
        turned.beside.map(|beside| Beside { lang: "sv".into(), direction: Direction::LeftToRight, ..beside });
    let layout = lay_out(&turned);
    assert!(half(&layout, 0, false).iter().any(|run| run.text.contains(WORD)));
    assert!(half(&layout, 0, true).iter().any(|run| run.text.contains("Ord")));
}

#[test]
fn long_texts_go_over_the_page_on_both_sides_and_leave_no_line_alone() {
    let blocks = vec![pair(Block::Paragraph(sv(&prose(60))), Block::Paragraph(ar(&format!("{WORD} ").repeat(900))))];
    let layout = lay_out(&both(blocks));
    assert!(layout.pages.len() > 1);
    for left in [true, false] {
        let counts: Vec<usize> = (0..layout.pages.len()).map(|page| lines(&half(&layout, page, left)).len()).collect();
        assert!(counts.iter().all(|count| *count == 0 || *count >= 2), "{counts:?}");
        assert!(counts[0] > 10 && counts[1] >= 2, "{counts:?}");
    }
}

#[test]
fn a_short_pair_moves_whole_and_its_heading_with_it() {
    let filler = Block::Paragraph(sv(&prose(5)));
    for count in 1..14 {
        let mut blocks: Vec<Block> = (0..count).map(|_| pair(filler.clone(), Block::Paragraph(ar(WORD)))).collect();
        let heading = |text| Block::Heading { level: 1, text };
        blocks.push(pair(heading(sv("Rubriken")), heading(ar("العنوان"))));
        blocks.push(pair(Block::Paragraph(sv("Sist.")), Block::Paragraph(ar("أخيرًا."))));
        let layout = lay_out(&both(blocks));
        let page_of = |word: &str| {
            (0..layout.pages.len()).find(|page| runs(&layout.pages[*page]).any(|(run, _)| run.text.contains(word)))
        };
        let page = page_of("Rubriken");
        assert!(page.is_some() && [page_of("العنوان"), page_of("Sist."), page_of("أخيرًا")] == [page; 3], "{count}");
    }
}

#[test]
fn pair_after_pair_is_read_each_side_in_its_own_language() {
    let blocks = vec![
        pair(Block::Paragraph(sv("Ett.")), Block::Paragraph(ar("واحد."))),
        pair(Block::Paragraph(sv("Två.")), Block::Paragraph(ar("اثنان."))),
    ];
    let layout = lay_out(&both(blocks));
    let mut read = Vec::new();
    read_aloud(&layout, 0, "sv", &mut read);
    let expected = [
        ("sv", "Svenska"),
        ("ar", "السويدية"),
        ("ar", "العربية"),
        ("sv", "Arabiska"),
        ("sv", "Ett."),
        ("ar", "واحد."),
        ("sv", "Två."),
        ("ar", "اثنان."),
    ];
    let read: Vec<(&str, &str)> = read.iter().map(|(lang, text)| (lang.as_str(), text.as_str())).collect();
    assert_eq!(read, expected);
    assert!(layout.structure.iter().all(|element| !matches!(element.role, Role::Table)));
}

/// The words of an element in the order of the tree, with their language.
fn read_aloud(layout: &Layout, element: usize, lang: &str, read: &mut Vec<(String, String)>) {
    let element = &layout.structure[element];
    let lang = element.lang.as_deref().unwrap_or(lang);
    for kid in &element.kids {
        match kid {
            Kid::Element(child) => read_aloud(layout, child.0, lang, read),
            Kid::Mark(mark) => {
                let words: String = layout
                    .pages
                    .iter()
                    .flat_map(runs)
                    .filter(|(_, owner)| *owner == Owner::Mark(*mark))
                    .map(|(run, _)| run.text.as_str())
                    .collect();
                read.push((lang.to_owned(), words.trim().to_owned()));
            }
        }
    }
}

#[test]
fn a_table_of_both_languages_holds_each_amount_once() {
    let Block::Table { caption, columns, rows } = table(5) else { unreachable!() };
    let translated = |row: &Row| Row { cells: vec![ar(WORD), row.cells[1].clone()], ..row.clone() };
    let other =
        Block::Table { caption: ar(WORD), columns: columns.clone(), rows: rows.iter().map(translated).collect() };
    let layout = lay_out(&both(vec![pair(Block::Table { caption, columns, rows }, other)]));
    let text = support::content(&layout.pages[0]);
    assert_eq!(text.matches("111\u{a0}kr").count(), 1, "{text}");
    assert_eq!(text.matches(WORD).count(), 6, "{text}");
    assert_eq!(layout.structure.iter().filter(|element| element.role == Role::Table).count(), 1);
}

#[test]
fn places_to_sign_have_the_whole_width_and_the_outline_one_entry_for_both_languages() {
    let heading = |text| Block::Heading { level: 1, text };
    let place = |name: &str| Signature { below: vec![sv(name)] };
    let signing = Block::Beside { first: vec![Block::Signatures(vec![place("Amina"), place("Eva")])], second: vec![] };
    let layout = lay_out(&both(vec![pair(heading(sv("Rubrik")), heading(ar("عنوان"))), signing]));
    assert!(half(&layout, 0, false).iter().any(|run| run.text.contains("Eva")));
    assert_eq!(layout.headings.iter().map(|heading| heading.text.as_str()).collect::<Vec<_>>(), ["Rubrik · عنوان"]);
}

#[test]
fn every_page_says_which_column_counts_and_the_first_one_aloud() {
    let blocks = vec![pair(Block::Paragraph(sv(&prose(60))), Block::Paragraph(ar(WORD)))];
    let layout = lay_out(&both(blocks));
    for (number, page) in layout.pages.iter().enumerate() {
        let heads: Vec<_> = runs(page).filter(|(run, _)| run.text.contains("Svenska")).collect();
        assert_eq!(heads.len(), 1, "page {number}");
        assert_eq!(matches!(heads[0].1, Owner::Mark(_)), number == 0, "page {number}");
    }
}
