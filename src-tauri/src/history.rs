//! Taking back and making again: a list of changes that can be turned round.

use iop_core::answers::{Answer, Initiative};
use jiff::Timestamp;
use std::time::{Duration, Instant};

/// Keystrokes in the same place with shorter pauses are taken back together.
const BURST: Duration = Duration::from_secs(2);
/// Changes that can be taken back.
const KEPT: usize = 1_000;

/// A change of one answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    /// Question id.
    pub(crate) question: String,
    /// The answer before.
    pub(crate) before: Option<Answer>,
    /// The answer after.
    pub(crate) after: Option<Answer>,
}

impl Change {
    /// Makes the change.
    pub(crate) fn make(&self, initiative: &mut Initiative) {
        set(initiative, &self.question, self.after.as_ref());
    }

    /// Takes the change back.
    fn take_back(&self, initiative: &mut Initiative) {
        set(initiative, &self.question, self.before.as_ref());
    }
}

fn set(initiative: &mut Initiative, question: &str, answer: Option<&Answer>) {
    match answer {
        Some(answer) => initiative.answers.insert(question.to_owned(), answer.clone()),
        None => initiative.answers.remove(question),
    };
}

/// A change that has been made, and when.
#[derive(Debug)]
struct Made {
    change: Change,
    when: Timestamp,
}

/// The changes of one initiative since it was opened.
#[derive(Debug, Default)]
pub(crate) struct History {
    past: Vec<Made>,
    /// What has been taken back, the last of it at the end.
    future: Vec<Made>,
    /// Where typing goes on, and when the last key was pressed.
    typing: Option<(String, Instant)>,
}

impl History {
    /// Remembers a change that has been made. `place` tells where somebody is typing; changes that come close after
    /// each other in the same place become one.
    pub(crate) fn remember(&mut self, change: Change, place: Option<String>, now: Instant, when: Timestamp) {
        if change.before == change.after {
            return;
        }
        self.future.clear();
        let goes_on = self
            .typing
            .as_ref()
            .zip(place.as_ref())
            .is_some_and(|((typed, when), place)| typed == place && now.saturating_duration_since(*when) < BURST);
        self.typing = place.map(|place| (place, now));
        match self.past.last_mut() {
            Some(last) if goes_on => {
                *last = Made { change: Change { after: change.after, ..last.change.clone() }, when }
            }
            _ => self.past.push(Made { change, when }),
        }
        if self.past.len() > KEPT {
            self.past.remove(0);
        }
    }

    /// Takes the last change back; gives the question it was at.
    pub(crate) fn undo(&mut self, initiative: &mut Initiative) -> Option<String> {
        self.typing = None;
        let made = self.past.pop()?;
        made.change.take_back(initiative);
        let question = made.change.question.clone();
        self.future.push(made);
        Some(question)
    }

    /// Makes the change again that was taken back last; gives the question it was at.
    pub(crate) fn redo(&mut self, initiative: &mut Initiative) -> Option<String> {
        self.typing = None;
        let made = self.future.pop()?;
        made.change.make(initiative);
        let question = made.change.question.clone();
        self.past.push(made);
        Some(question)
    }

    /// Takes back or makes again until `standing` changes stand, or as near as there are changes.
    pub(crate) fn turn_to(&mut self, initiative: &mut Initiative, standing: usize) {
        while self.past.len() > standing && self.undo(initiative).is_some() {}
        while self.past.len() < standing && self.redo(initiative).is_some() {}
    }

    /// Every change, the oldest first, with when it was made and whether it has been taken back.
    pub(crate) fn changes(&self) -> impl Iterator<Item = (&Change, Timestamp, bool)> {
        let past = self.past.iter().map(|made| (&made.change, made.when, false));
        past.chain(self.future.iter().rev().map(|made| (&made.change, made.when, true)))
    }

    /// Takes something out of every answer remembered at a question, so that it does not come back by undoing. Changes that
    /// change nothing any longer are forgotten.
    pub(crate) fn rewrite(&mut self, question: &str, rewrite: impl Fn(&mut Answer)) {
        let rewritten = |answer: Option<Answer>| {
            let mut answer = answer?;
            rewrite(&mut answer);
            (answer != Answer::default()).then_some(answer)
        };
        for list in [&mut self.past, &mut self.future] {
            for made in list.iter_mut().filter(|made| made.change.question == question) {
                made.change.before = rewritten(made.change.before.take());
                made.change.after = rewritten(made.change.after.take());
            }
            list.retain(|made| made.change.before != made.change.after);
        }
        self.typing = None;
    }

    /// Writes something down in every answer remembered at a question, so that it stands whatever is taken back or made again.
    pub(crate) fn write_down(&mut self, question: &str, written: impl Fn(Option<&Answer>) -> Answer) {
        let made = self.past.iter_mut().chain(&mut self.future).map(|made| &mut made.change);
        for change in made.filter(|change| change.question == question) {
            change.before = Some(written(change.before.as_ref()));
            change.after = Some(written(change.after.as_ref()));
        }
    }

    /// There is a change to take back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// There is a change to make again.
    pub(crate) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(initiative: &mut Initiative, history: &mut History, id: &str, text: &str, now: Instant) {
        let before = initiative.answers.get(id).cloned();
        let change = Change { question: id.into(), before, after: Some(Answer::typed(text)) };
        change.make(initiative);
        history.remember(change, Some(id.to_owned()), now, Timestamp::UNIX_EPOCH);
    }

    fn typed<'a>(initiative: &'a Initiative, id: &str) -> Option<&'a str> {
        initiative.answers.get(id).map(|answer| answer.typed.as_str())
    }

    #[test]
    fn undo_takes_back_and_redo_makes_again_to_the_letter() {
        let (mut initiative, mut history) = (Initiative::new("x", "general"), History::default());
        let start = initiative.clone();
        let now = Instant::now();
        write(&mut initiative, &mut history, "seat", "Linköping", now);
        write(&mut initiative, &mut history, "place", "Skäggetorp", now);
        let end = initiative.clone();
        assert_eq!(history.undo(&mut initiative).as_deref(), Some("place"));
        assert_eq!(history.undo(&mut initiative).as_deref(), Some("seat"));
        assert_eq!(initiative, start);
        assert_eq!(history.undo(&mut initiative), None);
        history.redo(&mut initiative);
        history.redo(&mut initiative);
        assert_eq!(initiative, end);
        assert!(!history.can_redo());
    }

    #[test]
    fn a_word_typed_in_one_go_is_taken_back_in_one_go_and_a_pause_parts() {
        let (mut initiative, mut history) = (Initiative::new("x", "general"), History::default());
        let start = Instant::now();
        for (index, text) in ["S", "So", "Sol"].into_iter().enumerate() {
            let now = start + Duration::from_millis(300) * u32::try_from(index).unwrap();
            write(&mut initiative, &mut history, "seat", text, now);
        }
        write(&mut initiative, &mut history, "seat", "Solna", start + Duration::from_mins(1));
        history.undo(&mut initiative);
        assert_eq!(typed(&initiative, "seat"), Some("Sol"));
        history.undo(&mut initiative);
        assert_eq!(typed(&initiative, "seat"), None);
    }

    #[test]
    fn a_new_change_ends_what_could_be_made_again() {
        let (mut initiative, mut history) = (Initiative::new("x", "general"), History::default());
        write(&mut initiative, &mut history, "seat", "a", Instant::now());
        history.undo(&mut initiative);
        write(&mut initiative, &mut history, "place", "b", Instant::now());
        assert!(!history.can_redo());
    }

    #[test]
    fn one_can_go_back_to_any_point_and_forward_again_to_the_letter() {
        let (mut initiative, mut history) = (Initiative::new("x", "general"), History::default());
        let mut states = vec![initiative.clone()];
        for (id, text) in [("seat", "a"), ("place", "b"), ("seat", "c"), ("place", "d")] {
            write(&mut initiative, &mut history, id, text, Instant::now());
            states.push(initiative.clone());
        }
        for standing in [1, 3, 0, 4, 2] {
            history.turn_to(&mut initiative, standing);
            assert_eq!(initiative, states[standing], "{standing} changes stand");
            let undone: Vec<bool> = history.changes().map(|(.., is_undone)| is_undone).collect();
            assert_eq!(undone, (0..4).map(|index| index >= standing).collect::<Vec<_>>());
        }
        history.turn_to(&mut initiative, 99);
        assert_eq!(initiative, states[4]);
    }

    #[test]
    fn what_is_taken_out_does_not_come_back_and_the_rest_does() {
        let (mut initiative, mut history) = (Initiative::new("x", "general"), History::default());
        for typed in ["846003-1936", "850412-123", "846003-1936"] {
            write(&mut initiative, &mut history, "org-number", typed, Instant::now() + BURST);
            history.typing = None;
        }
        history.undo(&mut initiative);
        history.rewrite("org-number", |answer| answer.typed.retain(|_| false));
        assert!(!history.can_undo() && !history.can_redo(), "nothing is left of them");
        write(&mut initiative, &mut history, "seat", "Malmö", Instant::now());
        history.rewrite("org-number", |answer| answer.typed.clear());
        assert!(history.can_undo());
    }
}
