//! The first page: begin, open, go on, or look at an example.

use crate::{Phrase, RecentView, Scene, Voice, nav, shelf, source};
use iop_core::{Initiative, Profile};
use iop_words::Words;
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
    /// Those that are put aside.
    pub archived: Vec<RecentView>,
    /// "Papperskorg (2)".
    pub bin: Phrase,
    /// Worked examples.
    pub examples: Vec<ExampleView>,
}

/// The first page.
pub(crate) fn start(scene: &Scene<'_>, voice: Voice<'_>) -> StartView {
    let profiles = scene.profiles.iter();
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
        recent: shelf::rows(scene, voice, false),
        archived: shelf::rows(scene, voice, true),
        bin: nav::counted("ui-bin-count", scene.bin.len(), scene.bin.len(), voice),
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
