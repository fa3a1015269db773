//! All shipped locales.

use crate::lexicon::Lexicon;
use crate::{Language, Pseudo, Source, Speaker, sources};
use iop_core::glossary::GlossaryList;
use iop_core::guard::GuardList;
use iop_core::public_record::RecordList;
use iop_core::{LanguageLists, Problem, Profile, WordLists};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// The language every other is translated from and falls back to.
pub const SOURCE_LANGUAGE: &str = "sv";

/// A word of a text that is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The message `term-<id>` with `.means`.
    pub id: String,
    /// Its place in the text, in characters.
    pub range: Range<usize>,
}

/// The terms that have been looked for, by language and text.
type Looked = HashMap<String, HashMap<String, Arc<[Term]>>>;

/// All shipped locales, parsed once. Can be shared between threads.
pub struct Words {
    languages: Vec<Language>,
    /// As many as there are languages, in the same order.
    lexicons: Vec<Lexicon>,
    lists: WordLists,
    faults: Vec<Problem>,
    /// The same texts are shown after every keystroke.
    looked: Mutex<Looked>,
}

impl Words {
    /// Parses the locales that are part of the program.
    ///
    /// Errors: all of `language-not-readable` and `language-source-missing`. Single messages that cannot be read are
    /// no error here, since Swedish stands in for them; they are listed by [`Words::faults`].
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        Self::read(sources())
    }

    pub(crate) fn read(sources: &[Source]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut read = Vec::new();
        for source in sources {
            match Language::read(source.tag, source.about) {
                Ok(language) => read.push((language, source.texts)),
                Err(problem) => problems.push(problem),
            }
        }
        if !read.iter().any(|(language, _)| language.tag == SOURCE_LANGUAGE) {
            problems.push(Problem::error("language-source-missing"));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        read.sort_by(|(a, _), (b, _)| (a.tag != SOURCE_LANGUAGE, &a.tag).cmp(&(b.tag != SOURCE_LANGUAGE, &b.tag)));
        let mut words = Self {
            languages: Vec::new(),
            lexicons: Vec::new(),
            lists: WordLists::default(),
            faults: Vec::new(),
            looked: Mutex::default(),
        };
        words.lists = WordLists::new(
            sources.iter().map(|source| (source.tag.to_owned(), lists(source, &mut words.faults))).collect(),
        );
        for (language, texts) in read {
            let named: Vec<_> = texts.iter().map(|(name, text)| (format!("{}/{name}", language.tag), *text)).collect();
            let files = named.iter().map(|(name, text)| (name.as_str(), *text));
            let (lexicon, faults) = Lexicon::parse(&language.tag, files);
            words.languages.push(language);
            words.lexicons.push(lexicon);
            words.faults.extend(faults);
        }
        Ok(words)
    }

    /// The same, with Swedish said in a made-up way, or with gaps in the translations. For looking at pages; never for
    /// people.
    #[must_use]
    pub fn made_up(mut self, pseudo: Pseudo) -> Self {
        self.languages[0].direction = pseudo.direction();
        let made = if pseudo == Pseudo::Gaps { &mut self.lexicons[1..] } else { &mut self.lexicons[..1] };
        for lexicon in made {
            lexicon.pseudo = Some(pseudo);
        }
        self
    }

    /// The languages, Swedish first, the others by tag.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The word lists of every language.
    pub fn lists(&self) -> &WordLists {
        &self.lists
    }

    /// The words of one of the program's own texts that are explained, in order.
    pub fn terms_in(&self, lang: &str, text: &str) -> Arc<[Term]> {
        let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = looked.get(lang).and_then(|texts| texts.get(text)) {
            return Arc::clone(known);
        }
        let found = self.lists.glossary(lang).find(text);
        let terms: Arc<[Term]> =
            found.into_iter().map(|one| Term { id: one.term.to_owned(), range: one.range }).collect();
        looked.entry(lang.to_owned()).or_default().insert(text.to_owned(), Arc::clone(&terms));
        terms
    }

    /// What could not be read, message by message: `words-not-readable`, `words-duplicate-id`.
    pub fn faults(&self) -> &[Problem] {
        &self.faults
    }

    /// Somebody who says messages in `lang` (Swedish when there is no such language), and who knows a profile's
    /// own texts.
    pub fn speaker(&self, lang: &str, profile: Option<&Profile>) -> Speaker<'_> {
        let own = self.languages.iter().position(|language| language.tag == lang).unwrap_or(0);
        Speaker::new(&self.languages[own], &self.lexicons[own], &self.lexicons[0], &self.lists, profile)
    }
}

/// The word lists of one language; a list that cannot be read marks nothing and is told.
fn lists(source: &Source, faults: &mut Vec<Problem>) -> LanguageLists {
    let mut fault = |name: &str, detail: String| {
        let file = format!("{}/{name}", source.tag);
        faults.push(Problem::error("words-not-readable").with("detail", detail).in_file(file));
    };
    let guard = source.guard.map(GuardList::read).transpose();
    let record = source.record.map(RecordList::read).transpose();
    let glossary = source.glossary.map(GlossaryList::read).transpose();
    LanguageLists {
        guard: guard.map_err(|detail| fault("guard.toml", detail)).unwrap_or_default().unwrap_or_default(),
        record: record.map_err(|detail| fault("record.toml", detail)).unwrap_or_default().unwrap_or_default(),
        glossary: glossary.map_err(|detail| fault("glossary.toml", detail)).unwrap_or_default().unwrap_or_default(),
    }
}
