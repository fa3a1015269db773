//! Questions read aloud by people: where there is a recording, and the page where they are made.

use crate::told::named;
use crate::{PageView, Phrase, QuestionView, Scene, Voice, nav};
use iop_core::catalogue::TOPICS;
use iop_words::{Args, format};
use serde::Serialize;
use std::collections::BTreeMap;

/// The questions that are read aloud, by language, and what a browser calls the kind of file.
pub type Recorded = BTreeMap<String, BTreeMap<String, &'static str>>;

/// A recording to listen to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListenView {
    /// Its language, to be sent back.
    pub lang: String,
    /// What a browser calls its kind.
    pub kind: String,
    /// The words of the button.
    pub label: Phrase,
}

/// A question to read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RecordingLine {
    /// Question id.
    pub question: String,
    /// Its number, the same on paper.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// Why it is asked.
    pub why: Option<Phrase>,
    /// The recording there is.
    pub listen: Option<ListenView>,
}

/// A topic's questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RecordingTopic {
    /// Topic id.
    pub id: String,
    /// Its name.
    pub title: Phrase,
    /// "3 av 12 frågor är inspelade".
    pub count: Phrase,
    /// Its questions.
    pub questions: Vec<RecordingLine>,
}

/// Where questions are read aloud, in the language of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RecordingsView {
    /// The language that is recorded, to be sent back.
    pub lang: String,
    /// In which language, and how to choose another.
    pub about: Phrase,
    /// The topics in order.
    pub topics: Vec<RecordingTopic>,
}

/// The page where questions are read aloud.
pub(crate) fn recordings(scene: &Scene<'_>, voice: Voice<'_>) -> RecordingsView {
    let topics = TOPICS.iter().map(|topic| {
        let questions: Vec<RecordingLine> = topic
            .questions()
            .map(|question| {
                let (number, label) = named(question.id, voice);
                let why = voice.attribute(&format!("q-{}", question.id), "why");
                let listen = listen(question.id, voice.lang(), scene, voice);
                RecordingLine { question: question.id.to_owned(), number, label, why, listen }
            })
            .collect();
        let recorded = questions.iter().filter(|line| line.listen.is_some()).count();
        RecordingTopic {
            id: topic.id.to_owned(),
            title: voice.say(&format!("t-{}", topic.id)),
            count: nav::counted("ui-recorded", recorded, questions.len(), voice),
            questions,
        }
    });
    RecordingsView {
        lang: voice.lang().to_owned(),
        // The same language in both lines: one is recorded at a time.
        about: voice.say_with("ui-recordings-about", &Args::new().text("language", name(voice.lang(), scene))),
        topics: topics.collect(),
    }
}

/// Puts a button where there is a recording, in the language of the window and in the second one.
pub(crate) fn attach(page: &mut PageView, scene: &Scene<'_>, voice: Voice<'_>) {
    let langs: Vec<&str> = [Some(voice.lang()), voice.second_lang()].into_iter().flatten().collect();
    for question in cards(page) {
        question.listen = langs.iter().filter_map(|lang| listen(&question.id, lang, scene, voice)).collect();
    }
}

/// The questions on a page where they are answered.
fn cards(page: &mut PageView) -> Vec<&mut QuestionView> {
    match page {
        PageView::Topic(view) => view.questions.iter_mut().collect(),
        PageView::After(view) => view.deciding.iter_mut().chain(&mut view.about).chain(&mut view.questions).collect(),
        PageView::Group(view) => vec![&mut view.question],
        _ => Vec::new(),
    }
}

fn listen(question: &str, lang: &str, scene: &Scene<'_>, voice: Voice<'_>) -> Option<ListenView> {
    let kind = scene.recorded.get(lang)?.get(question)?;
    let label = match voice.second_lang() {
        None => voice.say("ui-listen"),
        Some(_) => voice.say_with("ui-listen-in", &Args::new().text("language", name(lang, scene))),
    };
    // Two languages beneath each other would make a button that is hard to tell from its neighbour.
    Some(ListenView { lang: lang.to_owned(), kind: (*kind).to_owned(), label: Phrase { also: None, ..label } })
}

/// A language's name in its own script.
fn name(lang: &str, scene: &Scene<'_>) -> String {
    let known = scene.words.languages().iter().find(|language| language.tag == lang);
    format::isolate(known.map_or(lang, |language| language.name.as_str()))
}
