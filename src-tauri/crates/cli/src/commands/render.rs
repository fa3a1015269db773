//! `iop render`: a document as PDF, for a word processor or as the composed text.

use super::{open, speaker};
use crate::arguments::{Output, Render};
use crate::failure::Failure;
use crate::output;
use iop_core::Problem;
use iop_document::{Setting, compose};
use iop_words::Words;
use std::path::Path;

/// Renders a document.
pub(crate) fn run(render: &Render, words: &Words) -> Result<(), Failure> {
    let (initiative, profile) = open(&render.file, None)?;
    let speaker = speaker(words, &render.lang, &profile)?;
    let swedish = words.speaker("sv", Some(&profile));
    let setting = Setting {
        initiative: &initiative,
        profile: &profile,
        today: render.today,
        speaker: &speaker,
        swedish: &swedish,
    };
    write(&compose(render.document, &setting), &render.output)
}

/// Writes a composed document where and as the output's name says.
pub(crate) fn write(document: &iop_blocks::Document, output: &Output) -> Result<(), Failure> {
    match output {
        Output::Stdout => output::bytes(&pdf(document)?),
        Output::File(path) => match extension(path).as_str() {
            "pdf" => output::file(path, &pdf(document)?),
            "txt" => output::file(path, document.plain_text().as_bytes()),
            "docx" => output::file(path, &docx(document)?),
            other => Err(Failure::Usage("cli-unknown-format", other.to_owned())),
        },
    }
}

fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

fn pdf(document: &iop_blocks::Document) -> Result<Vec<u8>, Failure> {
    let fonts = iop_typeset::Fonts::bundled();
    let layout = iop_typeset::typeset(document, &fonts).map_err(|missing| {
        let told = missing.iter().map(|glyph| {
            Problem::error("glyph-missing")
                .with("character", glyph.character.to_string())
                .with("code", format!("U+{:04X}", u32::from(glyph.character)))
                .with("excerpt", glyph.excerpt.clone())
        });
        Failure::Faulty(told.collect())
    })?;
    iop_pdf::write_pdf(&layout, &fonts)
        .map_err(|error| Problem::error("pdf-not-written").with("detail", error.to_string()).into())
}

fn docx(document: &iop_blocks::Document) -> Result<Vec<u8>, Failure> {
    iop_docx::write_docx(document)
        .map_err(|error| Problem::error("docx-not-written").with("detail", error.to_string()).into())
}
