//! Where somebody is after having pressed something: never nowhere.

use super::gathered;
use crate::session::Session;
use serde_json::{Value, json};

impl Session {
    /// Presses one of each kind of thing on a page, from the page as it was each time.
    async fn press_one_of_each(&self, page: &Value, faults: &mut Vec<(String, String)>) -> usize {
        let mut known: Vec<Value> = Vec::new();
        loop {
            self.show(page, "sv").await;
            let told = self.run_async(include_str!("press.js"), vec![json!(known), page["at"].clone()]).await;
            if told.is_null() {
                return known.len();
            }
            if let Some(fault) = told["fault"].as_str() {
                faults.push((told["pressed"].to_string(), fault.to_owned()));
            }
            known.push(told["pressed"].clone());
            // Whoever has gone back to the first page has closed nothing, but whoever began something new has.
            self.find("main[aria-busy='false']").await;
        }
    }
}

#[tokio::test]
async fn nobody_is_left_nowhere_after_pressing_something() {
    let (session, pages) = Session::for_a_walk("sv").await;
    let mut faults = Vec::new();
    let mut pressed = 0;
    let topics = ["party", "sender", "resources", "after"];
    let is_of_its_kind = |page: &&Value| match (page["at"].as_str(), page["topic"].as_str()) {
        (Some("topic"), Some(topic)) => topics.contains(&topic),
        (Some("document"), _) => page["kind"] == "initiative",
        _ => true,
    };
    for page in pages.iter().filter(is_of_its_kind) {
        pressed += session.press_one_of_each(page, &mut faults).await;
    }
    assert!(pressed > 100, "only {pressed} were pressed");
    assert!(faults.is_empty(), "{}", gathered(&faults.into_iter().map(|(at, fault)| (fault, at)).collect::<Vec<_>>()));
}
