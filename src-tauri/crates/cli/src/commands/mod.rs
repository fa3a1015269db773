//! One file a command.

pub(crate) mod assess;
pub(crate) mod calendar;
pub(crate) mod check;
pub(crate) mod new;
pub(crate) mod profile;
mod profile_check;
pub(crate) mod render;

use crate::failure::Failure;
use iop_core::{Initiative, Problem, Profile};
use iop_words::{Speaker, Words};
use std::path::Path;

/// An initiative with the profile it is read against.
pub(crate) fn open(path: &Path, profile: Option<&str>) -> Result<(Initiative, Profile), Failure> {
    let initiative = iop_store::read_initiative(path)?.initiative;
    let id = profile.unwrap_or(&initiative.profile.id);
    let profile = if profile.is_some() { profile_at(id)? } else { shipped(id)? };
    Ok((initiative, profile))
}

/// A shipped profile, or the list of those there are.
pub(crate) fn shipped(id: &str) -> Result<Profile, Failure> {
    iop_core::profile::shipped(id).ok_or_else(|| {
        let known = iop_core::profile::shipped_sources().iter().map(|source| source.id).collect::<Vec<_>>();
        Problem::error("profile-unknown").with("value", id).with("known", known.join(", ")).into()
    })
}

/// A shipped profile by its id, or one in a folder.
pub(crate) fn profile_at(id_or_folder: &str) -> Result<Profile, Failure> {
    let folder = Path::new(id_or_folder);
    let is_shipped = iop_core::profile::shipped_sources().iter().any(|source| source.id == id_or_folder);
    if !is_shipped && folder.is_dir() { Ok(iop_store::read_profile_folder(folder)?) } else { shipped(id_or_folder) }
}

/// A language there are words in.
pub(crate) fn speaker<'a>(words: &'a Words, lang: &str, profile: &'a Profile) -> Result<Speaker<'a>, Failure> {
    if words.languages().iter().any(|language| language.tag == lang) {
        return Ok(words.speaker(lang, Some(profile)));
    }
    Err(Failure::Usage("cli-unknown-language", lang.to_owned()))
}
