//! Every question there is, to be looked at before anything is answered.

use crate::told::named;
use crate::{Link, Phrase, Scene, Voice, section};
use iop_core::catalogue::TOPICS;
use iop_core::question::Question;
use iop_core::{Initiative, Reading};
use iop_words::{Args, format};
use serde::Serialize;

/// A question to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuestionLine {
    /// Question id.
    pub question: String,
    /// Its number, the same on paper.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// Why it is asked.
    pub why: Option<Phrase>,
    /// Some answers before it lead past it, or it waits for one.
    pub is_sometimes: bool,
    /// The way there, when an initiative is open and the question is asked.
    pub link: Option<Link>,
}

/// The questions of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SectionQuestions {
    /// Section id, unique within the topic.
    pub id: String,
    /// Its name; none when the topic has only this page.
    pub title: Option<Phrase>,
    /// Its questions.
    pub questions: Vec<QuestionLine>,
}

/// A topic's questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TopicQuestions {
    /// Topic id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its name.
    pub title: Phrase,
    /// What it is about.
    pub intro: Option<Phrase>,
    /// "12 frågor".
    pub count: Phrase,
    /// Its questions, page by page.
    pub sections: Vec<SectionQuestions>,
}

/// All questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuestionsView {
    /// The topics in order.
    pub topics: Vec<TopicQuestions>,
}

/// All questions. Without an open initiative they are those of somebody who has answered nothing.
pub(crate) fn questions(scene: &Scene<'_>, voice: Voice<'_>) -> QuestionsView {
    let blank = Initiative::new("", "general");
    let general = scene.profiles.iter().find(|profile| profile.id == "general").or(scene.profiles.first());
    let reading = match (&scene.opened, general) {
        (Some(opened), _) => Some(Reading::new(opened.initiative, opened.profile, scene.today)),
        (None, Some(profile)) => Some(Reading::new(&blank, profile, scene.today)),
        (None, None) => None,
    };
    let topics = TOPICS.iter().zip(1_i64..).map(|(topic, place)| {
        let line = |question: &Question| {
            let (number, label) = named(question.id, voice);
            let is_asked = reading.as_ref().is_none_or(|reading| (question.shown)(reading));
            QuestionLine {
                question: question.id.to_owned(),
                number,
                label,
                why: voice.attribute(&format!("q-{}", question.id), "why"),
                is_sometimes: !is_asked,
                link: Link::to(question.id, voice).filter(|_| is_asked && scene.opened.is_some()),
            }
        };
        let sections = topic.sections.iter().map(|section| SectionQuestions {
            id: section.id.to_owned(),
            title: (topic.sections.len() > 1).then(|| voice.say(&section::name(topic, section))),
            questions: section.questions.iter().map(line).collect(),
        });
        let name = format!("t-{}", topic.id);
        let count = i64::try_from(topic.questions().count()).unwrap_or(i64::MAX);
        TopicQuestions {
            id: topic.id.to_owned(),
            number: format::number(place),
            title: voice.say(&name),
            intro: voice.attribute(&name, "intro"),
            count: voice
                .say_with("ui-question-count", &Args::new().number("n", count).text("nText", format::number(count))),
            sections: sections.collect(),
        }
    });
    QuestionsView { topics: topics.collect() }
}
