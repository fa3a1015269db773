//! What stands in the file: styles, directions, languages, fields. LibreOffice itself is asked in `tests/archive`.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_blocks::{
    Align, Beside, Block, CheckItem, Column, Direction, Document, Fact, Furniture, Row, RowKind, Signature, Text, Tone,
    Typeface,
};
use roxmltree::{Document as Xml, Node};
use std::io::{Cursor, Read};
use zip::ZipArchive;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn document(lang: &str, direction: Direction, blocks: Vec<Block>) -> Document {
    Document {
        title: "Initiativ".to_owned(),
        author: "Föreningen Solrosen".to_owned(),
        lang: lang.to_owned(),
        direction,
        typeface: Typeface::Letter,
        date: (2026, 3, 1),
        furniture: Furniture {
            header: Text::new("Mammakraft", "sv"), footer: Text::new("نسخة للقراءة", "ar")
        },
        beside: None,
        blocks,
    }
}

fn everything(lang: &str) -> Vec<Block> {
    let say = |text: &str| Text::new(text, lang);
    let column = |heading: &str, align| Column { heading: say(heading), weight: 1.0, align };
    let row = |kind| Row { kind, cells: vec![say("a"), say("290\u{a0}000\u{a0}kr")] };
    vec![
        Block::Title(say("t")),
        Block::Heading { level: 1, text: say("h") },
        Block::Heading { level: 2, text: say("h") },
        Block::Heading { level: 3, text: say("h") },
        Block::Paragraph(say("p").then(say("stark").strong())),
        Block::Remark(say("r")),
        Block::Quote { text: say("q"), source: say("k") },
        Block::Notice { tone: Tone::Caution, paragraphs: vec![say("n")] },
        Block::List { ordered: false, items: vec![say("l")] },
        Block::List { ordered: true, items: vec![say("ett"), say("två")] },
        Block::List { ordered: true, items: vec![say("ett igen")] },
        Block::Checklist(vec![CheckItem { checked: true, text: say("c") }]),
        Block::Facts(vec![Fact { label: say("f"), value: vec![say("v")] }]),
        Block::Table {
            caption: say("b"),
            columns: vec![column("A", Align::Start), column("B", Align::Amount)],
            rows: vec![row(RowKind::Body), row(RowKind::Total)],
        },
        Block::PageBreak,
        Block::Signatures(vec![Signature { below: vec![say("Namn")] }]),
        Block::WritingLines(2),
    ]
}

fn swedish() -> Document {
    document("sv", Direction::LeftToRight, everything("sv"))
}

fn arabic() -> Document {
    document("ar", Direction::RightToLeft, everything("ar"))
}

fn part(document: &Document, name: &str) -> String {
    let bytes = iop_docx::write_docx(document).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn all<'a>(xml: &'a Xml<'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    xml.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn value<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    node.attribute((W, "val"))
}

#[test]
fn every_paragraph_has_a_style_that_is_defined() {
    let styles = part(&swedish(), "word/styles.xml");
    let styles = Xml::parse(&styles).unwrap();
    let defined: Vec<&str> = all(&styles, "style").filter_map(|style| style.attribute((W, "styleId"))).collect();
    let body = part(&swedish(), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let used: Vec<&str> = ["pStyle", "rStyle", "tblStyle"]
        .iter()
        .flat_map(|name| all(&body, name))
        .filter_map(|node| value(&node))
        .collect();
    for wanted in
        ["Title", "Heading1", "Heading2", "Heading3", "BodyText", "Quote", "Remark", "NoticeCaution", "ListBullet"]
    {
        assert!(used.contains(&wanted), "{wanted} is not used");
    }
    assert!(used.iter().all(|style| defined.contains(style)), "{used:?}");
    let has_style = |paragraph: &Node<'_, '_>| paragraph.descendants().any(|node| node.has_tag_name((W, "pStyle")));
    assert!(all(&body, "p").all(|paragraph| has_style(&paragraph)));
}

#[test]
fn arabic_runs_from_right_to_left_in_paragraphs_tables_and_runs() {
    let body = part(&arabic(), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let holds = |node: &Node<'_, '_>, name| node.descendants().any(|inner| inner.has_tag_name((W, name)));
    assert!(all(&body, "p").all(|paragraph| holds(&paragraph, "bidi")));
    assert_eq!(all(&body, "tbl").count(), 3);
    assert!(all(&body, "tbl").all(|table| holds(&table, "bidiVisual")));
    let text = Text::new("الرقم 290", "ar");
    let body = part(&document("ar", Direction::RightToLeft, vec![Block::Paragraph(text)]), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let directions: Vec<bool> = all(&body, "r").map(|run| holds(&run, "rtl")).collect();
    assert_eq!(directions, [true, false], "a number runs from left to right");
    let swedish = part(&swedish(), "word/document.xml");
    assert!(!swedish.contains("w:bidi/") && !swedish.contains("w:rtl/") && !swedish.contains("bidiVisual"));
}

#[test]
fn every_run_of_text_tells_its_language() {
    for document in [swedish(), arabic()] {
        for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
            let xml = part(&document, name);
            let xml = Xml::parse(&xml).unwrap();
            for run in all(&xml, "r").filter(|run| run.children().any(|child| child.has_tag_name((W, "t")))) {
                let boxed = run.ancestors().any(|node| node.has_tag_name((W, "sdt")));
                assert!(boxed || run.descendants().any(|node| node.has_tag_name((W, "lang"))), "{name}");
            }
        }
    }
    assert!(part(&arabic(), "word/document.xml").contains(r#"<w:lang w:bidi="ar-SA"/>"#));
    assert!(part(&swedish(), "word/document.xml").contains(r#"<w:lang w:val="sv-SE"/>"#));
}

#[test]
fn amounts_stay_whole_and_stand_at_the_right_in_both_directions() {
    assert!(part(&swedish(), "word/document.xml").contains("290\u{a0}000\u{a0}kr"));
    // Left and right are counted from where lines begin.
    for (document, side) in [(swedish(), "right"), (arabic(), "left")] {
        let styles = part(&document, "word/styles.xml");
        let styles = Xml::parse(&styles).unwrap();
        let amount =
            all(&styles, "style").find(|style| style.attribute((W, "styleId")) == Some("TableAmount")).unwrap();
        let jc = amount.descendants().find(|node| node.has_tag_name((W, "jc"))).unwrap();
        assert_eq!(value(&jc), Some(side));
    }
}

#[test]
fn the_header_row_is_repeated_and_no_row_is_split() {
    let body = part(&swedish(), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    assert_eq!(all(&body, "tblHeader").count(), 1);
    assert_eq!(all(&body, "cantSplit").count(), all(&body, "tr").count());
}

#[test]
fn each_numbered_list_begins_at_one() {
    let body = part(&swedish(), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let numbers: Vec<&str> = all(&body, "numId").filter_map(|node| value(&node)).collect();
    assert_eq!(numbers, ["1", "3", "3", "4"]);
    assert_eq!(part(&swedish(), "word/numbering.xml").matches("startOverride").count(), 2);
}

#[test]
fn a_ticked_box_is_one_that_can_be_clicked() {
    let body = part(&swedish(), "word/document.xml");
    assert!(body.contains(r#"<w14:checked w14:val="1"/>"#) && body.contains('☑'), "{body}");
}

#[test]
fn page_number_and_count_are_fields_and_the_header_begins_on_page_two() {
    let footer = part(&arabic(), "word/footer1.xml");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "{footer}");
    assert!(part(&arabic(), "word/document.xml").contains("w:titlePg"));
    assert!(part(&arabic(), "word/header1.xml").contains("Mammakraft"));
}

#[test]
fn title_language_and_date_are_the_documents_own() {
    let core = part(&arabic(), "docProps/core.xml");
    for wanted in ["Initiativ", "ar-SA", "2026-03-01T00:00:00Z", "Föreningen Solrosen"] {
        assert!(core.contains(wanted), "{wanted}: {core}");
    }
}

#[test]
fn a_control_character_in_the_title_does_no_harm() {
    let mut document = swedish();
    document.title = "Ini\u{6}tiativ".to_owned();
    document.author = "Sol\u{0}rosen".to_owned();
    let core = part(&document, "docProps/core.xml");
    assert!(core.contains("Initiativ") && core.contains("Solrosen") && Xml::parse(&core).is_ok(), "{core}");
}

#[test]
fn no_isolate_is_left_and_control_characters_do_no_harm() {
    let text = Text::new("a\u{0}\u{b}b \u{2068}846003-1936\u{2069}", "sv");
    let body = part(&document("sv", Direction::LeftToRight, vec![Block::Paragraph(text)]), "word/document.xml");
    assert!(!body.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{body}");
    assert!(Xml::parse(&body).is_ok());
}

#[test]
fn a_page_break_before_a_table_is_kept() {
    let body = part(&swedish(), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    assert_eq!(all(&body, "pageBreakBefore").count(), 1);
}

#[test]
fn the_same_document_gives_the_same_bytes_without_a_clock() {
    let bytes = iop_docx::write_docx(&arabic()).unwrap();
    assert!(bytes == iop_docx::write_docx(&arabic()).unwrap());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).unwrap();
        let time = entry.last_modified().unwrap();
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
    }
}

/// A Swedish document with another language beside it, or one of the other language with Swedish beside it.
fn in_two_languages(leads: &str, follows: &str, pairs: Vec<[Vec<Block>; 2]>) -> Document {
    let direction = |lang: &str| if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight };
    let blocks = pairs.into_iter().map(|[first, second]| Block::Beside { first, second }).collect();
    let headings = [vec![Text::new("gäller", leads)], vec![Text::new("läses", follows)]];
    let beside = Beside { lang: follows.to_owned(), direction: direction(follows), headings };
    Document { beside: Some(beside), ..document(leads, direction(leads), blocks) }
}

/// The texts of each row of each table, cell by cell.
fn cells(xml: &Xml<'_>) -> Vec<Vec<String>> {
    let text = |node: Node<'_, '_>| all_in(node, "t").filter_map(|t| t.text()).collect::<Vec<_>>().join("|");
    all(xml, "tr").map(|row| all_in(row, "tc").map(text).collect()).collect()
}

fn all_in<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

#[test]
fn two_languages_stand_in_two_columns_with_a_row_for_each_pair_and_each_item() {
    let paragraph = |text, lang| vec![Block::Paragraph(Text::new(text, lang))];
    let list = |texts: [&str; 2], lang| {
        vec![Block::List { ordered: true, items: texts.map(|text| Text::new(text, lang)).into() }]
    };
    let pairs = vec![
        [paragraph("Vi vill.", "sv"), paragraph("نريد.", "ar")],
        [list(["ett", "två"], "sv"), list(["واحد", "اثنان"], "ar")],
        [vec![Block::Remark(Text::new("bara här", "sv"))], Vec::new()],
    ];
    let body = part(&in_two_languages("sv", "ar", pairs), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    assert_eq!(all(&body, "tbl").count(), 1);
    let told = cells(&body);
    let wanted: [&[&str]; 5] =
        [&["gäller", "läses"], &["Vi vill.", "نريد."], &["ett", "واحد"], &["två", "اثنان"], &["bara här", ""]];
    assert_eq!(told, wanted);
    for row in all(&body, "tr") {
        for (cell, right_to_left) in all_in(row, "tc").zip([false, true]) {
            let turned = all_in(cell, "p").all(|p| all_in(p, "bidi").next().is_some());
            // A cell without a text has a paragraph that runs as the document does.
            assert!(turned == right_to_left || all_in(cell, "t").next().is_none());
        }
    }
}

#[test]
fn swedish_beside_arabic_that_leads_runs_from_left_to_right() {
    let pair = [
        vec![Block::Quote { text: Text::new("نريد.", "ar"), source: Text::default() }],
        vec![Block::Quote { text: Text::new("Vi vill.", "sv"), source: Text::default() }],
    ];
    let body = part(&in_two_languages("ar", "sv", vec![pair]), "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let table = all(&body, "tbl").next().unwrap();
    assert!(all_in(table, "bidiVisual").next().is_some(), "Arabic stands at the right");
    let swedish = all(&body, "p").find(|p| all_in(*p, "t").any(|t| t.text() == Some("Vi vill."))).unwrap();
    assert_eq!(all_in(swedish, "bidi").next().and_then(|node| value(&node)), Some("false"));
    let bar = |side| all_in(swedish, side).next().and_then(|node| value(&node));
    assert_eq!((bar("left"), bar("right")), (Some("single"), Some("none")), "the bar stands where lines begin");
}

#[test]
fn headings_of_two_languages_stand_above_the_columns_and_one_of_them_leads_to_the_place() {
    let heading = |text, lang| vec![Block::Heading { level: 2, text: Text::new(text, lang) }];
    let document = in_two_languages("sv", "so", vec![[heading("Behovet", "sv"), heading("Baahida", "so")]]);
    let body = part(&document, "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let outside: Vec<(&str, String)> = all(&body, "p")
        .filter(|p| !p.ancestors().any(|node| node.has_tag_name((W, "tbl"))))
        .filter_map(|p| {
            let text: String = all_in(p, "t").filter_map(|t| t.text()).collect();
            let style = all_in(p, "pStyle").next()?;
            (!text.is_empty()).then(|| (style.attribute((W, "val")).unwrap(), text))
        })
        .collect();
    assert_eq!(outside, [("Heading2", "Behovet".to_owned()), ("Heading2Beside", "Baahida".to_owned())]);
    let styles = part(&document, "word/styles.xml");
    let styles = Xml::parse(&styles).unwrap();
    let level = |id: &str| {
        let style = all(&styles, "style").find(|style| style.attribute((W, "styleId")) == Some(id)).unwrap();
        all_in(style, "outlineLvl").next().and_then(|node| node.attribute((W, "val"))).map(str::to_owned)
    };
    assert_eq!((level("Heading2").as_deref(), level("Heading2Beside").as_deref()), (Some("1"), Some("9")));
}

#[test]
fn a_table_of_two_languages_holds_both_in_each_cell_and_figures_once() {
    let table = |lang: &str, heading: &str, cell: &str| {
        let text = |text: &str| Text::new(text, lang);
        let column = |heading: &str, align| Column { heading: text(heading), weight: 1.0, align };
        vec![Block::Table {
            caption: text(heading),
            columns: vec![column(heading, Align::Start), column("Kr", Align::Amount)],
            rows: vec![Row { kind: RowKind::Body, cells: vec![text(cell), text("290\u{a0}000")] }],
        }]
    };
    let document = in_two_languages("sv", "so", vec![[table("sv", "Vad", "Lokal"), table("so", "Waxa", "Goob")]]);
    let body = part(&document, "word/document.xml");
    let body = Xml::parse(&body).unwrap();
    let told = cells(&body);
    assert_eq!(told[1..], [["Vad|Waxa", "Kr"], ["Lokal|Goob", "290\u{a0}000"]]);
}

#[test]
fn every_page_of_two_languages_says_which_text_counts() {
    let header = part(&in_two_languages("sv", "ar", Vec::new()), "word/header1.xml");
    assert!(header.contains("gäller") && header.contains("läses"), "{header}");
}
