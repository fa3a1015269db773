//! The hard questions an official may put, and what of the answers may enter a paper.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::chairs::{self, MOST, Root, hard_questions, included};
use iop_core::{Answer, Initiative, Profile, Reading, State, WordLists, gaps, profile, public_record};
use jiff::civil::date;

fn case(answers: &[(&str, &str)]) -> (Initiative, Profile) {
    let mut initiative = Initiative::new("chairs", "linkoping");
    for (question, option) in answers {
        initiative.answers.insert((*question).to_owned(), Answer::choose(*option));
    }
    (initiative, profile::shipped("linkoping").unwrap())
}

fn reading((initiative, profile): &(Initiative, Profile)) -> Reading<'_> {
    Reading::new(initiative, profile, date(2026, 3, 24))
}

fn codes(case: &(Initiative, Profile)) -> Vec<&'static str> {
    hard_questions(&reading(case)).iter().map(|question| question.root.code()).collect()
}

/// Many answers that speak against, so that more than seven questions are raised.
const MANY: [(&str, &str); 11] = [
    ("party-kind", "project"),
    ("ordinary-entitled", "yes"),
    ("open-to-other", "no"),
    ("first-step", "no"),
    ("paper-word", "application"),
    ("earlier-answer", "oral-no"),
    ("no-market-claim", "no"),
    ("no-standard-grant-claim", "no"),
    ("plan-claim", "no"),
    ("will-claim", "no"),
    ("co-financing-claim", "no"),
];

fn write(case: &mut (Initiative, Profile), code: &str, ticked: bool) {
    let mut answer = Answer::text("sv", "Så här tänker vi.");
    if ticked {
        answer.choice.push("include".to_owned());
    }
    case.0.answers.insert(format!("chairs-{code}"), answer);
}

#[test]
fn nothing_is_asked_of_those_who_have_answered_nothing() {
    assert!(codes(&case(&[])).is_empty());
}

#[test]
fn decided_cases_come_first_and_never_more_than_seven() {
    let asked = hard_questions(&reading(&case(&MANY))).into_iter().map(|question| question.root).collect::<Vec<_>>();
    assert_eq!(asked.len(), MOST);
    assert!(asked[..6].iter().all(|root| matches!(root, Root::Ground(_))), "{asked:?}");
    assert!(matches!(asked[6], Root::Aspect(_)));
}

#[test]
fn a_question_rests_on_answers_and_goes_away_with_them() {
    let entitled = case(&[("ordinary-entitled", "yes")]);
    let asked = hard_questions(&reading(&entitled));
    let question = asked.iter().find(|question| question.root.code() == "ordinary-services").unwrap();
    assert!(question.rests_on.contains(&"ordinary-entitled"));
    assert!(!codes(&case(&[("ordinary-entitled", "no")])).contains(&"ordinary-services"));
}

#[test]
fn a_question_that_is_answered_is_not_pushed_out_by_new_ones() {
    let mut few = case(&[("plan-claim", "no")]);
    assert_eq!(codes(&few), ["plan"]);
    write(&mut few, "plan", false);
    for (question, option) in MANY {
        few.0.answers.insert(question.to_owned(), Answer::choose(option));
    }
    let asked = codes(&few);
    assert_eq!(asked.len(), MOST);
    assert!(asked.contains(&"plan"), "{asked:?}");
}

#[test]
fn what_was_written_comes_back_when_its_question_does() {
    let mut kept = case(&[("plan-claim", "no")]);
    write(&mut kept, "plan", true);
    kept.0.answers.insert("plan-claim".to_owned(), Answer::choose("yes"));
    let file = serde_json::to_string(&kept.0).unwrap();
    kept.0 = serde_json::from_str(&file).unwrap();
    kept.0.answers.insert("plan-claim".to_owned(), Answer::choose("no"));
    assert_eq!(included(&reading(&kept)).len(), 1);
}

#[test]
fn only_the_tick_lets_an_answer_into_the_paper() {
    let mut group = case(&[("plan-claim", "no")]);
    let count = |group: &(Initiative, Profile)| included(&reading(group)).len();
    write(&mut group, "plan", false);
    assert_eq!(count(&group), 0);
    write(&mut group, "plan", true);
    assert_eq!(count(&group), 1);
    group.0.answers.get_mut("chairs-plan").unwrap().state = State::NotAgreed;
    assert_eq!(count(&group), 0, "what the group does not agree on stays at home");
    write(&mut group, "plan", true);
    group.0.answers.get_mut("chairs-plan").unwrap().text.clear();
    assert_eq!(count(&group), 0, "a tick without words is nothing to print");
}

#[test]
fn answers_that_do_not_go_together_are_asked_about_and_never_printed() {
    let mut differing = case(&[("open-to-other", "yes"), ("dialogue-stance", "fixed")]);
    let asked = hard_questions(&reading(&differing));
    let question = asked.iter().find(|question| matches!(question.root, Root::Contradiction(_))).unwrap();
    assert_eq!(question.root.key(), "chairs-x-open-but-fixed");
    write(&mut differing, "x-open-but-fixed", true);
    assert!(included(&reading(&differing)).is_empty());
}

#[test]
fn every_key_is_known_and_no_other() {
    for asked in hard_questions(&reading(&case(&MANY))) {
        assert!(chairs::is_key(asked.root.key()), "{}", asked.root.key());
    }
    for wrong in ["chairs-", "chairs-nothing", "chairs-x-nothing", "plan-claim", "plan", "x-open-but-fixed"] {
        assert!(!chairs::is_key(wrong), "{wrong}");
    }
}

/// A case in which ordinary services is asked about, and what is said to it.
fn said(text: &Answer, ticked: bool) -> (Initiative, Profile) {
    let mut case = case(&[("ordinary-entitled", "yes")]);
    let mut answer = text.clone();
    if ticked {
        answer.choice.push("include".to_owned());
    }
    case.0.answers.insert("chairs-ordinary-services".to_owned(), answer);
    case
}

#[test]
fn every_root_is_found_again_by_its_key() {
    for (code, root) in hard_questions(&reading(&case(&MANY))).iter().map(|asked| (asked.root.code(), asked.root)) {
        assert!(root.key().ends_with(code));
        assert_eq!(chairs::root_of(root.key()), Some(root));
    }
    assert_eq!(chairs::root_of("chairs-x-plan"), None);
    assert_eq!(chairs::root_of("plan"), None);
}

#[test]
fn what_is_let_into_the_letter_lacks_swedish_like_any_other_text() {
    let arabic = Answer::text("ar", "نصل إلى من لا يأتون.");
    let lacking = |case: (Initiative, Profile)| {
        gaps::missing_swedish(&reading(&case)).into_iter().map(|gap| gap.question).collect::<Vec<_>>()
    };
    assert_eq!(lacking(said(&arabic, true)), ["chairs-ordinary-services"]);
    assert_eq!(lacking(said(&arabic, false)), Vec::<&str>::new(), "it stays with the group");
    assert_eq!(lacking(said(&Answer::text("sv", "Vi når dem."), true)), Vec::<&str>::new());
}

#[test]
fn a_number_in_an_answer_that_is_let_in_is_found_and_printed_neutrally_when_that_is_chosen() {
    let text = Answer::text("sv", "Ring 070-123 45 67.");
    let lists = WordLists::default();
    let found = |case: &(Initiative, Profile)| public_record::findings(&reading(case), &lists).len();
    assert_eq!((found(&said(&text, true)), found(&said(&text, false))), (1, 0));
    let mut chosen = said(&Answer { neutral: vec!["phone".into()], ..text }, true);
    let neutral = public_record::neutralised(&chosen.0, &lists).into_owned();
    chosen.0 = neutral;
    assert_eq!(found(&chosen), 0);
}

#[test]
fn the_guard_leaves_answers_alone_that_are_about_grants_or_about_the_word() {
    let telling = |root: Root| root.is_telling();
    let about = |key: &str| telling(chairs::root_of(key).unwrap());
    assert!(about("chairs-no-standard-grant") && about("chairs-no-market") && about("chairs-applied"));
    assert!(!about("chairs-plan") && !about("chairs-ordinary-services"));
}
