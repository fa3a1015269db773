//! The papers around the initiative: the annex for the official, letters after an oral no and the board's minutes.

use crate::story::{Story, Told, decided_by, says, silent};
use iop_core::Answer;

const LANGUAGES: [&str; 3] = ["sv", "ar", "so"];

fn mammakraft() -> Story {
    Story::of("mammakraft", "2022-10-17")
}

fn varldens_mammor() -> Story {
    Story::of("varldens-mammor", "2021-10-01")
}

/// The places of `wanted` one after the other.
fn in_order(text: &str, wanted: &[&str]) -> Told {
    let mut rest = text;
    for words in wanted {
        let Some((_, after)) = rest.split_once(words) else {
            return Err(format!("”{words}” is not next in:\n{rest}"));
        };
        rest = after;
    }
    Ok(())
}

/// What stands between two headings.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Result<&'t str, String> {
    let (_, after) = text.split_once(from).ok_or_else(|| format!("”{from}” is not in:\n{text}"))?;
    Ok(after.split_once(to).map_or(after, |(inside, _)| inside))
}

const CONDITIONS: [&str; 12] = [
    "Det ska inte finnas någon marknad",
    "ett eller flera allmännyttiga mål uppnås",
    "Överenskommelsen ska vara ett samarbete",
    "Verksamheten ska inte vara aktuell för de normerade",
    "Samtliga parter i överenskommelsen ska bidra med resurser",
    "Initiativet om överenskommelsen ska ha tagits",
    "mervärde och synergieffekter",
    "Verksamheten ska falla inom nämndens ansvarsområden",
    "Det ska finnas ett behov av verksamheten",
    "Verksamheten ska utgöra ett komplement",
    "kompetens och lämplighet",
    "Malmö stad ska inte detaljreglera verksamheten.",
];

#[test]
fn the_annex_holds_the_boards_twelve_conditions_in_its_order() {
    decided_by(&mammakraft(), &mammakraft().at("linkoping"), |story| {
        in_order(&story.composed("annex", "sv"), &CONDITIONS)
    });
}

#[test]
fn each_condition_has_what_the_association_states_and_what_it_rests_on() {
    let facts = [
        ("Kriterium 2 ", "Kriterium 3 ", "Förebyggande arbete för barn och unga", "public-benefit-goal"),
        ("Kriterium 5 ", "Kriterium 6 ", "87 825 kr", "contributions"),
        ("Kriterium 6 ", "Kriterium 7 ", "Idén kom från dem som tar initiativet.", "initiative-who"),
        ("Kriterium 10 ", "Kriterium 11 ", "fler möjligheter än Malmö stad", "complement-what"),
        ("Kriterium 12 ", "Rubriker för", "Mammakraftmetoden", "method"),
    ];
    for (from, to, fact, question) in facts {
        decided_by(&mammakraft(), &mammakraft().without(question), |story| {
            let text = story.composed("annex", "sv").replace('\u{a0}', " ");
            let condition = between(&text, from, to)?;
            says(condition, "Föreningen uppger")?;
            says(condition, fact)
        });
    }
}

#[test]
fn an_answer_taken_away_is_told_as_not_answered() {
    let unanswered = mammakraft().without("added-value-claim").without("added-value-how").without("added-value-who");
    decided_by(&unanswered, &mammakraft(), |story| {
        let text = story.composed("annex", "sv");
        says(between(&text, "Kriterium 7 ", "Kriterium 8 ")?, "inte besvarat")
    });
}

#[test]
fn the_annex_judges_nothing() {
    let market = mammakraft().with("market-provider", Answer::typed("Kursbolaget AB"));
    for story in [mammakraft(), market, varldens_mammor()] {
        let text = story.composed("annex", "sv").to_lowercase();
        for word in
            ["talar för", "talar emot", "talar delvis", "oklart", "godkänd", "ansök", "uppfyller", "kommunen måste"]
        {
            silent(&text, word).expect("the office makes its own assessment");
        }
    }
}

#[test]
fn the_annex_makes_no_party_of_a_project() {
    let own = varldens_mammor()
        .with("party-kind", Answer::choose("own"))
        .with("legal-form", Answer::choose("ideell-forening"))
        .with("basics-statutes", Answer::choose("yes"))
        .with("basics-board", Answer::choose("yes"))
        .with("org-number", Answer::typed("802000-0009"));
    decided_by(&varldens_mammor(), &own, |story| {
        let text = story.composed("annex", "sv");
        says(&text, "ett projekt inom KISAM och ingen egen juridisk person")?;
        silent(&text, "Idéburen part")?;
        silent(&text, "Den som är tänkt som part")
    });
}

#[test]
fn the_letters_after_a_no_name_no_right() {
    let text = varldens_mammor().composed("follow-up", "sv").to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
    for word in ["rätt", "rättighet", "måste", "skyldig", "lagen", "överklaga"] {
        assert!(!words.contains(&word), "{word} in {text}");
    }
    silent(&text, "ansök").expect("nobody applies");
    in_order(&text, &["tre frågor", "diarienummer", "vi ber om ett möte", "rätta oss om vi har missförstått"])
        .expect("all four letters are there");
}

#[test]
fn the_meeting_is_asked_for_with_an_interpreter_when_one_is_wanted() {
    let interpreter = varldens_mammor()
        .with("interpreter", Answer::choose("yes"))
        .with("interpreter-language", Answer::choose("arabic"));
    decided_by(&interpreter, &varldens_mammor(), |story| {
        says(&story.composed("follow-up", "sv"), "Vi behöver tolk till mötet. Tolken behöver tala arabiska.")
    });
}

#[test]
fn the_minutes_are_those_of_the_owners_board() {
    let own = varldens_mammor().with("party-kind", Answer::choose("own"));
    decided_by(&varldens_mammor(), &own, |story| {
        let text = story.composed("minutes", "sv");
        says(&text, "Förening KISAM")?;
        says(&text, "att initiativet gäller Världens mammor, ett projekt som föreningen äger")
    });
}

#[test]
fn every_paper_can_be_printed_for_every_case_and_copies_have_no_place_to_sign() {
    for case in ["mammakraft", "varldens-mammor", "stadsmissionen", "kitchen-sink"] {
        let story = Story::of(case, "2026-03-24");
        for document in ["annex", "follow-up", "minutes"] {
            for lang in LANGUAGES {
                assert!(story.pdf(document, lang).starts_with(b"%PDF"), "{case} {document} {lang}");
                let text = story.composed(document, lang);
                silent(&text, "⟨").expect("no message is missing");
                if lang != "sv" {
                    says(&text, "Den svenska texten gäller.").expect("the copy says which text counts");
                    silent(&text, "Namnförtydligande").expect("nothing to sign");
                }
            }
        }
    }
}
