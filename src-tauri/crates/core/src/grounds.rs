//! Grounds from decided cases. They stand beside an issuer's criteria, with their own source, in every profile, and
//! are never printed as the issuer's criteria.

use crate::aspects::will;
use crate::party::{self, Outcome};
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};
use serde::Serialize;

/// A ground on which a real initiative was turned down or a real partnership ended.
///
/// Its words are the message `g-<id>` with `.way-out` and `.source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// The one who asked was a project owned by another association (Linköping).
    PartyIsProject,
    /// No partnership had been reached (Linköping).
    NoPartnership,
    /// The association was not felt to be open to other forms of working together (Linköping).
    NotOpen,
    /// Attempts at a first step met no response (Linköping).
    NoFirstStep,
    /// An IOP is nothing one applies for (Linköping).
    Applied,
    /// The target group is entitled to ordinary services (Linköping, an IOP that was ended in 2023).
    OrdinaryServices,
}

impl Ground {
    /// All grounds, in the order of the municipality's answer.
    pub const ALL: [Self; 6] = [
        Self::NoPartnership,
        Self::PartyIsProject,
        Self::NotOpen,
        Self::NoFirstStep,
        Self::Applied,
        Self::OrdinaryServices,
    ];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::PartyIsProject => "party-is-project",
            Self::NoPartnership => "no-partnership",
            Self::NotOpen => "not-open",
            Self::NoFirstStep => "no-first-step",
            Self::Applied => "applied",
            Self::OrdinaryServices => "ordinary-services",
        }
    }

    /// One changed answer can be a way out. What a group is does not change by answering otherwise.
    pub fn has_step(self) -> bool {
        self != Self::PartyIsProject
    }

    /// What the answers show: *against* when they bear the ground out, *supported* when they answer it.
    pub fn judge(self, reading: &Reading<'_>) -> Finding {
        match self {
            Self::PartyIsProject => party_is_project(reading),
            Self::NoPartnership => no_partnership(reading),
            Self::NotOpen => opening(reading, "open-to-other", ["open-kinds", "open-description"]),
            Self::NoFirstStep => opening(reading, "first-step", ["first-step-kinds", "first-step-description"]),
            Self::Applied => applied(reading),
            Self::OrdinaryServices => ordinary_services(reading),
        }
    }
}

fn party_is_project(reading: &Reading<'_>) -> Finding {
    let finding = party::party(reading);
    let first = finding.because.first().map_or(("claim-open", "party-kind"), |reason| (reason.code, reason.question));
    let verdict = match finding.outcome {
        None => Verdict::NotAnswered,
        Some(Outcome::OwnerMustBeParty) => Verdict::Against,
        Some(Outcome::FormFirst | Outcome::OtherRoad) => Verdict::Unclear,
        Some(Outcome::Ready | Outcome::ReadyAsk | Outcome::Complete) => Verdict::Supported,
    };
    Finding::new(verdict, first.0, first.1)
}

fn no_partnership(reading: &Reading<'_>) -> Finding {
    if reading.chose_any("earlier-answer", &["oral-no", "written-no"]) {
        return Finding::new(Verdict::Against, "earlier-no", "earlier-answer");
    }
    let meetings = will::held(reading);
    if meetings.iter().any(|meeting| meeting.has("agreed")) {
        return Finding::new(Verdict::Supported, "evidence", "meetings");
    }
    if !meetings.is_empty() {
        return Finding::new(Verdict::Partly, "met-but-nothing-agreed", "meetings");
    }
    if will::not_met(reading) == "meeting-ahead" {
        return Finding::new(Verdict::Unclear, "meeting-ahead", "meetings");
    }
    if reading.has("counterpart") {
        return Finding::new(Verdict::Unclear, "counterpart-but-no-meeting", "meetings");
    }
    Finding::new(Verdict::NotAnswered, "no-meeting-yet", "meetings")
}

/// An opening that only the group itself can show: a yes, and what it is open to.
fn opening(reading: &Reading<'_>, id: &'static str, content: [&'static str; 2]) -> Finding {
    let shown = content.into_iter().find(|question| reading.has(question));
    if reading.is_open(id) {
        return Finding::new(Verdict::Unclear, "not-settled", id);
    }
    match (reading.choice(id), shown) {
        (Some("no"), _) => Finding::new(Verdict::Against, "answered-no", id),
        (_, Some(question)) => Finding::new(Verdict::Supported, "evidence", question),
        (Some(_), None) => Finding::new(Verdict::Unclear, "answered-yes", id).and("no-evidence", content[0]),
        (None, None) => Finding::new(Verdict::NotAnswered, "claim-open", id),
    }
}

fn applied(reading: &Reading<'_>) -> Finding {
    match reading.choice("paper-word") {
        None if reading.is_open("paper-word") => Finding::new(Verdict::Unclear, "not-settled", "paper-word"),
        None => Finding::new(Verdict::NotAnswered, "claim-open", "paper-word"),
        // Region Gävleborg really uses an application form; there the word is the issuer's own.
        Some(word) if word == reading.profile.paper.word => Finding::new(Verdict::Supported, "word-fits", "paper-word"),
        Some("application") => Finding::new(Verdict::Against, "called-application", "paper-word"),
        Some(_) => Finding::new(Verdict::Supported, "word-fits", "paper-word"),
    }
}

fn ordinary_services(reading: &Reading<'_>) -> Finding {
    let other_authority = reading.yes("other-authority");
    let finding = match reading.choice("ordinary-entitled") {
        None if reading.is_open("ordinary-entitled") => {
            Finding::new(Verdict::Unclear, "not-settled", "ordinary-entitled")
        }
        // Whether they are entitled may still answer it or bear it out.
        None if other_authority => {
            Finding::new(Verdict::Unclear, "other-authority", "other-authority").and("claim-open", "ordinary-entitled")
        }
        None => return Finding::new(Verdict::NotAnswered, "claim-open", "ordinary-entitled"),
        Some("no") if other_authority => Finding::new(Verdict::Partly, "other-authority", "other-authority"),
        Some("no") => return Finding::new(Verdict::Supported, "not-entitled", "ordinary-entitled"),
        Some(_) if reading.has("reach-gap") && reading.has("reach-gap-source") => {
            Finding::new(Verdict::Partly, "entitled-but-not-reached", "reach-gap")
        }
        Some("partly") => Finding::new(Verdict::Unclear, "some-entitled-to-ordinary", "ordinary-entitled")
            .and("gap-not-shown", "reach-gap"),
        Some(_) => Finding::new(Verdict::Against, "entitled-to-ordinary", "ordinary-entitled")
            .and("gap-not-shown", "reach-gap"),
    };
    if other_authority && finding.because[0].question != "other-authority" {
        return finding.and("other-authority", "other-authority");
    }
    finding
}
