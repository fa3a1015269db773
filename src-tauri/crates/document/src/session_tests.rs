//! Stories of the page that a group takes home.

use crate::Kind;
use crate::testing::{Case, TODAY, association, cells};
use iop_blocks::Block;
use iop_core::{Answer, State, sessions};

/// An evening: two answers decided, one disputed, one to find out.
fn evening() -> Case {
    let disputed =
        Answer { state: State::NotAgreed, who: "ordföranden".into(), by: "1 april".into(), ..Answer::default() };
    let unknown =
        Answer { state: State::DontKnow, note: "Ring Karin".into(), who: "kassören".into(), ..Answer::default() };
    let mut case = association("linkoping")
        .typed("seat", "Ekbacken")
        .answer("local-claim", disputed)
        .answer("total-cost", unknown);
    let decided = ["seat", "association-name", "local-claim"];
    let mut noted = sessions::written_down(None, "row", TODAY, &decided);
    let row = &mut noted.rows[0];
    row.cells.insert("present".into(), Answer::typed("9"));
    row.cells.insert("place".into(), Answer::typed("Skäggetorp"));
    row.cells.insert("words".into(), Answer::text("sv", "Vi fikade först."));
    case.initiative.answers.insert(sessions::KEY.into(), noted);
    case
}

fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_page_tells_what_was_decided_what_is_open_who_finds_out_and_where_to_go_on() {
    let paper = evening().compose(Kind::Session, "sv");
    let text = plain(&paper.plain_text());
    for wanted in
        ["2026-03-24", "Skäggetorp", "9", "Vi fikade först.", "Mammakraft", "ordföranden", "1 april", "kassören"]
    {
        assert!(text.contains(wanted), "{wanted} is not in {text}");
    }
    let lists: Vec<&Vec<iop_blocks::Text>> = paper
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::List { items, .. } => Some(items),
            _ => None,
        })
        .collect();
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].len(), 2, "what the group no longer agrees on is not decided");
    assert!(cells(&paper.blocks).iter().any(|cell| plain(cell).contains("inte överens")));
    assert!(!text.contains("Karin"), "a note stays inside");
}

#[test]
fn a_note_is_on_the_page_when_the_group_has_chosen_it_and_on_no_other_paper() {
    let mut case = evening();
    case.initiative.answers.get_mut("total-cost").unwrap().is_note_shared = true;
    for kind in Kind::ALL {
        let text = plain(&case.compose(kind, "sv").plain_text());
        assert_eq!(text.contains("Ring Karin"), kind == Kind::Session, "{kind:?}");
    }
    case.initiative.answers.get_mut("total-cost").unwrap().note.clear();
    assert!(!plain(&case.compose(Kind::Session, "sv").plain_text()).contains("Anteckningar"));
}

#[test]
fn no_other_paper_tells_who_was_there_or_who_finds_out() {
    let case = evening();
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Session) {
        let text = case.compose(kind, "sv").plain_text();
        for private in ["Skäggetorp", "fikade", "ordföranden", "kassören", "1 april"] {
            assert!(!text.contains(private), "{private} stands in {kind:?}");
        }
    }
}

#[test]
fn before_anything_is_written_down_it_is_a_page_to_fill_in() {
    let paper = association("general").compose(Kind::Session, "sv");
    assert!(paper.blocks.iter().any(|block| matches!(block, Block::WritingLines(_))));
}

#[test]
fn every_language_has_its_words() {
    for lang in ["sv", "ar", "so"] {
        for case in [evening(), association("general")] {
            let text = case.compose(Kind::Session, lang).plain_text();
            assert!(!text.contains('⟨'), "{lang}: {text}");
        }
    }
}
