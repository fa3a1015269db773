//! The smallest step: whoever takes it, in whatever words, sees the verdict move where it says.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod walk;

use iop_core::grounds::Ground;
use iop_core::question::{Column, Kind};
use iop_core::verdict::Step;
use iop_core::{Answer, Aspect, Assessment, Initiative, Reading, Row, Verdict, assess, catalogue, profile};
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn today() -> jiff::civil::Date {
    date(2026, 11, 22)
}

/// What a group could write when it takes `step`: its own words, not those the search tries.
fn taken(step: &Step, reading: &Reading<'_>) -> Vec<Answer> {
    if let Some(option) = step.option {
        return vec![Answer::choose(option)];
    }
    match catalogue::question(step.question).unwrap().kind {
        Kind::Text => vec![Answer::text("so", "Waan ognahay.")],
        Kind::Table(columns) => tables(step.question, columns, reading),
        kind => vec![cell(kind)],
    }
}

fn cell(kind: Kind) -> Answer {
    match kind {
        Kind::Date => Answer::typed("2026-11-22"),
        Kind::Year => Answer::typed("2026"),
        Kind::OrgNumber => Answer::typed("8460031936"),
        Kind::Amount | Kind::Hours | Kind::Count(_) => Answer::typed("40"),
        Kind::Text => Answer::text("so", "Waan ognahay."),
        _ => Answer::typed("Solrosen"),
    }
}

/// The table as it stands with its gaps filled, and one row more; a row for each option and each party.
fn tables(id: &str, columns: &[Column], reading: &Reading<'_>) -> Vec<Answer> {
    let parties = reading.rows("parties");
    let most_options = columns.iter().map(|column| match column.kind {
        Kind::Choice(set) => set.options.len(),
        _ => 1,
    });
    let variants = most_options.max().unwrap_or(1);
    let row = |variant: usize, party: usize| {
        columns.iter().map(move |column| {
            let cell = match column.kind {
                Kind::Choice(set) => Answer::choose(set.options[variant % set.options.len()]),
                kind => cell(kind),
            };
            (column.id.to_owned(), cell, matches!(column.kind, Kind::Party).then_some(party))
        })
    };
    let mut answers = Vec::new();
    for (variant, party) in (0..variants).flat_map(|variant| (0..parties.len().max(1)).map(move |p| (variant, p))) {
        let mut answer = reading.initiative.answers.get(id).cloned().unwrap_or_default();
        answer.state = iop_core::State::Answered;
        answer.rows.push(Row { id: "one more".into(), ..Row::default() });
        for filled in &mut answer.rows {
            for (column, cell, party) in row(variant, party) {
                let cell = party.map_or(cell, |p| Answer::choose(parties.get(p).map_or("", |row| row.id.as_str())));
                let held = filled.cells.entry(column).or_default();
                if !held.has_content() {
                    *held = cell;
                }
            }
        }
        answers.push(answer);
    }
    answers
}

/// Everything judged: its code, its verdict and its step.
fn judged(assessment: &Assessment) -> Vec<(String, Verdict, Option<Step>)> {
    let issuers = assessment.criteria.iter().chain(&assessment.requirements);
    let issuers = issuers.map(|found| (found.code.clone(), found.verdict, found.would_change.clone()));
    let grounds = assessment.grounds.iter().map(|found| (found.code.into(), found.verdict, found.would_change.clone()));
    issuers.chain(grounds).collect()
}

/// Takes every step and reads the answers again. Gives what goes wrong.
fn steps_that_fail(initiative: &Initiative, profile: &iop_core::Profile) -> Vec<String> {
    let before = assess(initiative, profile, today());
    let mut failed = Vec::new();
    for (code, verdict, step) in judged(&before) {
        let Some(step) = step else { continue };
        if step.to.carries() <= verdict.carries() {
            failed.push(format!("{code}: {step:?} is no step on from {verdict:?}"));
        }
        let reading = Reading::new(initiative, profile, today());
        let moved = taken(&step, &reading).into_iter().any(|answer| {
            let mut changed = initiative.clone();
            changed.answers.insert(step.question.to_owned(), answer);
            let after = assess(&changed, profile, today());
            judged(&after).iter().any(|(after, verdict, _)| *after == code && *verdict == step.to)
        });
        if !moved {
            failed.push(format!("{code}: {verdict:?} does not move by {step:?}"));
        }
    }
    failed
}

#[test]
fn a_bare_yes_has_a_step_for_every_aspect_and_every_way_of_answering() {
    let profile = profile::shipped("general").unwrap();
    let mut ways = BTreeSet::new();
    for aspect in Aspect::ALL {
        let mut initiative = Initiative::new("yes", "general");
        initiative.answers.insert(aspect.rule().claim.into(), Answer::choose("yes"));
        let found = assess(&initiative, &profile, today());
        let found = found.criteria.into_iter().find(|found| found.aspects == [aspect]).unwrap();
        let step = found.would_change;
        let Some(step) = step else {
            // These two need more than one answer: the parties and what they give, the board and why it is its task.
            assert!([Aspect::CoFinancing, Aspect::Remit].contains(&aspect), "{}", aspect.id());
            continue;
        };
        ways.insert(match catalogue::question(step.question).unwrap().kind {
            Kind::Text => "text",
            Kind::Table(_) => "table",
            Kind::Choice(_) | Kind::Many(_) => "options",
            _ => "typed",
        });
        assert_eq!(steps_that_fail(&initiative, &profile), [""; 0], "{}", aspect.id());
    }
    assert_eq!(ways, BTreeSet::from(["options", "table", "text", "typed"]));
}

#[test]
fn the_side_that_gives_nothing_yet_is_found_in_whatever_order_the_parties_stand() {
    let profile = profile::shipped("linkoping").unwrap();
    for sides in [["civil", "public"], ["public", "civil"]] {
        let mut initiative = Initiative::new("one side", "linkoping");
        let party = |(i, side): (usize, &str)| Row {
            id: format!("p{i}"),
            cells: [("name".to_owned(), Answer::typed(side)), ("side".to_owned(), Answer::choose(side))].into(),
            ..Row::default()
        };
        let rows = sides.into_iter().enumerate().map(party).collect();
        initiative.answers.insert("parties".into(), Answer { rows, ..Answer::default() });
        let public = sides.iter().position(|side| *side == "public").unwrap();
        let money = [("giver", Answer::choose(format!("p{public}"))), ("kind", Answer::choose("money"))];
        let money = money.into_iter().chain([("amount", Answer::typed("1 000"))]);
        let cells = money.map(|(column, cell)| (column.to_owned(), cell)).collect();
        let row = Row { id: "m".into(), cells, ..Row::default() };
        initiative.answers.insert("contributions".into(), Answer { rows: vec![row], ..Answer::default() });
        let found = assess(&initiative, &profile, today());
        let shared = found.criteria.into_iter().find(|found| found.aspects == [Aspect::CoFinancing]).unwrap();
        assert_eq!(shared.verdict, Verdict::Unclear);
        let step = shared.would_change.unwrap();
        assert_eq!((step.question, step.to), ("contributions", Verdict::Supported), "{sides:?}");
        assert_eq!(steps_that_fail(&initiative, &profile), [""; 0]);
    }
}

#[test]
fn every_ground_with_a_way_out_has_a_step_that_leads_there() {
    let profile = profile::shipped("linkoping").unwrap();
    let answers = [
        ("no-partnership", "counterpart", Answer::typed("Enhetschefen")),
        ("not-open", "open-to-other", Answer::choose("no")),
        ("no-first-step", "first-step", Answer::choose("yes")),
        ("applied", "paper-word", Answer::choose("application")),
        ("ordinary-services", "ordinary-entitled", Answer::choose("partly")),
    ];
    assert_eq!(answers.len(), Ground::ALL.into_iter().filter(|ground| ground.has_step()).count());
    for (ground, question, answer) in answers {
        let mut initiative = Initiative::new("ground", "linkoping");
        initiative.answers.insert(question.into(), answer);
        let found = assess(&initiative, &profile, today());
        let found = found.grounds.into_iter().find(|found| found.code == ground).unwrap();
        assert!(found.would_change.is_some(), "{ground} is {:?}", found.verdict);
        assert_eq!(steps_that_fail(&initiative, &profile), [""; 0], "{ground}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, max_shrink_iters: 32, ..ProptestConfig::default() })]

    #[test]
    fn every_step_moves_the_verdict_where_it_says(seeds in prop::collection::vec(any::<u64>(), 260)) {
        for id in walk::profiles() {
            let profile = profile::shipped(id).unwrap();
            prop_assert_eq!(steps_that_fail(&walk::initiative(id, &seeds), &profile), [""; 0], "{}", id);
        }
    }
}
