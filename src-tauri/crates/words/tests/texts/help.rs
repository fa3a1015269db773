//! Help where a question stands: why it is asked, an example to follow, and the words that are explained.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use crate::entries::{Entry, books};
use crate::faults::Faults;
use iop_core::Kind;
use iop_core::catalogue::questions;
use iop_words::{SOURCE_LANGUAGE, Words, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().unwrap());

fn langs() -> impl Iterator<Item = &'static str> {
    sources().iter().map(|source| source.tag)
}

/// The terms that a language explains.
pub(crate) fn terms(lang: &str) -> BTreeSet<String> {
    WORDS.lists().glossary(lang).ids().map(str::to_owned).collect()
}

#[test]
fn every_question_tells_why_and_everything_to_be_written_has_an_example_in_every_language() {
    let mut faults = Faults::default();
    let keys: BTreeSet<(String, String)> =
        books()[0].entries.iter().map(|entry| (entry.lang.clone(), entry.key())).collect();
    for question in questions() {
        let is_chosen = matches!(question.kind, Kind::Choice(_) | Kind::Many(_));
        let wanted = ["why", "example"].into_iter().filter(|wanted| *wanted == "why" || !is_chosen);
        for (lang, attribute) in wanted.flat_map(|attribute| langs().map(move |lang| (lang, attribute))) {
            let key = format!("q-{}.{attribute}", question.id);
            if !keys.contains(&(lang.to_owned(), key.clone())) {
                faults.add(key, format!("missing in {lang}"));
            }
        }
    }
    faults.none();
}

#[test]
fn every_language_explains_the_same_terms() {
    assert!(WORDS.faults().is_empty(), "{:?}", WORDS.faults());
    let swedish = terms(SOURCE_LANGUAGE);
    assert!(swedish.len() > 50, "{}", swedish.len());
    for lang in langs() {
        assert_eq!(terms(lang), swedish, "{lang}");
    }
}

/// The texts that stand with the questions.
fn stands_with_questions(entry: &Entry) -> bool {
    ["q-", "o-", "t-", "part-", "aspect-"].iter().any(|start| entry.id.starts_with(start))
}

#[test]
fn every_term_is_met_in_the_questions_in_every_language() {
    let mut met: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for entry in books()[0].entries.iter().filter(|entry| stands_with_questions(entry)) {
        for text in entry.forms() {
            for found in WORDS.lists().glossary(&entry.lang).find(&text) {
                let words: String = text.chars().skip(found.range.start).take(found.range.len()).collect();
                met.entry((entry.lang.clone(), found.term.to_owned())).or_default().insert(words);
            }
        }
    }
    let mut faults = Faults::default();
    for lang in langs() {
        for term in terms(lang) {
            match met.get(&(lang.to_owned(), term.clone())) {
                None => faults.add(format!("{lang} {term}"), "is met in no question"),
                Some(words) => println!("{lang} {term}: {}", words.iter().cloned().collect::<Vec<_>>().join(" | ")),
            }
        }
    }
    faults.none();
}
