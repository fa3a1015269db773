//! Criteria that are worded with a no: a good answer supports them and a bad one speaks against, whoever words them.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::Verdict::{Against, Supported};
use iop_core::requirement::{self, Check};
use iop_core::{Answer, Aspect, Verdict, assess, profile};
use jiff::civil::date;
use sheet::{Sheet, sheet};

fn is_negated(aspect: Aspect) -> bool {
    aspect.id().starts_with("no-")
}

fn grant(sheet: Sheet, fits: &str) -> Sheet {
    let cells = [
        ("name", Answer::typed("Aktivitetsbidrag")),
        ("fits", Answer::choose(fits)),
        ("reason", Answer::text("sv", "Bara barn")),
    ];
    sheet.row("grants", "g", &cells)
}

/// What is good for the one who asks that something is *not* so, with evidence.
fn good(aspect: Aspect, profile: &str) -> Sheet {
    let yes = sheet(profile).choose(aspect.rule().claim, "yes");
    match aspect {
        Aspect::NoMarket => yes.text("market-scan"),
        Aspect::NoStandardGrant => grant(yes, "no"),
        Aspect::NoDetailRegulation => yes.choose("method-decides", "we").text("method"),
        other => panic!("{} is worded with a no and has no row in this table", other.id()),
    }
}

/// Answers that say what the criterion says must not be so, each by itself enough.
fn bad(aspect: Aspect, profile: &str) -> Vec<Sheet> {
    let yes = || sheet(profile).choose(aspect.rule().claim, "yes");
    let fact = match aspect {
        Aspect::NoMarket => yes().typed("market-provider", "Kurs AB"),
        Aspect::NoStandardGrant => grant(yes(), "yes"),
        Aspect::NoDetailRegulation => yes().choose("method-decides", "municipality").text("method"),
        other => panic!("{} is worded with a no and has no row in this table", other.id()),
    };
    vec![
        fact,
        sheet(profile).choose(aspect.rule().claim, "no"),
        good(aspect, profile).choose(aspect.rule().claim, "no"),
    ]
}

fn shown(sheet: &Sheet, code: &str, aspect: Aspect) -> Verdict {
    let assessment = assess(&sheet.initiative, &sheet.profile, date(2026, 11, 22));
    let found = assessment.criteria.into_iter().find(|found| found.code == code).unwrap();
    if found.aspects.len() == 1 {
        assert_eq!(found.verdict, found.by_aspect[0].verdict, "{code}");
    }
    found.by_aspect.into_iter().find(|part| part.aspect == aspect).unwrap().verdict
}

#[test]
fn no_criterion_worded_with_a_no_is_read_upside_down() {
    let mut read = 0;
    for source in profile::shipped_sources() {
        for criterion in profile::shipped(source.id).unwrap().criteria {
            for aspect in criterion.aspects.into_iter().filter(|aspect| is_negated(*aspect)) {
                read += 1;
                assert_eq!(shown(&good(aspect, source.id), &criterion.code, aspect), Supported, "{}", criterion.code);
                for bad in bad(aspect, source.id) {
                    assert_eq!(shown(&bad, &criterion.code, aspect), Against, "{}", criterion.code);
                }
            }
        }
    }
    assert!(read > 15, "only {read} such criteria were found");
}

/// The words of a criterion and its aspect turn the same way, so the claim asked is the criterion and not its opposite.
#[test]
fn a_criterion_is_worded_with_a_no_when_its_aspect_is() {
    let says_no = |text: &str| {
        text.split(|c: char| !c.is_alphabetic()).any(|word| {
            ["inte", "ingen", "inget", "saknas", "saknar", "varken", "utan"].contains(&&*word.to_lowercase())
        })
    };
    for source in profile::shipped_sources() {
        for criterion in profile::shipped(source.id).unwrap().criteria {
            let negated = criterion.aspects.iter().copied().any(is_negated);
            // Both want something that does *not* rest on a market: the will is what is asked about.
            let wants_otherwise = criterion.aspects.contains(&Aspect::Will);
            assert!(negated == says_no(&criterion.text) || wants_otherwise, "{}: {}", criterion.code, criterion.text);
        }
    }
}

#[test]
fn the_two_requirements_worded_with_a_no_turn_the_same_way() {
    let verdict = |check: Check, sheet: &Sheet| requirement::judge(check, &sheet.reading()).verdict;
    let own = || sheet("linkoping").choose("party-kind", "own").choose("legal-form", "ideell-forening");
    let profit = |answer: &str| own().choose("basics-no-profit", answer).choose("paper-statutes", "have");
    assert_eq!(verdict(Check::NoProfit, &profit("yes")), Supported, "yes, there is no profit to members");
    assert_eq!(verdict(Check::NoProfit, &profit("no")), Against);
    assert_eq!(verdict(Check::NoCompetition, &good(Aspect::NoMarket, "linkoping")), Supported);
    for bad in bad(Aspect::NoMarket, "linkoping") {
        assert_eq!(verdict(Check::NoCompetition, &bad), Against);
    }
}
