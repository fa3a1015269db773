//! What a language is, apart from its words.

use iop_blocks::Direction;
use iop_core::Problem;
use serde::Deserialize;

/// A language the program speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in its own script.
    pub name: String,
    /// The side where its lines begin.
    pub direction: Direction,
    /// A person who speaks the language has read the texts. Until then every reading copy says so.
    pub reviewed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    name: String,
    direction: Side,
    reviewed: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Side {
    Ltr,
    Rtl,
}

impl Language {
    /// Reads a `language.toml`.
    ///
    /// Errors: `language-not-readable`.
    pub(crate) fn read(tag: &str, about: &str) -> Result<Self, Problem> {
        let about: About = toml::from_str(about).map_err(|error| {
            let file = format!("locales/{tag}/language.toml");
            Problem::error("language-not-readable").with("detail", error.message()).in_file(file)
        })?;
        let direction = match about.direction {
            Side::Ltr => Direction::LeftToRight,
            Side::Rtl => Direction::RightToLeft,
        };
        Ok(Self { tag: tag.to_owned(), name: about.name, direction, reviewed: about.reviewed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tells_its_side() {
        let read = Language::read("ar", "name = \"العربية\"\ndirection = \"rtl\"\nreviewed = false\n").unwrap();
        assert_eq!(read.direction, Direction::RightToLeft);
        assert!(!read.reviewed);
    }

    #[test]
    fn a_misspelt_field_is_told_with_its_file() {
        let problem = Language::read("ar", "name = \"x\"\ndirection = \"rtl\"\nreviwed = true\n").unwrap_err();
        assert_eq!(problem.code, "language-not-readable");
        assert_eq!(problem.place.file.as_deref(), Some("locales/ar/language.toml"));
    }
}
