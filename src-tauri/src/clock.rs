//! The only place that reads the clock.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

/// Today where the computer stands.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// Now.
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}
