//! An answer told in short, line by line.

use crate::{Dir, Phrase, Voice, field};
use iop_core::answers::{Answer, State};
use iop_core::question::{Column, Kind, NOT_STATED, Question};
use iop_core::{Initiative, interview};
use iop_words::{Args, Words, format};
use serde::Serialize;

/// One line of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AnswerLine {
    /// What the line is about, when the answer has several parts.
    pub about: Option<Phrase>,
    /// What stands there.
    pub value: Phrase,
}

/// What telling an answer needs.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a> {
    pub(crate) words: &'a Words,
    pub(crate) initiative: &'a Initiative,
    pub(crate) voice: Voice<'a>,
}

impl Teller<'_> {
    /// The answer line by line; its state and what the group has noted come last.
    pub(crate) fn lines(self, question: &Question, answer: &Answer) -> Vec<AnswerLine> {
        let mut lines = match question.kind {
            Kind::Table(columns) => self.rows(columns, &format!("q-{}", question.id), answer),
            kind => self.values(kind, answer),
        };
        let state = match answer.state {
            State::Answered => None,
            State::Partly => Some("ui-state-partly"),
            State::DontKnow => Some("ui-state-dont-know"),
            State::NotAgreed => Some("ui-state-not-agreed"),
        };
        lines.extend(state.map(|id| AnswerLine { about: None, value: self.voice.say(id) }));
        let own = [("ui-who", &answer.who), ("ui-by", &answer.by), ("ui-note", &answer.note)];
        lines.extend(
            own.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(id, text)| AnswerLine {
                about: Some(self.voice.say(id)),
                value: Phrase::written(text.trim(), ""),
            }),
        );
        lines
    }

    /// What stands in the cells of a table, whose columns are called `<names>-<column>`.
    pub(crate) fn rows(self, columns: &[Column], names: &str, answer: &Answer) -> Vec<AnswerLine> {
        let mut lines = Vec::new();
        for (row, number) in answer.rows.iter().zip(1_i64..) {
            for (column, cell) in columns.iter().filter_map(|column| Some((column, row.cells.get(column.id)?))) {
                let name = format!("{names}-{}", column.id);
                let about = self.voice.say_by("ui-row-column", |voice| {
                    Args::new().text("number", format::number(number)).text("column", voice.say(&name).text)
                });
                let values = self.values(column.kind, cell).into_iter();
                lines.extend(values.map(|line| AnswerLine { about: Some(about.clone()), value: line.value }));
            }
        }
        lines
    }

    /// What stands in a field of this kind.
    pub(crate) fn values(self, kind: Kind, answer: &Answer) -> Vec<AnswerLine> {
        let plain = |value| AnswerLine { about: None, value };
        match kind {
            // What was pasted where something is to be chosen.
            Kind::Choice(_) | Kind::Party if answer.choice.is_empty() && !answer.typed.trim().is_empty() => {
                vec![plain(Phrase::written(answer.typed.trim(), ""))]
            }
            Kind::Choice(set) | Kind::Many(set) => {
                let say = |option| plain(self.voice.say(&format!("o-{}-{option}", set.name)));
                answer.choice.iter().filter(|option| set.options.contains(&option.as_str())).map(say).collect()
            }
            Kind::Party => answer.choice.iter().map(|id| plain(self.party(id))).collect(),
            Kind::Text => {
                let written = answer.text.iter().filter(|(_, text)| !text.trim().is_empty());
                let several = written.clone().count() > 1;
                let line = |(lang, text): (&String, &String)| AnswerLine {
                    about: several.then(|| self.language(lang)),
                    value: self.written(text.trim(), lang),
                };
                written.map(line).collect()
            }
            _ => {
                let typed = answer.typed.trim();
                (!typed.is_empty()).then(|| plain(field::as_read(kind, typed))).into_iter().collect()
            }
        }
    }

    fn party(self, id: &str) -> Phrase {
        let rows = self.initiative.answers.get("parties").map(|answer| answer.rows.as_slice()).unwrap_or_default();
        match rows.iter().find(|row| row.id == id).and_then(|row| row.typed("name")) {
            Some(name) => Phrase::written(name, ""),
            None if id == NOT_STATED => self.voice.say("ui-party-not-stated"),
            None => self.voice.say("ui-party-unnamed"),
        }
    }

    /// What stands in the box of a language. A text from the right that begins with a name in Latin letters still begins
    /// at the right; letters from the left alone are as they are.
    fn written(self, text: &str, lang: &str) -> Phrase {
        let known = self.language(lang).dir;
        let is_from_the_right = known == Dir::Rtl && text.chars().any(|c| ('\u{590}'..='\u{8ff}').contains(&c));
        Phrase { dir: if is_from_the_right { Dir::Rtl } else { Dir::Auto }, ..Phrase::written(text, lang) }
    }

    fn language(self, tag: &str) -> Phrase {
        let known = self.words.languages().iter().find(|language| language.tag == tag);
        known.map_or_else(|| Phrase::written(tag, ""), Phrase::name_of)
    }
}

/// The question's printed number and its words.
pub(crate) fn named(id: &str, voice: Voice<'_>) -> (String, Phrase) {
    (interview::printed_number(id), voice.question(id))
}
