//! No market and no competition (Linköping 5, Malmö 1).
//!
//! A named provider contradicts a yes; a market scan that says what differs makes it partly.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "no-market", claim: "no-market-claim", evidence: &["market-scan", "market-provider"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    let has_scan = reading.has("market-scan");
    if reading.has("market-provider") && !reading.no(RULE.claim) {
        return if has_scan {
            Finding::new(Verdict::Partly, "provider-named", "market-provider").and("evidence", "market-scan")
        } else {
            Finding::new(Verdict::Against, "provider-named", "market-provider").and("no-evidence", "market-scan")
        };
    }
    claim_with(reading, &RULE, has_scan.then_some("market-scan"))
}
