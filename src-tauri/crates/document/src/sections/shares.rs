//! What the contribution table shows, in sentences. Every share says that it is of money only, and what has no stated
//! value is named beside it.

use super::resources::Table;
use crate::telling::in_prose;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};
use iop_core::contribution::{ContributionKind, Plan, Side, YearSum};
use iop_core::question::{Kind, NOT_STATED};
use iop_core::value::Kronor;
use iop_words::format;

/// The board's cost, shares of the money, what has no value, who receives, and where hourly values come from.
pub(crate) fn sentences(table: &Table<'_, '_>) -> Vec<Block> {
    let composer = table.composer;
    let mut blocks = Vec::new();
    if table.plan.rows.iter().any(|row| row.hours.is_some() || row.value.is_some()) {
        blocks.push(Block::Remark(composer.say("d-kept-apart")));
    }
    blocks.extend(composer.tell_answer("total-cost"));
    blocks.extend(table.plan.lacks_something().then(|| Block::Remark(composer.say("d-not-counted"))));
    let board_cost: Vec<Text> = table.years().iter().filter_map(|year| board_cost(table, year)).collect();
    blocks.extend(board_cost.into_iter().map(Block::Paragraph));
    let shares: Vec<Text> = table.years().iter().flat_map(|year| shares(table, year)).collect();
    blocks.extend(in_prose(shares));
    blocks.extend(unvalued(table).into_iter().map(Block::Paragraph));
    blocks.extend(in_prose(receipts(table)));
    blocks.extend(rates(table));
    blocks
}

fn figure(amount: Kronor) -> Value {
    Value::Figure(format::kronor(amount))
}

/// A sentence for any year, or for one year when years differ.
fn yearly(table: &Table<'_, '_>, id: &str, year: Option<i16>, mut values: Vec<(&'static str, Value)>) -> Text {
    match year.filter(|_| table.has_years) {
        Some(year) => {
            values.push(("year", Value::Figure(year.to_string())));
            table.composer.tell(&format!("{id}-year"), values)
        }
        None => table.composer.tell(id, values),
    }
}

/// The board's cost. With several public parties no sum is one board's, and the shares name each.
fn board_cost(table: &Table<'_, '_>, year: &YearSum) -> Option<Text> {
    let values = vec![("board", table.composer.board_value()), ("amount", figure(year.public_money))];
    has_one_public_payer(&table.plan, year).then(|| yearly(table, "d-board-cost", year.year, values))
}

/// One public party alone pays.
pub(crate) fn has_one_public_payer(plan: &Plan, year: &YearSum) -> bool {
    let is_public = |party: &str| plan.party(party).is_some_and(|party| party.side == Side::Public);
    year.parties.iter().filter(|sum| sum.money.0 > 0 && is_public(&sum.party)).count() == 1
}

fn shares(table: &Table<'_, '_>, year: &YearSum) -> Vec<Text> {
    let paying = year.parties.iter().filter(|sum| sum.money.0 > 0);
    paying
        .filter_map(|sum| {
            let share = ("share", Value::Figure(format::per_mille(sum.money_share?)));
            let amount = ("amount", figure(sum.money));
            Some(if sum.party == NOT_STATED {
                yearly(table, "d-not-stated", year.year, vec![amount, share])
            } else {
                let values = vec![("party", table.party(&sum.party)), amount, ("total", figure(year.money)), share];
                yearly(table, "d-share", year.year, values)
            })
        })
        .collect()
}

/// What each party gives whose value nobody has stated.
fn unvalued(table: &Table<'_, '_>) -> Vec<Text> {
    let composer = table.composer;
    let given_by = |party: &str| -> Vec<Text> {
        let pairs = table.rows.iter().zip(&table.plan.rows);
        let own = pairs.filter(|(_, read)| read.giver == party && read.money.is_none() && read.value.is_none());
        let mut given: Vec<Text> = Vec::new();
        for (row, read) in own {
            let typed_amount = row.typed("amount").is_some();
            let mut what = table.what(row, read);
            if read.hours.is_some() {
                let hours = composer.cell(row, "hours", Kind::Hours);
                let values = vec![("kind", Value::Words(what)), ("hours", Value::Words(hours))];
                what = composer.tell("d-contribution-hours", values);
            }
            // An amount that cannot be read stands in the table as it was typed; the same thing each year is told once.
            if !typed_amount && !given.contains(&what) {
                given.push(what);
            }
        }
        given
    };
    let parties = table.plan.parties.iter().map(|party| (party, given_by(&party.id)));
    parties
        .filter(|(_, given)| !given.is_empty())
        .map(|(party, given)| {
            let what = Value::Words(joined(given, "; "));
            composer.tell("d-unvalued", vec![("party", table.party(&party.id)), ("what", what)])
        })
        .collect()
}

/// How the money is split between those who receive it.
fn receipts(table: &Table<'_, '_>) -> Vec<Text> {
    let from_public = |giver: &str| table.plan.party(giver).is_some_and(|party| party.side != Side::Civil);
    table
        .plan
        .receipts
        .iter()
        .filter(|receipt| from_public(&receipt.giver))
        .map(|receipt| {
            let mut values = vec![
                ("amount", figure(receipt.money)),
                ("giver", table.party(&receipt.giver)),
                ("receiver", table.party(&receipt.receiver)),
            ];
            let id = if let Some(year) = receipt.year {
                values.push(("year", Value::Figure(year.to_string())));
                "d-receipt-year"
            } else {
                "d-receipt"
            };
            table.composer.tell(id, values)
        })
        .collect()
}

/// Hours times the group's own rate, with where the rate comes from.
fn rates(table: &Table<'_, '_>) -> Vec<Block> {
    let composer = table.composer;
    let pairs = table.rows.iter().zip(&table.plan.rows).filter(|(_, read)| read.kind != ContributionKind::Money);
    let valued = pairs.filter_map(|(row, read)| {
        let (hours, rate) = (read.hours?, row.amount("rate")?);
        let values = vec![
            ("hours", Value::Figure(format::minutes(hours))),
            ("rate", figure(rate)),
            ("value", figure(hours.worth_at(rate))),
        ];
        let sentence = composer.tell("d-rate", values);
        let origin = row
            .typed("rate-origin")
            .map(|origin| composer.tell("d-rate-origin", vec![("origin", Value::Name(origin.to_owned()))]));
        Some(Block::Paragraph(joined(std::iter::once(sentence).chain(origin), " ")))
    });
    valued.collect()
}
