//! What is done, by whose idea and in whose way.

use super::Section;
use crate::question::{Kind, Question, STANCE};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "what",
        questions: &[
            Question::many(
                "activity-kinds",
                "activity-kinds",
                &[
                    "meetings",
                    "course",
                    "outreach",
                    "study-circle",
                    "guidance",
                    "language",
                    "information",
                    "training-others",
                ],
            ),
            Question::ask("activity-description", Kind::Text),
            Question::ask("activity-frequency", Kind::Text),
            Question::ask("activity-place", Kind::Line).contact(),
            Question::ask("activity-who", Kind::Text),
        ],
    },
    Section {
        id: "idea",
        questions: &[
            Question::claim("initiative-claim").when(|r| r.asks("initiative")),
            Question::choice("initiative-who", "initiative-who", &["we", "together", "municipality"]),
            Question::ask("initiative-when", Kind::Line),
            Question::ask("initiative-evidence", Kind::Text),
            Question::claim("existing-claim").when(|r| r.asks("existing")),
            Question::ask("existing-since", Kind::Year),
        ],
    },
    Section {
        id: "way",
        questions: &[
            Question::claim("no-detail-regulation-claim").when(|r| r.asks("no-detail-regulation")),
            Question::choice("method-decides", "method-decides", &["we", "together", "municipality"]),
            Question::ask("method", Kind::Text),
            Question::claim("free-claim").when(|r| r.asks("free")),
            Question::ask("free-how", Kind::Text).when(|r| r.asks("free")),
            Question::of("activity-stance", STANCE),
        ],
    },
];
