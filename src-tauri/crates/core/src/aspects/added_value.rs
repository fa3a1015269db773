//! The target group gains more than each side could give alone, and all parties think so (Malmö 7).

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "added-value", claim: "added-value-claim", evidence: &["added-value-how", "added-value-who"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    let evidence = reading.has("added-value-how").then_some("added-value-how");
    let finding = claim_with(reading, &RULE, evidence);
    if finding.verdict != Verdict::Supported || reading.chose("added-value-who", "all") {
        return finding;
    }
    let told = if reading.has("added-value-who") { "only-we-expect-it" } else { "expectation-open" };
    Finding::new(Verdict::Partly, told, "added-value-who").and("evidence", "added-value-how")
}
