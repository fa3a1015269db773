//! Personnummer and telephone numbers in running text.

use super::{Found, RecordKind};
use crate::value::{has_birthday, luhn_holds, western_digit};

/// A text as characters with western digits.
fn digits_of(text: &str) -> Vec<char> {
    text.chars().map(|c| western_digit(c).unwrap_or(c)).collect()
}

fn run(chars: &[char], from: usize) -> usize {
    chars[from..].iter().take_while(|c| c.is_ascii_digit()).count()
}

/// Nothing that the digits could be a part of stands there.
fn is_apart(c: Option<&char>) -> bool {
    c.is_none_or(|c| !c.is_alphanumeric())
}

/// Ten or twelve digits with a month and a day where a personnummer has them, and a check digit that is right. The
/// day of a samordningsnummer is sixty more. An organisation number has no such month.
pub(super) fn personal_numbers(text: &str) -> Vec<Found> {
    let chars = digits_of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() || !is_apart(at.checked_sub(1).and_then(|before| chars.get(before))) {
            at += 1;
            continue;
        }
        let end = end_of_number(&chars, at);
        let figures: String =
            end.map(|end| chars[at..end].iter().filter(|c| c.is_ascii_digit()).collect()).unwrap_or_default();
        if let Some(end) = end.filter(|end| is_apart(chars.get(*end)) && is_personal(&figures)) {
            found.push(Found { range: at..end, kind: RecordKind::PersonalNumber });
            at = end;
        } else {
            at += run(&chars, at).max(1);
        }
    }
    found
}

/// Where six or eight digits, perhaps a sign, and four digits end.
fn end_of_number(chars: &[char], at: usize) -> Option<usize> {
    let first = run(chars, at);
    match first {
        10 | 12 => Some(at + first),
        6 | 8 => {
            let sign = matches!(chars.get(at + first)?, '-' | '+' | '\u{2013}' | '\u{2212}' | ' ' | '\u{a0}');
            (sign && run(chars, at + first + 1) == 4).then_some(at + first + 5)
        }
        _ => None,
    }
}

fn is_personal(figures: &str) -> bool {
    let ten = match figures.len() {
        12 if matches!(&figures[..2], "18" | "19" | "20") => &figures[2..],
        10 => figures,
        _ => return false,
    };
    has_birthday(ten) && luhn_holds(ten)
}

/// Swedish and foreign numbers: `070-123 45 67`, `+46 70 123 45 67`, `013-20 60 00`.
pub(super) fn phones(text: &str) -> Vec<Found> {
    let chars = digits_of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let before = at.checked_sub(1).and_then(|before| chars.get(before));
        let begins = chars[at] == '+' || chars[at] == '0';
        let stands_apart = is_apart(before) && !matches!(before, Some('-' | '/' | '.' | ',' | ':' | '+'));
        if !begins || !stands_apart {
            at += 1;
            continue;
        }
        let (end, groups) = groups(&chars, at);
        let digits: usize = groups.iter().sum();
        let is_number = match (chars[at], chars.get(at + 1)) {
            ('+', _) => (9..=13).contains(&digits),
            (_, Some('0')) => (10..=15).contains(&digits),
            _ => (8..=11).contains(&digits),
        };
        // 01-02-2026 is a day.
        let is_day = groups == [2, 2, 4];
        if is_number && !is_day && is_apart(chars.get(end)) {
            found.push(Found { range: at..end, kind: RecordKind::Phone });
        }
        at = end.max(at + 1);
    }
    found
}

/// Digits in groups with one sign between them: where they end, and how many digits each group has.
fn groups(chars: &[char], start: usize) -> (usize, Vec<usize>) {
    let mut at = start + usize::from(chars[start] == '+');
    let mut groups = Vec::new();
    loop {
        let length = run(chars, at);
        if length == 0 {
            break;
        }
        groups.push(length);
        at += length;
        let signs =
            chars[at..].iter().take(2).take_while(|c| matches!(c, ' ' | '\u{a0}' | '-' | '\u{2013}' | '(' | ')'));
        let signs = signs.count();
        if signs == 0 || !chars.get(at + signs).is_some_and(char::is_ascii_digit) {
            break;
        }
        at += signs;
    }
    (at, groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str, found: &[Found]) -> Vec<String> {
        found.iter().map(|one| text.chars().skip(one.range.start).take(one.range.len()).collect()).collect()
    }

    // The numbers are those that Skatteverket publishes for tests, or made up with a check digit that is right.
    #[test]
    fn personnummer_are_found_however_they_are_written() {
        for written in [
            "811218-9876",
            "8112189876",
            "19811218-9876",
            "198112189876",
            "811218 9876",
            "811218+9876",
            "701063-2391",
            "٨١١٢١٨-٩٨٧٦",
        ] {
            let text = format!("Hon har {written}.");
            assert_eq!(taken(&text, &personal_numbers(&text)), [written], "{written}");
        }
    }

    #[test]
    fn other_numbers_are_no_personnummer() {
        for written in [
            "811218-9877",
            "846003-1936",
            "212000-0142",
            "16846003-1936",
            "556036-0793",
            "20260324",
            "2023-01-01",
            "290 000",
            "A811218-9876",
            "811218-98765",
            "813218-9876",
            "811278-123",
        ] {
            assert!(personal_numbers(written).is_empty(), "{written}");
        }
    }

    #[test]
    fn telephone_numbers_are_found() {
        for written in
            ["070-123 45 67", "0701234567", "+46 70 123 45 67", "013-20 60 00", "0046701234567", "+46 (0)70-1234567"]
        {
            let text = format!("Ring {written}!");
            assert_eq!(taken(&text, &phones(&text)), [written], "{written}");
        }
    }

    #[test]
    fn dates_amounts_and_references_are_no_telephone_numbers() {
        for written in
            ["2023-01-01", "01-02-2026", "290 000 kr", "0-5 år", "08:00-16:00", "ASN-2022-13029", "0,5", "846003-1936"]
        {
            assert!(phones(written).is_empty(), "{written}");
        }
    }
}
