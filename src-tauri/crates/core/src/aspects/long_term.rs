//! The activity is meant to last (Borås, Uddevalla, Umeå, Jönköping).
//!
//! No issuer says how many years. A first period of less than a year with nothing after it shows half: that limit is
//! ours.

use super::{Rule, claim_with, existing, is_there};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};
use jiff::ToSpan;

pub(super) const RULE: Rule = Rule {
    id: "long-term",
    claim: "long-term-claim",
    evidence: &["end", "extension-years", "existing-since", "start"],
    judge,
};

fn judge(reading: &Reading<'_>) -> Finding {
    let is_short = is_shorter_than_a_year(reading);
    let goes_on = reading.count("extension-years").is_some_and(|years| years > 0);
    let has_lasted = is_there(reading, "existing-since") && !existing::begins_later(reading);
    let evidence = [
        ("end", is_there(reading, "end") && !is_short),
        ("extension-years", goes_on),
        ("existing-since", has_lasted),
        ("end", is_short),
    ];
    let evidence = evidence.into_iter().find(|(_, shows)| *shows).map(|(id, _)| id);
    let finding = claim_with(reading, &RULE, evidence);
    if finding.verdict == Verdict::Supported && is_short && evidence == Some("end") {
        return Finding::new(Verdict::Partly, "answered-yes", RULE.claim).and("period-short", "end");
    }
    finding
}

/// The first period, both days included, is less than a year.
fn is_shorter_than_a_year(reading: &Reading<'_>) -> bool {
    let (Some(start), Some(end)) = (reading.date("start"), reading.date("end")) else { return false };
    let year_later = start.checked_add(1.year());
    year_later.and_then(|day| day.checked_sub(1.day())).is_ok_and(|last| end < last)
}
