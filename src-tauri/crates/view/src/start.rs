//! The first page: begin, open, go on, or look at an example.

use crate::{Phrase, Scene, Voice, source};
use iop_core::{Initiative, Profile};
use iop_words::{Args, Words, format};
use serde::Serialize;

/// An issuer to begin with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ProfileChoice {
    /// Profile id.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// How old its text is and whether a person has checked it; nothing when it speaks for nobody.
    pub standing: Option<Phrase>,
}

/// An initiative begun earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RecentView {
    /// What it is opened by.
    pub id: String,
    /// The association or initiative.
    pub name: Phrase,
    /// The issuer.
    pub issuer: Phrase,
    /// When it was last changed.
    pub changed: Option<Phrase>,
    /// Where it lies, when another has the same name.
    pub lies_at: Option<Phrase>,
}

/// A worked example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExampleView {
    /// Which.
    pub number: u32,
    /// The invented association.
    pub name: Phrase,
    /// What it shows.
    pub about: Phrase,
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StartView {
    /// Issuers to begin with.
    pub profiles: Vec<ProfileChoice>,
    /// Initiatives begun earlier.
    pub recent: Vec<RecentView>,
    /// Worked examples.
    pub examples: Vec<ExampleView>,
}

/// The first page.
pub(crate) fn start(scene: &Scene<'_>, voice: Voice<'_>) -> StartView {
    let profiles = scene.profiles.iter();
    let recent = scene.shelf.iter().map(|shelved| {
        let name = [&shelved.initiative, &shelved.association].into_iter().find(|name| !name.trim().is_empty());
        let profile = scene.profiles.iter().find(|profile| profile.id == shelved.profile);
        let named_alike = scene
            .shelf
            .iter()
            .filter(|other| (&other.initiative, &other.association) == (&shelved.initiative, &shelved.association));
        RecentView {
            id: shelved.id.clone(),
            name: name.map_or_else(|| voice.say("ui-unnamed"), |name| Phrase::written(name.trim(), "")),
            issuer: profile.map_or_else(
                || Phrase::written(&shelved.profile, ""),
                |profile| profile_name(scene.words, voice, profile),
            ),
            changed: shelved
                .changed
                .map(|day| voice.say_with("ui-changed", &Args::new().text("date", format::date(day)))),
            lies_at: (named_alike.count() > 1)
                .then(|| voice.say_with("ui-lies-at", &Args::new().text("file", &shelved.lies_at))),
        }
    });
    let examples = (1_u32..).zip(scene.examples).map(|(number, example)| ExampleView {
        number,
        name: association(example).map_or_else(|| voice.say("ui-unnamed"), |name| Phrase::written(name, "sv")),
        about: voice.say(&format!("ui-example-{number}")),
    });
    StartView {
        profiles: profiles
            .map(|profile| ProfileChoice {
                id: profile.id.clone(),
                name: profile_name(scene.words, voice, profile),
                standing: source::standing(profile, voice),
            })
            .collect(),
        recent: recent.collect(),
        examples: examples.collect(),
    }
}

/// The association's name as typed.
pub(crate) fn association(initiative: &Initiative) -> Option<&str> {
    initiative.answers.get("association-name").map(|answer| answer.typed.trim()).filter(|name| !name.is_empty())
}

/// An issuer's name in the languages of the voice.
pub(crate) fn profile_name(words: &Words, voice: Voice<'_>, profile: &Profile) -> Phrase {
    let speaker = words.speaker(voice.lang(), Some(profile));
    let second = voice.second_lang().map(|lang| words.speaker(lang, Some(profile)));
    let voice = Voice::both(&speaker, second.as_ref());
    voice.profile_text("name").unwrap_or_else(|| Phrase::swedish(&profile.issuer.name))
}
