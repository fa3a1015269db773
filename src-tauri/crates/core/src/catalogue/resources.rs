//! What both sides put in: money, staff, volunteers, premises (the four that Linköping names) and the rest.

use super::Section;
use crate::question::{Column, Kind, OptionSet, Question, STANCE};

/// Which side of the partnership a party stands on.
const SIDE: OptionSet = OptionSet { name: "side", options: &["civil", "public", "other"] };
/// What is put in.
const CONTRIBUTION: OptionSet =
    OptionSet { name: "contribution", options: &["money", "staff", "volunteers", "premises", "other"] };

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "contributions",
        questions: &[
            Question::ask(
                "parties",
                Kind::Table(&[
                    Column::new("name", Kind::Line),
                    Column::new("side", Kind::Choice(SIDE)),
                    Column::new("org-number", Kind::OrgNumber),
                ]),
            ),
            Question::ask(
                "contributions",
                Kind::Table(&[
                    Column::new("giver", Kind::Party),
                    Column::new("receiver", Kind::Party),
                    Column::new("kind", Kind::Choice(CONTRIBUTION)),
                    Column::new("what", Kind::Text),
                    Column::new("year", Kind::Year),
                    Column::new("amount", Kind::Amount),
                    Column::new("hours", Kind::Hours),
                    Column::new("rate", Kind::Amount),
                    Column::new("rate-origin", Kind::Line),
                ]),
            ),
        ],
    },
    Section {
        id: "money",
        questions: &[
            Question::claim("co-financing-claim").when(|r| r.asks("co-financing")),
            Question::ask("total-cost", Kind::Amount),
            Question::ask("money-used-for", Kind::Text),
            Question::yes_no("other-public"),
            Question::ask(
                "other-public-money",
                Kind::Table(&[
                    Column::new("from", Kind::Line),
                    Column::new("amount", Kind::Amount),
                    Column::new("decided", Kind::Line),
                    Column::new("used-for", Kind::Text),
                ]),
            )
            .telling()
            .when(|r| !r.no("other-public")),
            Question::of("resources-stance", STANCE),
        ],
    },
];
