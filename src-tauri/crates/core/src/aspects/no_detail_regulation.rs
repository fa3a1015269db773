//! The municipality does not regulate the activity in detail (Linköping 7, Malmö 12).

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "no-detail-regulation",
    claim: "no-detail-regulation-claim",
    evidence: &["method", "method-decides"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    if reading.chose("method-decides", "municipality") {
        return Finding::new(Verdict::Against, "municipality-decides-method", "method-decides");
    }
    claim_with(reading, &RULE, reading.has("method").then_some("method"))
}
