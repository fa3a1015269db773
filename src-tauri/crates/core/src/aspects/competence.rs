//! The association has the skill and is suited (Malmö 11).
//!
//! A group without a track record is not turned away but advised to take a first step together.

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "competence",
    claim: "competence-claim",
    evidence: &["experience", "references", "staff", "experience-years"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let evidence = ["experience", "references", "staff"].into_iter().find(|id| reading.has(id));
    let evidence =
        evidence.or_else(|| reading.count("experience-years").filter(|n| *n > 0).map(|_| "experience-years"));
    let finding = claim_with(reading, &RULE, evidence);
    if finding.verdict == Verdict::Supported && reading.count("experience-years") == Some(0) {
        return Finding::new(Verdict::Partly, "no-track-record", "experience-years").and("evidence", "experience");
    }
    finding
}
