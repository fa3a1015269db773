//! Both sides want a relation that is not a purchase, and have met (Linköping 8, Malmö 3).
//!
//! One side cannot answer for the other: without a meeting, a named counterpart or an answer from the municipality a
//! yes stays unclear. A meeting counts when it has been, and in full when it tells what was agreed.

use super::{Rule, claim_with};
use crate::answers::Row;
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
    let held = held(reading);
    let contact =
        [("counterpart", reading.has("counterpart")), ("earlier-answer", reading.chose("earlier-answer", "positive"))];
    let contact = contact.into_iter().find(|(_, is_there)| *is_there).map(|(id, _)| id);
    let evidence = if held.is_empty() { contact } else { Some("meetings") };
    let finding = claim_with(reading, &RULE, evidence);
    match (finding.verdict, contact) {
        (Verdict::Supported, Some(contact)) if held.is_empty() => {
            Finding::new(Verdict::Partly, "evidence", contact).and(not_met(reading), "meetings")
        }
        (Verdict::Supported, _) if !held.iter().any(|meeting| meeting.has("agreed")) => {
            Finding::new(Verdict::Partly, "answered-yes", RULE.claim).and("met-but-nothing-agreed", "meetings")
        }
        _ => finding,
    }
}

/// Meetings that have been: with somebody, or leading to something, and not on a day to come.
pub(crate) fn held<'a>(reading: &Reading<'a>) -> Vec<&'a Row> {
    let mut rows = reading.rows("meetings");
    rows.retain(|row| {
        (row.has("with") || row.has("agreed")) && row.date("date").is_none_or(|day| day <= reading.today)
    });
    rows
}

/// Why no meeting counts: none is written down, or it is still to come.
pub(crate) fn not_met(reading: &Reading<'_>) -> &'static str {
    let is_ahead = reading.rows("meetings").iter().any(|row| row.date("date").is_some_and(|day| day > reading.today));
    if is_ahead { "meeting-ahead" } else { "no-meeting-yet" }
}
