//! Every contradiction appears when both answers stand there, and is gone when either side changes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::contradictions::{RULES, contradictions};
use iop_core::{Answer, Initiative, Reading, Row, State, catalogue, profile};
use jiff::civil::date;
use std::collections::BTreeSet;

type Given = (&'static str, Answer);

fn choose(question: &'static str, option: &str) -> Given {
    (question, Answer::choose(option))
}

fn typed(question: &'static str, typed: &str) -> Given {
    (question, Answer::typed(typed))
}

fn text(question: &'static str) -> Given {
    (question, Answer::text("sv", "Det har vi skrivit."))
}

fn row(question: &'static str, cells: &[(&str, Answer)]) -> Given {
    let cells = cells.iter().map(|(column, cell)| ((*column).to_owned(), cell.clone())).collect();
    (question, Answer { rows: vec![Row { id: "we".into(), cells, ..Row::default() }], ..Answer::default() })
}

fn party(side: &str) -> Given {
    row("parties", &[("name", Answer::typed("Solrosen")), ("side", Answer::choose(side))])
}

fn gives(kind: &str, amount: &str) -> Given {
    let cells = [("giver", "we"), ("kind", kind)].map(|(column, option)| (column, Answer::choose(option)));
    let [giver, kind] = cells;
    row("contributions", &[giver, kind, ("amount", Answer::typed(amount))])
}

struct Pair {
    code: &'static str,
    /// Answers that do not go together, and what they lean on.
    given: Vec<Given>,
    /// Each of these alone makes it good.
    mended: Vec<Given>,
}

fn pair(code: &'static str, given: impl Into<Vec<Given>>, mended: impl Into<Vec<Given>>) -> Pair {
    Pair { code, given: given.into(), mended: mended.into() }
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn pairs() -> Vec<Pair> {
    let period = |start: &str, end: &str| [typed("start", start), typed("end", end)];
    let with = |first: Given, period: [Given; 2]| [vec![first], period.into()].concat();
    vec![
        pair(
            "own-with-owner",
            [choose("party-kind", "own"), choose("party-other-name", "yes"), typed("owner-name", "Ekbacken")],
            [choose("party-kind", "project"), typed("owner-name", " ")],
        ),
        pair(
            "own-with-owner-employing",
            [choose("party-kind", "own"), choose("employer", "owner")],
            [choose("party-kind", "project"), choose("employer", "we")],
        ),
        pair(
            "no-board-that-decided",
            [choose("party-kind", "own"), choose("basics-board", "no"), typed("board-decision-date", "2026-03-02")],
            [choose("basics-board", "yes"), typed("board-decision-date", "")],
        ),
        pair(
            "no-statutes-in-hand",
            [choose("party-kind", "own"), choose("basics-statutes", "no"), choose("paper-statutes", "have")],
            [choose("basics-statutes", "yes"), choose("paper-statutes", "getting")],
        ),
        pair(
            "no-auditor-with-report",
            [choose("party-kind", "own"), choose("basics-auditor", "no"), choose("paper-audit-report", "have")],
            [choose("basics-auditor", "yes"), choose("paper-audit-report", "missing")],
        ),
        pair(
            "decided-before-formed",
            [choose("party-kind", "own"), typed("formed-year", "2024"), typed("board-decision-date", "2023-12-31")],
            [typed("formed-year", "2023"), typed("board-decision-date", "2024-01-01")],
        ),
        pair(
            "letter-before-decision",
            [typed("board-decision-date", "2026-03-02"), typed("letter-date", "2026-03-01")],
            [typed("board-decision-date", "2026-03-01"), typed("letter-date", "2026-03-02")],
        ),
        pair(
            "idea-not-ours",
            [choose("initiative-claim", "yes"), choose("initiative-who", "municipality")],
            [choose("initiative-claim", "no"), choose("initiative-who", "we")],
        ),
        pair(
            "new-but-begun",
            [choose("existing-claim", "no"), typed("existing-since", "2026")],
            [choose("existing-claim", "yes"), typed("existing-since", "2027")],
        ),
        pair(
            "begun-but-later",
            [choose("existing-claim", "yes"), typed("existing-since", "2027")],
            [choose("existing-claim", "no"), typed("existing-since", "2026")],
        ),
        pair(
            "free-but-directed",
            [choose("no-detail-regulation-claim", "yes"), choose("method-decides", "municipality")],
            [choose("no-detail-regulation-claim", "partly"), choose("method-decides", "together")],
        ),
        pair(
            "value-for-us-only",
            [choose("added-value-claim", "yes"), choose("added-value-who", "only-us")],
            [choose("added-value-claim", "partly"), choose("added-value-who", "all")],
        ),
        pair(
            "no-plan-but-quoted",
            [choose("plan-claim", "no"), text("plan-quote")],
            [choose("plan-claim", "yes"), typed("plan-quote", "")],
        ),
        pair(
            "nobody-else-but-named",
            [choose("no-market-claim", "yes"), typed("market-provider", "Kursbolaget")],
            [choose("no-market-claim", "partly"), typed("market-provider", "")],
        ),
        pair(
            "no-grant-but-fits",
            [choose("no-standard-grant-claim", "yes"), row("grants", &[("fits", Answer::choose("yes"))])],
            [choose("no-standard-grant-claim", "no"), row("grants", &[("fits", Answer::choose("no"))])],
        ),
        pair(
            "unwilling-but-agreed",
            [choose("will-claim", "no"), row("meetings", &[("agreed", Answer::text("sv", "Vi ses igen."))])],
            [choose("will-claim", "yes"), row("meetings", &[("with", Answer::typed("Enhetschefen"))])],
        ),
        pair(
            "closed-but-negotiable",
            [choose("open-to-other", "no"), text("negotiable")],
            [choose("open-to-other", "yes"), typed("negotiable", "")],
        ),
        pair(
            "open-but-fixed",
            [choose("open-to-other", "yes"), choose("dialogue-stance", "fixed")],
            [choose("open-to-other", "no"), choose("dialogue-stance", "open")],
        ),
        pair(
            "no-step-but-meeting",
            [choose("first-step", "no"), choose("ask", "meeting")],
            [choose("first-step", "yes"), choose("ask", "register")],
        ),
        pair(
            "all-give-but-not-we",
            [party("public"), gives("money", "1 000"), choose("co-financing-claim", "yes")],
            [party("civil"), gives("money", "0"), choose("co-financing-claim", "no")],
        ),
        pair(
            "nobody-paid-but-staff",
            [party("civil"), gives("staff", "1 000"), choose("employer", "nobody")],
            [gives("volunteers", "1 000"), choose("employer", "we")],
        ),
        pair(
            "cost-below-money",
            [party("civil"), gives("money", "1 000"), typed("total-cost", "999")],
            [gives("money", "999"), typed("total-cost", "1000")],
        ),
        pair(
            "end-before-start",
            period("2027-02-01", "2027-01-31"),
            [typed("start", "2027-01-31"), typed("end", "2027-02-01")],
        ),
        pair(
            "lasting-but-short",
            with(choose("long-term-claim", "yes"), period("2027-01-01", "2027-12-30")),
            [choose("long-term-claim", "no"), typed("start", "2026-12-31"), typed("end", "2027-12-31")],
        ),
        pair(
            "notice-before-start",
            with(typed("extension-notice-months", "7"), period("2027-01-01", "2027-06-30")),
            [typed("extension-notice-months", "6"), typed("start", "2026-12-01"), typed("end", "2027-07-31")],
        ),
        pair(
            "meetings-but-none",
            [choose("followup-kinds", "dialogue-meetings"), typed("dialogue-meetings-per-year", "0")],
            [choose("followup-kinds", "yearly-report"), typed("dialogue-meetings-per-year", "1")],
        ),
    ]
}

fn told(given: &[Given]) -> BTreeSet<&'static str> {
    let mut initiative = Initiative::new("pair", "general");
    for (question, answer) in given {
        assert!(catalogue::question(question).is_some(), "{question} is no question");
        initiative.answers.insert((*question).to_owned(), answer.clone());
    }
    let mut profile = profile::shipped("general").unwrap();
    // Every aspect is asked about, so that no claim is hidden.
    profile.criteria[0].aspects = iop_core::Aspect::ALL.into();
    let found = contradictions(&Reading::new(&initiative, &profile, date(2026, 11, 22)));
    found.into_iter().map(|found| found.code).collect()
}

#[test]
fn each_appears_and_is_gone_when_either_side_changes() {
    for Pair { code, given, mended } in pairs() {
        assert!(told(&given).contains(code), "{code} is not seen");
        for (question, answer) in mended {
            let mut changed = given.clone();
            changed.retain(|(other, _)| *other != question);
            changed.push((question, answer));
            assert!(!told(&changed).contains(code), "{code} stays when {question} changes");
        }
    }
}

#[test]
fn each_is_gone_when_the_group_is_unsure_or_has_not_answered() {
    for Pair { code, given, .. } in pairs() {
        let rule = RULES.iter().find(|rule| rule.told.code == code).unwrap();
        for question in rule.told.questions {
            let mut unsure = given.clone();
            for (other, answer) in &mut unsure {
                if other == question {
                    answer.state = State::NotAgreed;
                }
            }
            assert!(!told(&unsure).contains(code), "{code} stays when the group does not agree on {question}");
            unsure.retain(|(other, _)| other != question);
            assert!(!told(&unsure).contains(code), "{code} stays without {question}");
        }
    }
}

#[test]
fn every_rule_is_tried_and_points_to_its_questions() {
    let tried: BTreeSet<&str> = pairs().iter().map(|pair| pair.code).collect();
    assert_eq!(tried, RULES.iter().map(|rule| rule.told.code).collect(), "a rule without a pair, or a pair too many");
    assert_eq!(tried.len(), RULES.len(), "a code stands twice");
    for rule in RULES {
        assert!(rule.told.questions.len() >= 2, "{}", rule.told.code);
        for question in rule.told.questions {
            assert!(catalogue::question(question).is_some(), "{question} in {}", rule.told.code);
        }
    }
}
