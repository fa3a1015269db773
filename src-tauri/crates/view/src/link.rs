//! Ways from a finding to the question it rests on.

use crate::{Page, Phrase, Voice};
use iop_core::{catalogue, chairs, interview, sessions};
use iop_words::Args;
use serde::Serialize;

/// A way to a question, to a hard question or to the times a group has met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Link {
    /// The page it stands on.
    pub page: Page,
    /// The question on it.
    pub question: String,
    /// "Fråga 4.2: …", or "Byt stol: …".
    pub label: Phrase,
    /// "Gå till fråga 4.2", where the question has just been named.
    pub short: Phrase,
}

impl Link {
    /// The way to a question; `None` when there is no such question.
    pub fn to(question: &str, voice: Voice<'_>) -> Option<Self> {
        let page = page_of(question)?;
        if let Some(root) = chairs::root_of(question) {
            let label = |voice: Voice<'_>| Args::new().text("question", voice.say(&root.message()).text);
            return Some(Self {
                page,
                question: question.to_owned(),
                label: voice.say_by("ui-chairs-link", label),
                short: voice.say("ui-go-to-chairs"),
            });
        }
        if question == sessions::KEY {
            let label = voice.say("ui-session");
            return Some(Self { page, question: question.to_owned(), short: label.clone(), label });
        }
        let number = interview::printed_number(question);
        Some(Self {
            page,
            question: question.to_owned(),
            label: voice.say_by("ui-question-link", |voice| {
                Args::new().text("number", &number).text("question", voice.question(question).text)
            }),
            short: voice.say_with("ui-go-to-question", &Args::new().text("number", &number)),
        })
    }
}

/// The page on which a question, a hard question or the times a group has met stand.
pub fn page_of(question: &str) -> Option<Page> {
    if chairs::is_key(question) {
        return Some(Page::Chairs);
    }
    if question == sessions::KEY {
        return Some(Page::Session);
    }
    let topic = catalogue::topic_of(question)?;
    topic.section_of(question).map(|section| Page::section(topic, section))
}
