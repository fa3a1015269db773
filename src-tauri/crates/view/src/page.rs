//! Where in the window a person is.

use crate::{
    AfterView, BinView, ChairsView, DocumentView, GlossaryView, GroupView, HistoryView, Left, OverviewView, Paper,
    PaperEntryView, QuestionsView, RecordingsView, ResultView, ReviewView, SessionView, StartView, ToDoView, TopicView,
    VersionsView,
};
use iop_core::catalogue::{Section, Topic};
use serde::{Deserialize, Serialize};

/// A page of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Page {
    /// The choice of language.
    Welcome,
    /// New, open, recent, examples.
    Start,
    /// What has been removed.
    Bin,
    /// The earlier versions of an initiative.
    Versions {
        /// What the list calls it.
        id: String,
    },
    /// The four parts with their topics.
    Overview,
    /// A page of questions.
    Topic {
        /// Topic id.
        topic: String,
        /// The section of it; nothing for the first that asks something.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        section: Option<String>,
    },
    /// One question, large.
    Group {
        /// Question id; empty for where the group had better go on.
        question: String,
    },
    /// Answers from paper, by number.
    PaperEntry {
        /// The number as typed or proposed; empty for the first that has no answer.
        number: String,
        /// Its question is shown, to be answered.
        ask: bool,
        /// The number that was answered last, told back even when that changed nothing.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        last: Option<String>,
    },
    /// What is left to do.
    ToDo {
        /// Only this of it.
        only: Option<Left>,
    },
    /// The time a group has met.
    Session,
    /// Every question, to be looked at.
    Questions,
    /// Every word that is explained.
    Glossary,
    /// Where questions are read aloud.
    Recordings,
    /// All answers, to be read through.
    Review,
    /// What has been changed since the initiative was opened.
    History,
    /// What the answers show.
    Result,
    /// Hard questions to practise on.
    Chairs,
    /// A document.
    Document(Paper),
}

impl Page {
    /// The first page of a topic's questions.
    pub fn topic(id: &str) -> Self {
        Self::Topic { topic: id.to_owned(), section: None }
    }

    /// The page with a section of a topic.
    pub fn section(topic: &Topic, section: &Section) -> Self {
        Self::Topic { topic: topic.id.to_owned(), section: Some(section.id.to_owned()) }
    }
}

/// A page, finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "at", content = "view", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum PageView {
    /// The choice of language: the window's languages are all there is to show.
    Welcome,
    /// New, open, recent, examples.
    Start(StartView),
    /// What has been removed.
    Bin(BinView),
    /// The earlier versions of an initiative.
    Versions(VersionsView),
    /// The four parts with their topics.
    Overview(OverviewView),
    /// A page of questions.
    Topic(TopicView),
    /// One question, large.
    Group(Box<GroupView>),
    /// Answers from paper, by number.
    PaperEntry(PaperEntryView),
    /// What is left to do.
    ToDo(ToDoView),
    /// The time a group has met.
    Session(SessionView),
    /// Every question, to be looked at.
    Questions(QuestionsView),
    /// Every word that is explained.
    Glossary(GlossaryView),
    /// Where questions are read aloud.
    Recordings(RecordingsView),
    /// All answers, to be read through.
    Review(ReviewView),
    /// What has been changed since the initiative was opened.
    History(HistoryView),
    /// What happens once the letter has been sent.
    After(AfterView),
    /// What the answers show.
    Result(ResultView),
    /// Hard questions to practise on.
    Chairs(ChairsView),
    /// A document.
    Document(DocumentView),
}
