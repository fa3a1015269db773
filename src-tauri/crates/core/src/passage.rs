//! Everything a group has written in its own words, text by text.

use crate::aftermath::may_leave;
use crate::answers::{Answer, State};
use crate::catalogue::TOPICS;
use crate::chairs;
use crate::gaps::in_arabic_letters;
use crate::interview::asked;
use crate::question::{Kind, Question};
use crate::reading::Reading;
use serde::Serialize;

/// Where a text stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// Question id, or the name of the answer to a hard question.
    pub question: &'static str,
    /// Row id, in a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Column id, in a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<&'static str>,
}

/// A text the group has written.
#[derive(Clone, Debug)]
pub(crate) struct Passage<'a> {
    pub(crate) at: Spot,
    pub(crate) lang: String,
    pub(crate) text: &'a str,
    /// The answer or cell it is part of.
    pub(crate) answer: &'a Answer,
    /// Words of an application or a purchase do not belong here.
    pub(crate) is_guarded: bool,
    /// It names whom to reach and who signs, as it must.
    pub(crate) is_contact: bool,
    /// The group stands by it, so it would be printed.
    pub(crate) is_settled: bool,
}

/// The texts on the branches taken that may leave the group, answers to hard questions that are let into the letter
/// last.
pub(crate) fn passages<'a>(reading: &Reading<'a>) -> Vec<Passage<'a>> {
    let mut all = Vec::new();
    for question in TOPICS.iter().flat_map(|topic| asked(topic, reading)) {
        let Some(answer) = reading.answer(question.id) else { continue };
        let is_settled = matches!(answer.state, State::Answered | State::Partly);
        let mut add = |kind: Kind, row: Option<&str>, column: Option<&'static str>, answer: &'a Answer| {
            let at = Spot { question: question.id, row: row.map(str::to_owned), column };
            for (lang, text) in texts(kind, answer) {
                all.push(Passage {
                    at: at.clone(),
                    lang,
                    text,
                    answer,
                    is_guarded: question.is_guarded(kind),
                    is_contact: question.is_contact,
                    is_settled,
                });
            }
        };
        if let Kind::Table(columns) = question.kind {
            for row in &answer.rows {
                for column in columns.iter().filter(|column| may_leave(question.id, Some((row, column.id)))) {
                    let Some(cell) = row.cells.get(column.id) else { continue };
                    add(column.kind, Some(&row.id), Some(column.id), cell);
                }
            }
        } else if may_leave(question.id, None) {
            add(question.kind, None, None, answer);
        }
    }
    for (question, answer) in chairs::included(reading) {
        let at = Spot { question: question.root.key(), row: None, column: None };
        let is_guarded = !question.root.is_telling();
        let passage = |(lang, text)| Passage {
            at: at.clone(),
            lang,
            text,
            answer,
            is_guarded,
            is_contact: false,
            is_settled: true,
        };
        all.extend(texts(Kind::Text, answer).into_iter().map(passage));
    }
    all
}

/// The written texts of an answer or cell, each with its language.
pub(crate) fn texts(kind: Kind, answer: &Answer) -> Vec<(String, &str)> {
    match kind {
        Kind::Text => answer.text.iter().map(|(lang, text)| (lang.clone(), text.as_str())).collect(),
        Kind::Line if !answer.typed.is_empty() => vec![(lang_of_line(&answer.typed).to_owned(), answer.typed.as_str())],
        _ => Vec::new(),
    }
}

/// A line is the same in every language; its letters tell which it is written in.
pub(crate) fn lang_of_line(typed: &str) -> &'static str {
    if in_arabic_letters(typed) { "ar" } else { "sv" }
}

impl Question {
    /// Words of an application or a purchase do not belong in this answer.
    pub fn is_guarded(&self, kind: Kind) -> bool {
        match kind {
            Kind::Text => !self.is_telling,
            Kind::Line => self.is_heading,
            _ => false,
        }
    }
}
