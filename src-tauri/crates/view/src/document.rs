//! The page where a document is read through, saved and printed.

use crate::{Dir, Link, Opened, OpeningView, Phrase, RemarkView, Scene, Voice, remark};
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
}

impl DocumentKind {
    /// All, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Initiative,
        Self::Annex,
        Self::Minutes,
        Self::Consent,
        Self::Forming,
        Self::FollowUp,
        Self::Result,
        Self::Questionnaire,
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

/// A line of the document as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TextLine {
    /// The words.
    pub text: String,
    /// 1 to 3 for headings, 0 for other lines.
    pub level: u8,
}

/// The document as it would be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Preview {
    /// Pages as pictures (SVG).
    pub pages: Vec<String>,
    /// The same as text, in reading order.
    pub text: Vec<TextLine>,
    /// Characters that keep it from being printed.
    pub missing: Vec<MissingGlyphView>,
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

/// The page where a document is read through, saved and printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DocumentView {
    /// Which document.
    pub kind: DocumentKind,
    /// Its language.
    pub lang: String,
    /// Direction of that language.
    pub dir: Dir,
    /// Documents to choose among.
    pub kinds: Vec<KindChoice>,
    /// The document.
    pub preview: Preview,
    /// "Sida 1 av 3", one for each page.
    pub page_names: Vec<Phrase>,
    /// The letter becomes public when it is sent.
    pub public_warning: Option<Phrase>,
    /// A reading copy is not the paper to hand in.
    pub copy_warning: Option<Phrase>,
    /// What must still be written in Swedish.
    pub gaps: Vec<SwedishGap>,
    /// Words of an application or a purchase in what is handed in.
    pub wordings: Vec<RemarkView>,
    /// What perhaps should not become public.
    pub records: Vec<RemarkView>,
    /// Openings that the paper does not name.
    pub openings: Vec<OpeningView>,
    /// The association's own wording is shown, for its own file.
    pub is_own_file: bool,
}

/// The page for a document.
pub(crate) fn document(
    kind: DocumentKind,
    lang: &str,
    is_own_file: bool,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> DocumentView {
    let preview = scene.preview.clone().unwrap_or_default();
    let pages = preview.pages.len();
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let (handed_in, lists) = (kind.is_for_handing_in(), scene.words.lists());
    let language = scene.words.languages().iter().find(|language| language.tag == lang);
    let kinds = DocumentKind::ALL.map(|offer| {
        let name = format!("ui-document-{}", offer.id());
        KindChoice {
            kind: offer,
            name: voice.say(&name),
            about: voice.attribute(&name, "about"),
            chosen: offer == kind,
        }
    });
    DocumentView {
        kind,
        lang: lang.to_owned(),
        dir: language.map_or(Dir::Ltr, |language| language.direction.into()),
        kinds: kinds.into(),
        page_names: (1..=pages).map(|page| crate::nav::counted("ui-page", page, pages, voice)).collect(),
        preview,
        public_warning: kind.is_for_handing_in().then(|| voice.say("ui-public-warning")),
        copy_warning: (kind.is_for_handing_in() && lang != "sv").then(|| voice.say("ui-copy-warning")),
        gaps: swedish_gaps(&reading, voice),
        wordings: if handed_in { remark::wordings(&reading, lists, voice) } else { Vec::new() },
        records: if handed_in { remark::records(&reading, lists, voice) } else { Vec::new() },
        openings: if handed_in { remark::openings(&reading, voice) } else { Vec::new() },
        is_own_file,
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
