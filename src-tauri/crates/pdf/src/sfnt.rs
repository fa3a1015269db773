//! The tables of a TrueType file.

use std::collections::BTreeMap;

/// Name of a table.
pub(crate) type Tag = [u8; 4];

/// A TrueType file taken apart.
pub(crate) struct Sfnt {
    tables: BTreeMap<Tag, Vec<u8>>,
}

/// Big-endian number at `at`.
pub(crate) fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

/// Big-endian number at `at`.
pub(crate) fn i16_at(data: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

/// Big-endian number at `at`.
pub(crate) fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

/// Big-endian number at `at`, as an index.
pub(crate) fn offset_at(data: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32_at(data, at)?).ok()
}

/// Writes a number at `at`, where there is room for it.
pub(crate) fn put_u16(data: &mut [u8], at: usize, value: u16) {
    if let Some(place) = data.get_mut(at..at + 2) {
        place.copy_from_slice(&value.to_be_bytes());
    }
}

/// Writes a number at `at`, where there is room for it.
pub(crate) fn put_u32(data: &mut [u8], at: usize, value: u32) {
    if let Some(place) = data.get_mut(at..at + 4) {
        place.copy_from_slice(&value.to_be_bytes());
    }
}

const HEADER: usize = 12;
const RECORD: usize = 16;
/// What all words of a font file sum up to.
const MAGIC_SUM: u32 = 0xb1b0_afba;
/// Where `head` keeps the number that makes them do so.
const HEAD_ADJUSTMENT: usize = 8;

impl Sfnt {
    pub(crate) fn parse(data: &[u8]) -> Option<Self> {
        let mut tables = BTreeMap::new();
        for index in 0..usize::from(u16_at(data, 4)?) {
            let record = HEADER + RECORD * index;
            let tag: Tag = data.get(record..record + 4)?.try_into().ok()?;
            let (start, length) = (offset_at(data, record + 8)?, offset_at(data, record + 12)?);
            tables.insert(tag, data.get(start..start.checked_add(length)?)?.to_vec());
        }
        Some(Self { tables })
    }

    pub(crate) fn table(&self, tag: Tag) -> Option<&[u8]> {
        self.tables.get(&tag).map(Vec::as_slice)
    }

    pub(crate) fn table_mut(&mut self, tag: Tag) -> Option<&mut Vec<u8>> {
        self.tables.get_mut(&tag)
    }

    pub(crate) fn set_table(&mut self, tag: Tag, data: Vec<u8>) {
        self.tables.insert(tag, data);
    }

    /// Number of glyphs.
    pub(crate) fn glyph_count(&self) -> Option<u16> {
        u16_at(self.table(*b"maxp")?, 4)
    }

    /// Puts the file together again, with its checksums.
    pub(crate) fn write(mut self) -> Option<Vec<u8>> {
        put_u32(self.table_mut(*b"head")?, HEAD_ADJUSTMENT, 0);
        let count = u16::try_from(self.tables.len()).ok()?;
        let log = count.checked_ilog2()?;
        let search_range = 16 << log;
        let mut out = 0x0001_0000_u32.to_be_bytes().to_vec();
        for value in [count, search_range, u16::try_from(log).ok()?, count * 16 - search_range] {
            out.extend(value.to_be_bytes());
        }
        let mut body = Vec::new();
        let mut adjustment_at = None;
        for (tag, data) in &self.tables {
            let at = HEADER + RECORD * self.tables.len() + body.len();
            if tag == b"head" {
                adjustment_at = Some(at + HEAD_ADJUSTMENT);
            }
            out.extend(tag);
            out.extend(checksum(data).to_be_bytes());
            out.extend(u32::try_from(at).ok()?.to_be_bytes());
            out.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
            body.extend(data);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        out.extend(body);
        let adjustment = MAGIC_SUM.wrapping_sub(checksum(&out));
        put_u32(&mut out, adjustment_at?, adjustment);
        Some(out)
    }
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0_u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_typeset::{FaceId, Fonts};

    #[test]
    fn the_words_of_a_written_font_sum_up_to_the_magic_number() {
        let fonts = Fonts::bundled();
        let written = Sfnt::parse(fonts.face(FaceId::ALL[0]).data()).unwrap().write().unwrap();
        assert_eq!(checksum(&written), MAGIC_SUM);
        assert!(Sfnt::parse(&written).unwrap().glyph_count() > Some(1000));
    }
}
