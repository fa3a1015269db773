//! From page to page in every language, in every colour and at twice the size.

use super::{LANGS, THEMES, gathered};
use crate::session::Session;
use serde_json::{Value, json};

impl Session {
    /// A window with a whole case answered, and every page there is to look at.
    pub(super) async fn for_a_walk(lang: &str) -> (Self, Vec<Value>) {
        let session = Self::start_with(super::TODAY, &["mammakraft"]).await;
        session.click(&format!(".tongue[data-lang='{lang}']")).await;
        let pages = session.pages().await;
        session.click("[data-list='recent'] [data-recent]").await;
        session.find("nav [data-topic='party']").await;
        (session, pages)
    }
}

#[tokio::test]
async fn on_every_page_in_swedish_in_all_colours_axe_finds_nothing() {
    let (session, pages) = Session::for_a_walk("sv").await;
    let mut faults = Vec::new();
    for page in &pages {
        session.show(page, "sv").await;
        let (found, _) = session.axe(&THEMES).await;
        let found = found.into_iter().chain(session.out_of_reach().await);
        faults.extend(found.map(|fault| (page.to_string(), fault)));
    }
    assert!(faults.is_empty(), "{}", gathered(&faults));
}

// Colours are the same in all languages, so they are looked at in one.
#[tokio::test]
async fn on_every_page_in_arabic_and_somali_axe_finds_nothing() {
    let (session, pages) = Session::for_a_walk("ar").await;
    let mut faults = Vec::new();
    for lang in LANGS.iter().filter(|lang| **lang != "sv") {
        for page in &pages {
            session.show(page, lang).await;
            let found = session.axe_without_colours().await.into_iter().chain(session.out_of_reach().await);
            faults.extend(found.map(|fault| (format!("{page} in {lang}"), fault)));
        }
    }
    assert!(faults.is_empty(), "{}", gathered(&faults));
}

#[tokio::test]
async fn with_two_languages_on_a_small_laptop_and_at_twice_the_size_in_a_narrow_window_everything_is_within_reach() {
    let (session, pages) = Session::for_a_walk("so").await;
    session.wish("also", json!("sv")).await;
    let mut faults = Vec::new();
    for (text_size, width, height) in [(100, 1024, 700), (200, 640, 850)] {
        session.wish("text-size", json!(text_size)).await;
        session.driver.set_window_rect(0, 0, width, height).await.expect("a size");
        for page in &pages {
            session.show(page, "so").await;
            session.unfold().await;
            let found = session.out_of_reach().await;
            faults.extend(found.into_iter().map(|fault| (format!("{page} at {width} points"), fault)));
        }
    }
    assert!(faults.is_empty(), "{}", gathered(&faults));
}
