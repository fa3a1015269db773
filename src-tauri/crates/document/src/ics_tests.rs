use super::{Entry, calendar};
use ical::parser::ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use jiff::civil::date;
use proptest::prelude::*;

fn entry(summary: &str, description: &str) -> Entry {
    Entry {
        uid: "a-period-ends@iop-guiden".into(),
        day: date(2024, 12, 31),
        summary: summary.into(),
        description: description.into(),
        remind_days: None,
    }
}

/// The events as another program reads them.
fn read(file: &str) -> Vec<IcalEvent> {
    let mut calendars = IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("it can be read");
    assert!(calendars.next().is_none(), "one calendar a file");
    calendar.events
}

fn value(event: &IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|property| property.name == name);
    found.and_then(|property| property.value.clone()).unwrap_or_default()
}

/// Undoes the escaping as the RFC says (3.3.11).
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            (c, false) => text.push(c),
        }
    }
    text
}

#[test]
fn a_day_is_a_whole_day_that_ends_on_the_next() {
    let file = calendar(&[entry("Slut", "")], date(2026, 11, 22), "sv");
    let event = &read(&file)[0];
    assert_eq!(value(event, "DTSTART"), "20241231");
    assert_eq!(value(event, "DTEND"), "20250101");
    assert_eq!(value(event, "DTSTAMP"), "20261122T000000Z");
    assert!(file.contains("DTSTART;VALUE=DATE:20241231\r\n"), "{file}");
    assert!(event.alarms.is_empty());
}

#[test]
fn a_reminder_comes_so_many_days_before() {
    let reminded = Entry { remind_days: Some(14), ..entry("Slut", "") };
    let alarms = &read(&calendar(&[reminded], date(2026, 11, 22), "sv"))[0].alarms;
    let trigger = alarms[0].properties.iter().find(|property| property.name == "TRIGGER");
    assert_eq!(trigger.and_then(|property| property.value.as_deref()), Some("-P14D"));
}

#[test]
fn the_same_days_give_the_same_bytes() {
    let of = |lang| calendar(&[entry("Slut", "a")], date(2026, 11, 22), lang);
    assert_eq!(of("sv"), of("sv"));
    assert_ne!(of("sv"), of("ar"));
}

#[test]
fn what_somebody_typed_cannot_begin_a_line_of_its_own() {
    let file = calendar(&[entry("a\r\nEND:VEVENT\nBEGIN:VEVENT", "b")], date(2026, 11, 22), "sv");
    assert_eq!(read(&file).len(), 1);
    assert_eq!(file.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_whole_and_no_line_is_too_long(
        summary in "[a-zåäö][a-zåäö,;:\\\\ \"]{0,120}[سلامعليكم ]{0,80}",
        description in "([a-z ]|[هذاموعد]|[😀,;\\\\\n]){0,300}",
    ) {
        let file = calendar(&[entry(&summary, &description)], date(2026, 11, 22), "ar");
        prop_assert!(file.ends_with("\r\n"));
        for line in file.trim_end_matches("\r\n").split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']) && !line.is_empty(), "{line:?}");
        }
        let unfolded = file.replace("\r\n ", "");
        let line = |name: &str| unfolded.lines().find_map(|line| line.strip_prefix(&format!("{name};LANGUAGE=ar:")).map(unescaped));
        prop_assert_eq!(line("SUMMARY"), Some(summary.clone()));
        prop_assert_eq!(line("DESCRIPTION"), Some(description.clone()));
        // Another program reads the same; it leaves the escapes to whoever shows the text, and is careless with spaces.
        let event = &read(&file)[0];
        let dense = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(dense(&unescaped(&value(event, "SUMMARY"))), dense(&summary));
    }

    #[test]
    fn words_with_single_spaces_come_back_as_they_were_from_another_program(
        words in prop::collection::vec("[a-zåäö]{1,12}|[اهموعد]{1,8}", 1..40),
    ) {
        let text = words.join(" ");
        let file = calendar(&[entry(&text, "")], date(2026, 11, 22), "sv");
        prop_assert_eq!(value(&read(&file)[0], "SUMMARY"), text);
    }
}
