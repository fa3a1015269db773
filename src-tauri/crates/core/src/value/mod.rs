//! Reading what people type: amounts, hours, dates and organisation numbers.

mod count;
mod date;
mod digits;
mod duration;
mod kronor;
mod months;
mod org_number;

pub use count::{Counted, is_about, parse_count};
pub use date::{parse_date, parse_year};
pub use digits::parse_phone;
pub(crate) use digits::western_digit;
pub use duration::{Minutes, parse_hours};
pub use kronor::{Kronor, parse_kronor};
pub use months::swedish_month;
pub use org_number::{OrgNumber, looks_like_personnummer, parse_org_number};
pub(crate) use org_number::{has_birthday, luhn_holds};

use crate::Problem;

/// In what something is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Kronor.
    Kronor,
    /// Hours.
    Hours,
}

/// The unit that is written out after a number, as in `120 tim` or `5 000 kr`.
pub fn unit_of(typed: &str) -> Option<Unit> {
    match () {
        () if !typed.chars().any(char::is_numeric) => None,
        () if duration::is_written_out(typed) => Some(Unit::Hours),
        () if kronor::is_written_out(typed) => Some(Unit::Kronor),
        () => None,
    }
}

/// A value read from what was typed, with what is worth telling about how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<T> {
    /// The value.
    pub value: T,
    /// Notices and warnings; never errors.
    pub remarks: Vec<Problem>,
}

#[cfg(test)]
impl<T> Parsed<T> {
    fn plain(value: T) -> Self {
        Self { value, remarks: Vec::new() }
    }
}
