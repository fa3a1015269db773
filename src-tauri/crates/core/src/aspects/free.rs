//! The association stays free and independent (Borås, Jönköping).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "free",
    claim: "free-claim",
    evidence: &["free-how"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
