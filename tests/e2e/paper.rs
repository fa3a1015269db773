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

/// Writes the initiative document with the command line, which the whole test run builds beside the window.
pub(crate) fn rendered(answers: &Path, lang: &str, today: &str, to: &Path) {
    let iop = Path::new(env!("CARGO_BIN_EXE_iop-guiden")).with_file_name("iop");
    let out = Command::new(&iop).args(["render", "--lang", lang, "--today", today, "-o"]).args([to, answers]).output();
    let out = out.unwrap_or_else(|error| panic!("{}: {error}; run: cargo build -p iop", iop.display()));
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}
