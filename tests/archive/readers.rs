//! The programs that people open, search and copy from the papers with.

use crate::printed::{self, Printed};
use crate::tools::{installed, ours, python, told};
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// A way to get at the text of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Poppler's `pdftotext`, which looks for columns and turns right-to-left text.
    Pdftotext,
    /// `pdftotext -raw`: in the order of the file, without turning anything.
    PdftotextRaw,
    /// What Chrome and Edge show files with.
    Pdfium,
    PyMuPdf,
    Pypdf,
    /// What Firefox shows files with.
    PdfJs,
}

impl Reader {
    pub(crate) const ALL: [Self; 6] =
        [Self::Pdftotext, Self::PdftotextRaw, Self::Pdfium, Self::PyMuPdf, Self::Pypdf, Self::PdfJs];

    /// What its text is written as, after the name of the document.
    fn suffix(self) -> &'static str {
        match self {
            Self::Pdftotext => "pdftotext.txt",
            Self::PdftotextRaw => "raw.txt",
            Self::Pdfium => "pdfium.txt",
            Self::PyMuPdf => "pymupdf.txt",
            Self::Pypdf => "pypdf.txt",
            Self::PdfJs => "pdfjs.txt",
        }
    }

    fn file(self, printed: &Printed) -> PathBuf {
        printed.path.with_extension(self.suffix())
    }

    /// What it finds in a document, without controls of direction.
    pub(crate) fn text(self, printed: &Printed) -> String {
        read_all();
        let text = std::fs::read_to_string(self.file(printed)).expect("every reader has written its text");
        text.chars().filter(|c| !iop_blocks::is_directional_control(*c)).collect()
    }
}

/// Has every document read by every reader, once.
fn read_all() {
    static READ: OnceLock<()> = OnceLock::new();
    READ.get_or_init(|| {
        let paths: Vec<PathBuf> = printed::all().iter().map(|printed| printed.path.clone()).collect();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                told(
                    Command::new("node")
                        .arg(ours("extract.mjs"))
                        .arg(installed("node_modules/pdfjs-dist"))
                        .args(&paths),
                )
            });
            scope.spawn(|| told(Command::new(python()).arg(ours("extract.py")).args(&paths)));
        });
        for printed in printed::all() {
            told(
                Command::new("pdftotext")
                    .args(["-enc", "UTF-8"])
                    .args([&printed.path, &Reader::Pdftotext.file(printed)]),
            );
            told(
                Command::new("pdftotext")
                    .args(["-raw", "-enc", "UTF-8"])
                    .args([&printed.path, &Reader::PdftotextRaw.file(printed)]),
            );
        }
    });
}
