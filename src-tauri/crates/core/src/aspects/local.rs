//! The activity contributes to local development and participation (Linköping 3).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "local",
    claim: "local-claim",
    evidence: &["local-change"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
