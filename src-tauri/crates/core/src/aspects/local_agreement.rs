//! The activity is part of the local agreement with civil society (Borås).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "local-agreement",
    claim: "local-agreement-claim",
    evidence: &["local-agreement-name"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
