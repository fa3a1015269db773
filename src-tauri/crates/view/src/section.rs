//! The pages of a topic, and the way from page to page.

use crate::{Page, Phrase, Voice, faults, nav};
use iop_core::catalogue::{self, Section, Topic};
use iop_core::{Problem, Reading, interview};
use serde::Serialize;

/// A page of a topic, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SectionView {
    /// Stable id, unique within the topic.
    pub id: String,
    /// The page.
    pub page: Page,
    /// Its name.
    pub title: Phrase,
    /// `not-begun`, `under-way` or `ready-to-read-through`.
    pub progress: String,
    /// The words for it.
    pub word: Phrase,
    /// Something on it needs a look.
    pub needs_look: bool,
}

/// The page before or after one, with its name, or with that of its topic when it is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Way {
    /// The page.
    pub page: Page,
    /// Its name.
    pub title: Phrase,
}

impl Way {
    /// The way to a page, as it is told on one of `here`.
    pub(crate) fn from(here: &Topic, (topic, section): Place<'_>, voice: Voice<'_>) -> Self {
        let name = if topic.id == here.id { name(topic, section) } else { format!("t-{}", topic.id) };
        Self { page: Page::section(topic, section), title: voice.say(&name) }
    }
}

fn asks(section: &Section, reading: &Reading<'_>) -> bool {
    interview::asked_in(section, reading).next().is_some()
}

/// The section of this name. Where an answer has taken its questions away, it is the one before that asks something, and without a
/// name the first.
pub(crate) fn shown<'t>(topic: &'t Topic, name: Option<&str>, reading: &Reading<'_>) -> &'t Section {
    let wanted = topic.sections.iter().position(|section| Some(section.id) == name).unwrap_or(0);
    let (before, after) = topic.sections.split_at(wanted + 1);
    let mut nearest = before.iter().rev().chain(after);
    nearest.find(|section| asks(section, reading)).unwrap_or(&topic.sections[0])
}

/// The pages that `topic` has on the branches taken; none when there is only one.
pub(crate) fn sections(
    topic: &Topic,
    problems: &[Problem],
    reading: &Reading<'_>,
    voice: Voice<'_>,
) -> Vec<SectionView> {
    let asked: Vec<&Section> = topic.sections.iter().filter(|section| asks(section, reading)).collect();
    match asked.as_slice() {
        [_] => Vec::new(),
        several => several.iter().map(|section| view((topic, section), problems, reading, voice)).collect(),
    }
}

fn view((topic, section): Place<'_>, problems: &[Problem], reading: &Reading<'_>, voice: Voice<'_>) -> SectionView {
    let (progress, word) = nav::progress(interview::progress_in(section, reading).progress, voice);
    SectionView {
        id: section.id.to_owned(),
        page: Page::section(topic, section),
        title: voice.say(&name(topic, section)),
        progress,
        word,
        needs_look: faults::is_at(section.questions.iter(), problems),
    }
}

/// The message that names a page of questions.
pub(crate) fn name(topic: &Topic, section: &Section) -> String {
    match topic.sections {
        [_] => format!("t-{}", topic.id),
        _ => format!("s-{}-{}", topic.id, section.id),
    }
}

/// A page of questions, by its topic and its section.
type Place<'a> = (&'a Topic, &'a Section);

/// The pages before and after `here`, of those that ask something.
pub(crate) fn beside(here: Place<'_>, reading: &Reading<'_>) -> (Option<Place<'static>>, Option<Place<'static>>) {
    let (mut previous, mut is_past) = (None, false);
    for (topic, other) in catalogue::pages() {
        if (topic.id, other.id) == (here.0.id, here.1.id) {
            is_past = true;
        } else if asks(other, reading) {
            if is_past {
                return (previous, Some((topic, other)));
            }
            previous = Some((topic, other));
        }
    }
    (previous, None)
}
