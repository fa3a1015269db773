//! What a region's group reads: nothing calls the region a municipality.

use super::{House, everything, pages, phrases};
use crate::{Page, PageView};

/// Where the definite *kommunen* is right though the issuer is a region, and why.
const RIGHT: &[(&str, &str)] = &[
    ("till kommunens öppna förskola", "an example of another body's service"),
    ("återgiven i kommunens ”Svar på interpellation", "a source, whose text is Linköping's"),
    (
        "Den del av kommunen som ger stöd till dem som behöver hjälp i sitt liv.",
        "social services are the municipality's",
    ),
    ("fråga om kommunen har ett sådant bidrag", "another path, which is the municipality's"),
];

fn calls_it_a_municipality(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let is_definite = |word: String| ["kommunen", "kommunens"].contains(&word.as_str());
    words.into_iter().any(is_definite) && !RIGHT.iter().any(|(right, _)| text.contains(right))
}

#[test]
fn no_page_calls_a_region_a_municipality() {
    let house = House::new();
    let initiative = everything("region-gavleborg");
    let mut faults = Vec::new();
    for page in pages() {
        let shown = serde_json::to_value(house.show(&initiative, "sv", &page, None)).unwrap();
        let mut found = Vec::new();
        phrases(&shown, "", &mut found);
        for (at, text, lang, _) in found {
            let is_source =
                at.contains("source") || at.contains("grounds") || at.contains("why") && at.contains("chairs");
            if lang == "sv" && !is_source && calls_it_a_municipality(&text) {
                faults.push(format!("{page:?} {at}: {text}"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_same_pages_speak_of_the_municipality_where_it_is_one() {
    let house = House::new();
    let shown = house.show(&everything("umea"), "sv", &Page::topic("dialogue"), None);
    assert!(serde_json::to_string(&shown).unwrap().contains("Vilka möten har ni haft med kommunen?"));
    let arabic = house.show(&everything("region-gavleborg"), "ar", &Page::topic("dialogue"), None);
    let PageView::Topic(view) = arabic.page else { panic!("no topic") };
    let meetings = view.questions.iter().find(|question| question.id == "meetings").unwrap();
    assert!(meetings.label.text.contains("المنطقة") && !meetings.label.text.contains("البلدية"));
}

/// Members of a municipality appeal its decisions and members of a region those of the region (KL 13 kap. 1 §).
#[test]
fn who_may_appeal_is_told_of_the_body_that_decided() {
    let house = House::new();
    let told = |profile: &str, lang: &str| {
        let mut initiative = everything(profile);
        initiative.answers.insert("municipal-decision".into(), iop_core::Answer::choose("yes"));
        let page = Page::topic("after");
        let PageView::After(view) = house.show(&initiative, lang, &page, None).page else { panic!("no page") };
        let step = view.steps.into_iter().find(|step| step.code == "appeal-who").unwrap();
        let words = |phrase: Option<crate::Phrase>| phrase.unwrap().text;
        (step.title.text, words(step.how), words(step.source))
    };
    for (profile, member, chapter) in
        [("umea", "kommunmedlem", "1 kap. 5 §"), ("region-gavleborg", "medlem av regionen", "1 kap. 5 och 6 §§")]
    {
        let (title, how, source) = told(profile, "sv");
        assert!(title.contains(member), "{title}");
        assert!(source.contains(chapter) && source.contains("13 kap. 1 §"), "{source}");
        assert_eq!(how.to_lowercase().contains("kommunmedlem"), member == "kommunmedlem", "{how}");
        for lang in ["ar", "so"] {
            assert!(told(profile, lang).0.contains(member), "{lang}");
        }
    }
}
