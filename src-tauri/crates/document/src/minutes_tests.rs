use crate::Kind;
use crate::testing::{Case, association, case, cells, has_signatures, owned_project};
use iop_blocks::{Block, Document};
use iop_core::Answer;

fn minutes(case: &Case) -> Document {
    case.compose(Kind::Minutes, "sv")
}

/// What stands beside a label of the form.
fn beside(document: &Document, label: &str) -> Option<String> {
    let rows = document.blocks.iter().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    rows?.iter().find(|row| row.cells[0].plain() == label).map(|row| row.cells[1].plain())
}

fn is_blank(document: &Document, label: &str) -> bool {
    beside(document, label).as_deref() == Some("")
}

fn is_draft(document: &Document) -> bool {
    document.plain_text().contains("Utkast. Styrelsen beslutar själv.")
}

#[test]
fn what_is_answered_stands_there_and_the_rest_is_left_open() {
    let open = minutes(&association("linkoping"));
    for label in ["Mötets datum", "Paragraf i protokollet", "Närvarande"] {
        assert!(is_blank(&open, label), "{label}");
    }
    assert!(is_draft(&open));
    let decided =
        association("linkoping").typed("board-decision-date", "1/3 2026").typed("board-decision-paragraph", "7");
    let decided = minutes(&decided);
    assert_eq!(beside(&decided, "Förening").as_deref(), Some("Föreningen Ekbacken"));
    assert_eq!(beside(&decided, "Mötets datum").as_deref(), Some("2026-03-01"));
    assert_eq!(beside(&decided, "Paragraf i protokollet").as_deref(), Some("§\u{a0}7"));
    assert!(!is_blank(&decided, "Mötets datum") && !is_draft(&decided));
}

#[test]
fn of_a_project_it_is_the_owners_board_whichever_road_is_chosen() {
    for road in ["owner-is-party", "three-parties", "own-association"] {
        let case = owned_project()
            .choose("owner-road", road)
            .choose("owner-decision", "yes")
            .typed("owner-decision-date", "2026-02-01")
            .typed("board-decision-date", "2025-12-24");
        let document = minutes(&case);
        assert_eq!(beside(&document, "Förening").as_deref(), Some("Föreningen Ekbacken"), "{road}");
        assert_eq!(beside(&document, "Mötets datum").as_deref(), Some("2026-02-01"), "{road}");
        let text = document.plain_text();
        assert!(text.contains("att initiativet gäller Mammornas hus, ett projekt som föreningen äger"), "{text}");
        assert!(!text.contains("2025-12-24"));
    }
}

#[test]
fn an_unnamed_owner_is_left_open_and_never_the_project() {
    let case = case("linkoping").choose("party-kind", "project").typed("association-name", "Mammornas hus");
    let document = minutes(&case);
    assert!(is_blank(&document, "Förening"), "{}", document.plain_text());
    assert_eq!(document.author, "");
}

#[test]
fn a_network_has_no_association_yet() {
    let case = case("linkoping").choose("party-kind", "network").typed("association-name", "Mammanätverket");
    assert!(is_blank(&minutes(&case), "Förening"));
}

#[test]
fn those_who_may_sign_are_listed_without_the_project_or_have_room() {
    let row = |name: &str| vec![("name", Answer::typed(name)), ("role", Answer::typed("ordförande"))];
    let named = owned_project().rows("signatories", vec![("a", row("Mammornas hus")), ("b", row("Amina Berg"))]);
    let cells = cells(&minutes(&named).blocks);
    assert!(cells.ends_with(&["Amina Berg".to_owned(), "ordförande".to_owned()]), "{cells:?}");
    assert!(!cells.iter().any(|cell| cell == "Mammornas hus"), "{cells:?}");
    let room = minutes(&owned_project()).blocks.into_iter().rev().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    assert!(room.expect("a table to fill in").iter().flat_map(|row| &row.cells).all(iop_blocks::Text::is_empty));
}

#[test]
fn only_the_swedish_extract_is_signed() {
    let case = association("linkoping");
    assert!(has_signatures(&minutes(&case)));
    for lang in ["ar", "so"] {
        let copy = case.compose(Kind::Minutes, lang);
        assert!(!has_signatures(&copy) && !copy.furniture.footer.is_empty(), "{lang}");
        assert!(!copy.plain_text().contains('⟨'), "{lang}");
    }
}
