//! Every aspect is explained under the six fixed headings, in a file of its own, in every language.

use crate::entries::{Book, books, sample};
use crate::faults::Faults;
use iop_core::catalogue::question;
use iop_core::{Aspect, Kind};
use iop_words::sources;
use std::collections::BTreeSet;

/// What each heading is called.
const NAMES: &str = "aspect-headings";
const START: &str = "aspect-";

fn check(book: &Book, lang: &str, faults: &mut Faults) {
    let of_lang = || book.entries.iter().filter(|entry| entry.lang == lang);
    let there: BTreeSet<String> = of_lang().map(crate::entries::Entry::key).collect();
    let message = |aspect: &Aspect| format!("{START}{}", aspect.id());
    for id in Aspect::ALL.iter().map(message).chain([NAMES.to_owned()]) {
        for heading in Aspect::HEADINGS {
            let key = format!("{id}.{heading}");
            if !there.contains(&key) {
                faults.add(format!("{lang} {key}"), "is missing");
            }
        }
    }
    for entry in of_lang().filter(|entry| entry.id.starts_with(START) && entry.id != NAMES) {
        let aspect = Aspect::ALL.iter().find(|aspect| message(aspect) == entry.id);
        match (aspect, entry.attribute.as_deref()) {
            (None, _) => faults.add(entry, "is no aspect"),
            (Some(_), Some(heading)) if Aspect::HEADINGS.contains(&heading) => {}
            (Some(_), _) => faults.add(entry, "is none of the six headings"),
        }
    }
}

#[test]
fn every_aspect_has_its_six_texts_in_every_language_and_nothing_else_does() {
    let mut faults = Faults::default();
    for source in sources() {
        check(&books()[0], source.tag, &mut faults);
    }
    faults.none();
}

#[test]
fn each_aspect_lies_in_the_file_that_bears_its_name() {
    let mut faults = Faults::default();
    for entry in books()[0].entries.iter().filter(|entry| entry.id.starts_with(START) && entry.id != NAMES) {
        if !entry.file.ends_with(&format!("/aspects/{}.ftl", entry.id.trim_start_matches(START))) {
            faults.add(entry, "lies in another aspect's file");
        }
    }
    faults.none();
}

/// The first thing to write for an aspect; its example shows what carries the whole way.
fn first_told(aspect: Aspect) -> Option<&'static str> {
    let mut evidence = aspect.rule().evidence.iter().copied();
    evidence.find(|id| matches!(question(id).map(|question| question.kind), Some(Kind::Text)))
}

#[test]
fn an_example_of_evidence_would_itself_count_as_more_than_words() {
    let mut faults = Faults::default();
    for id in Aspect::ALL.into_iter().filter_map(first_told) {
        let examples =
            books().swap_remove(0).entries.into_iter().filter(|entry| entry.key() == format!("q-{id}.example"));
        let mut found = 0;
        for entry in examples {
            found += 1;
            if !entry.forms().iter().all(|form| form.contains(|c: char| c.is_numeric() || "\"”“»«".contains(c))) {
                faults.add(entry.key(), format!("has no date, figure or quotation in {}", entry.lang));
            }
        }
        if found != sources().len() {
            faults.add(id, "has no example in some language");
        }
    }
    faults.none();
}

#[test]
fn a_lost_text_a_misspelt_heading_and_an_unknown_aspect_would_be_told() {
    let mut faults = Faults::default();
    let text = "aspect-need =\n    .asks = Vad?\n    .whi = Ja.\naspect-nead =\n    .asks = Vad?\n";
    check(&sample("sv", text), "sv", &mut faults);
    assert!(faults.contains("sv aspect-need.why: is missing"));
    assert!(faults.contains("sv aspect-plan.source: is missing"));
    assert!(faults.contains("aspect-need.whi: is none of the six headings"));
    assert!(faults.contains("aspect-nead.asks: is no aspect"));
    assert!(!faults.contains("aspect-need.asks: "));
}
