//! Looks, a second language, reading through and going back.

use crate::session::Session;

const TODAY: &str = "2026-03-24";

async fn example(lang: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.find("nav [data-topic='need']").await;
    session
}

#[tokio::test]
async fn colours_and_size_of_text_are_chosen_and_kept_on_disk() {
    let session = example("sv").await;
    session.click("[data-action='looks']").await;
    session.click("[id='theme-contrast']").await;
    session.click("[id='text-size-150']").await;
    session.find("html[data-theme='contrast'][data-text-size='150']").await;
    let kept = std::fs::read_to_string(session.data().join("settings.json")).expect("they are kept");
    assert!(kept.contains("\"contrast\"") && kept.contains("150") && kept.contains("\"sv\""), "{kept}");
    session.driver.refresh().await.expect("drawn anew");
    session.find("html[data-theme='contrast'][data-text-size='150']").await;
}

#[tokio::test]
async fn swedish_stands_under_arabic_on_the_page_where_one_is() {
    let session = example("ar").await;
    session.go_to_topic("need").await;
    session.pick("second-language", "Svenska").await;
    session.find("nav [data-topic='need'][aria-current='page']").await;
    session.find("h1 .also[lang='sv']").await;
    assert!(session.text("h1").await.contains("Behovet"));
    // The name of a control is said once.
    session.find("button[data-action='undo'] .also[aria-hidden='true']").await;
    session.picture("need-ar-sv").await;
    session.pick("second-language", "لغة واحدة فقط").await;
    session.wait_for_count("h1 .also", 0).await;
}

#[tokio::test]
async fn a_change_link_on_the_page_of_all_answers_leads_to_the_field() {
    let session = example("sv").await;
    session.click("[data-nav='review']").await;
    session.click("[data-action='review-topic'][data-value='sender']").await;
    session.click("[data-action='change'][data-value='association-name']").await;
    session.find("[id='q-association-name-field']:focus").await;
    // Whoever comes back goes on reading where they were, and everything can be opened at once.
    session.click("[data-nav='review']").await;
    session.find("[data-action='review-topic'][data-value='sender'][aria-expanded='true']").await;
    session.find("[data-action='review-topic'][data-value='need'][aria-expanded='false']").await;
    session.click("[data-action='open-all']").await;
    session.wait_for_count("[data-action='review-topic'][aria-expanded='false']", 0).await;
    session.find("[data-review='need-description']").await;
}

#[tokio::test]
async fn the_list_of_changes_leads_back_and_forward_again() {
    let session = example("sv").await;
    session.go_to_question("seat").await;
    session.write("q-seat-field", "X").await;
    session.click("[id='q-seat-state-not-agreed']").await;
    session.find("[id='q-seat-state-not-agreed'][aria-pressed='true']").await;
    session.click("[data-nav='history']").await;
    session.find("[data-standing='2']").await;
    session.click("[data-change='1'] [data-action='turn-to']").await;
    session.find("[data-standing='0']").await;
    session.click("[data-change='2'] [data-action='turn-to']").await;
    session.find("[data-standing='2']").await;
    session.picture("history-sv").await;
}
