//! Texts that were set before, so that a change in one paragraph does not set all the others again.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use iop_blocks::{Text, Typeface};

use crate::compose::SetText;
use crate::look::TextStyle;

/// What was set for the last documents, for whoever sets almost the same again: a preview while somebody writes.
///
/// It belongs to the caller, and changes how long setting takes but never what comes out of it. What the last two
/// documents had no use for is forgotten.
#[derive(Default)]
pub struct Memory {
    texts: HashMap<u64, Vec<Kept>>,
    round: u64,
}

/// All that decides how a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Manner {
    pub(crate) style: TextStyle,
    pub(crate) measure: f64,
    pub(crate) right_to_left: bool,
    pub(crate) typeface: Typeface,
}

struct Kept {
    text: Text,
    manner: Manner,
    set: SetText,
    last_used: u64,
}

impl Memory {
    /// Begins a document.
    pub(crate) fn begin(&mut self) {
        self.round += 1;
    }

    /// Ends a document, forgetting what neither it nor the one before had use for.
    pub(crate) fn end(&mut self) {
        let oldest = self.round.saturating_sub(1);
        self.texts.retain(|_, kept| {
            kept.retain(|kept| kept.last_used >= oldest);
            !kept.is_empty()
        });
    }

    /// `text` as it was set before in the same manner.
    pub(crate) fn recall(&mut self, text: &Text, manner: Manner) -> Option<SetText> {
        let kept = self.texts.get_mut(&key(text, manner))?;
        let found = kept.iter_mut().find(|kept| kept.manner == manner && kept.text == *text)?;
        found.last_used = self.round;
        Some(found.set.clone())
    }

    /// Keeps how `text` was set.
    pub(crate) fn keep(&mut self, text: &Text, manner: Manner, set: &SetText) {
        let kept = Kept { text: text.clone(), manner, set: set.clone(), last_used: self.round };
        self.texts.entry(key(text, manner)).or_default().push(kept);
    }
}

/// Where to look; what is found is compared all the same.
fn key(text: &Text, manner: Manner) -> u64 {
    // Without random keys, so that the same document always takes the same way.
    let mut hasher = DefaultHasher::new();
    for run in &text.runs {
        (&run.text, &run.lang, run.strong, &run.link).hash(&mut hasher);
    }
    (manner.style.size.to_bits(), manner.style.bold, manner.measure.to_bits(), manner.right_to_left).hash(&mut hasher);
    hasher.finish()
}
