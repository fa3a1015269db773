//! The activity carries out a political plan (Linköping 2; Jönköping asks less).
//!
//! Linköping wants the plan to name idéburna organisations; a plan that does not is half an answer.

use super::{Rule, claim_with, most_telling};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "plan",
    claim: "plan-claim",
    evidence: &["plan-title", "plan-quote", "plan-page", "plan-decided", "plan-names-sector"],
    judge,
};

/// What shows a plan once it is named. That it names the sector is no evidence of itself, only what may lower it.
const SHOWN_BY: [&str; 4] = ["plan-title", "plan-quote", "plan-page", "plan-decided"];

fn judge(reading: &Reading<'_>) -> Finding {
    let is_claimed = reading.choice(RULE.claim).is_some_and(|claim| claim != "no");
    if is_claimed && !reading.has("plan-title") {
        let told = if reading.yes(RULE.claim) { "answered-yes" } else { "answered-partly" };
        return Finding::new(Verdict::Unclear, told, RULE.claim).and("plan-not-named", "plan-title");
    }
    let finding = claim_with(reading, &RULE, most_telling(reading, &SHOWN_BY));
    let shows_something = matches!(finding.verdict, Verdict::Supported | Verdict::Partly);
    if shows_something && reading.no("plan-names-sector") {
        return Finding::new(Verdict::Partly, "plan-does-not-name-sector", "plan-names-sector")
            .and("evidence", "plan-title");
    }
    if finding.verdict == Verdict::Supported && !reading.yes("plan-names-sector") {
        return Finding::new(Verdict::Partly, "evidence", "plan-title")
            .and("plan-naming-not-shown", "plan-names-sector");
    }
    finding
}
