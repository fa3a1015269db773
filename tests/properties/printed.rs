//! What is printed, and whether it is whole.

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use iop_blocks::Document;
use iop_core::profile::shipped;
use iop_core::{Initiative, Problem, Profile, Unprintable};
use iop_document::{Kind, Setting, compose, compose_beside};
use iop_typeset::{Fonts, Layout};
use iop_words::Words;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().expect("the shipped locales are sound"));
static PROFILE: LazyLock<Profile> = LazyLock::new(|| shipped("general").expect("the profile is shipped"));

pub(crate) fn composed(initiative: &Initiative, kind: Kind, lang: &str) -> Document {
    let (speaker, swedish) = (WORDS.speaker(lang, Some(&PROFILE)), WORDS.speaker("sv", Some(&PROFILE)));
    let today = jiff::civil::date(2026, 3, 1);
    compose(kind, &Setting { initiative, profile: &PROFILE, today, speaker: &speaker, swedish: &swedish })
}

/// The same in two languages.
pub(crate) fn beside(initiative: &Initiative, kind: Kind, langs: [&str; 2]) -> Document {
    let [speaker, other] = langs.map(|lang| WORDS.speaker(lang, Some(&PROFILE)));
    let swedish = WORDS.speaker("sv", Some(&PROFILE));
    let today = jiff::civil::date(2026, 3, 1);
    let setting = Setting { initiative, profile: &PROFILE, today, speaker: &speaker, swedish: &swedish };
    compose_beside(kind, &setting, &other)
}

/// What the answers show, step by step and with the ways out.
pub(crate) fn judged(initiative: &Initiative) {
    let assessment = iop_core::assess(initiative, &PROFILE, jiff::civil::date(2026, 3, 1));
    assert_eq!(assessment.criteria.len(), PROFILE.criteria.len());
}

/// A document whose every character can be drawn, on its pages.
pub(crate) fn laid_out(document: &Document) -> Layout {
    iop_typeset::typeset(document, &FONTS).expect("every character can be drawn")
}

/// What cannot be printed; when that is nothing, the file has been written and can be opened.
pub(crate) fn told_or_written(initiative: &Initiative, kind: Kind, lang: &str) -> Vec<Problem> {
    told_or_written_of(&composed(initiative, kind, lang), initiative)
}

/// The same of a composed document.
pub(crate) fn told_or_written_of(document: &Document, initiative: &Initiative) -> Vec<Problem> {
    let layout = match iop_typeset::typeset(document, &FONTS) {
        Ok(layout) => layout,
        Err(missing) => {
            let told = missing.iter().map(|glyph| {
                let (character, code_point, excerpt) = (glyph.character, &glyph.code_point, &glyph.excerpt);
                Unprintable { character, code_point, excerpt }.problem(Some(initiative))
            });
            return told.collect();
        }
    };
    let bytes = iop_pdf::write_pdf(&layout, &FONTS).expect("what is laid out can be written");
    let file = lopdf::Document::load_mem(&bytes).expect("the file can be opened");
    let pages = file.get_pages();
    assert!(!pages.is_empty() && pages.len() == layout.pages.len(), "{} pages", pages.len());
    for page in pages.values() {
        assert!(!file.get_page_content(*page).is_empty(), "an empty page");
    }
    Vec::new()
}

/// The file opens as an archive, and every part of it is well formed.
pub(crate) fn docx_is_sound(document: &Document) {
    let bytes = iop_docx::write_docx(document).expect("the file can be written");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("the file can be opened");
    assert!(archive.by_name("word/document.xml").is_ok());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("the part is there");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("the part is UTF-8");
        let read = roxmltree::Document::parse(&text);
        assert!(read.is_ok(), "part {index}: {read:?}");
    }
}
