//! What has been changed since the initiative was opened, the newest first, and the way back.

use crate::told::{AnswerLine, Teller};
use crate::{Link, Opened, Phrase, Scene, Voice};
use iop_core::question::Kind;
use iop_core::{Answer, Row, catalogue, chairs, sessions};
use iop_words::Args;
use serde::Serialize;

/// The longest piece of a text that the list shows, in characters.
const SHORT: usize = 140;

/// A change as the shell remembers it.
#[derive(Clone, Debug)]
pub struct Changed<'a> {
    /// Question id.
    pub question: &'a str,
    /// The answer before.
    pub before: Option<&'a Answer>,
    /// The answer after.
    pub after: Option<&'a Answer>,
    /// When, as a clock shows it.
    pub when: String,
    /// It has been taken back and can be made again.
    pub is_undone: bool,
}

/// A change in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChangeView {
    /// Which, counted from the first.
    pub number: usize,
    /// The question, or the hard question.
    pub link: Option<Link>,
    /// When, as a clock shows it.
    pub when: String,
    /// What stood there and no longer does.
    pub before: Vec<AnswerLine>,
    /// What has come there.
    pub after: Vec<AnswerLine>,
    /// It has been taken back and can be made again.
    pub is_undone: bool,
    /// How many changes stand if somebody goes back to before this one, or makes it again.
    pub to: usize,
}

/// The list of changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HistoryView {
    /// The newest first.
    pub changes: Vec<ChangeView>,
}

/// The list of changes.
pub(crate) fn history(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> HistoryView {
    let teller = Teller { words: scene.words, initiative: opened.initiative, voice };
    let met = |row: &Row| AnswerLine { about: None, value: crate::session::told("ui-session-earlier-row", row, voice) };
    let lines = |question: &str, answer: Option<&Answer>| match (catalogue::question(question), answer) {
        (Some(question), Some(answer)) => {
            let column = |year: &String| AnswerLine {
                about: None,
                value: voice.say_with("ui-grid-year-column", &Args::new().text("year", year.clone())),
            };
            teller.lines(question, answer).into_iter().chain(answer.years.iter().map(column)).collect()
        }
        (None, Some(answer)) if question == sessions::KEY => answer.rows.iter().map(met).collect(),
        // What would be said to a hard question, and whether the letter may tell it.
        (None, Some(answer)) => {
            let ticked = chairs::is_ticked(answer);
            let ticked = ticked.then(|| AnswerLine { about: None, value: voice.say("ui-chairs-include") });
            teller.values(Kind::Text, answer).into_iter().chain(ticked).collect()
        }
        _ => Vec::new(),
    };
    let changes = opened.changes.iter().enumerate().map(|(index, changed)| {
        let (before, after) = (lines(changed.question, changed.before), lines(changed.question, changed.after));
        let only = |lines: &[AnswerLine], other: &[AnswerLine]| -> Vec<AnswerLine> {
            lines.iter().filter(|line| !other.contains(line)).cloned().map(short).collect()
        };
        ChangeView {
            number: index + 1,
            link: Link::to(changed.question, voice),
            when: changed.when.clone(),
            before: only(&before, &after),
            after: only(&after, &before),
            is_undone: changed.is_undone,
            to: if changed.is_undone { index + 1 } else { index },
        }
    });
    let mut changes: Vec<ChangeView> = changes.collect();
    changes.reverse();
    HistoryView { changes }
}

fn short(line: AnswerLine) -> AnswerLine {
    if line.value.text.chars().count() <= SHORT {
        return line;
    }
    let text: String = line.value.text.chars().take(SHORT).collect();
    AnswerLine { value: Phrase { text: format!("{} …", text.trim_end()), ..line.value }, ..line }
}
