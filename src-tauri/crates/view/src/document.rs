//! The page where a document is read through, saved and printed.

use crate::paper::{self, Paper, PaperChoice};
use crate::{Link, Opened, OpeningView, Phrase, RemarkView, Scene, Voice, remark};
use iop_core::{Problem, Reading, gaps};
use serde::{Deserialize, Serialize};

/// A document that can be made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DocumentKind {
    /// The letter with the initiative document.
    Initiative,
    /// The officer's annex.
    Annex,
    /// An extract of board minutes.
    Minutes,
    /// The consent of the association that owns the activity.
    Consent,
    /// Checklists for forming an association.
    Forming,
    /// Letters after an oral no.
    FollowUp,
    /// The association's own reasons and next steps.
    Result,
    /// The questions on paper.
    Questionnaire,
    /// What a group decided when it met, and what is left.
    Session,
}

impl DocumentKind {
    /// All, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Initiative,
        Self::Annex,
        Self::Minutes,
        Self::Consent,
        Self::Forming,
        Self::FollowUp,
        Self::Result,
        Self::Questionnaire,
        Self::Session,
    ];

    /// It is written to be handed in, so it becomes public, and its Swedish text is the one that counts.
    pub fn is_for_handing_in(self) -> bool {
        matches!(self, Self::Initiative | Self::Annex | Self::Minutes | Self::Consent | Self::FollowUp)
    }

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Initiative => "initiative",
            Self::Annex => "annex",
            Self::Minutes => "minutes",
            Self::Consent => "consent",
            Self::Forming => "forming",
            Self::FollowUp => "follow-up",
            Self::Result => "result",
            Self::Questionnaire => "questionnaire",
            Self::Session => "session",
        }
    }
}

/// A document to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct KindChoice {
    /// Which.
    pub kind: DocumentKind,
    /// Its name.
    pub name: Phrase,
    /// What it is for.
    pub about: Option<Phrase>,
    /// The one shown.
    pub chosen: bool,
}

/// A character that no font can draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MissingGlyphView {
    /// The character, its number and the words around it.
    pub message: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
}

impl MissingGlyphView {
    /// A problem `glyph-missing` in words.
    pub fn new(problem: &Problem, voice: Voice<'_>) -> Self {
        let (message, hint) = voice.problem(problem);
        Self { message, hint }
    }
}

/// Free text that exists only in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SwedishGap {
    /// Where to write it.
    pub link: Link,
    /// What stands there.
    pub text: Phrase,
}

/// The page where a document is read through, saved and printed. The document itself comes by itself, as a
/// [`crate::PreviewView`], so that nothing waits for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DocumentView {
    /// The document and what else there is to choose.
    pub paper: PaperChoice,
    /// What must still be written in Swedish.
    pub gaps: Vec<SwedishGap>,
    /// Words of an application or a purchase in what is handed in.
    pub wordings: Vec<RemarkView>,
    /// What perhaps should not become public.
    pub records: Vec<RemarkView>,
    /// Openings that the paper does not name.
    pub openings: Vec<OpeningView>,
}

/// The page for a document.
pub(crate) fn document(paper: &Paper, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> DocumentView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let (handed_in, lists) = (paper.kind.is_for_handing_in(), scene.words.lists());
    DocumentView {
        paper: paper::paper(paper, scene.words, voice),
        gaps: swedish_gaps(&reading, voice),
        wordings: if handed_in { remark::wordings(&reading, lists, voice) } else { Vec::new() },
        records: if handed_in { remark::records(&reading, lists, voice) } else { Vec::new() },
        openings: if handed_in { remark::openings(&reading, voice) } else { Vec::new() },
    }
}

/// What must still be written in Swedish, with the way there.
pub(crate) fn swedish_gaps(reading: &Reading<'_>, voice: Voice<'_>) -> Vec<SwedishGap> {
    let gap = |missing: gaps::MissingSwedish| {
        let link = Link::to(missing.question, voice)?;
        Some(SwedishGap { link, text: Phrase::written(missing.text, missing.lang) })
    };
    gaps::missing_swedish(reading).into_iter().filter_map(gap).collect()
}
