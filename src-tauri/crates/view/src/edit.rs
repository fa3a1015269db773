//! What a person can do to the answers.

use serde::{Deserialize, Serialize};

/// Where an answer stands: a question, or a cell of its table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Spot {
    /// Question id.
    pub question: String,
    /// Row id, in a table.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub row: Option<String>,
    /// Column id, in a table.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub column: Option<String>,
}

/// How far the group has come with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, rename = "AnswerState"))]
pub enum State {
    /// As far as the group is concerned.
    Answered,
    /// More is to come.
    Partly,
    /// To find out.
    DontKnow,
    /// The group does not agree yet.
    NotAgreed,
}

impl From<State> for iop_core::State {
    fn from(state: State) -> Self {
        match state {
            State::Answered => Self::Answered,
            State::Partly => Self::Partly,
            State::DontKnow => Self::DontKnow,
            State::NotAgreed => Self::NotAgreed,
        }
    }
}

impl From<iop_core::State> for State {
    fn from(state: iop_core::State) -> Self {
        match state {
            iop_core::State::Answered => Self::Answered,
            iop_core::State::Partly => Self::Partly,
            iop_core::State::DontKnow => Self::DontKnow,
            iop_core::State::NotAgreed => Self::NotAgreed,
        }
    }
}

/// One change that a person makes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Edit {
    /// Chooses an option, or takes the choice back. In a question that takes one option it replaces the others.
    Choose {
        /// Where.
        at: Spot,
        /// Option id; a row id where parties are chosen.
        option: String,
        /// Chosen or not.
        chosen: bool,
    },
    /// Writes free text in a language, or something typed that is the same in every language.
    Write {
        /// Where.
        at: Spot,
        /// The language of free text; nothing for what is typed.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        lang: Option<String>,
        /// The whole text as it now stands.
        text: String,
    },
    /// Says how far the group has come.
    Mark {
        /// Question id.
        question: String,
        /// How far.
        state: State,
    },
    /// Writes the group's own note.
    Note {
        /// Question id.
        question: String,
        /// The whole note as it now stands.
        text: String,
    },
    /// Chooses that the note is printed on the group's own page after a meeting, or takes the choice back.
    ShareNote {
        /// Question id.
        question: String,
        /// Chosen or not.
        chosen: bool,
    },
    /// Writes who in the group finds out, by role.
    Who {
        /// Question id.
        question: String,
        /// The role as it now stands.
        text: String,
    },
    /// Writes by when.
    By {
        /// Question id.
        question: String,
        /// The day, or whatever says when, as it now stands.
        text: String,
    },
    /// Enters what stands on paper.
    Enter {
        /// Question id.
        question: String,
        /// What stands there: numbers of options, an amount, a text, a sign.
        text: String,
        /// The language of free text.
        lang: String,
    },
    /// Chooses that papers to hand in print something neutrally, or takes the choice back. The text stays as it is.
    Neutral {
        /// Where.
        at: Spot,
        /// What: the id of a kind of private matter.
        what: String,
        /// Chosen or not.
        chosen: bool,
    },
    /// Takes an answer away; the note stays.
    Clear {
        /// Question id.
        question: String,
    },
    /// Adds an empty row.
    AddRow {
        /// Question id.
        question: String,
    },
    /// Writes in a cell of a sheet: an option by its id or name, or what is typed.
    Fill {
        /// Question id.
        question: String,
        /// Line id; nothing begins a new line.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        line: Option<String>,
        /// Column id.
        column: String,
        /// All that stands in the cell now.
        text: String,
    },
    /// Writes a block of cells that was copied from another program.
    Paste {
        /// Question id.
        question: String,
        /// The line where it begins; nothing begins a new line.
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        line: Option<String>,
        /// The column where it begins and those after it.
        columns: Vec<String>,
        /// The block as it was copied.
        text: String,
    },
    /// Empties cells of a sheet.
    Empty {
        /// Question id.
        question: String,
        /// Line ids.
        lines: Vec<String>,
        /// Column ids.
        columns: Vec<String>,
    },
    /// Gives a year a column in a sheet before anything stands in it.
    AddYear {
        /// Question id.
        question: String,
        /// The year.
        year: i16,
    },
    /// Takes the column of a year away that nothing stands in.
    RemoveYear {
        /// Question id.
        question: String,
        /// The year.
        year: i16,
    },
    /// Removes a row, or a line of a sheet.
    RemoveRow {
        /// Question id.
        question: String,
        /// Row id, or line id.
        row: String,
    },
}

impl Edit {
    /// The place that is chosen or written in, where it is one.
    pub fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Choose { at, .. } | Self::Write { at, .. } | Self::Neutral { at, .. } => Some(at),
            _ => None,
        }
    }

    /// The question that is changed.
    pub fn question(&self) -> &str {
        match self {
            Self::Choose { at, .. } | Self::Write { at, .. } | Self::Neutral { at, .. } => &at.question,
            Self::Mark { question, .. }
            | Self::Note { question, .. }
            | Self::ShareNote { question, .. }
            | Self::Who { question, .. }
            | Self::By { question, .. }
            | Self::Enter { question, .. }
            | Self::Clear { question }
            | Self::AddRow { question }
            | Self::Fill { question, .. }
            | Self::Paste { question, .. }
            | Self::Empty { question, .. }
            | Self::AddYear { question, .. }
            | Self::RemoveYear { question, .. }
            | Self::RemoveRow { question, .. } => question,
        }
    }
}
