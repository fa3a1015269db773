use super::{Issuer, crosswalk};
use crate::testing::{TODAY, profile};
use iop_blocks::{Block, Document, Text};
use iop_core::profile::shipped_sources;
use iop_words::Words;

fn compose(ids: &[&str], lang: &str) -> Document {
    let words = Words::shipped().expect("the shipped locales are sound");
    let profiles: Vec<_> = ids.iter().map(|id| profile(id)).collect();
    let speak = |lang: &str| profiles.iter().map(|one| words.speaker(lang, Some(one))).collect::<Vec<_>>();
    let (speakers, swedish) = (speak(lang), speak("sv"));
    let with = profiles.iter().zip(&speakers).zip(&swedish);
    let issuers = with.map(|((profile, speaker), swedish)| Issuer { profile, speaker, swedish });
    crosswalk(&issuers.collect::<Vec<_>>(), TODAY).expect("there is an issuer")
}

/// Headings and cells of each table.
fn tables(document: &Document) -> Vec<(Vec<String>, Vec<Vec<String>>)> {
    let plain = |texts: &[Text]| texts.iter().map(Text::plain).collect::<Vec<_>>();
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { columns, rows, .. } => {
            let headings = columns.iter().map(|column| column.heading.plain()).collect();
            Some((headings, rows.iter().map(|row| plain(&row.cells)).collect()))
        }
        _ => None,
    });
    tables.collect()
}

#[test]
fn criteria_about_the_same_thing_stand_on_one_row_under_their_issuers() {
    let tables = tables(&compose(&["linkoping", "boras"], "sv"));
    let [(headings, rows)] = tables.as_slice() else { panic!("{} tables", tables.len()) };
    assert_eq!(headings[1..], ["Linköpings kommun", "Borås Stad"]);
    let row = |code: &str| rows.iter().find(|row| row.iter().any(|cell| cell == code)).expect("the code stands there");
    assert_eq!(row("LIN-5")[1..], ["LIN-5", "BOR-1"]);
    assert_eq!(row("LIN-2")[1..], ["LIN-2", "–"]);
    assert_eq!(row("BOR-8")[1..], ["–", "BOR-8"]);
}

#[test]
fn more_than_four_issuers_stand_in_several_tables_and_no_code_is_lost() {
    let ids: Vec<&str> = shipped_sources().iter().map(|source| source.id).collect();
    for lang in ["sv", "ar", "so"] {
        let document = compose(&ids, lang);
        let tables = tables(&document);
        assert_eq!(tables.len(), ids.len().div_ceil(4));
        for (headings, rows) in &tables {
            assert!(headings.len() <= 5);
            assert!(rows.iter().all(|row| row.len() == headings.len()));
        }
        let cells: Vec<&String> = tables.iter().flat_map(|(_, rows)| rows.iter().flatten()).collect();
        for id in &ids {
            for criterion in profile(id).criteria {
                let is_there = cells.iter().any(|cell| cell.split(", ").any(|code| code == criterion.code));
                assert!(is_there, "{} in {lang}", criterion.code);
            }
        }
        assert!(!document.plain_text().contains('⟨'), "{lang}");
    }
}

#[test]
fn each_issuers_words_stand_under_the_tables_with_source_and_that_nobody_has_checked() {
    let document = compose(&["umea", "kungsbacka", "linkoping"], "sv");
    let text = document.plain_text();
    assert_eq!(text.matches("Ingen människa har kontrollerat texten mot källan.").count(), 3);
    assert!(text.contains("mars 2021"));
    let quoted: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Quote { text, .. } => Some(text.plain()),
            _ => None,
        })
        .collect();
    assert!(quoted.iter().any(|quote| quote.starts_with("Verksamheten sker på initiativ")));
    let told = "Det saknas en marknad eller konkurrens";
    assert!(text.contains(told) && !quoted.iter().any(|quote| quote.contains(told)));
}

#[test]
fn without_an_issuer_there_is_no_table() {
    assert!(crosswalk(&[], TODAY).is_none());
}
