//! What happens after the letter: an oral no, a board's decision, and the dates of an agreement.

use crate::story::{Story, Told, decided_by, says, silent};
use iop_core::aftermath::{Aftermath, Situation, aftermath};
use iop_core::{Answer, Reading, Row, profile};
use jiff::civil::Date;

fn varldens_mammor() -> Story {
    Story::of("varldens-mammor", "2021-10-01")
}

fn mammakraft() -> Story {
    Story::of("mammakraft", "2022-10-17")
}

fn on(story: &Story, today: Date) -> Aftermath {
    let profile = profile::shipped(&story.initiative.profile.id).expect("the profile is shipped");
    aftermath(&Reading::new(&story.initiative, &profile, today))
}

/// Världens mammor as the interpellation tells it: "föreningen har nu muntligt fått ett avslag".
fn told_no(tick: &str) -> Story {
    let cells = [
        ("date", Answer::typed("2021-09-20")),
        ("role", Answer::typed("Tjänsteperson vid kommunen")),
        ("how", Answer::choose("meeting")),
        ("said", Answer::text("sv", "Det är inte möjligt att teckna en IOP direkt med Världens mammor.")),
        ("promised", Answer::text("sv", "Ingenting lovades.")),
        ("in-letter", Answer::choose(tick)),
    ];
    let row = Row {
        id: "k1".to_owned(),
        cells: cells.map(|(column, answer)| (column.to_owned(), answer)).into(),
        ..Row::default()
    };
    varldens_mammor()
        .with("municipal-decision", Answer::choose("oral"))
        .with("answer-given", Answer::choose("no"))
        .with("contact-log", Answer { rows: vec![row], ..Answer::default() })
}

#[test]
fn after_an_oral_no_the_first_step_is_to_write_it_down_and_nothing_is_said_of_three_weeks() {
    let check = |story: &Story| -> Told {
        let after = on(story, jiff::civil::date(2021, 10, 1));
        let codes: Vec<&str> = after.steps.iter().map(|step| step.code).collect();
        match (after.situation, codes.first()) {
            (Situation::OralNo, Some(&"write-down")) if !codes.contains(&"appeal-when") => Ok(()),
            other => Err(format!("{other:?} {codes:?}")),
        }
    };
    decided_by(&told_no("yes"), &told_no("yes").with("municipal-decision", Answer::choose("yes")), check);
}

#[test]
fn what_was_said_orally_stands_in_the_letter_that_confirms_it_only_when_it_is_ticked() {
    decided_by(&told_no("yes"), &told_no("no"), |story| {
        let text = story.composed("follow-up", "sv");
        says(&text, "Det är inte möjligt att teckna en IOP direkt med Världens mammor.")?;
        says(&text, "2021-09-20")?;
        silent(&text, "Ingenting lovades")
    });
}

#[test]
fn no_paper_but_that_letter_and_no_assessment_tells_of_the_contact_log() {
    for document in ["initiative", "annex", "minutes", "result", "questionnaire"] {
        let text = told_no("yes").composed(document, "sv");
        silent(&text, "direkt med Världens mammor").expect("the log stays with the group");
    }
    assert_eq!(told_no("yes").assessed(), varldens_mammor().assessed(), "the assessment holds nothing of it");
}

#[test]
fn the_three_weeks_end_on_the_same_day_of_the_week_as_the_notice() {
    let decided = |notice: &str| {
        varldens_mammor().with("municipal-decision", Answer::choose("yes")).with("notice-date", Answer::typed(notice))
    };
    decided_by(&decided("2021-09-13"), &decided("2021-09-14"), |story| {
        let calendar = story.calendar("sv")?;
        says(&calendar, "DTSTART;VALUE=DATE:20211004")?;
        says(&calendar, "Kontrollera datumet hos kommunen")
    });
    let is_past = |today| {
        let steps = on(&decided("2021-09-13"), today).steps;
        steps.iter().any(|step| step.code == "appeal-when" && step.is_past)
    };
    assert!(!is_past(jiff::civil::date(2021, 10, 4)));
    assert!(is_past(jiff::civil::date(2021, 10, 5)));
}

#[test]
fn the_calendar_keeps_the_day_to_decide_six_months_before_the_end() {
    decided_by(&mammakraft(), &mammakraft().with("extension-notice-months", Answer::typed("3")), |story| {
        let calendar = story.calendar("sv")?;
        let (_, event) = calendar.split_once("extension-decision").ok_or("there is no such day")?;
        let event = event.split("END:VEVENT").next().unwrap_or_default();
        says(event, "DTSTART;VALUE=DATE:20240630")?;
        says(event, "TRIGGER:-P14D")?;
        says(event, "Enligt era svar är inget överenskommet än")
    });
    let agreed = mammakraft()
        .with("municipal-decision", Answer::choose("yes"))
        .with("answer-given", Answer::choose("agreement"));
    decided_by(&agreed, &mammakraft(), |story| says(&story.calendar("sv")?, "Jämför med det som parterna har skrivit"));
}

#[test]
fn the_calendar_speaks_every_language_and_is_the_same_every_time() {
    for lang in ["sv", "ar", "so"] {
        let calendar = Story::of("kitchen-sink", "2026-11-22").calendar(lang).expect("there are days");
        silent(&calendar, "⟨").expect("no message is missing");
        says(&calendar, &format!("SUMMARY;LANGUAGE={lang}:")).expect("it says its language");
        says(&calendar, "Rum 2\\; ta med nyckel\\, och siffror\\\\statistik").expect("what was typed is escaped");
    }
    assert_eq!(mammakraft().calendar("ar"), mammakraft().calendar("ar"));
}

#[test]
fn without_any_day_there_is_no_calendar_and_the_reason_is_told() {
    let told = varldens_mammor().calendar("sv").expect_err("no day is known");
    says(&told, "[calendar-empty]").expect("it says why");
}
