//! The times a group has met over its answers: one row for each, kept with the answers and never in a paper to hand in.

use crate::answers::{Answer, Initiative, Row, State};
use crate::catalogue;
use crate::question::{Column, Kind};
use crate::value::{Counted, parse_count, parse_date};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Under which name the rows lie among the answers.
pub const KEY: &str = "sessions";

/// What a group writes about the time. Words: `ui-session-<column>`.
pub const COLUMNS: &[Column] = &[
    Column::new("day", Kind::Date),
    Column::new("place", Kind::Line),
    Column::new("present", Kind::Count(Counted::People)),
    Column::new("words", Kind::Text),
];

/// The cell with the ids of the questions that were decided.
pub const DECIDED: &str = "decided";

/// The last time that was written down.
pub fn last(initiative: &Initiative) -> Option<&Row> {
    initiative.answers.get(KEY)?.rows.last()
}

/// How many were there; nothing when no number stands there that can be read.
pub fn present(row: &Row) -> Option<u32> {
    row.typed("present").and_then(|typed| parse_count(typed, Counted::People).ok()).map(|read| read.value)
}

/// The time on a day: a group that opens its file again the same evening has not met twice.
pub fn on(initiative: &Initiative, day: Date) -> Option<&Row> {
    let is_then =
        |row: &&Row| row.typed("day").and_then(|typed| parse_date(typed).ok()).is_some_and(|d| d.value == day);
    initiative.answers.get(KEY)?.rows.iter().rev().find(is_then)
}

/// The time that is written about, whatever day stands there by now, or else the one on a day.
pub fn written_or_on<'a>(initiative: &'a Initiative, written: Option<&str>, day: Date) -> Option<&'a Row> {
    let rows = initiative.answers.get(KEY).map(|answer| answer.rows.as_slice()).unwrap_or_default();
    written.and_then(|id| rows.iter().find(|row| row.id == id)).or_else(|| on(initiative, day))
}

/// Whether an answer has come to say something else. Notes and who finds out decide nothing.
pub fn is_changed(before: Option<&Answer>, after: Option<&Answer>) -> bool {
    let bare = |answer: Option<&Answer>| {
        let answer = answer.filter(|answer| !answer.is_blank());
        answer.map(|a| (a.state, a.choice.clone(), a.text.clone(), a.typed.trim().to_owned(), a.rows.clone()))
    };
    bare(before) != bare(after)
}

/// The questions decided then that still have an answer the group stands by, in the order of the questions.
pub fn decided(row: &Row, initiative: &Initiative) -> Vec<&'static str> {
    let ids = row.cells.get(DECIDED).map(|cell| cell.choice.as_slice()).unwrap_or_default();
    let mut found: Vec<&'static str> = ids.iter().filter_map(|id| Some(catalogue::question(id)?.id)).collect();
    found.retain(|id| is_settled(initiative, id));
    found.sort_by_key(|id| catalogue::number(id));
    found.dedup();
    found
}

/// What has been decided since the answers stood as in `before`: the questions that have come to say something else and
/// that the group stands by.
pub fn decided_since(before: &BTreeMap<String, Answer>, initiative: &Initiative) -> Vec<&'static str> {
    let is_decided = |id: &str| is_settled(initiative, id) && is_changed(before.get(id), initiative.answers.get(id));
    let mut found: Vec<&'static str> = catalogue::questions().map(|it| it.id).filter(|id| is_decided(id)).collect();
    found.sort_by_key(|id| catalogue::number(id));
    found
}

/// An answer that the group stands by; "more is to come" is none yet.
pub fn is_settled(initiative: &Initiative, id: &str) -> bool {
    initiative.answers.get(id).is_some_and(|answer| answer.has_content() && answer.state == State::Answered)
}

/// The times with one of them written down: the row with this id, which is new when there is none, and what has been decided
/// in it.
#[must_use]
pub fn written_down(times: Option<&Answer>, row: &str, day: Date, decided: &[&str]) -> Answer {
    let mut times = times.cloned().unwrap_or_default();
    if !times.rows.iter().any(|known| known.id == row) {
        let cells = [("day".to_owned(), Answer::typed(day.to_string()))].into();
        times.rows.push(Row { id: row.to_owned(), cells, ..Row::default() });
    }
    for row in times.rows.iter_mut().filter(|known| known.id == row) {
        let cell = row.cells.entry(DECIDED.to_owned()).or_default();
        for question in decided {
            if !cell.choice.iter().any(|known| known == question) {
                cell.choice.push((*question).to_owned());
            }
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const DAY: Date = date(2026, 3, 24);

    #[test]
    fn the_same_day_is_one_time_and_the_next_day_another() {
        let mut initiative = Initiative::new("x", "general");
        for (day, decided, id) in [(DAY, "seat", "a"), (DAY, "email", "b"), (date(2026, 3, 31), "phone", "c")] {
            let row = on(&initiative, day).map_or(id, |row| &row.id).to_owned();
            let answer = written_down(initiative.answers.get(KEY), &row, day, &[decided]);
            initiative.answers.insert(KEY.to_owned(), answer);
        }
        let rows = &initiative.answers[KEY].rows;
        assert_eq!(rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(rows[0].cells[DECIDED].choice, ["seat", "email"]);
        assert_eq!(last(&initiative).unwrap().id, "c");
    }

    #[test]
    fn decided_is_what_the_group_still_stands_by() {
        let mut initiative = Initiative::new("x", "general");
        initiative.answers.insert("seat".into(), Answer::typed("Ekbacken"));
        let disputed = Answer { state: State::NotAgreed, ..Answer::typed("Norr") };
        initiative.answers.insert("place".into(), disputed);
        let ids = ["place", "seat", "email", "no-such-question"];
        let answer = written_down(None, "a", DAY, &ids);
        assert_eq!(decided(&answer.rows[0], &initiative), ["seat"]);
    }

    #[test]
    fn what_was_changed_and_changed_back_was_not_decided() {
        let mut initiative = Initiative::new("x", "general");
        let (old, new) = (Answer::typed("Norr"), Answer::typed("Ekbacken"));
        initiative.answers.insert("seat".into(), old.clone());
        initiative.answers.insert("place".into(), new.clone());
        let before = [("seat", old.clone()), ("place", old)].map(|(id, answer)| (id.to_owned(), answer));
        assert_eq!(decided_since(&before.into(), &initiative), ["place"]);
        let disputed = Answer { state: State::NotAgreed, ..new };
        initiative.answers.insert("place".into(), disputed);
        assert!(decided_since(&BTreeMap::new(), &initiative).iter().all(|id| *id == "seat"), "nobody stands by it yet");
    }

    #[test]
    fn a_note_or_a_new_role_decides_nothing() {
        let plain = Answer::typed("Ekbacken");
        let noted = Answer { note: "Ring".into(), who: "kassören".into(), by: "maj".into(), ..plain.clone() };
        assert!(!is_changed(Some(&plain), Some(&noted)));
        assert!(!is_changed(None, Some(&Answer { note: "Ring".into(), ..Answer::default() })));
        assert!(is_changed(None, Some(&plain)));
        assert!(is_changed(Some(&plain), Some(&Answer { state: State::NotAgreed, ..plain.clone() })));
    }
}
