//! Free text in the language of the document, or what there is with a mark.

use crate::weave::{joined, lang_of_typed, merged};
use iop_blocks::{Block, Text};
use iop_core::Answer;
use iop_words::Speaker;
use iop_words::format::isolate;

/// What the group wrote, as far as it can be shown in one language.
pub(crate) struct OwnText<'a> {
    /// Language and text; several only when the one wanted is missing.
    pieces: Vec<(&'a str, &'a str)>,
    /// Why another language than the document's stands there.
    mark: Option<&'static str>,
}

impl<'a> OwnText<'a> {
    /// Chooses: the document's language, else the Swedish original, else everything there is.
    pub(crate) fn of(answer: &'a Answer, lang: &str) -> Option<Self> {
        let written =
            || answer.text.iter().map(|(lang, text)| (lang.as_str(), text.trim())).filter(|(_, t)| !t.is_empty());
        let only = |wanted: &str| written().find(|(lang, _)| *lang == wanted);
        if let Some(piece) = only(lang) {
            return Some(Self { pieces: vec![piece], mark: None });
        }
        if let Some(piece) = only("sv") {
            return Some(Self { pieces: vec![piece], mark: Some("d-swedish-original") });
        }
        let pieces: Vec<_> = written().collect();
        if !pieces.is_empty() {
            return Some(Self { pieces, mark: Some("d-swedish-missing") });
        }
        let typed = answer.typed.trim();
        (!typed.is_empty()).then(|| Self { pieces: vec![(lang_of_typed(typed), typed)], mark: None })
    }

    /// As paragraphs dressed by `dress`, the first after `lead`, and the mark as a remark of its own.
    pub(crate) fn blocks(&self, lead: Option<Text>, dress: impl Fn(Text) -> Text, speaker: &Speaker<'_>) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.paragraphs().map(dress).map(Block::Paragraph).collect();
        if let (Some(lead), Some(Block::Paragraph(first))) = (lead, blocks.first_mut()) {
            *first = joined([lead.strong(), std::mem::take(first)], " ");
        }
        blocks.extend(self.mark.map(|id| Block::Remark(speaker.say(id).into())));
        blocks
    }

    /// As somebody else's words; the mark stands outside the quotation.
    pub(crate) fn quoted(&self, source: Text, speaker: &Speaker<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::Quote { text: joined(self.paragraphs(), " "), source }];
        blocks.extend(self.mark.map(|id| Block::Remark(speaker.say(id).into())));
        blocks
    }

    /// On one line, with the mark in brackets.
    pub(crate) fn inline(&self, speaker: &Speaker<'_>) -> Text {
        let text = joined(self.paragraphs(), " ");
        let Some(mark) = self.mark else { return text };
        let mark = speaker.say(mark);
        let bracketed = Text::new(format!(" ({})", isolate(&mark.text)), mark.lang);
        Text { origins: text.origins.clone(), ..merged(text.then(bracketed).runs) }
    }

    fn paragraphs(&self) -> impl Iterator<Item = Text> {
        self.pieces.iter().flat_map(|(lang, text)| {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(|line| Text::new(isolate(line), *lang))
        })
    }
}

#[cfg(test)]
#[path = "own_text_tests.rs"]
mod tests;
