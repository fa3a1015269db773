//! There is a need for the activity and for working together (Malmö 3 and 9, Kungsbacka).
//!
//! Evidence is figures with a source; a description alone is what the group sees, which counts in part.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "need",
    claim: "need-claim",
    evidence: &["need-figures", "reach-gap-source", "need-description"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let sourced = reading.rows("need-figures").iter().any(|row| row.has("what") && row.has("source"));
    let evidence = if sourced {
        Some("need-figures")
    } else {
        ["reach-gap-source", "need-description"].into_iter().find(|id| reading.has(id))
    };
    let finding = claim_with(reading, &RULE, evidence);
    if finding.verdict == Verdict::Supported && evidence == Some("need-description") {
        return Finding::new(Verdict::Partly, "evidence", "need-description").and("no-figures", "need-figures");
    }
    finding
}
