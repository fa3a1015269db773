//! Writes a letter of three pages to measure, as PDF, text and blocks for other programs to set, and tells how long it
//! takes.
//!
//! `cargo run --release -p iop-pdf --example letter -- DIRECTORY [ROUNDS]`
//!
//! The letter is the beginning of the Arabic initiative of a case, cut at three pages. DIRECTORY gets `letter.pdf`,
//! `letter.txt`, and `letter.json` with the blocks for the other programs; stdout gets the times as JSON.

#![allow(clippy::print_stdout, reason = "the times are what it is for")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use iop_blocks::{Block, Document, Text};
use iop_core::Initiative;
use iop_core::profile::shipped;
use iop_document::{Kind, Setting, compose};
use iop_typeset::{Fonts, typeset};
use iop_words::Words;
use serde_json::{Value, json};

const PAGES: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let directory = PathBuf::from(arguments.next().ok_or("usage: letter DIRECTORY [ROUNDS]")?);
    let rounds: u32 = arguments.next().map_or(Ok(30), |rounds| rounds.parse())?;
    let Some(blocks) = arguments.next() else {
        // Finding where three pages end sets them several times. A process of its own knows nothing of that, so that
        // its first letter is a first letter.
        let (directory, rounds) = (directory.as_os_str(), rounds.to_string());
        let blocks = blocks_of_three_pages()?.to_string();
        let mut measuring = Command::new(std::env::current_exe()?);
        let status = measuring.arg(directory).args([rounds, blocks]).status()?;
        return if status.success() { Ok(()) } else { Err("it could not be measured".into()) };
    };
    let mut document = initiative()?;
    document.blocks.truncate(blocks.parse()?);
    measure(&document, &directory, rounds)
}

fn measure(document: &Document, directory: &Path, rounds: u32) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let fonts = Fonts::bundled();
    let reading = start.elapsed();
    let set = || typeset(document, &fonts).map_err(|missing| format!("{missing:?}"));
    let (mut first_layout, mut first, mut layout_time, mut pdf_time, mut whole) =
        (None, None, Duration::MAX, Duration::MAX, Duration::MAX);
    let mut bytes = Vec::new();
    let mut before = on_processor();
    for _ in 0..rounds {
        let start = Instant::now();
        let layout = set()?;
        let laid_out = start.elapsed();
        bytes = iop_pdf::write_pdf(&layout, &fonts)?;
        let both = start.elapsed();
        if first.is_none() {
            (first_layout, first) = (Some(laid_out), Some(both));
            // The mean below is that of a program that is warm.
            before = on_processor();
        }
        layout_time = layout_time.min(laid_out);
        pdf_time = pdf_time.min(both.saturating_sub(laid_out));
        whole = whole.min(both);
    }
    let between = on_processor();
    for _ in 0..rounds {
        set()?;
    }
    let after = on_processor();
    std::fs::write(directory.join("letter.pdf"), &bytes)?;
    std::fs::write(directory.join("letter.txt"), document.plain_text())?;
    let blocks: Vec<Value> = document.blocks.iter().map(block).collect();
    let told = json!({
        "title": document.title, "lang": document.lang, "footer": runs(&document.furniture.footer), "blocks": blocks,
    });
    std::fs::write(directory.join("letter.json"), told.to_string())?;
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let mean = |from: Option<Duration>, to: Option<Duration>, rounds: u32| {
        Some(milliseconds(to?.checked_sub(from?)?) / f64::from(rounds.max(1)))
    };
    println!(
        "{}",
        json!({
            "rounds": rounds, "bytes": bytes.len(), "fonts": milliseconds(reading),
            "first_layout": milliseconds(first_layout.unwrap_or_default()),
            "first": milliseconds(first.unwrap_or_default()), "layout": milliseconds(layout_time),
            "pdf": milliseconds(pdf_time), "whole": milliseconds(whole),
            "processor_whole": mean(before, between, rounds.saturating_sub(1)),
            "processor_layout": mean(between, after, rounds),
            "most_memory_kb": most_memory(),
        })
    );
    Ok(())
}

/// Time on a processor so far, where the system tells it. Other work on the machine changes it little, but it is only
/// right to a few milliseconds, so it is good for means.
fn on_processor() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// The most memory the program has had, in kB, where the system tells it.
fn most_memory() -> Option<u32> {
    let told = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// How many blocks of the initiative fill three pages.
fn blocks_of_three_pages() -> Result<usize, Box<dyn Error>> {
    let mut document = initiative()?;
    let fonts = Fonts::bundled();
    while typeset(&document, &fonts).map_err(|missing| format!("{missing:?}"))?.pages.len() > PAGES {
        document.blocks.pop();
    }
    Ok(document.blocks.len())
}

/// The Arabic initiative of a case.
fn initiative() -> Result<Document, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/mammakraft.iop");
    let initiative: Initiative = serde_json::from_slice(&std::fs::read(path)?)?;
    let profile = shipped(&initiative.profile.id).ok_or("the profile is not shipped")?;
    let words = Words::shipped().map_err(|problems| format!("{problems:?}"))?;
    let (speaker, swedish) = (words.speaker("ar", Some(&profile)), words.speaker("sv", Some(&profile)));
    let today = jiff::civil::date(2026, 3, 1);
    let setting = Setting { initiative: &initiative, profile: &profile, today, speaker: &speaker, swedish: &swedish };
    Ok(compose(Kind::Initiative, &setting))
}

/// A block as the other programs are told of it: what it is, and its texts.
fn block(block: &Block) -> Value {
    let all = |texts: &[Text]| texts.iter().map(runs).collect::<Vec<_>>();
    match block {
        Block::Title(text) => json!({ "is": "heading", "level": 1, "text": runs(text) }),
        Block::Heading { level, text } => json!({ "is": "heading", "level": level + 1, "text": runs(text) }),
        Block::Paragraph(text) | Block::Remark(text) => json!({ "is": "paragraph", "text": runs(text) }),
        Block::Quote { text, source } => json!({ "is": "paragraphs", "texts": [runs(text), runs(source)] }),
        Block::Notice { paragraphs, .. } => json!({ "is": "paragraphs", "texts": all(paragraphs) }),
        Block::List { ordered, items } => json!({ "is": "list", "ordered": ordered, "texts": all(items) }),
        Block::Checklist(items) => {
            let texts: Vec<Value> = items.iter().map(|item| runs(&item.text)).collect();
            json!({ "is": "list", "ordered": false, "texts": texts })
        }
        Block::Facts(facts) => {
            let rows: Vec<Value> = facts
                .iter()
                .map(|fact| {
                    let value = fact.value.iter().cloned().reduce(|all, next| all.then(Text::new(" ", "")).then(next));
                    json!([runs(&fact.label), runs(&value.unwrap_or_default())])
                })
                .collect();
            json!({ "is": "table", "head": [], "rows": rows })
        }
        Block::Table { caption, columns, rows } => {
            let head: Vec<Value> = columns.iter().map(|column| runs(&column.heading)).collect();
            let rows: Vec<Vec<Value>> = rows.iter().map(|row| all(&row.cells)).collect();
            json!({ "is": "table", "caption": runs(caption), "head": head, "rows": rows })
        }
        Block::Signatures(places) => {
            let texts: Vec<Value> = places.iter().flat_map(|place| all(&place.below)).collect();
            json!({ "is": "paragraphs", "texts": texts })
        }
        // Any kind that has been added since is told as plain text, so that no words are lost.
        _ => {
            let alone = Document { blocks: vec![block.clone()], ..empty() };
            json!({ "is": "paragraph", "text": [{ "text": alone.plain_text().trim(), "lang": "ar", "strong": false }] })
        }
    }
}

fn empty() -> Document {
    Document {
        title: String::new(),
        author: String::new(),
        lang: "ar".to_owned(),
        direction: iop_blocks::Direction::RightToLeft,
        typeface: iop_blocks::Typeface::Letter,
        date: (2026, 3, 1),
        furniture: iop_blocks::Furniture::default(),
        beside: None,
        blocks: Vec::new(),
    }
}

fn runs(text: &Text) -> Value {
    let run = |run: &iop_blocks::Run| json!({ "text": run.text, "lang": run.lang, "strong": run.strong });
    text.runs.iter().map(run).collect()
}
