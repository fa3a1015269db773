//! Real cases with one answer changed at a time: every verdict moves the way a reader would expect, or not at all.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::Verdict::{Against, NotAnswered, Partly, Supported, Unclear};
use iop_core::grounds::Ground;
use iop_core::question::Kind;
use iop_core::{Answer, Aspect, Initiative, Profile, Reading, State, Verdict, catalogue, profile, requirement};
use jiff::civil::date;
use sheet::sheet;
use std::collections::BTreeMap;
use std::path::Path;

const CASES: [&str; 4] = ["mammakraft", "stadsmissionen", "varldens-mammor", "kitchen-sink"];

fn case(name: &str) -> Initiative {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases").join(name).with_extension("iop");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

type Verdicts = BTreeMap<String, Verdict>;

/// Every rule there is, read at once: aspects, requirements on the actor, grounds.
fn verdicts(initiative: &Initiative, profile: &Profile) -> Verdicts {
    let reading = Reading::new(initiative, profile, date(2026, 11, 22));
    let aspects = Aspect::ALL.into_iter().map(|aspect| (aspect.id().to_owned(), (aspect.rule().judge)(&reading)));
    let required = profile.requirements.iter().map(|one| (one.code.clone(), requirement::judge(one.check, &reading)));
    let grounds = Ground::ALL.into_iter().map(|ground| (ground.id().to_owned(), ground.judge(&reading)));
    aspects.chain(required).chain(grounds).map(|(code, finding)| (code, finding.verdict)).collect()
}

/// How far a verdict speaks for the group. What is open speaks neither way, answered or not.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Against => 0,
        NotAnswered | Unclear => 1,
        Partly => 2,
        Supported => 3,
    }
}

/// Every verdict of every case under every issuer, with one answer changed.
fn each_case(mut look: impl FnMut(&str, &dyn Fn(&str, Option<Answer>) -> Verdicts)) {
    // One with requirements on the actor and named forms, one that is a board's, one that is nobody's.
    for id in ["linkoping", "malmo-asn", "general"] {
        let profile = profile::shipped(id).unwrap();
        for name in CASES {
            let base = case(name);
            let changed = |question: &str, answer: Option<Answer>| {
                let mut changed = base.clone();
                match answer {
                    Some(answer) => changed.answers.insert(question.to_owned(), answer),
                    None => changed.answers.remove(question),
                };
                verdicts(&changed, &profile)
            };
            look(&format!("{name} under {id}"), &changed);
        }
    }
}

fn unsure() -> Answer {
    Answer { state: State::DontKnow, ..Answer::default() }
}

/// Codes whose verdict is higher in `high` than in `low`, where it should not be.
fn higher(low: &Verdicts, high: &Verdicts) -> Vec<String> {
    let is_higher = |code: &&String| high.get(*code).is_some_and(|verdict| rank(*verdict) > rank(low[*code]));
    low.keys().filter(is_higher).cloned().collect()
}

#[test]
fn a_claim_speaks_for_more_the_more_is_claimed() {
    each_case(|name, changed| {
        for claim in Aspect::ALL.into_iter().map(|aspect| aspect.rule().claim) {
            let [no, partly, yes] = ["no", "partly", "yes"].map(|option| changed(claim, Some(Answer::choose(option))));
            let open = [changed(claim, None), changed(claim, Some(unsure()))];
            assert_eq!(higher(&partly, &no), [""; 0], "{name}: no to {claim} shows more than partly");
            assert_eq!(higher(&yes, &partly), [""; 0], "{name}: partly to {claim} shows more than yes");
            for open in open {
                assert_eq!(higher(&yes, &open), [""; 0], "{name}: no answer to {claim} shows more than yes");
            }
        }
    });
}

#[test]
fn what_nobody_knows_is_never_worse_than_the_worst_answer_nor_better_than_the_best() {
    each_case(|name, changed| {
        for question in catalogue::questions() {
            let Kind::Choice(set) = question.kind else { continue };
            let tried: Vec<_> =
                set.options.iter().map(|one| changed(question.id, Some(Answer::choose(*one)))).collect();
            for open in [changed(question.id, None), changed(question.id, Some(unsure()))] {
                for (code, verdict) in &open {
                    let ranks = || tried.iter().map(|verdicts| rank(verdicts[code]));
                    let (worst, best) = (ranks().min().unwrap(), ranks().max().unwrap());
                    // Open is open, whatever the answers would show.
                    let is_between = (worst.min(1)..=best.max(1)).contains(&rank(*verdict));
                    assert!(is_between, "{name}: {code} is {verdict:?} without an answer to {}", question.id);
                }
            }
        }
    });
}

/// Answers in words that may speak against: naming who else does it, or whose project one is.
const MAY_SPEAK_AGAINST: [&str; 3] = ["market-provider", "board", "total-cost"];

#[test]
fn words_never_take_anything_away_and_a_figure_shows_at_least_as_much_as_words() {
    each_case(|name, changed| {
        for question in catalogue::questions().filter(|question| !MAY_SPEAK_AGAINST.contains(&question.id)) {
            let [words, figure] = match question.kind {
                Kind::Text => [Answer::text("sv", "Ja, det vet vi."), Answer::text("sv", "Ja, 12 stycken 2025.")],
                Kind::Line => [Answer::typed("i våras"), Answer::typed("mars 2025")],
                _ => continue,
            };
            let [without, words, figure] = [None, Some(words), Some(figure)].map(|answer| changed(question.id, answer));
            assert_eq!(higher(&words, &without), [""; 0], "{name}: words in {} take something away", question.id);
            assert_eq!(higher(&figure, &words), [""; 0], "{name}: a figure in {} takes something away", question.id);
        }
    });
}

#[test]
fn a_plan_is_shown_by_its_claim_and_its_name_and_never_by_saying_that_it_does_not_name_the_sector() {
    let plan = |claim: Option<&str>, names: Option<&str>| {
        let mut sheet = sheet("linkoping").typed("plan-title", "Program för ett jämlikt Ekby 2024");
        for (question, option) in [("plan-claim", claim), ("plan-names-sector", names)] {
            sheet = option.map_or_else(|| sheet_of(&sheet), |option| sheet_of(&sheet).choose(question, option));
        }
        sheet.verdict(Aspect::Plan)
    };
    assert_eq!(plan(None, Some("no")), Unclear, "nobody has claimed it");
    assert_eq!(plan(None, None), Unclear);
    assert_eq!(plan(Some("partly"), Some("no")), Partly);
    assert_eq!(plan(Some("yes"), Some("yes")), Supported);
    let unnamed = sheet("linkoping").choose("plan-claim", "partly").choose("plan-names-sector", "no");
    assert_eq!(unnamed.verdict(Aspect::Plan), Unclear, "a plan without a name is no plan that can be looked up");
}

fn sheet_of(sheet: &sheet::Sheet) -> sheet::Sheet {
    sheet::Sheet { initiative: sheet.initiative.clone(), profile: sheet.profile.clone() }
}

#[test]
fn keeping_back_what_a_provider_is_shows_no_more_than_telling_it() {
    let market = |kind: Option<&str>, scan: &str| {
        let named = sheet("general").choose("no-market-claim", "yes").typed("market-provider", "Kurs AB");
        let scanned = named.told("market-scan", "sv", scan);
        kind.map_or_else(|| sheet_of(&scanned), |kind| sheet_of(&scanned).choose("market-provider-kind", kind))
            .verdict(Aspect::NoMarket)
    };
    for scan in ["Vi ringde runt.", "Vi ringde 3 aktörer i mars 2026."] {
        assert_eq!(market(None, scan), market(Some("company"), scan), "{scan}");
    }
}

#[test]
fn nothing_is_a_whole_complement_before_it_is_known_whether_the_group_is_entitled_to_help_already() {
    let complement = || sheet("malmo-asn").choose("complement-claim", "yes").text("complement-what");
    let reasons = |sheet: &sheet::Sheet| {
        let found = sheet.finding(Aspect::Complement);
        (found.verdict, found.because.last().map(|reason| (reason.code, reason.question)))
    };
    assert_eq!(reasons(&complement()), (Partly, Some(("claim-open", "ordinary-entitled"))));
    let mut unsure_of_it = complement();
    unsure_of_it.initiative.answers.insert("ordinary-entitled".into(), unsure());
    assert_eq!(reasons(&unsure_of_it), (Partly, Some(("not-settled", "ordinary-entitled"))));
    assert_eq!(complement().choose("ordinary-entitled", "no").verdict(Aspect::Complement), Supported);
}

#[test]
fn a_time_without_a_figure_is_words() {
    let when = |typed: &str| {
        let sheet = sheet("linkoping").choose("initiative-claim", "yes").typed("initiative-when", typed);
        sheet.verdict(Aspect::Initiative)
    };
    assert_eq!((when("i våras"), when("mars 2024"), when("٢٠٢٤")), (Partly, Supported, Supported));
}
