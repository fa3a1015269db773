//! The idea came from the association (Linköping 1, Malmö 6).
//!
//! What speaks against it is that the municipality ordered the activity.

use super::{Rule, claim_with, most_telling};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "initiative",
    claim: "initiative-claim",
    evidence: &["initiative-evidence", "initiative-when", "initiative-who"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    match reading.choice("initiative-who") {
        Some("municipality") => Finding::new(Verdict::Against, "municipality-ordered", "initiative-who"),
        Some("together") if reading.yes(RULE.claim) => {
            Finding::new(Verdict::Partly, "idea-came-together", "initiative-who")
        }
        _ => own_idea(reading),
    }
}

/// Who had the idea is the claim in other words; only when and where it is written down are evidence, and a *when*
/// without a figure is no date.
fn own_idea(reading: &Reading<'_>) -> Finding {
    let finding = claim_with(reading, &RULE, most_telling(reading, &["initiative-evidence", "initiative-when"]));
    let shown = finding.because.last().map_or("", |reason| reason.question);
    let is_dated = || reading.typed("initiative-when").is_some_and(|when| when.contains(char::is_numeric));
    if finding.verdict == Verdict::Supported && shown == "initiative-when" && !is_dated() {
        return Finding::new(Verdict::Partly, "answered-yes", RULE.claim).and("evidence-in-words", "initiative-when");
    }
    finding
}
