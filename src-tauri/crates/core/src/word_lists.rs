//! The word lists of every language, as the shell hands them to the core.

use crate::guard::GuardList;
use crate::public_record::RecordList;
use std::collections::BTreeMap;

/// The lists of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageLists {
    /// Words that turn a partnership into something else.
    pub guard: GuardList,
    /// Words that tell of private matters.
    pub record: RecordList,
}

/// The lists of every language by tag. A language without lists marks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordLists {
    languages: BTreeMap<String, LanguageLists>,
    nothing: LanguageLists,
}

impl WordLists {
    /// Lists by language tag.
    pub fn new(languages: BTreeMap<String, LanguageLists>) -> Self {
        Self { languages, nothing: LanguageLists::default() }
    }

    /// The guard's list of a language.
    pub fn guard(&self, lang: &str) -> &GuardList {
        &self.languages.get(lang).unwrap_or(&self.nothing).guard
    }

    /// The list about the public record of a language.
    pub fn record(&self, lang: &str) -> &RecordList {
        &self.languages.get(lang).unwrap_or(&self.nothing).record
    }

    /// Every language with lists.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &LanguageLists)> {
        self.languages.iter().map(|(tag, lists)| (tag.as_str(), lists))
    }
}
