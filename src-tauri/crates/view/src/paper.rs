//! Which document, in which languages, and what else there is to choose.

use crate::{KindChoice, LookChoice, Phrase, Voice};
use iop_core::DocumentKind;
use iop_words::{SOURCE_LANGUAGE, Words};
use serde::{Deserialize, Serialize};

/// Which document in which languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Paper {
    /// Which document.
    #[cfg_attr(test, ts(as = "crate::kind_names::KindNames"))]
    pub kind: DocumentKind,
    /// Its language, whatever the window speaks; a BCP 47 tag.
    pub lang: String,
    /// The language that stands beside it; nothing for one language only.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub beside: Option<String>,
    /// With the association's own wording everywhere, for its own file.
    #[serde(default)]
    #[cfg_attr(test, ts(as = "Option<bool>", optional))]
    pub own_file: bool,
}

impl Default for Paper {
    fn default() -> Self {
        Self { kind: DocumentKind::Initiative, lang: SOURCE_LANGUAGE.to_owned(), beside: None, own_file: false }
    }
}

impl Paper {
    /// The end of a file name: `initiative-sv`, `initiative-sv-ar`.
    pub fn stem(&self) -> String {
        let tags = std::iter::once(&self.lang).chain(&self.beside);
        tags.fold(self.kind.id().to_owned(), |stem, tag| stem + "-" + tag)
    }

    /// The same in languages that there are, none of them twice.
    #[must_use]
    pub fn in_known(&self, words: &Words) -> Self {
        let is_known = |tag: &String| words.languages().iter().any(|language| language.tag == *tag);
        let lang = Some(self.lang.clone()).filter(is_known).unwrap_or_else(|| SOURCE_LANGUAGE.to_owned());
        let beside = self.beside.clone().filter(|tag| is_known(tag) && *tag != lang);
        Self { kind: self.kind, lang, own_file: self.own_file, beside }
    }

    /// It is made for handing in, but there is no Swedish in it.
    fn is_only_to_be_read(&self) -> bool {
        let has_swedish = std::iter::once(&self.lang).chain(&self.beside).any(|tag| tag == SOURCE_LANGUAGE);
        self.kind.is_for_handing_in() && !has_swedish
    }
}

/// The document chosen, what else can be chosen, and what to know before it is handed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperChoice {
    /// What is chosen.
    pub paper: Paper,
    /// Documents to choose among.
    pub kinds: Vec<KindChoice>,
    /// Languages to choose among.
    pub langs: Vec<LookChoice<String>>,
    /// Languages to stand beside, none first.
    pub beside: Vec<LookChoice<Option<String>>>,
    /// The letter becomes public when it is sent.
    pub public_warning: Option<Phrase>,
    /// A reading copy is not the paper to hand in.
    pub copy_warning: Option<Phrase>,
}

/// What can be chosen around `paper`.
pub(crate) fn paper(paper: &Paper, words: &Words, voice: Voice<'_>) -> PaperChoice {
    let paper = paper.in_known(words);
    let kinds = DocumentKind::ALL.map(|kind| {
        let name = format!("ui-document-{}", kind.id());
        let (about, name) = (voice.attribute(&name, "about"), voice.say(&name));
        KindChoice { kind, name, about, chosen: kind == paper.kind }
    });
    let langs = words.languages().iter().map(|language| LookChoice {
        value: language.tag.clone(),
        label: Phrase::name_of(language),
        chosen: language.tag == paper.lang,
    });
    let none = LookChoice { value: None, label: voice.say("ui-second-none"), chosen: paper.beside.is_none() };
    let others = words.languages().iter().filter(|language| language.tag != paper.lang);
    let others = others.map(|language| LookChoice {
        value: Some(language.tag.clone()),
        label: Phrase::name_of(language),
        chosen: paper.beside.as_ref() == Some(&language.tag),
    });
    PaperChoice {
        kinds: kinds.into(),
        langs: langs.collect(),
        beside: [none].into_iter().chain(others).collect(),
        public_warning: paper.kind.is_for_handing_in().then(|| voice.say("ui-public-warning")),
        copy_warning: paper.is_only_to_be_read().then(|| voice.say("ui-copy-warning")),
        paper,
    }
}
