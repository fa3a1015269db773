//! What each party puts in, side by side: amounts with how far they reach on one scale.
//!
//! Money and valued time share the scale, since both are kronor, and are never added up.

use crate::contribution::{Contribution, ContributionKind, Plan, YearSum};
use crate::question::NOT_STATED;
use crate::value::Kronor;

/// What the rows say of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// There is no row.
    Nothing,
    /// There are rows, and none of them has a value.
    WithoutValue,
    /// Every row has a value.
    Amount(Kronor),
    /// Some rows have a value and others have none.
    AndMore(Kronor),
}

impl Stated {
    /// The stated amount; nought when none is stated.
    pub fn amount(self) -> Kronor {
        match self {
            Self::Amount(amount) | Self::AndMore(amount) => amount,
            Self::Nothing | Self::WithoutValue => Kronor(0),
        }
    }
}

/// What one party puts in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Party id.
    pub party: String,
    /// What is stated.
    pub stated: Stated,
    /// Per mille of the largest amount compared, rounded half up; any amount at all is at least 1.
    pub length: u16,
    /// Share of the year's money in per mille, where the amount is money.
    pub share: Option<i64>,
}

/// What all parties put in during a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year; `None` when the sums are for any year.
    pub year: Option<i16>,
    /// Money of every party.
    pub money: Vec<Given>,
    /// Stated value of what is not money, of those who put in such things.
    pub valued: Vec<Given>,
}

/// Compares what stands in `years` of `plan`; nothing when there is no amount, or nothing to compare it with.
pub fn compare(plan: &Plan, years: &[YearSum]) -> Vec<Year> {
    let mut compared: Vec<Year> = years.iter().map(|year| of_year(plan, year)).collect();
    let all = || compared.iter().flat_map(|year| year.money.iter().chain(&year.valued));
    let largest = all().map(|given| given.stated.amount()).max().unwrap_or(Kronor(0));
    if largest.0 == 0 || all().count() < 2 {
        return Vec::new();
    }
    for given in compared.iter_mut().flat_map(|year| year.money.iter_mut().chain(&mut year.valued)) {
        given.length = length(given.stated.amount(), largest);
    }
    compared
}

fn length(amount: Kronor, largest: Kronor) -> u16 {
    let reached = amount.per_mille_of(largest).unwrap_or(0);
    u16::try_from(reached.clamp(i64::from(amount.0 > 0), 1000)).unwrap_or(0)
}

fn of_year(plan: &Plan, year: &YearSum) -> Year {
    let mut compared = Year { year: year.year, money: Vec::new(), valued: Vec::new() };
    for sum in &year.parties {
        let is_of_year = |row: &&Contribution| row.year.is_none() || row.year == year.year;
        let own = || plan.rows.iter().filter(is_of_year).filter(|row| row.giver == sum.party);
        let given = |stated, share| Given { party: sum.party.clone(), stated, length: 0, share };

        let money: Vec<_> = own().filter(|row| row.kind == ContributionKind::Money).map(|row| row.money).collect();
        let rest = (sum.party == NOT_STATED && year.not_stated.0 > 0).then_some(Some(year.not_stated));
        let stated = stated(money.into_iter().chain(rest));
        // Money nobody is named for is told only when there is some.
        if sum.party != NOT_STATED || stated != Stated::Nothing {
            compared.money.push(given(stated, sum.money_share.filter(|_| stated.amount().0 > 0)));
        }
        let stated = self::stated(own().filter(|row| row.kind != ContributionKind::Money).map(|row| row.value));
        if stated != Stated::Nothing {
            compared.valued.push(given(stated, None));
        }
    }
    compared
}

fn stated(values: impl Iterator<Item = Option<Kronor>>) -> Stated {
    values.fold(Stated::Nothing, |stated, value| match (stated, value) {
        (Stated::Nothing, Some(value)) => Stated::Amount(value),
        (Stated::Amount(sum), Some(value)) => Stated::Amount(sum + value),
        (Stated::AndMore(sum), Some(value)) => Stated::AndMore(sum + value),
        (Stated::WithoutValue, Some(value)) => Stated::AndMore(value),
        (Stated::Nothing | Stated::WithoutValue, None) => Stated::WithoutValue,
        (Stated::Amount(sum) | Stated::AndMore(sum), None) => Stated::AndMore(sum),
    })
}

#[cfg(test)]
#[path = "comparison_tests.rs"]
mod tests;
