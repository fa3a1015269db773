//! The proposed period on a line: when it begins and ends, what happens meanwhile and what may follow.
//!
//! Places are per mille of the time from the first day to the last, rounded down. Nothing is placed on a day that
//! nobody has decided: meetings and reports are only spread over the period.

use crate::reading::Reading;
use jiff::ToSpan;
use jiff::civil::Date;

/// Where on the line something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nobody has decided.
    Undecided,
    /// From the first to the second.
    Span(u16, u16),
    /// A day.
    Day(u16),
    /// So many times, on days that nobody has decided.
    SomeDays(Vec<u16>),
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The proposed period.
    Period {
        /// Its first day.
        start: Date,
        /// Its last day.
        end: Date,
    },
    /// The period ends; nobody has said when it begins.
    End(Date),
    /// Dialogue meetings, so many a year when that is decided.
    Meetings(Option<u32>),
    /// A report every year.
    Report,
    /// Both parties agree to the extension on this day at the latest, when that is decided.
    Decision(Option<Date>),
    /// What may follow the period.
    Extension {
        /// Its first day.
        from: Date,
        /// Its last day.
        to: Date,
    },
}

/// Something that happens, and where on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub what: What,
    /// Where.
    pub place: Place,
}

/// The line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The years that begin on the line, with the place of their first day.
    pub years: Vec<(i16, u16)>,
    /// What happens.
    pub events: Vec<Event>,
}

/// A longer time is a slip such as 2203 for 2023, and would press everything else together.
pub(crate) const MOST_YEARS: i16 = 30;

/// Reads the period, what is decided about following it up and how it can be extended. `None` when there is no last
/// day, when the days stand in the wrong order, or when there is nothing to show but the period itself.
pub fn timeline(reading: &Reading<'_>) -> Option<Timeline> {
    let end = reading.date("end")?;
    let start = reading.date("start");
    let decision = decision(reading, start, end);
    let extension = extension(reading, end);
    let first = match (start, decision) {
        (Some(start), _) => start,
        (None, Some(What::Decision(Some(day)))) => day,
        (None, _) => return None,
    };
    let last = extension.map_or(end, |(_, to)| to);
    if first >= end || last.year() - first.year() > MOST_YEARS {
        return None;
    }
    let line = Line { first, after: last.tomorrow().ok()? };
    let mut events = vec![match start {
        Some(start) => Event { what: What::Period { start, end }, place: line.span(start, end) },
        None => Event { what: What::End(end), place: Place::Day(line.place(end)) },
    }];
    if let Some(start) = start {
        events.extend(meetings(reading, &line, start, end));
        events.extend(report(reading, &line, start, end));
    }
    events.extend(decision.map(|what| Event {
        what,
        place: match what {
            What::Decision(Some(day)) => Place::Day(line.place(day)),
            _ => Place::Undecided,
        },
    }));
    events.extend(extension.map(|(from, to)| Event { what: What::Extension { from, to }, place: line.span(from, to) }));
    let years = (first.year()..=last.year()).filter_map(|year| {
        let day = Date::new(year, 1, 1).ok().filter(|day| *day >= first)?;
        Some((year, line.place(day)))
    });
    (events.len() > 1).then(|| Timeline { years: years.collect(), events })
}

/// From the first day to the one after the last.
struct Line {
    first: Date,
    after: Date,
}

impl Line {
    fn place(&self, day: Date) -> u16 {
        let share = days(self.first, day) * 1000 / days(self.first, self.after).max(1);
        u16::try_from(share.clamp(0, 1000)).unwrap_or(0)
    }

    /// From the morning of `from` to the evening of `to`.
    fn span(&self, from: Date, to: Date) -> Place {
        Place::Span(self.place(from), self.place(to.tomorrow().unwrap_or(to)))
    }
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The last day to agree to an extension, which nobody may have decided.
pub(crate) fn decision(reading: &Reading<'_>, start: Option<Date>, end: Date) -> Option<What> {
    if !reading.has("extension-notice-months") {
        return reading.count("extension-years").filter(|years| *years > 0).map(|_| What::Decision(None));
    }
    let months = reading.count("extension-notice-months").filter(|months| *months > 0)?;
    let day = end.checked_sub(i64::from(months).months()).ok()?;
    start.is_none_or(|start| day >= start).then_some(What::Decision(Some(day)))
}

fn extension(reading: &Reading<'_>, end: Date) -> Option<(Date, Date)> {
    let years =
        reading.count("extension-years").filter(|years| (1..=u32::from(MOST_YEARS.unsigned_abs())).contains(years))?;
    Some((end.tomorrow().ok()?, end.checked_add(i64::from(years).years()).ok()?))
}

fn meetings(reading: &Reading<'_>, line: &Line, start: Date, end: Date) -> Option<Event> {
    if !reading.has("dialogue-meetings-per-year") {
        let is_wanted = reading.chose("followup-kinds", "dialogue-meetings");
        return is_wanted.then_some(Event { what: What::Meetings(None), place: Place::Undecided });
    }
    let per_year = reading.count("dialogue-meetings-per-year").filter(|count| (1..=366).contains(count))?;
    let length = days(start, end) + 1;
    let count = (i64::from(per_year) * length * 2 + DAYS_IN_YEAR) / (2 * DAYS_IN_YEAR);
    let count = count.max(1);
    // Each in the middle of its part of the period.
    let places = (0..count).filter_map(|index| {
        let day = length * (2 * index + 1) / (2 * count);
        Some(line.place(start.checked_add(day.days()).ok()?))
    });
    Some(Event { what: What::Meetings(Some(per_year)), place: Place::SomeDays(places.collect()) })
}

const DAYS_IN_YEAR: i64 = 365;

/// One for every year that begins, when it is over or when the period is.
fn report(reading: &Reading<'_>, line: &Line, start: Date, end: Date) -> Option<Event> {
    if !reading.chose("followup-kinds", "yearly-report") {
        return None;
    }
    let mut places = Vec::new();
    let mut year = start;
    while year <= end {
        year = year.checked_add(1.year()).ok()?;
        places.push(line.place(year.yesterday().ok()?.min(end)));
    }
    Some(Event { what: What::Report, place: Place::SomeDays(places) })
}

#[cfg(test)]
#[path = "timeline_tests.rs"]
mod tests;
