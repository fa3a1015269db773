//! What the activity is for and how it shows.

use super::Section;
use crate::question::{Column, Kind, Question, STANCE};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "aims",
        questions: &[
            Question::many(
                "aim-kinds",
                "aim-kinds",
                &["belonging", "work", "language", "health", "safety", "trust", "knowledge", "participation"],
            ),
            Question::ask("aim-description", Kind::Text),
            Question::ask(
                "goals",
                Kind::Table(&[
                    Column::new("goal", Kind::Text),
                    Column::new("measure", Kind::Text),
                    Column::new("when", Kind::Line),
                ]),
            ),
        ],
    },
    Section {
        id: "benefit",
        questions: &[
            Question::claim("public-benefit-claim").when(|r| r.asks("public-benefit")),
            Question::ask("public-benefit-goal", Kind::Text),
            Question::claim("local-claim").when(|r| r.asks("local")),
            Question::ask("local-change", Kind::Text),
        ],
    },
    Section {
        id: "together",
        questions: &[
            Question::claim("added-value-claim").when(|r| r.asks("added-value")),
            Question::ask("added-value-how", Kind::Text),
            Question::choice("added-value-who", "added-value-who", &["all", "only-us"]),
            Question::claim("common-ground-claim").when(|r| r.asks("common-ground")),
            Question::ask("common-ground-evidence", Kind::Text),
            Question::ask("society-gain", Kind::Text),
            Question::of("aims-stance", STANCE),
        ],
    },
];
