//! The activity, or something like it, exists already (Region Gävleborg, Stenungsund).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "existing",
    claim: "existing-claim",
    evidence: &["existing-since"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
