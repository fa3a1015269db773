use crate::Kind;
use crate::testing::{Case, association, owned_project};
use iop_core::Answer;

const ANSWER: &str = "Vi söker upp dem som aldrig kommer till kontoret.";

/// A group whose target group is entitled to ordinary services, and what it would say about that.
fn asked(mut case: Case, ticked: bool) -> Case {
    case = case.choose("ordinary-entitled", "yes");
    let mut answer = Answer::text("sv", ANSWER);
    if ticked {
        answer.choice.push("include".to_owned());
    }
    case.initiative.answers.insert("chairs-ordinary-services".to_owned(), answer);
    case
}

#[test]
fn only_the_tick_lets_an_answer_into_the_letter() {
    for case in [association("linkoping"), owned_project(), crate::testing::case("linkoping")] {
        let (ticked, not) = (asked(case, true), asked(association("linkoping"), false));
        let letter = ticked.printed("sv");
        assert!(letter.contains(ANSWER) && letter.contains("Frågor vi har tänkt på"), "{letter}");
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Result) {
            let text = not.compose(kind, "sv").plain_text();
            assert!(!text.contains(ANSWER) && !text.contains("Frågor vi har tänkt på"), "{kind:?}");
        }
    }
}

#[test]
fn the_letter_tells_no_verdict_no_ground_and_no_question_that_is_not_ticked() {
    let case = asked(association("linkoping"), true).choose("plan-claim", "no").choose("no-market-claim", "no");
    let text = case.printed("sv").to_lowercase();
    for wrong in
        ["talar emot", "oklart än", "enligt er egen uppgift", "hade huvuddelen", "vilken politisk plan hjälper"]
    {
        assert!(!text.contains(wrong), "{wrong}");
    }
}

#[test]
fn the_result_has_every_question_to_practise_on() {
    let text = asked(association("linkoping"), false).compose(Kind::Result, "sv").plain_text();
    assert!(
        text.contains("Byt stol") && text.contains(ANSWER) && text.contains("Tjänsteskrivelse 2023-05-08"),
        "{text}"
    );
}

#[test]
fn an_answer_only_in_arabic_is_marked_in_the_swedish_letter() {
    let mut case = asked(association("linkoping"), true);
    let answer = case.initiative.answers.get_mut("chairs-ordinary-services").expect("it is answered");
    answer.text = [("ar".to_owned(), "نصل إلى من لا يأتون.".to_owned())].into();
    let text = case.printed("sv");
    assert!(text.contains("نصل إلى من لا يأتون.") && text.to_lowercase().contains("svensk text saknas"), "{text}");
}
