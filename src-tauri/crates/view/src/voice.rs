//! A speaker whose words come as phrases.

use crate::{Dir, Phrase};
use iop_core::Problem;
use iop_words::{Args, Said, Speaker};

/// A speaker whose words come with their direction.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    speaker: &'a Speaker<'a>,
}

impl<'a> Voice<'a> {
    /// Words by this speaker.
    pub fn new(speaker: &'a Speaker<'a>) -> Self {
        Self { speaker }
    }

    /// The language spoken.
    pub fn lang(&self) -> &str {
        self.speaker.lang()
    }

    /// A message.
    pub fn say(&self, id: &str) -> Phrase {
        self.phrase(self.speaker.say(id))
    }

    /// A message with values.
    pub fn say_with(&self, id: &str, args: &Args) -> Phrase {
        self.phrase(self.speaker.say_with(id, args))
    }

    /// An attribute, if the message has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Phrase> {
        self.speaker.attribute(id, attribute).map(|said| self.phrase(said))
    }

    /// There is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.speaker.has(id)
    }

    /// What the profile's translators wrote for a code.
    pub fn profile_text(&self, code: &str) -> Option<Phrase> {
        self.speaker.profile_text(code).map(|said| self.phrase(said))
    }

    /// What is wrong, and what to do about it.
    pub fn problem(&self, problem: &Problem) -> (Phrase, Option<Phrase>) {
        let (said, hint) = self.speaker.problem(problem);
        (self.phrase(said), hint.map(|hint| self.phrase(hint)))
    }

    /// The name of an answer question: papers are named once, as papers.
    pub fn question(&self, id: &str) -> Phrase {
        let own = format!("q-{id}");
        match id.strip_prefix("paper-") {
            Some(paper) if !self.has(&own) => self.say(&format!("p-{paper}")),
            _ => self.say(&own),
        }
    }

    fn phrase(self, said: Said) -> Phrase {
        let is_own = said.lang == self.speaker.lang();
        // Everything that is not in the language spoken is Swedish: there is no other fallback.
        let dir = if is_own { self.speaker.language().direction.into() } else { Dir::Ltr };
        Phrase { text: said.text, lang: said.lang, dir, is_fallback: said.is_fallback }
    }
}
