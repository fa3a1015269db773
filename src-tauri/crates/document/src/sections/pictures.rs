//! Pictures where people would rather look: what the parties put in as bars, and the period as a line. Each says in
//! words what it draws.

use super::resources::Table;
use crate::composer::{Composer, Person};
use crate::weave::{Value, listed};
use iop_blocks::{Bar, BarGroup, Block, Length, Measure, Text, TimelineRow, When, YearMark};
use iop_core::comparison::{Given, Stated, Year, compare};
use iop_core::contribution::ContributionKind;
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
    let caption = || composer.say(if table.has_years { "d-bars" } else { "d-bars-yearly" });
    let pictures = pictures(table, &years);
    let count: usize = pictures.iter().flatten().map(|group| group.bars.len()).sum();
    let pictures = if count > MOST_BARS { pictures } else { vec![pictures.into_iter().flatten().collect()] };
    let filled = pictures.into_iter().filter(|groups| !groups.is_empty());
    filled.map(|groups| Block::Bars { caption: caption(), groups }).collect()
}

/// The groups year by year, and last those that are the same every year: what is stated once is drawn once.
fn pictures(table: &Table<'_, '_>, years: &[Year]) -> Vec<Vec<BarGroup>> {
    let is_steady = |kind: &Kind| {
        let mut rows = table.plan.rows.iter().filter(|row| kind.measure == measure(row.kind));
        let is_same = years.windows(2).all(|pair| (kind.given)(&pair[0]) == (kind.given)(&pair[1]));
        years.len() > 1 && is_same && rows.all(|row| row.year.is_none())
    };
    let (steady, yearly): (Vec<Kind>, Vec<Kind>) = KINDS.into_iter().partition(is_steady);
    let figure = |year: i16| table.composer.text(Value::Figure(year.to_string()));
    let of_year = |year: &Year| {
        let when = year.year.filter(|_| table.has_years).map(figure);
        yearly.iter().filter_map(|kind| group(table, kind, year, when.clone())).collect()
    };
    let always = years.iter().take(1).map(|year| {
        let when = table.composer.say("d-bars-every-year");
        steady.iter().filter_map(|kind| group(table, kind, year, Some(when.clone()))).collect()
    });
    years.iter().map(of_year).chain(always).collect()
}

/// Money or what is not money, each under a heading of its own.
#[derive(Clone, Copy)]
struct Kind {
    heading: &'static str,
    measure: Measure,
    given: fn(&Year) -> &[Given],
}

const KINDS: [Kind; 2] = [
    Kind { heading: "d-bars-money", measure: Measure::Money, given: |year| &year.money },
    Kind { heading: "d-bars-valued", measure: Measure::Valued, given: |year| &year.valued },
];

fn measure(kind: ContributionKind) -> Measure {
    if kind == ContributionKind::Money { Measure::Money } else { Measure::Valued }
}

fn group(table: &Table<'_, '_>, kind: &Kind, year: &Year, when: Option<Text>) -> Option<BarGroup> {
    let bars: Vec<Bar> = (kind.given)(year).iter().map(|given| bar(table, given)).collect();
    let heading = std::iter::once(table.composer.say(kind.heading)).chain(when);
    let heading = listed(heading, " · ", table.composer.lang());
    (!bars.is_empty()).then_some(BarGroup { heading, measure: kind.measure, bars })
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
