use crate::Kind;
use crate::testing::{association, case, everything, owned_project};
use iop_blocks::Block;
use iop_core::catalogue::{is_after_the_letter, questions};
use iop_core::profile::Wording;
use iop_core::question::Kind as Takes;

/// What a kind of question leaves to be seen when it is answered as above.
fn marker(id: &str, kind: Takes) -> Option<String> {
    matches!(kind, Takes::Text | Takes::Line | Takes::Email | Takes::Phone).then(|| format!("¶{id}"))
}

#[test]
fn every_field_has_its_place_in_the_initiative() {
    let mut own = association("general");
    let mut owned = owned_project();
    own.initiative.answers.remove("association-name");
    owned.initiative.answers.remove("initiative-name");
    let texts = [everything(own).printed("sv"), everything(owned).printed("sv")];
    for question in questions() {
        let mut markers: Vec<String> = marker(question.id, question.kind).into_iter().collect();
        if let Takes::Table(columns) = question.kind {
            markers.extend(columns.iter().filter_map(|c| marker(&format!("{}/{}", question.id, c.id), c.kind)));
        }
        let is_after = is_after_the_letter(question.id);
        for marker in markers {
            if is_after {
                assert!(!texts.iter().any(|text| text.contains(&marker)), "{marker} is nobody else's business");
                continue;
            }
            assert!(texts.iter().any(|text| text.contains(&marker)), "{marker} is printed nowhere");
        }
    }
}

/// Words that call the paper an application or claim a right, in each language.
const APPLYING: [&str; 5] = ["ansök", "härmed", "codsi", "arji", "طلب"];

/// The first word that begins so; Arabic writes its article and some prepositions together with the word.
fn applying(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let bare = |word: &str| word.trim_start_matches('ب').trim_start_matches("ال").to_owned();
    words.into_iter().find(|word| APPLYING.iter().any(|apply| bare(word).starts_with(apply)))
}

#[test]
fn no_message_is_missing_in_any_language_and_nothing_is_called_an_application() {
    for profile in iop_core::profile::shipped_sources().iter().map(|source| source.id) {
        for lang in ["sv", "ar", "so"] {
            for case in [everything(association(profile)), everything(owned_project()), everything(case(profile))] {
                let text = case.printed(lang);
                assert!(!text.contains('⟨'), "{profile} {lang}: {text}");
                if case.profile.takes_applications() {
                    continue;
                }
                assert_eq!(applying(&text), None, "{profile} {lang}");
            }
        }
    }
}

#[path = "../../core/tests/walk/mod.rs"]
mod walk;

/// Answers at random, the same in every run.
fn walked(profile: &str, nth: u64) -> crate::testing::Case {
    let seed = |i: u64| (nth * 300 + i + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    let mut case = case(profile);
    case.initiative = walk::initiative(profile, &(0..300).map(seed).collect::<Vec<_>>());
    case
}

#[test]
fn no_document_of_any_kind_lacks_a_word_in_any_language_whatever_has_been_answered() {
    for (nth, profile) in (1..).zip(walk::profiles()) {
        for case in [case(profile), everything(association(profile)), walked(profile, nth), walked(profile, nth + 20)] {
            for kind in Kind::ALL {
                for lang in ["sv", "ar", "so"] {
                    let text = case.compose(kind, lang).plain_text();
                    let lacks = text.lines().find(|line| line.contains('⟨') || line.contains("{$"));
                    assert_eq!(lacks, None, "{profile} {kind:?} {lang}");
                    assert!(text.len() > 100, "{profile} {kind:?} {lang}: {text}");
                }
            }
        }
    }
}

#[test]
fn only_an_issuer_that_says_application_itself_gets_a_paper_of_that_name() {
    for source in iop_core::profile::shipped_sources() {
        let case = everything(association(source.id));
        for kind in [Kind::Initiative, Kind::Annex, Kind::FollowUp] {
            for lang in ["sv", "ar", "so"] {
                let said = applying(&case.compose(kind, lang).plain_text());
                assert_eq!(said.is_some(), source.id == "region-gavleborg", "{} {kind:?} {lang}", source.id);
            }
        }
    }
    let letter = everything(association("region-gavleborg")).letter("sv");
    assert!(letter.title.starts_with("Ansökan om idéburet offentligt partnerskap"), "{}", letter.title);
}

#[test]
fn a_region_is_not_called_a_municipality_in_what_it_is_handed() {
    for kind in [Kind::Initiative, Kind::Annex, Kind::FollowUp, Kind::Minutes, Kind::Consent] {
        for case in [everything(association("region-gavleborg")), association("region-gavleborg")] {
            let text = case.compose(kind, "sv").plain_text();
            let line = text.lines().find(|line| line.to_lowercase().contains("kommun"));
            assert_eq!(line, None, "{kind:?}");
        }
    }
}

/// Where the definite *kommunen* is right in a region's own papers, and why.
const RIGHT: &[(&str, &str)] = &[
    ("Linköpings kommun", "a ground is somebody's answer and names who gave it"),
    ("Enligt kommunens svar", "the same"),
    ("ett papper från kommunen", "the same"),
    ("om kommunen har ett sådant bidrag", "another path, which is the municipality's"),
    ("kommunens föreningsregister", "the register is the municipality's"),
    ("kommunens öppna förskola", "an example of another body's service"),
];

/// What the group keeps for itself may speak of municipalities in general, but not call its region one.
#[test]
fn a_region_is_not_called_the_municipality_in_what_a_group_keeps() {
    let mut faults = Vec::new();
    for kind in [Kind::Result, Kind::Questionnaire, Kind::Forming] {
        for case in [everything(association("region-gavleborg")), association("region-gavleborg")] {
            let text = case.compose(kind, "sv").plain_text();
            let is_definite = |line: &str| {
                let words = line.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
                words.into_iter().any(|word| word == "kommunen" || word == "kommunens")
            };
            let is_right = |line: &str| RIGHT.iter().any(|(right, _)| line.contains(right));
            let wrong = text.lines().filter(|line| is_definite(line) && !is_right(line));
            faults.extend(wrong.map(|line| format!("{kind:?} {line}")));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_in_summary_never_stand_in_quotation_marks() {
    for source in iop_core::profile::shipped_sources() {
        let case = everything(association(source.id));
        let condensed = case.profile.criteria.iter().filter(|criterion| criterion.wording == Wording::Condensed);
        for criterion in condensed {
            for kind in [Kind::Initiative, Kind::Annex, Kind::Result, Kind::Questionnaire] {
                for lang in ["sv", "ar", "so"] {
                    let document = case.compose(kind, lang);
                    let quoted = document.blocks.iter().any(|block| match block {
                        Block::Quote { text, .. } => text.plain().contains(&criterion.text),
                        _ => false,
                    });
                    assert!(!quoted, "{} is quoted in {kind:?} {lang}", criterion.code);
                    let text = document.plain_text().replace(['\u{2068}', '\u{2069}'], "");
                    assert!(text.contains(&criterion.text), "{} is not in {kind:?} {lang}", criterion.code);
                    for mark in ['”', '“', '«', '"', '»'] {
                        assert!(!text.contains(&format!("{mark}{}", criterion.text)), "{} {kind:?}", criterion.code);
                    }
                }
            }
        }
    }
}

#[test]
fn every_paper_that_shows_an_issuers_criteria_tells_their_source_their_age_and_that_nobody_has_checked() {
    for source in iop_core::profile::shipped_sources() {
        let case = everything(association(source.id));
        let Some(citation) = &case.profile.source else { continue };
        for kind in [Kind::Initiative, Kind::Annex, Kind::Result, Kind::Questionnaire] {
            let text = case.compose(kind, "sv").plain_text().replace(['\u{2068}', '\u{2069}'], "");
            let age = if citation.is_undated() { "Texten har inget datum." } else { citation.dated() };
            for wanted in
                [&citation.title, &citation.address, age, "Ingen människa har kontrollerat texten mot källan."]
            {
                assert!(text.contains(wanted), "{} {kind:?} does not tell {wanted}", source.id);
            }
            let mut checked = everything(association(source.id));
            checked.profile.source.as_mut().expect("a source").verified = "2026-03-01".to_owned();
            let text = checked.compose(kind, "sv").plain_text();
            assert!(!text.contains("Ingen människa") && text.contains("2026-03-01"), "{} {kind:?}", source.id);
        }
    }
    assert!(everything(association("kungsbacka")).printed("sv").contains("mars 2021"));
}

#[test]
fn every_chosen_option_of_a_set_has_a_sentence() {
    let sets = [
        "need-kinds",
        "target-groups",
        "activity-kinds",
        "aim-kinds",
        "open-kinds",
        "first-step-kinds",
        "followup-kinds",
        "steering-kinds",
        "phase-out-kinds",
        "child-kinds",
        "gender-kinds",
        "values",
    ];
    let text = everything(association("general")).letter("sv");
    for id in sets {
        let Some(Takes::Many(set)) = iop_core::catalogue::question(id).map(|question| question.kind) else {
            panic!("{id} has options")
        };
        let list = text.blocks.iter().any(|block| match block {
            Block::List { items, .. } => items.len() == set.options.len(),
            _ => false,
        });
        assert!(list, "{id}");
    }
}

#[test]
fn the_same_answers_give_the_same_document() {
    let case = everything(association("malmo-asn"));
    assert_eq!(case.letter("ar"), case.letter("ar"));
}
