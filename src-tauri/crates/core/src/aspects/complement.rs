//! The activity is a complement or alternative to what the board does (Malmö 10).
//!
//! A target group entitled to ordinary services was the ground for ending a partnership in 2023. Entitlement
//! without a shown gap speaks against; with documented people who are not reached it counts in part.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "complement",
    claim: "complement-claim",
    evidence: &["complement-what", "reach-gap", "reach-gap-source", "ordinary-entitled"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    if reading.yes("ordinary-entitled") {
        return if reading.has("reach-gap") && reading.has("reach-gap-source") {
            Finding::new(Verdict::Partly, "entitled-but-not-reached", "reach-gap")
                .and("entitled-to-ordinary", "ordinary-entitled")
        } else {
            Finding::new(Verdict::Against, "entitled-to-ordinary", "ordinary-entitled")
                .and("gap-not-shown", "reach-gap")
        };
    }
    let evidence = ["complement-what", "reach-gap"].into_iter().find(|id| reading.has(id));
    claim_with(reading, &RULE, evidence)
}
