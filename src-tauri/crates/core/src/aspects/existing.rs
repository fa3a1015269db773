//! The activity, or something like it, exists already (Region Gävleborg, Stenungsund).
//!
//! A year that has not come shows a plan, not an activity.

use super::{Rule, claim_with_evidence};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule { id: "existing", claim: "existing-claim", evidence: &["existing-since"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    if begins_later(reading) && !reading.no(RULE.claim) {
        return Finding::new(Verdict::Unclear, "year-not-come", "existing-since");
    }
    claim_with_evidence(reading, &RULE)
}

/// The year in which the activity is said to have begun lies ahead.
pub(super) fn begins_later(reading: &Reading<'_>) -> bool {
    reading.year("existing-since").is_some_and(|year| year > reading.today.year())
}
