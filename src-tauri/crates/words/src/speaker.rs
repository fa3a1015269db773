//! Saying messages in one language.

use crate::lexicon::Lexicon;
use crate::{Args, Language, SOURCE_LANGUAGE, Said};
use iop_core::profile::IssuerKind;
use iop_core::{Problem, Profile, WordLists};
use std::sync::Arc;

/// Says messages in one language; a message its language lacks is said in Swedish and marked so. Where the issuer is a
/// region, `region-<id>` is said in place of `<id>` when there is such a message.
#[derive(Clone)]
pub struct Speaker<'w> {
    language: &'w Language,
    own: &'w Lexicon,
    source: &'w Lexicon,
    lists: &'w WordLists,
    /// The profile's texts in the speaker's language and in Swedish, in this order.
    profile: Arc<[Lexicon]>,
    /// The profile is a region's, so what is said of the municipality is said of the region.
    is_region: bool,
}

impl<'w> Speaker<'w> {
    pub(crate) fn new(
        language: &'w Language,
        own: &'w Lexicon,
        source: &'w Lexicon,
        lists: &'w WordLists,
        profile: Option<&Profile>,
    ) -> Self {
        let parse = |lang: &str| {
            let text = profile?.texts.get(lang)?;
            Some(Lexicon::parse(lang, [("", text.as_str())]).0)
        };
        let mut langs = vec![language.tag.as_str()];
        if language.tag != SOURCE_LANGUAGE {
            langs.push(SOURCE_LANGUAGE);
        }
        let is_region = profile.is_some_and(|profile| profile.issuer.kind == IssuerKind::Region);
        Self { language, own, source, lists, profile: langs.into_iter().filter_map(parse).collect(), is_region }
    }

    /// BCP 47 tag of the speaker's language.
    pub fn lang(&self) -> &str {
        &self.language.tag
    }

    /// The speaker's language.
    pub fn language(&self) -> &Language {
        self.language
    }

    /// The word lists of every language.
    pub fn lists(&self) -> &'w WordLists {
        self.lists
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> Said {
        self.say_with(id, &Args::new())
    }

    /// A message with values. An id that exists nowhere is said as `⟨id⟩`.
    pub fn say_with(&self, id: &str, args: &Args) -> Said {
        self.find(id, None, args).unwrap_or_else(|| Said {
            text: format!("⟨{id}⟩"),
            lang: SOURCE_LANGUAGE.to_owned(),
            is_fallback: true,
        })
    }

    /// An attribute of a message, such as `why` of a question; `None` when the message has none of that name.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Said> {
        self.attribute_with(id, attribute, &Args::new())
    }

    /// An attribute with values; `None` when the message has none of that name.
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &Args) -> Option<Said> {
        self.find(id, Some(attribute), args)
    }

    /// The message exists, at least in Swedish.
    pub fn has(&self, id: &str) -> bool {
        self.own.has(id) || self.source.has(id)
    }

    /// A profile's own text by its code, for example `LIN-1`; `None` without a profile or when it has no such text.
    pub fn profile_text(&self, code: &str) -> Option<Said> {
        self.profile.iter().find_map(|lexicon| self.said(lexicon, code, None, &Args::new()))
    }

    /// A problem in words, and what to do about it.
    ///
    /// The problem's values are passed on as strings, and the file as `$file` unless the problem has a value of that
    /// name.
    pub fn problem(&self, problem: &Problem) -> (Said, Option<Said>) {
        let id = format!("e-{}", problem.code);
        let mut args = Args::new();
        if let Some(file) = &problem.place.file {
            args = args.text("file", file);
        }
        for (name, value) in &problem.args {
            args = args.text(*name, value);
        }
        (self.say_with(&id, &args), self.attribute_with(&id, "hint", &args))
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Said> {
        let of_region = self.is_region.then(|| format!("region-{id}"));
        let ids = || of_region.as_deref().into_iter().chain([id]);
        let lexicons = [self.own, self.source].into_iter();
        lexicons
            .flat_map(|lexicon| ids().map(move |id| (lexicon, id)))
            .find_map(|(lexicon, id)| self.said(lexicon, id, attribute, args))
    }

    fn said(&self, lexicon: &Lexicon, id: &str, attribute: Option<&str>, args: &Args) -> Option<Said> {
        let text = lexicon.text(id, attribute, args)?;
        Some(Said { text, lang: lexicon.lang().to_owned(), is_fallback: lexicon.lang() != self.lang() })
    }
}

#[cfg(test)]
#[path = "speaker_tests.rs"]
mod tests;
