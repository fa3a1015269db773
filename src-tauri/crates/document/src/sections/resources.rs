//! The contribution table: who puts in what. Money, hours and stated value stand in columns of their own.

use super::table::table;
use super::{pictures, shares};
use crate::composer::{Composer, from_answer};
use crate::voice::is_same_name;
use crate::weave::{Value, listed};
use iop_blocks::{Block, Column, Row, RowKind, Text};
use iop_core::contribution::{self, Contribution, ContributionKind, Plan, YearSum};
use iop_core::question::Kind;
use iop_core::value::{Kronor, Minutes};
use iop_words::format;

/// The plan of one document, with its rows as they were typed.
pub(crate) struct Table<'c, 'a> {
    pub(crate) composer: &'c Composer<'a>,
    pub(crate) plan: Plan,
    pub(crate) rows: Vec<&'a iop_core::Row>,
    /// Rows name years, so sums are told year by year.
    pub(crate) has_years: bool,
}

impl<'c, 'a> Table<'c, 'a> {
    pub(crate) fn of(composer: &'c Composer<'a>) -> Self {
        let plan = contribution::plan(&composer.reading);
        let has_years = plan.rows.iter().any(|row| row.year.is_some());
        Self { composer, plan, rows: composer.reading.rows("contributions"), has_years }
    }

    /// A party's name; "not stated" when no paper tells.
    pub(crate) fn party(&self, id: &str) -> Value {
        match self.plan.party(id).filter(|party| !party.name.is_empty()) {
            Some(party) => Value::Name(party.name.clone()),
            None => Value::Words(self.composer.say("d-giver-not-stated")),
        }
    }

    /// Kind and own words of a row.
    pub(crate) fn what(&self, row: &iop_core::Row, read: &Contribution) -> Text {
        let kind = self.composer.say(&format!("o-contribution-{}", read.kind.id()));
        match row.cells.get("what").map(|answer| self.composer.inline(answer)).filter(|what| !what.is_empty()) {
            Some(what) => self
                .composer
                .tell("d-contribution-item", vec![("kind", Value::Words(kind)), ("what", Value::Words(what))]),
            None => kind,
        }
    }

    /// The years whose sums are told; one when every year is alike.
    pub(crate) fn years(&self) -> &[YearSum] {
        if self.has_years || !self.plan.is_even() {
            &self.plan.years
        } else {
            &self.plan.years[..1.min(self.plan.years.len())]
        }
    }

    fn money(&self, amount: Kronor) -> Text {
        self.composer.text(Value::Figure(format::kronor(amount)))
    }

    fn hours(&self, time: Minutes) -> Text {
        self.composer.text(Value::Figure(format::minutes(time)))
    }

    fn columns(&self) -> Vec<Column> {
        let composer = self.composer;
        let mut columns = vec![
            composer.column("d-col-giver", 2.2),
            composer.column("d-col-receiver", 2.2),
            composer.column("d-col-what", 3.0),
        ];
        if self.has_years {
            columns.push(composer.column("d-col-year", 0.9));
        }
        columns.extend([
            composer.figures("d-col-money", 1.8),
            composer.figures("d-col-hours", 1.1),
            composer.figures("d-col-value", 1.8),
        ]);
        columns
    }

    fn body(&self, row: &iop_core::Row, read: &Contribution) -> Row {
        let composer = self.composer;
        let is_money = read.kind == ContributionKind::Money;
        let typed_amount = || composer.cell(row, "amount", Kind::Amount);
        let mut cells = vec![
            composer.text(self.party(&read.giver)),
            read.receiver.as_ref().map_or_else(Text::default, |id| composer.text(self.party(id))),
            self.what(row, read),
        ];
        if self.has_years {
            cells.push(composer.cell(row, "year", Kind::Year));
        }
        cells.push(if is_money { typed_amount() } else { Text::default() });
        cells.push(if is_money { Text::default() } else { composer.cell(row, "hours", Kind::Hours) });
        cells.push(match read.value {
            Some(value) => self.money(value),
            None if is_money => Text::default(),
            None => typed_amount(),
        });
        Row { kind: RowKind::Body, cells }
    }

    /// What the total cost holds beyond the rows.
    fn rest(&self, year: &YearSum) -> Option<Row> {
        let composer = self.composer;
        (year.not_stated.0 > 0).then(|| {
            let mut cells = vec![composer.say("d-giver-not-stated"), Text::default(), composer.say("d-rest")];
            if self.has_years {
                cells.push(self.year(year));
            }
            cells.extend([self.money(year.not_stated), Text::default(), Text::default()]);
            Row { kind: RowKind::Body, cells }
        })
    }

    fn total(&self, year: &YearSum) -> Row {
        let composer = self.composer;
        let hours: Minutes = year.parties.iter().map(|sum| sum.hours).sum();
        let valued: Kronor = year.parties.iter().map(|sum| sum.valued).sum();
        let label = match year.year.filter(|_| self.has_years) {
            Some(year) => composer.tell("d-total-year", vec![("year", Value::Figure(year.to_string()))]),
            None => composer.say("d-total"),
        };
        let mut cells = vec![label, Text::default(), Text::default()];
        if self.has_years {
            cells.push(Text::default());
        }
        cells.push(self.money(year.money));
        cells.push(if hours.0 > 0 { self.hours(hours) } else { Text::default() });
        cells.push(if valued.0 > 0 { self.money(valued) } else { Text::default() });
        Row { kind: RowKind::Total, cells }
    }

    fn year(&self, year: &YearSum) -> Text {
        year.year.map_or_else(Text::default, |year| self.composer.text(Value::Figure(year.to_string())))
    }

    fn block(&self) -> Block {
        let mut rows: Vec<Row> =
            self.rows.iter().zip(&self.plan.rows).map(|(row, read)| self.body(row, read)).collect();
        rows.extend(self.years().iter().filter_map(|year| self.rest(year)));
        rows.extend(self.years().iter().map(|year| self.total(year)));
        let caption = if self.has_years { "d-table-contributions" } else { "d-table-contributions-yearly" };
        table(self.composer.say(caption), self.columns(), rows).from_answer("contributions")
    }
}

/// The table, then what it shows in sentences.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let table = Table::of(composer);
    if table.rows.is_empty() {
        return super::section(composer, "d-h-resources", Some("resources-stance"), composer.tell_answer("total-cost"));
    }
    let mut blocks = vec![table.block()];
    blocks.extend(from_answer(pictures::bars(&table), "contributions"));
    blocks.extend(from_answer(shares::sentences(&table), "contributions"));
    super::section(composer, "d-h-resources", Some("resources-stance"), blocks)
}

/// Who gives what, one line a row, for the criterion about both sides giving.
pub(crate) fn in_short(composer: &Composer<'_>) -> Option<Block> {
    let table = Table::of(composer);
    let items: Vec<Text> = table
        .rows
        .iter()
        .zip(&table.plan.rows)
        .map(|(row, read)| {
            let giver = composer.text(table.party(&read.giver));
            let amount = read.money.map(|money| table.money(money));
            listed([giver, table.what(row, read)].into_iter().chain(amount), " · ", composer.lang())
        })
        .collect();
    (!items.is_empty()).then(|| Block::List { ordered: false, items }.from_answer("contributions"))
}

/// What the senders themselves put in, without what others give, for a letter that only asks for a talk.
pub(crate) fn own_side(composer: &Composer<'_>) -> Vec<Text> {
    let table = Table::of(composer);
    let pairs = table.rows.iter().zip(&table.plan.rows);
    let owner = composer.reading.typed("owner-name");
    let is_ours = |party: &contribution::Party| {
        party.side == contribution::Side::Civil && !owner.is_some_and(|owner| is_same_name(owner, &party.name))
    };
    let own = pairs.filter(|(_, read)| table.plan.party(&read.giver).is_some_and(is_ours));
    own.map(|(row, read)| {
        let amount = read.money.map(|money| table.money(money));
        listed(std::iter::once(table.what(row, read)).chain(amount), " · ", composer.lang())
            .from_answer("contributions")
    })
    .collect()
}

#[cfg(test)]
#[path = "resources_tests.rs"]
mod tests;
