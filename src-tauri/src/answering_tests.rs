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
