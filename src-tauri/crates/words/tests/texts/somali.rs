//! Somali texts use the Somali alphabet, one apostrophe, and questions that cannot be read as a no.

use crate::entries::{Entry, VALUE, books, sample};
use crate::faults::Faults;

const LETTERS: &str = "abcdefghijklmnoqrstuwxy";

/// Names and short forms that keep their own spelling. A capital inside a sentence marks a name by itself.
const NAMES: [&str; 12] = [
    "IOP",
    "IOP-guiden",
    "PDF",
    "DOCX",
    "Linköping",
    "Malmö",
    "Göteborg",
    "Gävleborg",
    "Uppsala",
    "Skatteverket",
    "Bolagsverket",
    "Swish",
];

/// How a word begins that makes a sentence a question.
const ASKS: [&str; 20] = [
    "miya", "miyu", "miye", "maxa", "maxu", "maxe", "maxay", "side", "kume", "kuwe", "imis", "immis", "meeq", "nooce",
    "xagge", "halke", "goor", "mise", "ayo", "yaa",
];
/// How it ends: *buuggee*, *degmadee*.
const ASKING_ENDS: [&str; 6] = ["kee", "gee", "tee", "dee", "hee", "mee"];

/// The text without what stands in brackets, in isolates, or is typed by machine.
fn own_words(form: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for c in form.chars() {
        match c {
            '(' | '[' | '\u{2066}'..='\u{2068}' => depth += 1,
            ')' | ']' | '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    let is_code =
        |word: &&str| word.contains(['@', '/', '\\', '|']) || word.contains(".se") || word.starts_with(['.', '-']);
    // A line that begins with the program's name is something to type.
    let lines = kept.lines().filter(|line| !line.trim_start().starts_with("iop "));
    lines.flat_map(|line| line.split(' ')).filter(|word| !is_code(word)).collect::<Vec<_>>().join(" ")
}

fn check(entry: &Entry, faults: &mut Faults) {
    for form in entry.forms() {
        for wrong in form.chars().filter(|c| matches!(c, '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`')) {
            faults.add(entry, format!("{wrong} (U+{:04X}) instead of '", wrong as u32));
        }
        let text = own_words(&form);
        let mut starts_sentence = true;
        for piece in text.split_whitespace() {
            let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
            let is_name = NAMES.contains(&word) || (!starts_sentence && word.starts_with(char::is_uppercase));
            if !is_name {
                spelling(entry, word, faults);
            }
            starts_sentence = piece.ends_with(['.', '?', '!', ':', '“', '"', '»']) || word.is_empty();
        }
        question(entry, &form, &text, faults);
    }
}

fn spelling(entry: &Entry, word: &str, faults: &mut Faults) {
    if word.chars().any(|c| c == VALUE || c.is_ascii_digit()) {
        return;
    }
    let lower = word.to_lowercase();
    if let Some(c) = lower.chars().find(|c| c.is_alphabetic() && !LETTERS.contains(*c)) {
        faults.add(entry, format!("{word} has {c}, which is no Somali letter"));
    }
    let chars: Vec<char> = lower.chars().collect();
    if chars.windows(3).any(|three| "aeiou".contains(three[0]) && three[0] == three[1] && three[1] == three[2]) {
        faults.add(entry, format!("{word} has a vowel three times"));
    }
    if lower.contains('\'') && !lower.trim_matches('\'').contains('\'') {
        faults.add(entry, format!("{word} has an apostrophe at its end"));
    }
}

fn question(entry: &Entry, form: &str, text: &str, faults: &mut Faults) {
    let lower = text.to_lowercase();
    let asks = |word: &str| {
        ASKS.iter().any(|start| word.starts_with(start)) || ASKING_ENDS.iter().any(|end| word.ends_with(end))
    };
    let is_question = form.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '?').ends_with('?');
    if is_question && !lower.split(|c: char| !c.is_alphabetic()).any(asks) {
        faults.add(entry, "a question without miyaa, maxaa, sidee, imisa or their like");
    }
}

fn faults_in(text: &'static str) -> Faults {
    let mut faults = Faults::default();
    sample("so", text).entries.iter().for_each(|entry| check(entry, &mut faults));
    faults
}

#[test]
fn somali_is_written_in_somali() {
    let mut faults = Faults::default();
    for book in books() {
        book.entries.iter().filter(|entry| entry.lang == "so").for_each(|entry| check(entry, &mut faults));
    }
    faults.none();
}

#[test]
fn what_must_not_stand_in_somali_would_be_told() {
    for (text, told) in [
        ("x = Projekt", "no Somali letter"),
        ("x = ururka för dadka", "no Somali letter"),
        ("x = go’aan", "instead of '"),
        ("x = daaawo", "three times"),
        ("x = Ururku ma leeyahay guddi?", "a question without"),
    ] {
        assert!(faults_in(text).contains(told), "{text}");
    }
}

#[test]
fn good_somali_passes() {
    faults_in("x = Ururkiinnu miyuu leeyahay guddi (styrelse) iyo go'aan? \n").none();
    faults_in("x = Degmada Linköping waxay ku siisay { $amount } IOP, KS2016-313.\n").none();
}
