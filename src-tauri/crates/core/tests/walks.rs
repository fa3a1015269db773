//! Random answers in every profile: never a dead end, never a hidden answer in a result, never a verdict without
//! a reason, and every step that is offered really moves the verdict.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::question::{Kind, NOT_STATED};
use iop_core::{Answer, Assessment, Initiative, Reading, Row, Verdict, assess, catalogue, profile};
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Every shipped profile, so that a new one is walked without being added here.
fn profiles() -> impl Iterator<Item = &'static str> {
    profile::shipped_sources().iter().map(|source| source.id)
}

/// An answer of the right kind, decided by `seed`, or none.
fn answer(kind: Kind, seed: u64) -> Option<Answer> {
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

fn initiative(profile: &str, seeds: &[u64]) -> Initiative {
    let mut initiative = Initiative::new("walk", profile);
    for (question, seed) in catalogue::questions().zip(seeds) {
        if let Some(answer) = answer(question.kind, *seed) {
            initiative.answers.insert(question.id.to_owned(), answer);
        }
    }
    initiative
}

/// Verdict, reasons and step of everything an assessment judges.
fn findings(assessment: &Assessment) -> Vec<(String, Verdict, Vec<&'static str>)> {
    let judged = assessment.requirements.iter().chain(&assessment.criteria);
    let judged = judged.map(|f| (f.code.clone(), f.verdict, f.because.iter().map(|reason| reason.question).collect()));
    let grounds = assessment.grounds.iter();
    judged
        .chain(
            grounds.map(|f| (f.code.to_owned(), f.verdict, f.because.iter().map(|reason| reason.question).collect())),
        )
        .collect()
}

/// A step may open a branch whose answers then come back, so it may lean on them.
fn without_steps(mut assessment: Assessment) -> Assessment {
    assessment.requirements.iter_mut().for_each(|finding| finding.would_change = None);
    assessment.criteria.iter_mut().for_each(|finding| finding.would_change = None);
    assessment.grounds.iter_mut().for_each(|finding| finding.would_change = None);
    assessment
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_walk_never_ends_in_a_verdict_without_reason(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let initiative = initiative(id, &seeds);
            let assessment = assess(&initiative, &profile, date(2026, 11, 22));
            for (code, verdict, because) in findings(&assessment) {
                prop_assert!(!because.is_empty(), "{code} is {verdict:?} without reason");
                for question in because {
                    prop_assert!(catalogue::question(question).is_some(), "{code} points to {question}");
                }
            }
            prop_assert!(!assessment.party.because.is_empty());
            prop_assert!(!assessment.plan.is_empty(), "there is always something to do");
            let reading = Reading::new(&initiative, &profile, date(2026, 11, 22));
            let asked = iop_core::chairs::hard_questions(&reading);
            prop_assert!(asked.len() <= iop_core::chairs::MOST, "{asked:?}");
            for question in asked {
                prop_assert!(!question.rests_on.is_empty() && iop_core::chairs::is_key(&question.root.key()));
                prop_assert!(question.rests_on.iter().all(|id| catalogue::question(id).is_some()), "{question:?}");
            }
            prop_assert!(!assessment.party.next.is_empty());
        }
    }

    #[test]
    fn what_is_hidden_changes_nothing(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let full = initiative(id, &seeds);
            let reading = Reading::new(&full, &profile, date(2026, 11, 22));
            let mut pruned = full.clone();
            pruned.answers.retain(|question, _| reading.is_shown(question));
            prop_assert_eq!(
                without_steps(assess(&full, &profile, date(2026, 11, 22))),
                without_steps(assess(&pruned, &profile, date(2026, 11, 22)))
            );
        }
    }

    #[test]
    fn a_step_with_an_option_moves_the_verdict_where_it_says(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in profiles() {
            let profile = profile::shipped(id).unwrap();
            let initiative = initiative(id, &seeds);
            let before = assess(&initiative, &profile, date(2026, 11, 22));
            for criterion in before.criteria.iter().chain(&before.requirements) {
                let Some(step) = &criterion.would_change else { continue };
                let Some(option) = step.option else { continue };
                let mut changed = initiative.clone();
                changed.answers.insert(step.question.to_owned(), Answer::choose(option));
                let after = assess(&changed, &profile, date(2026, 11, 22));
                let moved = after.criteria.iter().chain(&after.requirements).find(|f| f.code == criterion.code);
                prop_assert_eq!(moved.map(|f| f.verdict), Some(step.to), "{}", criterion.code);
                prop_assert!(step.to.carries() > criterion.verdict.carries());
            }
        }
    }
}
