//! The page where answers from paper are entered by number.

use crate::told::{AnswerLine, Teller, named};
use crate::topic::writing;
use crate::{LookChoice, Opened, Phrase, Scene, Trouble, Voice};
use iop_core::catalogue::{self, TOPICS};
use iop_core::interview::{asked, printed_number};
use iop_core::question::{Kind, OptionSet, Question};
use iop_core::{Reading, on_paper};
use iop_words::{Args, format};
use serde::Serialize;

/// So many answers are told back.
const ECHOED: usize = 6;

/// An option with the number it has on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NumberedOption {
    /// The number.
    pub number: String,
    /// Its words.
    pub label: Phrase,
}

/// A box of a row on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperColumn {
    /// The column's words.
    pub label: Phrase,
    /// What can stand there.
    pub options: Vec<NumberedOption>,
    /// How a party is named.
    pub hint: Option<Phrase>,
}

/// The question whose answer is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OnPaper {
    /// Question id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// How to enter the answer.
    pub how: Phrase,
    /// Its options.
    pub options: Vec<NumberedOption>,
    /// Its columns.
    pub columns: Vec<PaperColumn>,
    /// Languages the text can be in; empty where there is no text.
    pub langs: Vec<LookChoice<String>>,
    /// What stands there now.
    pub standing: Vec<AnswerLine>,
    /// It is on a branch that is not taken.
    pub not_asked: Option<Phrase>,
}

/// What was entered just now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EchoView {
    /// The question's number.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// What stands there since.
    pub lines: Vec<AnswerLine>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperEntryView {
    /// The number to begin with: what was typed, or what is proposed.
    pub number: String,
    /// What is wrong with the number.
    pub wrong: Option<Trouble>,
    /// The question with that number.
    pub question: Option<OnPaper>,
    /// The number of the question after it.
    pub next: Option<String>,
    /// What was entered last, the newest first.
    pub entered: Vec<EchoView>,
}

/// The page at a number, with its question when that is asked for; without one it proposes the first question that has
/// no answer.
pub(crate) fn page(
    number: &str,
    ask: bool,
    last: Option<&str>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> PaperEntryView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let found = ask.then(|| on_paper::find(number));
    let order: Vec<&'static Question> =
        TOPICS.iter().flat_map(|topic| asked(topic, &reading).collect::<Vec<_>>()).collect();
    let teller = Teller { words: scene.words, initiative: opened.initiative, voice };
    let (question, wrong) = match found {
        Some(Ok(question)) => (Some(question), None),
        Some(Err(problem)) => (None, Some(Trouble::new(&problem, voice))),
        None => (None, None),
    };
    let after = question.and_then(|question| {
        let here = catalogue::number(question.id);
        order.iter().find(|other| catalogue::number(other.id) > here)
    });
    let first = || order.iter().find(|question| reading.answer(question.id).is_none());
    let proposed = first().map(|question| printed_number(question.id)).unwrap_or_default();
    let answers = &opened.initiative.answers;
    let mut entered: Vec<EchoView> = Vec::new();
    // What is on paper may be what stands there already, and is told back all the same.
    let last = last.and_then(|number| on_paper::find(number).ok()).filter(|it| answers.contains_key(it.id));
    let standing = opened.changes.iter().rev().filter(|changed| !changed.is_undone);
    for question in last.into_iter().chain(standing.filter_map(|changed| catalogue::question(changed.question))) {
        let (number, label) = named(question.id, voice);
        if entered.len() < ECHOED && entered.iter().all(|echo| echo.number != number) {
            let lines = answers.get(question.id).map(|answer| teller.lines(question, answer)).unwrap_or_default();
            entered.push(EchoView { number, label, lines });
        }
    }
    PaperEntryView {
        number: if number.trim().is_empty() { proposed } else { number.trim().to_owned() },
        wrong,
        question: question.map(|question| on_paper_view(question, &reading, scene, opened, voice)),
        next: after.map(|question| printed_number(question.id)),
        entered,
    }
}

fn on_paper_view(
    question: &'static Question,
    reading: &Reading<'_>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> OnPaper {
    let teller = Teller { words: scene.words, initiative: opened.initiative, voice };
    let (number, label) = named(question.id, voice);
    let how = match question.kind {
        Kind::Choice(_) => "ui-paper-how-one",
        Kind::Many(_) => "ui-paper-how-many",
        Kind::Text => "ui-paper-how-text",
        Kind::Table(_) => "ui-paper-how-row",
        _ => "ui-paper-how-line",
    };
    let columns = catalogue::columns(question.id).iter().map(|column| PaperColumn {
        label: voice.say(&format!("q-{}-{}", question.id, column.id)),
        options: options(column.kind, voice),
        hint: matches!(column.kind, Kind::Party)
            .then(|| voice.say_with("ui-paper-party-row", &Args::new().text("number", printed_number("parties")))),
    });
    let takes_text = |kind: Kind| matches!(kind, Kind::Text);
    let has_text =
        takes_text(question.kind) || catalogue::columns(question.id).iter().any(|column| takes_text(column.kind));
    let written = writing(scene, opened, voice).into_iter().filter(|_| has_text);
    let langs = written.map(|(tag, name)| LookChoice { chosen: tag == voice.lang(), value: tag, label: name });
    let standing = opened.initiative.answers.get(question.id).map(|answer| teller.lines(question, answer));
    OnPaper {
        id: question.id.to_owned(),
        number,
        label,
        how: voice.say(how),
        options: options(question.kind, voice),
        columns: columns.collect(),
        langs: langs.collect(),
        standing: standing.unwrap_or_default(),
        not_asked: (!(question.shown)(reading)).then(|| voice.say("ui-paper-not-asked")),
    }
}

fn options(kind: Kind, voice: Voice<'_>) -> Vec<NumberedOption> {
    let (Kind::Choice(OptionSet { name, options }) | Kind::Many(OptionSet { name, options })) = kind else {
        return Vec::new();
    };
    let numbered = |(number, option): (i64, &&str)| NumberedOption {
        number: format::number(number),
        label: voice.say(&format!("o-{name}-{option}")),
    };
    (1..).zip(options).map(numbered).collect()
}
