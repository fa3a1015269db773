//! The page where a document is read through, saved and printed.

use crate::faults::{NeedsLook, need_look};
use crate::paper::{self, Paper, PaperChoice};
use crate::{Link, Opened, OpeningView, Phrase, RemarkView, Scene, Voice, nav, remark};
use iop_core::{DocumentKind, Problem, Reading, gaps};
use serde::Serialize;

/// A document to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct KindChoice {
    /// Which.
    #[cfg_attr(test, ts(as = "crate::kind_names::KindNames"))]
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

/// What must still be written in Swedish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SwedishGaps {
    /// "3 texter behöver också skrivas på svenska"; nothing when there are none.
    pub count: Option<Phrase>,
    /// The texts.
    pub texts: Vec<SwedishGap>,
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
    pub gaps: SwedishGaps,
    /// Words of an application or a purchase in what is handed in.
    pub wordings: Vec<RemarkView>,
    /// What perhaps should not become public.
    pub records: Vec<RemarkView>,
    /// Openings that the paper does not name.
    pub openings: Vec<OpeningView>,
    /// Answers that need a look before they are handed in.
    pub faults: Vec<NeedsLook>,
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
        faults: if handed_in { need_look(&reading, voice) } else { Vec::new() },
    }
}

/// What must still be written in Swedish, with the way there.
pub(crate) fn swedish_gaps(reading: &Reading<'_>, voice: Voice<'_>) -> SwedishGaps {
    let gap = |missing: gaps::MissingSwedish| {
        let link = Link::to(missing.question, voice)?;
        Some(SwedishGap { link, text: Phrase::written(missing.text, missing.lang) })
    };
    let texts: Vec<_> = gaps::missing_swedish(reading).into_iter().filter_map(gap).collect();
    SwedishGaps { count: gaps_count(texts.len(), voice), texts }
}

/// How many texts must still be written in Swedish; nothing when there are none.
pub(crate) fn gaps_count(texts: usize, voice: Voice<'_>) -> Option<Phrase> {
    (texts > 0).then(|| nav::counted("ui-swedish-gaps", texts, texts, voice))
}
