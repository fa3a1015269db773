use super::*;
use iop_blocks::{Beside, Block, Direction, Fact, Furniture, Text, Typeface};
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().unwrap());

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: String::new(),
        author: String::new(),
        lang: "sv".into(),
        direction: Direction::LeftToRight,
        typeface: Typeface::Letter,
        date: (2026, 3, 24),
        furniture: Furniture::default(),
        beside: None,
        blocks,
    }
}

fn shown(document: &Document, set: Result<Vec<Sheet>, Vec<Problem>>, lang: &str) -> PreviewView {
    let speaker = WORDS.speaker(lang, None);
    preview(&Paper::default(), document, set, &WORDS, Voice::new(&speaker))
}

#[test]
fn a_part_of_a_page_leads_to_the_questions_it_came_from() {
    let area = |questions: &[&'static str]| Area {
        place: [10.0, 20.0, 80.0, 5.0],
        questions: questions.to_vec(),
        is_new: true,
    };
    let sheet = Sheet { key: "a".into(), svg: None, areas: vec![area(&["start", "end"]), area(&["no-question"])] };
    for (lang, word) in [("sv", "Ändra svaret"), ("ar", "تغيير الإجابة"), ("so", "Beddel jawaabta")] {
        let view = shown(&document(Vec::new()), Ok(vec![sheet.clone()]), lang);
        let [area] = &view.sheets[0].areas[..] else { panic!("{view:?}") };
        assert!(area.is_new);
        let [start, end] = &area.links[..] else { panic!("{area:?}") };
        assert_eq!((start.question.as_str(), end.question.as_str()), ("start", "end"));
        assert!(start.label.text.contains(word), "{}", start.label.text);
        assert!(start.label.text.contains(&interview::printed_number("start")));
    }
}

#[test]
fn the_text_keeps_the_language_and_direction_of_every_stretch() {
    let name = Text::new("\u{2068}Föreningen Ekbacken\u{2069}", "sv").from_answer("association-name");
    let told = shown(&document(vec![Block::Paragraph(Text::new("تكتب ", "ar").then(name))]), Ok(Vec::new()), "sv");
    let [TextBlock::Paragraph { words }] = &told.text[..] else { panic!("{told:?}") };
    let runs: Vec<_> = words.runs.iter().map(|run| (run.lang.as_str(), run.dir, run.text.as_str())).collect();
    assert_eq!(runs, [("ar", crate::Dir::Rtl, "تكتب "), ("sv", crate::Dir::Ltr, "Föreningen Ekbacken")]);
    assert_eq!(words.links[0].question, "association-name");
}

#[test]
fn facts_become_a_table_and_two_languages_are_told_pair_by_pair() {
    let fact = Fact { label: Text::new("Plats", "sv"), value: vec![Text::new("Malmö", "sv").from_answer("seat")] };
    let pair = Block::Beside {
        first: vec![Block::Heading { level: 1, text: Text::new("Behov", "sv") }],
        second: vec![Block::Heading { level: 1, text: Text::new("الحاجة", "ar") }],
    };
    let beside = Beside {
        lang: "ar".into(),
        direction: Direction::RightToLeft,
        headings: [vec![Text::new("Svenska", "sv")], vec![Text::new("العربية", "ar")]],
    };
    let both = Document { beside: Some(beside), ..document(vec![Block::Facts(vec![fact]), pair]) };
    let told = shown(&both, Ok(Vec::new()), "ar").text;
    let [_, _, TextBlock::Table { head, rows, .. }, sv, ar] = &told[..] else { panic!("{told:?}") };
    assert!(head.is_empty() && rows[0].len() == 2 && rows[0][1].links[0].question == "seat");
    for (heading, lang) in [(sv, "sv"), (ar, "ar")] {
        assert!(matches!(heading, TextBlock::Heading { level: 2, words } if words.runs[0].lang == lang));
    }
}

#[test]
fn what_cannot_be_printed_is_told_and_the_text_is_there_all_the_same() {
    let problem = Problem::error("glyph-missing").with("character", "☃").with("code", "U+2603").with("excerpt", "☃");
    let told = shown(&document(vec![Block::Paragraph(Text::new("☃", "sv"))]), Err(vec![problem]), "sv");
    assert_eq!((told.sheets.len(), told.missing.len(), told.text.len()), (0, 1, 1));
}

#[test]
fn a_paper_knows_its_file_name_and_only_languages_that_there_are() {
    let paper = Paper { lang: "xx".into(), beside: Some("sv".into()), ..Paper::default() };
    assert_eq!(paper.in_known(&WORDS), Paper::default());
    let both = Paper { beside: Some("ar".into()), ..Paper::default() };
    assert_eq!((Paper::default().stem(), both.stem()), ("initiative-sv".into(), "initiative-sv-ar".into()));
}
