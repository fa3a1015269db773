//! From a document to what the tests look at.

#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use iop_blocks::Document;
use iop_typeset::{Fonts, Layout, typeset};

pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::bundled)
}

pub(crate) fn layout(document: &Document) -> Layout {
    typeset(document, fonts()).expect("the fonts have every character of the sample")
}

pub(crate) fn pdf(document: &Document) -> Vec<u8> {
    iop_pdf::write_pdf(&layout(document), fonts()).expect("the sample can be written")
}

/// What poppler's `pdftotext` reads in `pdf`, without directional controls.
pub(crate) fn pdftotext(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("these tests need pdftotext: apt-get install poppler-utils");
    let mut input = child.stdin.take().expect("stdin is piped");
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("pdftotext runs to its end");
    writer.join().expect("the writer does not panic").expect("pdftotext reads its input");
    assert!(output.status.success(), "pdftotext failed");
    let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
    text.chars().filter(|c| !iop_blocks::is_directional_control(*c)).collect()
}
