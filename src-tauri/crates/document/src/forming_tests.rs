use crate::Kind;
use crate::testing::{association, case, has_signatures, owned_project};
use iop_blocks::Block;

#[test]
fn every_sheet_begins_on_its_own_page_and_can_be_ticked() {
    let document = case("general").compose(Kind::Forming, "sv");
    let breaks = document.blocks.iter().filter(|block| matches!(block, Block::PageBreak)).count();
    assert_eq!(breaks, super::PARTS.len() - 1);
    let text = document.plain_text();
    for wanted in
        ["Dagordning för bildandemötet", "SKV 8400", "Firmatecknare", "Ordförande", "Bankkonto", "NJA 1973 s. 341"]
    {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn what_the_statutes_hold_already_is_ticked() {
    let ticked = |case: crate::testing::Case| {
        let document = case.compose(Kind::Forming, "sv");
        let lists = document.blocks.into_iter().filter_map(|block| match block {
            Block::Checklist(items) => Some(items),
            _ => None,
        });
        lists.flatten().filter(|item| item.checked).map(|item| item.text.plain()).collect::<Vec<_>>()
    };
    assert!(ticked(case("general")).is_empty());
    let found = ticked(association("general").choose("basics-purpose", "yes").choose("basics-dissolution", "no"));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("Ändamål"));
}

#[test]
fn a_projects_name_is_not_put_on_a_new_associations_minutes() {
    assert!(!owned_project().compose(Kind::Forming, "sv").plain_text().contains("Mammornas hus"));
    assert!(association("general").compose(Kind::Forming, "sv").plain_text().contains("Föreningen Ekbacken"));
}

#[test]
fn only_the_swedish_sheets_have_places_to_sign() {
    for (lang, signed) in [("sv", true), ("ar", false), ("so", false)] {
        assert_eq!(has_signatures(&case("general").compose(Kind::Forming, lang)), signed, "{lang}");
    }
}
