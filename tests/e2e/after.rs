//! After the letter: the deciding question, what applies then, and the days as a calendar file.

use crate::session::Session;

const TODAY: &str = "2026-03-24";

#[tokio::test]
async fn a_boards_decision_shows_the_three_weeks_at_once_and_the_calendar_keeps_them() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.go_to_topic("after").await;
    session.find("[data-situation='not-sent']").await;
    assert_eq!(session.count("[data-step='appeal-who']").await, 0);
    session.click("[id='q-municipal-decision-yes']").await;
    session.find("[data-situation='decided'] [data-step='appeal-who']").await;
    session.write("q-notice-date-field", "2026-03-09").await;
    let counted = session.text("[data-step='appeal-when'] [data-counted]").await;
    assert!(counted.contains("2026-03-09") && counted.contains("2026-03-30"), "{counted}");
    session.picture("after-decided-sv").await;
    session.click("[data-action='save-calendar']").await;
    let saved = session.saved_file("ics").await;
    let text = std::fs::read_to_string(saved).expect("the calendar is there");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART;VALUE=DATE:20260330\r\n"), "{text}");
}

#[tokio::test]
async fn an_oral_no_leads_to_steps_and_letters_in_arabic_too() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-example='2']").await;
    session.go_to_topic("after").await;
    session.click("[id='q-municipal-decision-oral']").await;
    session.click("[id='q-answer-given-no']").await;
    session.find("[data-situation='oral-no'] [data-step='write-down']").await;
    session.wait_for_count("[data-step]", 9).await;
    session.picture("after-oral-no-ar").await;
    session.click("[data-letter='follow-up']").await;
    session.find("[id='document-follow-up']:checked").await;
}
