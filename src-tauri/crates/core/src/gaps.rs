//! What a helper must still write in Swedish, since the Swedish document is the one to hand in.

use crate::aftermath::may_leave;
use crate::answers::Answer;
use crate::catalogue::TOPICS;
use crate::chairs;
use crate::interview::asked;
use crate::question::Kind;
use crate::reading::Reading;
use serde::Serialize;

/// A free text that exists only in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingSwedish {
    /// The question, or the name of the answer to a hard question.
    pub question: &'static str,
    /// Row id and column when the text stands in a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<(String, &'static str)>,
    /// The language it exists in.
    pub lang: String,
    /// The text.
    pub text: String,
}

/// Every free text on the branches taken that lacks Swedish, and every answer to a hard question that is let into the
/// letter.
pub fn missing_swedish(reading: &Reading<'_>) -> Vec<MissingSwedish> {
    let mut missing = Vec::new();
    for question in TOPICS.iter().flat_map(|topic| asked(topic, reading)) {
        let Some(answer) = reading.answer(question.id) else { continue };
        match question.kind {
            Kind::Line | Kind::Text if !may_leave(question.id, None) => {}
            Kind::Line => {
                let typed = answer.typed.trim();
                missing.extend(in_arabic_letters(typed).then(|| MissingSwedish {
                    question: question.id,
                    cell: None,
                    lang: "ar".to_owned(),
                    text: typed.to_owned(),
                }));
            }
            Kind::Text => {
                let found = only_other(answer).map(|(lang, text)| (None, lang, text));
                missing.extend(found.map(|(cell, lang, text)| MissingSwedish {
                    question: question.id,
                    cell,
                    lang,
                    text,
                }));
            }
            Kind::Table(columns) => {
                for row in &answer.rows {
                    for column in columns.iter().filter(|column| may_leave(question.id, Some((row, column.id)))) {
                        let cell = row.cells.get(column.id).and_then(only_other);
                        missing.extend(cell.map(|(lang, text)| MissingSwedish {
                            question: question.id,
                            cell: Some((row.id.clone(), column.id)),
                            lang,
                            text,
                        }));
                    }
                }
            }
            _ => {}
        }
    }
    for (question, answer) in chairs::included(reading) {
        let found = only_other(answer);
        missing.extend(found.map(|(lang, text)| MissingSwedish {
            question: question.root.key(),
            cell: None,
            lang,
            text,
        }));
    }
    missing
}

/// A line is the same in every language, so an official could not read this one. A name that stands in both scripts can be
/// read.
pub(crate) fn in_arabic_letters(typed: &str) -> bool {
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    typed.chars().any(|c| matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}')) && !typed.chars().any(is_latin)
}

/// The language and text of an answer that has text but none in Swedish.
pub fn only_other(answer: &Answer) -> Option<(String, String)> {
    let written = |lang: &str| answer.text.get(lang).is_some_and(|text| !text.trim().is_empty());
    if written("sv") {
        return None;
    }
    answer
        .text
        .iter()
        .find(|(_, text)| !text.trim().is_empty())
        .map(|(lang, text)| (lang.clone(), text.trim().to_owned()))
}
