//! Small initiatives for the tests.

use crate::{Kind, Setting, compose, compose_beside};
use iop_blocks::{Block, Document};
use iop_core::profile::shipped;
use iop_core::question::Kind as Takes;
use iop_core::{Answer, Initiative, Profile, Row};
use iop_words::Words;
use jiff::civil::{Date, date};
use std::sync::LazyLock;

pub(crate) const TODAY: Date = date(2026, 3, 24);

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().expect("the shipped locales are sound"));

/// All words.
pub(crate) fn words() -> &'static Words {
    &WORDS
}

pub(crate) fn profile(id: &str) -> Profile {
    shipped(id).expect("the profile is shipped")
}

/// Answers in the making.
pub(crate) struct Case {
    pub(crate) profile: Profile,
    pub(crate) initiative: Initiative,
}

pub(crate) fn case(profile_id: &str) -> Case {
    Case { profile: profile(profile_id), initiative: Initiative::new("case", profile_id) }
}

/// An association in order: it can be a party.
pub(crate) fn association(profile_id: &str) -> Case {
    case(profile_id)
        .choose("party-kind", "own")
        .choose("legal-form", "ideell-forening")
        .typed("org-number", "8460031936")
        .choose("basics-statutes", "yes")
        .choose("basics-board", "yes")
        .typed("association-name", "Föreningen Ekbacken")
        .typed("initiative-name", "Mammakraft")
}

/// A project that another association owns and will send the paper for.
pub(crate) fn owned_project() -> Case {
    case("linkoping")
        .choose("party-kind", "project")
        .typed("owner-name", "Föreningen Ekbacken")
        .choose("owner-form", "ideell-forening")
        .typed("owner-org-number", "846003-1936")
        .choose("owner-road", "owner-is-party")
        .typed("association-name", "Mammornas hus")
        .typed("initiative-name", "Mammornas hus")
}

/// Every question answered, each with words of its own.
pub(crate) fn everything(mut case: Case) -> Case {
    for question in iop_core::catalogue::questions() {
        if case.initiative.answers.contains_key(question.id) {
            continue;
        }
        let answer = answer_for(question.id, question.kind);
        case.initiative.answers.insert(question.id.to_owned(), answer);
    }
    case
}

fn answer_for(id: &str, kind: Takes) -> Answer {
    match kind {
        // What is put in has hours and a rate only when it is not money.
        Takes::Choice(_) if id == "contributions/kind" => Answer::choose("volunteers"),
        Takes::Choice(set) => Answer::choose(set.options[0]),
        Takes::Many(set) => {
            Answer { choice: set.options.iter().map(|o| (*o).to_owned()).collect(), ..Answer::default() }
        }
        Takes::Text => Answer::text("sv", format!("¶{id}")),
        Takes::Line | Takes::Email | Takes::Phone => Answer::typed(format!("¶{id}")),
        Takes::Date => Answer::typed("2026-05-06"),
        Takes::Year => Answer::typed("2011"),
        Takes::OrgNumber => Answer::typed("846003-1936"),
        Takes::Amount | Takes::Hours | Takes::Count(_) => Answer::typed("77"),
        Takes::Party => Answer::choose("row"),
        Takes::Table(columns) => {
            let cells = columns
                .iter()
                .map(|column| (column.id.to_owned(), answer_for(&format!("{id}/{}", column.id), column.kind)));
            let row = iop_core::Row { id: "row".into(), cells: cells.collect(), ..iop_core::Row::default() };
            Answer { rows: vec![row], ..Answer::default() }
        }
    }
}

impl Case {
    pub(crate) fn answer(mut self, id: &str, answer: Answer) -> Self {
        assert!(iop_core::catalogue::question(id).is_some(), "{id} is no question");
        self.initiative.answers.insert(id.to_owned(), answer);
        self
    }

    pub(crate) fn choose(self, id: &str, option: &str) -> Self {
        self.answer(id, Answer::choose(option))
    }

    pub(crate) fn typed(self, id: &str, typed: &str) -> Self {
        self.answer(id, Answer::typed(typed))
    }

    pub(crate) fn text(self, id: &str, lang: &str, text: &str) -> Self {
        self.answer(id, Answer::text(lang, text))
    }

    /// Rows of `(column, answer)`; the first cell of a row named `id` is its id.
    pub(crate) fn rows(self, id: &str, rows: Vec<(&str, Vec<(&str, Answer)>)>) -> Self {
        let rows = rows.into_iter().map(|(id, cells)| Row {
            id: id.to_owned(),
            cells: cells.into_iter().map(|(column, answer)| (column.to_owned(), answer)).collect(),
            ..Row::default()
        });
        self.answer(id, Answer { rows: rows.collect(), ..Answer::default() })
    }

    pub(crate) fn compose(&self, kind: Kind, lang: &str) -> Document {
        let speaker = WORDS.speaker(lang, Some(&self.profile));
        let swedish = WORDS.speaker("sv", Some(&self.profile));
        let setting = Setting {
            initiative: &self.initiative,
            profile: &self.profile,
            today: TODAY,
            speaker: &speaker,
            swedish: &swedish,
        };
        compose(kind, &setting)
    }

    pub(crate) fn compose_beside(&self, kind: Kind, langs: [&str; 2]) -> Document {
        let [speaker, other] = langs.map(|lang| WORDS.speaker(lang, Some(&self.profile)));
        let swedish = WORDS.speaker("sv", Some(&self.profile));
        let setting = Setting {
            initiative: &self.initiative,
            profile: &self.profile,
            today: TODAY,
            speaker: &speaker,
            swedish: &swedish,
        };
        compose_beside(kind, &setting, &other)
    }

    pub(crate) fn letter(&self, lang: &str) -> Document {
        self.compose(Kind::Initiative, lang)
    }

    pub(crate) fn printed(&self, lang: &str) -> String {
        self.letter(lang).plain_text()
    }
}

pub(crate) fn has_signatures(document: &Document) -> bool {
    document.blocks.iter().any(|block| matches!(block, Block::Signatures(_)))
}

/// Cells of every table in the document.
pub(crate) fn cells(blocks: &[Block]) -> Vec<String> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    tables.flatten().flat_map(|row| row.cells.iter().map(iop_blocks::Text::plain)).collect()
}
