//! Whole Swedish kronor.

use super::{Parsed, digits};
use crate::Problem;
use serde::Serialize;
use std::iter::Sum;
use std::ops::Add;

/// What may stand after an amount.
const UNITS: [&str; 6] = ["kronor", "krona", "kr", "sek", ":-", "كرونة"];
/// The largest amount that can be entered, 10^12 kr.
const LARGEST: i64 = 1_000_000_000_000;

/// An amount in whole kronor, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Kronor(pub i64);

impl Add for Kronor {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        // 10 000 rows of the largest amount still fit.
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Kronor {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self(0), Add::add)
    }
}

impl Kronor {
    /// This amount as per mille of `whole`, rounded half up; `None` when there is no whole.
    /// It is the one rounding of every share: 465 prints as 46,5 %.
    pub fn per_mille_of(self, whole: Self) -> Option<i64> {
        (whole.0 > 0).then(|| (self.0 * 2_000 + whole.0) / (whole.0 * 2))
    }
}

/// An amount of kronor is written out with its unit.
pub(super) fn is_written_out(typed: &str) -> bool {
    let lower = typed.trim().trim_end_matches('.').to_lowercase();
    UNITS.iter().any(|unit| lower.ends_with(unit))
}

/// Reads an amount such as `290 000 kr`, `290000` or `٢٩٠٠٠٠`.
///
/// Errors: `amount-not-a-number`, `amount-negative`, `amount-has-decimals`, `amount-too-large`.
pub fn parse_kronor(typed: &str) -> Result<Parsed<Kronor>, Problem> {
    let (text, changed) = digits::western(typed);
    let lower = text.trim().to_lowercase();
    let bare = UNITS.iter().find_map(|unit| lower.strip_suffix(unit)).unwrap_or(&lower).trim_end_matches('.');
    let compact = digits::ungrouped(bare);
    let fault = |code| Err(Problem::error(code).with("typed", typed.trim()));
    if let Some(rest) = compact.strip_prefix(['-', '\u{2212}'])
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        return fault("amount-negative");
    }
    let whole = match compact.split_once([',', '.', '\u{66b}']) {
        None => compact.as_str(),
        Some((whole, "00" | "0" | "-")) => whole,
        // 290.000 may be thousands, as in other countries, or a slip; asking is safer than reading it either way.
        Some((whole, rest)) if rest.len() == 3 && (whole.to_owned() + rest).chars().all(|c| c.is_ascii_digit()) => {
            return Err(Problem::error("amount-grouped-with-point")
                .with("typed", typed.trim())
                .with("grouped", format!("{whole} {rest}")));
        }
        Some((_, rest)) if !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.')) => {
            return fault("amount-has-decimals");
        }
        Some(_) => return fault("amount-not-a-number"),
    };
    if whole.is_empty() || !whole.chars().all(|c| c.is_ascii_digit()) {
        return fault("amount-not-a-number");
    }
    match whole.parse::<i64>() {
        Ok(value) if value <= LARGEST => {
            let remarks = if changed { vec![digits::remark(typed, whole)] } else { Vec::new() };
            Ok(Parsed { value: Kronor(value), remarks })
        }
        _ => fault("amount-too-large"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(typed: &str) -> &'static str {
        parse_kronor(typed).unwrap_err().code
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for typed in ["290 000 kr", "290\u{a0}000", "290000", "290 000 kronor", "290 000,00", "290000:-"] {
            assert_eq!(parse_kronor(typed).unwrap(), Parsed::plain(Kronor(290_000)), "{typed}");
        }
    }

    #[test]
    fn arabic_digits_are_read_and_the_reading_is_told() {
        let parsed = parse_kronor("١٢٣").unwrap();
        assert_eq!(parsed.value, Kronor(123));
        assert_eq!(parsed.remarks[0].code, "digits-read-as");
    }

    #[test]
    fn what_is_no_amount_says_why() {
        assert_eq!(code("tolv"), "amount-not-a-number");
        assert_eq!(code("-5"), "amount-negative");
        assert_eq!(code("\u{2212}5 kr"), "amount-negative");
        assert_eq!(code("12,50"), "amount-has-decimals");
        assert_eq!(code("290.000"), "amount-grouped-with-point");
        assert_eq!(code("290,000 kr"), "amount-grouped-with-point");
        assert_eq!(code("1000000000000000000"), "amount-too-large");
        assert_eq!(code("kr"), "amount-not-a-number");
    }

    #[test]
    fn the_limit_is_ten_to_the_twelfth() {
        assert_eq!(parse_kronor("1000000000000").unwrap().value, Kronor(LARGEST));
        assert_eq!(code("1000000000001"), "amount-too-large");
    }

    #[test]
    fn shares_round_half_up() {
        assert_eq!(Kronor(1_000_000).per_mille_of(Kronor(2_150_000)), Some(465));
        assert_eq!(Kronor(87_825).per_mille_of(Kronor(377_825)), Some(232));
        assert_eq!(Kronor(1).per_mille_of(Kronor(2_000)), Some(1));
        assert_eq!(Kronor(5).per_mille_of(Kronor(0)), None);
    }
}
