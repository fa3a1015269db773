//! Digits as people type them.

use super::Parsed;
use crate::Problem;

/// An Arabic-Indic or Persian digit as 0–9.
pub(crate) fn western_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// Arabic-Indic and Persian digits become 0–9; tells whether any did.
pub(super) fn western(typed: &str) -> (String, bool) {
    let text: String = typed.chars().map(|c| western_digit(c).unwrap_or(c)).collect();
    let changed = text != typed;
    (text, changed)
}

/// A phone number as it stands in a paper: with digits that everybody who receives it can dial.
pub fn parse_phone(typed: &str) -> Parsed<String> {
    let (value, changed) = western(typed);
    let remarks = changed.then(|| remark(typed, value.trim())).into_iter().collect();
    Parsed { value, remarks }
}

/// The notice that digits were read as 0–9.
pub(super) fn remark(typed: &str, read: impl Into<String>) -> Problem {
    Problem::notice("digits-read-as").with("typed", typed.trim()).with("read", read)
}

/// A separator other than a space that people put between digit groups.
pub(super) fn is_group_mark(c: char) -> bool {
    matches!(c, '\'' | '\u{66c}')
}

/// Removes the spaces and separators people put between digit groups.
pub(super) fn ungrouped(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_group_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_can_be_dialled_by_whoever_receives_it() {
        let read = parse_phone("٠٧٠-١٢٣ ۴۵ 67");
        assert_eq!(read.value, "070-123 45 67");
        assert_eq!(read.remarks[0].code, "digits-read-as");
        assert_eq!(parse_phone("070-123 45 67 (efter 17)"), Parsed::plain("070-123 45 67 (efter 17)".to_owned()));
    }
}
