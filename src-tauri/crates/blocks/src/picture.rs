//! What a picture shows: facts with their proportions. How it looks is the typesetter's; a format that cannot draw
//! tells label and value, which hold everything the picture does.

use crate::Text;

/// What the bars of a group stand for; the two are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Money.
    Money,
    /// The stated value of time and things.
    Valued,
}

/// How long a bar is, in per mille of the longest bar of its picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Nobody has said anything. It is not nought.
    Nothing,
    /// All of it is stated; nought stays visible as a mark.
    Stated(u16),
    /// So much is stated, and there is more whose value nobody has stated.
    AtLeast(u16),
    /// There is something whose value nobody has stated. It is not nought.
    NotStated,
}

/// A bar with its facts in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Whose it is.
    pub label: Text,
    /// What it stands for, for example amount and share.
    pub value: Text,
    /// How long it is.
    pub length: Length,
}

/// Bars of one measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarGroup {
    /// What these bars show, for example "Pengar 2027".
    pub heading: Text,
    /// What they stand for.
    pub measure: Measure,
    /// The bars from top to bottom.
    pub bars: Vec<Bar>,
}

/// Where a year begins on a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearMark {
    /// The place, in per mille of the time shown.
    pub at: u16,
    /// The year.
    pub label: Text,
}

/// When something happens; places are per mille of the time shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Not decided; nothing is drawn.
    Undecided,
    /// From a place to a later one.
    Span {
        /// The first day.
        from: u16,
        /// The end of the last day.
        to: u16,
    },
    /// A stretch that may come to be.
    Possible {
        /// The first day.
        from: u16,
        /// The end of the last day.
        to: u16,
    },
    /// One day.
    Day(u16),
    /// So many times, on days that nobody has decided; the places only spread them evenly.
    SomeDays(Vec<u16>),
}

/// A row of a timeline with its facts in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineRow {
    /// What happens.
    pub label: Text,
    /// When, in words.
    pub value: Text,
    /// When, on the line.
    pub when: When,
}
