//! The answers that may stand in a paper: without notes and times met, without what the group is unsure of, and without a project
//! in the place of a party.

use crate::voice::{Voice, is_same_name};
use iop_core::{Answer, Initiative, Reading, State, sessions};

/// A copy of the answers with only what may be printed.
pub(crate) fn printable(reading: &Reading<'_>, voice: Voice) -> Initiative {
    let mut copy = reading.initiative.clone();
    // What hangs on an answer that the group is unsure of is as unsure, so branches are pruned before it is taken away.
    copy.answers.retain(|id, answer| id != sessions::KEY && is_certain(reading, id) && keep(answer));
    let sender = voice.name(reading).map(str::to_owned);
    let projects: Vec<String> = voice.project_names(reading).into_iter().map(str::to_owned).collect();
    if let Some(sender) = sender {
        let number = voice_number(reading, voice);
        put_sender_in_place(&mut copy, &projects, &sender, number.as_deref());
    }
    copy
}

/// Questions that only make sense when another is settled.
const HANGS_ON: [(&str, &str); 8] = [
    ("open-kinds", "open-to-other"),
    ("open-description", "open-to-other"),
    ("first-step-kinds", "first-step"),
    ("first-step-description", "first-step"),
    ("first-step-when", "first-step"),
    ("other-public-money", "other-public"),
    ("insurance-what", "insurance"),
    ("interpreter-language", "interpreter"),
];

fn is_certain(reading: &Reading<'_>, id: &str) -> bool {
    !HANGS_ON.iter().any(|(dependent, parent)| *dependent == id && reading.is_open(parent))
}

/// Clears what is private and tells whether anything is left to print.
fn keep(answer: &mut Answer) -> bool {
    for private in [&mut answer.note, &mut answer.who, &mut answer.by] {
        private.clear();
    }
    answer.is_note_shared = false;
    for row in &mut answer.rows {
        row.cells.retain(|_, cell| keep(cell));
    }
    matches!(answer.state, State::Answered | State::Partly)
}

fn voice_number(reading: &Reading<'_>, voice: Voice) -> Option<String> {
    let id = if matches!(voice, Voice::Owner { .. }) { "owner-org-number" } else { "org-number" };
    reading.typed(id).map(str::to_owned)
}

/// Whatever the party list says of the project is said of the association that sends the paper.
fn put_sender_in_place(copy: &mut Initiative, projects: &[String], sender: &str, number: Option<&str>) {
    let Some(parties) = copy.answers.get_mut("parties") else { return };
    let named = |row: &iop_core::Row, names: &[&str]| {
        row.typed("name").is_some_and(|name| names.iter().any(|other| is_same_name(name, other)))
    };
    let project_names: Vec<&str> = projects.iter().map(String::as_str).collect();
    let mut kept: Option<String> = parties.rows.iter().find(|row| named(row, &[sender])).map(|row| row.id.clone());
    let mut replaced = Vec::new();
    parties.rows.retain_mut(|row| {
        if !named(row, &project_names) {
            return true;
        }
        if let Some(kept) = &kept {
            replaced.push((row.id.clone(), kept.clone()));
            return false;
        }
        row.cells.insert("name".to_owned(), Answer::typed(sender));
        row.cells.remove("org-number");
        if let Some(number) = number {
            row.cells.insert("org-number".to_owned(), Answer::typed(number));
        }
        kept = Some(row.id.clone());
        true
    });
    let Some(contributions) = copy.answers.get_mut("contributions") else { return };
    for cell in contributions.rows.iter_mut().flat_map(|row| row.cells.values_mut()) {
        for choice in &mut cell.choice {
            if let Some((_, kept)) = replaced.iter().find(|(gone, _)| gone == choice) {
                choice.clone_from(kept);
            }
        }
    }
}
