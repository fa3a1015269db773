//! What applies once the letter has been sent: steps in their order and days worth keeping.
//!
//! It is information, never advice, and it promises nobody an answer: under kommunallagen's laglighetsprövning most of
//! förvaltningslagen's rules on handling do not apply (domain knowledge §7). The words of a step, with where it
//! stands, are the message `after-<code>`; those of a day are `calendar-<kind>`.

use crate::answers::Row;
use crate::catalogue::is_after_the_letter;
use crate::reading::Reading;
use crate::timeline::{MOST_YEARS, What, decision};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// An appeal is to have come in within so many weeks of the notice on the municipality's board (KL 13 kap. 5 §).
pub const APPEAL_WEEKS: i64 = 3;
/// After so many weeks without an answer a friendly reminder is suggested. A rule of thumb of our own.
pub const COURTESY_WEEKS: i64 = 4;
/// So long before the last day to agree to an extension a calendar reminds of it.
pub const FORTNIGHT: u16 = 14;

/// Where the group stands, by its own account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Nothing says that the letter has been sent.
    NotSent,
    /// The letter has been sent and no answer has come.
    Waiting,
    /// Something has been said, and nobody has told what.
    OralUntold,
    /// A no has been said.
    OralNo,
    /// Something else than a no has been said.
    OralOpening,
    /// A board has decided.
    Decided,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::NotSent, Self::Waiting, Self::OralUntold, Self::OralNo, Self::OralOpening, Self::Decided];

    /// Stable id. Its words are the message `ui-after-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotSent => "not-sent",
            Self::Waiting => "waiting",
            Self::OralUntold => "oral-untold",
            Self::OralNo => "oral-no",
            Self::OralOpening => "oral-opening",
            Self::Decided => "decided",
        }
    }
}

/// Something that applies or can be done, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable code.
    pub code: &'static str,
    /// The day it is about.
    pub day: Option<Date>,
    /// The day that one is counted from.
    pub counted_from: Option<Date>,
    /// The day has been; the day itself has not.
    pub is_past: bool,
}

/// Every step there is.
pub const CODES: &[&str] = &[
    "appeal-who",
    "appeal-when",
    "appeal-how",
    "appeal-what",
    "not-appealable",
    "read-decision",
    "keep-agreement",
    "write-down",
    "ask-in-writing",
    "fix-and-return",
    "raise-in-board",
    "if-decided",
    "if-not-decided",
    "politics",
    "citizen-proposal",
    "ombudsman",
    "confirm-opening",
    "find-out",
    "diary-number",
    "remind",
    "next-contact",
    "send-first",
];

/// What a day in the calendar is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// A friendly reminder can be sent.
    Remind,
    /// The group has decided to get in touch.
    NextContact,
    /// The last of the three weeks.
    AppealEnds,
    /// The period begins.
    PeriodStarts,
    /// The dialogue meetings of a year of the period can be booked.
    BookMeetings,
    /// A dialogue meeting that is booked.
    DialogueMeeting,
    /// A strategic meeting that is booked.
    StrategicMeeting,
    /// The yearly report.
    YearlyReport,
    /// Both parties agree to an extension on this day at the latest.
    ExtensionDecision,
    /// The period ends.
    PeriodEnds,
    /// Something else that the group has written down.
    Other,
}

impl EventKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Remind,
        Self::NextContact,
        Self::AppealEnds,
        Self::PeriodStarts,
        Self::BookMeetings,
        Self::DialogueMeeting,
        Self::StrategicMeeting,
        Self::YearlyReport,
        Self::ExtensionDecision,
        Self::PeriodEnds,
        Self::Other,
    ];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Remind => "remind",
            Self::NextContact => "next-contact",
            Self::AppealEnds => "appeal-ends",
            Self::PeriodStarts => "period-starts",
            Self::BookMeetings => "book-meetings",
            Self::DialogueMeeting => "dialogue-meeting",
            Self::StrategicMeeting => "strategic-meeting",
            Self::YearlyReport => "yearly-report",
            Self::ExtensionDecision => "extension-decision",
            Self::PeriodEnds => "period-ends",
            Self::Other => "other",
        }
    }
}

/// What a day of the partnership rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is no day of the partnership.
    Own,
    /// The group's proposal.
    Proposed,
    /// By the group's account the parties have agreed.
    Agreed,
}

/// A day worth keeping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is about.
    pub kind: EventKind,
    /// The day.
    pub day: Date,
    /// Tells events of the same kind apart: which year of the period, or a row id; empty when there is only one.
    pub key: String,
    /// What it rests on.
    pub standing: Standing,
    /// What the group has written about it.
    pub note: Option<String>,
    /// A calendar reminds so many days before.
    pub remind_days: Option<u16>,
}

/// What applies now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aftermath {
    /// Where the group stands.
    pub situation: Situation,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Days, the first first.
    pub events: Vec<Event>,
}

/// What stands here may enter a paper. Of what happens after the letter only the contact log does, and of that the rows
/// that the group has ticked: with whom it talked and what was said.
pub(crate) fn may_leave(question: &str, cell: Option<(&Row, &str)>) -> bool {
    match cell {
        Some((row, column)) if question == "contact-log" => {
            row.choice("in-letter") == Some("yes") && ["who", "role", "said"].contains(&column)
        }
        _ => !is_after_the_letter(question),
    }
}

/// Reads what applies on the day of the reading.
pub fn aftermath(reading: &Reading<'_>) -> Aftermath {
    let situation = situation(reading);
    Aftermath { situation, steps: steps(reading, situation), events: events(reading, situation) }
}

/// Where the group stands. A board's decision comes first, whatever else is answered.
pub fn situation(reading: &Reading<'_>) -> Situation {
    let said_no_before = reading.chose("earlier-answer", "oral-no");
    match (reading.choice("municipal-decision"), reading.choice("answer-given")) {
        (Some("yes"), _) => Situation::Decided,
        (Some("oral"), None) => Situation::OralUntold,
        (Some("oral"), Some("no")) => Situation::OralNo,
        (Some("oral"), Some(_)) => Situation::OralOpening,
        (None, _) if said_no_before => Situation::OralNo,
        _ if reading.has("sent-date") || reading.has("sent-how") || reading.has("diary-number") => Situation::Waiting,
        (Some("no"), _) => Situation::Waiting,
        _ => Situation::NotSent,
    }
}

/// The last day of three weeks from the notice on the municipality's board, when the group has told that day. Nothing
/// is said of days on which offices are closed: no source here does.
pub fn appeal_ends(reading: &Reading<'_>) -> Option<Date> {
    reading.date("notice-date")?.checked_add(APPEAL_WEEKS.weeks()).ok()
}

/// The day from which a friendly reminder is suggested.
fn courtesy(reading: &Reading<'_>) -> Option<Date> {
    reading.date("sent-date")?.checked_add(COURTESY_WEEKS.weeks()).ok()
}

fn steps(reading: &Reading<'_>, situation: Situation) -> Vec<Step> {
    let plain = |code| Step { code, day: None, counted_from: None, is_past: false };
    let dated = |code, day: Option<Date>, counted_from: Option<Date>| Step {
        code,
        day,
        counted_from: counted_from.filter(|_| day.is_some()),
        is_past: day.is_some_and(|day| day < reading.today),
    };
    let mut steps: Vec<Step> = Vec::new();
    match situation {
        Situation::NotSent => steps.push(plain("send-first")),
        Situation::Waiting => {
            steps.extend(reading.is_open("municipal-decision").then(|| plain("find-out")));
            steps.extend((!reading.has("diary-number")).then(|| plain("diary-number")));
            steps.push(dated("remind", courtesy(reading), reading.date("sent-date")));
        }
        Situation::OralNo => {
            let order = [
                "write-down",
                "ask-in-writing",
                "fix-and-return",
                "raise-in-board",
                "if-decided",
                "if-not-decided",
                "politics",
                "citizen-proposal",
                "ombudsman",
            ];
            steps.extend(order.map(plain));
        }
        Situation::OralUntold => steps.extend(["write-down", "ask-in-writing", "if-decided"].map(plain)),
        Situation::OralOpening => steps.extend(["write-down", "confirm-opening", "if-decided"].map(plain)),
        Situation::Decided => {
            steps.push(plain("appeal-who"));
            steps.push(dated("appeal-when", appeal_ends(reading), reading.date("notice-date")));
            steps.extend(["appeal-what", "appeal-how", "not-appealable", "read-decision"].map(plain));
            match reading.choice("answer-given") {
                Some("agreement") => steps.push(plain("keep-agreement")),
                Some(_) => steps.push(plain("fix-and-return")),
                None => {}
            }
        }
    }
    let next = reading.date("next-contact");
    steps.extend(next.map(|day| dated("next-contact", Some(day), None)));
    steps
}

fn events(reading: &Reading<'_>, situation: Situation) -> Vec<Event> {
    let own =
        |kind, day| Event { kind, day, key: String::new(), standing: Standing::Own, note: None, remind_days: None };
    let mut events = Vec::new();
    if situation == Situation::Waiting {
        events.extend(courtesy(reading).map(|day| own(EventKind::Remind, day)));
    }
    if situation == Situation::Decided {
        events.extend(appeal_ends(reading).map(|day| own(EventKind::AppealEnds, day)));
    }
    events.extend(reading.date("next-contact").map(|day| own(EventKind::NextContact, day)));
    events.extend(partnership(reading, situation));
    events.sort_by(|one, other| (one.day, one.kind, &one.key).cmp(&(other.day, other.kind, &other.key)));
    events
}

/// The days of the partnership. Days that nobody has decided are never made up: where meetings are to be held but none
/// is booked, a day at the beginning of the year reminds of booking them.
fn partnership(reading: &Reading<'_>, situation: Situation) -> Vec<Event> {
    let is_agreed = situation == Situation::Decided && reading.chose("answer-given", "agreement");
    let standing = if is_agreed { Standing::Agreed } else { Standing::Proposed };
    let on = |kind, day, key: String, remind_days| Event { kind, day, key, standing, note: None, remind_days };
    let booked = booked(reading);
    let mut events = booked.clone();
    let (start, end) = (reading.date("start"), reading.date("end"));
    events.extend(start.map(|day| on(EventKind::PeriodStarts, day, String::new(), None)));
    let Some(end) = end.filter(|end| start.is_none_or(|start| start < *end)) else { return events };
    events.push(on(EventKind::PeriodEnds, end, String::new(), None));
    if let Some(What::Decision(Some(day))) = decision(reading, start, end) {
        events.push(on(EventKind::ExtensionDecision, day, String::new(), Some(FORTNIGHT)));
    }
    let Some(start) = start.filter(|start| end.year() - start.year() <= MOST_YEARS) else { return events };
    let meets = reading
        .count("dialogue-meetings-per-year")
        .map_or_else(|| reading.chose("followup-kinds", "dialogue-meetings"), |count| count > 0);
    let reports = reading.chose("followup-kinds", "yearly-report")
        && !booked.iter().any(|event| event.kind == EventKind::YearlyReport);
    for (index, (first, last)) in (1..).zip(years(start, end)) {
        let key = format!("{index}");
        let is_booked =
            booked.iter().any(|event| event.kind == EventKind::DialogueMeeting && (first..=last).contains(&event.day));
        if meets && !is_booked {
            events.push(on(EventKind::BookMeetings, first, key.clone(), None));
        }
        if reports {
            events.push(on(EventKind::YearlyReport, last, key, None));
        }
    }
    events
}

/// First and last day of each year of the period; the last may be shorter.
fn years(start: Date, end: Date) -> Vec<(Date, Date)> {
    let mut years = Vec::new();
    let mut first = start;
    let mut passed = 1_i64;
    while first <= end {
        // Counted from the first day each time, so that 29 February comes back.
        let Ok(next) = start.checked_add(passed.years()) else { break };
        years.push((first, next.yesterday().unwrap_or(end).min(end)));
        first = next;
        passed += 1;
    }
    years
}

fn booked(reading: &Reading<'_>) -> Vec<Event> {
    let rows = reading.rows("agreed-dates").into_iter();
    rows.filter_map(|row| {
        let kind = match row.choice("what") {
            Some("dialogue-meeting") => EventKind::DialogueMeeting,
            Some("strategic-meeting") => EventKind::StrategicMeeting,
            Some("yearly-report") => EventKind::YearlyReport,
            _ => EventKind::Other,
        };
        Some(Event {
            kind,
            day: row.date("date")?,
            key: row.id.clone(),
            standing: Standing::Agreed,
            note: row.typed("note").map(str::to_owned),
            remind_days: None,
        })
    })
    .collect()
}
