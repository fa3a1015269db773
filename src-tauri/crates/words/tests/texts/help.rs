//! Help where a question stands: why it is asked, an example to follow, and the words that are explained.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use crate::entries::{Entry, books};
use crate::faults::Faults;
use iop_core::Kind;
use iop_core::catalogue::questions;
use iop_core::profile::{IssuerKind, shipped, shipped_sources};
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
fn every_question_tells_why_and_has_an_example_in_every_language() {
    let mut faults = Faults::default();
    let keys: BTreeSet<(String, String)> =
        books()[0].entries.iter().map(|entry| (entry.lang.clone(), entry.key())).collect();
    for question in questions() {
        for (lang, attribute) in langs().flat_map(|lang| [(lang, "why"), (lang, "example")]) {
            let key = format!("q-{}.{attribute}", question.id);
            if !keys.contains(&(lang.to_owned(), key.clone())) {
                faults.add(key, format!("missing in {lang}"));
            }
        }
    }
    faults.none();
}

/// What stands in quotation marks, of whichever language.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['”', '“', '«', '»']).skip(1).step_by(2)
}

/// The words without what may differ between an option and a sentence that names it.
fn bare(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    seen.trim().trim_end_matches('.').to_lowercase()
}

/// What is wrong with the example of a question that is answered by choosing among `options`. An option with a value
/// in it has no words of its own yet and cannot be named.
fn misnamed(example: &str, options: &[String]) -> Option<String> {
    let whole: Vec<String> = options.iter().filter(|words| !words.contains('{')).map(|words| bare(words)).collect();
    if whole.is_empty() {
        return None;
    }
    if quoted(example).next().is_none() {
        return Some("names no option in quotation marks".to_owned());
    }
    quoted(example).find(|named| !whole.contains(&bare(named))).map(|named| format!("{named} is none of the options"))
}

/// An option may have words of its own where the issuer is a region, so the example is read there too.
#[test]
fn an_example_of_choosing_names_what_can_be_chosen() {
    let mut faults = Faults::default();
    let profiles = shipped_sources().iter().filter_map(|source| shipped(source.id));
    let region = profiles.into_iter().find(|profile| profile.issuer.kind == IssuerKind::Region).unwrap();
    for (lang, profile) in langs().flat_map(|lang| [(lang, None), (lang, Some(&region))]) {
        let speaker = WORDS.speaker(lang, profile);
        for question in questions() {
            let (Kind::Choice(set) | Kind::Many(set)) = question.kind else { continue };
            let options: Vec<String> =
                set.options.iter().map(|option| speaker.say(&format!("o-{}-{option}", set.name)).text).collect();
            let example = speaker.attribute(&format!("q-{}", question.id), "example");
            if let Some(fault) = example.and_then(|said| misnamed(&said.text, &options)) {
                faults.add(format!("q-{}.example", question.id), format!("in {lang} {fault}"));
            }
        }
    }
    faults.none();
}

#[test]
fn an_example_that_names_nothing_to_choose_would_be_told() {
    let options = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let told = |example: &str, words: &[&str]| misnamed(example, &options(words)).unwrap_or_default();
    assert!(told("Vi svarade ja.", &["Ja", "Nej"]).contains("names no option"));
    assert!(told("Vi svarade ”Jag”.", &["Ja", "Nej"]).contains("Jag is none"));
    assert!(told("Vi valde ”Kurs” och ”Träff”.", &["Kurs", "Träffar"]).contains("Träff is none"));
    assert!(told("أجبنا لا.", &["نعم", "لا"]).contains("names no option"));
    assert_eq!(told("Vi valde ”vi vet inte än”.", &["Vi vet inte än."]), "");
    assert_eq!(told("اخترنا: «مؤسسة (\u{2066}stiftelse\u{2069})».", &["مؤسسة (stiftelse)"]), "");
    assert_eq!(told("Waxaannu doorannay “Koorso” iyo “Kulammo”.", &["Kulammo", "Koorso"]), "");
    assert_eq!(told("Vi valde något.", &["{$name}"]), "");
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
