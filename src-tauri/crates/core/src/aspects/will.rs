//! Both sides want a relation that is not a purchase, and have met (Linköping 8, Malmö 3).
//!
//! One side cannot answer for the other: without a named counterpart or a meeting a yes stays unclear.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "will", claim: "will-claim", evidence: &["meetings", "counterpart", "earlier-answer"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    if reading.chose("earlier-answer", "written-no") {
        return Finding::new(Verdict::Against, "written-no", "earlier-answer");
    }
    if reading.chose("earlier-answer", "oral-no") {
        return Finding::new(Verdict::Unclear, "oral-no", "earlier-answer");
    }
    let met = reading.rows("meetings").iter().any(|row| row.has("with") || row.has("agreed"));
    let evidence = if met { Some("meetings") } else { reading.has("counterpart").then_some("counterpart") };
    let finding = claim_with(reading, &RULE, evidence);
    if finding.verdict == Verdict::Supported && !met {
        return Finding::new(Verdict::Partly, "evidence", "counterpart").and("no-meeting-yet", "meetings");
    }
    finding
}
