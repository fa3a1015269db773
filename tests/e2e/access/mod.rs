//! Whether everybody can use the window: what axe finds, what a finger can hit, where the Tab key stops.

mod actions;
mod errors;
mod gaps;
mod keyboard;
mod leaf;
mod pages;
mod walk;
mod welcome;

use crate::session::Session;
use serde_json::{Value, json};
use std::path::Path;

const TODAY: &str = "2026-03-24";
const LANGS: [&str; 3] = ["sv", "ar", "so"];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

impl Session {
    /// A window with a whole case answered.
    async fn for_everybody(lang: &str) -> Self {
        let session = Self::start_with(TODAY, &["mammakraft"]).await;
        session.click(&format!(".tongue[data-lang='{lang}']")).await;
        session.click("[data-list='recent'] [data-recent]").await;
        session.find("nav [data-topic='party']").await;
        session
    }

    /// What axe finds on the page as it stands, in these colours.
    async fn axe(&self, themes: &[&str]) -> (Vec<String>, u64) {
        self.ask_axe(themes, false).await
    }

    /// What axe finds that does not depend on colours.
    async fn axe_without_colours(&self) -> Vec<String> {
        self.ask_axe(&THEMES[..1], true).await.0
    }

    async fn ask_axe(&self, themes: &[&str], is_colourless: bool) -> (Vec<String>, u64) {
        if !self.run("return typeof axe === 'object'").await.as_bool().unwrap_or_default() {
            let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(&axe);
            self.run(&axe.expect("axe-core is missing; run: cd ui && npm ci")).await;
        }
        self.unfold().await;
        let found = self.run_async(include_str!("axe.js"), vec![json!(themes), json!(is_colourless)]).await;
        (lines(&found["faults"]), found["unsure"].as_u64().unwrap_or_default())
    }

    /// Opens everything that is folded.
    async fn unfold(&self) {
        self.run_async(include_str!("unfold.js"), vec![]).await;
    }

    /// What is too small to hit, and whether the page has to be moved sideways.
    async fn out_of_reach(&self) -> Vec<String> {
        lines(&self.run(include_str!("reach.js")).await)
    }
}

fn lines(told: &Value) -> Vec<String> {
    let all = told.as_array().expect("a list");
    all.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

/// The same fault on many pages is told once, with how many times it was found.
fn gathered(faults: &[(String, String)]) -> String {
    let mut seen: std::collections::BTreeMap<&str, Vec<&str>> = std::collections::BTreeMap::new();
    for (place, fault) in faults {
        seen.entry(fault).or_default().push(place);
    }
    let told =
        seen.iter().map(|(fault, places)| format!("{fault}\n    {} times, first on {}", places.len(), places[0]));
    told.collect::<Vec<_>>().join("\n")
}
