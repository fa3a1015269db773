//! Documents as pictures, as text, as PDF and for a word processor.

use iop_blocks::{Beside, Block, Document};
use iop_core::{Initiative, Problem, Profile, Unprintable};
use iop_document::{Kind, Setting, compose, compose_own_file};
use iop_typeset::{DrawnPages, Fonts, Memory, MissingGlyph, typeset, typeset_again};
use iop_view::{DocumentKind, MissingGlyphView, Preview, TextLine, Voice};
use iop_words::{SOURCE_LANGUAGE, Words};
use jiff::civil::Date;
use std::cell::RefCell;

/// Makes documents with the bundled fonts.
pub(crate) struct Printer {
    fonts: Fonts,
    /// What the last previews were made of, so that a new word sets one paragraph and draws one page.
    last: RefCell<(Memory, DrawnPages)>,
}

impl Printer {
    /// Reads the bundled fonts once.
    pub(crate) fn new() -> Self {
        Self { fonts: Fonts::bundled(), last: RefCell::default() }
    }

    /// The document as it would be printed. A character that cannot be printed is told, and there are no pages then.
    #[allow(clippy::too_many_arguments, reason = "the parts of a document's setting")]
    pub(crate) fn preview(
        &self,
        kind: DocumentKind,
        lang: &str,
        is_own_file: bool,
        initiative: &Initiative,
        profile: &Profile,
        today: Date,
        words: &Words,
        voice: Voice<'_>,
    ) -> Preview {
        let document = document(kind, lang, is_own_file, initiative, profile, today, words);
        let text = lines(&document);
        let (memory, drawn) = &mut *self.last.borrow_mut();
        match typeset_again(&document, &self.fonts, memory) {
            Ok(layout) => Preview { pages: drawn.draw(&layout, &self.fonts), text, missing: Vec::new() },
            Err(missing) => {
                let told = missing.iter().map(|glyph| MissingGlyphView::new(&problem(glyph, initiative), voice));
                Preview { pages: Vec::new(), text, missing: told.collect() }
            }
        }
    }

    /// The document as PDF.
    ///
    /// Errors: `glyph-missing`, `pdf-not-written`.
    #[allow(clippy::too_many_arguments, reason = "the parts of a document's setting")]
    pub(crate) fn pdf(
        &self,
        kind: DocumentKind,
        lang: &str,
        is_own_file: bool,
        initiative: &Initiative,
        profile: &Profile,
        today: Date,
        words: &Words,
    ) -> Result<Vec<u8>, Problem> {
        let document = document(kind, lang, is_own_file, initiative, profile, today, words);
        let first = |missing: Vec<MissingGlyph>| {
            let glyph = missing.first().map(|glyph| problem(glyph, initiative));
            glyph.unwrap_or_else(|| Problem::error("pdf-not-written").with("detail", ""))
        };
        let layout = typeset(&document, &self.fonts).map_err(first)?;
        iop_pdf::write_pdf(&layout, &self.fonts)
            .map_err(|error| Problem::error("pdf-not-written").with("detail", error.to_string()))
    }
}

/// The document for a word processor.
///
/// Errors: `docx-not-written`.
pub(crate) fn docx(
    kind: DocumentKind,
    lang: &str,
    is_own_file: bool,
    initiative: &Initiative,
    profile: &Profile,
    today: Date,
    words: &Words,
) -> Result<Vec<u8>, Problem> {
    iop_docx::write_docx(&document(kind, lang, is_own_file, initiative, profile, today, words))
        .map_err(|error| Problem::error("docx-not-written").with("detail", error.to_string()))
}

/// The days worth keeping as a calendar file; nothing when no day is known.
pub(crate) fn calendar(
    lang: &str,
    initiative: &Initiative,
    profile: &Profile,
    today: Date,
    words: &Words,
) -> Option<String> {
    let (speaker, swedish) = (words.speaker(lang, Some(profile)), words.speaker(SOURCE_LANGUAGE, Some(profile)));
    iop_document::calendar(&Setting { initiative, profile, today, speaker: &speaker, swedish: &swedish })
}

fn document(
    kind: DocumentKind,
    lang: &str,
    is_own_file: bool,
    initiative: &Initiative,
    profile: &Profile,
    today: Date,
    words: &Words,
) -> Document {
    let speaker = words.speaker(lang, Some(profile));
    let swedish = words.speaker(SOURCE_LANGUAGE, Some(profile));
    let kind = match kind {
        DocumentKind::Initiative => Kind::Initiative,
        DocumentKind::Annex => Kind::Annex,
        DocumentKind::Minutes => Kind::Minutes,
        DocumentKind::Consent => Kind::Consent,
        DocumentKind::Forming => Kind::Forming,
        DocumentKind::FollowUp => Kind::FollowUp,
        DocumentKind::Result => Kind::Result,
        DocumentKind::Questionnaire => Kind::Questionnaire,
    };
    let compose = if is_own_file { compose_own_file } else { compose };
    compose(kind, &Setting { initiative, profile, today, speaker: &speaker, swedish: &swedish })
}

fn problem(missing: &MissingGlyph, initiative: &Initiative) -> Problem {
    let MissingGlyph { character, code_point, excerpt } = missing;
    Unprintable { character: *character, code_point, excerpt }.problem(Some(initiative))
}

/// 1 to 4 for titles and headings, in two languages as in one.
fn level(block: &Block) -> u8 {
    match block {
        Block::Title(_) => 1,
        Block::Heading { level, .. } => level + 1,
        Block::Beside { first, second } => first.first().or(second.first()).map_or(0, level),
        _ => 0,
    }
}

/// The document as lines of text, with its headings told apart.
fn lines(document: &Document) -> Vec<TextLine> {
    let mut lines = Vec::new();
    for block in &document.blocks {
        let level = level(block);
        let beside = document.beside.clone().map(|beside| Beside { headings: [Vec::new(), Vec::new()], ..beside });
        let alone = Document { blocks: vec![block.clone()], beside, ..document.clone() };
        let text = alone.plain_text();
        lines.extend(text.lines().map(|line| TextLine { text: line.to_owned(), level }));
    }
    lines
}
