//! Who the party is: the legal-form questions, the trap of the project first (domain knowledge §4).

use super::Section;
use crate::profile::Form;
use crate::question::{Kind, LEGAL_FORM, Question};
use crate::reading::Reading;
use crate::value::Counted;

fn is_project(reading: &Reading<'_>) -> bool {
    reading.chose("party-kind", "project")
}

fn may_be_own(reading: &Reading<'_>) -> bool {
    reading.chose_any("party-kind", &["own", "unknown", "company"])
}

fn is_own_or_unknown(reading: &Reading<'_>) -> bool {
    reading.chose_any("party-kind", &["own", "unknown"])
}

/// Conditions that an issuer may name for an ekonomisk förening, each a question of its own.
pub const CONDITIONS: [&str; 3] = ["coop-new", "coop-social", "coop-user-run"];

/// The form chosen is an ekonomisk förening, and the issuer makes the answer to this question a condition.
fn is_condition(reading: &Reading<'_>, question: &str) -> bool {
    let names = |form: &Form| form.form == "ekonomisk-forening" && form.conditions.iter().any(|id| id == question);
    reading.chose("legal-form", "ekonomisk-forening") && reading.profile.forms.iter().any(names)
}

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "kind",
        questions: &[
            Question::choice("party-kind", "party-kind", &["own", "project", "network", "company", "unknown"]),
            Question::yes_no("party-other-name").when(|r| r.chose_any("party-kind", &["own", "network", "unknown"])),
            Question::ask("owner-name", Kind::Line).contact().when(|r| is_project(r) || r.yes("party-other-name")),
        ],
    },
    Section {
        id: "owner",
        questions: &[
            Question::of("owner-form", LEGAL_FORM).when(is_project),
            Question::ask("owner-org-number", Kind::OrgNumber).when(is_project),
            Question::claim("owner-purpose").when(is_project),
            Question::yes_no("owner-decision").when(is_project),
            Question::ask("owner-decision-date", Kind::Date).when(|r| r.yes("owner-decision")),
            Question::ask("owner-decision-paragraph", Kind::Line).when(|r| r.yes("owner-decision")),
            Question::choice("owner-road", "owner-road", &["owner-is-party", "own-association", "three-parties"])
                .when(is_project),
            Question::ask("owner-influence", Kind::Text).when(is_project),
        ],
    },
    Section {
        id: "form",
        questions: &[
            Question::of("legal-form", LEGAL_FORM).when(may_be_own),
            Question::yes_no("coop-new").when(|r| is_condition(r, "coop-new")),
            Question::yes_no("coop-social").when(|r| is_condition(r, "coop-social")),
            Question::yes_no("coop-user-run").when(|r| is_condition(r, "coop-user-run")),
            Question::yes_no("svb-articles").when(|r| r.chose("legal-form", "aktiebolag-svb")),
            Question::ask("org-number", Kind::OrgNumber).when(may_be_own),
            Question::ask("formed-year", Kind::Year).when(is_own_or_unknown),
            Question::ask("seat", Kind::Line).contact().when(may_be_own),
        ],
    },
    Section {
        id: "basics",
        questions: &[
            Question::yes_no("basics-statutes").when(is_own_or_unknown),
            Question::yes_no("basics-board").when(is_own_or_unknown),
            Question::yes_no("basics-purpose").when(is_own_or_unknown),
            Question::ask("purpose-quote", Kind::Text).telling(),
            Question::yes_no("basics-dissolution").when(is_own_or_unknown),
            Question::yes_no("basics-no-profit").when(is_own_or_unknown),
            Question::yes_no("basics-membership").when(is_own_or_unknown),
            Question::yes_no("basics-auditor").when(is_own_or_unknown),
            Question::yes_no("basics-bank").when(is_own_or_unknown),
        ],
    },
    Section {
        id: "members",
        questions: &[
            Question::ask("members", Kind::Count(Counted::People)),
            Question::many("values", "values", &["democracy", "equal-worth", "openness", "independence"]),
            Question::ask("organisation", Kind::Text),
        ],
    },
];
