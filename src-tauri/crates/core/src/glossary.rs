//! Words that are explained where they stand in a text.
//!
//! The lists are data (`locales/<lang>/glossary.toml`): for each term the forms in which it is met.

use crate::pattern::{Inflection, Pattern, patterns, tokens};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    suffixes: Vec<String>,
    #[serde(default)]
    terms: BTreeMap<String, Vec<String>>,
}

/// The terms of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GlossaryList {
    inflection: Inflection,
    terms: Vec<(String, Vec<Pattern>)>,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'l> {
    /// Its place, in characters.
    pub range: Range<usize>,
    /// The term's id; its words are the message `term-<id>` with `.means`.
    pub term: &'l str,
}

impl GlossaryList {
    /// Reads `glossary.toml`.
    ///
    /// Errors: what is wrong, as the TOML reader tells it.
    pub fn read(toml: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(toml).map_err(|error| error.to_string())?;
        Ok(Self {
            inflection: Inflection::new(&written.prefixes, &written.suffixes),
            terms: written.terms.into_iter().map(|(id, words)| (id, patterns(&words))).collect(),
        })
    }

    /// The terms' ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|(id, _)| id.as_str())
    }

    /// The terms in a text, in order. Of those that overlap the first counts, and of those that begin together the
    /// longest: *ideell förening* is one term and not two.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let tokens = tokens(text);
        let mut found: Vec<Found<'_>> = Vec::new();
        for (term, words) in &self.terms {
            for place in words.iter().flat_map(|pattern| pattern.places(&tokens, &self.inflection)) {
                let range = tokens[place.start].range.start..tokens[place.end - 1].range.end;
                found.push(Found { range, term });
            }
        }
        found.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
        let mut end = 0;
        found.retain(|one| {
            let is_new = one.range.start >= end;
            end = end.max(one.range.end);
            is_new
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> GlossaryList {
        let toml = "suffixes = [\"en\"]\n[terms]\nassociation = [\"förening\"]\nnonprofit = [\"ideell* förening\"]\n";
        GlossaryList::read(toml).unwrap()
    }

    fn found(text: &str) -> Vec<(Range<usize>, String)> {
        list().find(text).into_iter().map(|one| (one.range, one.term.to_owned())).collect()
    }

    #[test]
    fn the_longest_term_that_begins_at_a_place_counts() {
        assert_eq!(found("En ideell förening"), [(3..18, "nonprofit".to_owned())]);
        assert_eq!(found("Vår FÖRENINGEN och"), [(4..14, "association".to_owned())]);
        assert_eq!(found("föreningsbidrag"), []);
    }

    #[test]
    fn a_misspelt_list_is_told() {
        assert!(GlossaryList::read("[term]\n").is_err());
    }
}
