use super::*;
use crate::testing::{Case, association, case, everything, owned_project};
use iop_blocks::{CheckItem, Fact};
use iop_core::Answer;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn text(text: &str, lang: &str) -> Text {
    Text::new(text, lang)
}

fn paragraph(words: &str, lang: &str) -> Block {
    Block::Paragraph(text(words, lang))
}

fn sides(block: &Block) -> (&[Block], &[Block]) {
    match block {
        Block::Beside { first, second } => (first, second),
        other => panic!("{other:?} is no pair"),
    }
}

/// How often each text stands there.
fn counted<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for block in blocks {
        let inner: Vec<&Block> = match block {
            Block::Beside { first, second } => first.iter().chain(second).collect(),
            other => vec![other],
        };
        for text in inner.into_iter().flat_map(align::texts).filter(|text| !text.is_empty()) {
            *counted.entry(text.plain()).or_default() += 1;
        }
    }
    counted
}

#[test]
fn own_text_that_exists_only_in_swedish_stands_once_and_the_remark_points_to_it() {
    let own = "Många mammor sitter isolerade i sina hem.";
    let first = vec![paragraph(own, "sv")];
    let second = vec![paragraph(own, "sv"), Block::Remark(text("النص الأصلي باللغة السويدية", "ar"))];
    let found = paired(["sv", "ar"], [first.clone(), second]);
    let [pair] = &found[..] else { panic!("{found:?}") };
    assert_eq!(sides(pair).0, first);
    assert!(matches!(sides(pair).1, [Block::Remark(_)]));
}

#[test]
fn own_text_after_a_lead_stands_once_as_well() {
    let own = "Utlandsfödda mammor i Skäggetorp.";
    let lead = |words: &str, lang: &str| text(words, lang).strong().then(text(own, "sv"));
    let first = vec![Block::Paragraph(lead("Målgrupp: ", "sv"))];
    let second = vec![Block::Paragraph(lead("الفئة: ", "ar")), Block::Remark(text("النص الأصلي", "ar"))];
    let found = paired(["sv", "ar"], [first, second]);
    let told: Vec<String> = sides(&found[0]).1.iter().flat_map(align::texts).map(Text::plain).collect();
    assert_eq!(told, ["الفئة: …", "النص الأصلي"]);
}

#[test]
fn a_long_name_in_a_sentence_stays_in_both() {
    let name = "Arbetsmarknads- och socialnämnden i Malmö";
    let first = vec![Block::Paragraph(text("Frågan hör till ", "sv").then(text(name, "sv")).then(text(".", "sv")))];
    let second = vec![Block::Paragraph(text("المسألة من اختصاص ", "ar").then(text(name, "sv")).then(text(".", "ar")))];
    let found = paired(["sv", "ar"], [first.clone(), second.clone()]);
    assert_eq!(sides(&found[0]), (&first[..], &second[..]));
}

#[test]
fn the_regards_stand_beside_the_regards_and_not_beside_the_bold_line_after_them() {
    let first = vec![
        paragraph("Med vänliga hälsningar", "sv"),
        Block::Paragraph(text("Underskrift och namnförtydligande", "sv").strong()),
    ];
    let second = vec![paragraph("وتفضلوا بقبول فائق الاحترام والتقدير", "ar")];
    let found = paired(["sv", "ar"], [first.clone(), second.clone()]);
    assert_eq!(sides(&found[0]), (&first[..1], &second[..]));
}

#[test]
fn a_greeting_in_one_language_does_not_push_the_paragraphs_apart() {
    let first = vec![
        paragraph("Föreningen Ekbacken vill träffa Malmö stad och berätta om vad den ser.", "sv"),
        paragraph("Med vänliga hälsningar", "sv"),
    ];
    let second = vec![
        paragraph("تحية طيبة وبعد،", "ar"),
        paragraph("تود Föreningen Ekbacken لقاء Malmö stad والحديث عما تراه في حياة الناس.", "ar"),
        paragraph("وتفضلوا بقبول فائق الاحترام", "ar"),
    ];
    let found = paired(["sv", "ar"], [first, second]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(sides(&found[0]).0.is_empty());
    assert!(found[1..].iter().all(|pair| sides(pair).0.len() == 1 && sides(pair).1.len() == 1));
}

#[test]
fn places_to_write_and_boxes_to_tick_stand_there_once() {
    let boxes = |lang: &str| Block::Checklist(vec![CheckItem { checked: false, text: text("Ja", lang) }]);
    for (langs, boxed) in [(["sv", "ar"], 0), (["ar", "sv"], 1), (["ar", "so"], 0)] {
        let document = |lang: &str| vec![boxes(lang), Block::WritingLines(5)];
        let found = paired(langs, [document(langs[0]), document(langs[1])]);
        let [pair, Block::WritingLines(5)] = &found[..] else { panic!("{found:?}") };
        let (first, second) = sides(pair);
        let has_boxes = [first, second].map(|side| matches!(side, [Block::Checklist(_)]));
        assert_eq!(has_boxes, [boxed == 0, boxed == 1], "{langs:?}");
    }
}

fn told_cases() -> Vec<Case> {
    vec![
        everything(association("malmo-asn")),
        everything(owned_project()),
        case("linkoping").text("need-description", "sv", "Många sitter isolerade i sina hem.").text(
            "summary",
            "ar",
            "نحن نلتقي كل أسبوع",
        ),
    ]
}

/// Every text of both documents stands in the paired one as often as in them, but for own text that is told once.
#[test]
fn no_document_loses_or_doubles_a_text_beside_another() {
    for case in told_cases() {
        for kind in Kind::ALL {
            // The questionnaire holds no answers.
            if kind == Kind::Questionnaire {
                continue;
            }
            for langs in [["sv", "ar"], ["so", "sv"], ["ar", "so"]] {
                let alone = langs.map(|lang| case.compose(kind, lang).blocks);
                let found = case.compose_beside(kind, langs);
                let together = counted(&found.blocks);
                let [first, second] = alone.each_ref().map(counted);
                let name = format!("{} {langs:?}", kind.id());
                for (text, found) in &together {
                    let [a, b] = [&first, &second].map(|texts| texts.get(text).copied().unwrap_or(0));
                    let is_told = text.contains('…') || (*found >= a.max(b) && *found <= a + b);
                    assert!(is_told, "{name}: {text} {found} times, {a} and {b} in the documents");
                    assert!(a == 0 || b == 0 || *found <= a + b, "{name}: {text}");
                }
                for (text, count) in first.iter().chain(&second) {
                    let there = together.get(text).copied().unwrap_or(0);
                    let is_shortened = together
                        .keys()
                        .filter(|other| other.contains('…'))
                        .any(|other| other.split('…').all(|part| text.contains(part)));
                    assert!(there >= *count || is_shortened, "{name}: {text} is lost");
                }
            }
        }
    }
}

#[test]
fn signatures_stand_once_in_swedish_whichever_language_leads() {
    for langs in [["sv", "ar"], ["ar", "sv"]] {
        let found = association("general").compose_beside(Kind::Initiative, langs);
        let swedish = usize::from(langs[1] == "sv");
        let signing = |blocks: &[Block]| blocks.iter().filter(|block| matches!(block, Block::Signatures(_))).count();
        let count = |side: usize| {
            found.blocks.iter().filter_map(move |block| match block {
                Block::Beside { first, second } => Some(signing([first, second][side])),
                _ => None,
            })
        };
        assert_eq!((count(swedish).sum::<usize>(), count(1 - swedish).sum::<usize>()), (1, 0), "{langs:?}");
    }
}

#[test]
fn almost_every_paragraph_of_a_whole_letter_has_its_like() {
    let case = everything(association("malmo-asn"));
    for langs in [["sv", "ar"], ["sv", "so"]] {
        let found = case.compose_beside(Kind::Annex, langs);
        let pairs: Vec<_> =
            found.blocks.iter().filter(|block| matches!(block, Block::Beside { .. })).map(sides).collect();
        let whole = pairs.iter().filter(|(a, b)| !a.is_empty() && !b.is_empty()).count();
        assert!(whole * 20 >= pairs.len() * 19, "{whole} of {}", pairs.len());
    }
}

#[test]
fn both_languages_say_which_text_counts() {
    let found = association("general").compose_beside(Kind::Initiative, ["ar", "sv"]);
    let headings = found.beside.expect("two languages").headings;
    let langs = headings.each_ref().map(|lines| lines.iter().map(|line| line.runs[0].lang.clone()).collect::<Vec<_>>());
    assert_eq!(langs, [vec!["ar".to_owned(), "sv".into()], vec!["sv".into(), "ar".into()]]);
    assert!(headings[1][0].plain().contains("gäller"));
    assert!(found.furniture.footer.is_empty());
    let neither = association("general").compose_beside(Kind::Initiative, ["ar", "so"]);
    assert!(!neither.furniture.footer.is_empty());
}

#[test]
fn the_version_for_the_own_file_can_be_in_two_languages() {
    let phone =
        Answer { neutral: vec!["phone".to_owned()], ..Answer::text("sv", "Många ringer 013-12 34 56 varje dag.") };
    let mut case = association("general").answer("need-description", phone);
    let told = |case: &Case| case.compose_beside(Kind::Initiative, ["sv", "so"]).plain_text();
    let public = told(&case);
    case.initiative = iop_core::public_record::as_written(case.initiative);
    let own = told(&case);
    assert!(own.contains("013-12 34 56") && !public.contains("013-12 34 56"), "{public}");
}

fn any_block(lang: &'static str) -> impl Strategy<Value = Block> {
    // Shorter than what is taken for own text.
    let words = "[a-d]{1,12}";
    prop_oneof![
        words.prop_map(move |w| paragraph(&w, lang)),
        words.prop_map(move |w| Block::Remark(text(&w, lang))),
        words.prop_map(move |w| Block::Title(text(&w, lang))),
        (1_u8..4, words).prop_map(move |(level, w)| Block::Heading { level, text: text(&w, lang) }),
        prop::collection::vec(words, 1..4)
            .prop_map(move |w| Block::List { ordered: false, items: w.iter().map(|w| text(w, lang)).collect() }),
        (words, words)
            .prop_map(move |(a, b)| Block::Facts(vec![Fact { label: text(&a, lang), value: vec![text(&b, lang)] }])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn whatever_is_paired_holds_every_text_of_both_as_often_as_they_do(
        first in prop::collection::vec(any_block("sv"), 0..12),
        second in prop::collection::vec(any_block("so"), 0..12),
    ) {
        let found = paired(["sv", "so"], [first.clone(), second.clone()]);
        prop_assert_eq!(counted(&found), counted(first.iter().chain(&second)));
    }
}
