//! The document beside the questions.

use crate::paper::text_of;
use crate::session::Session;
use std::time::Duration;
use thirtyfour::prelude::*;

const TODAY: &str = "2026-03-24";

/// The first example with the document beside the questions of a topic.
async fn beside(lang: &str, topic: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.driver.set_window_rect(0, 0, 1366, 768).await.expect("a size");
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.go_to_topic(topic).await;
    session.click("[data-action='show-document']").await;
    session.find("[data-pane] [data-page='0'] img[src^='data:']").await;
    session
}

async fn run(session: &Session, script: &str) -> serde_json::Value {
    session.driver.execute(script, Vec::new()).await.expect("it runs").json().clone()
}

#[tokio::test]
async fn typing_beside_the_document_keeps_focus_caret_and_scroll_and_the_document_follows() {
    let session = beside("sv", "need").await;
    session.click("[data-action='document-text']").await;
    run(
        &session,
        "const field = document.getElementById('q-need-description-sv'); field.scrollIntoView({ block: 'center' });
         field.focus({ preventScroll: true }); field.setSelectionRange(4, 4);",
    )
    .await;
    let state = "const field = document.activeElement;
         return [field.id, field.selectionStart, document.querySelector('.scroller').scrollTop];";
    let before = run(&session, state).await;
    // The driver would put the caret at the end; so keys go to whatever has the focus.
    session.driver.action_chain().send_keys("Solrosen").perform().await.expect("typed");
    let begun = std::time::Instant::now();
    let shown = "return document.querySelector('.as-text').textContent.includes('Solrosen')";
    while run(&session, shown).await != true {
        assert!(begun.elapsed() < Duration::from_secs(30), "the document does not follow");
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    let after = run(&session, state).await;
    assert_eq!(after[0], before[0], "the focus stays");
    assert_eq!(after[1], 12, "the caret stays after what was typed");
    assert_eq!(after[2], before[2], "the page does not move");
    session.find(".area[data-new][data-here]").await;
    let in_view = "const pane = document.querySelector('[data-pane]').getBoundingClientRect();
         const area = document.querySelector('.area[data-here]').getBoundingClientRect();
         return area.top >= pane.top && area.top < pane.bottom;";
    assert_eq!(run(&session, in_view).await, true, "the document shows what is being written");
    session.picture("beside-sv").await;
}

#[tokio::test]
async fn a_paragraph_leads_to_its_question_in_swedish_and_arabic() {
    for lang in ["sv", "ar"] {
        let session = beside(lang, "need").await;
        session.picture(&format!("beside-need-{lang}")).await;
        run(&session, "document.querySelector('.area [data-change-answer=seat]').focus()").await;
        session.driver.action_chain().send_keys(Key::Enter + "").perform().await.expect("followed");
        session.find("[id='q-seat-field']:focus").await;
        session.find("[data-pane] [data-page='0']").await;
        // The text leads there as well.
        session.click("[data-nav='document']").await;
        session.click("[data-action='document-text']").await;
        session.click(".as-text [data-change-answer='seat']").await;
        session.find("[id='q-seat-field']:focus").await;
    }
}

#[tokio::test]
async fn the_swedish_letter_the_arabic_copy_and_both_beside_each_other_are_chosen_in_an_arabic_window() {
    let session = beside("ar", "need").await;
    let is_arabic = |c: char| ('\u{620}'..='\u{64a}').contains(&c);
    for (lang, beside, has_swedish, has_arabic) in
        [("sv", "", true, false), ("ar", "", false, true), ("sv", "ar", true, true)]
    {
        session.choose("pane-lang", lang).await;
        session.choose("pane-beside", beside).await;
        session.find(&format!("[data-pane] [data-document='initiative {lang} {beside}']")).await;
        session.picture(&format!("pane-{lang}-{beside}")).await;
        session.click("[data-pane] [data-action='document-on-own-page']").await;
        session.find("[data-public-warning]").await;
        session.find("[data-records]").await;
        session.click("[data-action='save-pdf']").await;
        let saved = session.saved_file("pdf").await;
        let text = text_of(&saved);
        assert_eq!(text.contains("Initiativ till dialog"), has_swedish, "{lang} {beside}: {text}");
        assert_eq!(text.chars().filter(|c| is_arabic(*c)).count() > 500, has_arabic, "{lang} {beside}");
        std::fs::remove_file(saved).expect("removed");
        session.go_to_topic("need").await;
    }
    session.find("html[lang='ar'][dir='rtl']").await;
}

#[tokio::test]
async fn a_narrow_window_has_the_document_on_a_page_of_its_own() {
    let session = beside("sv", "need").await;
    session.driver.set_window_rect(0, 0, 800, 768).await.expect("a size");
    session.wait_for_count("[data-pane]", 0).await;
    session.click("[data-action='document-on-own-page']").await;
    session.find("[data-page='0'] .area").await;
}
