//! Looking for words of an application and for private matters: in everything a group has written, and on one page.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a measurement prints and stops on a fault")]

use iop_core::catalogue::topic_of;
use iop_core::guard::marks_at;
use iop_core::public_record::findings_at;
use iop_core::{Initiative, Reading, profile};
use iop_words::Words;
use jiff::civil::date;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Rounds of a step; the lowest time is what the step takes, the others are what else the machine did.
const ROUNDS: u32 = 200;

fn least(mut step: impl FnMut() -> usize) -> Duration {
    let round = |_| {
        let begun = Instant::now();
        black_box(step());
        begun.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

fn main() {
    let words = Words::shipped().unwrap();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases");
    println!("| case | everything, ms | one page, ms |\n|---|---|---|");
    for case in ["kitchen-sink", "mammakraft"] {
        let text = std::fs::read_to_string(cases.join(format!("{case}.iop"))).unwrap();
        let initiative: Initiative = serde_json::from_str(&text).unwrap();
        let profile = profile::shipped(&initiative.profile.id).unwrap();
        let reading = Reading::new(&initiative, &profile, date(2026, 11, 22));
        let look = |is_wanted: &dyn Fn(&str) -> bool| {
            marks_at(&reading, words.lists(), is_wanted).len() + findings_at(&reading, words.lists(), is_wanted).len()
        };
        let all = least(|| look(&|_| true)).as_secs_f64() * 1000.0;
        let page = least(|| look(&|id| topic_of(id).is_some_and(|topic| topic.id == "need"))).as_secs_f64() * 1000.0;
        println!("| {case} | {all:.2} | {page:.2} |");
    }
}
