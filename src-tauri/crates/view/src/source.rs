//! Where an issuer's text stands.

use crate::{Opened, Phrase, Voice};
use iop_core::value::swedish_month;
use iop_core::{Profile, interview};
use iop_words::{Args, SOURCE_LANGUAGE};
use serde::Serialize;

/// The issuer's source in one or two sentences; `None` for a profile that speaks for nobody.
pub(crate) fn citation(profile: &Profile, voice: Voice<'_>) -> Option<Phrase> {
    let source = profile.source.as_ref()?;
    let args = |voice: Voice<'_>| {
        Args::new()
            .text("title", &source.title)
            .text("document", &source.document)
            .text("address", &source.address)
            .text("date", dated(source.dated(), voice))
            .text("via", &source.quoted_via)
            .text("viaDate", dated(&source.quoted_date, voice))
    };
    let id = match (source.quoted_via.is_empty(), source.document.is_empty(), source.is_undated()) {
        (false, ..) => "ui-source-via",
        (true, false, _) => "ui-source-own",
        (true, true, false) => "ui-source-page",
        (true, true, true) => "ui-source-page-undated",
    };
    Some(voice.say_by(id, args))
}

/// How old the issuer's text is and whether a person has checked it, for a list of issuers.
pub(crate) fn standing(profile: &Profile, voice: Voice<'_>) -> Option<Phrase> {
    if let Some(foreign) = foreign(profile, voice) {
        return Some(foreign);
    }
    let source = profile.source.as_ref()?;
    let args =
        |voice: Voice<'_>| Args::new().text("date", dated(source.dated(), voice)).text("verified", &source.verified);
    let id = match (source.is_undated(), source.verified.is_empty()) {
        (false, true) => "ui-issuer-dated",
        (true, true) => "ui-issuer-undated",
        (_, false) => "ui-issuer-verified",
    };
    Some(voice.say_by(id, args))
}

/// A date as a profile writes it ("december 2022", "tidigast maj 2022"), in the language of the voice; as it stands when it is
/// written in another way.
fn dated(written: &str, voice: Voice<'_>) -> String {
    let (is_earliest, date) = written.strip_prefix("tidigast ").map_or((false, written), |date| (true, date));
    let read = date.split_once(' ').and_then(|(month, year)| {
        let message = format!("ui-month-{}", swedish_month(month)?);
        Some(voice.say_with(&message, &Args::new().text("year", year)).text)
    });
    match read {
        Some(read) if is_earliest => voice.say_with("ui-earliest", &Args::new().text("date", read)).text,
        Some(read) => read,
        None => written.to_owned(),
    }
}

/// What the profile's translators ask for a criterion, in the languages of the window that are not Swedish: the
/// issuer's own Swedish words always stand beside it.
pub(crate) fn asked(code: &str, voice: Voice<'_>) -> Option<Phrase> {
    let mut asked = voice.profile_text(code)?;
    let also = asked.also.take().filter(|also| also.lang != SOURCE_LANGUAGE);
    if asked.lang == SOURCE_LANGUAGE {
        return also.map(|also| *also);
    }
    asked.also = also;
    Some(asked)
}

/// That the issuer was opened from a folder, so that nobody takes it for one of ours.
pub(crate) fn foreign(profile: &Profile, voice: Voice<'_>) -> Option<Phrase> {
    (!profile.is_shipped).then(|| voice.say("ui-not-shipped"))
}

/// An issuer's text that has been changed since the answers were last read against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChangedIssuer {
    /// Whose text it is; to be read against anew.
    pub id: String,
    /// That it has been changed.
    pub message: Phrase,
    /// What to do.
    pub hint: Option<Phrase>,
}

/// That the issuer's text has been changed since the file was last read against it.
pub(crate) fn changed(opened: &Opened<'_>, voice: Voice<'_>) -> Option<ChangedIssuer> {
    let problem = interview::changed_profile(opened.profile, &opened.initiative.profile)?;
    let (message, hint) = voice.problem(&problem);
    Some(ChangedIssuer { id: opened.profile.id.clone(), message, hint })
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
