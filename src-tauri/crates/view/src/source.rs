//! Where an issuer's text stands.

use crate::{Phrase, Voice};
use iop_core::Profile;
use iop_words::Args;

/// The issuer's source in one sentence; `None` for a profile that speaks for nobody.
pub(crate) fn citation(profile: &Profile, voice: Voice<'_>) -> Option<Phrase> {
    let source = profile.source.as_ref()?;
    let args = Args::new()
        .text("title", &source.title)
        .text("document", &source.document)
        .text("via", &source.quoted_via)
        .text("viaDate", &source.quoted_date);
    Some(voice.say_with(if source.quoted_via.is_empty() { "ui-source-own" } else { "ui-source-via" }, &args))
}

/// Whether somebody has compared the profile with the text in force.
pub(crate) fn checked(profile: &Profile, voice: Voice<'_>) -> Option<Phrase> {
    let source = profile.source.as_ref()?;
    Some(if source.verified.is_empty() {
        voice.say("ui-source-unverified")
    } else {
        voice.say_with("ui-source-verified", &Args::new().text("date", &source.verified))
    })
}
