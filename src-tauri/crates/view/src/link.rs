//! Ways from a finding to the question it rests on.

use crate::{Phrase, Voice};
use iop_core::{catalogue, interview};
use iop_words::Args;
use serde::Serialize;

/// A way to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Link {
    /// The topic's page.
    pub topic: String,
    /// The question on it.
    pub question: String,
    /// "Fråga 4.2: …".
    pub label: Phrase,
    /// "Gå till fråga 4.2", where the question has just been named.
    pub short: Phrase,
}

impl Link {
    /// The way to a question; `None` when there is no such question.
    pub fn to(question: &str, voice: Voice<'_>) -> Option<Self> {
        let topic = catalogue::topic_of(question)?;
        let number = interview::printed_number(question);
        Some(Self {
            topic: topic.id.to_owned(),
            question: question.to_owned(),
            label: voice.say_by("ui-question-link", |voice| {
                Args::new().text("number", &number).text("question", voice.question(question).text)
            }),
            short: voice.say_with("ui-go-to-question", &Args::new().text("number", &number)),
        })
    }
}
