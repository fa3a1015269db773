//! The parties agree on aims and target group (Kungsbacka).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "common-ground",
    claim: "common-ground-claim",
    evidence: &["common-ground-evidence"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
