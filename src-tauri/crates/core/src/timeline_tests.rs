use super::*;
use crate::profile::shipped;
use crate::{Answer, Initiative};
use jiff::civil::date;

fn line(typed: &[(&str, &str)], kinds: &[&str]) -> Option<Timeline> {
    let profile = shipped("linkoping").expect("the profile is shipped");
    let mut initiative = Initiative::new("case", &profile.id);
    for (id, typed) in typed {
        initiative.answers.insert((*id).to_owned(), Answer::typed(*typed));
    }
    let choice = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    initiative.answers.insert("followup-kinds".into(), Answer { choice, ..Answer::default() });
    timeline(&Reading::new(&initiative, &profile, date(2026, 3, 1)))
}

const PERIOD: [(&str, &str); 2] = [("start", "2023-01-01"), ("end", "2024-12-31")];

fn place(line: &Timeline, is: impl Fn(&What) -> bool) -> &Place {
    &line.events.iter().find(|event| is(&event.what)).expect("the event is there").place
}

#[test]
fn mammakraft_has_two_years_a_decision_half_a_year_before_and_two_years_more() {
    let line = line(&[&PERIOD[..], &[("extension-years", "2"), ("extension-notice-months", "6")]].concat(), &[]);
    let line = line.expect("a line");
    let (start, end) = (date(2023, 1, 1), date(2024, 12, 31));
    assert_eq!(
        line.events,
        [
            Event { what: What::Period { start, end }, place: Place::Span(0, 500) },
            Event { what: What::Decision(Some(date(2024, 6, 30))), place: Place::Day(373) },
            Event {
                what: What::Extension { from: date(2025, 1, 1), to: date(2026, 12, 31) },
                place: Place::Span(500, 1000)
            },
        ]
    );
    assert_eq!(line.years, [(2023, 0), (2024, 249), (2025, 500), (2026, 750)]);
}

#[test]
fn meetings_are_spread_over_the_period_and_not_beyond_it() {
    let typed = [&PERIOD[..], &[("dialogue-meetings-per-year", "4"), ("extension-years", "2")]].concat();
    let line = line(&typed, &["yearly-report"]).expect("a line");
    let Place::SomeDays(meetings) = place(&line, |what| *what == What::Meetings(Some(4))) else { panic!("days") };
    assert_eq!(meetings.len(), 8);
    assert!(meetings.iter().all(|at| *at < 500) && meetings.is_sorted(), "{meetings:?}");
    assert_eq!(*place(&line, |what| *what == What::Report), Place::SomeDays(vec![249, 499]));
    assert_eq!(*place(&line, |what| *what == What::Decision(None)), Place::Undecided);
}

#[test]
fn meetings_that_nobody_has_counted_are_undecided() {
    let line = line(&PERIOD, &["dialogue-meetings"]).expect("a line");
    assert_eq!(*place(&line, |what| *what == What::Meetings(None)), Place::Undecided);
}

#[test]
fn without_two_days_there_is_no_line() {
    let more = [("extension-years", "2"), ("extension-notice-months", "6")];
    assert_eq!(line(&more, &[]), None);
    assert_eq!(line(&[&PERIOD[..1], &more].concat(), &[]), None);
    assert_eq!(line(&PERIOD, &[]), None, "a bar by itself says no more than the sentence");
    assert_eq!(line(&[("end", "2024-12-31"), ("extension-years", "2")], &[]), None);
}

#[test]
fn the_last_day_and_the_decision_alone_make_a_line() {
    let line = line(&[("end", "2024-12-31"), ("extension-notice-months", "6")], &[]).expect("a line");
    assert_eq!(*place(&line, |what| matches!(what, What::Decision(_))), Place::Day(0));
    assert!(matches!(place(&line, |what| matches!(what, What::End(_))), Place::Day(990..=1000)));
}

#[test]
fn days_in_the_wrong_order_and_slips_of_the_pen_are_not_drawn() {
    let kinds = ["yearly-report"];
    assert_eq!(line(&[("start", "2024-12-31"), ("end", "2023-01-01")], &kinds), None);
    assert_eq!(line(&[("start", "2023-01-01"), ("end", "2203-12-31")], &kinds), None);
    let late = line(&[&PERIOD[..], &[("extension-notice-months", "60")]].concat(), &kinds).expect("a line");
    assert!(!late.events.iter().any(|event| matches!(event.what, What::Decision(_))), "before the period began");
}
