//! Characters that no font can draw.

use std::collections::BTreeSet;

use crate::characters::is_ignorable;

/// How many characters of context stand on each side of a missing one.
const CONTEXT: usize = 16;

/// A character that none of the fonts has a picture for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no font has {character} ({code_point}) in \"{excerpt}\"")]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// Its code point, for example `U+1F600`.
    pub code_point: String,
    /// The words around it, so that a person can find it.
    pub excerpt: String,
}

/// Collects each missing character once, where it first stands.
#[derive(Default)]
pub(crate) struct MissingGlyphs {
    seen: BTreeSet<char>,
    found: Vec<MissingGlyph>,
    /// How often something was noted, what was known already included.
    noted: usize,
}

impl MissingGlyphs {
    /// Notes that the character at `at` in `text` cannot be drawn.
    pub(crate) fn note(&mut self, character: char, text: &str, at: usize) {
        self.noted += 1;
        if !self.seen.insert(character) {
            return;
        }
        let before: Vec<char> = text[..at].chars().rev().take(CONTEXT).collect();
        let after = text[at..].chars().take(CONTEXT + 1);
        let around = before.into_iter().rev().chain(after);
        let excerpt: String = around.filter(|c| *c == character || !is_ignorable(*c)).collect();
        let code_point = format!("U+{:04X}", u32::from(character));
        self.found.push(MissingGlyph { character, code_point, excerpt: excerpt.trim().replace('\n', " ") });
    }

    /// How often something was noted.
    pub(crate) fn noted(&self) -> usize {
        self.noted
    }

    /// Everything noted, or `Ok` when there was nothing.
    pub(crate) fn into_result(self) -> Result<(), Vec<MissingGlyph>> {
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }
}
