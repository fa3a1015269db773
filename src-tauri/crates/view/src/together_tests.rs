//! Stories of a group round one screen.

use crate::tests::House;
use crate::{
    Changed, Field, GroupView, Left, Opened, Page, PageView, PaperEntryView, SessionView, State, ToDoView, Underway,
};
use iop_core::question::Kind;
use iop_core::{Answer, Initiative, Row, State as Kept, catalogue, sessions};
use jiff::civil::date;
use std::sync::LazyLock;

static HOUSE: LazyLock<House> = LazyLock::new(House::new);

fn group(initiative: &Initiative, question: &str) -> GroupView {
    match HOUSE.show(initiative, "sv", &Page::Group { question: question.into() }, None).page {
        PageView::Group(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn entry(initiative: &Initiative, number: &str, ask: bool, changes: &[Changed<'_>]) -> PaperEntryView {
    let page = Page::PaperEntry { number: number.into(), ask, last: None };
    match HOUSE.show_changed(initiative, "sv", &page, None, changes).page {
        PageView::PaperEntry(view) => view,
        other => panic!("{other:?}"),
    }
}

fn to_do(initiative: &Initiative, only: Option<Left>) -> ToDoView {
    match HOUSE.show(initiative, "sv", &Page::ToDo { only }, None).page {
        PageView::ToDo(view) => view,
        other => panic!("{other:?}"),
    }
}

fn session(initiative: &Initiative) -> SessionView {
    met(HOUSE.opened(initiative, None, &[]))
}

fn met(opened: Opened<'_>) -> SessionView {
    match HOUSE.show_opened("sv", &Page::Session, opened).page {
        PageView::Session(view) => view,
        other => panic!("{other:?}"),
    }
}

fn new() -> Initiative {
    Initiative::new("x", "linkoping")
}

fn changed<'a>(question: &'a str, after: &'a Answer) -> Changed<'a> {
    Changed { question, before: None, after: Some(after), when: "14:05".into(), is_undone: false }
}

#[test]
fn the_wall_begins_where_something_is_left_and_leads_through_every_question_that_is_asked() {
    let initiative = new();
    let first = group(&initiative, "");
    assert_eq!((first.question.id.as_str(), first.previous.as_deref()), ("party-kind", None));
    let (mut seen, mut next) = (1, first.next.clone());
    let mut last = first;
    while let Some(id) = next {
        let view = group(&initiative, &id);
        assert_eq!(view.previous.as_deref(), Some(last.question.id.as_str()));
        (seen, next, last) = (seen + 1, view.next.clone(), view);
    }
    assert_eq!(seen, last.counts[1]);
    assert!(!catalogue::is_after_the_letter(&last.question.id));
}

#[test]
fn a_question_that_is_no_longer_asked_gives_way_to_one_that_is() {
    assert_eq!(group(&new(), "owner-name").question.id, "party-kind");
    assert_eq!(group(&new(), "no-such-question").question.id, "party-kind");
}

#[test]
fn the_wall_offers_the_ways_not_to_be_done_that_the_page_offers() {
    let mut initiative = new();
    let open = Answer { state: Kept::NotAgreed, who: "kassören".into(), by: "maj".into(), ..Answer::default() };
    initiative.answers.insert("party-kind".into(), open);
    let view = group(&initiative, "party-kind");
    let states: Vec<(State, bool)> = view.question.states.iter().map(|state| (state.state, state.chosen)).collect();
    assert_eq!(states, [(State::DontKnow, false), (State::NotAgreed, true)]);
    assert_eq!((view.who.as_str(), view.by.as_str()), ("kassören", "maj"));
}

#[test]
fn options_on_the_wall_in_the_entry_and_on_paper_have_the_same_numbers() {
    for question in catalogue::questions() {
        let (Kind::Choice(set) | Kind::Many(set)) = question.kind else { continue };
        let number = iop_core::interview::printed_number(question.id);
        let shown = entry(&new(), &number, true, &[]).question.unwrap();
        let numbers: Vec<String> = shown.options.iter().map(|option| option.number.clone()).collect();
        assert_eq!(numbers, (1..=set.options.len()).map(|n| n.to_string()).collect::<Vec<_>>(), "{}", question.id);
        let view = group(&new(), question.id);
        if let (true, Field::Choice(choice)) = (view.question.id == question.id, &view.question.field) {
            let on_wall = choice.options.iter().map(|option| &option.label);
            assert!(on_wall.eq(shown.options.iter().map(|option| &option.label)));
        }
    }
}

#[test]
fn the_entry_proposes_the_next_number_and_tells_a_wrong_one_gently() {
    let view = entry(&new(), "", false, &[]);
    assert_eq!((view.number.as_str(), view.question), ("1.1", None));
    let view = entry(&new(), "1,1", true, &[]);
    assert_eq!(view.question.unwrap().id, "party-kind");
    assert_ne!(view.next.unwrap(), "1.1");
    let view = entry(&new(), "3.99", true, &[]);
    assert_eq!((view.number.as_str(), view.wrong.unwrap().code.as_str()), ("3.99", "paper-number-unknown"));
    let view = entry(&new(), "3.99", false, &[]);
    assert!(view.wrong.is_none());
}

#[test]
fn what_was_entered_is_told_back_the_newest_first_and_once() {
    let mut initiative = new();
    let (name, kind) = (Answer::typed("Solrosen"), Answer::choose("own"));
    initiative.answers.insert("association-name".into(), name.clone());
    initiative.answers.insert("party-kind".into(), kind.clone());
    let mut undone = changed("seat", &name);
    undone.is_undone = true;
    let changes =
        [changed("party-kind", &kind), changed("association-name", &name), changed("party-kind", &kind), undone];
    let view = entry(&initiative, "", false, &changes);
    let numbers: Vec<&str> = view.entered.iter().map(|echo| echo.number.as_str()).collect();
    assert_eq!(numbers, ["1.1", "2.1"]);
    assert_eq!(view.entered[1].lines[0].value.text, "Solrosen");
}

#[test]
fn what_stands_there_already_is_told_back_too() {
    let mut initiative = new();
    let told = |initiative: &Initiative| {
        let page = Page::PaperEntry { number: "2.2".into(), ask: false, last: Some("2.1".into()) };
        let PageView::PaperEntry(view) = HOUSE.show(initiative, "sv", &page, None).page else { panic!("no entry") };
        view.entered.into_iter().map(|echo| echo.number).collect::<Vec<_>>()
    };
    assert!(told(&initiative).is_empty());
    initiative.answers.insert("association-name".into(), Answer::typed("Solrosen"));
    assert_eq!(told(&initiative), ["2.1"]);
}

#[test]
fn a_question_on_a_branch_not_taken_is_found_and_told() {
    let number = iop_core::interview::printed_number("owner-name");
    assert!(entry(&new(), &number, true, &[]).question.unwrap().not_asked.is_some());
    assert!(entry(&new(), "1.1", true, &[]).question.unwrap().not_asked.is_none());
}

#[test]
fn the_list_shows_only_what_was_asked_for_and_how_much_there_is_of_each() {
    let mut initiative = new();
    initiative.answers.insert("summary".into(), Answer { state: Kept::NotAgreed, ..Answer::default() });
    initiative.answers.insert("address".into(), Answer { state: Kept::DontKnow, ..Answer::default() });
    let all = to_do(&initiative, None);
    let disputed = to_do(&initiative, Some(Left::NotAgreed));
    assert!(all.items.len() > 2);
    assert_eq!(disputed.items.iter().map(|item| item.question.as_str()).collect::<Vec<_>>(), ["summary"]);
    let chosen: Vec<&str> =
        disputed.filters.iter().filter(|filter| filter.chosen).map(|filter| filter.label.text.as_str()).collect();
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].contains("inte överens") && chosen[0].contains('1'), "{chosen:?}");
}

#[test]
fn a_meeting_tells_what_has_been_decided_since_it_began_and_what_has_not() {
    let mut initiative = new();
    initiative.answers.insert("seat".into(), Answer::typed("Ekbacken"));
    let before = initiative.answers.clone();
    initiative.answers.insert("association-name".into(), Answer::typed("Solrosen"));
    let open = Answer { state: Kept::NotAgreed, ..Answer::typed("Norr") };
    initiative.answers.insert("summary".into(), open);
    let day = date(2026, 3, 23);
    initiative.answers.insert(sessions::KEY.into(), sessions::written_down(None, "r", day, &[]));
    let meeting = Some(Underway { day, time: "18:30", before: &before });
    let view = met(Opened { meeting, ..HOUSE.opened(&initiative, None, &[]) });
    assert_eq!(view.decided.iter().map(|link| link.question.as_str()).collect::<Vec<_>>(), ["association-name"]);
    assert_eq!(view.open.iter().map(|left| left.question.as_str()).collect::<Vec<_>>(), ["summary"]);
    assert!(view.unanswered.is_some() && view.begin_earlier.is_none() && !view.goes_on);
    assert_ne!(view.next.unwrap().question, "association-name");
    // It goes on past midnight: the day is the one when it began.
    assert_eq!(view.today.unwrap().id, "r");
    let told = view.underway.unwrap().text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(told, "Träffen pågår. Den började 2026-03-23 klockan 18:30.");
    let page =
        HOUSE.show_opened("sv", &Page::Overview, Opened { meeting, ..HOUSE.opened(&initiative, None, &[]) }).page;
    let PageView::Overview(overview) = page else { panic!("no overview") };
    assert!(overview.meeting.is_some());
}

#[test]
fn a_meeting_that_nobody_said_had_begun_can_count_from_when_the_file_was_opened() {
    let mut initiative = new();
    let before = initiative.answers.clone();
    assert!(session(&initiative).begin_earlier.is_none());
    initiative.answers.insert("association-name".into(), Answer::typed("Solrosen"));
    let view = met(Opened { as_opened: &before, ..HOUSE.opened(&initiative, None, &[]) });
    assert!(view.begin_earlier.is_some_and(|told| told.text.contains('1')));
    assert!(view.decided.is_empty() && view.underway.is_none());
    // Once that has been written down there is nothing more to count.
    let today = date(2026, 3, 24);
    let noted = sessions::written_down(None, "r", today, &["association-name"]);
    initiative.answers.insert(sessions::KEY.into(), noted);
    let view = met(Opened { as_opened: &before, ..HOUSE.opened(&initiative, None, &[]) });
    assert!(view.begin_earlier.is_none() && view.goes_on);
    assert_eq!(view.decided.len(), 1);
}

#[test]
fn the_number_of_people_is_offered_only_once_it_can_be_read() {
    let mut initiative = new();
    initiative.answers.insert(sessions::KEY.into(), sessions::written_down(None, "r", date(2026, 3, 24), &[]));
    let put = |initiative: &mut Initiative, typed: &str| {
        let row: &mut Row = &mut initiative.answers.get_mut(sessions::KEY).unwrap().rows[0];
        row.cells.insert("present".into(), Answer::typed(typed));
    };
    assert!(session(&initiative).today.unwrap().evidence.is_none());
    for typed in ["många", "0"] {
        put(&mut initiative, typed);
        assert!(session(&initiative).today.unwrap().evidence.is_none(), "{typed}");
    }
    put(&mut initiative, "9");
    let evidence = session(&initiative).today.unwrap().evidence.unwrap().text;
    assert!(evidence.contains("2026-03-24") && evidence.contains('9'), "{evidence}");
}
