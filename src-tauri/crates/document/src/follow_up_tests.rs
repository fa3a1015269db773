use crate::Kind;
use crate::testing::{Case, association, case, everything, has_signatures, owned_project};
use iop_blocks::{Block, Document};
use iop_core::Answer;

fn letters(case: &Case) -> Document {
    case.compose(Kind::FollowUp, "sv")
}

/// The letters page by page, without the page for the association itself.
fn pages(document: &Document) -> Vec<String> {
    let page = |blocks: &[Block]| Document { blocks: blocks.to_vec(), ..document.clone() }.plain_text();
    document.blocks.split(|block| matches!(block, Block::PageBreak)).skip(1).map(page).collect()
}

#[test]
fn there_are_four_letters_each_on_its_own_page_with_head_and_signature() {
    let document = letters(&association("linkoping"));
    let pages = pages(&document);
    assert_eq!(pages.len(), 4);
    for page in &pages {
        assert!(page.starts_with("Till\tLinköpings kommun"), "{page}");
        assert!(page.contains("Mammakraft") && page.contains("Namnförtydligande"), "{page}");
    }
    assert!(document.blocks[..2].iter().any(|block| matches!(block, Block::Title(_))));
}

#[test]
fn the_three_questions_are_asked_with_a_wish_for_copies() {
    let first = &pages(&letters(&association("linkoping")))[0];
    for wanted in [
        "Vem har tagit ställning: en tjänsteperson, ett utskott eller nämnden?",
        "Vilket kriterium brister",
        "Vad skulle ändra bedömningen?",
        "Vi ber också om kopior av anteckningar och protokoll",
    ] {
        assert!(first.contains(wanted), "{wanted} in {first}");
    }
}

#[test]
fn what_was_said_is_put_as_what_we_understood_with_room_for_date_who_and_what() {
    let document = letters(&association("linkoping"));
    let last = document.blocks.rsplit(|block| matches!(block, Block::PageBreak)).next().expect("pages");
    let rows = last.iter().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let rows = rows.expect("a form");
    for label in ["Datum", "Vem som talade för kommunen"] {
        let row = rows.iter().find(|row| row.cells[0].plain() == label);
        assert!(row.is_some_and(|row| row.cells[1].is_empty()), "{label}");
    }
    let at = last
        .iter()
        .position(|block| matches!(block, Block::Paragraph(text) if text.plain() == "Vi har uppfattat detta:"));
    assert!(matches!(last[at.expect("what was said") + 1], Block::WritingLines(_)));
    assert!(pages(&document)[3].contains("Rätta oss om vi har missförstått."));
}

#[test]
fn an_interpreter_is_asked_for_only_when_wanted() {
    let with = association("linkoping").choose("interpreter", "yes").choose("interpreter-language", "somali");
    let meeting = &pages(&letters(&with))[2];
    assert!(meeting.contains("Vi behöver tolk till mötet. Tolken behöver tala somaliska."), "{meeting}");
    assert!(!pages(&letters(&association("linkoping")))[2].contains("tolk"));
}

#[test]
fn no_letter_claims_a_right_or_commands() {
    for case in [case("linkoping"), owned_project(), everything(association("malmo-asn"))] {
        let folded = letters(&case).plain_text().to_lowercase();
        let said: Vec<&str> = folded.split(|c: char| !c.is_alphabetic()).collect();
        for word in [
            "måste",
            "rätt",
            "rätten",
            "rättighet",
            "skyldig",
            "skyldiga",
            "kräver",
            "lag",
            "lagen",
            "ska",
            "överklaga",
        ] {
            assert!(!said.contains(&word), "{word} in {folded}");
        }
        for word in ["ansök", "förvaltningslag", "sex månader", "godkänd"] {
            assert!(!folded.contains(word), "{word} in {folded}");
        }
    }
}

#[test]
fn a_project_writes_in_its_own_name_and_an_owner_in_the_owners() {
    let group = letters(&owned_project().choose("owner-road", "own-association"));
    assert!(pages(&group)[0].contains("Från\tMammornas hus"));
    assert!(!group.plain_text().contains("Firmatecknare"));
    assert!(pages(&letters(&owned_project()))[0].contains("Från\tFöreningen Ekbacken"));
}

#[test]
fn reading_copies_are_marked_and_unsigned_in_every_language() {
    for lang in ["ar", "so"] {
        let copy = association("linkoping").answer("interpreter", Answer::choose("yes")).compose(Kind::FollowUp, lang);
        assert!(matches!(copy.blocks[0], Block::Notice { .. }) && !copy.furniture.footer.is_empty(), "{lang}");
        assert!(!has_signatures(&copy), "{lang}");
        assert!(!copy.plain_text().contains('⟨'), "{lang}");
    }
}

/// A group that has been told no on the telephone and has written it down.
fn told_no(tick: &str) -> Case {
    let cells = |date: &str, said: &str, tick: &str| {
        vec![
            ("date", Answer::typed(date)),
            ("who", Answer::typed("Enhetschefen")),
            ("role", Answer::typed("Arbetsmarknadsenheten")),
            ("how", Answer::choose("phone")),
            ("said", Answer::text("sv", said)),
            ("promised", Answer::text("sv", "Hon ringer igen i maj.")),
            ("next", Answer::typed("Vi väntar.")),
            ("in-letter", Answer::choose(tick)),
        ]
    };
    association("linkoping").rows(
        "contact-log",
        vec![
            ("r1", cells("2026-03-02", "Det blir ingen IOP i år.", tick)),
            ("r2", cells("2026-03-05", "Prat i hallen.", "no")),
        ],
    )
}

#[test]
fn what_was_said_stands_in_the_letter_only_when_the_group_ticks_it() {
    let ticked = letters(&told_no("yes"));
    let confirm = &pages(&ticked)[3];
    for wanted in ["2026-03-02", "Telefon", "Enhetschefen, Arbetsmarknadsenheten", "Det blir ingen IOP i år."] {
        assert!(confirm.replace(['\u{2068}', '\u{2069}'], "").contains(wanted), "{wanted} in {confirm}");
    }
    assert!(!ticked.blocks.iter().any(|block| matches!(block, Block::WritingLines(_))));
    let all = ticked.plain_text();
    for kept in ["Prat i hallen", "Hon ringer igen", "Vi väntar", "2026-03-05"] {
        assert!(!all.contains(kept), "{kept} in {all}");
    }
    let unticked = letters(&told_no("no"));
    assert!(!unticked.plain_text().contains("Det blir ingen IOP"));
    assert!(unticked.blocks.iter().any(|block| matches!(block, Block::WritingLines(4))));
}

#[test]
fn no_other_paper_tells_what_happened_after_the_letter() {
    let case = told_no("yes")
        .choose("municipal-decision", "yes")
        .typed("notice-date", "2026-03-09")
        .text("decision-words", "sv", "Nämnden avslår.")
        .typed("diary-number", "KS 2026-77")
        .typed("sent-date", "2026-02-03");
    for kind in Kind::ALL {
        let text = case.compose(kind, "sv").plain_text();
        for kept in ["Nämnden avslår", "KS 2026-77", "2026-03-09", "Hon ringer igen", "Enhetschefen, "] {
            let is_allowed = kind == Kind::FollowUp && kept == "Enhetschefen, ";
            assert!(!text.contains(kept) || is_allowed, "{kept} in {kind:?}");
        }
    }
    assert!(pages(&letters(&case))[1].contains("2026-02-03"), "the day the paper was sent is known");
}
