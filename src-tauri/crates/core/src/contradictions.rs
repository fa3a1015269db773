//! Answers that do not go together. A reader at the municipality would see it too, so it is better seen at home.
//!
//! Each rule is about settled answers that really stand there: what is not answered contradicts nothing. Nothing of
//! this enters a paper that is handed in.

use crate::aspects::no_market::{self, Provider};
use crate::contribution::{self, ContributionKind, Side};
use crate::reading::Reading;
use jiff::ToSpan as _;
use serde::Serialize;

/// Two or more answers that do not go together. The words are the message `x-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// Stable code.
    pub code: &'static str,
    /// The questions whose answers do not go together; at least two.
    pub questions: &'static [&'static str],
}

/// How one contradiction is seen.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What is told when it holds.
    pub told: Contradiction,
    holds: fn(&Reading<'_>) -> bool,
}

const fn rule(code: &'static str, questions: &'static [&'static str], holds: fn(&Reading<'_>) -> bool) -> Rule {
    Rule { told: Contradiction { code, questions }, holds }
}

/// Every contradiction looked for, in the order of the questions.
pub const RULES: &[Rule] = &[
    rule("own-with-owner", &["party-kind", "owner-name"], |r| r.chose("party-kind", "own") && r.has("owner-name")),
    rule("own-with-owner-employing", &["party-kind", "employer"], |r| {
        r.chose("party-kind", "own") && r.chose("employer", "owner")
    }),
    rule("no-board-that-decided", &["basics-board", "board-decision-date"], |r| {
        r.no("basics-board") && r.has("board-decision-date")
    }),
    rule("no-statutes-in-hand", &["basics-statutes", "paper-statutes"], |r| {
        r.no("basics-statutes") && r.chose("paper-statutes", "have")
    }),
    rule("no-auditor-with-report", &["basics-auditor", "paper-audit-report"], |r| {
        r.no("basics-auditor") && r.chose("paper-audit-report", "have")
    }),
    rule(
        "decided-before-formed",
        &["formed-year", "board-decision-date"],
        |r| matches!((r.year("formed-year"), r.date("board-decision-date")), (Some(year), Some(day)) if day.year() < year),
    ),
    rule(
        "letter-before-decision",
        &["board-decision-date", "letter-date"],
        |r| matches!((r.date("letter-date"), r.date("board-decision-date")), (Some(sent), Some(decided)) if sent < decided),
    ),
    rule("idea-not-ours", &["initiative-claim", "initiative-who"], |r| {
        r.yes("initiative-claim") && r.chose("initiative-who", "municipality")
    }),
    rule("new-but-begun", &["existing-claim", "existing-since"], |r| {
        r.no("existing-claim") && r.year("existing-since").is_some_and(|year| year <= r.today.year())
    }),
    rule("begun-but-later", &["existing-claim", "existing-since"], |r| {
        r.yes("existing-claim") && r.year("existing-since").is_some_and(|year| year > r.today.year())
    }),
    rule("free-but-directed", &["no-detail-regulation-claim", "method-decides"], |r| {
        r.yes("no-detail-regulation-claim") && r.chose("method-decides", "municipality")
    }),
    rule("value-for-us-only", &["added-value-claim", "added-value-who"], |r| {
        r.yes("added-value-claim") && r.chose("added-value-who", "only-us")
    }),
    rule("no-plan-but-quoted", &["plan-claim", "plan-quote"], |r| r.no("plan-claim") && r.has("plan-quote")),
    rule("nobody-else-but-named", &["no-market-claim", "market-provider"], |r| {
        r.yes("no-market-claim") && matches!(no_market::provider(r), Provider::KindOpen | Provider::Commercial)
    }),
    rule("no-grant-but-fits", &["no-standard-grant-claim", "grants"], |r| {
        r.yes("no-standard-grant-claim") && r.rows("grants").iter().any(|grant| grant.choice("fits") == Some("yes"))
    }),
    rule("unwilling-but-agreed", &["will-claim", "meetings"], |r| {
        r.no("will-claim") && r.rows("meetings").iter().any(|meeting| meeting.has("agreed"))
    }),
    rule("closed-but-negotiable", &["open-to-other", "negotiable"], |r| r.no("open-to-other") && r.has("negotiable")),
    rule("open-but-fixed", &["open-to-other", "dialogue-stance"], |r| {
        r.yes("open-to-other") && r.chose("dialogue-stance", "fixed")
    }),
    rule("no-step-but-meeting", &["first-step", "ask"], |r| r.no("first-step") && r.chose("ask", "meeting")),
    rule("all-give-but-not-we", &["co-financing-claim", "contributions"], |r| {
        let plan = contribution::plan(r);
        r.yes("co-financing-claim") && plan.gives(Side::Public) && !plan.gives(Side::Civil)
    }),
    rule("nobody-paid-but-staff", &["employer", "contributions"], |r| {
        r.chose("employer", "nobody")
            && contribution::plan(r).rows.iter().any(|row| row.kind == ContributionKind::Staff && row.is_something)
    }),
    rule("cost-below-money", &["total-cost", "contributions"], |r| {
        contribution::plan(r).problems.iter().any(|problem| problem.code == "total-cost-below-rows")
    }),
    rule("end-before-start", &["start", "end"], |r| period(r).is_some_and(|(start, end)| end < start)),
    rule("lasting-but-short", &["long-term-claim", "start", "end"], |r| {
        r.yes("long-term-claim") && period(r).is_some_and(|(start, end)| start <= end && months_after(start, 12) > end)
    }),
    rule("notice-before-start", &["extension-notice-months", "start", "end"], |r| {
        let Some((start, end)) = period(r).filter(|(start, end)| start <= end) else { return false };
        r.count("extension-notice-months").is_some_and(|months| months_after(start, months) > end)
    }),
    rule("meetings-but-none", &["followup-kinds", "dialogue-meetings-per-year"], |r| {
        r.chose("followup-kinds", "dialogue-meetings") && r.count("dialogue-meetings-per-year") == Some(0)
    }),
];

fn period(reading: &Reading<'_>) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    reading.date("start").zip(reading.date("end"))
}

/// The day before that many months have passed, since a year runs from 1 January to 31 December.
fn months_after(start: jiff::civil::Date, months: u32) -> jiff::civil::Date {
    let later = start.checked_add(i64::from(months.min(12_000)).months());
    later.and_then(jiff::civil::Date::yesterday).unwrap_or(jiff::civil::Date::MAX)
}

/// The contradictions among the answers that are asked for now.
pub fn contradictions(reading: &Reading<'_>) -> Vec<Contradiction> {
    RULES.iter().filter(|rule| (rule.holds)(reading)).map(|rule| rule.told).collect()
}
