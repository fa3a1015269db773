//! Paragraphs that another processor sets meanwhile.
//!
//! Setting a paragraph needs nothing of what stands before it, and paragraphs are more than half of the work on a letter.
//! So while the composer goes from the first block on, a thread begins at the last paragraph and comes towards it. Where
//! they meet does not show in what comes out.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use iop_blocks::{Block, Text};

use crate::Fonts;
use crate::compose::{SetText, set_anew};
use crate::lines::Setting;
use crate::memory::Manner;
use crate::missing::MissingGlyphs;
use crate::shaping::Shaper;

/// The paragraphs of a document, and those that are set already.
pub(crate) struct Ahead<'d> {
    paragraphs: Vec<(&'d Text, Mutex<Option<SetText>>)>,
    manner: Manner,
    setting: Setting,
    /// How many the composer has come to.
    reached: AtomicUsize,
}

/// With fewer, a thread takes longer to begin than it saves.
const FEWEST: usize = 6;

impl<'d> Ahead<'d> {
    /// `None` when it is not worth while. `manner` is that of paragraphs.
    pub(crate) fn of(blocks: &'d [Block], manner: Manner, setting: Setting) -> Option<Self> {
        let paragraph = |block: &'d Block| if let Block::Paragraph(text) = block { Some(text) } else { None };
        let paragraphs: Vec<_> = blocks.iter().filter_map(paragraph).map(|text| (text, Mutex::new(None))).collect();
        let is_worth_it = paragraphs.len() >= FEWEST;
        is_worth_it.then(|| Self { paragraphs, manner, setting, reached: AtomicUsize::new(0) })
    }

    /// Sets paragraphs from the last one on, until it meets the composer.
    pub(crate) fn set(&self, fonts: &Fonts) {
        let (mut shaper, mut missing) = (Shaper::new(fonts), MissingGlyphs::default());
        for (index, (text, place)) in self.paragraphs.iter().enumerate().rev() {
            if index < self.reached.load(Ordering::Relaxed) {
                return;
            }
            let noted = missing.noted();
            let set = set_anew(text, self.manner, self.setting, fonts, &mut shaper, &mut missing);
            // What cannot be drawn is told by the composer, in the order of reading.
            if missing.noted() == noted {
                *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(set);
            }
        }
    }

    /// `text`, if it is the paragraph that the composer comes to now and it has been set in this manner.
    pub(crate) fn take(&self, text: &Text, manner: Manner) -> Option<SetText> {
        let index = self.reached.load(Ordering::Relaxed);
        let (wanted, place) = self.paragraphs.get(index)?;
        if !std::ptr::eq(*wanted, text) || manner != self.manner {
            return None;
        }
        self.reached.store(index + 1, Ordering::Relaxed);
        place.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Color;
    use crate::look::BODY;
    use iop_blocks::Typeface;

    const MANNER: Manner = Manner { style: BODY, measure: 100.0, right_to_left: false, typeface: Typeface::Letter };
    const SETTING: Setting = Setting {
        typeface: Typeface::Letter,
        right_to_left: false,
        size: 0.0,
        arabic_scale: 1.0,
        color: Color::rgb(0, 0, 0),
        measure: 100.0,
    };

    fn paragraphs(count: usize) -> Vec<Block> {
        (0..count).map(|index| Block::Paragraph(Text::new(format!("Stycke {index}"), "sv"))).collect()
    }

    #[test]
    fn only_the_next_paragraph_is_given_and_only_once() {
        let blocks = paragraphs(FEWEST);
        let ahead = Ahead::of(&blocks, MANNER, SETTING).unwrap();
        ahead.set(&Fonts::bundled());
        let text = |index: usize| {
            let Block::Paragraph(text) = &blocks[index] else { panic!("a paragraph") };
            text
        };
        assert!(ahead.take(text(1), MANNER).is_none(), "the first one comes first");
        assert!(ahead.take(text(0), Manner { measure: 99.0, ..MANNER }).is_none(), "another width");
        assert_eq!(ahead.take(text(0), MANNER).unwrap().plain, "Stycke 0");
        assert!(ahead.take(text(0), MANNER).is_none(), "it was taken");
        assert_eq!(ahead.take(text(1), MANNER).unwrap().plain, "Stycke 1");
    }

    #[test]
    fn what_cannot_be_drawn_is_left_to_the_composer() {
        let mut blocks = paragraphs(FEWEST);
        blocks[0] = Block::Paragraph(Text::new("\u{1f600}", "sv"));
        let ahead = Ahead::of(&blocks, MANNER, SETTING).unwrap();
        ahead.set(&Fonts::bundled());
        let Block::Paragraph(text) = &blocks[0] else { panic!("a paragraph") };
        assert!(ahead.take(text, MANNER).is_none());
    }

    #[test]
    fn a_short_document_is_not_worth_a_thread() {
        assert!(Ahead::of(&paragraphs(FEWEST - 1), MANNER, SETTING).is_none());
    }
}
