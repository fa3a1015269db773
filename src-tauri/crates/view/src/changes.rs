//! What has been changed since the initiative was opened, the newest first, and the way back.

use crate::told::{AnswerLine, Teller};
use crate::{Link, Opened, Phrase, Scene, Voice};
use iop_core::question::Kind;
use iop_core::{Answer, catalogue, chairs, sessions};
use iop_words::Args;
use serde::Serialize;

/// The longest piece of a text that the list shows, in characters.
const SHORT: usize = 140;
/// How much of it stands before what differs.
const LEAD: usize = 40;

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
    let lines = |question: &str, answer: Option<&Answer>| match (catalogue::question(question), answer) {
        (Some(question), Some(answer)) => {
            let column = |year: &String| AnswerLine {
                about: None,
                value: voice.say_with("ui-grid-year-column", &Args::new().text("year", year.clone())),
            };
            teller.lines(question, answer).into_iter().chain(answer.years.iter().map(column)).collect()
        }
        (None, Some(answer)) if question == sessions::KEY => teller.rows(sessions::COLUMNS, "ui-session", answer),
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
            lines.iter().filter(|line| !other.contains(line)).map(|line| short(line, other)).collect()
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

/// A piece of a long text, from a little before the place where it begins to differ from what it was or became.
fn short(line: &AnswerLine, others: &[AnswerLine]) -> AnswerLine {
    let text: Vec<char> = line.value.text.chars().collect();
    if text.len() <= SHORT {
        return line.clone();
    }
    let is_same_place = |other: &&AnswerLine| other.about == line.about && other.value.lang == line.value.lang;
    let alike = |other: &AnswerLine| text.iter().zip(other.value.text.chars()).take_while(|(a, b)| **a == *b).count();
    let differs = others.iter().filter(is_same_place).map(alike).max().unwrap_or(0);
    let near = differs.saturating_sub(LEAD).min(text.len() - LEAD);
    let word = text[near..].iter().position(|c| c.is_whitespace()).map_or(near, |space| near + space + 1);
    let from = if differs <= LEAD { 0 } else { word.min(differs) };
    let piece: String = text[from..].iter().take(SHORT).collect();
    let (before, after) = (if from > 0 { "… " } else { "" }, if from + SHORT < text.len() { " …" } else { "" });
    let text = format!("{before}{}{after}", piece.trim_end());
    AnswerLine { value: Phrase { text, ..line.value.clone() }, ..line.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: impl Into<String>) -> AnswerLine {
        AnswerLine { about: None, value: Phrase::written(text, "sv") }
    }

    #[test]
    fn a_long_text_is_shown_where_it_differs() {
        let long = "Vi träffas på torget varje vecka. ".repeat(20);
        let (before, after) = (line(long.clone() + "Alla är med."), line(long.clone() + "Alla över tolv år är med."));
        let shown = |one: &AnswerLine, other: &AnswerLine| short(one, std::slice::from_ref(other)).value.text;
        assert!(shown(&before, &after).starts_with("… ") && shown(&before, &after).ends_with("Alla är med."));
        assert!(shown(&after, &before).ends_with("Alla över tolv år är med."));
        assert!(shown(&after, &before).chars().count() <= SHORT + 4);
        // What was taken away at the end, what is new at the beginning, and what nothing stood in the place of.
        assert!(shown(&line(long.trim_end()), &before).ends_with("varje vecka."));
        assert!(shown(&line("Ny början. ".to_owned() + &long), &before).starts_with("Ny början."));
        assert!(
            short(&before, &[]).value.text.starts_with("Vi träffas") && short(&before, &[]).value.text.ends_with(" …")
        );
        assert_eq!(shown(&line("Kort"), &before), "Kort");
    }
}
