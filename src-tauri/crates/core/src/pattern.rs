//! Words in running text: where they stand, and whether they are a form of a word in a list.
//!
//! Lists are data per language. A pattern is a word, or several in a row; its forms are the word with any prefix and
//! suffix the language's list names. `ansök*` is every word that begins so, `*ansökan` every word that ends so, and
//! `=tjänst` is the word as it stands.

use std::ops::Range;

/// A word of a text, folded for comparison, with its place counted in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) word: String,
    pub(crate) range: Range<usize>,
    /// It begins with a capital letter.
    pub(crate) is_capital: bool,
}

/// Keeps, of what is in the order of its places, only what begins after all that stands before it has ended.
pub(crate) fn keep_apart<T>(found: &mut Vec<T>, place: impl Fn(&T) -> &Range<usize>) {
    let mut end = 0;
    found.retain(|one| {
        let place = place(one);
        let is_new = place.start >= end;
        end = end.max(place.end);
        is_new
    });
}

/// What a language adds before and after a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Inflection {
    prefixes: Vec<String>,
    suffixes: Vec<String>,
}

/// One or more words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    words: Vec<Form>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Form {
    stem: String,
    opens: bool,
    ends_open: bool,
    is_exact: bool,
}

impl Inflection {
    pub(crate) fn new(prefixes: &[String], suffixes: &[String]) -> Self {
        let folded = |all: &[String]| std::iter::once(String::new()).chain(all.iter().map(|one| fold(one))).collect();
        Self { prefixes: folded(prefixes), suffixes: folded(suffixes) }
    }

    /// What a word may be a form of.
    pub(crate) fn stems<'w>(&'w self, word: &'w str) -> impl Iterator<Item = &'w str> {
        self.prefixes
            .iter()
            .filter_map(|prefix| word.strip_prefix(prefix.as_str()))
            .flat_map(|rest| self.suffixes.iter().filter_map(|suffix| rest.strip_suffix(suffix.as_str())))
    }

    fn fits(&self, form: &Form, word: &str) -> bool {
        if !word.contains(&form.stem) {
            return false;
        }
        if form.is_exact {
            return word == form.stem;
        }
        let after = |rest: &str| match rest.strip_prefix(form.stem.as_str()) {
            Some(rest) => form.ends_open || self.suffixes.iter().any(|suffix| rest == suffix),
            None => false,
        };
        if form.opens {
            return word.match_indices(form.stem.as_str()).any(|(at, _)| after(&word[at..]));
        }
        self.prefixes.iter().any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(after))
    }
}

impl Pattern {
    pub(crate) fn read(written: &str) -> Self {
        let form = |word: &str| {
            let (word, is_exact) = word.strip_prefix('=').map_or((word, false), |word| (word, true));
            Form {
                stem: fold(word.trim_matches('*')),
                opens: word.starts_with('*'),
                ends_open: word.ends_with('*'),
                is_exact,
            }
        };
        Self { words: written.split_whitespace().map(form).collect() }
    }

    /// The tokens, by index, where the pattern stands.
    pub(crate) fn places(&self, tokens: &[Token], inflection: &Inflection) -> Vec<Range<usize>> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let stands =
            |window: &[Token]| self.words.iter().zip(window).all(|(form, token)| inflection.fits(form, &token.word));
        let windows = tokens.windows(self.words.len()).enumerate();
        windows.filter(|(_, window)| stands(window)).map(|(at, window)| at..at + window.len()).collect()
    }
}

/// Patterns as a list writes them.
pub(crate) fn patterns(written: &[String]) -> Vec<Pattern> {
    written.iter().map(|one| Pattern::read(one)).collect()
}

/// The words of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_alphanumeric() {
            at += 1;
            continue;
        }
        let start = at;
        while at < chars.len() && (belongs(chars[at]) || is_apostrophe_in_word(&chars, at)) {
            at += 1;
        }
        let written: String = chars[start..at].iter().collect();
        let word = fold(&written);
        tokens.push(Token { word, range: start..at, is_capital: chars[start].is_uppercase() });
    }
    tokens
}

fn belongs(c: char) -> bool {
    c.is_alphanumeric() || is_dropped(c) || is_combining(c)
}

fn is_apostrophe_in_word(chars: &[char], at: usize) -> bool {
    is_apostrophe(chars[at]) && chars.get(at + 1).is_some_and(|next| next.is_alphabetic())
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{2018}' | '`' | '\u{b4}')
}

/// Dots and rings typed after their letter.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Marks that change nothing about which word it is: Arabic vowels, tatweel, soft hyphens, isolates.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// One spelling for what is the same word: small letters, no vowel marks, one alef, one apostrophe, joined dots.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_dropped(*c)).flat_map(char::to_lowercase) {
        if is_combining(c) {
            let joined = folded.pop().map(|letter| match (letter, c) {
                ('a', '\u{30a}') => 'å',
                ('a', '\u{308}') => 'ä',
                ('o', '\u{308}') => 'ö',
                ('e', '\u{301}') => 'é',
                (letter, _) => letter,
            });
            folded.extend(joined);
            continue;
        }
        folded.push(match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            'ة' => 'ه',
            c if is_apostrophe(c) => '\'',
            c => c,
        });
    }
    folded
}

/// Stretches in quotation marks, in characters. Somebody else's words, or words that are spoken of.
pub(crate) fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text.chars().enumerate() {
        match (open, c) {
            (_, '\n') => open = None,
            (Some((start, close)), c) if c == close || (close == '”' && c == '“') => {
                spans.push(start..at + 1);
                open = None;
            }
            (None, '”' | '“' | '„') => open = Some((at, '”')),
            (None, '«' | '»') => open = Some((at, '»')),
            (None, '"') => open = Some((at, '"')),
            _ => {}
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swedish() -> Inflection {
        Inflection::new(&[], &["en".to_owned(), "er".to_owned()])
    }

    fn found(pattern: &str, text: &str) -> bool {
        !Pattern::read(pattern).places(&tokens(text), &swedish()).is_empty()
    }

    #[test]
    fn a_word_is_found_in_its_forms_and_not_inside_another() {
        assert!(found("tjänst", "Vår tjänst") && found("tjänst", "TJÄNSTER!") && found("tjänst", "tja\u{308}nsten"));
        assert!(!found("tjänst", "tjänsteperson") && !found("tjänst", "socialtjänsten"));
        assert!(!found("=tjänst", "tjänster"));
    }

    #[test]
    fn stars_open_a_word_at_either_end() {
        assert!(found("ansök*", "Ansökningarna") && !found("ansök*", "jobbansökan"));
        assert!(found("*ansökan", "jobbansökan") && !found("*ansökan", "ansökande"));
        assert!(found("söker pengar", "vi söker pengar") && !found("söker pengar", "vi söker inga pengar"));
    }

    #[test]
    fn places_are_counted_in_characters() {
        let tokens = tokens("Å, vår go'aan");
        assert_eq!(tokens.iter().map(|token| token.range.clone()).collect::<Vec<_>>(), [0..1, 3..6, 7..13]);
        assert_eq!(tokens[2].word, "go'aan");
    }

    #[test]
    fn arabic_is_the_same_word_with_and_without_marks() {
        assert_eq!(fold("طَلَـب"), fold("طلب"));
        assert_eq!(fold("إعانةً"), fold("اعانه"));
    }

    #[test]
    fn a_quotation_needs_its_end() {
        assert_eq!(quotations("a ”b” c"), vec![2..5]);
        assert_eq!(quotations("a ”b\nc” d"), Vec::<Range<usize>>::new());
        assert_eq!(quotations("«ab» \"c\""), vec![0..4, 5..8]);
    }
}
