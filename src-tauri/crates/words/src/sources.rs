//! The texts that are part of the program, as they stand in `locales/`.

/// A language's files as text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Folder name, a BCP 47 tag.
    pub tag: &'static str,
    /// `language.toml`.
    pub about: &'static str,
    /// `guard.toml`, if the language has one.
    pub guard: Option<&'static str>,
    /// `record.toml`, if the language has one.
    pub record: Option<&'static str>,
    /// `glossary.toml`, if the language has one.
    pub glossary: Option<&'static str>,
    /// Fluent files as (path beneath the folder, text), sorted by path.
    pub texts: &'static [(&'static str, &'static str)],
}

const SOURCES: &[Source] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files of every shipped language, by tag.
pub fn sources() -> &'static [Source] {
    SOURCES
}
