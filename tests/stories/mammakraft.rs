//! An association and a board that had worked together from the start, with money, premises and employer
//! responsibility from the association.

use crate::story::{Story, Told, decided_by, entry, equal, folded, says, silent};
use iop_core::{Answer, Row};
use serde_json::json;

fn story() -> Story {
    Story::of("mammakraft", "2022-10-17")
}

const FIGURES: [&str; 12] = [
    "846003-1936",
    "290 000 kr",
    "87 825 kr",
    "300 000 kr",
    "377 825 kr",
    "23,2 %",
    "2023-01-01",
    "2024-12-31",
    "ASN-2022-14203",
    "ASN-2021-4461",
    "ASN-2022-13029",
    "50 %",
];

const PARTIES: [&str; 3] =
    ["Internationella Kvinnoföreningen i Malmö", "arbetsmarknads- och socialnämnden", "Malmö stad"];

fn figures_and_parties(story: &Story, lang: &str) -> Told {
    let text = folded(&story.printed("initiative", lang).replace('\u{a0}', " "));
    // Where a hyphen ends a line, extraction may part the number; every other break is white space.
    for wanted in FIGURES {
        says(&text, wanted)?;
    }
    if lang == "sv" {
        for party in PARTIES {
            says(&text.to_lowercase(), &party.to_lowercase())?;
        }
    }
    Ok(())
}

#[test]
fn the_swedish_pdf_holds_every_figure_and_party() {
    decided_by(&story(), &story().without_row("contributions", "c2"), |story| figures_and_parties(story, "sv"));
}

#[test]
fn the_arabic_pdf_holds_every_figure_in_reading_order() {
    decided_by(&story(), &story().without("org-number").without("parties"), |story| figures_and_parties(story, "ar"));
}

#[test]
fn the_somali_pdf_holds_every_figure() {
    decided_by(&story(), &story().without("end"), |story| figures_and_parties(story, "so"));
}

#[test]
fn the_association_is_ready_by_its_own_account() {
    decided_by(&story(), &story().with("basics-board", Answer::choose("no")), |story| {
        equal("outcome", &story.assessed()["party"]["outcome"], &"ready")
    });
}

#[test]
fn nothing_speaks_against() {
    let market = story().with("market-provider", Answer::typed("Kursbolaget AB"));
    decided_by(&story(), &market, |story| {
        let assessment = story.assessed();
        for list in ["requirements", "criteria", "grounds"] {
            for entry in assessment[list].as_array().into_iter().flatten() {
                if entry["verdict"] == "against" {
                    return Err(format!("{} speaks against: {}", entry["code"], entry["because"]));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_bare_yes_about_the_market_is_unclear_and_the_step_is_a_market_scan() {
    let scanned =
        story().with("market-scan", Answer::text("sv", "Vi letade i 3 register 2022-09-01; ingen säljer detta."));
    decided_by(&story(), &scanned, |story| {
        let assessment = story.assessed();
        let criterion = entry(&assessment, "criteria", "MAL-1");
        equal("verdict", &criterion["verdict"], &"unclear")?;
        equal("step", &criterion["would_change"]["question"], &"market-scan")
    });
}

#[test]
fn the_money_share_is_money_only_and_names_what_has_no_value() {
    let valued = story().without_row("contributions", "c4");
    decided_by(&story(), &valued, |story| {
        let assessment = story.assessed();
        let years = assessment["contributions"]["years"].as_array().cloned().unwrap_or_default();
        equal("years", &years.len(), &2)?;
        let parties = years[0]["parties"].as_array().cloned().unwrap_or_default();
        let own = parties.iter().find(|party| party["party"] == "ikf").cloned().unwrap_or_default();
        equal("share", &own["money_share"], &232)?;
        equal("unvalued", &own["unvalued"], &json!(["c3", "c4"]))?;
        let text = story.composed("initiative", "sv").to_lowercase();
        says(&text, "bara pengar")?;
        says(&text, "lokaler för mammakraftkurserna")
    });
}

/// The letter with plain spaces. Label and value of a row stand beside each other.
fn letter(story: &Story) -> String {
    story.composed("initiative", "sv").replace('\u{a0}', " ")
}

#[test]
fn the_bars_show_both_payers_on_one_scale_and_what_has_no_value() {
    decided_by(&story(), &story().without_row("contributions", "c2"), |story| {
        let text = letter(story);
        says(&text, "Resurserna per år i bild")?;
        says(&text, "Internationella Kvinnoföreningen i Malmö 87 825 kr · 23,2 %")?;
        says(&text, "Malmö stad genom arbetsmarknads- och socialnämnden 290 000 kr · 76,8 %")
    });
    let priced = story().without_row("contributions", "c3").without_row("contributions", "c4");
    decided_by(&story(), &priced, |story| {
        says(&letter(story), "Internationella Kvinnoföreningen i Malmö utan angivet värde")
    });
}

#[test]
fn valued_time_is_a_bar_of_its_own_and_changes_no_share() {
    let mut volunteering = story();
    let cells = [
        ("giver", Answer::choose("ikf")),
        ("kind", Answer::choose("volunteers")),
        ("hours", Answer::typed("120")),
        ("rate", Answer::typed("220")),
    ];
    let row = Row {
        id: "time".to_owned(),
        cells: cells.map(|(column, answer)| (column.to_owned(), answer)).into(),
        ..Row::default()
    };
    volunteering.initiative.answers.get_mut("contributions").expect("the case has them").rows.push(row);
    decided_by(&volunteering, &story(), |story| {
        let text = letter(story);
        says(&text, "Annat än pengar, angivet värde")?;
        says(&text, "Internationella Kvinnoföreningen i Malmö 26 400 kr, och mer utan angivet värde")?;
        says(&text, "Internationella Kvinnoföreningen i Malmö 87 825 kr · 23,2 %")?;
        silent(&text, "114 225")
    });
}

#[test]
fn the_line_of_the_period_shows_the_last_day_to_decide() {
    decided_by(&story(), &story().without("extension-notice-months"), |story| {
        let text = letter(story);
        says(&text, "Perioden i bild")?;
        says(&text, "Föreslagen period 2023-01-01 till 2024-12-31")?;
        says(&text, "Besked om förlängning senast 2024-06-30")?;
        says(&text, "Möjlig förlängning 2025-01-01 till 2026-12-31")
    });
    decided_by(&story().without("end"), &story(), |story| silent(&letter(story), "Perioden i bild"));
}

#[test]
fn the_criteria_are_quoted_letter_for_letter_in_the_boards_order() {
    decided_by(&story(), &story().at("linkoping"), |story| {
        let text = story.composed("initiative", "sv");
        let first = text.find("Det ska inte finnas någon marknad eller konkurrenssituation");
        let last = text.find("Malmö stad ska inte detaljreglera verksamheten.");
        match (first, last) {
            (Some(first), Some(last)) if first < last => Ok(()),
            other => Err(format!("{other:?}")),
        }
    });
}

#[test]
fn another_board_keeps_every_answer_and_shows_other_criteria() {
    let here = story().assessed();
    let there = story().at("linkoping").assessed();
    assert_eq!(there["criteria"].as_array().map(Vec::len), Some(8));
    for (malmo, linkoping) in [("MAL-6", "LIN-1"), ("MAL-12", "LIN-7"), ("MAL-5", "LIN-6")] {
        assert_eq!(
            entry(&here, "criteria", malmo)["verdict"],
            entry(&there, "criteria", linkoping)["verdict"],
            "the evidence is answered once"
        );
    }
}

#[test]
fn reading_copies_have_no_place_to_sign_and_say_so_on_every_page() {
    for lang in ["ar", "so"] {
        let text = story().composed("initiative", lang);
        says(&text, "Den svenska texten gäller.").expect("the copy says which text counts");
        silent(&text, "Namnförtydligande").expect("nothing to sign");
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    assert_eq!(story().pdf("initiative", "ar"), story().pdf("initiative", "ar"));
}

#[test]
fn the_letter_never_applies_for_anything() {
    let text = story().printed("initiative", "sv").to_lowercase();
    for word in ["ansök", "härmed", "rätt till stöd"] {
        silent(&text, word).expect("the letter proposes");
    }
}

#[test]
fn with_two_public_parties_no_sum_is_said_to_be_one_boards() {
    let row = |json: &str| serde_json::from_str::<iop_core::Row>(json).expect("a row");
    let mut two = story();
    let add = |story: &mut Story, table: &str, json: &str| {
        story.initiative.answers.get_mut(table).expect("the table").rows.push(row(json));
    };
    add(&mut two, "parties", r#"{"id":"r","cells":{"name":{"typed":"Region Skåne"},"side":{"choice":["public"]}}}"#);
    add(
        &mut two,
        "contributions",
        r#"{"id":"c9","cells":{"giver":{"choice":["r"]},"kind":{"choice":["money"]},"amount":{"typed":"100 000"}}}"#,
    );
    decided_by(&two, &story(), |story| {
        let text = story.composed("initiative", "sv").replace('\u{a0}', " ");
        silent(&text, "Kostnaden för Arbetsmarknads- och socialnämnden")?;
        says(&text, "Region Skåne står för 100 000 kr")
    });
}

#[test]
fn what_hangs_on_a_disagreement_is_not_printed() {
    let disputed = |state: iop_core::State| {
        let open = Answer { state, ..Answer::choose("yes") };
        story().with("open-to-other", open).with("open-kinds", Answer::choose("grant"))
    };
    let settled = disputed(iop_core::State::Answered);
    decided_by(&disputed(iop_core::State::NotAgreed), &settled, |story| {
        silent(&story.composed("initiative", "sv"), "Vi är öppna för")
    });
}
