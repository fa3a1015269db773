//! What the host does for every answer, but for saving it: the window is made anew and written down for the page.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a measurement prints and stops on a fault")]

use iop_core::{Initiative, Profile, profile};
use iop_view::{Looks, Opened, Page, Recorded, Saving, Scene, Window, window};
use iop_words::Words;
use jiff::civil::date;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Rounds of a step; the lowest time is what the step takes, the others are what else the machine did.
const ROUNDS: u32 = 100;

fn least(mut step: impl FnMut() -> usize) -> f64 {
    let round = |_| {
        let begun = Instant::now();
        black_box(step());
        begun.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or(Duration::ZERO).as_secs_f64() * 1000.0
}

struct House {
    words: Words,
    profiles: Vec<Profile>,
    looks: Looks,
    recorded: Recorded,
}

impl House {
    fn show(&self, initiative: &Initiative, profile: &Profile, lang: &str, page: &Page) -> Window {
        let opened = Opened {
            initiative,
            profile,
            is_profile_missing: false,
            refused: None,
            lies_at: "initiativ.iop",
            read_only: None,
            can_undo: true,
            can_redo: false,
            saving: Saving::Saved,
            lines_from: 0,
            as_opened: &initiative.answers,
            written_time: None,
            meeting: None,
            changes: &[],
        };
        let scene = Scene {
            has_labels: true,
            words: &self.words,
            lang,
            looks: &self.looks,
            profiles: &self.profiles,
            today: date(2026, 3, 24),
            opened: Some(opened),
            shelf: &[],
            bin: &[],
            versions: &[],
            done: None,
            recorded: &self.recorded,
            examples: &[],
            trouble: None,
        };
        window(&scene, page)
    }
}

fn main() {
    let profiles = profile::shipped_sources().iter().filter_map(|source| profile::shipped(source.id)).collect();
    let words = Words::shipped().unwrap();
    let mut house = House { words, profiles, looks: Looks::default(), recorded: Recorded::new() };
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases");
    println!("| case | page | languages | window, ms | written down, ms | kB |\n|---|---|---|---|---|---|");
    for case in ["mammakraft", "kitchen-sink"] {
        let text = std::fs::read_to_string(cases.join(format!("{case}.iop"))).unwrap();
        let initiative: Initiative = serde_json::from_str(&text).unwrap();
        let profile = profile::shipped(&initiative.profile.id).unwrap();
        for topic in ["party", "need", "resources"] {
            let page = Page::topic(topic);
            for (lang, also) in [("sv", None), ("ar", None), ("ar", Some("sv"))] {
                house.looks.also = also.map(str::to_owned);
                let shown = house.show(&initiative, &profile, lang, &page);
                let made = least(|| house.show(&initiative, &profile, lang, &page).terms.len());
                let written = least(|| serde_json::to_string(&shown).unwrap().len());
                let size = |value: &str| f64::from(u32::try_from(value.len()).unwrap()) / 1000.0;
                let all = size(&serde_json::to_string(&shown).unwrap());
                let langs = also.map_or_else(|| lang.to_owned(), |also| format!("{lang} and {also}"));
                println!("| {case} | {topic} | {langs} | {made:.2} | {written:.2} | {all:.0} |");
            }
        }
    }
}
