//! One or two speakers whose words come as phrases.

use crate::{Dir, Phrase};
use iop_core::Problem;
use iop_words::{Args, Said, Speaker};

/// A speaker whose words come with their direction; a second one, where there is one, says the same beneath.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    speaker: &'a Speaker<'a>,
    second: Option<&'a Speaker<'a>>,
}

impl<'a> Voice<'a> {
    /// Words by this speaker.
    pub fn new(speaker: &'a Speaker<'a>) -> Self {
        Self { speaker, second: None }
    }

    /// Words by this speaker, and the same by the second.
    pub fn both(speaker: &'a Speaker<'a>, second: Option<&'a Speaker<'a>>) -> Self {
        Self { speaker, second: second.filter(|second| second.lang() != speaker.lang()) }
    }

    /// The language spoken.
    pub fn lang(&self) -> &str {
        self.speaker.lang()
    }

    /// The second language, where there is one.
    pub fn second_lang(&self) -> Option<&str> {
        self.second.map(Speaker::lang)
    }

    /// A message.
    pub fn say(&self, id: &str) -> Phrase {
        self.each(|voice| voice.phrase(voice.speaker.say(id)))
    }

    /// A message with values that are the same in every language.
    pub fn say_with(&self, id: &str, args: &Args) -> Phrase {
        self.each(|voice| voice.phrase(voice.speaker.say_with(id, args)))
    }

    /// A message with values that are words themselves: each speaker fills in its own.
    pub fn say_by(&self, id: &str, args: impl Fn(Voice<'_>) -> Args) -> Phrase {
        self.each(|voice| voice.phrase(voice.speaker.say_with(id, &args(voice))))
    }

    /// An attribute, if the message has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Phrase> {
        self.each_if(|voice| voice.speaker.attribute(id, attribute).map(|said| voice.phrase(said)))
    }

    /// An attribute with values, if the message has it.
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &Args) -> Option<Phrase> {
        self.each_if(|voice| voice.speaker.attribute_with(id, attribute, args).map(|said| voice.phrase(said)))
    }

    /// There is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.speaker.has(id)
    }

    /// What the profile's translators wrote for a code.
    pub fn profile_text(&self, code: &str) -> Option<Phrase> {
        self.each_if(|voice| voice.speaker.profile_text(code).map(|said| voice.phrase(said)))
    }

    /// What is wrong, and what to do about it.
    pub fn problem(&self, problem: &Problem) -> (Phrase, Option<Phrase>) {
        let message = self.each(|voice| voice.phrase(voice.speaker.problem(problem).0));
        let hint = self.each_if(|voice| voice.speaker.problem(problem).1.map(|hint| voice.phrase(hint)));
        (message, hint)
    }

    /// The name of an answer question: papers are named once, as papers.
    pub fn question(&self, id: &str) -> Phrase {
        let own = format!("q-{id}");
        match id.strip_prefix("paper-") {
            Some(paper) if !self.has(&own) => self.say(&format!("p-{paper}")),
            _ => self.say(&own),
        }
    }

    /// What each speaker says alone, the second beneath the first.
    pub(crate) fn each(self, say: impl Fn(Voice<'_>) -> Phrase) -> Phrase {
        let second = self.second.map(|second| say(Voice::new(second)));
        say(Voice::new(self.speaker)).and(second)
    }

    fn each_if(self, say: impl Fn(Voice<'_>) -> Option<Phrase>) -> Option<Phrase> {
        let second = self.second.and_then(|second| say(Voice::new(second)));
        say(Voice::new(self.speaker)).map(|first| first.and(second))
    }

    fn phrase(self, said: Said) -> Phrase {
        let is_own = said.lang == self.speaker.lang();
        // Everything that is not in the language spoken is Swedish: there is no other fallback.
        let dir = if is_own { self.speaker.language().direction.into() } else { Dir::Ltr };
        Phrase { text: said.text, lang: said.lang, dir, is_fallback: said.is_fallback, also: None, marks: Vec::new() }
    }
}
