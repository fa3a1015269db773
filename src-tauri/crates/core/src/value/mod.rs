//! Reading what people type: amounts, hours, dates and organisation numbers.

mod date;
mod digits;
mod duration;
mod kronor;
mod org_number;

pub use date::{parse_date, parse_year};
pub use digits::parse_count;
pub(crate) use digits::western_digit;
pub use duration::{Minutes, parse_hours};
pub use kronor::{Kronor, parse_kronor};
pub(crate) use org_number::luhn_holds;
pub use org_number::{OrgNumber, looks_like_personnummer, parse_org_number};

use crate::Problem;

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
