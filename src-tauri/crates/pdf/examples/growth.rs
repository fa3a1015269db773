//! Tells how time and memory grow with a document, as a table in Markdown.
//!
//! `cargo run --release -p iop-pdf --example growth`
//!
//! Each document is made in a process of its own, since memory that was once had is hardly ever given back. The Arabic
//! initiative of the case in which every question is answered is repeated until it has enough pages; the plans have that
//! many contributions, a line of the table each.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on should stop where it stands")]
#![allow(clippy::print_stdout, reason = "the table is what it is for")]

#[path = "../benches/documents/sample.rs"]
mod sample;

use std::process::Command;
use std::time::{Duration, Instant};

use iop_blocks::Document;
use iop_document::Kind;
use iop_pdf::write_pdf;
use iop_typeset::{Fonts, typeset};

/// Rounds of each; the lowest time counts.
const ROUNDS: u32 = 5;

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [what, count] = &given[..] {
        measure(what, count.parse().expect("a number"));
        return;
    }
    println!("Best of {ROUNDS} rounds.\n");
    println!("| document | pages | layout, ms | PDF, ms | a page, ms | kB | memory for it, MB | most memory, MB |");
    println!("|---|---|---|---|---|---|---|---|");
    let pages = sample::LANGUAGES.into_iter().flat_map(|lang| [10, 50, 100, 200].map(|pages| (lang, pages)));
    for (what, count) in pages.chain([100, 1_000, 10_000].map(|rows| ("plan", rows))) {
        let program = std::env::current_exe().expect("the program knows where it is");
        let status = Command::new(program).args([what, &count.to_string()]).status().expect("it runs again");
        assert!(status.success(), "{what} {count} could not be measured");
    }
}

/// `what` is a language, or a plan.
fn measure(what: &str, count: usize) {
    let fonts = Fonts::bundled();
    let (name, document): (String, Document) = if what == "plan" {
        (format!("a plan of {count} rows"), sample::plan(count).compose(Kind::Initiative, "sv"))
    } else {
        (format!("the initiative over and over, {what}"), sample::of_pages(count, what, &fonts))
    };
    let before = memory("VmRSS:");
    let (mut least, mut bytes, mut pages) = ([Duration::MAX; 2], 0, 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let layout = typeset(&document, &fonts).expect("the fonts have every character");
        let laid_out = start.elapsed();
        bytes = write_pdf(&layout, &fonts).expect("it can be written").len();
        let times = [laid_out, start.elapsed().saturating_sub(laid_out)];
        least = [least[0].min(times[0]), least[1].min(times[1])];
        pages = layout.pages.len();
    }
    let [layout, pdf] = least.map(|time| time.as_secs_f64() * 1000.0);
    let most = memory("VmHWM:");
    #[allow(clippy::cast_precision_loss, reason = "nobody measures that many")]
    let (of_a_page, kilobytes) = ((layout + pdf) / pages as f64, bytes as f64 / 1000.0);
    println!(
        "| {name} | {pages} | {layout:.1} | {pdf:.1} | {of_a_page:.2} | {kilobytes:.1} | {:.1} | {most:.1} |",
        most - before
    );
}

/// What the system tells of the process's memory, in MB; not a number where it does not.
fn memory(kind: &str) -> f64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix(kind)).unwrap_or_default();
    line.trim().trim_end_matches("kB").trim().parse().map_or(f64::NAN, |kilobytes: f64| kilobytes / 1000.0)
}
