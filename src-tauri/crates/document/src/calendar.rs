//! The days worth keeping as a file for the calendar of a telephone or a computer.

use crate::Setting;
use crate::ics::{self, Entry};
use iop_core::Reading;
use iop_core::aftermath::{Event, Standing, aftermath};
use iop_words::{Args, Speaker};

/// The calendar file, or nothing when no day is known.
pub fn calendar(setting: &Setting<'_>) -> Option<String> {
    let reading = Reading::new(setting.initiative, setting.profile, setting.today);
    let name = ["initiative-name", "association-name"].into_iter().find_map(|id| reading.typed(id));
    let entry = |event: &Event| Entry {
        uid: uid(&setting.initiative.id, event),
        day: event.day,
        summary: summary(event, name, setting.speaker),
        description: description(event, setting.speaker),
        remind_days: event.remind_days,
    };
    let entries: Vec<Entry> = aftermath(&reading).events.iter().map(entry).collect();
    (!entries.is_empty()).then(|| ics::calendar(&entries, setting.today, setting.speaker.lang()))
}

/// What the day is about, with the name of the initiative that it belongs to.
fn summary(event: &Event, name: Option<&str>, speaker: &Speaker<'_>) -> String {
    let about = event_words(event, speaker);
    match name {
        None => about,
        Some(name) => speaker.say_with("calendar-named", &Args::new().text("name", name).text("event", about)).text,
    }
}

/// What the day is about.
fn event_words(event: &Event, speaker: &Speaker<'_>) -> String {
    speaker.say(&format!("calendar-{}", event.kind.id())).text
}

fn description(event: &Event, speaker: &Speaker<'_>) -> String {
    let about = speaker.attribute(&format!("calendar-{}", event.kind.id()), "about").map(|said| said.text);
    let standing = match event.standing {
        Standing::Own => None,
        Standing::Proposed => Some(speaker.say("calendar-proposed").text),
        Standing::Agreed => Some(speaker.say("calendar-agreed").text),
    };
    [event.note.clone(), about, standing].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// From the initiative's random name, the kind and what tells events of a kind apart; nothing personal.
fn uid(initiative: &str, event: &Event) -> String {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).take(40).collect::<String>();
    let parts = [plain(initiative), event.kind.id().to_owned(), plain(&event.key)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}@iop-guiden", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use crate::testing::{Case, TODAY, association, words};
    use crate::{Setting, calendar};
    use iop_core::Answer;

    fn made(case: &Case, lang: &str) -> Option<String> {
        let (speaker, swedish) =
            (words().speaker(lang, Some(&case.profile)), words().speaker("sv", Some(&case.profile)));
        let (initiative, profile) = (&case.initiative, &case.profile);
        calendar(&Setting { initiative, profile, today: TODAY, speaker: &speaker, swedish: &swedish })
            .map(|file| file.replace("\r\n ", ""))
    }

    fn with_period() -> Case {
        association("malmo-asn")
            .typed("start", "2023-01-01")
            .typed("end", "2024-12-31")
            .typed("extension-notice-months", "6")
    }

    #[test]
    fn the_day_to_decide_about_an_extension_is_kept_and_reminded_of_a_fortnight_before() {
        let file = made(&with_period(), "sv").expect("there are days");
        let (_, event) = file.split_once("UID:case-extension-decision@iop-guiden").expect("the day is there");
        let event = event.split("END:VEVENT").next().expect("it ends");
        assert!(event.contains("DTSTART;VALUE=DATE:20240630\r\n") && event.contains("TRIGGER:-P14D"), "{event}");
        assert!(event.contains("Mammakraft") && event.contains("ert förslag"), "{event}");
        assert_eq!(made(&association("malmo-asn"), "sv"), None);
    }

    #[test]
    fn no_word_is_missing_and_no_day_is_there_twice_in_any_language() {
        let row = |id: &'static str, what: &str| {
            let note = ("note", Answer::typed("Lokalen, rum 2; ta med nyckel"));
            (id, vec![("date", Answer::typed("2024-02-01")), ("what", Answer::choose(what)), note])
        };
        let full = with_period()
            .typed("sent-date", "2022-10-17")
            .typed("next-contact", "2022-11-20")
            .typed("dialogue-meetings-per-year", "2")
            .rows(
                "agreed-dates",
                vec![row("r1", "dialogue-meeting"), row("r2", "strategic-meeting"), row("r3", "other")],
            );
        let decided = || with_period().choose("municipal-decision", "yes").typed("notice-date", "2022-12-20");
        for lang in ["sv", "ar", "so"] {
            for case in [&full, &decided(), &decided().choose("answer-given", "agreement")] {
                let file = made(case, lang).expect("there are days");
                assert!(!file.contains('⟨') && !file.contains(['\u{2068}', '\u{2069}']), "{lang}: {file}");
                let mut names: Vec<&str> = file.lines().filter(|line| line.starts_with("UID:")).collect();
                let count = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), count);
            }
        }
    }
}
