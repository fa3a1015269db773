//! The activity is a complement or alternative to what the board does (Malmö 10).
//!
//! A target group entitled to ordinary services was a ground for proposing to end a partnership in 2023. Entitlement
//! without a shown gap speaks against; with documented people who are not reached it counts in part. When only some are
//! entitled, a gap that is not shown makes it unclear; while nobody has said whether they are, the rest shows half. What another authority has as its task counts at most in part.

use super::{Rule, claim_with, most_telling};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "complement",
    claim: "complement-claim",
    evidence: &["complement-what", "reach-gap", "reach-gap-source", "ordinary-entitled", "other-authority"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let is_gap_shown = reading.has("reach-gap") && reading.has("reach-gap-source");
    match reading.choice("ordinary-entitled") {
        _ if reading.no(RULE.claim) => claim_with(reading, &RULE, None),
        Some("yes" | "partly") if is_gap_shown => {
            Finding::new(Verdict::Partly, "entitled-but-not-reached", "reach-gap")
        }
        Some("yes") => Finding::new(Verdict::Against, "entitled-to-ordinary", "ordinary-entitled")
            .and("gap-not-shown", "reach-gap"),
        Some("partly") => Finding::new(Verdict::Unclear, "some-entitled-to-ordinary", "ordinary-entitled")
            .and("gap-not-shown", "reach-gap"),
        _ => not_entitled(reading),
    }
}

fn not_entitled(reading: &Reading<'_>) -> Finding {
    let finding = claim_with(reading, &RULE, most_telling(reading, &["complement-what", "reach-gap"]));
    if finding.verdict != Verdict::Supported {
        return finding;
    }
    let partly = Finding::new(Verdict::Partly, "answered-yes", RULE.claim);
    if reading.yes("other-authority") {
        return partly.and("other-authority", "other-authority");
    }
    match reading.choice("ordinary-entitled") {
        Some(_) => finding,
        // Nobody knows yet whether the ground that ended a partnership is there.
        None if reading.is_open("ordinary-entitled") => partly.and("not-settled", "ordinary-entitled"),
        None => partly.and("claim-open", "ordinary-entitled"),
    }
}
