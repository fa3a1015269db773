//! The documents that are measured.

use std::path::Path;
use std::sync::LazyLock;

use iop_blocks::{Block, Document};
use iop_core::profile::shipped;
use iop_core::{Answer, Initiative, Profile, Row};
use iop_document::{Kind, Setting, compose};
use iop_typeset::{Fonts, typeset};
use iop_words::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().expect("the shipped locales are sound"));
static EVERYTHING: LazyLock<Case> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/kitchen-sink.iop");
    let text = std::fs::read(path).expect("the case is there");
    Case::of(serde_json::from_slice(&text).expect("the case can be read"))
});

/// Answers and the issuer they are read against.
pub(crate) struct Case {
    initiative: Initiative,
    profile: Profile,
}

impl Case {
    fn of(initiative: Initiative) -> Self {
        let profile = shipped(&initiative.profile.id).expect("the profile is shipped");
        Self { initiative, profile }
    }

    pub(crate) fn compose(&self, kind: Kind, lang: &str) -> Document {
        let Self { initiative, profile } = self;
        let (speaker, swedish) = (WORDS.speaker(lang, Some(profile)), WORDS.speaker("sv", Some(profile)));
        let today = jiff::civil::date(2026, 3, 1);
        compose(kind, &Setting { initiative, profile, today, speaker: &speaker, swedish: &swedish })
    }
}

/// The languages of the documents.
pub(crate) const LANGUAGES: [&str; 3] = ["sv", "ar", "so"];

/// A document of the case in which every question is answered.
pub(crate) fn composed(kind: Kind, lang: &str) -> Document {
    EVERYTHING.compose(kind, lang)
}

/// The initiative over and over, `pages` of it.
pub(crate) fn of_pages(pages: usize, lang: &str, fonts: &Fonts) -> Document {
    let mut document = composed(Kind::Initiative, lang);
    let blocks = document.blocks.clone();
    let once = typeset(&document, fonts).map_or(1, |layout| layout.pages.len());
    document.blocks = blocks.iter().cycle().take(blocks.len() * pages / once).cloned().collect();
    // Only one title is a title.
    for block in document.blocks.iter_mut().skip(blocks.len()) {
        if let Block::Title(text) = block {
            *block = Block::Heading { level: 1, text: std::mem::take(text) };
        }
    }
    document
}

/// A case with `rows` contributions.
pub(crate) fn plan(rows: usize) -> Case {
    let party = |id: &str, side| row(id, &[("name", Answer::typed(id)), ("side", Answer::choose(side))]);
    let contribution = |number: usize| {
        let cells = [
            ("giver", Answer::choose("Kommunen")),
            ("receiver", Answer::choose("Ekbacken")),
            ("kind", Answer::choose("money")),
            ("what", Answer::text("sv", format!("Kväll {number} med mat och ledare"))),
            ("year", Answer::typed("2027")),
            ("amount", Answer::typed("1 000")),
        ];
        row(&format!("c{number}"), &cells)
    };
    let mut initiative = EVERYTHING.initiative.clone();
    let parties = vec![party("Ekbacken", "civil"), party("Kommunen", "public")];
    for (question, rows) in [("parties", parties), ("contributions", (0..rows).map(contribution).collect())] {
        initiative.answers.insert(question.to_owned(), Answer { rows, ..Answer::default() });
    }
    Case::of(initiative)
}

fn row(id: &str, cells: &[(&str, Answer)]) -> Row {
    let cells = cells.iter().map(|(column, answer)| ((*column).to_owned(), answer.clone()));
    Row { id: id.to_owned(), cells: cells.collect(), ..Row::default() }
}
