use crate::testing::{Case, association, case, cells, owned_project};
use iop_blocks::Block;
use iop_core::Answer;

fn parties_with_the_project(case: Case) -> Case {
    let party = |name: &str, side: &str| vec![("name", Answer::typed(name)), ("side", Answer::choose(side))];
    case.rows("parties", vec![("p", party("MAMMORNAS  hus", "civil")), ("k", party("Linköpings kommun", "public"))])
        .rows(
            "contributions",
            vec![(
                "r",
                vec![
                    ("giver", Answer::choose("p")),
                    ("kind", Answer::choose("money")),
                    ("amount", Answer::typed("5000")),
                ],
            )],
        )
}

#[test]
fn the_owner_sends_the_initiative_and_the_project_is_no_party() {
    let letter = parties_with_the_project(owned_project()).letter("sv");
    let text = letter.plain_text();
    assert!(text.contains("Initiativet gäller Mammornas hus, ett projekt som Föreningen Ekbacken äger."), "{text}");
    assert!(text.contains("846003-1936"));
    let cells = cells(&letter.blocks);
    assert!(cells.iter().any(|cell| cell == "Föreningen Ekbacken"));
    assert!(!cells.iter().any(|cell| cell.to_lowercase().contains("mammornas")), "{cells:?}");
    for block in &letter.blocks {
        match block {
            Block::Facts(facts) => {
                assert!(!facts.iter().flat_map(|fact| &fact.value).any(|value| value.plain().contains("Mammornas")));
            }
            Block::Signatures(places) => {
                assert!(!places.iter().flat_map(|place| &place.below).any(|line| line.plain().contains("Mammornas")));
            }
            _ => {}
        }
    }
}

#[test]
fn a_project_named_among_the_signatories_gets_no_place_to_sign() {
    let row = |name: &str| vec![("name", Answer::typed(name)), ("role", Answer::typed("ordförande"))];
    let letter =
        owned_project().rows("signatories", vec![("a", row("Mammornas hus")), ("b", row("Amina Berg"))]).letter("sv");
    let places = letter.blocks.iter().find_map(|block| match block {
        Block::Signatures(places) => Some(places),
        _ => None,
    });
    assert_eq!(places.expect("the Swedish letter is signed").len(), 1);
}

#[test]
fn an_activity_named_among_the_parties_is_told_as_the_association_behind_it() {
    let party = |name: &str| vec![("name", Answer::typed(name)), ("side", Answer::choose("civil"))];
    let letter = association("malmo-asn").rows("parties", vec![("a", party("Mammakraft"))]).letter("sv");
    assert!(!cells(&letter.blocks).iter().any(|cell| cell == "Mammakraft"));
}

#[test]
fn without_a_chosen_road_the_group_only_asks_for_a_talk() {
    let text = parties_with_the_project(owned_project().choose("owner-road", "own-association")).printed("sv");
    assert!(text.starts_with("Till"), "{text}");
    assert!(text.contains("Brev om dialog inför ett möjligt idéburet offentligt partnerskap (IOP)"));
    assert!(text.contains("Vi är ett projekt inom Föreningen Ekbacken och ingen egen juridisk person."));
    assert!(text.contains("Vi gör inte anspråk på att vara part"));
    assert!(!text.contains("Parter"), "{text}");
    assert!(!text.contains("Initiativ till idéburet"), "{text}");
}

#[test]
fn nobody_knowing_who_the_party_is_still_gives_a_letter() {
    for empty in [case("general"), case("linkoping").choose("party-kind", "network")] {
        let text = empty.printed("sv");
        assert!(text.contains("Brev om dialog"), "{text}");
        assert!(!text.contains('⟨'), "{text}");
    }
}

#[test]
fn what_the_owner_gives_is_not_offered_by_the_group() {
    let party = |name: &str| vec![("name", Answer::typed(name)), ("side", Answer::choose("civil"))];
    let gives = |giver: &str, what: &str| {
        vec![("giver", Answer::choose(giver)), ("kind", Answer::choose("other")), ("what", Answer::text("sv", what))]
    };
    let text = owned_project()
        .choose("owner-road", "own-association")
        .rows("parties", vec![("o", party("Föreningen Ekbacken")), ("g", party("Mammornas hus"))])
        .rows("contributions", vec![("a", gives("o", "bokföring")), ("b", gives("g", "fika"))])
        .printed("sv");
    assert!(text.contains("fika"), "{text}");
    assert!(!text.contains("bokföring"), "{text}");
}

#[test]
fn the_board_that_has_decided_is_the_senders() {
    let text = owned_project()
        .choose("owner-decision", "yes")
        .typed("owner-decision-date", "2026-02-01")
        .typed("owner-decision-paragraph", "7")
        .typed("board-decision-date", "2025-12-24")
        .printed("sv");
    let sentence = "Styrelsen i Föreningen Ekbacken beslutade om initiativet 2026-02-01, §\u{a0}7.";
    assert!(text.contains(sentence), "{text}");
    assert!(!text.contains("2025-12-24"));
}

#[test]
fn an_owner_that_cannot_be_a_party_sends_no_initiative() {
    let title = "Initiativ till dialog om idéburet offentligt partnerskap";
    assert!(owned_project().printed("sv").contains(title));
    for case in [
        owned_project().choose("owner-form", "aktiebolag"),
        owned_project().choose("owner-decision", "no"),
        owned_project().answer("owner-form", Answer::default()),
    ] {
        assert!(!case.printed("sv").contains(title), "{}", case.printed("sv"));
    }
}
