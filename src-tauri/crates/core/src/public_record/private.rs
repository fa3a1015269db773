//! Private addresses, and names beside words about health, violence, asylum or children.

use super::{Found, RecordKind, RecordList};
use crate::pattern::{Pattern, Token};
use crate::word_lists::WordLists;
use std::collections::BTreeSet;
use std::ops::Range;

/// Streets with a number, and postcodes with a town. Streets are Swedish whatever language surrounds them.
pub(super) fn addresses(text: &str, tokens: &[Token], lists: &WordLists) -> Vec<Found> {
    let chars: Vec<char> = text.chars().collect();
    let is_next = |at: usize| at + 1 < tokens.len() && is_one_space(&chars, &tokens[at], &tokens[at + 1]);
    let mut found = Vec::new();
    for place in lists.languages().flat_map(|(_, lists)| places(&lists.record, &lists.record.streets, tokens)) {
        let (street, number) = (place.end - 1, place.end);
        let leads = street > 0 && is_next(street - 1) && tokens[street - 1].is_capital;
        let begins = if tokens[street].is_capital { street } else { street.saturating_sub(1) };
        if (tokens[street].is_capital || leads) && is_next(street) && is_house_number(&tokens[number].word) {
            let letter = number + 1;
            let has_letter = is_next(number) && tokens[letter].range.len() == 1 && tokens[letter].is_capital;
            let end = if has_letter { letter } else { number };
            found.push(Found { range: tokens[begins].range.start..tokens[end].range.end, kind: RecordKind::Address });
        }
    }
    for at in 0..tokens.len().saturating_sub(2) {
        let figures =
            |token: &Token, length| token.word.len() == length && token.word.bytes().all(|b| b.is_ascii_digit());
        let is_postcode = figures(&tokens[at], 3) && figures(&tokens[at + 1], 2) && tokens[at + 2].is_capital;
        if is_postcode && is_next(at) && is_next(at + 1) {
            found.push(Found { range: tokens[at].range.start..tokens[at + 2].range.end, kind: RecordKind::Address });
        }
    }
    found
}

fn is_one_space(chars: &[char], one: &Token, next: &Token) -> bool {
    matches!(chars.get(one.range.end..next.range.start), Some([' ' | '\u{a0}']))
}

fn is_house_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits)
        && word.chars().count() <= digits + 1
        && word.chars().skip(digits).all(char::is_alphabetic)
}

fn places(list: &RecordList, patterns: &[Pattern], tokens: &[Token]) -> Vec<Range<usize>> {
    patterns.iter().flat_map(|pattern| pattern.places(tokens, &list.inflection)).collect()
}

/// Given names of every language (people's names cross them), in a sentence with a sensitive word of the text's own
/// language or of Swedish.
pub(super) fn names(
    text: &str,
    lang: &str,
    tokens: &[Token],
    lists: &WordLists,
    known: &BTreeSet<String>,
) -> Vec<Found> {
    let chars: Vec<char> = text.chars().collect();
    let mut read: Vec<&RecordList> = vec![lists.record(lang)];
    if lang != "sv" {
        read.push(lists.record("sv"));
    }
    let mut found = Vec::new();
    for sentence in sentences(&chars, tokens) {
        let own = &tokens[sentence];
        let is_covered = |list: &RecordList, place: &Range<usize>| {
            places(list, &list.unless, own).iter().any(|cover| cover.start < place.end && place.start < cover.end)
        };
        let is_sensitive =
            read.iter().any(|list| places(list, &list.sensitive, own).iter().any(|place| !is_covered(list, place)));
        if !is_sensitive {
            continue;
        }
        let mut at = 0;
        while at < own.len() {
            let is_called = at > 0
                && own[at].is_capital
                && read
                    .iter()
                    .any(|list| places(list, &list.called, &own[at - 1..at]).iter().any(|place| place.end == 1));
            if !(is_called || is_name(&own[at], lists)) || known.contains(&own[at].word) {
                at += 1;
                continue;
            }
            let mut end = at;
            while end + 1 < own.len() && own[end + 1].is_capital && is_one_space(&chars, &own[end], &own[end + 1]) {
                end += 1;
            }
            found.push(Found { range: own[at].range.start..own[end].range.end, kind: RecordKind::Name });
            at = end + 1;
        }
    }
    found
}

/// A given name: with a capital, or in a script that has none.
fn is_name(token: &Token, lists: &WordLists) -> bool {
    let has_case = token.word.chars().any(char::is_lowercase);
    (token.is_capital || !has_case)
        && lists.languages().any(|(_, lists)| {
            let list = &lists.record;
            list.names.contains(&token.word) || list.inflection.stems(&token.word).any(|stem| list.names.contains(stem))
        })
}

/// Sentences as ranges of tokens.
fn sentences(chars: &[char], tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        let gap_end = tokens.get(at + 1).map_or(chars.len(), |next| next.range.start);
        let gap = chars.get(tokens[at].range.end..gap_end).unwrap_or_default();
        if at + 1 == tokens.len() || gap.iter().any(|c| matches!(c, '.' | '!' | '?' | '؟' | '\n')) {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    sentences
}
