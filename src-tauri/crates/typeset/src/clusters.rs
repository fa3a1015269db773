//! Glyphs with the characters they stand for, kept small: a long document has a cluster for each of its letters.

use std::ops::Range;

/// A glyph within its cluster, in font units, y upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlacedGlyph {
    /// Index in the face.
    pub id: u16,
    /// From the left edge of the cluster to the glyph's origin.
    pub dx: i32,
    /// From the baseline.
    pub dy: i32,
}

/// The smallest stretch whose characters and glyphs belong together: a letter with its marks, a ligature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Its characters, as a byte range of the text.
    pub text: Range<usize>,
    /// Its width in font units.
    pub advance: i32,
    /// Its glyphs from left to right; no glyph is ever `.notdef`.
    pub glyphs: &'a [PlacedGlyph],
}

/// Clusters one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    entries: Vec<Entry>,
    glyphs: Vec<PlacedGlyph>,
}

/// Byte positions and indices that fit in half the room: no paragraph has four thousand million bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    text: [u32; 2],
    advance: i32,
    glyphs_end: u32,
}

impl Clusters {
    pub(crate) fn with_capacity(clusters: usize, glyphs: usize) -> Self {
        Self { entries: Vec::with_capacity(clusters), glyphs: Vec::with_capacity(glyphs) }
    }

    /// Adds a cluster behind the others.
    pub(crate) fn push(&mut self, text: Range<usize>, advance: i32, glyphs: impl IntoIterator<Item = PlacedGlyph>) {
        self.glyphs.extend(glyphs);
        let text = [small(text.start), small(text.end)];
        self.entries.push(Entry { text, advance, glyphs_end: small(self.glyphs.len()) });
    }

    /// Number of clusters.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Without any cluster.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The cluster at `index`.
    ///
    /// # Panics
    ///
    /// When there are not that many.
    pub fn get(&self, index: usize) -> Cluster<'_> {
        let Entry { text: [start, end], advance, glyphs_end } = self.entries[index];
        let glyphs_start = index.checked_sub(1).map_or(0, |before| self.entries[before].glyphs_end);
        let glyphs = &self.glyphs[wide(glyphs_start)..wide(glyphs_end)];
        Cluster { text: wide(start)..wide(end), advance, glyphs }
    }

    /// The clusters in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Cluster<'_>> + ExactSizeIterator {
        (0..self.len()).map(|index| self.get(index))
    }

    /// Where they stand in the order of reading: how many begin before byte `at`.
    pub(crate) fn beginning_before(&self, at: usize) -> usize {
        self.entries.partition_point(|entry| wide(entry.text[0]) < at)
    }

    /// Lets the cluster of the bytes `text` end at `end`.
    pub(crate) fn lengthen(&mut self, text: Range<usize>, end: usize) {
        let wanted = [small(text.start), small(text.end)];
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.text == wanted) {
            entry.text[1] = small(end);
        }
    }

    /// These and `others` behind them, whose text begins `offset` bytes later.
    pub(crate) fn append(&mut self, others: &Self, offset: usize) {
        self.entries.reserve(others.len());
        for Cluster { text, advance, glyphs } in others.iter() {
            self.push(text.start + offset..text.end + offset, advance, glyphs.iter().copied());
        }
    }
}

fn small(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn wide(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
