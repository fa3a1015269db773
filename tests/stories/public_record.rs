//! A letter becomes public when it is handed in. What perhaps should not stand there is found first, and nothing changes
//! unless the group chooses it.

use crate::story::{Story, decided_by, equal, says, silent};
use iop_core::Answer;

const NUMBER: &str = "811218-9876";

fn with_text(text: &str) -> Story {
    Story::of("mammakraft", "2022-11-01").with("need-description", Answer::text("sv", text))
}

#[test]
fn a_personnummer_is_found_where_it_stands_and_is_not_repeated() {
    let written = with_text(&format!("Hon har nummer {NUMBER} och är ensam."));
    let other = with_text("Hon har nummer 846003-1936 och är ensam.");
    decided_by(&written, &other, |story| {
        let checked = story.checked();
        let found = &checked["public_record"][0];
        equal("kind", &found["kind"], &"personal-number")?;
        equal("question", &found["at"]["question"], &"need-description")?;
        equal("range", &found["range"], &serde_json::json!({ "start": 15, "end": 26 }))?;
        let told = story.check_told();
        says(&told, "Det här ser ut som ett personnummer.")?;
        says(&told, "kan missa saker")?;
        silent(&told, NUMBER)
    });
}

#[test]
fn the_letter_prints_neutrally_only_when_the_group_has_chosen_it_and_the_own_file_keeps_its_wording() {
    let text = format!("Fadumo Ali har flytt från våld. Hennes nummer är {NUMBER}.");
    let chosen = |what: &[&str]| {
        let neutral = what.iter().map(|what| (*what).to_owned()).collect();
        let answer = Answer { neutral, ..Answer::text("sv", text.as_str()) };
        Story::of("mammakraft", "2022-11-01").with("need-description", answer)
    };
    let neutral = |story: &Story| {
        for document in ["initiative", "annex"] {
            let printed = story.composed(document, "sv");
            silent(&printed, NUMBER)?;
            silent(&printed, "Fadumo")?;
            says(&printed, "en deltagare har flytt från våld. Hennes nummer är (personnummer utelämnat).")?;
        }
        says(&story.own_file("initiative", "sv"), &text)
    };
    decided_by(&chosen(&["personal-number", "name"]), &chosen(&[]), neutral);
    decided_by(&chosen(&["personal-number", "name"]), &chosen(&["name"]), neutral);
}

#[test]
fn what_the_sender_must_tell_is_no_finding() {
    let story = Story::of("mammakraft", "2022-11-01")
        .with("address", Answer::typed("Solgatan 12, 211 20 Malmö"))
        .with("phone", Answer::typed("040-12 34 56"))
        .with("contact-name", Answer::typed("Fadumo Ali"));
    let found = |story: &Story| story.checked()["public_record"].as_array().map_or(0, Vec::len);
    assert_eq!(found(&story), found(&Story::of("mammakraft", "2022-11-01")));
    assert_eq!(found(&story), 0, "{}", story.checked()["public_record"]);
}
