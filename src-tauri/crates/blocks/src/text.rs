//! Text whose every stretch knows its language.

use crate::Origins;

/// A stretch of text in one language and one weight.
///
/// `text` may hold the directional isolates U+2066–U+2069 that Fluent writes around values. They steer
/// the order of the line and are never drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The characters, in reading order.
    pub text: String,
    /// BCP 47 tag of the language these characters are in, for example `sv` or `ar`.
    pub lang: String,
    /// Set in bold.
    pub strong: bool,
    /// Where the stretch leads when it is a link (`https:` or `mailto:`).
    pub link: Option<String>,
}

/// One paragraph's worth of runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The runs in reading order.
    pub runs: Vec<Run>,
    /// The answers it was made from.
    pub origins: Origins,
}

impl From<Vec<Run>> for Text {
    fn from(runs: Vec<Run>) -> Self {
        Self { runs, origins: Origins::default() }
    }
}

impl Text {
    /// Plain text in one language.
    pub fn new(text: impl Into<String>, lang: impl Into<String>) -> Self {
        vec![Run { text: text.into(), lang: lang.into(), strong: false, link: None }].into()
    }

    /// The same text in bold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        for run in &mut self.runs {
            run.strong = true;
        }
        self
    }

    /// This text followed by another.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.runs.extend(other.runs);
        self.origins.add_all(&other.origins);
        self
    }

    /// The same text as one that an answer was woven into; `question` is the id of the question.
    #[must_use]
    pub fn from_answer(mut self, question: &'static str) -> Self {
        self.origins.add(question);
        self
    }

    /// Nothing that could be seen on paper.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.chars().all(|c| c.is_whitespace() || is_directional_control(c)))
    }

    /// The characters in reading order, without the invisible directional controls.
    pub fn plain(&self) -> String {
        self.runs.iter().flat_map(|run| run.text.chars()).filter(|c| !is_directional_control(*c)).collect()
    }
}

/// Isolates, embeddings and marks that steer direction and are never drawn.
pub fn is_directional_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_are_not_part_of_the_plain_text() {
        let text = Text::new("Orgnr \u{2068}846003-1936\u{2069}", "sv");
        assert_eq!(text.plain(), "Orgnr 846003-1936");
    }

    #[test]
    fn a_text_of_only_spaces_and_isolates_is_empty() {
        assert!(Text::new(" \u{2068}\u{2069}", "sv").is_empty());
        assert!(!Text::new("0", "sv").is_empty());
    }
}
