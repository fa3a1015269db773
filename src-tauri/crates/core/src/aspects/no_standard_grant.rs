//! No grant with fixed rules would do (Linköping 4, Malmö 4).
//!
//! Evidence is the grants that were looked at, each with the reason why it does not fit. A reason beside an open
//! question whether the grant fits shows half.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "no-standard-grant", claim: "no-standard-grant-claim", evidence: &["grants"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    let grants = reading.rows("grants");
    if grants.iter().any(|grant| grant.choice("fits") == Some("yes")) {
        return Finding::new(Verdict::Against, "grant-fits", "grants");
    }
    let mut reasoned = grants.iter().filter(|grant| grant.has("name") && grant.has("reason")).peekable();
    let finding = claim_with(reading, &RULE, reasoned.peek().map(|_| "grants"));
    if finding.verdict == Verdict::Supported && !reasoned.any(|grant| grant.choice("fits") == Some("no")) {
        return Finding::new(Verdict::Partly, "evidence", "grants").and("grant-fit-open", "grants");
    }
    finding
}
