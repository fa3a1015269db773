//! All answers on one page, to be read through before anything is printed.

use crate::told::{AnswerLine, Teller, named};
use crate::{Link, Opened, Phrase, Scene, Voice};
use iop_core::{Reading, interview};
use serde::Serialize;

/// A question with its answer in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewRow {
    /// Question id.
    pub question: String,
    /// Its number, the same on paper.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// The answer; empty when there is none yet.
    pub answer: Vec<AnswerLine>,
    /// The way to change it.
    pub link: Option<Link>,
}

/// A topic's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewTopic {
    /// Topic id.
    pub id: String,
    /// Its name.
    pub title: Phrase,
    /// "3 av 12 frågor har ett svar".
    pub count: Phrase,
    /// The questions on the branches taken.
    pub rows: Vec<ReviewRow>,
}

/// All answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewView {
    /// The topics in order.
    pub topics: Vec<ReviewTopic>,
}

/// All answers on the branches taken.
pub(crate) fn review(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> ReviewView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let teller = Teller { words: scene.words, initiative: opened.initiative, voice };
    let topics = crate::nav::topics(&reading).map(|topic| {
        let rows = interview::asked(topic, &reading).map(|question| {
            let (number, label) = named(question.id, voice);
            let answer = reading.answer(question.id).map(|answer| teller.lines(question, answer));
            ReviewRow {
                question: question.id.to_owned(),
                number,
                label,
                answer: answer.unwrap_or_default(),
                link: Link::to(question.id, voice),
            }
        });
        ReviewTopic {
            id: topic.id.to_owned(),
            title: voice.say(&format!("t-{}", topic.id)),
            count: crate::nav::count(interview::progress(topic, &reading), voice),
            rows: rows.collect(),
        }
    });
    ReviewView { topics: topics.collect() }
}
