//! The activity has a purpose of public benefit (Malmö 2).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "public-benefit",
    claim: "public-benefit-claim",
    evidence: &["public-benefit-goal", "purpose-quote"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
