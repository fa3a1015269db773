use crate::testing::{Case, association};
use iop_blocks::Block;

#[test]
fn no_verdict_word_stands_in_the_letter() {
    let text = association("malmo-asn").choose("need-claim", "yes").choose("no-market-claim", "no").printed("sv");
    for word in ["Talar för er", "Talar emot", "Oklart", "godkänd", "rätt till en IOP", "kommunen måste"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_criterion_is_quoted_only_when_it_is_letter_for_letter() {
    let mut case = association("malmo-asn").choose("no-market-claim", "yes");
    let words =
        "Det ska inte finnas någon marknad eller konkurrenssituation inom det område där överenskommelsen ska ske.";
    let is_quoted = |case: &Case| {
        case.letter("sv").blocks.iter().any(|block| match block {
            Block::Quote { text, source } => text.plain() == words && source.plain().starts_with("MAL-1"),
            _ => false,
        })
    };
    assert!(is_quoted(&case));
    case.profile.criteria[0].wording = iop_core::profile::Wording::Condensed;
    assert!(!is_quoted(&case));
    assert!(case.printed("sv").contains(&format!("I sammandrag: {words}")));
}

#[test]
fn the_source_tells_what_it_is_quoted_from_and_that_it_needs_checking() {
    let text = association("malmo-asn").choose("no-market-claim", "yes").printed("sv");
    assert!(text.contains("enligt Tjänsteskrivelse ASN-2022-13029, december 2022"), "{text}");
    assert!(text.contains("Ingen människa har kontrollerat texten mot källan"));
    let mut verified = association("malmo-asn").choose("no-market-claim", "yes");
    if let Some(source) = &mut verified.profile.source {
        source.verified = "2026-03-01".into();
    }
    assert!(!verified.printed("sv").contains("kontrollera mot gällande riktlinje"));
}

#[test]
fn our_own_wording_is_attributed_to_nobody_and_asks_for_the_municipalitys() {
    let letter = association("general").choose("need-claim", "yes").letter("sv");
    let text = letter.plain_text();
    assert!(text.contains("kommer inte från någon kommun. Vi ber om kommunens egna kriterier"), "{text}");
    assert!(!text.contains("Källa:"));
    assert!(!letter.blocks.iter().any(|block| matches!(block, Block::Quote { .. })));
}

#[test]
fn a_criterion_that_nothing_is_said_about_stands_in_the_closing_list_only() {
    let text = association("malmo-asn").choose("no-market-claim", "yes").printed("sv");
    let (before, list) = text.split_once("Detta vill vi utforma tillsammans").expect("the list is there");
    let words = "Malmö stad ska inte detaljreglera verksamheten.";
    assert!(!before.contains(words), "{before}");
    assert!(list.contains(&format!("Kriterium 12: {words}")), "{list}");
    assert!(!list.contains("Kriterium 1:"), "{list}");
}

#[test]
fn what_the_group_knows_of_an_earlier_no_is_not_handed_in() {
    let case = association("linkoping").choose("will-claim", "yes").typed("counterpart", "Karin Ek");
    assert_eq!(case.printed("sv"), case.choose("earlier-answer", "oral-no").printed("sv"));
}
