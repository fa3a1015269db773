//! The kinds of document there are. What is composed, offered and printed for a step all name these.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// The letter with the initiative, or a dialogue letter while nobody can be a party yet.
    Initiative,
    /// What the association states about each criterion, for the official who prepares the matter.
    Annex,
    /// The board's decision, as an extract of its minutes.
    Minutes,
    /// The consent of the association that owns the activity, to fill in.
    Consent,
    /// Checklists and minutes to fill in, for forming an association.
    Forming,
    /// Letters after an oral no.
    FollowUp,
    /// What the answers show, for the association itself.
    Result,
    /// The interview on paper.
    Questionnaire,
    /// What a group decided when it met, and what is left, for itself.
    Session,
}

impl DocumentKind {
    /// All, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Initiative,
        Self::Annex,
        Self::Minutes,
        Self::Consent,
        Self::Forming,
        Self::FollowUp,
        Self::Result,
        Self::Questionnaire,
        Self::Session,
    ];

    /// It is written to be handed in, so it becomes public, and its Swedish text is the one that counts.
    pub fn is_for_handing_in(self) -> bool {
        matches!(self, Self::Initiative | Self::Annex | Self::Minutes | Self::Consent | Self::FollowUp)
    }

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Initiative => "initiative",
            Self::Annex => "annex",
            Self::Minutes => "minutes",
            Self::Consent => "consent",
            Self::Forming => "forming",
            Self::FollowUp => "follow-up",
            Self::Result => "result",
            Self::Questionnaire => "questionnaire",
            Self::Session => "session",
        }
    }
}

/// The name is no kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKind;

impl FromStr for DocumentKind {
    type Err = UnknownKind;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.id() == id).ok_or(UnknownKind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_found_by_its_id_and_by_nothing_else() {
        for kind in DocumentKind::ALL {
            assert_eq!(kind.id().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).ok(), Some(kind.id().into()));
        }
        assert_eq!("ansokan".parse::<DocumentKind>(), Err(UnknownKind));
    }
}
