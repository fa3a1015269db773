//! Pictures where people would rather look: what the parties put in as bars, and the period as a line. Each says in
//! words what it draws.

use super::resources::Table;
use crate::composer::{Composer, Person};
use crate::weave::{Value, listed};
use iop_blocks::{Bar, BarGroup, Block, Length, Measure, Text, TimelineRow, When, YearMark};
use iop_core::comparison::{Given, Stated, Year, compare};
use iop_core::question::NOT_STATED;
use iop_core::timeline::{Event, Place, What};
use iop_words::format;
use jiff::civil::Date;

/// More bars than this are shown year by year, so that each picture has room on its page.
const MOST_BARS: usize = 18;

/// What each party puts in as bars. The official's annex goes without: it lies beside the letter that has them.
pub(crate) fn bars(table: &Table<'_, '_>) -> Vec<Block> {
    let composer = table.composer;
    let years = if composer.person == Person::Third { Vec::new() } else { compare(&table.plan, table.years()) };
    let count: usize = years.iter().map(|year| year.money.len() + year.valued.len()).sum();
    let caption = || composer.say(if table.has_years { "d-bars" } else { "d-bars-yearly" });
    let groups = years.iter().map(|year| groups(table, year));
    if count > MOST_BARS {
        groups.map(|groups| Block::Bars { caption: caption(), groups }).collect()
    } else {
        let groups: Vec<BarGroup> = groups.flatten().collect();
        (!groups.is_empty()).then(|| Block::Bars { caption: caption(), groups }).into_iter().collect()
    }
}

/// Money and what is not money, each under a heading of its own.
fn groups(table: &Table<'_, '_>, year: &Year) -> Vec<BarGroup> {
    let kinds = [("d-bars-money", Measure::Money, &year.money), ("d-bars-valued", Measure::Valued, &year.valued)];
    let filled = kinds.into_iter().filter(|(_, _, given)| !given.is_empty());
    filled
        .map(|(heading, measure, given)| BarGroup {
            heading: with_year(table, heading, year.year),
            measure,
            bars: given.iter().map(|given| bar(table, given)).collect(),
        })
        .collect()
}

fn with_year(table: &Table<'_, '_>, heading: &str, year: Option<i16>) -> Text {
    let heading = table.composer.say(heading);
    let year = year.filter(|_| table.has_years).map(|year| table.composer.text(Value::Figure(year.to_string())));
    listed(std::iter::once(heading).chain(year), " · ", table.composer.lang())
}

fn bar(table: &Table<'_, '_>, given: &Given) -> Bar {
    let composer = table.composer;
    let label = if given.party == NOT_STATED {
        composer.say("d-giver-not-stated")
    } else {
        composer.text(table.party(&given.party))
    };
    let amount = composer.text(Value::Figure(format::kronor(given.stated.amount())));
    let share = given.share.map(|share| composer.text(Value::Figure(format::per_mille(share))));
    let amount = listed(std::iter::once(amount).chain(share), " · ", composer.lang());
    let (value, length) = match given.stated {
        Stated::Nothing => (composer.say("d-bars-nothing"), Length::Nothing),
        Stated::WithoutValue => (composer.say("d-bars-without-value"), Length::NotStated),
        Stated::Amount(_) => (amount, Length::Stated(given.length)),
        Stated::AndMore(_) => {
            (composer.tell("d-bars-and-more", vec![("amount", Value::Words(amount))]), Length::AtLeast(given.length))
        }
    };
    Bar { label, value, length }
}

/// The period as a line, with what is decided about following it up and extending it.
pub(crate) fn timeline(composer: &Composer<'_>) -> Option<Block> {
    if composer.person == Person::Third {
        return None;
    }
    let line = iop_core::timeline::timeline(&composer.reading)?;
    let mark = |(year, at): &(i16, u16)| YearMark { at: *at, label: figure(composer, year.to_string()) };
    Some(Block::Timeline {
        caption: composer.say("d-timeline"),
        years: line.years.iter().map(mark).collect(),
        rows: line.events.into_iter().map(|event| row(composer, event)).collect(),
    })
}

fn row(composer: &Composer<'_>, Event { what, place }: Event) -> TimelineRow {
    let undecided = || composer.say("d-timeline-undecided");
    let (label, value) = match what {
        What::Period { start, end } => ("d-timeline-period", span(composer, start, end)),
        What::End(end) => ("d-timeline-end", figure(composer, format::date(end))),
        What::Meetings(Some(per_year)) => {
            let values = vec![("n", Value::Number(per_year.into())), ("nText", Value::Figure(per_year.to_string()))];
            ("d-timeline-meetings", composer.tell("d-timeline-per-year", values))
        }
        What::Meetings(None) => ("d-timeline-meetings", undecided()),
        What::Report => ("d-timeline-report", composer.say("d-timeline-every-year")),
        What::Decision(Some(day)) => {
            let day = vec![("date", Value::Figure(format::date(day)))];
            ("d-timeline-decision", composer.tell("d-timeline-latest", day))
        }
        What::Decision(None) => ("d-timeline-decision", undecided()),
        What::Extension { from, to } => ("d-timeline-extension", span(composer, from, to)),
    };
    let when = match place {
        Place::Undecided => When::Undecided,
        Place::Span(from, to) if matches!(what, What::Extension { .. }) => When::Possible { from, to },
        Place::Span(from, to) => When::Span { from, to },
        Place::Day(at) => When::Day(at),
        Place::SomeDays(places) => When::SomeDays(places),
    };
    TimelineRow { label: composer.say(label), value, when }
}

fn span(composer: &Composer<'_>, from: Date, to: Date) -> Text {
    let day = |day| Value::Figure(format::date(day));
    composer.tell("d-timeline-span", vec![("from", day(from)), ("to", day(to))])
}

fn figure(composer: &Composer<'_>, figure: String) -> Text {
    composer.text(Value::Figure(figure))
}

#[cfg(test)]
#[path = "pictures_tests.rs"]
mod tests;
