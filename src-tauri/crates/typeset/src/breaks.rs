//! Where a line may end.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use crate::characters::is_ignorable;

/// How willingly a line ends at an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Will {
    /// Between words.
    Free,
    /// Inside an address or a number, only when that is wider than a line.
    Reluctant,
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opportunity {
    /// Byte position of the first visible character of the new line.
    pub(crate) at: usize,
    pub(crate) will: Will,
}

/// The opportunities of a hard line, its end included.
pub(crate) fn opportunities(text: &str) -> Vec<Opportunity> {
    // Directional controls must not make or hinder a break, so the segmenter never sees them.
    let mut visible = String::with_capacity(text.len());
    let mut positions = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        if !is_ignorable(c) || matches!(c, '\u{200b}' | '\u{2060}') {
            positions.extend(std::iter::repeat_n(at, c.len_utf8()));
            visible.push(c);
        }
    }
    positions.push(text.len());

    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut found = Vec::new();
    let (mut word, mut in_address) = (0..0, false);
    for at in segmenter.segment_str(&visible).filter(|at| *at > 0) {
        if at >= word.end {
            word = word_around(&visible, at);
            in_address = is_address(&visible[word.clone()]);
        }
        if at == visible.len() {
            found.push(Opportunity { at: text.len(), will: Will::Free });
        } else {
            let reluctant = parts_digit_groups(&visible, at) || (at > word.start && in_address);
            let will = if reluctant { Will::Reluctant } else { Will::Free };
            found.push(Opportunity { at: positions[at], will });
        }
    }
    found
}

/// The stretch without spaces in which `at` lies.
fn word_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |space| space + text[space..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    start..end
}

fn is_address(word: &str) -> bool {
    word.contains('@') || word.contains("://") || word.starts_with("www.")
}

/// `290 |000`, `031-365 |00`: digit groups typed with an ordinary space.
fn parts_digit_groups(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    before.next() == Some(' ')
        && before.next().is_some_and(|c| c.is_ascii_digit())
        && text[at..].starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str, will: Will) -> Vec<&str> {
        let mut start = 0;
        let wanted = opportunities(text).into_iter().filter(|found| found.will == will || found.at == text.len());
        wanted.map(|found| &text[std::mem::replace(&mut start, found.at)..found.at]).collect()
    }

    #[test]
    fn numbers_and_dates_hold_together() {
        for whole in ["846003-1936", "2023-01-01", "031-365\u{a0}00\u{a0}00", "290\u{a0}000\u{a0}kr", "290 000"] {
            assert_eq!(pieces(whole, Will::Free), [whole], "{whole}");
        }
        assert_eq!(pieces("2023-01-01–2024-12-31", Will::Free), ["2023-01-01–", "2024-12-31"]);
    }

    #[test]
    fn an_address_is_parted_only_reluctantly() {
        let text = "Skriv till anna-maria@varldens-mammor.example.org idag";
        assert_eq!(pieces(text, Will::Free), ["Skriv ", "till ", "anna-maria@varldens-mammor.example.org ", "idag"]);
        assert!(pieces(text, Will::Reluctant).len() > 1);
    }

    #[test]
    fn isolates_neither_make_nor_hinder_a_break() {
        let found = pieces("Orgnr \u{2068}846003-1936\u{2069} gäller", Will::Free);
        assert_eq!(found, ["Orgnr \u{2068}", "846003-1936\u{2069} ", "gäller"]);
    }
}
