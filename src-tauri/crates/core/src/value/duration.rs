//! Working time in whole minutes.

use super::{Kronor, Parsed, digits};
use crate::Problem;
use serde::Serialize;
use std::iter::Sum;

/// What may stand after a number of hours.
const UNITS: [&str; 8] = ["timmar", "timme", "tim", "saacadood", "saacad", "ساعات", "ساعة", "h"];

/// Working time in whole minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Minutes(pub i64);

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        Self(iter.map(|minutes| minutes.0).sum())
    }
}

impl Minutes {
    /// What this time is worth at `rate` kr an hour, rounded half up to whole kronor once.
    pub fn worth_at(self, rate: Kronor) -> Kronor {
        Kronor((self.0.saturating_mul(rate.0).saturating_add(30)) / 60)
    }
}

/// Hours are written out with their unit.
pub(super) fn is_written_out(typed: &str) -> bool {
    let lower = typed.trim().to_lowercase();
    UNITS.iter().any(|unit| lower.strip_suffix(unit).is_some_and(|rest| !rest.ends_with(char::is_alphabetic)))
}

/// Reads hours such as `120`, `1,5`, `1:30` or `2 h`.
///
/// Errors: `hours-not-a-number`, `hours-out-of-range` (over 1 000 000 hours).
pub fn parse_hours(typed: &str) -> Result<Parsed<Minutes>, Problem> {
    let (text, changed) = digits::western(typed);
    let lower = text.trim().to_lowercase();
    let bare = UNITS.iter().find_map(|unit| lower.strip_suffix(unit)).unwrap_or(&lower);
    let compact = digits::ungrouped(bare);
    let minutes = read(&compact).ok_or_else(|| Problem::error("hours-not-a-number").with("typed", typed.trim()))?;
    if minutes > 60_000_000 {
        return Err(Problem::error("hours-out-of-range").with("typed", typed.trim()));
    }
    let remarks = if changed { vec![digits::remark(typed, compact)] } else { Vec::new() };
    Ok(Parsed { value: Minutes(minutes), remarks })
}

fn read(compact: &str) -> Option<i64> {
    let number = |part: &str| -> Option<i64> {
        (!part.is_empty() && part.len() <= 9 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse().ok())
            .flatten()
    };
    if let Some((hours, minutes)) = compact.split_once(':') {
        let minutes = number(minutes).filter(|m| *m < 60)?;
        return Some(number(hours)? * 60 + minutes);
    }
    let Some((whole, fraction)) = compact.split_once([',', '.', '\u{66b}']) else {
        return Some(number(compact)? * 60);
    };
    let tenth_power = 10_i64.pow(u32::try_from(fraction.len()).ok()?.min(9));
    Some(number(whole)? * 60 + (number(fraction)? * 120 + tenth_power) / (tenth_power * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_in_four_ways() {
        for (typed, minutes) in [("120", 7_200), ("1,5", 90), ("1:30", 90), ("2 h", 120), ("٢", 120), ("0,33", 20)] {
            assert_eq!(parse_hours(typed).unwrap().value, Minutes(minutes), "{typed}");
        }
        for typed in ["", "många", "1:75", "-2", "1,2,3"] {
            assert_eq!(parse_hours(typed).unwrap_err().code, "hours-not-a-number", "{typed}");
        }
    }

    #[test]
    fn value_is_rounded_once_half_up() {
        assert_eq!(Minutes(90).worth_at(Kronor(221)), Kronor(332));
        assert_eq!(Minutes(20).worth_at(Kronor(220)), Kronor(73));
    }
}
