//! The activity is meant to last (Borås, Uddevalla, Umeå, Jönköping).

use super::{Rule, claim_with_evidence};

pub(super) const RULE: Rule = Rule {
    id: "long-term",
    claim: "long-term-claim",
    evidence: &["end", "extension-years", "existing-since"],
    judge: |reading| claim_with_evidence(reading, &RULE),
};
