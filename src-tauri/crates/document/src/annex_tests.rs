use crate::Kind;
use crate::testing::{Case, TODAY, association, case, cells, everything, has_signatures, owned_project};
use iop_blocks::{Block, Document};
use iop_core::profile::Wording;
use iop_core::{Answer, State, assess};
use iop_words::Words;

fn annex(case: &Case) -> Document {
    case.compose(Kind::Annex, "sv")
}

/// The rows under the criterion or requirement with this heading.
fn rows_under(document: &Document, heading: &str) -> Vec<Vec<String>> {
    let is_it = |block: &Block| matches!(block, Block::Heading { text, .. } if text.plain() == heading);
    let at = document.blocks.iter().position(is_it).expect("the heading is there");
    let table = document.blocks[at..].iter().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let rows = table.expect("a table stands under it").iter();
    rows.map(|row| row.cells.iter().map(iop_blocks::Text::plain).collect()).collect()
}

/// Words outside quotation marks, quotations and the issuer's own text.
fn our_words(document: &Document) -> Vec<String> {
    let text = Document {
        blocks: document.blocks.iter().filter(|block| !matches!(block, Block::Quote { .. })).cloned().collect(),
        ..document.clone()
    };
    let outside: String = text.plain_text().split('”').step_by(2).collect();
    outside.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect()
}

#[test]
fn the_criteria_stand_in_the_issuers_order_each_with_an_empty_column_for_the_office() {
    let document = annex(&association("malmo-asn").choose("no-market-claim", "yes"));
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { text, .. } => Some(text.plain()),
        _ => None,
    });
    let criteria: Vec<String> = headings.filter(|heading| heading.starts_with("Kriterium ")).collect();
    assert_eq!(criteria, (1..=12).map(|number| format!("Kriterium {number}")).collect::<Vec<_>>());
    for criterion in criteria {
        for row in rows_under(&document, &criterion) {
            assert_eq!((row.len(), row[2].as_str()), (3, ""), "{criterion}");
        }
    }
}

#[test]
fn what_is_not_answered_says_so_and_an_answer_takes_its_place() {
    let stated = |case: &Case| rows_under(&annex(case), "Kriterium 1").remove(0);
    let claimed = association("malmo-asn").choose("no-market-claim", "yes");
    assert_eq!(stated(&association("malmo-asn"))[..2], ["inte besvarat", "inte besvarat"]);
    assert_eq!(stated(&claimed)[..2], ["Det stämmer, enligt egen uppgift.", "inte besvarat"]);
    let shown = claimed.text("market-scan", "sv", "Vi ringde runt.");
    assert_eq!(stated(&shown)[1], "Så har det undersökts vad som redan finns: ”Vi ringde runt.”");
}

#[test]
fn evidence_without_a_claim_does_not_pass_as_a_claim() {
    let document = annex(&association("malmo-asn").text("market-scan", "sv", "Vi ringde runt."));
    assert_eq!(rows_under(&document, "Kriterium 1")[0][0], "inte besvarat");
    let document = annex(&association("malmo-asn").choose("initiative-who", "we"));
    let told = "Om det stämmer är inte besvarat. Idén kom från dem som tar initiativet.";
    assert_eq!(rows_under(&document, "Kriterium 6")[0][0], told);
}

#[test]
fn a_criterion_about_two_things_has_a_row_for_each() {
    let rows = rows_under(&annex(&association("malmo-asn").choose("will-claim", "yes")), "Kriterium 3");
    let stated: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(stated, ["Båda vill samverka: Det stämmer, enligt egen uppgift.", "Behovet: inte besvarat"]);
}

#[test]
fn a_long_text_is_pointed_to_and_stands_once() {
    let long = "Mammor är ensamma. ".repeat(40);
    let text = annex(&association("malmo-asn").text("need-description", "sv", &long)).plain_text();
    assert!(text.contains("Läs mer under Behovet."), "{text}");
    assert_eq!(text.matches(long.trim()).count(), 1);
}

#[test]
fn the_third_person_is_kept_outside_the_associations_own_words() {
    for case in [everything(association("general")), everything(owned_project()), everything(case("linkoping"))] {
        let said = our_words(&annex(&case));
        for word in ["vi", "oss", "vår", "våra", "vårt", "ni", "er", "ert", "era"] {
            assert!(!said.iter().any(|other| other == word), "{word} in {}", annex(&case).plain_text());
        }
    }
    let text = annex(&association("malmo-asn").text("method", "sv", "Vi lyssnar först.")).plain_text();
    assert!(text.contains("”Vi lyssnar först.”"), "own words are quoted: {text}");
    assert!(text.contains("Föreningen uppger"));
}

#[test]
fn every_own_text_is_told_and_the_letter_is_still_in_the_first_person() {
    let case = everything(association("malmo-asn"));
    let text = annex(&case).plain_text();
    for id in ["summary", "need-description", "method", "market-scan", "experience", "child", "gender", "society-gain"]
    {
        assert!(text.contains(&format!("”¶{id}”")), "{id} in {text}");
    }
    assert!(case.printed("sv").contains("Vi håller kurser."));
    assert!(!case.printed("sv").contains("”¶method”"));
}

#[test]
fn nothing_of_the_apps_own_judgement_enters() {
    let words = Words::shipped().expect("the shipped locales are sound");
    for profile in ["general", "linkoping", "malmo-asn"] {
        for case in [association(profile), everything(association(profile)), case(profile)] {
            let text = annex(&case).plain_text();
            let speaker = words.speaker("sv", Some(&case.profile));
            for verdict in ["against", "unclear", "not-answered", "partly", "supported"] {
                assert!(!text.contains(&speaker.say(&format!("v-{verdict}")).text), "{verdict} in {profile}");
            }
            for finding in assess(&case.initiative, &case.profile, TODAY).criteria {
                for reason in finding.because {
                    let told = speaker.say(&format!("r-{}", reason.code)).text;
                    assert!(!text.contains(&told), "{told} in {profile}");
                }
            }
        }
    }
}

#[test]
fn what_the_group_is_unsure_of_counts_as_not_answered() {
    for state in [State::DontKnow, State::NotAgreed] {
        let unsure = Answer { state, ..Answer::choose("yes") };
        let document = annex(&association("malmo-asn").answer("no-market-claim", unsure));
        assert_eq!(rows_under(&document, "Kriterium 1")[0][0], "inte besvarat");
    }
}

#[test]
fn a_condensed_criterion_is_said_to_be_so_and_never_quoted() {
    let mut case = association("malmo-asn");
    case.profile.criteria[0].wording = Wording::Condensed;
    let words = case.profile.criteria[0].text.clone();
    let document = annex(&case);
    assert!(document.plain_text().contains(&format!("I sammandrag: {words}")));
    assert!(!document.blocks.iter().any(|block| matches!(block, Block::Quote { text, .. } if text.plain() == words)));
    case.profile.criteria[0].wording = Wording::Verbatim;
    let is_quote = |block: &Block| matches!(block, Block::Quote { text, .. } if text.plain() == words);
    assert!(annex(&case).blocks.iter().any(is_quote));
}

#[test]
fn requirements_on_the_actor_are_told_and_a_no_is_no_silence() {
    let ready = annex(&association("linkoping").choose("basics-no-profit", "yes").choose("paper-statutes", "have"));
    let person = rows_under(&ready, "Krav 1").remove(0);
    assert!(person[0].starts_with("Den som är tänkt som part är Föreningen Ekbacken."), "{person:?}");
    assert_eq!(person[1], "Organisationsnummer 846003-1936");
    let no_profit = ["Föreningen delar inte ut vinst till medlemmarna.", "Stadgar: Bifogas"];
    assert_eq!(rows_under(&ready, "Krav 4")[0][..2], no_profit);
    assert_eq!(rows_under(&ready, "Krav 5")[0][0], "inte besvarat");
    let refused = annex(&association("linkoping").choose("basics-no-profit", "no"));
    assert_eq!(rows_under(&refused, "Krav 4")[0][0], "Svaret är nej, enligt egen uppgift.");
}

#[test]
fn basic_requirements_known_as_headings_are_headings_with_room() {
    let document = annex(&association("malmo-asn"));
    let at = document.blocks.iter().position(|block| match block {
        Block::Heading { text, .. } => text.plain() == "Grundkrav 2: organisationens administration",
        _ => false,
    });
    let after = &document.blocks[at.expect("the basic is a heading") + 1..];
    assert!(after.iter().take(2).any(|block| matches!(block, Block::WritingLines(_))));
}

#[test]
fn the_owner_is_the_party_and_the_project_never_is() {
    let document = annex(&owned_project());
    let text = document.plain_text();
    assert!(text.contains("Den som är tänkt som part är Föreningen Ekbacken."), "{text}");
    assert!(!cells(&document.blocks).iter().any(|cell| cell.contains("Mammornas hus")));
    let undecided = annex(&owned_project().choose("owner-road", "own-association")).plain_text();
    assert!(undecided.contains("Projektet kan därför inte självt vara part."), "{undecided}");
    assert!(undecided.contains("Gruppen bakom initiativet uppger"));
    assert!(!undecided.contains("Den som är tänkt som part"), "{undecided}");
    assert!(!undecided.contains("Idéburen part"), "{undecided}");
}

#[test]
fn the_offices_own_headings_are_empty_and_the_others_hold_facts() {
    let document = annex(&association("malmo-asn").typed("start", "2027-01-01").typed("end", "2028-12-31"));
    let under = |heading: &str| -> Vec<&Block> {
        let is_it = |block: &&Block| matches!(block, Block::Heading { text, .. } if text.plain() == heading);
        let after = document.blocks.iter().skip_while(|block| !is_it(block)).skip(1);
        after.take_while(|block| !matches!(block, Block::Heading { .. })).collect()
    };
    for heading in ["Förslag till beslut", "Förvaltningens överväganden", "MBL"] {
        assert!(matches!(under(heading)[..], [Block::Remark(_), Block::WritingLines(_)]), "{:?}", under(heading));
    }
    let period = under("Period");
    let told = "Den föreslagna perioden är 2027-01-01 till 2028-12-31.";
    assert!(matches!(&period[..], [Block::Remark(_), Block::Paragraph(text)] if text.plain() == told), "{period:?}");
    assert!(matches!(&under("Målgrupp")[1], Block::Paragraph(text) if text.plain() == "inte besvarat"));
}

#[test]
fn the_headings_follow_the_two_known_tjansteskrivelser() {
    let wanted = [
        "Sammanfattning",
        "Förslag till beslut",
        "Beslutsunderlag",
        "Ärendet",
        "Målgrupp",
        "Verksamhet",
        "Parter",
        "Period",
        "Ekonomi och resurser",
        "Andra beviljade medel",
        "Förvaltningens överväganden",
        "Ekonomiska konsekvenser",
        "Kommunala mål",
        "Barnperspektiv",
        "Jämställdhetsperspektiv",
        "Samråd",
        "Uppföljning och utvärdering",
        "MBL",
    ];
    for case in [case("linkoping"), everything(association("malmo-asn"))] {
        let headings = annex(&case).blocks.into_iter().filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(text.plain()),
            _ => None,
        });
        let found: Vec<String> = headings.skip_while(|heading| heading != "Sammanfattning").collect();
        assert_eq!(found, wanted);
    }
}

#[test]
fn a_reading_copy_is_marked_and_has_no_lines_to_write_on() {
    for lang in ["ar", "so"] {
        let copy = everything(association("malmo-asn")).compose(Kind::Annex, lang);
        assert!(matches!(copy.blocks[0], Block::Notice { .. }) && !copy.furniture.footer.is_empty(), "{lang}");
        assert!(!copy.blocks.iter().any(|block| matches!(block, Block::WritingLines(_))), "{lang}");
        assert!(!has_signatures(&copy));
        assert!(!copy.plain_text().contains('⟨'), "{lang}: {}", copy.plain_text());
    }
}
