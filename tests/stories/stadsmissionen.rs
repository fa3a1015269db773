//! A partnership that was ended: the target group was entitled to ordinary services.

use crate::story::{Story, decided_by, entry, equal, says};
use iop_core::Answer;

fn story() -> Story {
    Story::of("stadsmissionen", "2023-05-08")
}

#[test]
fn entitlement_to_ordinary_services_speaks_against_and_the_ended_case_is_told() {
    let gap = story().with("reach-gap-source", Answer::typed("Årsrapport 2022, sida 4"));
    decided_by(&story(), &gap, |story| {
        equal("ground", &entry(&story.assessed(), "grounds", "ordinary-services")["verdict"], &"against")?;
        says(&story.composed("result", "sv"), "2023-05-08")
    });
}

#[test]
fn a_documented_gap_makes_it_partly() {
    let gap = story().with("reach-gap-source", Answer::typed("Årsrapport 2022, sida 4"));
    decided_by(&gap, &story(), |story| {
        equal("ground", &entry(&story.assessed(), "grounds", "ordinary-services")["verdict"], &"partly")
    });
}

#[test]
fn the_municipality_pays_one_million_of_the_total_to_two_receivers() {
    decided_by(&story(), &story().without_row("contributions", "c2"), |story| {
        let assessment = story.assessed();
        let plan = &assessment["contributions"];
        let year = &plan["years"][0];
        equal("public money", &year["public_money"], &1_000_000)?;
        equal("all money", &year["money"], &2_150_000)?;
        equal("share", &year["public_share"], &465)?;
        equal("not stated", &year["not_stated"], &1_150_000)?;
        equal("first receiver", &plan["receipts"][0]["receiver"], &"stadsmissionen")?;
        equal("first sum", &plan["receipts"][0]["money"], &700_000)?;
        equal("second receiver", &plan["receipts"][1]["receiver"], &"domkyrkopastoratet")?;
        equal("second sum", &plan["receipts"][1]["money"], &300_000)
    });
}

#[test]
fn the_share_and_the_unnamed_financier_stand_in_the_result_and_in_the_paper() {
    decided_by(&story(), &story().without("total-cost"), |story| {
        for document in ["result", "initiative"] {
            let text = story.composed(document, "sv").replace('\u{a0}', " ");
            for wanted in ["46,5 %", "1 000 000 kr", "2 150 000 kr", "1 150 000 kr", "700 000 kr", "300 000 kr"] {
                says(&text, wanted)?;
            }
            says(&text.to_lowercase(), "inte angiven")?;
        }
        Ok(())
    });
}

#[test]
fn the_bars_say_who_has_stated_nothing_and_the_line_what_nobody_has_decided() {
    let all_stated = story().without("total-cost");
    decided_by(&story(), &all_stated, |story| {
        let text = story.composed("initiative", "sv").replace('\u{a0}', " ");
        says(&text, "Linköpings kommun 1 000 000 kr · 46,5 %")?;
        says(&text, "Finansiär inte angiven 1 150 000 kr · 53,5 %")?;
        // Nothing stated is not nought.
        says(&text, "Linköpings Stadsmission inget angivet")?;
        says(&text, "Dialogmöten ännu inte bestämt")
    });
}

#[test]
fn the_hard_question_on_ordinary_services_is_asked_and_its_answer_stays_at_home_until_it_is_ticked() {
    let gap = story().with("ordinary-entitled", Answer::choose("no")).with("other-authority", Answer::choose("no"));
    decided_by(&story(), &gap, |story| {
        let text = story.composed("result", "sv");
        says(&text, "Byt stol: öva på svåra frågor")?;
        says(&text, "De ni möter kan ha rätt till hjälp redan i dag. Varför räcker inte det?")
    });
    let written = Answer::text("sv", "Många vågar inte gå till kontoret. Vi möter dem där de är.");
    let mut ticked = written.clone();
    ticked.choice.push("include".to_owned());
    let printed = |story: &Story| {
        says(&story.composed("result", "sv"), "Många vågar inte gå till kontoret.")?;
        let text = story.composed("initiative", "sv");
        says(&text, "Frågor vi har tänkt på")?;
        says(&text, "Många vågar inte gå till kontoret.")
    };
    let key = "chairs-ordinary-services";
    decided_by(&story().with(key, ticked), &story().with(key, written), printed);
}
