//! Where characters may be parted: grapheme boundaries.

use icu_segmenter::GraphemeClusterSegmenter;

/// The grapheme boundaries of a text, as a set of byte positions.
pub(crate) struct Boundaries(Vec<bool>);

impl Boundaries {
    pub(crate) fn of(text: &str) -> Self {
        let mut at = vec![false; text.len() + 1];
        for position in GraphemeClusterSegmenter::new().segment_str(text) {
            at[position] = true;
        }
        Self(at)
    }

    pub(crate) fn contains(&self, position: usize) -> bool {
        self.0.get(position).copied().unwrap_or(false)
    }
}
