//! Arabic texts use Arabic letters only, Western digits, and signs that keep the line in order.

use crate::entries::{Entry, VALUE, books, sample};
use crate::faults::Faults;

/// Letters and marks of CLDR's `ar`; Persian and Urdu letters look alike and are not among them.
fn is_letter(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

const SIGNS: [char; 3] = ['،', '؛', '؟'];
const TATWEEL: char = '\u{640}';
/// Words often written without their hamza.
const NO_HAMZA: [&str; 12] =
    ["الى", "او", "اي", "ان", "ادارة", "الادارة", "انشاء", "اهداف", "الاهداف", "اعضاء", "الاعضاء", "اجابة"];

fn check(entry: &Entry, faults: &mut Faults) {
    for form in entry.forms() {
        letters(entry, &form, faults);
        signs(entry, &form, faults);
        isolates(entry, &form, faults);
        let words = form.split(|c: char| !is_letter(c));
        for word in words.filter(|word| NO_HAMZA.contains(word)) {
            faults.add(entry, format!("{word} lacks its hamza"));
        }
        if form.chars().filter(|c| c.is_alphabetic()).count() > 12 && !form.chars().any(is_letter) {
            faults.add(entry, "has no Arabic letter");
        }
    }
}

fn letters(entry: &Entry, form: &str, faults: &mut Faults) {
    for c in form.chars() {
        match c {
            '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => faults.add(entry, format!("{c} is no Western digit")),
            '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
                faults.add(entry, format!("U+{:04X} is a presentation form", c as u32));
            }
            TATWEEL => {}
            _ if is_arabic(c) && !is_letter(c) && !SIGNS.contains(&c) => {
                faults.add(entry, format!("{c} (U+{:04X}) is not used in Arabic", c as u32));
            }
            _ => {}
        }
    }
    if form.contains("\u{627}\u{64b}") {
        faults.add(entry, "اً is written ـًا here");
    }
}

fn signs(entry: &Entry, form: &str, faults: &mut Faults) {
    let chars: Vec<char> = form.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after = |skip: usize| chars.get(i + skip).copied();
        if matches!(c, ',' | ';' | '?') && before.is_some_and(is_letter) {
            faults.add(entry, format!("Latin {c} after an Arabic letter"));
        }
        let ends = after(1).is_none_or(char::is_whitespace);
        if before == Some(' ') && (SIGNS.contains(&c) || (c == '.' && ends)) {
            faults.add(entry, format!("space before {c}"));
        }
        if c == TATWEEL {
            let next = if after(1) == Some(' ') { after(2) } else { after(1) };
            let joins = next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, VALUE | '\u{2066}'..='\u{2068}'));
            if !(joins && before.is_some_and(|c| matches!(c, 'ب' | 'ل' | 'ك'))) {
                faults.add(entry, "tatweel that does not join ب، ل or ك to Latin, a digit or a value");
            }
        }
    }
}

fn isolates(entry: &Entry, form: &str, faults: &mut Faults) {
    let mut open = 0_i32;
    for c in form.chars() {
        match c {
            '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' => {
                faults.add(entry, format!("U+{:04X} instead of an isolate", c as u32));
            }
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        if open < 0 {
            break;
        }
    }
    if open != 0 {
        faults.add(entry, "isolates are not balanced");
    }
}

fn faults_in(text: &'static str) -> Faults {
    let mut faults = Faults::default();
    sample("ar", text).entries.iter().for_each(|entry| check(entry, &mut faults));
    faults
}

#[test]
fn arabic_is_written_in_arabic() {
    let mut faults = Faults::default();
    for book in books() {
        book.entries.iter().filter(|entry| entry.lang == "ar").for_each(|entry| check(entry, &mut faults));
    }
    faults.none();
}

#[test]
fn what_must_not_stand_in_arabic_would_be_told() {
    for (text, told) in [
        ("x = یک متن", "is not used in Arabic"),
        ("x = ٢٩٠ كرونة", "no Western digit"),
        ("x = \u{fefb}", "presentation form"),
        ("x = نعم, لا", "Latin ,"),
        ("x = نعم ؟", "space before"),
        ("x = جمعيـــة", "tatweel"),
        ("x = معياراً", "اً"),
        ("x = الى", "hamza"),
        ("x = حفظ {\"\\u2066\"}(spara)", "not balanced"),
        ("x = حفظ \u{202b}", "instead of an isolate"),
        ("x = Spara den här filen", "no Arabic letter"),
    ] {
        assert!(faults_in(text).contains(told), "{text}");
    }
}

#[test]
fn good_arabic_passes() {
    let good =
        "x = تسهم الجمعية بـ { $hours } ساعة، ولـ IOP، مجلس الإدارة {\"\\u2066\"}(styrelse){\"\\u2069\"}؛ أليس كذلك؟\n";
    faults_in(good).none();
}
