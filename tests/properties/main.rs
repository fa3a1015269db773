//! Whatever is written in an answer, every document comes out whole, or the character and its question are told.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop where it stands")]

mod damaged;
mod field;
mod printed;

use field::{Field, fields};
use iop_core::{Answer, Initiative, Row};
use iop_document::Kind;
use iop_typeset::{Page, Role, Shape};
use printed::{beside, composed, docx_is_sound, laid_out, told_or_written, told_or_written_of};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The kinds that are made from answers; the questionnaire is printed blank.
const ANSWERED: [Kind; 7] =
    [Kind::Initiative, Kind::Annex, Kind::FollowUp, Kind::Minutes, Kind::Consent, Kind::Forming, Kind::Result];
const LANGUAGES: [&str; 3] = ["sv", "ar", "so"];

/// What turns text around, joins it, hides in it or cannot be parted.
const NASTY: [&str; 10] = [
    "",
    " \n\n\t \u{a0}\u{feff} ",
    "\u{202e}Föreningen\u{202d} Ekbacken\u{202e}",
    "\u{2066}\u{2067}\u{2068}aldrig stängda\u{200f}\u{200e}",
    "لَآ إِلٰهَ ﷺ بِسْمِ 12-34 (abc) «د»",
    "nolla\u{200b}bredd\u{200d}\u{200c}\u{2060}\u{ad}",
    "e\u{301}\u{302}\u{303}\u{304}\u{327}\u{328}a\u{30a}",
    "<w:t>&amp;</w:t>]]>\"' \\(( %PDF \u{b}\u{c}\u{1}",
    "https://exempel.se/?a=1&b=<2> namn@exempel.se",
    "−4\u{202f}850\u{a0}kr 1/2 ½ § … – —",
];

/// How many texts are tried; `IOP_PROPERTY_CASES` asks for more, when there is a night for it.
fn cases(usual: u32) -> u32 {
    std::env::var("IOP_PROPERTY_CASES").ok().and_then(|wanted| wanted.parse().ok()).unwrap_or(usual)
}

fn plain() -> Initiative {
    let mut initiative = Initiative::new("properties", "general");
    let answers = [
        ("party-kind", Answer::choose("own")),
        ("legal-form", Answer::choose("ideell-forening")),
        ("org-number", Answer::typed("846003-1936")),
        ("association-name", Answer::typed("Ekbacken")),
        ("initiative-name", Answer::typed("Ekbacken")),
    ];
    initiative.answers.extend(answers.map(|(id, answer)| (id.to_owned(), answer)));
    initiative
}

fn text() -> impl Strategy<Value = String> {
    let pieces = select(&NASTY[..]).prop_map(str::to_owned);
    let letters =
        "[ -~åäöÅÄÖ\u{a0}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{300}-\u{310}\u{621}-\u{652}\n]{0,40}";
    prop_oneof![
        letters,
        vec(any::<char>(), 0..12).prop_map(String::from_iter),
        vec(prop_oneof![pieces, select(vec!["🔥", "👩‍👧", "漢", "ا"]).prop_map(str::to_owned)], 0..6)
            .prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases(24)) })]

    #[test]
    fn any_text_in_any_answer_is_printed_or_told_with_its_question(
        field in select(fields()), text in text(), box_of in select(&LANGUAGES[..]), kind in select(&ANSWERED[..]),
        lang in select(&LANGUAGES[..]),
    ) {
        let mut initiative = plain();
        field.answer(&mut initiative, box_of, &text);
        for problem in told_or_written(&initiative, kind, lang) {
            let character = problem.args["character"].as_str();
            prop_assert!(text.contains(character), "{character} is not in {text:?}");
            prop_assert_eq!(problem.place.question.as_deref(), Some(field.question));
            prop_assert_eq!(problem.place.column.as_deref(), field.column);
        }
        docx_is_sound(&composed(&initiative, kind, lang));
    }
}

#[test]
fn nasty_texts_in_all_answers_at_once_are_printed_in_every_kind_and_language() {
    for (turn, lang) in LANGUAGES.into_iter().enumerate() {
        let mut initiative = plain();
        for (index, field) in fields().iter().enumerate() {
            field.answer(&mut initiative, LANGUAGES[index % 3], NASTY[(index + turn) % NASTY.len()]);
        }
        for kind in ANSWERED {
            assert_eq!(told_or_written(&initiative, kind, lang), [], "{kind:?} {lang}");
            docx_is_sound(&composed(&initiative, kind, lang));
        }
    }
}

#[test]
fn nasty_texts_are_printed_in_two_languages_beside_each_other() {
    let mut initiative = plain();
    for (index, field) in fields().iter().enumerate() {
        field.answer(&mut initiative, LANGUAGES[index % 3], NASTY[index % NASTY.len()]);
    }
    for langs in [["sv", "ar"], ["ar", "so"]] {
        let document = beside(&initiative, Kind::Initiative, langs);
        assert_eq!(told_or_written_of(&document, &initiative), [], "{langs:?}");
        docx_is_sound(&document);
    }
}

#[test]
fn a_character_that_no_font_has_is_told_with_its_question_wherever_it_is_printed() {
    let mut told = 0;
    for field in fields().into_iter().step_by(7) {
        let mut initiative = plain();
        field.answer(&mut initiative, "sv", "Träff 🔥 varje vecka");
        for problem in told_or_written(&initiative, Kind::Initiative, "sv") {
            assert_eq!(problem.args["character"], "🔥");
            assert_eq!(problem.place.question.as_deref(), Some(field.question));
            assert_eq!(problem.place.column.as_deref(), field.column);
            told += 1;
        }
    }
    assert!(told > 5, "only {told} of the fields are printed");
}

#[test]
fn nothing_answered_is_printed_in_every_kind_and_language() {
    for (kind, lang) in ANSWERED.into_iter().flat_map(|kind| LANGUAGES.map(|lang| (kind, lang))) {
        let initiative = Initiative::new("", "general");
        assert_eq!(told_or_written(&initiative, kind, lang), [], "{kind:?} {lang}");
        docx_is_sound(&composed(&initiative, kind, lang));
    }
}

#[test]
fn a_word_longer_than_a_page_is_wide_is_printed_in_texts_and_cells() {
    let words = ["å".repeat(3000), "العربية".repeat(400), "\u{301}".repeat(400)];
    for field in fields().into_iter().filter(Field::is_much_written) {
        let mut initiative = plain();
        for (lang, word) in LANGUAGES.into_iter().zip(&words) {
            field.answer(&mut initiative, lang, word);
        }
        assert_eq!(told_or_written(&initiative, Kind::Initiative, "sv"), [], "{field:?}");
    }
}

/// Unoptimised, the file alone takes a second for two hundred rows; `cargo bench -p iop-pdf` has ten thousand.
#[test]
fn a_plan_of_very_many_rows_is_printed() {
    let initiative = with_plan(1000);
    assert_eq!(told_or_written(&initiative, Kind::Initiative, "sv"), []);
    assert!(composed(&initiative, Kind::Initiative, "sv").plain_text().contains("Kväll 999"));
}

#[test]
fn a_plan_of_ten_thousand_rows_stands_on_its_pages_row_by_row() {
    const ROWS: usize = 10_000;
    let layout = laid_out(&composed(&with_plan(ROWS), Kind::Initiative, "sv"));
    assert!(layout.pages.len() > 200);
    let rows = layout.structure.iter().filter(|element| element.role == Role::TableRow).count();
    assert!((ROWS..ROWS + 100).contains(&rows), "{rows} rows");
    let told = |page: &Page| -> usize {
        let runs = page.items.iter().filter_map(|item| match &item.shape {
            Shape::Glyphs(run) => Some(run.text.matches("Kväll").count()),
            _ => None,
        });
        runs.sum()
    };
    let told: usize = layout.pages.iter().map(told).sum();
    assert!(told >= ROWS, "{told} evenings");
}

/// A municipality that pays for so many evenings, one by one.
fn with_plan(rows: usize) -> Initiative {
    let mut initiative = plain();
    let party = |id: &str, side| {
        let cells = [("name", Answer::typed(id)), ("side", Answer::choose(side))];
        row(id, &cells)
    };
    let parties = vec![party("Ekbacken", "civil"), party("Kommunen", "public")];
    let contribution = |number: usize| {
        let cells = [
            ("giver", Answer::choose("Kommunen")),
            ("receiver", Answer::choose("Ekbacken")),
            ("kind", Answer::choose("money")),
            ("what", Answer::text("sv", format!("Kväll {number}"))),
            ("year", Answer::typed("2027")),
            ("amount", Answer::typed("1 000")),
        ];
        row(&format!("c{number}"), &cells)
    };
    let contributions = (0..rows).map(contribution).collect();
    for (question, rows) in [("parties", parties), ("contributions", contributions)] {
        initiative.answers.insert(question.to_owned(), Answer { rows, ..Answer::default() });
    }
    initiative
}

fn row(id: &str, cells: &[(&str, Answer)]) -> Row {
    let cells = cells.iter().map(|(column, answer)| ((*column).to_owned(), answer.clone()));
    Row { id: id.to_owned(), cells: cells.collect(), ..Row::default() }
}
