//! What text is made of, for counting what is lost of it.

use std::collections::BTreeMap;

/// What a reader of the paper looks for, copies or has read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    /// Words in Swedish, Somali or another language in Latin letters.
    Latin,
    /// Unbroken digits: of amounts, dates, telephone numbers.
    Digits,
    /// Arabic words with all their marks.
    Arabic,
}

impl Sort {
    pub(crate) const ALL: [Self; 3] = [Self::Latin, Self::Digits, Self::Arabic];

    fn holds(self, c: char) -> bool {
        match self {
            // The apostrophe is a letter of Somali: go'aan.
            Self::Latin => c == '\'' || (c.is_alphabetic() && c < '\u{250}'),
            Self::Digits => c.is_ascii_digit(),
            Self::Arabic => matches!(c, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}'),
        }
    }
}

/// Words and how often each stands in a text.
pub(crate) type Counted = BTreeMap<String, usize>;

/// The words of one sort. A word ends where the script changes, at white space and at punctuation.
pub(crate) fn words(text: &str, sort: Sort) -> Counted {
    let mut counted = Counted::new();
    let words = text.split(|c| !sort.holds(c)).map(|word| word.trim_matches('\''));
    for word in words.filter(|word| !word.is_empty()) {
        *counted.entry(word.to_owned()).or_default() += 1;
    }
    counted
}

/// How many of `wanted` came out, and which did not, each as often as it is missing.
pub(crate) fn came_out(wanted: &Counted, found: &Counted) -> (usize, Vec<String>) {
    let (mut kept, mut lost) = (0, Vec::new());
    for (word, times) in wanted {
        let there = found.get(word).map_or(0, |found| *found.min(times));
        kept += there;
        lost.extend(std::iter::repeat_n(word.clone(), times - there));
    }
    (kept, lost)
}

#[test]
fn words_end_where_the_script_changes() {
    let text = "IOP-avtal ‏(المادة 4:3) go'aanka 'sidaas' 290\u{a0}000 وSvenska";
    let all = |sort| words(text, sort).into_keys().collect::<Vec<_>>();
    assert_eq!(all(Sort::Latin), ["IOP", "Svenska", "avtal", "go'aanka", "sidaas"]);
    assert_eq!(all(Sort::Digits), ["000", "290", "3", "4"]);
    assert_eq!(all(Sort::Arabic), ["المادة", "و"]);
}

#[test]
fn a_word_is_lost_as_often_as_it_is_missing() {
    let (wanted, found) = (words("en en en två", Sort::Latin), words("två en tre", Sort::Latin));
    assert_eq!(came_out(&wanted, &found), (2, vec!["en".to_owned(), "en".to_owned()]));
}
