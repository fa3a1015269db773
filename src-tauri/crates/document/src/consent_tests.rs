use crate::Kind;
use crate::testing::{Case, case, has_signatures, owned_project};
use iop_blocks::Block;

/// The boxes that are ticked.
fn ticked(case: &Case) -> Vec<String> {
    let document = case.compose(Kind::Consent, "sv");
    let lists = document.blocks.iter().filter_map(|block| match block {
        Block::Checklist(items) => Some(items),
        _ => None,
    });
    lists.flatten().filter(|item| item.checked).map(|item| item.text.plain()).collect()
}

#[test]
fn the_letter_names_owner_and_project_and_ticks_the_road_that_is_chosen() {
    let project = owned_project();
    let text = project.compose(Kind::Consent, "sv").plain_text();
    for known in ["Föreningen Ekbacken", "846003-1936", "Mammornas hus"] {
        assert!(text.contains(known), "{known} is not in {text}");
    }
    assert_eq!(ticked(&project), ["Föreningen är själv part."]);
    let three = owned_project().choose("owner-road", "three-parties").choose("owner-purpose", "yes");
    assert_eq!(ticked(&three).len(), 2, "the road and the purpose");
}

#[test]
fn only_what_the_road_needs_stands_there_and_everything_while_none_is_chosen() {
    let text = |case: Case| case.compose(Kind::Consent, "sv").plain_text();
    let (own_party, takes_over) = ("Föreningen kan bli part", "får använda verksamhetens namn");
    let owner = text(owned_project());
    assert!(owner.contains(own_party) && !owner.contains(takes_over));
    let new = text(owned_project().choose("owner-road", "own-association"));
    assert!(!new.contains(own_party) && new.contains(takes_over));
    let open = text(case("linkoping"));
    assert!(open.contains(own_party) && open.contains(takes_over) && ticked(&case("linkoping")).is_empty());
}

#[test]
fn only_the_swedish_letter_has_places_to_sign() {
    for (lang, signed) in [("sv", true), ("ar", false), ("so", false)] {
        assert_eq!(has_signatures(&owned_project().compose(Kind::Consent, lang)), signed, "{lang}");
    }
}

#[test]
fn what_the_project_is_unsure_of_is_not_said_for_the_owner() {
    let mut unsure = owned_project().choose("owner-purpose", "yes");
    let answer = unsure.initiative.answers.get_mut("owner-purpose").expect("it is answered");
    answer.state = iop_core::State::NotAgreed;
    assert_eq!(ticked(&unsure).len(), 1);
}
