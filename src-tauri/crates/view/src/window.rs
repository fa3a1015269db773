//! The whole window: the page, and what stands around it on every page.

use crate::label::{Labels, labels};
use crate::looks::{LooksView, looks};
use crate::{Dir, DoneView, NavPart, Opened, Page, PageView, Phrase, Saving, Scene, TermView, Trouble, Voice};
use crate::{after, chairs, changes, document, glossary, group, nav, overview, paper_entry, questions, recordings};
use crate::{result, review, session, shelf, source, start, to_do, topic};
use iop_core::catalogue::Part;
use iop_core::{Reading, catalogue};
use iop_words::Args;
use serde::Serialize;

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LanguageChoice {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in its own script.
    pub name: Phrase,
    /// A sentence of welcome in it.
    pub welcome: Phrase,
    /// The language of the window.
    pub chosen: bool,
}

/// What stands around every page of an open initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OpenView {
    /// The initiative's or the association's name.
    pub name: Phrase,
    /// Parts and topics.
    pub parts: Vec<NavPart>,
    /// Where the file lies.
    pub lies_at: Phrase,
    /// Whether all is saved, in words.
    pub saved: Phrase,
    /// The file can only be read.
    pub read_only: Option<Phrase>,
    /// The issuer was opened from a folder and is not one of ours.
    pub foreign: Option<Phrase>,
    /// There is a change to take back.
    pub can_undo: bool,
    /// There is a change to make again.
    pub can_redo: bool,
}

/// Everything the window shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Window {
    /// The window's language.
    pub lang: String,
    /// Its direction.
    pub dir: Dir,
    /// Title of the window.
    pub title: String,
    /// Languages to choose.
    pub languages: Vec<LanguageChoice>,
    /// Colours, size of text and second language.
    pub looks: LooksView,
    /// Words that stand on pages whatever the answers; nothing when the page has them.
    pub labels: Option<Labels>,
    /// The translation has not been read by a native speaker.
    pub status: Option<Phrase>,
    /// What went wrong last.
    pub trouble: Option<Trouble>,
    /// What has just been done with an initiative, and the way back.
    pub done: Option<DoneView>,
    /// Whether the last change of the open initiative is on disk, on every page. Until it is, the page asks for it when it has
    /// shown an answer.
    pub saving: Option<Saving>,
    /// The open initiative, on the pages that are about it.
    pub open: Option<OpenView>,
    /// The element with what has just been taken back or made again.
    pub target: Option<String>,
    /// The page.
    pub page: PageView,
    /// The words that are explained on the page.
    pub terms: Vec<TermView>,
}

/// The window at `page`. A page that needs an initiative is the first page while none is open.
pub fn window(scene: &Scene<'_>, page: &Page) -> Window {
    let speaker = scene.words.speaker(scene.lang, scene.opened.map(|opened| opened.profile));
    let profile = scene.opened.map(|opened| opened.profile);
    let second = scene.looks.also.as_deref().map(|lang| scene.words.speaker(lang, profile));
    let voice = Voice::both(&speaker, second.as_ref());
    let language = speaker.language();
    let is_reviewed = language.reviewed && second.as_ref().is_none_or(|second| second.language().reviewed);
    let needs_open = !matches!(page, Page::Welcome | Page::Start | Page::Bin | Page::Versions { .. });
    let mut view = match (page, &scene.opened) {
        (Page::Welcome, _) => PageView::Welcome,
        (Page::Bin, _) => PageView::Bin(shelf::bin(scene, voice)),
        (Page::Versions { id }, _) => shelf::versions(id, scene, voice)
            .map_or_else(|| PageView::Start(start::start(scene, voice)), PageView::Versions),
        (Page::Overview, Some(opened)) => PageView::Overview(overview::overview(scene, opened, voice)),
        (Page::Topic { topic: id, section }, Some(opened)) => {
            match catalogue::TOPICS.iter().find(|topic| topic.id == id) {
                Some(topic) if topic.part == Part::After => PageView::After(after::after(topic, scene, opened, voice)),
                Some(topic) => PageView::Topic(topic::topic(topic, section.as_deref(), scene, opened, voice)),
                None => PageView::Overview(overview::overview(scene, opened, voice)),
            }
        }
        (Page::Group { question }, Some(opened)) => group::group(question, scene, opened, voice).map_or_else(
            || PageView::Overview(overview::overview(scene, opened, voice)),
            |view| PageView::Group(Box::new(view)),
        ),
        (Page::PaperEntry { number, ask, last }, Some(opened)) => {
            PageView::PaperEntry(paper_entry::page(number, *ask, last.as_deref(), scene, opened, voice))
        }
        (Page::ToDo { only }, Some(opened)) => PageView::ToDo(to_do::page(*only, scene, opened, voice)),
        (Page::Session, Some(opened)) => PageView::Session(session::page(scene, opened, voice)),
        (Page::Questions, _) => PageView::Questions(questions::questions(scene, voice)),
        (Page::Glossary, _) => PageView::Glossary(glossary::glossary(scene, voice)),
        (Page::Recordings, _) => PageView::Recordings(recordings::recordings(scene, voice)),
        (Page::Review, Some(opened)) => PageView::Review(review::review(scene, opened, voice)),
        (Page::History, Some(opened)) => PageView::History(changes::history(scene, opened, voice)),
        (Page::Result, Some(opened)) => PageView::Result(result::result(scene, opened, voice)),
        (Page::Chairs, Some(opened)) => PageView::Chairs(chairs::chairs(scene, opened, voice)),
        (Page::Document(paper), Some(opened)) => PageView::Document(document::document(paper, scene, opened, voice)),
        _ => PageView::Start(start::start(scene, voice)),
    };
    let here = match page {
        Page::Topic { topic, .. } => Some(topic.as_str()),
        _ => None,
    };
    recordings::attach(&mut view, scene, voice);
    let terms = glossary::mark(&mut view, scene, voice);
    Window {
        lang: language.tag.clone(),
        dir: language.direction.into(),
        title: voice.say("ui-app-name").text,
        languages: languages(scene),
        looks: looks(scene.looks, scene.words, voice),
        labels: (!scene.has_labels).then(|| labels(voice)),
        status: (!is_reviewed).then(|| voice.say("ui-status-unreviewed")),
        trouble: scene.trouble.clone(),
        done: shelf::done(scene, voice),
        saving: scene.opened.as_ref().map(|opened| opened.saving),
        open: scene.opened.as_ref().filter(|_| needs_open).map(|opened| open(scene, opened, here, voice)),
        target: None,
        page: view,
        terms,
    }
}

fn languages(scene: &Scene<'_>) -> Vec<LanguageChoice> {
    let choice = |language: &iop_words::Language| {
        let speaker = scene.words.speaker(&language.tag, None);
        let voice = Voice::new(&speaker);
        LanguageChoice {
            tag: language.tag.clone(),
            name: Phrase::name_of(language),
            welcome: voice.say("ui-choose-this-language"),
            chosen: language.tag == scene.lang,
        }
    };
    scene.words.languages().iter().map(choice).collect()
}

fn open(scene: &Scene<'_>, opened: &Opened<'_>, here: Option<&str>, voice: Voice<'_>) -> OpenView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let named = |id: &str| {
        let answer = opened.initiative.answers.get(id)?;
        Some(answer.typed.trim()).filter(|name| !name.is_empty())
    };
    let name = named("initiative-name").or_else(|| named("association-name"));
    OpenView {
        name: name.map_or_else(|| voice.say("ui-unnamed"), |name| Phrase::written(name, "")),
        parts: nav::parts(&reading, here, voice),
        lies_at: voice.say_with("ui-lies-at", &Args::new().text("file", opened.lies_at)),
        saved: voice.say(match opened.saving {
            Saving::Failed => "ui-not-saved",
            Saving::KeptAside => "ui-kept-aside",
            Saving::Saved | Saving::OnItsWay => "ui-saved",
        }),
        read_only: opened.read_only.map(|why| voice.say(why.message())),
        foreign: source::foreign(opened.profile, voice),
        can_undo: opened.can_undo && opened.read_only.is_none(),
        can_redo: opened.can_redo && opened.read_only.is_none(),
    }
}
