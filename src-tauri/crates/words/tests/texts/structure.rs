//! Same files, ids, attributes and variables in every language; nothing empty, broken or twice.

use crate::entries::{Book, Entry, books};
use crate::faults::Faults;
use iop_words::{SOURCE_LANGUAGE, Words, sources};
use std::collections::{BTreeMap, BTreeSet};

fn by_key<'b>(book: &'b Book, lang: &str) -> BTreeMap<String, &'b Entry> {
    book.entries.iter().filter(|entry| entry.lang == lang).map(|entry| (entry.key(), entry)).collect()
}

fn others() -> impl Iterator<Item = &'static str> {
    sources().iter().map(|source| source.tag).filter(|tag| *tag != SOURCE_LANGUAGE)
}

fn compare(book: &Book, lang: &str, faults: &mut Faults) {
    let (swedish, other) = (by_key(book, SOURCE_LANGUAGE), by_key(book, lang));
    for (key, entry) in &swedish {
        let Some(translated) = other.get(key) else {
            faults.add(entry, format!("missing in {lang}"));
            continue;
        };
        if entry.variables() != translated.variables() {
            faults.add(translated, format!("values {:?}, Swedish has {:?}", translated.variables(), entry.variables()));
        }
    }
    for (_, entry) in other.iter().filter(|(key, _)| !swedish.contains_key(*key)) {
        faults.add(entry, "not in Swedish");
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_values() {
    let mut faults = Faults::default();
    for book in books() {
        for lang in others() {
            compare(&book, lang, &mut faults);
        }
    }
    faults.none();
}

#[test]
fn every_language_has_the_same_files() {
    let mut faults = Faults::default();
    for book in books() {
        let plain =
            |lang: &str, file: &str| file.replace(&format!("/{lang}/"), "/*/").replace(&format!("/{lang}."), "/*.");
        let of = |wanted: &str| -> BTreeSet<String> {
            let mine = book.files.iter().filter(|(lang, ..)| lang == wanted);
            mine.map(|(lang, file, _)| plain(lang, file)).collect()
        };
        let swedish = of(SOURCE_LANGUAGE);
        for lang in others() {
            swedish.symmetric_difference(&of(lang)).for_each(|file| {
                faults.add(file, format!("in only one of {SOURCE_LANGUAGE} and {lang}"));
            });
        }
    }
    faults.none();
}

#[test]
fn nothing_is_broken_and_no_id_stands_twice() {
    let words = Words::shipped().unwrap();
    let mut faults = Faults::default();
    for problem in words.faults() {
        faults.add(problem.place.file.clone().unwrap_or_default(), format!("{:?}", problem.args));
    }
    for book in books() {
        for (_, file, text) in &book.files {
            if let Err((_, errors)) = fluent_syntax::parser::parse(*text) {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                    faults.add(format!("{file}:{line}"), error);
                }
            }
        }
        let mut seen = BTreeSet::new();
        for entry in &book.entries {
            if !seen.insert((&entry.lang, entry.key())) {
                faults.add(entry, "stands twice");
            }
        }
    }
    faults.none();
}

#[test]
fn nothing_is_empty_and_nothing_has_spaces_at_its_ends() {
    let mut faults = Faults::default();
    for entry in books().iter().flat_map(|book| &book.entries) {
        for form in entry.forms() {
            if form.trim().is_empty() {
                faults.add(entry, "empty");
            } else if form.trim() != form {
                faults.add(entry, "space at an end");
            }
        }
    }
    faults.none();
}

#[test]
fn every_file_tells_how_far_it_has_been_read() {
    let mut faults = Faults::default();
    for book in books() {
        for (lang, file, text) in &book.files {
            let first = text.lines().next().unwrap_or_default();
            let told: &[&str] = if lang == SOURCE_LANGUAGE {
                &["# source language"]
            } else {
                &["# status: machine", "# status: back-translated", "# status: reviewed"]
            };
            if !told.contains(&first) {
                faults.add(file, format!("first line is {first:?}, not one of {told:?}"));
            }
        }
    }
    faults.none();
}

#[test]
fn a_sentence_is_not_left_in_swedish() {
    let mut faults = Faults::default();
    for book in books() {
        let swedish = by_key(&book, SOURCE_LANGUAGE);
        for entry in book.entries.iter().filter(|entry| entry.lang != SOURCE_LANGUAGE) {
            let Some(source) = swedish.get(&entry.key()) else { continue };
            let text = entry.forms().join(" ");
            let words = text.split_whitespace().filter(|word| word.chars().any(char::is_lowercase)).count();
            if words > 2 && source.forms().join(" ") == text {
                faults.add(entry, "same as in Swedish");
            }
        }
    }
    faults.none();
}

#[test]
fn a_lost_message_and_a_lost_value_would_be_told() {
    let mut book = crate::entries::sample("sv", "a = Ett { $x }\nb = Två\n    .hint = Tre\n");
    book.entries.extend(crate::entries::sample("so", "a = Kow\nb = Laba\nc = Saddex\n").entries);
    let mut faults = Faults::default();
    compare(&book, "so", &mut faults);
    assert!(faults.contains("so/sample.ftl a: values {}"));
    assert!(faults.contains("sv/sample.ftl b.hint: missing in so"));
    assert!(faults.contains("so/sample.ftl c: not in Swedish"));
}
