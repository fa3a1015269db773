//! The profiles that are part of the program.

use super::Profile;
use super::check::{by_language, parse};

/// A profile's files as text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Folder name.
    pub id: &'static str,
    /// `profile.toml`.
    pub toml: &'static str,
    /// Fluent texts by language.
    pub texts: &'static [(&'static str, &'static str)],
}

const SOURCES: &[Source] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The files of every shipped profile, by id.
pub fn shipped_sources() -> &'static [Source] {
    SOURCES
}

/// The shipped profile with this id.
pub fn shipped(id: &str) -> Option<Profile> {
    let source = SOURCES.iter().find(|source| source.id == id)?;
    // A missing translation falls back to Swedish for the user; the test below is what forbids it.
    let mut profile = parse(source.toml, by_language(source.texts.iter().copied())).ok()?;
    profile.is_shipped = true;
    Some(profile)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::read_profile;

    #[test]
    fn every_shipped_profile_is_sound() {
        assert!(SOURCES.len() >= 3);
        for source in SOURCES {
            let read = read_profile(source.id, source.toml, source.texts.iter().copied());
            assert!(read.is_ok(), "{}: {:#?}", source.id, read.err());
        }
    }
}
