//! Every question type, every aspect, all languages mixed, the longest texts.

use crate::story::{Story, folded, says};
use iop_core::{Reading, catalogue, interview, profile};

fn story() -> Story {
    Story::of("kitchen-sink", "2026-11-22")
}

#[test]
fn every_question_that_is_asked_is_answered() {
    let profile = profile::shipped("general").expect("the general profile");
    let story = story();
    let reading = Reading::new(&story.initiative, &profile, jiff::civil::date(2026, 11, 22));
    for topic in catalogue::TOPICS {
        for question in interview::asked(topic, &reading) {
            assert!(reading.answer(question.id).is_some(), "{} is not answered in the kitchen sink", question.id);
        }
    }
}

#[test]
fn every_document_in_every_language_can_be_printed_and_every_word_comes_out() {
    for document in ["initiative", "result", "questionnaire"] {
        for lang in ["sv", "ar", "so"] {
            let composed = story().composed(document, lang);
            let printed = story().printed(document, lang);
            let missing = missing_words(&composed, &printed);
            assert!(missing.is_empty(), "{document} {lang}: {missing:?}");
        }
    }
}

/// Latin words and digit groups of the composition that cannot be found in what was extracted.
fn missing_words(composed: &str, printed: &str) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_ascii_alphanumeric() && !('\u{c0}'..='\u{24f}').contains(&c))
            .filter(|word| word.chars().count() > 1)
            .map(str::to_owned)
            .collect()
    };
    let found: std::collections::BTreeSet<String> = words(printed).into_iter().collect();
    // A word wider than its column in a table of eight is broken over two lines.
    let unbroken: String = printed.split_whitespace().collect();
    let is_there = |word: &String| found.contains(word) || (word.len() > 8 && unbroken.contains(word.as_str()));
    let mut missing: Vec<String> = words(composed).into_iter().filter(|word| !is_there(word)).collect();
    missing.sort();
    missing.dedup();
    missing
}

#[test]
fn text_without_swedish_is_printed_and_marked() {
    let text = folded(&story().composed("initiative", "sv"));
    says(&text, "svensk text saknas").expect("the gap is marked");
    says(&text, "نلتقي كل أسبوع").expect("the Arabic original stands there");
    says(&text, "حي نيهيم (Nyhem) (svensk text saknas)").expect("so is a line in Arabic letters");
}
