//! All parties put something in: money, staff, volunteers, premises or other (Linköping 6, Malmö 5).
//!
//! Read from the contribution table; what stands there weighs more than the claim.

use super::{Rule, claim_with};
use crate::contribution::{self, Side};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "co-financing", claim: "co-financing-claim", evidence: &["contributions", "total-cost"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    let plan = contribution::plan(reading);
    if plan.rows.is_empty() {
        return claim_with(reading, &RULE, None);
    }
    let is_answered = reading.choice(RULE.claim).is_some();
    match (plan.gives(Side::Civil), plan.gives(Side::Public)) {
        (true, true) if reading.no(RULE.claim) => {
            Finding::new(Verdict::Unclear, "answered-no", RULE.claim).and("both-sides-give", "contributions")
        }
        (true, true) if plan.has_silent_party() => Finding::new(Verdict::Partly, "both-sides-give", "contributions")
            .and("party-gives-nothing", "contributions"),
        (true, true) => Finding::new(Verdict::Supported, "both-sides-give", "contributions"),
        (false, true) if plan.has_unnamed_financier() => {
            Finding::new(Verdict::Unclear, "financier-not-stated", "total-cost").and("own-side-empty", "contributions")
        }
        // A gap in the table is no answer; a claim beside it is.
        (false, true) if is_answered => Finding::new(Verdict::Against, "own-side-empty", "contributions"),
        (false, true) => Finding::new(Verdict::Unclear, "own-side-empty", "contributions"),
        (true, false) => Finding::new(Verdict::Unclear, "public-side-empty", "contributions"),
        (false, false) => Finding::new(Verdict::Unclear, "giver-not-named", "contributions"),
    }
}
