//! The Tab key through every page, from the left and from the right, there and back.

use super::{THEMES, TODAY, gathered, lines};
use crate::session::Session;
use serde_json::json;
use thirtyfour::prelude::*;

/// So many keys are pressed at a time, and so many slowly: past the bar and the list of topics, and well down the page.
const AT_A_TIME: usize = 40;
const SLOW_KEYS: usize = 50;

impl Session {
    /// Walks with Tab through the whole page and back again, and tells what was wrong.
    async fn tab_there_and_back(&self, other_colours: &[&str]) -> Vec<String> {
        self.unfold().await;
        let stops = self.driver.execute(include_str!("stops.js"), Vec::new()).await.expect("it runs");
        let stops = usize::try_from(stops.json().as_u64().expect("a number")).expect("a small number");
        let mut faults = Vec::new();
        for (is_back, told) in [(false, "return window.tabs.forward()"), (true, "return window.tabs.backward()")] {
            self.run("window.tabs.begin()").await;
            let mut pressed = 0;
            while self.run("return window.tabs.isRound()").await == json!(false) {
                if pressed > stops + AT_A_TIME {
                    faults.push(format!("the Tab key comes nowhere new after {pressed} times, {stops} places"));
                    break;
                }
                self.press_tab(AT_A_TIME, is_back).await;
                pressed += AT_A_TIME;
            }
            faults.extend(lines(&self.run(told).await));
            if !is_back {
                let told = self.driver.execute("return window.tabs.colours(arguments[0])", vec![json!(other_colours)]);
                faults.extend(lines(told.await.expect("it runs").json()));
            }
        }
        faults
    }

    async fn press_tab(&self, times: usize, is_back: bool) {
        let keys = (0..times).fold(String::new(), |keys, _| (keys + Key::Tab).to_string());
        let chain = self.driver.action_chain();
        let chain = if is_back { chain.key_down(Key::Shift) } else { chain };
        let chain = chain.send_keys(keys);
        let chain = if is_back { chain.key_up(Key::Shift) } else { chain };
        chain.perform().await.expect("pressed");
    }

    /// Presses Tab as a person does, so that the page has moved before the next key, and tells what could not be seen.
    async fn tab_slowly(&self) -> Vec<String> {
        self.unfold().await;
        self.run(include_str!("seen.js")).await;
        for _ in 0..SLOW_KEYS {
            self.press_tab(1, false).await;
            self.run_async("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0](null)))", vec![])
                .await;
        }
        lines(&self.run("return window.hiddenStops()").await)
    }
}

async fn walk_every_page(lang: &str, other_colours: &[&str]) {
    let (session, pages) = Session::for_a_walk(lang).await;
    let mut faults = Vec::new();
    for page in &pages {
        session.show(page, lang).await;
        let found = session.tab_there_and_back(other_colours).await;
        faults.extend(found.into_iter().map(|fault| (page.to_string(), fault)));
    }
    assert!(faults.is_empty(), "{}", gathered(&faults));
}

#[tokio::test]
async fn in_swedish_tab_reaches_everything_once_in_reading_order_with_a_ring_to_be_seen_and_comes_back_the_same_way() {
    walk_every_page("sv", &THEMES[1..]).await;
}

#[tokio::test]
async fn in_arabic_tab_goes_from_the_right_and_reaches_everything_as_well() {
    walk_every_page("ar", &[]).await;
}

#[tokio::test]
async fn nothing_hides_what_is_reached() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.find("nav [data-topic='party']").await;
    let mut faults = Vec::new();
    let party = json!({ "at": "topic", "topic": "party", "section": "basics" });
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
    let shown = "return getComputedStyle(document.querySelector('.area .change-link'), '::after').content";
    assert_ne!(session.run(shown).await, "none");
    session.driver.action_chain().send_keys(Key::Escape + "").perform().await.expect("pressed");
    session.find(".sheets[data-quiet]").await;
    assert_eq!(session.run(shown).await, "none");
    session.find(".area .change-link:focus").await;
}
