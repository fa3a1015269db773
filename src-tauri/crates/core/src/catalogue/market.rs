//! Whether somebody sells this, and whether a grant with fixed rules would do.

use super::Section;
use crate::question::{Column, Kind, PROVIDER_KIND, Question, YES_NO};

pub(super) const SECTIONS: &[Section] = &[Section {
    id: "market",
    questions: &[
        Question::claim("no-market-claim").when(|r| r.asks("no-market")),
        Question::ask("market-provider", Kind::Line),
        Question::ask("market-scan", Kind::Text).telling(),
        Question::claim("no-standard-grant-claim").when(|r| r.asks("no-standard-grant")),
        Question::ask(
            "grants",
            Kind::Table(&[
                Column::new("name", Kind::Line),
                Column::new("fits", Kind::Choice(YES_NO)),
                Column::new("reason", Kind::Text),
            ]),
        )
        .telling(),
        Question::ask("market-provider-kind", Kind::Many(PROVIDER_KIND)).when(|r| r.has("market-provider")),
    ],
}];
