//! A document as it is shown while it is written: sheets with ways back to the answers, and the same as text.

use crate::text_preview::{TextBlock, text_blocks};
use crate::{MissingGlyphView, Page, Paper, Phrase, Voice};
use iop_blocks::Document;
use iop_core::{Problem, interview};
use iop_words::{Args, Words};
use serde::Serialize;

/// The way from a part of a document to an answer it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChangeLink {
    /// The page it stands on.
    pub page: Page,
    /// The question on it.
    pub question: String,
    /// "Ändra svaret 3.2".
    pub label: Phrase,
}

impl ChangeLink {
    /// The ways to the answers of these questions; what is no question has none.
    pub(crate) fn all(questions: &[&'static str], voice: Voice<'_>) -> Vec<Self> {
        let link = |question: &&'static str| {
            let page = crate::page_of(question)?;
            let number = interview::printed_number(question);
            let label = match page {
                Page::Chairs => voice.say("ui-change-in-chairs"),
                _ => voice.say_with("ui-change-answer", &Args::new().text("number", number)),
            };
            Some(Self { page, question: (*question).to_owned(), label })
        };
        questions.iter().filter_map(link).collect()
    }
}

/// A part of a sheet that was made from answers; where it stands in per cent of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AreaView {
    /// From the left edge.
    pub left: f64,
    /// From the upper edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// The ways to its answers, in the order in which they stand there; at least one.
    pub links: Vec<ChangeLink>,
    /// It reads otherwise since the last answer.
    pub is_new: bool,
}

/// A page of the document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SheetView {
    /// The same for pages that look the same.
    pub key: String,
    /// The page as a picture (SVG); nothing when the window has it already.
    pub svg: Option<String>,
    /// "Sida 1 av 3".
    pub name: Phrase,
    /// What was made from answers, from the top.
    pub areas: Vec<AreaView>,
}

/// The document as it would be printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewView {
    /// Which document in which languages.
    pub paper: Paper,
    /// Its pages; none while a character keeps it from being printed.
    pub sheets: Vec<SheetView>,
    /// The same as text, in reading order.
    pub text: Vec<TextBlock>,
    /// Characters that keep it from being printed.
    pub missing: Vec<MissingGlyphView>,
}

/// A part of a page that was made from answers, as it was set.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Left, top, width and height in per cent of the page.
    pub place: [f64; 4],
    /// The ids of the questions.
    pub questions: Vec<&'static str>,
    /// It reads otherwise since the last answer.
    pub is_new: bool,
}

/// A page as it was set and drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The same for pages that look the same.
    pub key: String,
    /// The page as a picture; nothing when the window has it already.
    pub svg: Option<String>,
    /// What was made from answers.
    pub areas: Vec<Area>,
}

/// A document that has been set, or why it cannot be, for the window.
pub fn preview(
    paper: &Paper,
    document: &Document,
    set: Result<Vec<Sheet>, Vec<Problem>>,
    words: &Words,
    voice: Voice<'_>,
) -> PreviewView {
    let text = text_blocks(document, words, voice);
    let (sheets, missing) = match set {
        Ok(sheets) => (sheets, Vec::new()),
        Err(problems) => (Vec::new(), problems),
    };
    let count = sheets.len();
    let sheets = sheets.into_iter().zip(1..).map(|(sheet, number)| SheetView {
        key: sheet.key,
        svg: sheet.svg,
        name: crate::nav::counted("ui-page", number, count, voice),
        areas: sheet.areas.iter().filter_map(|area| area_view(area, voice)).collect(),
    });
    PreviewView {
        paper: paper.clone(),
        sheets: sheets.collect(),
        text,
        missing: missing.iter().map(|problem| MissingGlyphView::new(problem, voice)).collect(),
    }
}

fn area_view(area: &Area, voice: Voice<'_>) -> Option<AreaView> {
    let links = ChangeLink::all(&area.questions, voice);
    let [left, top, width, height] = area.place;
    (!links.is_empty()).then_some(AreaView { left, top, width, height, links, is_new: area.is_new })
}

#[cfg(test)]
#[path = "preview_tests.rs"]
mod tests;
