//! Tells how long the documents of the real cases take, and how large their files are, as a table in Markdown.
//!
//! `cargo run --release -p iop-pdf --example cases -- [ROUNDS]`

#![allow(clippy::print_stdout, reason = "the table is what it is for")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use iop_blocks::Document;
use iop_core::Initiative;
use iop_core::profile::shipped;
use iop_document::{Kind, Setting, compose};
use iop_typeset::{Fonts, typeset};
use iop_words::Words;

fn main() -> Result<(), Box<dyn Error>> {
    let rounds: u32 = std::env::args().nth(1).map_or(Ok(30), |rounds| rounds.parse())?;
    let words = Words::shipped().map_err(|problems| format!("{problems:?}"))?;
    let start = Instant::now();
    let fonts = Fonts::bundled();
    println!("Fonts read in {} ms; best of {rounds} rounds.\n", shown(start.elapsed()));
    println!("| case | document | language | pages | layout, ms | PDF, ms | kB |\n|---|---|---|---|---|---|---|");
    for path in cases()? {
        let initiative: Initiative = serde_json::from_slice(&std::fs::read(&path)?)?;
        let profile = shipped(&initiative.profile.id).ok_or("the profile is not shipped")?;
        let swedish = words.speaker("sv", Some(&profile));
        for kind in Kind::ALL {
            for language in words.languages() {
                let speaker = words.speaker(&language.tag, Some(&profile));
                let today = jiff::civil::date(2026, 3, 1);
                let (initiative, profile) = (&initiative, &profile);
                let setting = Setting { initiative, profile, today, speaker: &speaker, swedish: &swedish };
                let row = row(&compose(kind, &setting), &fonts, rounds)?;
                let case = path.file_stem().unwrap_or_default().to_string_lossy();
                println!("| {case} | {} | {} | {row} |", kind.id(), language.tag);
            }
        }
    }
    Ok(())
}

fn cases() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases");
    let mut paths: Vec<PathBuf> = folder.read_dir()?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "iop"));
    paths.sort();
    Ok(paths)
}

/// Pages, times and size.
fn row(document: &Document, fonts: &Fonts, rounds: u32) -> Result<String, Box<dyn Error>> {
    let (mut layout_time, mut pdf_time) = (Duration::MAX, Duration::MAX);
    let (mut pages, mut bytes) = (0, 0);
    for _ in 0..rounds {
        let start = Instant::now();
        let layout = typeset(document, fonts).map_err(|missing| format!("{missing:?}"))?;
        layout_time = layout_time.min(start.elapsed());
        let start = Instant::now();
        bytes = iop_pdf::write_pdf(&layout, fonts)?.len();
        pdf_time = pdf_time.min(start.elapsed());
        pages = layout.pages.len();
    }
    let kilobytes = format!("{}.{}", bytes / 1000, bytes % 1000 / 100);
    Ok(format!("{pages} | {} | {} | {kilobytes}", shown(layout_time), shown(pdf_time)))
}

/// In milliseconds.
fn shown(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}
