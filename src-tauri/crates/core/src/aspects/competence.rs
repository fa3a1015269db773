//! The association has the skill and is suited (Malmö 11).
//!
//! A group without a track record is not turned away but advised to take a first step together.

use super::{Rule, claim_with, is_words_alone, most_telling};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule {
    id: "competence",
    claim: "competence-claim",
    evidence: &["experience", "references", "staff", "experience-years"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let years = reading.count("experience-years");
    let told = most_telling(reading, &["experience", "references", "staff"]);
    let evidence = if years.is_some_and(|years| years > 0) && told.is_none_or(|id| is_words_alone(reading, id)) {
        Some("experience-years")
    } else {
        told
    };
    let finding = claim_with(reading, &RULE, evidence);
    match (finding.verdict, evidence) {
        (Verdict::Supported, Some(shown)) if years == Some(0) => {
            Finding::new(Verdict::Partly, "no-track-record", "experience-years").and("evidence", shown)
        }
        _ => finding,
    }
}
