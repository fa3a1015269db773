//! A letter in two languages beside each other, so that those who talk about it can point to the same place.

use crate::story::{Story, Told, decided_by, equal, iop, says, silent};

fn varldens_mammor() -> Story {
    Story::of("varldens-mammor", "2021-10-01")
}

fn mammakraft() -> Story {
    Story::of("mammakraft", "2022-10-17")
}

/// The words directly after each other, each in its language.
fn follow(text: &str, swedish: &str, other: &str) -> Told {
    says(text, &format!("[sv] {swedish} {other}"))
}

#[test]
fn a_mother_finds_each_swedish_sentence_beside_the_arabic_one() {
    let text = varldens_mammor().beside("initiative", "sv", "ar");
    says(&text, "Svenska – den text som gäller").unwrap();
    says(&text, "السويدية – النص المعتمد").unwrap();
    follow(&text, "Vilka vi är", "[ar] من نحن").unwrap();
    follow(&text, "Vad vi ber om", "[ar] ما نرجوه").unwrap();
}

#[test]
fn what_the_mothers_wrote_in_swedish_only_stands_there_once() {
    let wrote = "Många mammor och barn sitter isolerade i sina hem.";
    decided_by(&varldens_mammor(), &varldens_mammor().without("need-description"), |story| {
        equal("times", &story.beside("initiative", "sv", "ar").matches(wrote).count(), &1)
    });
}

#[test]
fn mammakraft_is_signed_once_and_in_swedish_whichever_language_leads() {
    for (lang, beside) in [("sv", "so"), ("so", "sv"), ("ar", "sv")] {
        let text = mammakraft().beside("initiative", lang, beside);
        equal("places to sign", &text.matches("Underskrift och namnförtydligande").count(), &1).unwrap();
        says(&text, "[sv] Underskrift och namnförtydligande").unwrap();
    }
    silent(&mammakraft().beside("initiative", "ar", "so"), "Underskrift").unwrap();
}

#[test]
fn figures_stand_once_in_a_table_of_both_languages() {
    let alone = mammakraft().composed("initiative", "sv").replace('\u{a0}', " ").matches("290 000 kr").count();
    let both = mammakraft().beside("initiative", "sv", "so").replace('\u{a0}', " ").matches("290 000 kr").count();
    assert!(alone > 1 && both < 2 * alone, "{both} times in two languages, {alone} in one");
}

#[test]
fn a_language_beside_itself_is_told_as_a_slip() {
    let out = iop(&["render", "x.iop", "--lang", "sv", "--beside", "sv", "-o", "-"]);
    assert_eq!(out.status.code(), Some(2));
    let out = iop(&["assess", "x.iop", "--beside", "ar"]);
    assert_eq!(out.status.code(), Some(2));
}
