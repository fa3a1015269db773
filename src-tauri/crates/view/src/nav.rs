//! The four parts of the road, and how far each topic has come.

use crate::{Phrase, Voice, faults};
use iop_core::Reading;
use iop_core::aftermath::{self, Situation};
use iop_core::catalogue::{Part, TOPICS, Topic};
use iop_core::interview::{self, Progress, TopicProgress};
use iop_words::{Args, format};
use serde::Serialize;

/// A part of the road.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NavPart {
    /// Its name.
    pub title: Phrase,
    /// What it is about.
    pub intro: Option<Phrase>,
    /// `not-begun`, `under-way` or `ready-to-read-through`.
    pub progress: String,
    /// The words for it.
    pub word: Phrase,
    /// Its topics.
    pub topics: Vec<NavTopic>,
}

/// A topic and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NavTopic {
    /// Topic id.
    pub id: String,
    /// Its name.
    pub title: Phrase,
    /// `not-begun`, `under-way` or `ready-to-read-through`.
    pub progress: String,
    /// The words for it.
    pub word: Phrase,
    /// "3 av 12 frågor har ett svar".
    pub count: Phrase,
    /// Something in it needs a look.
    pub needs_look: bool,
    /// The page shown now.
    pub is_here: bool,
}

/// The parts of the way to a letter; what comes after it joins them when it has been sent.
pub(crate) fn road(reading: &Reading<'_>, voice: Voice<'_>) -> Vec<NavPart> {
    of(topics(reading), reading, None, voice)
}

/// The topics that count: those of the way to a letter, and what comes after it when it has been sent.
pub(crate) fn topics(reading: &Reading<'_>) -> impl Iterator<Item = &'static Topic> {
    let is_sent = aftermath::situation(reading) != Situation::NotSent;
    TOPICS.iter().filter(move |topic| is_sent || topic.part != Part::After)
}

/// All parts with their topics.
pub(crate) fn parts(reading: &Reading<'_>, here: Option<&str>, voice: Voice<'_>) -> Vec<NavPart> {
    of(TOPICS, reading, here, voice)
}

fn of<'t>(
    topics: impl IntoIterator<Item = &'t Topic>,
    reading: &Reading<'_>,
    here: Option<&str>,
    voice: Voice<'_>,
) -> Vec<NavPart> {
    let mut parts: Vec<(Part, NavPart)> = Vec::new();
    let problems = faults::worth_telling(reading);
    for topic in topics {
        let come = interview::progress(topic, reading);
        let (progress, word) = progress(come.progress, voice);
        let item = NavTopic {
            id: topic.id.to_owned(),
            title: voice.say(&format!("t-{}", topic.id)),
            progress,
            word,
            count: count(come, voice),
            needs_look: faults::is_at(topic.questions(), &problems),
            is_here: here == Some(topic.id),
        };
        match parts.last_mut() {
            Some((part, last)) if *part == topic.part => last.topics.push(item),
            _ => {
                let name = part_message(topic.part);
                let (title, intro) = (voice.say(name), voice.attribute(name, "intro"));
                let (progress, word) = (item.progress.clone(), item.word.clone());
                parts.push((topic.part, NavPart { title, intro, progress, word, topics: vec![item] }));
            }
        }
    }
    parts.into_iter().map(|(_, part)| taken_together(part, voice)).collect()
}

/// A part is as far as its topics are when they agree; else it is under way.
fn taken_together(mut part: NavPart, voice: Voice<'_>) -> NavPart {
    if part.topics.iter().any(|topic| topic.progress != part.progress) {
        "under-way".clone_into(&mut part.progress);
        part.word = voice.say("ui-progress-under-way");
    }
    part
}

/// The message that names a part.
pub(crate) fn part_message(part: Part) -> &'static str {
    match part {
        Part::Party => "part-party",
        Part::Criteria => "part-criteria",
        Part::Contribution => "part-contribution",
        Part::Document => "part-document",
        Part::After => "part-after",
    }
}

/// How far something has come: its id, and the words for it.
pub(crate) fn progress(come: Progress, voice: Voice<'_>) -> (String, Phrase) {
    let id = match come {
        Progress::NotBegun => "not-begun",
        Progress::UnderWay => "under-way",
        Progress::ReadyToReadThrough => "ready-to-read-through",
    };
    (id.to_owned(), voice.say(&format!("ui-progress-{id}")))
}

/// How many of the questions have an answer.
pub(crate) fn count(come: TopicProgress, voice: Voice<'_>) -> Phrase {
    match (come.asked, come.answered) {
        (1, 0) => voice.say("ui-only-one-unanswered"),
        (1, _) => voice.say("ui-only-one-answered"),
        _ => counted("ui-answered", come.answered, come.asked, voice),
    }
}

/// "n of total" in a message with `$n`, `$nText` and `$totalText`.
pub(crate) fn counted(id: &str, n: usize, total: usize, voice: Voice<'_>) -> Phrase {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("n", number(n))
        .text("nText", format::number(number(n)))
        .text("totalText", format::number(number(total)));
    voice.say_with(id, &args)
}
