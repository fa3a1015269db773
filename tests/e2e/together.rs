//! A group round one laptop: one question on the wall, a disagreement that stays, answers from paper, the page to take
//! home.

use crate::paper::text_of;
use crate::session::Session;
use thirtyfour::prelude::*;

const TODAY: &str = "2026-03-24";

async fn group_in(lang: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.find("nav [data-topic='need']").await;
    session
}

/// Keys to whatever has the focus.
async fn press(session: &Session, keys: impl Into<TypingData>) {
    session.find("html:not(:has(main[aria-busy='true']))").await;
    session.driver.action_chain().send_keys(keys).perform().await.expect("pressed");
}

/// Writes in the field that has the focus, where what stands there is marked, and ends with Enter.
async fn enter(session: &Session, text: &str) {
    session.find("html:not(:has(main[aria-busy='true']))").await;
    session.driver.action_chain().send_keys(text).send_keys(Key::Enter).perform().await.expect("entered");
}

/// Shows the first question of a topic on the wall.
async fn wall(session: &Session, topic: &str) -> String {
    session.go_to_topic(topic).await;
    session.click("[data-action='group-show']").await;
    session.attribute("[data-group]", "data-group").await.expect("an id")
}

#[tokio::test]
async fn an_evening_in_arabic_on_the_wall_from_paper_and_down_to_one_page() {
    let session = group_in("ar").await;
    session.pick("second-language", "Svenska").await;
    session.driver.set_window_rect(0, 0, 1024, 700).await.expect("a size");

    session.click("[data-nav='session']").await;
    session.click("[data-action='session-begin']").await;
    session.find("[id='meeting-state']:focus").await;

    // The wall: two languages, keys, a disagreement with who finds out.
    let disputed = wall(&session, "aims").await;
    session.find("h1.wall-question .also[lang='sv']").await;
    session.find("h1.wall-question:focus").await;
    // The example has chosen it: the first press takes the choice away, the second chooses it.
    session.find(".wall-option[aria-pressed='true']:first-child").await;
    press(&session, "1").await;
    session.find(".wall-option[aria-pressed='false']:first-child").await;
    press(&session, "1").await;
    session.find(".wall-option[aria-pressed='true']:first-child").await;
    press(&session, "!").await;
    session.find("[data-state='not-agreed'][aria-pressed='true']").await;
    session.picture("wall-ar-sv-1024").await;
    session.write(&format!("who-{disputed}"), "أمينة السر").await;
    session.driver.set_window_rect(0, 0, 1280, 900).await.expect("a size");
    session.click("h1.wall-question").await;
    press(&session, Key::PageDown).await;
    session.find(&format!("[data-group]:not([data-group='{disputed}'])")).await;
    session.picture("wall-ar-sv-1280").await;

    // The list of what is left.
    session.click("[data-action='to-do']").await;
    session.click("[data-filter='not-agreed']").await;
    session.wait_for_count("[data-left]", 1).await;
    session.find(&format!("[data-left='{disputed}'] [data-why='not-agreed']")).await;
    let who = session.find(&format!("[id='who-{disputed}']")).await.prop("value").await.expect("a value");
    assert_eq!(who.as_deref(), Some("أمينة السر"));
    session.picture("to-do-ar-sv").await;

    // Paper: a wrong number is told, a right one asks, Enter keeps and proposes the next.
    session.click("[data-nav='paper-entry']").await;
    session.find("[id='paper-number']:focus").await;
    enter(&session, "99.9").await;
    session.find("[data-wrong='paper-number-unknown']").await;
    enter(&session, "1.1").await;
    session.find("[data-asked='party-kind'] [id='paper-answer']:focus").await;
    session.picture("paper-entry-ar-sv").await;
    enter(&session, "77").await;
    session.find("[data-trouble='paper-option-unknown']").await;
    enter(&session, "1").await;
    let echo = session.text("[data-echo='1.1']").await;
    assert!(!echo.is_empty());
    let proposed = session.find("[id='paper-number']:focus").await.prop("value").await.expect("a value");
    assert_ne!(proposed.as_deref(), Some("1.1"));
    enter(&session, "2.1").await;
    session.find("[data-asked='association-name'] [id='paper-answer']:focus").await;
    enter(&session, "Föreningen Vinterljus").await;
    session.find("[data-echo='2.1']").await;
    session.click("[data-action='undo-entered']").await;
    session.wait_for_count("[data-echo='2.1']", 0).await;
    session.find("[id='paper-number']:focus").await;
    enter(&session, "2.1").await;
    session.find("[data-asked='association-name'] [id='paper-answer']:focus").await;
    enter(&session, "Föreningen Vinterljus").await;
    session.find("[data-echo='2.1']").await;

    // The page to take home.
    session.click("[data-nav='session']").await;
    session.find(&format!("[data-open] [data-to='{disputed}']")).await;
    session.write("session-present", "9").await;
    session.write("session-place", "Ekbacken").await;
    session.find("[data-decided] [data-to='association-name']").await;
    session.picture("session-ar-sv").await;
    session.click("[data-action='session-end']").await;
    session.find("[data-meeting='none']").await;
    session.picture("session-over-ar-sv").await;
    session.click("[data-action='session-print']").await;
    session.find("[id='document-session']:checked").await;
    session.find("[data-page='0'] img[src^='data:']").await;
    session.picture("session-page-ar").await;
    session.click("[data-action='save-pdf']").await;
    let text = text_of(&session.saved_file("pdf").await);
    for wanted in ["2026-03-24", "Ekbacken", "2.1"] {
        assert!(text.contains(wanted), "{wanted} is not in {text}");
    }
}

#[tokio::test]
async fn escape_leaves_the_wall_but_first_what_lies_over_it() {
    let session = group_in("ar").await;
    wall(&session, "aims").await;
    let question = session.attribute(".wall", "data-group").await.expect("a question");
    session.click("[data-action='looks']").await;
    press(&session, Key::Escape).await;
    session.find("[data-action='looks'][aria-expanded='false']:focus").await;
    session.find(".wall").await;
    press(&session, Key::Escape).await;
    session.find(&format!("[data-question='{question}']")).await;
    session.wait_for_count(".wall", 0).await;
}

#[tokio::test]
async fn who_was_there_is_told_in_an_answer_only_when_the_group_presses_for_it() {
    let session = group_in("sv").await;
    session.click("[data-nav='session']").await;
    session.click("[data-action='session-begin']").await;
    session.find("[id='session-present']").await;
    assert_eq!(session.count("[data-action='tell-present']").await, 0);
    session.write("session-present", "9").await;
    session.click("[data-action='tell-present']").await;
    session.click("[data-to='local-change']").await;
    let field = session.find("[id='q-local-change-sv']").await;
    let told = field.prop("value").await.expect("a value").unwrap_or_default();
    assert!(told.ends_with("2026-03-24 var 9 personer med och arbetade fram initiativet."), "{told}");
}

#[tokio::test]
async fn the_wall_and_its_neighbours_fit_a_small_window_and_twice_the_size() {
    for lang in ["sv", "so"] {
        let session = group_in(lang).await;
        session.driver.set_window_rect(0, 0, 1024, 700).await.expect("a size");
        session.click("[data-action='looks']").await;
        session.click("[id='text-size-200']").await;
        session.find("html[data-text-size='200']").await;
        press(&session, Key::Escape).await;
        for page in ["to-do", "paper-entry", "session", "group"] {
            session.click(&format!("[data-nav='{page}']")).await;
            session.find(&format!("[data-nav='{page}'][aria-current='page'], [data-group]")).await;
            let wider = "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth;";
            let wider = session.driver.execute(wider, Vec::new()).await.expect("it runs").json().clone();
            assert!(wider.as_i64().is_some_and(|wider| wider <= 0), "{page} in {lang} is {wider} too wide");
            session.picture(&format!("{page}-{lang}-200")).await;
        }
    }
}

#[tokio::test]
async fn a_meeting_goes_on_after_a_power_cut_until_somebody_ends_it() {
    let mut session = group_in("so").await;
    session.go_to_topic("sender").await;
    session.write_over("q-association-name-field", "Ururka Qorraxda").await;
    session.click("[data-nav='session']").await;
    // Somebody has forgotten to begin: what has been answered already may count.
    session.click("[data-action='session-begin-earlier']").await;
    session.find("[data-decided='1'] [data-to='association-name']").await;
    session.write("session-place", "Ekbacken").await;
    session.go_to_question("email").await;
    session.write_over("q-email-field", "info@example.se").await;
    session.wait_until_saved().await;
    session.kill();

    session.start_again().await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.picture("meeting-not-over-so").await;
    session.click("[data-meeting='underway'] [data-action='session']").await;
    session.find("[data-decided='2'] [data-to='email']").await;
    let place = session.find("[id='session-place']").await.prop("value").await.expect("it can be asked");
    assert_eq!(place.as_deref(), Some("Ekbacken"));
    session.click("[data-action='session-end']").await;
    session.find("[data-meeting='none']").await;
    session.wait_until_saved().await;

    session.start_again().await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.find("nav [data-topic='need']").await;
    session.wait_for_count("[data-meeting='underway']", 0).await;
    session.click("[data-nav='session']").await;
    session.find("[data-decided='2'] [data-to='email']").await;
}
