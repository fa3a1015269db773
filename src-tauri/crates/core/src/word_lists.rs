//! The word lists of every language, as the shell hands them to the core.

use crate::glossary::GlossaryList;
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
    /// Words that are explained.
    pub glossary: GlossaryList,
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

    /// The words of a language that are explained.
    pub fn glossary(&self, lang: &str) -> &GlossaryList {
        &self.languages.get(lang).unwrap_or(&self.nothing).glossary
    }

    /// Every language with lists.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &LanguageLists)> {
        self.languages.iter().map(|(tag, lists)| (tag.as_str(), lists))
    }
}
