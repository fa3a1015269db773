//! The Tab key through every page, from the left and from the right.

use super::{TODAY, gathered, lines};
use crate::session::Session;
use serde_json::json;
use thirtyfour::prelude::*;

/// So many keys are pressed slowly: past the bar and the list of topics, and well down the page.
const SLOW_KEYS: usize = 50;

impl Session {
    /// Presses Tab as a person does, so that the page has moved before the next key, and tells what could not be seen.
    async fn tab_slowly(&self) -> Vec<String> {
        let keys = self.stops().await.min(SLOW_KEYS);
        for _ in 0..keys {
            self.driver.action_chain().send_keys(Key::Tab + "").perform().await.expect("pressed");
            self.run_async("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0](null)))", vec![])
                .await;
        }
        self.end_of_stops().await
    }

    async fn stops(&self) -> usize {
        let stops = self.driver.execute(include_str!("stops.js"), vec![json!(true)]).await.expect("it runs");
        usize::try_from(stops.json().as_u64().expect("a number")).expect("a small number")
    }

    async fn end_of_stops(&self) -> Vec<String> {
        lines(&self.run("return window.endOfStops()").await["faults"])
    }
}

#[tokio::test]
async fn nothing_hides_what_is_reached() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.find("nav [data-topic='party']").await;
    let mut faults = Vec::new();
    let party = json!({ "at": "topic", "topic": "party" });
    for (page, lang, text_size) in [(json!({ "at": "result" }), "ar", 100), (party, "sv", 200)] {
        session.wish("text-size", json!(text_size)).await;
        session.show(&page, lang).await;
        faults.extend(session.tab_slowly().await.into_iter().map(|fault| (format!("{page} in {lang}"), fault)));
    }
    assert!(faults.is_empty(), "{}", gathered(&faults));
}

#[tokio::test]
async fn the_first_stop_leads_past_everything_to_the_content() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.find("[data-example='1']").await;
    session.driver.refresh().await.expect("drawn anew");
    session.find("html[lang='ar'] [data-example='1']").await;
    session.run("document.activeElement.blur()").await;
    let press = async |key: Key| session.driver.action_chain().send_keys(key + "").perform().await.expect("pressed");
    press(Key::Tab).await;
    session.find(".skip:focus-visible").await;
    press(Key::Enter).await;
    session.find("main:focus").await;
    press(Key::Tab).await;
    session.find("main :focus-visible").await;
}

#[tokio::test]
async fn what_comes_forward_goes_with_escape() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.click("[data-nav='document']").await;
    session.find("[data-page='0'] .area .change-link").await;
    session.run("document.querySelector('.area .change-link').focus({ focusVisible: true })").await;
    let shown = "return getComputedStyle(document.querySelector('.area .change-link > *')).opacity";
    assert_eq!(session.run(shown).await, "1");
    session.driver.action_chain().send_keys(Key::Escape + "").perform().await.expect("pressed");
    session.find(".sheets[data-quiet]").await;
    assert_eq!(session.run(shown).await, "0");
    session.find(".area .change-link:focus").await;
}
