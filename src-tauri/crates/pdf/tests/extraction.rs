//! What comes out when the text is copied, searched or read aloud.

mod sample;
mod support;

use std::collections::BTreeMap;

use support::{layout, pdf, pdftotext};

/// The words of `text` whose characters satisfy `belongs`, with how often they stand there.
fn words(text: &str, belongs: fn(char) -> bool) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for word in text.split(|c| !belongs(c)).filter(|word| !word.is_empty()) {
        *counted.entry(word.to_owned()).or_default() += 1;
    }
    counted
}

/// Words of `wanted` that `found` has too seldom.
fn lost(wanted: &BTreeMap<String, usize>, found: &BTreeMap<String, usize>) -> Vec<String> {
    let missing = |(word, count): (&String, &usize)| {
        let short = count.saturating_sub(found.get(word).copied().unwrap_or(0));
        std::iter::repeat_n(word.clone(), short).collect::<Vec<_>>()
    };
    wanted.iter().flat_map(missing).collect()
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'å' | 'ä' | 'ö' | 'Å' | 'Ä' | 'Ö' | 'é')
}

fn is_arabic_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}')
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[test]
fn every_latin_word_and_every_digit_group_can_be_extracted() {
    for lang in sample::LANGS {
        let document = sample::letter(lang);
        let (source, out) = (document.plain_text(), pdftotext(&pdf(&document)));
        for belongs in [is_latin, is_digit] {
            assert_eq!(lost(&words(&source, belongs), &words(&out, belongs)), Vec::<String>::new(), "{lang}");
        }
    }
}

#[test]
fn arabic_words_come_out_letter_for_letter() {
    let document = sample::letter("ar");
    let source = words(&document.plain_text(), is_arabic_letter);
    let out = words(&pdftotext(&pdf(&document)), is_arabic_letter);
    let (total, lost) = (source.values().sum::<usize>(), lost(&source, &out));
    assert!(total > 300);
    assert!(lost.len() * 100 <= total, "{} of {total} words lost: {lost:?}", lost.len());
}

#[test]
fn groups_that_belong_together_stay_together() {
    for lang in sample::LANGS {
        let out = pdftotext(&pdf(&sample::letter(lang))).replace('\u{a0}', " ");
        for whole in ["846003-1936", "2023-01-01", "290 000 kr", "040-123 45 67", "oberg@mammakraft.example.org"] {
            assert!(out.contains(whole), "{lang}: {whole}");
        }
    }
}

#[test]
fn header_footer_and_page_number_stand_on_their_pages() {
    let document = sample::letter("sv");
    let pages = layout(&document).pages.len();
    let out = pdftotext(&pdf(&document));
    let page_texts: Vec<&str> = out.split('\u{c}').take(pages).collect();
    for (index, text) in page_texts.iter().enumerate() {
        assert!(text.contains(&format!("{} ({pages})", index + 1)), "page {}", index + 1);
        assert!(text.contains("Upprättat med IOP-guiden"), "page {}", index + 1);
    }
    assert_eq!(page_texts[0].matches("Initiativ till idéburet").count(), 1);
    assert!(page_texts[1..].iter().all(|text| text.contains("Initiativ till idéburet")));
}
