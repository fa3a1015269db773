//! The activity carries out a political plan (Linköping 2; Jönköping asks less).
//!
//! Linköping wants the plan to name idéburna organisations; a plan that does not is half an answer.

use super::{Rule, claim_with_evidence};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "plan",
    claim: "plan-claim",
    evidence: &["plan-title", "plan-quote", "plan-page", "plan-decided", "plan-names-sector"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let has_title = reading.has("plan-title");
    if reading.yes(RULE.claim) && !has_title {
        return Finding::new(Verdict::Unclear, "answered-yes", RULE.claim).and("plan-not-named", "plan-title");
    }
    if has_title && reading.no("plan-names-sector") && !reading.no(RULE.claim) {
        return Finding::new(Verdict::Partly, "plan-does-not-name-sector", "plan-names-sector")
            .and("evidence", "plan-title");
    }
    let finding = claim_with_evidence(reading, &RULE);
    if finding.verdict == Verdict::Supported && !reading.yes("plan-names-sector") {
        return Finding::new(Verdict::Partly, "evidence", "plan-title")
            .and("plan-naming-not-shown", "plan-names-sector");
    }
    finding
}
