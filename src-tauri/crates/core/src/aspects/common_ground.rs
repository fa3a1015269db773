//! The parties agree on aims and target group (Kungsbacka).
//!
//! One side cannot agree alone: without a meeting it counts in part.

use super::{Rule, claim_with, will};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "common-ground",
    claim: "common-ground-claim",
    evidence: &["common-ground-evidence", "meetings"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let told = reading.has("common-ground-evidence").then_some("common-ground-evidence");
    let finding = claim_with(reading, &RULE, told);
    if finding.verdict == Verdict::Supported && will::held(reading).is_empty() {
        return Finding::new(Verdict::Partly, "answered-yes", RULE.claim).and("no-meeting-yet", "meetings");
    }
    finding
}
