//! What applies once the letter has been sent.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::aftermath::{self, Aftermath, CODES, Event, EventKind, Situation, Standing, Step, aftermath};
use iop_core::{Answer, Reading, State, gaps};
use jiff::civil::{Date, date};
use sheet::{Sheet, sheet};

fn on(sheet: &Sheet, today: Date) -> Aftermath {
    aftermath(&Reading::new(&sheet.initiative, &sheet.profile, today))
}

fn step(after: &Aftermath, code: &str) -> Option<Step> {
    after.steps.iter().find(|step| step.code == code).copied()
}

fn codes(after: &Aftermath) -> Vec<&'static str> {
    after.steps.iter().map(|step| step.code).collect()
}

fn event(after: &Aftermath, kind: EventKind) -> Vec<&Event> {
    after.events.iter().filter(|event| event.kind == kind).collect()
}

const TODAY: Date = date(2026, 11, 22);

fn decided() -> Sheet {
    sheet("linkoping").choose("municipal-decision", "yes").typed("notice-date", "2026-11-02")
}

#[test]
fn a_decision_of_a_board_shows_at_once_who_may_appeal_and_until_when() {
    let after = on(&decided(), TODAY);
    assert_eq!(after.situation, Situation::Decided);
    assert_eq!(codes(&after)[..4], ["appeal-who", "appeal-when", "appeal-what", "appeal-how"]);
    let when = step(&after, "appeal-when").unwrap();
    assert_eq!((when.counted_from, when.day), (Some(date(2026, 11, 2)), Some(date(2026, 11, 23))));
    for other in ["oral", "no"] {
        assert_eq!(step(&on(&decided().choose("municipal-decision", other), TODAY), "appeal-who"), None, "{other}");
    }
}

#[test]
fn the_last_of_the_three_weeks_is_still_within_them_and_the_day_after_is_not() {
    let is_past = |today| step(&on(&decided(), today), "appeal-when").unwrap().is_past;
    assert!(!is_past(date(2026, 11, 22)));
    assert!(!is_past(date(2026, 11, 23)));
    assert!(is_past(date(2026, 11, 24)));
}

#[test]
fn three_weeks_run_over_the_end_of_a_year_and_need_a_day_that_can_be_read() {
    let ends = |typed: &str| {
        let sheet = decided().typed("notice-date", typed);
        aftermath::appeal_ends(&Reading::new(&sheet.initiative, &sheet.profile, TODAY))
    };
    assert_eq!(ends("2026-12-20"), Some(date(2027, 1, 10)));
    assert_eq!(ends("2028-02-10"), Some(date(2028, 3, 2)));
    assert_eq!(ends("2026-02-30"), None);
    assert_eq!(ends("i våras"), None);
    let unread = on(&decided().typed("notice-date", "i våras"), TODAY);
    let when = step(&unread, "appeal-when").unwrap();
    assert_eq!((when.day, when.counted_from, when.is_past), (None, None, false));
    assert!(event(&unread, EventKind::AppealEnds).is_empty());
}

#[test]
fn the_day_of_the_notice_counts_only_while_a_board_has_decided() {
    let taken_back = decided().choose("municipal-decision", "oral");
    assert!(event(&on(&taken_back, TODAY), EventKind::AppealEnds).is_empty());
    assert_eq!(event(&on(&decided(), TODAY), EventKind::AppealEnds)[0].day, date(2026, 11, 23));
}

#[test]
fn after_an_oral_no_the_steps_come_in_their_order() {
    let no = sheet("linkoping").choose("municipal-decision", "oral").choose("answer-given", "no");
    assert_eq!(
        codes(&on(&no, TODAY)),
        [
            "write-down",
            "ask-in-writing",
            "fix-and-return",
            "raise-in-board",
            "if-decided",
            "if-not-decided",
            "politics",
            "citizen-proposal",
            "ombudsman"
        ]
    );
    let before = sheet("linkoping").choose("earlier-answer", "oral-no");
    assert_eq!(on(&before, TODAY).situation, Situation::OralNo);
    let said = |answer: &str| on(&no_with(answer), TODAY).situation;
    assert_eq!(said("other-form"), Situation::OralOpening);
    assert_eq!(said("agreement"), Situation::OralOpening);
    assert_eq!(said("no"), Situation::OralNo);
    let untold = sheet("linkoping").choose("municipal-decision", "oral");
    assert_eq!(on(&untold, TODAY).situation, Situation::OralUntold);
}

fn no_with(answer: &str) -> Sheet {
    sheet("linkoping").choose("municipal-decision", "oral").choose("answer-given", answer)
}

#[test]
fn a_friendly_reminder_is_suggested_four_weeks_after_the_letter_and_only_while_nothing_has_come() {
    let sent = || sheet("linkoping").typed("sent-date", "2026-10-25");
    let remind = |today| step(&on(&sent(), today), "remind").unwrap();
    assert_eq!(remind(TODAY).day, Some(date(2026, 11, 22)));
    assert!(!remind(date(2026, 11, 22)).is_past && remind(date(2026, 11, 23)).is_past);
    assert_eq!(event(&on(&sent(), TODAY), EventKind::Remind).len(), 1);
    let answered = sent().choose("municipal-decision", "oral").choose("answer-given", "no");
    assert_eq!(step(&on(&answered, TODAY), "remind"), None);
    assert!(event(&on(&answered, TODAY), EventKind::Remind).is_empty());
    assert_eq!(step(&on(&sent().typed("diary-number", "KS 2026-1"), TODAY), "diary-number"), None);
    assert!(step(&on(&sent(), TODAY), "diary-number").is_some());
}

#[test]
fn who_does_not_know_is_helped_to_find_out_and_nothing_is_said_of_appeals() {
    let mut unsure = sheet("linkoping").typed("sent-date", "2026-10-25");
    unsure
        .initiative
        .answers
        .insert("municipal-decision".into(), Answer { state: State::DontKnow, ..Answer::default() });
    assert_eq!(codes(&on(&unsure, TODAY))[0], "find-out");
    assert_eq!(on(&sheet("linkoping"), TODAY).situation, Situation::NotSent);
    assert_eq!(codes(&on(&sheet("linkoping"), TODAY)), ["send-first"]);
}

fn period() -> Sheet {
    sheet("malmo-asn").typed("start", "2023-01-01").typed("end", "2024-12-31").typed("extension-notice-months", "6")
}

#[test]
fn the_extension_is_decided_six_months_before_the_end_with_a_reminder_a_fortnight_before() {
    let after = on(&period(), TODAY);
    let decision = event(&after, EventKind::ExtensionDecision)[0];
    assert_eq!((decision.day, decision.remind_days), (date(2024, 6, 30), Some(14)));
    assert_eq!(decision.standing, Standing::Proposed);
    let other = on(&period().typed("extension-notice-months", "3"), TODAY);
    assert_eq!(event(&other, EventKind::ExtensionDecision)[0].day, date(2024, 9, 30));
    let agreed = period().choose("municipal-decision", "yes").choose("answer-given", "agreement");
    assert_eq!(event(&on(&agreed, TODAY), EventKind::ExtensionDecision)[0].standing, Standing::Agreed);
    let refused = period().choose("municipal-decision", "yes").choose("answer-given", "no");
    assert_eq!(event(&on(&refused, TODAY), EventKind::ExtensionDecision)[0].standing, Standing::Proposed);
}

#[test]
fn days_that_nobody_has_decided_are_not_made_up() {
    let meeting = |sheet: Sheet, day: &str| {
        sheet.row("agreed-dates", "r1", &[("date", Answer::typed(day)), ("what", Answer::choose("dialogue-meeting"))])
    };
    let wanted = || period().typed("dialogue-meetings-per-year", "2").choose("followup-kinds", "yearly-report");
    let days = |sheet: &Sheet, kind| event(&on(sheet, TODAY), kind).iter().map(|event| event.day).collect::<Vec<_>>();
    assert_eq!(days(&wanted(), EventKind::BookMeetings), [date(2023, 1, 1), date(2024, 1, 1)]);
    assert!(days(&wanted(), EventKind::DialogueMeeting).is_empty());
    let booked = meeting(wanted(), "2024-03-05");
    assert_eq!(days(&booked, EventKind::BookMeetings), [date(2023, 1, 1)]);
    assert_eq!(days(&booked, EventKind::DialogueMeeting), [date(2024, 3, 5)]);
    assert_eq!(days(&wanted(), EventKind::YearlyReport), [date(2023, 12, 31), date(2024, 12, 31)]);
    assert!(days(&period().typed("dialogue-meetings-per-year", "0"), EventKind::BookMeetings).is_empty());
    assert!(days(&wanted().typed("end", "2022-12-31"), EventKind::PeriodEnds).is_empty());
}

#[test]
fn events_come_in_the_order_of_their_days_and_no_two_are_the_same() {
    let sheet = period()
        .typed("start", "2023-07-01")
        .choose("followup-kinds", "yearly-report")
        .typed("dialogue-meetings-per-year", "1")
        .typed("sent-date", "2022-10-17")
        .typed("next-contact", "2022-11-01");
    let after = on(&sheet, TODAY);
    assert!(after.events.windows(2).all(|pair| pair[0].day <= pair[1].day));
    let mut names: Vec<(&str, &str)> = after.events.iter().map(|event| (event.kind.id(), event.key.as_str())).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!((names.len(), count), (count, 9));
}

#[test]
fn every_step_that_is_given_is_on_the_list_of_those_with_words() {
    let mut given: Vec<&str> = Vec::new();
    let unsure = Answer { state: State::DontKnow, ..Answer::default() };
    for choice in ["no", "oral", "yes"] {
        for answer in ["agreement", "other-form", "postponed", "no"] {
            let case = sheet("general").choose("municipal-decision", choice).choose("answer-given", answer);
            given.extend(codes(&on(&case.typed("next-contact", "2026-12-01").typed("sent-date", "2026-10-01"), TODAY)));
        }
    }
    let mut sent = sheet("general").typed("sent-date", "2026-10-01");
    sent.initiative.answers.insert("municipal-decision".into(), unsure);
    given.extend(codes(&on(&sent, TODAY)));
    given.extend(codes(&on(&sheet("general"), TODAY)));
    given.sort_unstable();
    given.dedup();
    let mut listed = CODES.to_vec();
    listed.sort_unstable();
    assert_eq!(given, listed);
}

#[test]
fn the_contact_log_needs_swedish_only_where_it_enters_a_letter() {
    let said = |tick: &str| {
        let cells = [("said", Answer::text("so", "Maya")), ("in-letter", Answer::choose(tick))];
        let sheet = sheet("linkoping").row("contact-log", "r1", &cells);
        gaps::missing_swedish(&Reading::new(&sheet.initiative, &sheet.profile, TODAY)).len()
    };
    assert_eq!((said("no"), said("yes")), (0, 1));
}

#[test]
fn the_assessment_is_the_same_whatever_happens_after_the_letter() {
    let before = period();
    let after = period()
        .choose("municipal-decision", "yes")
        .choose("answer-given", "no")
        .typed("notice-date", "2026-11-02")
        .row("contact-log", "r1", &[("said", Answer::text("sv", "Nej.")), ("in-letter", Answer::choose("yes"))]);
    let assessed = |sheet: &Sheet| iop_core::assess(&sheet.initiative, &sheet.profile, TODAY);
    assert_eq!(assessed(&before), assessed(&after));
}
