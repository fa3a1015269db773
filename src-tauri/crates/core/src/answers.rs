//! The answers of one initiative: what was typed, never what it was taken to mean.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The newest file layout this program writes.
pub const SCHEMA: u32 = 1;

/// One initiative: everything a group has answered, and for which issuer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// Layout of the file; see [`SCHEMA`].
    pub schema: u32,
    /// Random name given by the shell when the initiative is begun. Snapshots and locks go by it.
    pub id: String,
    /// The issuer whose text the answers are read against.
    pub profile: ProfileRef,
    /// Languages in which the group writes free text, Swedish first.
    #[serde(default = "swedish_only")]
    pub languages: Vec<String>,
    /// Answers by question id.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// The day it was made as a copy of another, as `2026-03-24`; empty when it was not. It tells copies apart in a
    /// list and counts nowhere.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub copied: String,
    /// Fields this version does not know; they are written back as they came.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

fn swedish_only() -> Vec<String> {
    vec!["sv".to_owned()]
}

/// Which profile an initiative was written for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileRef {
    /// The profile's id, for example `linkoping`.
    pub id: String,
    /// Hash of the profile's text when it was last used, so that a change can be told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hash: String,
    /// Hash of what the issuer itself says, without our questions and translations. Of what ships with the program only
    /// this is compared: a mended translation is no new text. Empty in files from before it was kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub says: String,
}

/// How far the group has come with a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Answered as far as the group is concerned.
    #[default]
    Answered,
    /// Something is written, more is to come.
    Partly,
    /// The group does not know yet; it stays on the list of things to find out.
    DontKnow,
    /// The group does not agree yet.
    NotAgreed,
}

/// What stands as the answer to one question or in one cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// How far the group has come.
    #[serde(default, skip_serializing_if = "is_answered")]
    pub state: State,
    /// Chosen options, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choice: Vec<String>,
    /// Free text by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<String, String>,
    /// Names, numbers, amounts and dates exactly as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub typed: String,
    /// Rows of a table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
    /// Ids of removed rows, so that two copies of a file can be merged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<String>,
    /// Years that have a column in the sheet although no row tells of them yet, as `2029`; see [`crate::grid`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<String>,
    /// Kinds of private matters that papers to hand in print neutrally, by id of [`crate::public_record::RecordKind`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub neutral: Vec<String>,
    /// The group's own note; it never enters a paper to hand in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The note is printed on the group's own page after a meeting.
    #[serde(default, rename = "note-shared", skip_serializing_if = "std::ops::Not::not")]
    pub is_note_shared: bool,
    /// Who in the group finds out or decides, by role; it never enters a paper to hand in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// By when, as typed; it never enters a paper to hand in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_answered(state: &State) -> bool {
    *state == State::Answered
}

/// A table row. Ids are made by the shell and are random, so that rows written on two laptops stay apart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The row's id.
    pub id: String,
    /// The line of the sheet that the row was written in, where rows stand as years beside each other; see
    /// [`crate::grid`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// Cells by column id.
    #[serde(default)]
    pub cells: BTreeMap<String, Answer>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

impl Initiative {
    /// An initiative without answers.
    pub fn new(id: impl Into<String>, profile: impl Into<String>) -> Self {
        Self {
            schema: SCHEMA,
            id: id.into(),
            profile: ProfileRef { id: profile.into(), ..ProfileRef::default() },
            languages: swedish_only(),
            answers: BTreeMap::new(),
            copied: String::new(),
            unknown: Map::new(),
        }
    }
}

impl Answer {
    /// A chosen option.
    pub fn choose(option: impl Into<String>) -> Self {
        Self { choice: vec![option.into()], ..Self::default() }
    }

    /// Something typed that is the same in every language.
    pub fn typed(typed: impl Into<String>) -> Self {
        Self { typed: typed.into(), ..Self::default() }
    }

    /// Free text in one language.
    pub fn text(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: BTreeMap::from([(lang.into(), text.into())]), ..Self::default() }
    }

    /// Nothing has been entered; a state such as "we do not know yet" counts as something, a note or who finds
    /// out does not.
    pub fn is_blank(&self) -> bool {
        self.state == State::Answered && !self.has_content()
    }

    /// There is content that can be shown and assessed.
    pub fn has_content(&self) -> bool {
        !self.choice.is_empty()
            || !self.typed.trim().is_empty()
            || self.text.values().any(|text| !text.trim().is_empty())
            || self.rows.iter().any(Row::has_content)
    }
}

impl Row {
    /// At least one cell holds something.
    pub fn has_content(&self) -> bool {
        self.cells.values().any(Answer::has_content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_fields_survive_a_round_trip() {
        let file = r#"{"schema":1,"id":"a","profile":{"id":"general"},"later":[1],"answers":{"x":{"typed":"y","colour":"red"}}}"#;
        let read: Initiative = serde_json::from_str(file).unwrap();
        let again = serde_json::to_value(&read).unwrap();
        assert_eq!(again["later"][0], 1);
        assert_eq!(again["answers"]["x"]["colour"], "red");
    }

    #[test]
    fn an_answer_of_spaces_is_blank_but_not_knowing_is_not() {
        assert!(Answer::typed("  ").is_blank());
        assert!(!Answer { state: State::DontKnow, ..Answer::default() }.is_blank());
    }
}
