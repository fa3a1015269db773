//! A project owned by another association hands in what it calls an application, and is told no orally.
//! Everything in the municipality's answer could have been seen beforehand.

use crate::story::{Story, Told, decided_by, entry, equal, says, silent};
use iop_core::Answer;

fn story() -> Story {
    Story::of("varldens-mammor", "2021-10-01")
}

fn outcome(story: &Story, wanted: &str) -> Told {
    equal("outcome", &story.assessed()["party"]["outcome"], &wanted)
}

/// The ground is not answered by what the group has written, and a way out is told with it.
fn ground_is_open(story: &Story, code: &str, way_out: &str) -> Told {
    let assessment = story.assessed();
    let ground = entry(&assessment, "grounds", code);
    if ground["verdict"] == "supported" || ground["verdict"].is_null() {
        return Err(format!("{code} is {}", ground["verdict"]));
    }
    if ground["because"].as_array().is_none_or(Vec::is_empty) {
        return Err(format!("{code} has no reason"));
    }
    says(&story.composed("result", "sv").to_lowercase(), way_out)
}

#[test]
fn the_owner_must_be_the_party() {
    let own = story()
        .with("party-kind", Answer::choose("own"))
        .with("legal-form", Answer::choose("ideell-forening"))
        .with("org-number", Answer::typed("802000-0009"));
    decided_by(&story(), &own, |story| outcome(story, "owner-must-be-party"));
}

#[test]
fn first_point_no_partnership_was_reached() {
    let met = story().with(
        "meetings",
        serde_json::from_str(r#"{"rows":[{"id":"m","cells":{"with":{"typed":"Kommunen"},"agreed":{"text":{"sv":"Vi träffas igen."}}}}]}"#)
            .expect("an answer"),
    );
    decided_by(&story(), &met, |story| ground_is_open(story, "no-partnership", "möte"));
}

#[test]
fn second_point_the_party_is_a_project() {
    let own = story()
        .with("party-kind", Answer::choose("own"))
        .with("legal-form", Answer::choose("ideell-forening"))
        .with("org-number", Answer::typed("802000-0009"));
    decided_by(&story(), &own, |story| ground_is_open(story, "party-is-project", "förening"));
}

#[test]
fn third_point_not_open_to_other_forms() {
    let open = story().with("open-to-other", Answer::choose("yes")).with("open-kinds", Answer::choose("contacts"));
    decided_by(&story(), &open, |story| ground_is_open(story, "not-open", "samverkan"));
}

#[test]
fn fourth_point_no_first_step() {
    let step = story().with("first-step", Answer::choose("yes")).with("first-step-kinds", Answer::choose("meet"));
    decided_by(&story(), &step, |story| ground_is_open(story, "no-first-step", "steg"));
}

#[test]
fn fifth_point_nothing_one_applies_for() {
    let initiative = story().with("paper-word", Answer::choose("initiative"));
    decided_by(&story(), &initiative, |story| ground_is_open(story, "applied", "initiativ"));
}

#[test]
fn a_group_that_has_not_chosen_a_road_gets_a_dialogue_letter_and_is_never_a_party() {
    let letter = |story: &Story| {
        let text = story.composed("initiative", "sv");
        says(&text, "Världens mammor")?;
        says(&text, "KISAM")?;
        silent(&text.to_lowercase(), "ansök")?;
        silent(&text, "Firmatecknare")
    };
    letter(&story()).expect("the dialogue letter is honest");
}

#[test]
fn the_owners_initiative_is_signed_by_the_owner() {
    let chosen = story()
        .with("owner-road", Answer::choose("owner-is-party"))
        .with("owner-form", Answer::choose("ideell-forening"))
        .with("owner-org-number", Answer::typed("802000-0009"))
        .with("open-to-other", Answer::choose("yes"));
    let initiative = |story: &Story| {
        let text = story.composed("initiative", "sv");
        says(&text, "802000-0009")?;
        says(&text, "Initiativ till dialog om idéburet offentligt partnerskap")
    };
    decided_by(&chosen, &chosen.clone().without("owner-road"), initiative);
    for form in ["aktiebolag", "enskild-firma", "offentlig"] {
        decided_by(&chosen, &chosen.clone().with("owner-form", Answer::choose(form)), initiative);
    }
    decided_by(&chosen, &chosen.clone().with("owner-decision", Answer::choose("no")), initiative);
}

#[test]
fn unanswered_criteria_are_never_shown_as_failed() {
    let assessment = story().assessed();
    for code in ["LIN-2", "LIN-4", "LIN-6", "LIN-7", "LIN-8"] {
        assert_eq!(entry(&assessment, "criteria", code)["verdict"], "not-answered", "{code}");
    }
}

#[test]
fn the_idea_is_their_own_and_a_date_would_show_it() {
    let dated = story().with("initiative-evidence", Answer::text("sv", "Vår punktlista, lämnad den 3 maj 2020."));
    decided_by(&dated, &story(), |story| {
        equal("LIN-1", &entry(&story.assessed(), "criteria", "LIN-1")["verdict"], &"supported")
    });
    let ordered = story().with("initiative-who", Answer::choose("municipality"));
    decided_by(&story(), &ordered, |story| {
        equal("LIN-1", &entry(&story.assessed(), "criteria", "LIN-1")["verdict"], &"partly")
    });
    let bare = story().without("initiative-evidence");
    assert_eq!(entry(&bare.assessed(), "criteria", "LIN-1")["verdict"], "unclear", "a bare yes is unclear");
}

#[test]
fn the_words_of_an_application_are_diagnosed_in_place_and_those_of_a_partnership_are_not() {
    let written = |text: &str| story().with("summary", Answer::text("sv", text));
    let diagnosed = |story: &Story| {
        let checked = story.checked();
        let mark = &checked["wording"][0];
        equal("why", &mark["why"], &"application")?;
        equal("words", &mark["words"], &"ansöker")?;
        equal("range", &mark["range"], &serde_json::json!({ "start": 7, "end": 14 }))?;
        let told = story.check_told();
        says(&told, "”ansöker”")?;
        says(&told, "En IOP är inget man ansöker om.")?;
        says(&told, "vi föreslår")
    };
    decided_by(&written("Härmed ansöker vi om en IOP."), &written("Härmed föreslår vi en IOP."), diagnosed);
}

#[test]
fn a_text_that_names_no_other_form_and_no_first_step_is_told_so() {
    let open = story()
        .with("open-to-other", Answer::choose("yes"))
        .with("open-kinds", Answer::choose("contacts"))
        .with("first-step", Answer::choose("yes"))
        .with("first-step-kinds", Answer::choose("meet"));
    decided_by(&story(), &open, |story| {
        let whys: Vec<_> = story.checked()["missing_openings"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|opening| opening["why"].as_str().unwrap_or_default().to_owned())
            .collect();
        equal("openings", &whys, &["no-other-form", "no-first-step"])
    });
}

#[test]
fn the_group_gets_a_plan_that_begins_with_its_owner_and_a_consent_letter_to_fill_in() {
    let own = story()
        .with("party-kind", Answer::choose("own"))
        .with("legal-form", Answer::choose("ideell-forening"))
        .with("org-number", Answer::typed("802000-0009"));
    decided_by(&story(), &own, |story| {
        let plan = &story.assessed()["plan"];
        equal("first step", &plan[0]["id"], &"choose-owner-road")?;
        let steps = plan.as_array().ok_or("no plan")?;
        let consent = steps.iter().find(|step| step["id"] == "owner-consent").ok_or("no consent")?;
        equal("paper", &consent["prints"][0], &"consent")?;
        says(&story.composed("result", "sv"), "Skriv ut: Samtycke från den ägande föreningen")
    });
    let letter = |story: &Story| {
        let text = story.composed("consent", "sv");
        says(&text, "KISAM")?;
        says(&text, "Världens mammor")?;
        says(&text, "För den ägande föreningen")
    };
    decided_by(&story(), &story().without("owner-name"), letter);
}

#[test]
fn other_paths_are_told_with_when_they_can_fit_and_where_that_stands() {
    let older = story().with("target-groups", Answer::choose("older"));
    decided_by(&story(), &older, |story| {
        let text = story.composed("result", "sv");
        says(&text, "Andra vägar som kan passa")?;
        says(&text, "Jämställdhetsmyndighetens bidrag Kan passa när")?;
        says(&text, "som stängde i oktober 2023")
    });
}
