//! Writes days as an iCalendar file (RFC 5545) that every calendar program reads. The same days give the same bytes.

use jiff::civil::Date;

/// A whole day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The same for the same day of the same initiative, so that a calendar that reads the file again changes the day
    /// and does not add another.
    pub(crate) uid: String,
    /// The day.
    pub(crate) day: Date,
    /// What it is about, on one line.
    pub(crate) summary: String,
    /// More about it.
    pub(crate) description: String,
    /// The calendar reminds so many days before.
    pub(crate) remind_days: Option<u16>,
}

/// A line holds at most so many octets, its end not counted (RFC 5545, 3.1).
const OCTETS: usize = 75;

/// The calendar, made on `stamp` in the language `lang`.
pub(crate) fn calendar(entries: &[Entry], stamp: Date, lang: &str) -> String {
    let mut file = String::new();
    let mut line = |text: &str| file.push_str(&folded(text));
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//IOP-guiden//IOP-guiden//SV", "CALSCALE:GREGORIAN"] {
        line(text);
    }
    for entry in entries {
        let (summary, description) = (escaped(&entry.summary), escaped(&entry.description));
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", entry.uid));
        line(&format!("DTSTAMP:{}T000000Z", basic(stamp)));
        line(&format!("DTSTART;VALUE=DATE:{}", basic(entry.day)));
        // The end is the first day that no longer belongs to it; the last day of the calendar has none.
        if let Ok(after) = entry.day.tomorrow() {
            line(&format!("DTEND;VALUE=DATE:{}", basic(after)));
        }
        line(&format!("SUMMARY;LANGUAGE={lang}:{summary}"));
        line(&format!("DESCRIPTION;LANGUAGE={lang}:{description}"));
        line("TRANSP:TRANSPARENT");
        if let Some(days) = entry.remind_days {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("TRIGGER:-P{days}D"));
            line(&format!("DESCRIPTION:{summary}"));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text as a value: what would end it or part it is escaped, and controls that no calendar knows are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' | '\r' => value.push_str("\\n"),
            '\u{2066}'..='\u{2069}' => {}
            '\t' => value.push(' '),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// The line with its end, parted where it is too long but never inside a character, and beside a space only when there
/// is no other place: some readers lose it there.
fn folded(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 8);
    let mut octets = 0;
    for c in text.chars() {
        let reached = octets + c.len_utf8();
        let is_beside_space = c == ' ' || line.ends_with(' ');
        if reached > OCTETS || (reached > OCTETS - 8 && !is_beside_space) {
            line.push_str("\r\n ");
            octets = 1;
        }
        line.push(c);
        octets += c.len_utf8();
    }
    line.push_str("\r\n");
    line
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;
