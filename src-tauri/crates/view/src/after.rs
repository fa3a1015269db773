//! The page for what happens once the letter has been sent. The deciding question stands first.

use crate::question::QuestionView;
use crate::{KindChoice, Opened, Page, Phrase, Scene, Voice};
use crate::{section, topic};
use iop_core::aftermath::{self, Aftermath, Event, Situation, Standing, Step};
use iop_core::catalogue::Topic;
use iop_core::{DocumentKind, Reading, interview};
use iop_words::{Args, format};
use serde::Serialize;

/// Something that applies or can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AfterStep {
    /// Stable code.
    pub code: String,
    /// What.
    pub title: Phrase,
    /// How, or what it means.
    pub how: Option<Phrase>,
    /// The day it is about, and what that is counted from.
    pub counted: Option<Phrase>,
    /// That the day has been.
    pub past: Option<Phrase>,
    /// Where it stands.
    pub source: Option<Phrase>,
}

/// A day worth keeping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DayView {
    /// The kind of day.
    pub kind: String,
    /// The day.
    pub day: Phrase,
    /// What it is about.
    pub text: Phrase,
    /// What the group has written about it.
    pub note: Option<Phrase>,
    /// What it rests on.
    pub standing: Option<Phrase>,
}

/// The page for what happens once the letter has been sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AfterView {
    /// Topic id.
    pub id: String,
    /// Its name.
    pub title: Phrase,
    /// What the page is about.
    pub intro: Option<Phrase>,
    /// The question that decides what applies.
    pub deciding: Vec<QuestionView>,
    /// What the answer or the decision was.
    pub about: Vec<QuestionView>,
    /// Stable id of where the group stands.
    pub situation: String,
    /// The words for it.
    pub stands: Phrase,
    /// What applies or can be done, in order.
    pub steps: Vec<AfterStep>,
    /// Papers to print now.
    pub letters: Vec<KindChoice>,
    /// Days worth keeping, the first first.
    pub days: Vec<DayView>,
    /// The other questions.
    pub questions: Vec<QuestionView>,
    /// The page before this one.
    pub previous: Option<Page>,
}

/// The question that stands first; what applies stands right under it.
const DECIDING: &str = "municipal-decision";
/// The questions that it leads to.
const ABOUT: [&str; 3] = ["notice-date", "answer-given", "decision-words"];

/// The page of `topic`, which is about what happens after the letter.
pub(crate) fn after(topic: &Topic, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> AfterView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let asked = interview::asked(topic, &reading);
    let all = topic::questions(asked, &interview::problems(&reading), &reading, scene, opened, voice);
    let (deciding, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|question| question.id == DECIDING);
    let (about, questions) = rest.into_iter().partition(|question| ABOUT.contains(&question.id.as_str()));
    let Aftermath { situation, steps, events } = aftermath::aftermath(&reading);
    let name = format!("t-{}", topic.id);
    AfterView {
        id: topic.id.to_owned(),
        title: voice.say(&name),
        intro: voice.attribute(&name, "intro"),
        deciding,
        about,
        situation: situation.id().to_owned(),
        stands: voice.say(&format!("ui-after-{}", situation.id())),
        steps: steps.iter().map(|it| step(it, voice)).collect(),
        letters: letters(situation).into_iter().map(|kind| letter(kind, voice)).collect(),
        days: events.iter().map(|event| day(event, voice)).collect(),
        questions,
        previous: section::beside((topic, &topic.sections[0]), &reading)
            .0
            .map(|(topic, section)| Page::section(topic, section)),
    }
}

fn step(step: &Step, voice: Voice<'_>) -> AfterStep {
    let message = format!("after-{}", step.code);
    let counted = step.day.and_then(|day| {
        let from = step.counted_from.map(format::date).unwrap_or_default();
        voice.attribute_with(&message, "counted", &Args::new().text("day", format::date(day)).text("from", from))
    });
    AfterStep {
        code: step.code.to_owned(),
        title: voice.say(&message),
        how: voice.attribute(&message, "how"),
        counted,
        past: step.is_past.then(|| voice.say("ui-after-past")),
        source: voice.attribute(&message, "source"),
    }
}

/// The letters that fit where the group stands.
fn letters(situation: Situation) -> Vec<DocumentKind> {
    match situation {
        Situation::NotSent => vec![DocumentKind::Initiative],
        _ => vec![DocumentKind::FollowUp],
    }
}

fn letter(kind: DocumentKind, voice: Voice<'_>) -> KindChoice {
    let name = format!("ui-document-{}", kind.id());
    KindChoice { kind, name: voice.say(&name), about: voice.attribute(&name, "about"), chosen: false }
}

fn day(event: &Event, voice: Voice<'_>) -> DayView {
    DayView {
        kind: event.kind.id().to_owned(),
        day: Phrase::written(format::date(event.day), ""),
        text: voice.say(&format!("calendar-{}", event.kind.id())),
        note: event.note.as_ref().map(|note| Phrase::written(note, "")),
        standing: match event.standing {
            Standing::Own => None,
            Standing::Proposed => Some(voice.say("calendar-proposed")),
            Standing::Agreed => Some(voice.say("calendar-agreed")),
        },
    }
}
