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
pub use iop_core::DocumentKind as Kind;

use iop_blocks::Document;
use iop_core::public_record::neutralised;
use iop_core::{Initiative, Profile};
use iop_words::Speaker;
use jiff::civil::Date;

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
