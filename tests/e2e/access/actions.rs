//! What opens is put away with Escape, and whoever opened it is where they were.

use crate::session::Session;
use serde_json::json;
use thirtyfour::prelude::*;

#[tokio::test]
async fn what_opens_is_put_away_with_escape_and_gives_the_focus_back() {
    let session = Session::for_everybody("ar").await;
    let escape = async || session.press(Key::Escape.value().to_string()).await;
    // Colours and size of text.
    session.click("[data-action='looks']").await;
    session.find("#looks-panel:not([hidden])").await;
    escape().await;
    session.find("[data-action='looks'][aria-expanded='false']:focus").await;
    // The menu of a row, and the field for its name.
    session.click("[data-action='home']").await;
    for opened in [".shelf-menu", "[data-name-field]:focus"] {
        session.click("[data-action='recent-menu']").await;
        if opened.starts_with("[data-name") {
            session.click("[data-action='rename']").await;
        }
        session.find(opened).await;
        escape().await;
        session.find("[data-action='recent-menu'][aria-expanded='false']:focus").await;
    }
    // The question before something is erased for good.
    session.click("[data-action='recent-menu']").await;
    session.click("[data-deed='remove']").await;
    session.find("#done:focus").await;
    session.show(&json!({ "at": "bin" }), "ar").await;
    session.click("[data-action='erase']").await;
    session.find("#erase-sure:focus").await;
    escape().await;
    session.find("[data-action='erase']:focus").await;
    session.wait_for_count("#erase-sure", 0).await;
}
