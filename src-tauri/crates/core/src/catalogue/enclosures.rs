//! The papers that officials look at. A new association has other papers than an old one.

use super::Section;
use crate::question::{PAPER, Question};

/// Paper ids; the question is `paper-<id>` and the paper's name the message `p-<id>`.
pub const PAPERS: &[&str] = &[
    "statutes",
    "annual-meeting",
    "constituting",
    "activity-report",
    "income-statement",
    "balance-sheet",
    "audit-report",
    "org-number-proof",
    "founding-minutes",
    "budget",
    "activity-plan",
    "owner-agreement",
];

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "yearly",
        questions: &[
            Question::of("paper-statutes", PAPER),
            Question::of("paper-annual-meeting", PAPER),
            Question::of("paper-constituting", PAPER),
            Question::of("paper-activity-report", PAPER),
            Question::of("paper-income-statement", PAPER),
            Question::of("paper-balance-sheet", PAPER),
            Question::of("paper-audit-report", PAPER),
        ],
    },
    Section {
        id: "others",
        questions: &[
            Question::of("paper-org-number-proof", PAPER),
            Question::of("paper-founding-minutes", PAPER),
            Question::of("paper-budget", PAPER),
            Question::of("paper-activity-plan", PAPER),
            Question::of("paper-owner-agreement", PAPER).when(|r| r.chose("party-kind", "project")),
        ],
    },
];
