//! `iop render`: a document as PDF, for a word processor or as the composed text.

use super::{open, speaker};
use crate::arguments::{Output, Render};
use crate::failure::Failure;
use crate::output;
use iop_core::public_record::as_written;
use iop_core::{Initiative, Problem, Unprintable};
use iop_document::{Setting, compose, compose_beside};
use iop_typeset::MissingGlyph;
use iop_words::Words;
use std::path::Path;

/// Renders a document.
pub(crate) fn run(render: &Render, words: &Words) -> Result<(), Failure> {
    let (read, profile) = open(&render.file, render.profile.as_deref())?;
    let initiative = if render.own_file { as_written(read) } else { read };
    let speaker = speaker(words, &render.lang, &profile)?;
    let swedish = words.speaker("sv", Some(&profile));
    let setting = Setting {
        initiative: &initiative,
        profile: &profile,
        today: render.today,
        speaker: &speaker,
        swedish: &swedish,
    };
    let document = match &render.beside {
        None => compose(render.document, &setting),
        Some(lang) => compose_beside(render.document, &setting, &super::speaker(words, lang, &profile)?),
    };
    write(&document, &render.output, Some(&initiative))
}

/// Writes a composed document where and as the output's name says. A character that cannot be printed is looked up in
/// the answers it was composed from.
pub(crate) fn write(
    document: &iop_blocks::Document,
    output: &Output,
    initiative: Option<&Initiative>,
) -> Result<(), Failure> {
    match output {
        Output::Stdout => output::bytes(&pdf(document, initiative)?),
        Output::File(path) => match extension(path).as_str() {
            "pdf" => output::file(path, &pdf(document, initiative)?),
            "txt" => output::file(path, document.plain_text().as_bytes()),
            "docx" => output::file(path, &docx(document)?),
            other => Err(Failure::Usage("cli-unknown-format", other.to_owned())),
        },
    }
}

fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

fn pdf(document: &iop_blocks::Document, initiative: Option<&Initiative>) -> Result<Vec<u8>, Failure> {
    let fonts = iop_typeset::Fonts::bundled();
    let layout = iop_typeset::typeset(document, &fonts).map_err(|missing| {
        let told = missing.iter().map(|glyph| {
            let MissingGlyph { character, code_point, excerpt } = glyph;
            Unprintable { character: *character, code_point, excerpt }.problem(initiative)
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
