//! Amounts, numbers and dates, written the Swedish way in every language so that the municipality and the group read
//! the same figure.

use iop_core::value::{Kronor, Minutes};
use jiff::civil::Date;

/// Keeps digit groups, and figures with their unit, on one line and in one direction.
const NO_BREAK: char = '\u{a0}';
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// An amount: `290 000 kr`, with U+00A0 as space.
pub fn kronor(amount: Kronor) -> String {
    format!("{}{NO_BREAK}kr", number(amount.0))
}

/// A whole number in groups of three: `2 150 000`, with U+00A0 as space.
pub fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "-" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(NO_BREAK);
        }
        text.push(digit);
    }
    text
}

/// A day: `2023-01-01`.
pub fn date(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// A share given in per mille, as per cent: 465 is `46,5 %`, 500 is `50 %`, with U+00A0 as space.
pub fn per_mille(share: i64) -> String {
    format!("{}{NO_BREAK}%", decimals(share, 10))
}

/// Working time as hours with at most two decimals, rounded half up: 90 minutes are `1,5`.
pub fn minutes(time: Minutes) -> String {
    decimals((time.0.saturating_mul(100) + 30).div_euclid(60), 100)
}

/// The text as an island of its own direction: U+2068, text, U+2069.
pub fn isolate(text: &str) -> String {
    format!("{OPEN}{}{CLOSE}", balanced(text))
}

/// `value / unit` with a decimal comma and without trailing zeros; `unit` is a power of ten.
fn decimals(value: i64, unit: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let value = value.saturating_abs();
    let width = usize::try_from(unit.ilog10()).unwrap_or(0);
    let fraction = format!("{:0width$}", value % unit);
    let fraction = fraction.trim_end_matches('0');
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{sign}{}{comma}{fraction}", number(value / unit))
}

/// The text with every isolate closed that it opens, and none closed that it does not.
pub(crate) fn balanced(text: &str) -> String {
    let mut open = 0_usize;
    let mut kept: String = text
        .chars()
        .filter(|c| match c {
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                true
            }
            &CLOSE if open == 0 => false,
            &CLOSE => {
                open -= 1;
                true
            }
            _ => true,
        })
        .collect();
    kept.extend(std::iter::repeat_n(CLOSE, open));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_together_and_never_use_a_comma() {
        assert_eq!(kronor(Kronor(290_000)), "290\u{a0}000\u{a0}kr");
        assert_eq!(kronor(Kronor(0)), "0\u{a0}kr");
        assert_eq!(kronor(Kronor(1_000_000_000_000)), "1\u{a0}000\u{a0}000\u{a0}000\u{a0}000\u{a0}kr");
    }

    #[test]
    fn numbers_are_grouped_from_the_right() {
        for (value, text) in [(0, "0"), (999, "999"), (1_000, "1 000"), (2_150_000, "2 150 000"), (-1_234, "-1 234")] {
            assert_eq!(number(value), text.replace(' ', "\u{a0}"));
        }
        assert_eq!(number(i64::MIN).replace('\u{a0}', ""), i64::MIN.to_string());
    }

    #[test]
    fn shares_are_per_cent_with_a_comma() {
        for (share, text) in [(465, "46,5 %"), (500, "50 %"), (1_000, "100 %"), (1, "0,1 %"), (0, "0 %")] {
            assert_eq!(per_mille(share), text.replace(' ', "\u{a0}"));
        }
    }

    #[test]
    fn time_is_hours_with_two_decimals_at_most() {
        for (time, text) in [(90, "1,5"), (120, "2"), (20, "0,33"), (40, "0,67"), (1, "0,02"), (129_000, "2\u{a0}150")]
        {
            assert_eq!(minutes(Minutes(time)), text);
        }
    }

    #[test]
    fn days_are_written_as_in_sweden() {
        assert_eq!(date(jiff::civil::date(2023, 1, 2)), "2023-01-02");
    }

    #[test]
    fn what_somebody_typed_cannot_break_out_of_its_isolate() {
        assert_eq!(isolate("a\u{2069}b"), "\u{2068}ab\u{2069}");
        assert_eq!(isolate("a\u{2067}b"), "\u{2068}a\u{2067}b\u{2069}\u{2069}");
        assert_eq!(isolate("\u{2068}846003-1936\u{2069}"), "\u{2068}\u{2068}846003-1936\u{2069}\u{2069}");
    }
}
