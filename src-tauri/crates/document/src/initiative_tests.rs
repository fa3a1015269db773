use crate::Kind as DocumentKind;
use crate::testing::{association, has_signatures};
use iop_blocks::{Block, Direction};
use iop_core::{Answer, State};

#[test]
fn a_reading_copy_says_so_in_two_languages_and_has_no_place_to_sign() {
    for lang in ["ar", "so"] {
        let letter = association("malmo-asn").letter(lang);
        let Block::Notice { paragraphs, .. } = &letter.blocks[0] else { panic!("{lang} begins with a notice") };
        assert_eq!(paragraphs[0].runs[0].lang, lang);
        let swedish = "Arbetsöversättning, ej granskad av modersmålstalare. Den svenska texten gäller.";
        assert_eq!(paragraphs[1].plain(), swedish);
        assert!(!letter.furniture.footer.is_empty());
        assert!(!has_signatures(&letter));
    }
    let swedish = association("malmo-asn").letter("sv");
    assert!(has_signatures(&swedish));
    assert!(swedish.furniture.footer.is_empty());
    assert!(!matches!(swedish.blocks[0], Block::Notice { .. }));
}

#[test]
fn the_direction_follows_the_language() {
    assert_eq!(association("malmo-asn").letter("ar").direction, Direction::RightToLeft);
    assert_eq!(association("malmo-asn").letter("so").direction, Direction::LeftToRight);
}

#[test]
fn what_is_unanswered_stands_once_and_at_the_end() {
    let text = association("malmo-asn").text("need-description", "sv", "Mammor är ensamma.").printed("sv");
    let (before, list) = text.split_once("Detta vill vi utforma tillsammans").expect("the list is there");
    assert!(list.contains("mål som går att mäta"), "{list}");
    assert!(!list.contains("hur behovet ser ut"), "{list}");
    assert!(!before.contains("Uppföljning"), "a section with nothing is left out: {before}");
    assert!(!text.contains("inte besvarat"));
    assert_eq!(text.matches("vilken period det gäller").count(), 1);
}

#[test]
fn an_answer_on_a_branch_not_taken_is_not_printed() {
    let case = association("malmo-asn").text("open-description", "sv", "Vi kan låna en lokal.");
    assert!(case.printed("sv").contains("Vi kan låna en lokal."));
    let closed = case.choose("open-to-other", "no");
    assert!(!closed.printed("sv").contains("Vi kan låna en lokal."));
}

#[test]
fn what_the_group_does_not_know_or_agree_on_is_not_printed() {
    for state in [State::DontKnow, State::NotAgreed] {
        let unsure = Answer { state, ..Answer::text("sv", "Kanske fem anställda.") };
        let rows = iop_core::Row {
            id: "g".into(),
            cells: [("goal".to_owned(), Answer { state, ..Answer::text("sv", "Tio nya jobb") })].into(),
            ..iop_core::Row::default()
        };
        let goals = Answer { rows: vec![rows], ..Answer::default() };
        let text = association("malmo-asn").answer("staff", unsure).answer("goals", goals).printed("sv");
        assert!(!text.contains("Kanske fem"), "{text}");
        assert!(!text.contains("Tio nya jobb"), "{text}");
    }
}

#[test]
fn no_note_enters_a_document() {
    let noted = Answer { note: "Ring inte Karin".into(), ..Answer::text("sv", "Mammor är ensamma.") };
    let case = association("malmo-asn").answer("need-description", noted);
    for kind in DocumentKind::ALL {
        assert!(!case.compose(kind, "sv").plain_text().contains("Karin"));
    }
}

#[test]
fn examined_papers_are_for_years_relative_to_today_and_a_new_association_offers_others() {
    let old = association("malmo-asn").typed("formed-year", "2001").printed("sv");
    assert!(old.contains("granskades handlingar av dessa slag"), "{old}");
    assert!(old.contains(", 2025") && old.contains(", 2026"));
    assert!(!old.contains("Föreningen är ny"));
    let new = association("malmo-asn").typed("formed-year", "2026").printed("sv");
    assert!(new.contains("Föreningen är ny, så vi vill fråga kommunen om det går bra."), "{new}");
}

#[test]
fn a_value_that_cannot_be_read_stands_as_it_was_typed() {
    let text = association("malmo-asn").typed("start", "efter sommaren").typed("end", "20271231").printed("sv");
    assert!(text.contains("perioden efter sommaren till 2027-12-31"), "{text}");
    assert!(association("malmo-asn").typed("board-decision-date", "1/3 2026").printed("sv").contains("2026-03-01"));
}

#[test]
fn a_name_in_an_arabic_letter_keeps_its_language() {
    let letter = association("malmo-asn").letter("ar");
    let named = letter.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => facts
            .iter()
            .flat_map(|fact| &fact.value)
            .flat_map(|value| &value.runs)
            .find(|run| run.text.contains("Ekbacken")),
        _ => None,
    });
    let run = named.expect("the sender stands in the letter head");
    assert_eq!((run.lang.as_str(), run.text.as_str()), ("sv", "\u{2068}Föreningen Ekbacken\u{2069}"));
}

#[test]
fn the_letters_own_date_stands_before_the_day_of_composing() {
    assert_eq!(association("general").letter("sv").date, (2026, 3, 24));
    assert_eq!(association("general").typed("letter-date", "2026-04-02").letter("sv").date, (2026, 4, 2));
}

#[test]
fn how_firm_a_section_is_stands_under_its_heading() {
    let letter = association("malmo-asn")
        .text("need-description", "sv", "Mammor är ensamma.")
        .choose("need-stance", "open")
        .letter("sv");
    let at = letter.blocks.iter().position(|block| match block {
        Block::Heading { text, .. } => text.plain() == "Behovet",
        _ => false,
    });
    let under = &letter.blocks[at.expect("the need has a section") + 1];
    assert!(matches!(under, Block::Remark(text) if text.plain() == "Öppet för dialog"), "{under:?}");
}

#[test]
fn what_is_no_number_stands_under_what_was_asked_and_never_in_a_sentence_with_its_unit() {
    let told = |years: &str| association("malmo-asn").typed("extension-years", years).printed("sv");
    assert!(told("två år").contains("förlängas med 2 år."));
    let reached =
        association("malmo-asn").typed("target-count", "ca 60 personer").typed("members", "ca 40").printed("sv");
    assert!(reached.contains("nå ungefär 60 personer.") && reached.contains("ca 40"));
    let unread = told("2 eller 3 år");
    assert!(unread.contains("2 eller 3 år") && !unread.contains("år år") && !unread.contains("förlängas med 2"));
}

#[test]
fn no_extension_is_told_when_there_is_none() {
    assert!(association("malmo-asn").typed("extension-years", "2").printed("sv").contains("förlängas med 2 år"));
    assert!(!association("malmo-asn").typed("extension-years", "0").printed("sv").contains("förlängas"));
}
