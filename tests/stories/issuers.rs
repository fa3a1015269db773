//! Cases moved to other issuers: what has been answered once carries over, and only what is new is new.

use crate::story::{Story, Told, decided_by, entry, equal, iop, says, silent};
use iop_core::{Answer, profile};

fn mammakraft() -> Story {
    Story::of("mammakraft", "2022-10-17")
}

/// The verdict on each criterion, in the issuer's order.
fn verdicts(story: &Story) -> Vec<(String, String)> {
    let assessment = story.assessed();
    let criteria = assessment["criteria"].as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    criteria.iter().map(|criterion| (text(&criterion["code"]), text(&criterion["verdict"]))).collect()
}

fn is_unanswered(story: &Story, wanted: &[&str]) -> Told {
    let verdicts = verdicts(story);
    let open: Vec<&str> =
        verdicts.iter().filter(|(_, verdict)| verdict == "not-answered").map(|(code, _)| code.as_str()).collect();
    equal("not answered", &open, &wanted)
}

#[test]
fn under_boras_five_of_eight_carry_over_and_three_are_new() {
    let answered = mammakraft().at("boras").with("free-claim", Answer::choose("yes"));
    decided_by(&mammakraft().at("boras"), &answered, |story| is_unanswered(story, &["BOR-2", "BOR-3", "BOR-5"]));
    let (malmo, boras) = (mammakraft().assessed(), mammakraft().at("boras").assessed());
    for (there, here) in [("MAL-1", "BOR-1"), ("MAL-4", "BOR-4"), ("MAL-5", "BOR-6"), ("MAL-12", "BOR-7")] {
        let (there, here) = (entry(&malmo, "criteria", there), entry(&boras, "criteria", here));
        assert_eq!(there["verdict"], here["verdict"]);
        assert_eq!(there["because"], here["because"], "the same answers are the reason");
    }
}

#[test]
fn under_umea_everything_has_an_answer_already() {
    let story = mammakraft().at("umea");
    decided_by(&story, &story.clone().without("added-value-claim").without("added-value-how"), |story| {
        is_unanswered(story, &[])
    });
}

#[test]
fn under_kungsbacka_the_letter_tells_the_year_of_the_text_and_that_nobody_has_checked_it() {
    decided_by(&mammakraft().at("kungsbacka"), &mammakraft().at("boras"), |story| {
        let letter = story.composed("initiative", "sv");
        says(&letter, "Textens datum: mars 2021.")?;
        says(&letter, "Ingen människa har kontrollerat texten mot källan.")?;
        says(&letter, "Kommunens mål på området blir lättare att nå genom en IOP.")
    });
}

#[test]
fn a_group_that_says_application_is_told_so_in_linkoping_and_not_in_gavleborg() {
    let group = Story::of("varldens-mammor", "2021-10-01");
    let applied = |story: &Story| entry(&story.assessed(), "grounds", "applied")["verdict"].clone();
    assert_eq!(applied(&group), "against");
    assert_eq!(applied(&group.clone().at("region-gavleborg")), "supported");
    assert_eq!(applied(&group.with("paper-word", Answer::choose("initiative"))), "supported");
}

#[test]
fn the_paper_is_called_what_region_gavleborg_calls_it_there_and_nowhere_else() {
    decided_by(&mammakraft().at("region-gavleborg"), &mammakraft().at("uddevalla"), |story| {
        says(&story.composed("initiative", "sv"), "Ansökan om idéburet offentligt partnerskap (IOP)")?;
        let result = story.composed("result", "sv");
        says(&result, "Ansökningsblankett för samarbetsformen IOP")?;
        silent(&result, "En IOP är inget man ansöker om.")?;
        silent(&story.composed("annex", "sv"), "Handläggarbilaga till initiativet")
    });
}

#[test]
fn in_every_profile_the_case_can_be_read_and_every_verdict_has_its_reason_and_every_paper_its_words() {
    for source in profile::shipped_sources() {
        let story = mammakraft().at(source.id);
        let assessment = story.assessed();
        for list in ["requirements", "criteria", "grounds"] {
            for judged in assessment[list].as_array().into_iter().flatten() {
                let reasons = judged["because"].as_array().map_or(0, Vec::len);
                assert!(reasons > 0, "{} {} has no reason", source.id, judged["code"]);
            }
        }
        for (document, lang) in [("result", "so"), ("annex", "ar"), ("questionnaire", "sv")] {
            silent(&story.composed(document, lang), "⟨").expect("every word is there");
        }
    }
}

/// Who reads a verdict can find the words it rests on: which document, how old, and whether they are the issuer's own.
#[test]
fn every_verdict_tells_its_document_its_date_and_whose_words_it_is_in() {
    for source in profile::shipped_sources().iter().filter(|source| source.id != "general") {
        let profile = profile::shipped(source.id).expect("it is shipped");
        let citation = profile.source.as_ref().expect("an issuer has a source");
        let story = mammakraft().at(source.id);
        let (assessment, text) = (story.assessed(), story.assessed_text("sv"));
        for list in ["requirements", "criteria"] {
            for judged in assessment[list].as_array().into_iter().flatten() {
                let (told, code) = (&judged["source"], judged["code"].as_str().expect("a code"));
                assert_eq!(told["citation"]["title"], citation.title.as_str(), "{code}");
                assert_eq!(told["citation"]["document"], citation.document.as_str(), "{code}");
                let dates =
                    ["decided", "published", "quoted_date"].map(|date| told["citation"][date].as_str().unwrap_or(""));
                assert!(citation.is_undated() || dates.contains(&citation.dated()), "{code} {dates:?}");
                let words = told["text"].as_str().expect("the words");
                says(&text, words).unwrap_or_else(|told| panic!("{code}: {told}"));
                says(&text, &format!("{code}, {}", citation.title)).expect("code and document beside the words");
                match told["wording"].as_str() {
                    Some("verbatim") => silent(&text, &format!("I sammandrag: {words}")),
                    Some("condensed") => says(&text, &format!("I sammandrag: {words}")),
                    other => Err(format!("{code} is {other:?}")),
                }
                .expect("a summary is no quotation");
            }
        }
        says(&text, &citation.title).expect("the title");
        says(&text, if citation.is_undated() { "Texten har inget datum." } else { citation.dated() }).expect("the age");
        for ground in assessment["grounds"].as_array().expect("grounds") {
            let code = ground["code"].as_str().expect("a code");
            let told = assessment["ground_sources"][code].as_str().expect("a ground has its own source");
            assert!(told.contains("202"), "{told} has no date");
            says(&text, told).expect("the source stands by the ground");
        }
    }
}

#[test]
fn each_issuer_shows_where_its_text_stands_and_that_nobody_has_checked_it() {
    for source in profile::shipped_sources().iter().filter(|source| source.id != "general") {
        let told = iop(&["profile", "show", source.id]);
        let text = String::from_utf8_lossy(&told.stdout).into_owned();
        let profile = profile::shipped(source.id).expect("it is shipped");
        let citation = profile.source.expect("an issuer has a source");
        says(&text, &citation.title).expect("the title");
        says(&text, &citation.address).expect("the address");
        says(&text, citation.dated()).expect("the date");
        says(&text, "Ingen människa har kontrollerat texten mot källan.").expect("the truth about it");
    }
}

#[test]
fn two_issuers_can_be_printed_side_by_side_and_all_of_them_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("jamforelse.txt");
    let path = file.to_str().expect("a path");
    let printed = |ids: &[&str], lang: &str| {
        let arguments = [&["profile", "crosswalk"], ids, &["--lang", lang, "-o", path]].concat();
        let done = iop(&arguments);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        std::fs::read_to_string(path).expect("the document is there")
    };
    let two = printed(&["linkoping", "boras"], "sv");
    says(&two, "LIN-5\tBOR-1").expect("both ask about a market");
    silent(&two, "MAL-").expect("nobody asked for Malmö");
    for lang in ["sv", "ar", "so"] {
        let all = printed(&[], lang);
        silent(&all, "ALM-").expect("what speaks for nobody is not compared");
        for source in profile::shipped_sources().iter().filter(|source| source.id != "general") {
            let criteria = profile::shipped(source.id).expect("it is shipped").criteria;
            says(&all, &criteria[0].code).expect("every issuer is there");
        }
    }
    assert!(!iop(&["profile", "crosswalk", "finns-inte", "--lang", "sv", "-o", path]).status.success());
}
