use crate::Kind;
use crate::testing::{association, case, owned_project};
use iop_blocks::Block;
use iop_core::{Answer, State};

#[test]
fn it_says_whose_result_it_is_and_that_nobody_applies() {
    let text = case("linkoping").compose(Kind::Result, "sv").plain_text();
    assert!(text.starts_with("Er egen genomgång – inget besked från kommunen\n"), "{text}");
    assert!(text.contains("En IOP är inget man ansöker om."));
    assert!(text.contains("Det är ingen rättighet att få en IOP."));
    assert!(text.contains("En samverkan med kommunen behöver inte enbart ske genom IOP."));
    assert!(text.contains("Inte besvarat än"), "not answered is never shown as failed");
}

#[test]
fn the_outcome_comes_with_reasons_questions_and_what_to_do() {
    let text = owned_project().compose(Kind::Result, "sv").plain_text();
    assert!(text.contains("(fråga 1.1: "), "{text}");
    assert!(text.contains("Be den ägande föreningens styrelse besluta"), "{text}");
}

#[test]
fn what_is_unknown_or_disputed_is_listed_to_find_out() {
    let unsure = |state| Answer { state, ..Answer::default() };
    let text = association("linkoping")
        .answer("plan-title", unsure(State::DontKnow))
        .answer("method", unsure(State::NotAgreed))
        .compose(Kind::Result, "sv")
        .plain_text();
    let (_, list) = text.split_once("Detta behöver ni ta reda på").expect("the list is there");
    assert!(list.contains("Ni vet inte än.") && list.contains("Ni är inte överens än."), "{list}");
}

#[test]
fn what_must_still_be_written_in_swedish_is_listed() {
    let case = association("linkoping").text("need-description", "ar", "وحيدات");
    let heading = "Detta behöver skrivas på svenska";
    assert!(case.compose(Kind::Result, "sv").plain_text().contains(heading));
    let swedish = case.text("need-description", "sv", "Ensamma");
    assert!(!swedish.compose(Kind::Result, "sv").plain_text().contains(heading));
}

#[test]
fn a_verdict_is_always_by_the_groups_own_account() {
    let text = association("linkoping").choose("no-market-claim", "no").compose(Kind::Result, "sv").plain_text();
    assert!(text.contains("Talar emot, enligt er egen uppgift"), "{text}");
}

#[test]
fn no_message_is_missing_in_any_language() {
    for profile in ["general", "linkoping", "malmo-asn"] {
        for lang in ["sv", "ar", "so"] {
            let text = association(profile).compose(Kind::Result, lang).plain_text();
            assert!(!text.contains('⟨'), "{profile} {lang}: {text}");
        }
    }
}

#[test]
fn answers_that_do_not_go_together_are_told_in_the_result_and_in_no_paper_that_is_handed_in() {
    let told = "Ni skriver att ingen annan gör detta, och ni har namngett någon";
    let case = association("linkoping").choose("no-market-claim", "yes").typed("market-provider", "Kursbolaget AB");
    let text = case.compose(Kind::Result, "sv").plain_text();
    assert!(text.contains(told) && text.contains("(frågorna 8.1, 8.2)"), "{text}");
    for kind in [Kind::Initiative, Kind::Annex, Kind::FollowUp, Kind::Minutes] {
        let text = case.compose(kind, "sv").plain_text();
        assert!(!text.contains(told) && !text.contains("inte går ihop"), "{text}");
    }
    let mended = case.choose("no-market-claim", "partly");
    assert!(!mended.compose(Kind::Result, "sv").plain_text().contains("inte går ihop"));
}

#[test]
fn a_criterion_about_two_things_tells_the_reasons_of_each_under_its_name() {
    let case = association("malmo-asn").choose("need-claim", "yes").typed("board", "Kulturnämnden");
    let blocks = case.compose(Kind::Result, "sv").blocks;
    let at =
        |wanted: &str| blocks.iter().position(|block| paragraph(block).is_some_and(|text| text.starts_with(wanted)));
    let remit = at("Rätt nämnd · ").expect("the board's remit has a line of its own");
    assert!(paragraph(&blocks[remit]).unwrap().contains("enligt er egen uppgift"));
    let Block::List { items, .. } = &blocks[remit + 1] else { panic!("its reasons follow") };
    assert!(items.iter().any(|item| item.plain().contains("(fråga 3.")), "{items:?}");
}

fn paragraph(block: &Block) -> Option<String> {
    match block {
        Block::Paragraph(text) => Some(text.plain()),
        _ => None,
    }
}

#[test]
fn an_end_before_the_start_is_told_among_what_does_not_go_together_and_not_again_as_a_fault() {
    let case = association("linkoping").typed("start", "2027-12-31").typed("end", "2027-01-01");
    let text = case.compose(Kind::Result, "sv").plain_text();
    assert!(text.contains("inte går ihop"), "{text}");
    let fault = |line: &&str| line.contains("Slutdatumet ligger före startdatumet.") && !line.contains("bytt plats");
    assert_eq!(text.lines().find(fault), None, "{text}");
}

#[test]
fn every_verdict_on_an_issuers_words_says_whose_they_are_and_from_when() {
    let text = association("linkoping").compose(Kind::Result, "sv").plain_text();
    let citation = iop_core::profile::shipped("linkoping").expect("it is shipped").source.expect("it names its source");
    assert!(text.matches(citation.dated()).count() >= 2, "under both headings: {text}");
    let text = association("malmo-asn").compose(Kind::Result, "sv").plain_text();
    assert!(text.contains("december 2022"), "{text}");
    for code in 1..=12 {
        let source = text.lines().find(|line| line.contains(&format!("MAL-{code},")));
        assert!(source.is_some_and(|line| line.contains("ASN-2021-4461")), "MAL-{code}");
    }
}
