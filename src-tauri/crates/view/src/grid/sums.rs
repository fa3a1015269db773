//! What the columns of the sheet come to.

use super::GridSum;
use crate::{Dir, Phrase, Voice};
use iop_core::contribution::{self, Plan};
use iop_core::grid::Column;
use iop_core::value::Minutes;
use iop_words::{Args, format};

/// "120 timmar".
pub(crate) fn told_hours(hours: Minutes, voice: Voice<'_>) -> Phrase {
    // Plural rules are about whole numbers; half hours take the form of many.
    let whole = if hours.0 % 60 == 0 { hours.0 / 60 } else { 100 };
    voice.say_with("ui-hours", &Args::new().number("n", whole).text("nText", format::minutes(hours)))
}

/// Money and what is not money stand apart.
pub(super) fn sums(plan: &Plan, columns: &[Column], voice: Voice<'_>) -> Vec<GridSum> {
    let of = |column: &Column| {
        plan.years.iter().find(|sum| match column {
            Column::EachYear => sum.year.is_none(),
            Column::Year(year) => sum.year == Some(*year),
            _ => false,
        })
    };
    let figures = |text: String| Phrase { dir: Dir::Ltr, ..Phrase::written(text, "") };
    let row = |label: &str, told: &dyn Fn(&contribution::YearSum) -> Option<Phrase>| GridSum {
        label: voice.say(label),
        amounts: columns.iter().map(|column| of(column).and_then(told)).collect(),
    };
    let valued = |sum: &contribution::YearSum| sum.parties.iter().map(|party| party.valued).sum();
    let hours = |sum: &contribution::YearSum| sum.parties.iter().map(|party| party.hours).sum::<Minutes>();
    let mut sums = vec![
        row("ui-grid-sum-money", &|sum| Some(figures(format::kronor(sum.explained())))),
        row("ui-grid-sum-valued", &|sum| {
            let valued: iop_core::value::Kronor = valued(sum);
            (valued.0 > 0).then(|| figures(format::kronor(valued)))
        }),
        row("ui-grid-sum-hours", &|sum| {
            let hours = hours(sum);
            (hours.0 > 0).then(|| told_hours(hours, voice))
        }),
    ];
    sums.retain(|sum| sum.amounts.iter().any(Option::is_some));
    sums
}
