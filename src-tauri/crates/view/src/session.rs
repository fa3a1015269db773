//! The page where a group writes down the time it has met.

use crate::field::{TextBox, line, text_boxes};
use crate::together::{LeftView, left};
use crate::topic::writing;
use crate::{CellView, Field, Link, Opened, Phrase, ProblemView, Scene, Underway, Voice};
use iop_core::question::{Column, Kind};
use iop_core::to_do::{Why, next, to_do};
use iop_core::value::parse_date;
use iop_core::{Reading, Row, interview, sessions};
use iop_words::{Args, format};
use serde::Serialize;

/// What is written about today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SessionRow {
    /// Under which question the row is kept.
    pub question: String,
    /// Row id.
    pub id: String,
    /// Day, place, how many, a few words.
    pub cells: Vec<CellView>,
    /// The sentence about who was there that can be put into an answer; nothing while the number cannot be read.
    pub evidence: Option<Phrase>,
    /// The answer it would be put into.
    pub evidence_link: Option<Link>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SessionView {
    /// "Träffen började 2026-03-24 kl. 18:30", while it is not over.
    pub underway: Option<Phrase>,
    /// The same time is gone on with, where one was ended today.
    pub goes_on: bool,
    /// A meeting that began before anybody said so: "Räkna med 3 frågor som har ändrats sedan filen öppnades".
    pub begin_earlier: Option<Phrase>,
    /// What is written about the time, once it has begun.
    pub today: Option<SessionRow>,
    /// Decided at it.
    pub decided: Vec<Link>,
    /// What the group has begun and not settled.
    pub open: Vec<LeftView>,
    /// "2 viktiga frågor har inget svar än".
    pub unanswered: Option<Phrase>,
    /// Where to go on.
    pub next: Option<Link>,
    /// The other times, the newest first.
    pub earlier: Vec<Phrase>,
}

/// The question whose answer may tell how many took part.
pub const EVIDENCE: &str = "local-change";

/// The page.
pub(crate) fn page(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> SessionView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let row = sessions::written_or_on(
        opened.initiative,
        opened.written_time,
        opened.meeting.map_or(scene.today, |meeting| meeting.day),
    );
    let mut decided: Vec<&str> = row.map(|row| sessions::decided(row, opened.initiative)).unwrap_or_default();
    let mut fresh = sessions::decided_since(opened.as_opened, opened.initiative);
    fresh.retain(|id| !decided.contains(id));
    if let Some(meeting) = opened.meeting {
        decided.extend(sessions::decided_since(meeting.before, opened.initiative));
        decided.sort_by_key(|id| iop_core::catalogue::number(id));
        decided.dedup();
    }
    let matters = to_do(&reading);
    let (unanswered, open): (Vec<_>, Vec<_>) =
        matters.iter().partition(|matter| matter.whys == [Why::Unanswered] && matter.who.is_empty());
    let on = next(&matters, decided.last().copied());
    let rows = opened.initiative.answers.get(sessions::KEY).map(|answer| answer.rows.as_slice()).unwrap_or_default();
    let earlier = rows.iter().rev().filter(|other| row.is_none_or(|row| row.id != other.id));
    let is_free = opened.meeting.is_none();
    SessionView {
        underway: opened.meeting.map(|meeting| underway("ui-session-underway", &meeting, voice)),
        goes_on: is_free && row.is_some(),
        begin_earlier: (is_free && row.is_none() && !fresh.is_empty())
            .then(|| crate::nav::counted("ui-session-begin-earlier", fresh.len(), fresh.len(), voice)),
        today: row.map(|row| today(row, scene, opened, voice)),
        decided: decided.into_iter().filter_map(|id| Link::to(id, voice)).collect(),
        open: open.into_iter().map(|matter| left(matter, voice)).collect(),
        unanswered: (!unanswered.is_empty())
            .then(|| crate::nav::counted("d-session-unanswered", unanswered.len(), unanswered.len(), voice)),
        next: on.and_then(|matter| Link::to(matter.question.id, voice)),
        earlier: earlier.map(|row| told("ui-session-earlier-row", row, voice)).collect(),
    }
}

/// That a meeting has begun and is not over.
pub(crate) fn underway(id: &str, meeting: &Underway<'_>, voice: Voice<'_>) -> Phrase {
    let args = Args::new().text("day", format::date(meeting.day)).text("time", meeting.time);
    voice.say_with(id, &args)
}

fn today(row: &Row, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> SessionRow {
    let is_some = sessions::present(row).is_some_and(|present| present > 0);
    SessionRow {
        question: sessions::KEY.to_owned(),
        id: row.id.clone(),
        cells: sessions::COLUMNS.iter().map(|column| cell(row, column, scene, opened, voice)).collect(),
        evidence: is_some.then(|| told("ui-session-evidence-text", row, voice)),
        evidence_link: Link::to(EVIDENCE, voice),
    }
}

fn cell(row: &Row, column: &Column, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> CellView {
    let dom = format!("session-{}", column.id);
    let answer = row.cells.get(column.id);
    let field = match column.kind {
        Kind::Text => Field::Text(text_boxes(&dom, &writing(scene, opened, voice), answer)),
        kind => Field::Line(line(&dom, kind, answer, false, voice)),
    };
    let first = match &field {
        Field::Text(boxes) => boxes.first().map_or_else(|| dom.clone(), |first: &TextBox| first.dom.clone()),
        _ => dom,
    };
    let problems = interview::problems_of(column.kind, row.typed(column.id).unwrap_or_default());
    CellView {
        column: column.id.to_owned(),
        label: voice.say(&format!("ui-session-{}", column.id)),
        problems: problems.iter().map(|problem| ProblemView::new(problem, first.clone(), voice)).collect(),
        dom: first,
        field,
    }
}

/// A sentence with the day and how many were there.
pub(crate) fn told(id: &str, row: &Row, voice: Voice<'_>) -> Phrase {
    voice.say_with(id, &args(row))
}

/// The day and how many were there, as the sentences about a time take them.
pub fn args(row: &Row) -> Args {
    let typed = row.typed("day").unwrap_or_default();
    let day = parse_date(typed).map_or_else(|_| typed.to_owned(), |read| format::date(read.value));
    let count = sessions::present(row).map_or(0, i64::from);
    Args::new().text("day", day).number("n", count).text("nText", format::number(count))
}
