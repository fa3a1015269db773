//! Answers picked by numbers, so that a walk can be walked again.

#![allow(dead_code, reason = "each test crate needs some of it")]

use iop_core::question::{Kind, NOT_STATED};
use iop_core::{Answer, Initiative, Row, catalogue, profile};
use std::collections::BTreeMap;

/// Every shipped profile, so that a new one is walked without being added here.
pub(crate) fn profiles() -> impl Iterator<Item = &'static str> {
    profile::shipped_sources().iter().map(|source| source.id)
}

/// An answer of the right kind, decided by `seed`, or none.
pub(crate) fn answer(kind: Kind, seed: u64) -> Option<Answer> {
    let pick = |n: usize| usize::try_from(seed / 7).unwrap_or(0) % n.max(1);
    if seed.is_multiple_of(3) {
        return None;
    }
    Some(match kind {
        Kind::Choice(set) | Kind::Many(set) => Answer::choose(set.options[pick(set.options.len())]),
        Kind::Text => Answer::text(["sv", "ar", "so"][pick(3)], "text"),
        Kind::Party => Answer::choose(["r0", "r1", NOT_STATED][pick(3)]),
        Kind::Date => Answer::typed(["2026-01-01", "2027-12-31", "2026-02-30"][pick(3)]),
        Kind::OrgNumber => Answer::typed(["846003-1936", "846003-1937", "12"][pick(3)]),
        Kind::Year => Answer::typed(["2025", "1999", "x"][pick(3)]),
        Kind::Table(columns) => {
            let rows = (0..pick(3)).map(|row| Row {
                id: format!("r{row}"),
                cells: columns
                    .iter()
                    .enumerate()
                    .filter_map(|(i, column)| {
                        let mixed = seed.rotate_left(u32::try_from(i * 5 + row).unwrap_or(0)) / 3;
                        Some((column.id.to_owned(), answer(column.kind, mixed)?))
                    })
                    .collect::<BTreeMap<_, _>>(),
                ..Row::default()
            });
            Answer { rows: rows.collect(), ..Answer::default() }
        }
        _ => Answer::typed(["1", "1 000", "tolv"][pick(3)]),
    })
}

pub(crate) fn initiative(profile: &str, seeds: &[u64]) -> Initiative {
    let mut initiative = Initiative::new("walk", profile);
    for (question, seed) in catalogue::questions().zip(seeds) {
        if let Some(answer) = answer(question.kind, *seed) {
            initiative.answers.insert(question.id.to_owned(), answer);
        }
    }
    initiative
}
