//! How hard a Swedish text is to read, by LIX: words per sentence plus the share of long words.
//!
//! C. H. Björnsson, *Läsbarhet* (1968). Under 40 is easy, over 50 official prose. A single question is short, so the
//! figure for one swings; a question counts as hard only far above that.

/// More letters than this make a long word.
const LONG_WORD: usize = 6;

/// A text measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Measure {
    /// LIX, rounded.
    pub(super) lix: usize,
    /// Words in all.
    pub(super) words: usize,
    /// The sentence with the most words.
    pub(super) longest: String,
    /// How many those are.
    pub(super) longest_words: usize,
}

/// Measures a text; `None` when there is no word in it.
pub(super) fn measure(text: &str) -> Option<Measure> {
    let sentences: Vec<&str> = sentences(text).into_iter().filter(|one| words(one).next().is_some()).collect();
    let count = words(text).count();
    let long = words(text).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > LONG_WORD).count();
    let longest = sentences.iter().max_by_key(|one| words(one).count())?;
    // Tenths, so that the sum is rounded once.
    let tenths = count * 10 / sentences.len() + long * 1000 / count;
    Some(Measure {
        lix: (tenths + 5) / 10,
        words: count,
        longest: longest.trim().to_owned(),
        longest_words: words(longest).count(),
    })
}

/// A sentence ends with a full stop, a question mark, an exclamation mark or a colon before a space.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c.is_whitespace() && matches!(before, '.' | '?' | '!' | ':') {
            found.push(&text[start..at]);
            start = at;
        }
        before = c;
    }
    found.push(&text[start..]);
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphabetic() || c == '-')).filter(|word| word.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_words_a_sentence_and_long_words_in_a_hundred() {
        let measured = measure("Ni ses på torget. Verksamheten börjar sedan.").unwrap();
        // 7 words in 2 sentences, 1 of them long: 3.5 + 14.3.
        assert_eq!((measured.lix, measured.words), (18, 7));
        assert_eq!(measured.longest, "Ni ses på torget.");
        assert_eq!(measure("… 12 %"), None);
    }
}
