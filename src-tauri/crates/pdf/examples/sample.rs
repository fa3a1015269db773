//! Writes the sample letter of the tests as PDF and SVG, and tells how long it takes.
//!
//! `cargo run --release -p iop-pdf --example sample -- DIRECTORY [ROUNDS]`

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iop_typeset::{Fonts, page_svg, typeset};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let directory = PathBuf::from(arguments.next().ok_or("usage: sample DIRECTORY [ROUNDS]")?);
    let rounds: u32 = arguments.next().map_or(Ok(1), |rounds| rounds.parse())?;
    let start = Instant::now();
    let fonts = Fonts::bundled();
    eprintln!("fonts {:?}", start.elapsed());
    let letters = sample::LANGS.map(|lang| (lang.to_owned(), sample::letter(lang)));
    let forms = sample::LANGS.map(|lang| (format!("form-{lang}"), sample::form(lang)));
    for (name, document) in letters.into_iter().chain(forms) {
        let (mut best_layout, mut best_pdf) = (Duration::MAX, Duration::MAX);
        for round in 0..rounds {
            let start = Instant::now();
            let layout = typeset(&document, &fonts).map_err(|missing| format!("{missing:?}"))?;
            best_layout = best_layout.min(start.elapsed());
            let start = Instant::now();
            let pdf = iop_pdf::write_pdf(&layout, &fonts)?;
            best_pdf = best_pdf.min(start.elapsed());
            if round == 0 {
                eprintln!("{name}: {} pages, {} bytes", layout.pages.len(), pdf.len());
                std::fs::write(directory.join(format!("{name}.pdf")), &pdf)?;
                std::fs::write(directory.join(format!("{name}.txt")), document.plain_text())?;
                for page in 0..layout.pages.len() {
                    let svg = page_svg(&layout, page, &fonts);
                    std::fs::write(directory.join(format!("{name}-{}.svg", page + 1)), svg)?;
                }
            }
        }
        eprintln!("{name}: layout {best_layout:?}, PDF {best_pdf:?} (best of {rounds})");
    }
    Ok(())
}
