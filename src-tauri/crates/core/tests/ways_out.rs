//! Plans and other paths, from small sets of answers.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::DocumentKind;
use iop_core::ways_out::{Done, paths, plan};
use iop_core::{Answer, Initiative, Profile, Reading, Row, profile};
use jiff::civil::date;

fn case(answers: &[(&str, &str)]) -> (Initiative, Profile) {
    let mut initiative = Initiative::new("ways", "linkoping");
    for (question, value) in answers {
        let takes = iop_core::catalogue::question(question).unwrap().kind;
        let answer = match takes {
            iop_core::Kind::Choice(_) | iop_core::Kind::Many(_) => Answer::choose(*value),
            _ => Answer::typed(*value),
        };
        initiative.answers.insert((*question).to_owned(), answer);
    }
    (initiative, profile::shipped("linkoping").unwrap())
}

fn steps(answers: &[(&str, &str)]) -> Vec<(&'static str, Done)> {
    let (initiative, profile) = case(answers);
    plan(&Reading::new(&initiative, &profile, date(2026, 3, 24))).iter().map(|step| (step.id, step.done)).collect()
}

fn ids(answers: &[(&str, &str)]) -> Vec<&'static str> {
    steps(answers).into_iter().map(|(id, _)| id).collect()
}

fn path_ids(answers: &[(&str, &str)]) -> Vec<&'static str> {
    let (initiative, profile) = case(answers);
    paths(&Reading::new(&initiative, &profile, date(2026, 3, 24))).iter().map(|path| path.id).collect()
}

const OWN: [(&str, &str); 5] = [
    ("party-kind", "own"),
    ("legal-form", "ideell-forening"),
    ("basics-statutes", "yes"),
    ("basics-board", "yes"),
    ("org-number", "846003-1936"),
];

#[test]
fn a_project_meets_its_owner_first_and_gets_the_consent_letter_on_every_road() {
    for road in ["owner-is-party", "own-association", "three-parties"] {
        let (initiative, profile) = case(&[("party-kind", "project"), ("owner-road", road)]);
        let plan = plan(&Reading::new(&initiative, &profile, date(2026, 3, 24)));
        assert_eq!((plan[0].id, plan[0].done), ("choose-owner-road", Done::Done), "{road}");
        assert!(
            plan.iter().any(|step| step.id == "owner-consent" && step.prints.contains(&DocumentKind::Consent)),
            "{road}"
        );
    }
    let undecided = steps(&[("party-kind", "project")]);
    assert_eq!(undecided[0], ("choose-owner-road", Done::Untold));
}

#[test]
fn only_the_roads_with_a_new_association_form_one() {
    let forms = |road: &str| ids(&[("party-kind", "project"), ("owner-road", road)]).contains(&"adopt-statutes");
    assert!(forms("own-association") && forms("three-parties") && !forms("owner-is-party"));
    let three = ids(&[("party-kind", "project"), ("owner-road", "three-parties")]);
    assert!(three.contains(&"three-agreement") && three.contains(&"owner-decides"));
}

#[test]
fn a_network_writes_before_it_forms_and_the_account_comes_after_the_number() {
    let order = ids(&[("party-kind", "network")]);
    let at = |id: &str| order.iter().position(|step| *step == id).unwrap();
    assert_eq!(at("dialogue-letter"), 0, "the letter does not wait for a bank");
    for pair in ["gather-founders", "adopt-statutes", "elect-board", "name-signatories", "org-number", "bank-account"]
        .windows(2)
    {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?}");
    }
}

#[test]
fn what_is_done_is_told_from_the_answers() {
    let network = |extra: &[(&str, &str)]| {
        steps(&[&[("party-kind", "unknown"), ("basics-statutes", "no"), ("basics-board", "no")], extra].concat())
    };
    let found = network(&[("basics-bank", "yes")]);
    let of = |id: &str| found.iter().find(|(step, _)| *step == id).unwrap().1;
    assert_eq!(of("adopt-statutes"), Done::NotYet);
    assert_eq!(of("bank-account"), Done::Done);
    assert_eq!(of("org-number"), Done::Untold);
    assert_eq!(of("gather-founders"), Done::Untold, "nobody is asked about it");
}

#[test]
fn an_association_completes_only_what_it_lacks() {
    let lacking = ids(&[&OWN[..], &[("basics-auditor", "no"), ("basics-purpose", "yes")]].concat());
    assert!(lacking.contains(&"auditor") && lacking.contains(&"dialogue-letter"));
    assert!(!lacking.contains(&"adopt-statutes") && !lacking.contains(&"purpose") && !lacking.contains(&"org-number"));
}

#[test]
fn an_association_in_order_decides_gathers_and_sends() {
    let decided = steps(&[&OWN[..], &[("board-decision-date", "2026-03-01")]].concat());
    assert_eq!(decided[0], ("board-decides", Done::Done));
    assert_eq!(decided.last().unwrap().0, "initiative");
    assert_eq!(steps(&OWN)[0], ("board-decides", Done::Untold));
}

#[test]
fn nothing_is_told_of_other_paths_while_nothing_leads_away() {
    assert_eq!(path_ids(&OWN), Vec::<&str>::new());
    assert!(!path_ids(&[&OWN[..], &[("no-market-claim", "no")]].concat()).is_empty());
}

#[test]
fn a_path_is_told_where_an_answer_points_to_it() {
    let with = |extra: &[(&str, &str)]| path_ids(&[&[("party-kind", "project")], extra].concat());
    for (question, value, path) in [
        ("target-groups", "youth", "inheritance-fund"),
        ("target-groups", "foreign-born-women", "gender-equality-agency"),
        ("target-groups", "newcomers", "integration-money"),
        ("need-kinds", "health", "region"),
        ("ordinary-entitled", "yes", "activity-grant"),
        ("no-market-claim", "no", "procurement"),
        ("earlier-answer", "oral-no", "citizen-proposal"),
        ("no-standard-grant-claim", "no", "association-grant"),
    ] {
        assert!(with(&[(question, value)]).contains(&path), "{path}");
        assert!(!with(&[]).contains(&path), "{path} without the answer");
    }
}

#[test]
fn grown_up_mothers_alone_are_not_sent_to_the_inheritance_fund() {
    let found =
        path_ids(&[("party-kind", "company"), ("legal-form", "aktiebolag"), ("target-groups", "foreign-born-women")]);
    assert!(found.contains(&"procurement") && found.contains(&"gender-equality-agency"), "{found:?}");
    assert!(!found.contains(&"inheritance-fund") && !found.contains(&"association-grant"), "{found:?}");
}

#[test]
fn a_grant_that_fits_points_to_the_grant() {
    let (mut initiative, profile) = case(&OWN);
    let cells = [("fits".to_owned(), Answer::choose("yes")), ("name".to_owned(), Answer::typed("Föreningsbidrag"))];
    let row = Row { id: "r".into(), cells: cells.into(), ..Row::default() };
    initiative.answers.insert("grants".into(), Answer { rows: vec![row], ..Answer::default() });
    let found = paths(&Reading::new(&initiative, &profile, date(2026, 3, 24)));
    assert!(found.iter().any(|path| path.id == "association-grant" && path.question == Some("grants")));
}
