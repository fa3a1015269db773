//! Documents as pictures, as text, as PDF and for a word processor.

use crate::sheets::{Sheets, sheets};
use iop_blocks::Document;
use iop_core::public_record::as_written;
use iop_core::{Initiative, Problem, Profile, Unprintable};
use iop_document::{Setting, compose, compose_beside};
use iop_typeset::{Fonts, MissingGlyph, typeset, typeset_again};
use iop_view::{Paper, PreviewView, Voice, preview};
use iop_words::{SOURCE_LANGUAGE, Words};
use jiff::civil::Date;
use std::sync::{Arc, Mutex, PoisonError};

/// Everything a document is made from, taken from the session at one moment, so that answering can go on meanwhile.
pub(crate) struct Order {
    pub(crate) initiative: Initiative,
    pub(crate) profile: Profile,
    pub(crate) words: Arc<Words>,
    pub(crate) today: Date,
    pub(crate) paper: Paper,
    /// The language of the window, and the one beneath it.
    pub(crate) langs: (String, Option<String>),
    /// Beginning of the name of a file.
    pub(crate) stem: String,
}

/// Makes documents with the bundled fonts.
pub(crate) struct Printer {
    fonts: Fonts,
    /// What the last preview was made of, so that a new word sets one paragraph and draws one page.
    last: Mutex<Sheets>,
}

impl Printer {
    /// Reads the bundled fonts once.
    pub(crate) fn new() -> Self {
        Self { fonts: Fonts::bundled(), last: Mutex::default() }
    }

    /// The document as it would be printed, without the pictures the window has already. A character that cannot be
    /// printed is told, and there are no pages then. Nothing when `is_wanted` says so, once it is its turn.
    pub(crate) fn preview(
        &self,
        order: &Order,
        known: &[String],
        is_wanted: impl FnOnce() -> bool,
    ) -> Option<PreviewView> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_wanted() {
            return None;
        }
        let document = document(order);
        let set = match typeset_again(&document, &self.fonts, &mut last.memory) {
            Ok(layout) => Ok(sheets(&mut last, order, &layout, &self.fonts, known)),
            Err(missing) => Err(missing.iter().map(|glyph| problem(glyph, &order.initiative)).collect()),
        };
        let speaker = order.words.speaker(&order.langs.0, Some(&order.profile));
        let second = order.langs.1.as_deref().map(|lang| order.words.speaker(lang, Some(&order.profile)));
        let voice = Voice::both(&speaker, second.as_ref());
        Some(preview(&order.paper, &document, set, &order.words, voice))
    }

    /// The document as PDF.
    ///
    /// Errors: `glyph-missing`, `pdf-not-written`.
    pub(crate) fn pdf(&self, order: &Order) -> Result<Vec<u8>, Problem> {
        let first = |missing: Vec<MissingGlyph>| {
            let glyph = missing.first().map(|glyph| problem(glyph, &order.initiative));
            glyph.unwrap_or_else(|| Problem::error("pdf-not-written").with("detail", ""))
        };
        let layout = typeset(&document(order), &self.fonts).map_err(first)?;
        iop_pdf::write_pdf(&layout, &self.fonts)
            .map_err(|error| Problem::error("pdf-not-written").with("detail", error.to_string()))
    }

    /// The document for a word processor.
    ///
    /// Errors: `docx-not-written`.
    #[allow(clippy::unused_self, reason = "a printer makes it, though it needs no fonts")]
    pub(crate) fn docx(&self, order: &Order) -> Result<Vec<u8>, Problem> {
        iop_docx::write_docx(&document(order))
            .map_err(|error| Problem::error("docx-not-written").with("detail", error.to_string()))
    }
}

impl Order {
    /// The name that a save dialog suggests.
    pub(crate) fn file_name(&self, extension: &str) -> String {
        format!("{}-{}.{extension}", self.stem, self.paper.stem())
    }
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

fn document(order: &Order) -> Document {
    let Order { initiative, profile, words, today, paper, .. } = order;
    let as_written = paper.own_file.then(|| as_written(initiative.clone()));
    let initiative = as_written.as_ref().unwrap_or(initiative);
    let speaker = words.speaker(&paper.lang, Some(profile));
    let swedish = words.speaker(SOURCE_LANGUAGE, Some(profile));
    let setting = Setting { initiative, profile, today: *today, speaker: &speaker, swedish: &swedish };
    match &paper.beside {
        Some(lang) => compose_beside(paper.kind, &setting, &words.speaker(lang, Some(profile))),
        None => compose(paper.kind, &setting),
    }
}

fn problem(missing: &MissingGlyph, initiative: &Initiative) -> Problem {
    let MissingGlyph { character, code_point, excerpt } = missing;
    Unprintable { character: *character, code_point, excerpt }.problem(Some(initiative))
}
