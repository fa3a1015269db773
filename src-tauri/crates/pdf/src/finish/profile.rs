//! A small sRGB profile after ICC.1:2001-04 (version 2), so that colours mean the same everywhere.

/// The profile's parts: tag and content. The three curves are one and the same.
fn parts() -> [([u8; 4], Vec<u8>); 7] {
    [
        (*b"desc", description("sRGB")),
        (*b"cprt", plain_text("CC0")),
        (*b"wtpt", xyz(D50)),
        // Primaries of sRGB adapted to D50, as 16.16 fixed point.
        (*b"rXYZ", xyz([0x6fa2, 0x38f5, 0x0390])),
        (*b"gXYZ", xyz([0x6299, 0xb785, 0x18da])),
        (*b"bXYZ", xyz([0x24a0, 0x0f84, 0xb6cf])),
        (*b"rTRC", curve()),
    ]
}

/// White of the profile connection space, as 16.16 fixed point.
const D50: [u32; 3] = [0xf6d6, 0x1_0000, 0xd32d];

const HEADER: usize = 128;
const RECORD: usize = 12;

/// The bytes of the profile.
pub(super) fn srgb() -> Vec<u8> {
    let parts = parts();
    let tag_count = parts.len() + 2;
    let mut directory = word(tag_count).to_vec();
    let mut body: Vec<u8> = Vec::new();
    for (tag, content) in &parts {
        let at = HEADER + 4 + RECORD * tag_count + body.len();
        let names: &[[u8; 4]] = if tag == b"rTRC" { &[*b"rTRC", *b"gTRC", *b"bTRC"] } else { &[*tag] };
        for tag in names {
            directory.extend([*tag, word(at), word(content.len())].concat());
        }
        body.extend(content);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let size = HEADER + directory.len() + body.len();

    let mut profile = word(size).to_vec();
    profile.extend([0; 4]);
    profile.extend([2, 0x10, 0, 0]);
    profile.extend(b"mntrRGB XYZ ");
    // A fixed date: year, month, day, hour, minute, second.
    profile.extend([2000_u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    profile.extend(b"acsp");
    profile.resize(68, 0);
    profile.extend(D50.into_iter().flat_map(u32::to_be_bytes));
    profile.resize(HEADER, 0);
    profile.extend(directory);
    profile.extend(body);
    profile
}

fn word(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn description(text: &str) -> Vec<u8> {
    let mut content = b"desc\0\0\0\0".to_vec();
    content.extend(word(text.len() + 1));
    content.extend(text.as_bytes());
    // End of the text, then an empty Unicode text and an empty script text of fixed length.
    content.resize(content.len() + 1 + 8 + 3 + 67, 0);
    content
}

fn plain_text(text: &str) -> Vec<u8> {
    [b"text\0\0\0\0", text.as_bytes(), b"\0"].concat()
}

fn xyz(values: [u32; 3]) -> Vec<u8> {
    let mut content = b"XYZ \0\0\0\0".to_vec();
    content.extend(values.into_iter().flat_map(u32::to_be_bytes));
    content
}

/// Steps of the tone curve; between them it is straight.
const STEPS: u16 = 256;

/// The tone curve of sRGB.
fn curve() -> Vec<u8> {
    let mut content = b"curv\0\0\0\0".to_vec();
    content.extend(u32::from(STEPS).to_be_bytes());
    for step in 0..STEPS {
        let value = f64::from(step) / f64::from(STEPS - 1);
        let linear = if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        content.extend(sixteen_bits(linear).to_be_bytes());
    }
    content
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value lies between 0 and 65 535")]
fn sixteen_bits(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 65_535.0).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size_and_where_its_parts_are() {
        let profile = srgb();
        let word_at = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(word_at(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(word_at(HEADER), 9);
        for record in 0..9 {
            let at = HEADER + 4 + RECORD * record;
            assert!(word_at(at + 4) + word_at(at + 8) <= profile.len());
            assert_eq!(word_at(at + 4) % 4, 0);
        }
    }
}
