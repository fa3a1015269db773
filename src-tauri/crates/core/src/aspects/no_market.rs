//! No market and no competition (Linköping 5, Malmö 1).
//!
//! Who else does something like it decides what a market scan can show. One who sells, or has a contract with the
//! municipality, is a market: a scan that says what differs makes the claim partly, and one in words alone leaves it
//! unclear. Another association or the municipality itself is no market, so there the claim and the scan decide.

use super::{Rule, claim_with, is_words_alone};
use crate::question::PROVIDER_KIND;
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "no-market",
    claim: "no-market-claim",
    evidence: &["market-scan", "market-provider", "market-provider-kind"],
    judge,
};

/// Those who are paid for it on a market.
const COMMERCIAL: [&str; 2] = ["company", "contracted"];

/// Who else does something like it, by the group's own account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Provider {
    /// Nobody is named.
    Nobody,
    /// Somebody is named, and what kind is not told.
    KindOpen,
    /// At least one who sells or has a contract.
    Commercial,
    /// Only other associations or public bodies.
    NotCommercial,
}

/// Who else does something like it.
pub(crate) fn provider(reading: &Reading<'_>) -> Provider {
    const KIND: &str = "market-provider-kind";
    if !reading.has("market-provider") {
        return Provider::Nobody;
    }
    let known = |chosen: &String| PROVIDER_KIND.options.contains(&chosen.as_str());
    match reading.choices(KIND) {
        _ if reading.chose_any(KIND, &COMMERCIAL) => Provider::Commercial,
        chosen if chosen.iter().any(known) => Provider::NotCommercial,
        _ => Provider::KindOpen,
    }
}

fn judge(reading: &Reading<'_>) -> Finding {
    let scan = reading.has("market-scan").then_some("market-scan");
    if reading.no(RULE.claim) {
        return claim_with(reading, &RULE, scan);
    }
    match (provider(reading), scan) {
        (Provider::Nobody, _) => claim_with(reading, &RULE, scan),
        (Provider::NotCommercial, _) => {
            claim_with(reading, &RULE, scan).and("provider-not-commercial", "market-provider-kind")
        }
        // What kind it is may be a company's: keeping it back never shows more than telling it.
        (Provider::KindOpen, Some(scan)) if is_words_alone(reading, scan) => {
            Finding::new(Verdict::Unclear, "provider-named", "market-provider")
                .and("evidence-in-words", scan)
                .and("provider-kind-open", "market-provider-kind")
        }
        (Provider::KindOpen, Some(scan)) => Finding::new(Verdict::Partly, "provider-named", "market-provider")
            .and("evidence", scan)
            .and("provider-kind-open", "market-provider-kind"),
        (Provider::KindOpen, None) => Finding::new(Verdict::Against, "provider-named", "market-provider")
            .and("no-evidence", "market-scan")
            .and("provider-kind-open", "market-provider-kind"),
        (Provider::Commercial, Some(scan)) if is_words_alone(reading, scan) => {
            Finding::new(Verdict::Unclear, "commercial-provider", "market-provider-kind").and("evidence-in-words", scan)
        }
        (Provider::Commercial, Some(scan)) => {
            Finding::new(Verdict::Partly, "commercial-provider", "market-provider-kind").and("evidence", scan)
        }
        (Provider::Commercial, None) => Finding::new(Verdict::Against, "commercial-provider", "market-provider-kind")
            .and("no-evidence", "market-scan"),
    }
}
