//! What a person can copy out of a saved PDF, and what the command line makes of the same answers.

use std::path::Path;
use std::process::Command;

/// The text of a PDF, white space folded.
pub(crate) fn text_of(pdf: &Path) -> String {
    let out = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-").output();
    let out = out.expect("pdftotext is missing; run: apt-get install poppler-utils");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Composes and writes the initiative document as `iop render` does.
pub(crate) fn rendered(answers: &Path, lang: &str, today: jiff::civil::Date, to: &Path) {
    let initiative = iop_store::read_initiative(answers).expect("the file can be read").initiative;
    let profile = iop_core::profile::shipped(&initiative.profile.id).expect("a shipped profile");
    let words = iop_words::Words::shipped().expect("words");
    let speaker = words.speaker(lang, Some(&profile));
    let swedish = words.speaker("sv", Some(&profile));
    let setting = iop_document::Setting {
        initiative: &initiative,
        profile: &profile,
        today,
        speaker: &speaker,
        swedish: &swedish,
    };
    let document = iop_document::compose(iop_document::Kind::Initiative, &setting);
    let fonts = iop_typeset::Fonts::bundled();
    let layout = iop_typeset::typeset(&document, &fonts).expect("every character has a glyph");
    std::fs::write(to, iop_pdf::write_pdf(&layout, &fonts).expect("a PDF")).expect("written");
}
