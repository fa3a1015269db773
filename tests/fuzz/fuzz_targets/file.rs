//! Anything that can be read as a case can be judged and made into every document.

#![no_main]

use std::sync::LazyLock;

use iop_core::profile::shipped;
use iop_core::{Initiative, Profile};
use iop_document::{Kind, Setting, compose};
use iop_words::Words;
use libfuzzer_sys::fuzz_target;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().expect("the shipped locales are sound"));
static PROFILE: LazyLock<Profile> = LazyLock::new(|| shipped("general").expect("the profile is shipped"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(initiative) = serde_json::from_slice::<Initiative>(bytes) else { return };
    let profile = shipped(&initiative.profile.id).unwrap_or_else(|| PROFILE.clone());
    let swedish = WORDS.speaker("sv", Some(&profile));
    for (kind, lang) in Kind::ALL.into_iter().flat_map(|kind| ["sv", "ar", "so"].map(|lang| (kind, lang))) {
        let (speaker, today) = (WORDS.speaker(lang, Some(&profile)), jiff::civil::date(2026, 3, 1));
        let (initiative, profile) = (&initiative, &profile);
        compose(kind, &Setting { initiative, profile, today, speaker: &speaker, swedish: &swedish });
    }
});
