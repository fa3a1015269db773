//! The parties can evaluate and develop the activity together (Uddevalla, Kungsbacka).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "evaluation",
    claim: "evaluation-claim",
    evidence: &["followup-kinds", "followup", "learning"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
