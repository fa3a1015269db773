//! Stories of answering.

use super::*;
use iop_view::State as Mark;

fn at(question: &str) -> Spot {
    Spot { question: question.into(), row: None, column: None }
}

fn cell(question: &str, row: &str, column: &str) -> Spot {
    Spot { question: question.into(), row: Some(row.into()), column: Some(column.into()) }
}

fn typed(at: Spot, text: &str) -> Edit {
    Edit::Write { at, lang: None, text: text.into() }
}

fn choose_option(question: &str, option: &str) -> Edit {
    Edit::Choose { at: at(question), option: option.into(), chosen: true }
}

/// Answers and keeps what comes of it.
fn keep(initiative: &mut Initiative, edit: &Edit) -> Outcome {
    let outcome = answer(initiative, edit, "row-1", &Names::new()).unwrap();
    let (Outcome::Changed(change) | Outcome::Refused(change, _)) = &outcome;
    change.make(initiative);
    outcome
}

fn new() -> Initiative {
    Initiative::new("x", "linkoping")
}

#[test]
fn a_personnummer_is_refused_and_is_neither_in_the_answers_nor_in_the_history() {
    let mut initiative = new();
    keep(&mut initiative, &typed(at("org-number"), "850412-123"));
    let outcome = keep(&mut initiative, &typed(at("org-number"), "850412-1234"));
    assert!(matches!(outcome, Outcome::Refused(_, ref spot) if *spot == at("org-number")));
    let file = serde_json::to_string(&initiative).unwrap();
    assert!(!file.contains("850412"), "{file}");
    let Outcome::Refused(change, _) = outcome else { panic!("kept") };
    assert_eq!(change.after, None);
}

#[test]
fn a_personnummer_in_a_table_is_refused_too() {
    let mut initiative = new();
    keep(&mut initiative, &Edit::AddRow { question: "parties".into() });
    let spot = cell("parties", "row-1", "org-number");
    let outcome = keep(&mut initiative, &typed(spot.clone(), "19850412-1234"));
    assert!(matches!(outcome, Outcome::Refused(_, ref refused) if *refused == spot));
    assert!(!serde_json::to_string(&initiative).unwrap().contains("850412"));
}

#[test]
fn a_real_organisation_number_is_kept_as_it_was_typed() {
    let mut initiative = new();
    keep(&mut initiative, &typed(at("org-number"), " 846003 1936"));
    assert_eq!(initiative.answers["org-number"].typed, " 846003 1936");
}

#[test]
fn one_option_replaces_another_and_many_stand_side_by_side() {
    let mut initiative = new();
    keep(&mut initiative, &choose_option("party-kind", "own"));
    keep(&mut initiative, &choose_option("party-kind", "project"));
    assert_eq!(initiative.answers["party-kind"].choice, ["project"]);
    keep(&mut initiative, &choose_option("values", "democracy"));
    keep(&mut initiative, &choose_option("values", "openness"));
    assert_eq!(initiative.answers["values"].choice, ["democracy", "openness"]);
}

#[test]
fn writing_after_not_knowing_means_knowing_but_not_agreeing_stays() {
    let mut initiative = new();
    keep(&mut initiative, &Edit::Mark { question: "need-claim".into(), state: Mark::DontKnow });
    keep(&mut initiative, &choose_option("need-claim", "yes"));
    assert_eq!(initiative.answers["need-claim"].state, State::Answered);
    keep(&mut initiative, &Edit::Mark { question: "need-claim".into(), state: Mark::NotAgreed });
    keep(&mut initiative, &choose_option("need-claim", "no"));
    assert_eq!(initiative.answers["need-claim"].state, State::NotAgreed);
}

#[test]
fn a_mark_is_taken_back_by_making_it_again() {
    let mut initiative = new();
    let mark = Edit::Mark { question: "need-claim".into(), state: Mark::DontKnow };
    keep(&mut initiative, &mark);
    keep(&mut initiative, &mark);
    assert!(!initiative.answers.contains_key("need-claim"));
}

#[test]
fn clearing_keeps_the_note_and_a_removed_row_leaves_its_id() {
    let mut initiative = new();
    keep(&mut initiative, &Edit::AddRow { question: "meetings".into() });
    keep(&mut initiative, &Edit::Note { question: "meetings".into(), text: "fråga Amina".into() });
    keep(&mut initiative, &Edit::RemoveRow { question: "meetings".into(), row: "row-1".into() });
    assert_eq!(initiative.answers["meetings"].removed, ["row-1"]);
    keep(&mut initiative, &Edit::Clear { question: "meetings".into() });
    assert_eq!(initiative.answers["meetings"].note, "fråga Amina");
}

#[test]
fn a_party_is_chosen_among_those_that_are_listed() {
    let mut initiative = new();
    keep(&mut initiative, &Edit::AddRow { question: "parties".into() });
    keep(&mut initiative, &Edit::AddRow { question: "contributions".into() });
    let giver = |option: &str| Edit::Choose {
        at: cell("contributions", "row-1", "giver"),
        option: option.into(),
        chosen: true,
    };
    assert_eq!(answer(&initiative, &giver("somebody"), "", &Names::new()).unwrap_err().code, "answer-not-understood");
    keep(&mut initiative, &giver("row-1"));
    keep(&mut initiative, &giver(NOT_STATED));
    assert_eq!(initiative.answers["contributions"].rows[0].cells["giver"].choice, [NOT_STATED]);
}

#[test]
fn what_no_window_of_ours_sends_is_refused() {
    let initiative = new();
    let free = |lang: Option<&str>, text: &str| Edit::Write {
        at: at("summary"),
        lang: lang.map(Into::into),
        text: text.into(),
    };
    for edit in [
        typed(at("no-such-question"), "x"),
        choose_option("party-kind", "no-such-option"),
        typed(cell("parties", "no-such-row", "name"), "x"),
        typed(at("party-kind"), "x"),
        free(None, "x"),
        free(Some("../x"), "x"),
        free(Some("sv"), &"x".repeat(LONGEST + 1)),
        Edit::AddRow { question: "summary".into() },
    ] {
        assert_eq!(
            answer(&initiative, &edit, "r", &Names::new()).unwrap_err().code,
            "answer-not-understood",
            "{edit:?}"
        );
    }
}

#[test]
fn printing_something_neutrally_is_chosen_and_taken_back_and_the_text_stays() {
    let mut initiative = new();
    let text = |text: &str| Edit::Write { at: at("need-description"), lang: Some("sv".into()), text: text.into() };
    let neutral = |what: &str, chosen| Edit::Neutral { at: at("need-description"), what: what.into(), chosen };
    keep(&mut initiative, &text("Ring 070-123 45 67."));
    keep(&mut initiative, &neutral("phone", true));
    keep(&mut initiative, &neutral("phone", true));
    assert_eq!(initiative.answers["need-description"].neutral, ["phone"]);
    assert_eq!(initiative.answers["need-description"].text["sv"], "Ring 070-123 45 67.");
    keep(&mut initiative, &neutral("phone", false));
    assert!(initiative.answers["need-description"].neutral.is_empty());
    assert!(answer(&initiative, &neutral("colour", true), "row-1", &Names::new()).is_err());
}

#[test]
fn an_answer_to_a_hard_question_is_kept_with_its_tick_and_nothing_else_is_taken_for_one() {
    let mut initiative = new();
    let text = Edit::Write { at: at("chairs-plan"), lang: Some("so".into()), text: "Sidan.".into() };
    keep(&mut initiative, &text);
    keep(&mut initiative, &choose_option("chairs-plan", "include"));
    let kept = &initiative.answers["chairs-plan"];
    assert_eq!((kept.text["so"].as_str(), kept.choice.as_slice()), ("Sidan.", &["include".to_owned()][..]));
    let taken_back = Edit::Choose { at: at("chairs-plan"), option: "include".into(), chosen: false };
    keep(&mut initiative, &taken_back);
    assert!(initiative.answers["chairs-plan"].choice.is_empty());
    for edit in [choose_option("chairs-plan", "yes"), choose_option("chairs-nothing", "include")] {
        assert!(answer(&initiative, &edit, "row-1", &Names::new()).is_err(), "{edit:?}");
    }
}

/// A line of money for two years, with a text in each of its rows.
fn with_a_line() -> Initiative {
    let mut initiative = new();
    keep(&mut initiative, &typed(at("start"), "2027-01-01"));
    keep(&mut initiative, &typed(at("end"), "2028-12-31"));
    let cells = [("kind", "money"), ("each-year", "5"), ("year-2028", "7"), ("what-sv", "Lön till Amina Ali")];
    for (number, (column, text)) in (1..).zip(cells) {
        let edit = fill((number > 1).then_some("row-1"), column, text);
        let outcome = answer(&initiative, &edit, &format!("row-{number}"), &Names::new()).unwrap();
        let Outcome::Changed(change) = outcome else { panic!("refused") };
        change.make(&mut initiative);
    }
    initiative
}

fn fill(line: Option<&str>, column: &str, text: &str) -> Edit {
    let question = "contributions".to_owned();
    Edit::Fill { question, line: line.map(str::to_owned), column: column.into(), text: text.into() }
}

#[test]
fn a_line_of_the_sheet_has_a_row_for_each_year_that_differs_and_goes_with_all_of_them() {
    let mut initiative = with_a_line();
    let years: Vec<Option<i16>> = initiative.answers["contributions"].rows.iter().map(|row| row.year("year")).collect();
    assert_eq!(years, [Some(2027), Some(2028)]);
    keep(&mut initiative, &Edit::RemoveRow { question: "contributions".into(), row: "row-1".into() });
    assert!(initiative.answers["contributions"].rows.is_empty());
    assert_eq!(initiative.answers["contributions"].removed.len(), 2);
}

#[test]
fn what_is_printed_neutrally_in_a_line_is_so_in_every_year() {
    let mut initiative = with_a_line();
    let neutral = |chosen| Edit::Neutral { at: cell("contributions", "row-1", "what"), what: "name".into(), chosen };
    keep(&mut initiative, &neutral(true));
    let of = |initiative: &Initiative| -> Vec<usize> {
        initiative.answers["contributions"].rows.iter().map(|row| row.cells["what"].neutral.len()).collect()
    };
    assert_eq!(of(&initiative), [1, 1]);
    keep(&mut initiative, &neutral(false));
    assert_eq!(of(&initiative), [0, 0]);
}

#[test]
fn pasted_words_are_understood_by_what_people_call_the_kinds() {
    let names = iop_view::kinds_by_name(&iop_words::Words::shipped().unwrap());
    let paste = |text: &str| Edit::Paste {
        question: "contributions".into(),
        line: None,
        columns: vec!["kind".into(), "each-year".into()],
        text: text.into(),
    };
    for (word, kind) in [("Pengar", "money"), ("متطوعون", "volunteers"), ("goob", "premises")] {
        let outcome = answer(&new(), &paste(&format!("{word}\t5")), "row-1", &names).unwrap();
        let Outcome::Changed(change) = outcome else { panic!("refused") };
        assert_eq!(change.after.unwrap().rows[0].choice("kind"), Some(kind), "{word}");
    }
}

#[test]
fn a_full_table_says_so_and_one_that_came_too_long_can_still_be_mended() {
    let mut initiative = new();
    let rows = (0..=MOST_ROWS).map(|at| Row { id: format!("r{at}"), ..Row::default() }).collect();
    initiative.answers.insert("contributions".into(), Answer { rows, ..Answer::default() });
    let begin = answer(&initiative, &fill(None, "each-year", "5"), "new", &Names::new()).unwrap_err();
    assert_eq!(begin.code, "table-full");
    assert!(answer(&initiative, &fill(Some("r3"), "each-year", "5"), "new", &Names::new()).is_ok());
}

#[test]
fn what_no_window_of_ours_sends_is_refused_in_the_sheet_too() {
    let initiative = with_a_line();
    for edit in [fill(Some("nobody"), "kind", "money"), fill(Some("row-1"), "colour", "x"), fill(None, "what-<x>", "y")]
    {
        assert_eq!(
            answer(&initiative, &edit, "", &Names::new()).unwrap_err().code,
            "answer-not-understood",
            "{edit:?}"
        );
    }
    let elsewhere = Edit::Empty { question: "parties".into(), lines: vec![], columns: vec![] };
    assert_eq!(answer(&initiative, &elsewhere, "", &Names::new()).unwrap_err().code, "answer-not-understood");
}
