//! The pages of questions: every question that is asked stands on one of them, and they follow on each other.

use super::House;
use crate::{Page, PageView, page_of};
use iop_core::{Answer, Initiative};

fn initiative(profile: &str, kind: &str) -> Initiative {
    let mut initiative = Initiative::new("x", profile);
    initiative.answers.insert("party-kind".into(), Answer::choose(kind));
    initiative
}

/// The pages from the first on, as "next" leads, without what comes after the letter.
fn road(house: &House, initiative: &Initiative) -> Vec<(Page, Vec<String>)> {
    let mut road = Vec::new();
    let mut page = Some(Page::topic("party"));
    while let Some(here) = page.take() {
        let PageView::Topic(view) = house.show(initiative, "sv", &here, None).page else { break };
        road.push((here, view.questions.into_iter().map(|question| question.id).collect()));
        page = view.next.map(|next| next.page);
    }
    road
}

#[test]
fn next_leads_past_every_question_once_in_order_and_previous_back_the_same_way() {
    let house = House::new();
    for profile in &house.profiles {
        for kind in ["own", "project", "network"] {
            let initiative = initiative(&profile.id, kind);
            let road = road(&house, &initiative);
            let asked: Vec<&String> = road.iter().flat_map(|(_, questions)| questions).collect();
            let numbers: Vec<_> = asked.iter().map(|id| iop_core::catalogue::number(id).unwrap()).collect();
            assert!(numbers.is_sorted() && asked.len() > 60, "{}: {asked:?}", profile.id);
            assert!(road.iter().all(|(_, questions)| !questions.is_empty()), "a page asks something");
            for (page, questions) in &road {
                for question in questions {
                    let shown = house.questions(&initiative, &page_of(question).unwrap()).questions;
                    assert!(shown.iter().any(|shown| shown.id == *question), "{question} is not on {page:?}");
                }
            }
            for pair in road.windows(2) {
                let back = house.questions(&initiative, &pair[1].0).previous.unwrap().page;
                let (there, here) = (house.questions(&initiative, &back), house.questions(&initiative, &pair[0].0));
                assert_eq!((there.id, there.section), (here.id, here.section));
            }
        }
    }
}

#[test]
fn no_page_asks_more_than_a_group_can_hold_in_mind() {
    let house = House::new();
    for profile in &house.profiles {
        for kind in ["own", "project", "company"] {
            let longest = road(&house, &initiative(&profile.id, kind)).into_iter().max_by_key(|(_, ids)| ids.len());
            let (page, questions) = longest.unwrap();
            assert!(questions.len() <= 9, "{} {kind}: {page:?} asks {}", profile.id, questions.len());
        }
    }
}

#[test]
fn where_an_answer_takes_a_page_away_the_one_before_it_is_shown() {
    let house = House::new();
    let page = page_of("owner-form").unwrap();
    assert_eq!(house.questions(&initiative("linkoping", "project"), &page).section, "owner");
    let now = house.questions(&initiative("linkoping", "own"), &page);
    assert_eq!(now.section, "kind");
    assert!(now.sections.iter().all(|section| section.id != "owner"), "{:?}", now.sections);
    assert_eq!(house.questions(&initiative("linkoping", "own"), &Page::topic("plan")).sections, []);
}

#[test]
fn a_page_with_something_to_look_at_says_so_on_the_other_pages_of_its_topic() {
    let house = House::new();
    let mut initiative = initiative("linkoping", "own");
    initiative.answers.insert("org-number".into(), Answer::typed("802000-0001"));
    let marked = |page: &Page| {
        let sections = house.questions(&initiative, page).sections;
        sections.into_iter().filter(|section| section.needs_look).map(|section| section.id).collect::<Vec<_>>()
    };
    assert_eq!(marked(&Page::topic("party")), ["form"]);
    assert_eq!(marked(&Page::topic("need")), Vec::<String>::new());
}

#[test]
fn nothing_is_called_missing_on_a_page_that_nobody_has_begun() {
    let house = House::new();
    let mut initiative = initiative("linkoping", "own");
    initiative.answers.insert("legal-form".into(), Answer::choose("ideell-forening"));
    initiative.answers.insert("org-number".into(), Answer::typed("846003-1936"));
    let problems = |initiative: &Initiative| {
        let shown = house.questions(initiative, &page_of("association-name").unwrap());
        shown.problems.iter().map(|fault| fault.problem.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(problems(&initiative), Vec::<String>::new());
    initiative.answers.insert("initiative-name".into(), Answer::typed("Solrosens språkcafé"));
    assert_eq!(problems(&initiative), ["sender-without-name"]);
}
