//! What to do step by step, and other paths.

use crate::{Link, Phrase, Voice};
use iop_core::DocumentKind;
use iop_core::ways_out::{Done, Path, PlanStep};
use serde::Serialize;

/// A paper that can be printed here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperView {
    /// Which document.
    #[cfg_attr(test, ts(as = "crate::kind_names::KindNames"))]
    pub kind: DocumentKind,
    /// Its name.
    pub name: Phrase,
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PlanStepView {
    /// Stable id.
    pub id: String,
    /// What.
    pub title: Phrase,
    /// How.
    pub how: Option<Phrase>,
    /// Whom to ask.
    pub ask: Vec<Phrase>,
    /// Papers to print here.
    pub prints: Vec<PaperView>,
    /// Papers to have at hand.
    pub papers: Vec<Phrase>,
    /// Stable id: `done`, `not-yet` or `untold`.
    pub done: String,
    /// The words for it.
    pub word: Phrase,
    /// Where to tell that it is done.
    pub link: Option<Link>,
}

/// Another path than an IOP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PathView {
    /// Stable id.
    pub id: String,
    /// The path.
    pub title: Phrase,
    /// When it can fit.
    pub fits: Option<Phrase>,
    /// On what that rests, and how old it is.
    pub source: Option<Phrase>,
    /// The answer that points there.
    pub link: Option<Link>,
}

/// A step in words.
pub(crate) fn step(step: &PlanStep, voice: Voice<'_>) -> PlanStepView {
    let message = format!("n-{}", step.id);
    let (done, word) = match step.done {
        Done::Done => ("done", "ui-plan-done"),
        Done::NotYet => ("not-yet", "ui-plan-not-yet"),
        Done::Untold => ("untold", "ui-plan-untold"),
    };
    let paper = |kind: &DocumentKind| PaperView { kind: *kind, name: voice.say(&format!("ui-document-{}", kind.id())) };
    PlanStepView {
        id: step.id.to_owned(),
        title: voice.say(&message),
        how: voice.attribute(&message, "how"),
        ask: step.ask.iter().map(|whom| voice.say(&format!("whom-{whom}"))).collect(),
        prints: step.prints.iter().map(paper).collect(),
        papers: step.papers.iter().map(|paper| voice.say(&format!("p-{paper}"))).collect(),
        done: done.to_owned(),
        word: voice.say(word),
        link: step.question.and_then(|question| Link::to(question, voice)),
    }
}

/// A path in words.
pub(crate) fn path(path: &Path, voice: Voice<'_>) -> PathView {
    let message = format!("w-{}", path.id);
    PathView {
        id: path.id.to_owned(),
        title: voice.say(&message),
        fits: voice.attribute(&message, "fits"),
        source: voice.attribute(&message, "source"),
        link: path.question.and_then(|question| Link::to(question, voice)),
    }
}
