//! How blocks fall on pages.

mod support;

use std::collections::BTreeSet;

use iop_blocks::{Align, Block, CheckItem, Column, Fact, Row, RowKind, Signature, Text, Tone};
use iop_typeset::{Artifact, Layout, Owner, Role, Shape, typeset};
use support::{content, document, fonts, lay_out, paragraph, prose, runs, sv, table};

/// Nothing leaves the page, and no text leaves the margins by more than a hanging space.
fn assert_inside(layout: &Layout) {
    for (number, page) in layout.pages.iter().enumerate() {
        for (run, _) in runs(page) {
            let ink = run.text.trim_matches(['\u{200f}', ' ']).is_empty();
            assert!(ink || run.x > 60.0, "page {number}: {:?} at {}", run.text, run.x);
            assert!(ink || run.x + run.width < layout.page_width - 60.0, "page {number}: {:?}", run.text);
            assert!(run.baseline > 30.0 && run.baseline < layout.page_height - 30.0, "page {number}: {:?}", run.text);
            assert!(run.clusters.iter().flat_map(|cluster| cluster.glyphs).all(|glyph| glyph.id != 0));
        }
    }
}

#[test]
fn an_empty_document_has_one_page() {
    let layout = lay_out(&document("sv", Vec::new()));
    assert_eq!(layout.pages.len(), 1);
    assert!(layout.headings.is_empty() && layout.links.is_empty() && layout.marks.is_empty());
}

#[test]
fn blocks_without_content_leave_no_trace() {
    let blocks = vec![
        paragraph("  \u{2068}\u{2069}"),
        Block::Title(Text::default()),
        Block::List { ordered: true, items: vec![] },
        Block::Quote { text: Text::default(), source: Text::default() },
        Block::Notice { tone: Tone::Caution, paragraphs: vec![Text::default()] },
        Block::Table { caption: Text::default(), columns: vec![], rows: vec![] },
        Block::Facts(vec![]),
        Block::Checklist(vec![]),
        Block::Signatures(vec![]),
        Block::WritingLines(0),
        Block::PageBreak,
    ];
    let layout = lay_out(&document("ar", blocks));
    assert_eq!((layout.pages.len(), layout.structure.len()), (1, 1));
}

#[test]
fn a_long_table_repeats_its_header_and_keeps_its_rows_whole() {
    for lang in ["sv", "ar"] {
        let layout = lay_out(&document(lang, vec![table(300)]));
        assert!(layout.pages.len() > 5);
        assert_inside(&layout);
        let mut rows = BTreeSet::new();
        for (number, page) in layout.pages.iter().enumerate() {
            let heads: Vec<Owner> =
                runs(page).filter(|(run, _)| run.text.starts_with("Rubrik")).map(|(_, owner)| owner).collect();
            assert_eq!(heads.len(), 1, "{lang}: one header on page {number}");
            assert_eq!(heads[0] == Owner::Artifact(Artifact::Pagination), number > 0);
            rows.extend(runs(page).filter(|(run, _)| run.text.starts_with("Rad")).map(|(run, _)| run.text.clone()));
        }
        assert_eq!(rows.len(), 300);
    }
}

#[test]
fn the_total_is_never_alone_on_a_page() {
    for count in 28..60 {
        let layout = lay_out(&document("sv", vec![table(count)]));
        let last = content(layout.pages.last().expect("there is a page"));
        assert!(last.matches("Rad").count() >= 2, "{count} rows: {last}");
    }
}

#[test]
fn amounts_end_at_the_same_right_edge_in_every_language() {
    for lang in ["sv", "ar", "so"] {
        let layout = lay_out(&document(lang, vec![table(12)]));
        let ends = runs(&layout.pages[0]).filter(|(run, _)| run.text.contains("kr")).map(|(run, _)| {
            let space = if run.text.ends_with(' ') { run.size * 0.26 } else { 0.0 };
            run.x + run.width - space
        });
        let ends: Vec<f64> = ends.collect();
        assert_eq!(ends.len(), 12);
        assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.2), "{lang}: {ends:?}");
    }
}

#[test]
fn a_column_of_amounts_leaves_the_rest_of_its_share_to_words() {
    let column = |heading: &str, weight, align| Column { heading: sv(heading), weight, align };
    let row = |amount: &str| Row { kind: RowKind::Body, cells: vec![sv(&prose(2)), sv(amount)] };
    let lines = |align| {
        let columns = vec![column("Vad", 1.0, Align::Start), column("Kr", 1.0, align)];
        let rows = ["290\u{a0}000\u{a0}kr", "7\u{a0}kr"].map(row).into();
        let layout = lay_out(&document("sv", vec![Block::Table { caption: Text::default(), columns, rows }]));
        assert_inside(&layout);
        assert!(runs(&layout.pages[0]).any(|(run, _)| run.text.trim() == "290\u{a0}000\u{a0}kr"), "it is in one piece");
        runs(&layout.pages[0]).filter(|(run, _)| run.x < 120.0).count()
    };
    assert!(lines(Align::Amount) < lines(Align::Start));
}

#[test]
fn tables_and_facts_begin_where_lines_begin() {
    let fact = Fact { label: sv("Till"), value: vec![sv("Nämnden"), sv("Malmö")] };
    for lang in ["sv", "ar"] {
        let layout = lay_out(&document(lang, vec![Block::Facts(vec![fact.clone()]), table(3)]));
        let x_of = |text: &str| {
            let mut found = runs(&layout.pages[0]).filter(|(run, _)| run.text.starts_with(text));
            found.next().map(|(run, _)| run.x).expect(text)
        };
        assert_eq!(x_of("Till") < x_of("Nämnden"), lang == "sv");
        assert_eq!(x_of("Rad0") < x_of("37"), lang == "sv");
    }
}

#[test]
fn no_page_begins_or_ends_with_a_lonely_line() {
    for sentences in 1..14 {
        let blocks: Vec<Block> = (0..30).map(|number| paragraph(&prose((number * 7 + sentences) % 9 + 1))).collect();
        let layout = lay_out(&document("sv", blocks));
        for (index, element) in layout.structure.iter().enumerate().skip(1) {
            let mut lines_on = vec![0; layout.pages.len()];
            for mark in layout.marks.iter().filter(|mark| mark.element.0 == index) {
                lines_on[mark.page] += 1;
            }
            let pages: Vec<usize> = lines_on.into_iter().filter(|lines| *lines > 0).collect();
            assert!(pages.len() == 1 || pages.iter().all(|lines| *lines >= 2), "{:?}: {pages:?}", element.role);
        }
    }
}

#[test]
fn a_heading_stays_with_the_text_after_it() {
    for filler in 1..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| paragraph("En rad.")).collect();
        blocks.push(Block::Heading { level: 1, text: sv("Rubriken") });
        blocks.push(Block::Heading { level: 2, text: sv("Under") });
        blocks.push(paragraph(&prose(4)));
        let layout = lay_out(&document("sv", blocks));
        let heading = layout.headings[0].page;
        assert_eq!(layout.headings[1].page, heading);
        assert!(content(&layout.pages[heading]).contains("Föreningen ordnar"), "{filler} lines before");
    }
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    for lang in ["sv", "ar", "so"] {
        let layout = lay_out(&document(lang, vec![table(120)]));
        let count = layout.pages.len();
        assert!(count > 2);
        for (index, page) in layout.pages.iter().enumerate() {
            let is_number = |run: &iop_typeset::GlyphRun| {
                run.baseline > layout.page_height - 100.0
                    && run.text.contains(|c: char| c.is_ascii_digit() || "()".contains(c))
            };
            let furniture = runs(page).filter(|(_, owner)| *owner == Owner::Artifact(Artifact::Pagination));
            // Marks and glyphs stand in the order of reading.
            let told: String = furniture.filter(|(run, _)| is_number(run)).map(|(run, _)| run.text.as_str()).collect();
            assert_eq!(told.trim(), format!("{} ({count})", index + 1), "{lang}");
        }
    }
}

#[test]
fn heading_levels_are_never_skipped() {
    let heading = |level| Block::Heading { level, text: sv("Rubrik") };
    let layout = lay_out(&document("sv", vec![heading(3), heading(1), heading(3), heading(1), heading(2)]));
    assert_eq!(layout.headings.iter().map(|heading| heading.level).collect::<Vec<_>>(), [1, 2, 3, 2, 3]);
    let titled = lay_out(&document("sv", vec![Block::Title(sv("Titel")), heading(1), heading(2)]));
    assert_eq!(titled.headings.iter().map(|heading| heading.level).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_row_taller_than_a_page_is_parted_between_lines() {
    let column = |weight| Column { heading: sv("K"), weight, align: Align::Start };
    let row = Row { kind: RowKind::Body, cells: vec![sv(&prose(60)), sv(&prose(3))] };
    let block = Block::Table { caption: sv("T"), columns: vec![column(1.0), column(2.0)], rows: vec![row] };
    let layout = lay_out(&document("sv", vec![block]));
    assert!(layout.pages.len() > 2);
    assert_inside(&layout);
    let text: String = layout.pages.iter().map(content).collect();
    assert_eq!(text.matches("Föreningen").count(), 63);
}

#[test]
fn a_table_with_many_long_words_is_set_smaller_rather_than_parting_them() {
    let words =
        ["Maalgeliyaha", "Församling", "Församlingshemmet", "Sannadka", "400\u{a0}000\u{a0}kr", "Saacado", "Qiimaha"];
    let columns = |text: &str| words.map(|_| Column { heading: sv(text), weight: 1.0, align: Align::Start }).to_vec();
    let sizes = |cells: [&str; 7]| {
        let rows = vec![Row { kind: RowKind::Body, cells: cells.map(sv).to_vec() }];
        let layout = lay_out(&document("sv", vec![Block::Table { caption: sv(""), columns: columns("Rad"), rows }]));
        assert_inside(&layout);
        let cell = |word: &str| {
            let run = runs(&layout.pages[0]).find(|(run, _)| run.text.trim() == word);
            run.unwrap_or_else(|| panic!("{word} is not in one piece")).0.size
        };
        cells.map(cell)
    };
    assert!(sizes(words).iter().all(|size| (8.5..9.5).contains(size)));
    assert!(sizes(["a", "b", "c", "d", "e", "f", "g"]).iter().all(|size| *size >= 10.0));
}

#[test]
fn endless_words_and_narrow_columns_stay_inside() {
    let word = "Överenskommelseförlängningsklausul".repeat(30);
    let columns = (0..9).map(|_| Column { heading: sv(&word), weight: 0.0, align: Align::Start }).collect();
    let row = Row { kind: RowKind::Body, cells: vec![sv(&word); 9] };
    let blocks = vec![
        Block::Title(sv(&word)),
        paragraph(&word),
        Block::Facts(vec![Fact { label: sv(&word), value: vec![sv(&word)] }]),
        Block::Table { caption: sv(&word), columns, rows: vec![row] },
        Block::Signatures(vec![Signature { below: vec![sv(&word)] }]),
        Block::List { ordered: false, items: vec![sv(&word)] },
        Block::Notice { tone: Tone::Information, paragraphs: vec![sv(&word)] },
    ];
    for lang in ["sv", "ar"] {
        assert_inside(&lay_out(&document(lang, blocks.clone())));
    }
}

#[test]
fn the_footer_never_meets_the_text() {
    let mut long = document("sv", vec![paragraph(&prose(200))]);
    long.furniture.footer = sv(&prose(5));
    long.furniture.header = sv(&prose(3));
    let layout = lay_out(&long);
    for page in &layout.pages {
        let is_content = |owner: &Owner| matches!(owner, Owner::Mark(_));
        let lowest = runs(page).filter(|(_, owner)| is_content(owner)).map(|(run, _)| run.baseline).fold(0.0, f64::max);
        let below = runs(page).filter(|(_, owner)| !is_content(owner)).map(|(run, _)| run.baseline);
        assert!(below.filter(|baseline| *baseline > 400.0).all(|baseline| baseline > lowest + 10.0));
    }
}

#[test]
fn a_page_break_begins_a_page_and_only_one() {
    let blocks = vec![
        Block::PageBreak,
        paragraph("Ett"),
        Block::PageBreak,
        Block::PageBreak,
        paragraph("Två"),
        Block::PageBreak,
    ];
    assert_eq!(lay_out(&document("sv", blocks)).pages.len(), 2);
}

#[test]
fn signatures_are_never_alone_on_a_page() {
    let place = Signature { below: vec![sv("Åsa Öberg"), sv("Ordförande")] };
    for filler in 25..45 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| paragraph("En rad.")).collect();
        blocks.push(Block::Signatures(vec![place.clone(), place.clone()]));
        let layout = lay_out(&document("sv", blocks));
        let signed = layout.pages.iter().find(|page| content(page).contains("Ordförande")).expect("a signature");
        assert!(content(signed).contains("En rad."), "{filler} lines before");
    }
}

#[test]
fn the_places_to_sign_are_read_together() {
    let place = |name: &str| Signature { below: vec![sv(name), sv("Ordförande")] };
    let places = ["Åsa", "Nadia", "Ifrah"].map(place).into();
    let layout = lay_out(&document("sv", vec![paragraph("Underskrift"), Block::Signatures(places)]));
    let within = |parent: usize| layout.structure.iter().filter(|e| e.parent.is_some_and(|p| p.0 == parent)).count();
    let block = layout.structure.iter().position(|element| element.role == Role::Division).expect("a division");
    assert_eq!((within(0), within(block)), (2, 6));
}

#[test]
fn boxes_are_drawn_and_said() {
    let item = |checked| CheckItem { checked, text: sv("Bilaga") };
    let layout = lay_out(&document("sv", vec![Block::Checklist(vec![item(true), item(false)])]));
    let said: Vec<&str> = layout.structure.iter().filter_map(|element| element.alternative.as_deref()).collect();
    assert_eq!(said, ["☑", "☐"]);
    let drawn = |wanted: fn(&Shape) -> bool| layout.pages[0].items.iter().filter(|item| wanted(&item.shape)).count();
    assert_eq!(drawn(|shape| matches!(shape, Shape::Outline { .. })), 2);
    assert_eq!(drawn(|shape| matches!(shape, Shape::Stroke { .. })), 1);
}

#[test]
fn languages_are_told_where_they_change() {
    let mixed = sv("Hej ").then(Text::new("مرحبا", "ar"));
    let blocks = vec![Block::Paragraph(mixed), Block::Paragraph(Text::new("Soo dhowow", "so"))];
    let layout = lay_out(&document("sv", blocks));
    let langs: Vec<Option<&str>> = layout.structure.iter().map(|element| element.lang.as_deref()).collect();
    assert_eq!(langs, [None, None, Some("ar"), Some("so")]);
}

#[test]
fn all_missing_characters_are_named_wherever_they_stand() {
    let mut broken = document("sv", vec![paragraph("Fika 😀"), table(2), Block::Title(sv("漢"))]);
    broken.furniture.footer = sv("fot 🎈");
    let missing = typeset(&broken, fonts()).expect_err("no font has these");
    assert_eq!(missing.iter().map(|glyph| glyph.character).collect::<String>(), "😀漢🎈");
    assert_eq!(missing[0].to_string(), "no font has 😀 (U+1F600) in \"Fika 😀\"");
}

#[test]
fn the_same_document_gives_the_same_layout() {
    let document = document("ar", vec![table(40), paragraph(&prose(20))]);
    assert_eq!(lay_out(&document), lay_out(&document));
}

#[test]
fn an_arabic_text_of_several_lines_begins_at_the_right_even_in_a_swedish_document() {
    // Number of lines, and where the last one begins at the left.
    let last_line = |sentences: usize| {
        let text = Text::new("تعمل الجمعية مع البلدية ".repeat(sentences).trim(), "ar");
        let layout = lay_out(&document("sv", vec![Block::Paragraph(text)]));
        let lines = layout.marks.len();
        let last = runs(&layout.pages[0]).filter(|(_, owner)| matches!(owner, Owner::Mark(_))).last();
        (lines, last.map(|(run, _)| run.x).expect("a line"))
    };
    let (one, short) = last_line(1);
    let (several, long) = last_line(5);
    assert!(one == 1 && (short - 70.9).abs() < 5.0, "{short}");
    assert!(several > 1 && long > 200.0, "the last line is short and stands at the right: {long}");
}

#[test]
fn a_row_to_write_in_has_room_for_a_pen_whatever_stands_in_it() {
    let rows_of = |kind| {
        let column = || Column { heading: sv("Rubrik"), weight: 1.0, align: Align::Start };
        let row = |label: &str| Row { kind, cells: vec![sv(label), Text::default()] };
        let block = Block::Table {
            caption: Text::default(),
            columns: vec![column(), column()],
            rows: vec![row("Ett"), row(""), row("Tre")],
        };
        let layout = lay_out(&document("sv", vec![block]));
        let baseline = |text: &str| {
            let run = runs(&layout.pages[0]).find(|(run, _)| run.text.starts_with(text));
            run.map(|(run, _)| run.baseline).expect(text)
        };
        baseline("Tre") - baseline("Ett")
    };
    assert!(rows_of(RowKind::Blank) >= 45.9, "two rows of eight millimetres: {}", rows_of(RowKind::Blank));
    assert!(rows_of(RowKind::Body) < 45.9);
}

#[test]
fn a_cell_from_right_to_left_ends_with_a_mark_before_its_space() {
    let ends = |lang: &str| {
        let layout = lay_out(&document(lang, vec![table(2)]));
        let ended = runs(&layout.pages[0]).filter(|(run, _)| run.text.ends_with("\u{200f} ")).count();
        let spaces = runs(&layout.pages[0]).filter(|(run, _)| run.text.ends_with(' ')).count();
        (ended, spaces)
    };
    let (ended, spaces) = ends("ar");
    assert!(ended > 0 && ended == spaces, "{ended} of {spaces}");
    assert_eq!(ends("sv").0, 0);
}

#[test]
fn a_short_form_and_a_few_lines_to_write_on_are_never_torn() {
    for filler in 20..48 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| paragraph("En rad.")).collect();
        let column = |heading: &str| Column { heading: sv(heading), weight: 1.0, align: Align::Start };
        let row =
            |number: usize| Row { kind: RowKind::Blank, cells: vec![sv(&format!("Fält{number}")), Text::default()] };
        let rows = (0..4).map(row).collect();
        blocks.push(Block::Table { caption: Text::default(), columns: vec![column("Vad"), column("Svar")], rows });
        blocks.extend([paragraph("Annat:"), Block::WritingLines(3)]);
        let layout = lay_out(&document("sv", blocks));
        let counted = |count: fn(&iop_typeset::Page) -> usize| -> Vec<usize> {
            layout.pages.iter().map(count).filter(|count| *count > 0).collect()
        };
        assert_eq!(counted(|page| content(page).matches("Fält").count()), [4], "{filler} lines before");
        let is_line = |item: &&iop_typeset::Item| matches!(&item.shape, Shape::Fill { frame, color } if (0.55..0.65).contains(&frame.height) && color.red == 0x6b);
        let lines: Vec<usize> =
            layout.pages.iter().map(|page| page.items.iter().filter(is_line).count()).filter(|n| *n > 0).collect();
        assert_eq!(lines, [3], "{filler} lines before");
    }
}
