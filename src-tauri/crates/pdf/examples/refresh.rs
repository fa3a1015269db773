//! Tells how long a preview takes the first time, and after each word that is written, as a table in Markdown.
//!
//! `cargo run --release -p iop-pdf --example refresh -- [ROUNDS]`

#![allow(clippy::print_stdout, reason = "the table is what it is for")]

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use iop_core::Initiative;
use iop_core::profile::shipped;
use iop_document::{Kind, Setting, compose, compose_beside};
use iop_typeset::{DrawnPages, Fonts, Memory, typeset_again};
use iop_words::Words;

fn main() -> Result<(), Box<dyn Error>> {
    let rounds: u32 = std::env::args().nth(1).map_or(Ok(30), |rounds| rounds.parse())?;
    let words = Words::shipped().map_err(|problems| format!("{problems:?}"))?;
    let fonts = Fonts::bundled();
    println!("Best of {rounds} rounds.\n");
    println!("| case | languages | pages | first, ms | after a word, ms |\n|---|---|---|---|---|");
    for case in ["kitchen-sink", "mammakraft"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/cases/{case}.iop"));
        let initiative: Initiative = serde_json::from_slice(&std::fs::read(&path)?)?;
        for (lang, beside) in [("sv", None), ("ar", None), ("sv", Some("ar"))] {
            let mut preview = Preview { words: &words, fonts: &fonts, lang, beside, pages: 0 };
            let (mut first, mut after) = (Duration::MAX, Duration::MAX);
            for _ in 0..rounds {
                let (mut memory, mut drawn) = (Memory::default(), DrawnPages::default());
                first = first.min(preview.show(&initiative, &mut memory, &mut drawn)?);
                after = after.min(preview.show(&with_a_word(&initiative), &mut memory, &mut drawn)?);
            }
            let shown = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
            let langs = beside.map_or_else(|| lang.to_owned(), |beside| format!("{lang} and {beside}"));
            println!("| {case} | {langs} | {} | {} | {} |", preview.pages, shown(first), shown(after));
        }
    }
    Ok(())
}

/// The same with one word more in the description of the need.
fn with_a_word(initiative: &Initiative) -> Initiative {
    let mut changed = initiative.clone();
    if let Some(answer) = changed.answers.get_mut("need-description") {
        answer.text.entry("sv".into()).or_default().push_str(" Solrosen.");
    }
    changed
}

struct Preview<'a> {
    words: &'a Words,
    fonts: &'a Fonts,
    lang: &'a str,
    beside: Option<&'a str>,
    pages: usize,
}

impl Preview<'_> {
    /// Composes, sets and draws, as the window does after an answer.
    fn show(
        &mut self,
        initiative: &Initiative,
        memory: &mut Memory,
        drawn: &mut DrawnPages,
    ) -> Result<Duration, Box<dyn Error>> {
        let profile = shipped(&initiative.profile.id).ok_or("the profile is not shipped")?;
        let start = Instant::now();
        let [speaker, swedish] = [self.lang, "sv"].map(|lang| self.words.speaker(lang, Some(&profile)));
        let today = jiff::civil::date(2026, 3, 1);
        let setting = Setting { initiative, profile: &profile, today, speaker: &speaker, swedish: &swedish };
        let document = match self.beside {
            Some(lang) => compose_beside(Kind::Initiative, &setting, &self.words.speaker(lang, Some(&profile))),
            None => compose(Kind::Initiative, &setting),
        };
        let layout = typeset_again(&document, self.fonts, memory).map_err(|missing| format!("{missing:?}"))?;
        self.pages = drawn.draw(&layout, self.fonts).len();
        Ok(start.elapsed())
    }
}
