//! Composes each kind of document from the answers, as blocks whose every stretch knows its language.
//!
//! Nothing internal enters a paper that is handed in: no verdicts, no notes, nothing that the group does not know or
//! does not agree on. What prints is decided by who can be a party, since a project is never one.

mod annex;
mod beside;
mod blanks;
mod calendar;
mod chairs;
mod composer;
mod conditions;
mod consent;
mod control_sheet;
mod crosswalk;
mod dialogue;
mod flat;
mod follow_up;
mod forming;
mod ics;
mod initiative;
mod letter;
mod links;
mod minutes;
mod own_text;
mod printable;
mod questionnaire;
mod result;
mod sections;
mod session;
mod sheet;
mod source;
mod telling;
mod voice;
mod weave;

#[cfg(test)]
mod testing;

pub use beside::compose_beside;
pub use calendar::calendar;
pub use control_sheet::control_sheet;
pub use crosswalk::{Issuer, crosswalk};

use iop_blocks::Document;
use iop_core::public_record::neutralised;
use iop_core::{Initiative, Profile};
use iop_words::Speaker;
use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The letter with the initiative, or a dialogue letter while nobody can be a party yet.
    Initiative,
    /// What the association states about each criterion, for the official who prepares the matter.
    Annex,
    /// Letters after an oral no.
    FollowUp,
    /// The board's decision, as an extract of its minutes.
    Minutes,
    /// The consent of the association that owns the activity, to fill in.
    Consent,
    /// Checklists and minutes to fill in, for forming an association.
    Forming,
    /// What the answers show, for the association itself.
    Result,
    /// The interview on paper.
    Questionnaire,
    /// What a group decided when it met, and what is left, for itself.
    Session,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::Initiative,
        Self::Annex,
        Self::FollowUp,
        Self::Minutes,
        Self::Consent,
        Self::Forming,
        Self::Result,
        Self::Questionnaire,
        Self::Session,
    ];

    /// It is written to be handed in, so it becomes public.
    pub fn is_for_handing_in(self) -> bool {
        matches!(self, Self::Initiative | Self::Annex | Self::FollowUp | Self::Minutes | Self::Consent)
    }

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Initiative => "initiative",
            Self::Annex => "annex",
            Self::FollowUp => "follow-up",
            Self::Minutes => "minutes",
            Self::Consent => "consent",
            Self::Forming => "forming",
            Self::Result => "result",
            Self::Questionnaire => "questionnaire",
            Self::Session => "session",
        }
    }
}

/// The name is no kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKind;

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("document-kind-unknown")
    }
}

impl std::error::Error for UnknownKind {}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.id() == id).ok_or(UnknownKind)
    }
}

/// Everything a document is composed from.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The answers.
    pub initiative: &'a Initiative,
    /// The issuer they are read against.
    pub profile: &'a Profile,
    /// The day of composing; the letter's own date stands before it.
    pub today: Date,
    /// Speaks the document's language; knows the profile's texts.
    pub speaker: &'a Speaker<'a>,
    /// Speaks Swedish; knows the profile's texts.
    pub swedish: &'a Speaker<'a>,
}

/// Composes a document. The same setting gives the same document.
///
/// A paper to hand in has the neutral wording wherever the group has chosen it.
pub fn compose(kind: Kind, setting: &Setting<'_>) -> Document {
    if !kind.is_for_handing_in() {
        return as_answered(kind, setting);
    }
    let initiative = neutralised(setting.initiative, setting.speaker.lists());
    as_answered(kind, &Setting { initiative: &initiative, ..*setting })
}

/// Composes a document from the answers as they stand.
fn as_answered(kind: Kind, setting: &Setting<'_>) -> Document {
    match kind {
        Kind::Initiative => initiative::compose(setting),
        Kind::Annex => annex::compose(setting),
        Kind::FollowUp => follow_up::compose(setting),
        Kind::Minutes => minutes::compose(setting),
        Kind::Consent => consent::compose(setting),
        Kind::Forming => forming::compose(setting),
        Kind::Result => result::compose(setting),
        Kind::Session => session::compose(setting),
        Kind::Questionnaire => blank_questionnaire(setting.profile, setting.today, setting.speaker, setting.swedish),
    }
}

/// The questions that `profile` leads to, on paper and without any answers.
pub fn blank_questionnaire(profile: &Profile, today: Date, speaker: &Speaker<'_>, swedish: &Speaker<'_>) -> Document {
    let blank = Initiative::new("", profile.id.as_str());
    questionnaire::compose(&Setting { initiative: &blank, profile, today, speaker, swedish })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_of_a_plan_is_a_kind_of_document() {
        for print in iop_core::ways_out::Print::ALL {
            assert!(print.id().parse::<Kind>().is_ok(), "{}", print.id());
        }
    }

    #[test]
    fn a_kind_is_found_by_its_id_and_by_nothing_else() {
        for kind in Kind::ALL {
            assert_eq!(kind.id().parse(), Ok(kind));
        }
        assert_eq!("ansokan".parse::<Kind>(), Err(UnknownKind));
    }
}
