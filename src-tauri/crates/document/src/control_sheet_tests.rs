use super::control_sheet;
use crate::testing::{TODAY, has_signatures, profile};
use iop_blocks::{Block, Document};
use iop_core::profile::shipped_sources;
use iop_words::Words;

fn sheet(id: &str, lang: &str, beside: Option<&str>) -> Document {
    let words = Words::shipped().expect("the shipped locales are sound");
    let profile = profile(id);
    let beside = beside.map(|lang| words.speaker(lang, Some(&profile)));
    let (speaker, swedish) = (words.speaker(lang, Some(&profile)), words.speaker("sv", Some(&profile)));
    control_sheet(&profile, TODAY, &speaker, &swedish, beside.as_ref())
}

#[test]
fn every_criterion_has_the_issuers_words_our_question_what_it_asks_about_and_boxes() {
    for source in shipped_sources() {
        let (sheet, profile) = (sheet(source.id, "sv", None), profile(source.id));
        let text = sheet.plain_text();
        let words = Words::shipped().expect("the shipped locales are sound");
        let speaker = words.speaker("sv", Some(&profile));
        for criterion in &profile.criteria {
            assert!(text.contains(&criterion.text), "{}", criterion.code);
            let asked = speaker.profile_text(&criterion.code).expect("it has words").text;
            assert!(text.contains(&format!("Så frågar vi: {asked}")), "{}", criterion.code);
        }
        let boxes = sheet.blocks.iter().filter(|block| matches!(block, Block::Checklist(_))).count();
        assert!(boxes >= profile.criteria.len() + profile.requirements.len(), "{}", source.id);
        assert!(sheet.furniture.footer.plain().contains(&profile.hash), "every page names the text it is about");
        assert!(!text.contains('⟨'), "{text}");
    }
}

#[test]
fn only_the_swedish_sheet_is_signed_and_another_text_has_another_version() {
    assert!(has_signatures(&sheet("umea", "sv", None)));
    for lang in ["ar", "so"] {
        let sheet = sheet("umea", lang, None);
        assert!(!has_signatures(&sheet), "{lang}");
        assert!(!sheet.plain_text().contains('⟨'), "{lang}");
    }
    assert_ne!(sheet("umea", "sv", None).furniture.footer, sheet("boras", "sv", None).furniture.footer);
}

#[test]
fn the_translation_stands_beside_the_question_when_asked_for_and_only_then() {
    let table = |sheet: &Document| {
        sheet.blocks.iter().find_map(|block| match block {
            Block::Table { columns, rows, .. } => {
                Some((columns.len(), rows.len(), rows[0].cells[2].runs[0].lang.clone()))
            }
            _ => None,
        })
    };
    assert_eq!(table(&sheet("umea", "sv", None)), None);
    let (columns, rows, lang) = table(&sheet("umea", "sv", Some("so"))).expect("a table");
    assert!(columns == 3 && rows >= profile("umea").criteria.len() && lang == "so");
}
