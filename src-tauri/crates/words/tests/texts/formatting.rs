//! Every text comes out whole, whatever the number.

use crate::entries::{Entry, books, variable, visit};
use crate::faults::Faults;
use crate::plurals::is_plural;
use fluent_syntax::ast::{Expression, VariantKey};
use iop_words::{Args, Said, Speaker, Words};
use std::collections::{BTreeMap, BTreeSet};

const NUMBERS: [i64; 13] = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 103, 111, 1000];

/// What each value may be: a number to count by, or one of some words.
enum Range {
    Number,
    Words(BTreeSet<String>),
}

fn ranges(entry: &Entry) -> BTreeMap<String, Range> {
    let mut ranges: BTreeMap<String, Range> = BTreeMap::new();
    visit(&entry.pattern, &mut |expression| {
        let Some(name) = variable(expression) else { return };
        let range = ranges.entry(name.to_owned()).or_insert_with(|| Range::Words(BTreeSet::from(["x".to_owned()])));
        if let Expression::Select { variants, .. } = expression {
            if is_plural(variants) {
                *range = Range::Number;
            } else if let Range::Words(words) = range {
                words.extend(variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                }));
            }
        }
    });
    ranges
}

/// The values for one round; every word of every value has its turn.
fn args(ranges: &BTreeMap<String, Range>, n: i64, turn: usize) -> Args {
    ranges.iter().fold(Args::new(), |args, (name, range)| match range {
        Range::Number => args.number(name.clone(), n),
        Range::Words(words) => args.text(name.clone(), words.iter().nth(turn % words.len()).map_or("x", |word| word)),
    })
}

fn say(speaker: &Speaker<'_>, entry: &Entry, args: &Args) -> Option<Said> {
    match &entry.attribute {
        Some(attribute) => speaker.attribute_with(&entry.id, attribute, args),
        None => Some(speaker.say_with(&entry.id, args)),
    }
}

fn fault_in(said: Option<&Said>) -> Option<String> {
    match said {
        None => Some("cannot be said".to_owned()),
        Some(said) if said.is_fallback => Some("falls back to Swedish".to_owned()),
        Some(said) if said.text.contains(['{', '}', '⟨']) => Some(format!("comes out as {:?}", said.text)),
        Some(_) => None,
    }
}

#[test]
fn every_text_comes_out_whole_for_every_number() {
    let words = Words::shipped().unwrap();
    let mut faults = Faults::default();
    for entry in &books()[0].entries {
        let speaker = words.speaker(&entry.lang, None);
        let ranges = ranges(entry);
        let turns = ranges.values().map(|range| if let Range::Words(words) = range { words.len() } else { 1 }).max();
        for n in NUMBERS {
            for turn in 0..turns.unwrap_or(1) {
                let said = say(&speaker, entry, &args(&ranges, n, turn));
                if let Some(fault) = fault_in(said.as_ref()) {
                    faults.add(entry, format!("with {n} {fault}"));
                }
            }
        }
    }
    faults.none();
}

#[test]
fn every_profile_text_comes_out_whole_and_asks_for_no_value() {
    let words = Words::shipped().unwrap();
    let mut faults = Faults::default();
    for (book, source) in books()[1..].iter().zip(iop_core::profile::shipped_sources()) {
        let Some(profile) = iop_core::profile::shipped(source.id) else {
            faults.add(source.id, "is not a sound profile");
            continue;
        };
        for entry in book.entries.iter().filter(|entry| entry.attribute.is_none()) {
            let said = words.speaker(&entry.lang, Some(&profile)).profile_text(&entry.id);
            if let Some(fault) = fault_in(said.as_ref()) {
                faults.add(entry, fault);
            }
        }
    }
    faults.none();
}

#[test]
fn a_value_nobody_gave_would_be_told() {
    let said = Said { text: "Hej {$name}".to_owned(), lang: "sv".to_owned(), is_fallback: false };
    assert!(fault_in(Some(&said)).is_some());
}
