//! The activity falls within the board's remit (Malmö 8, Umeå).

use super::{Rule, claim_with};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};

pub(super) const RULE: Rule = Rule { id: "remit", claim: "remit-claim", evidence: &["remit-source", "board"], judge };

fn judge(reading: &Reading<'_>) -> Finding {
    let has_board = reading.has("board") || !reading.profile.issuer.board.is_empty();
    if reading.yes(RULE.claim) && !has_board {
        return Finding::new(Verdict::Unclear, "board-not-named", "board");
    }
    if is_other_board(reading) && !reading.no(RULE.claim) {
        return Finding::new(Verdict::Unclear, "other-board", "board");
    }
    claim_with(reading, &RULE, reading.has("remit-source").then_some("remit-source"))
}

/// The paper goes to another board than the one whose text it is read against.
pub(crate) fn is_other_board(reading: &Reading<'_>) -> bool {
    let own = reading.profile.issuer.board.to_lowercase();
    !own.is_empty() && reading.typed("board").is_some_and(|board| board.to_lowercase() != own)
}
