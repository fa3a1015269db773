//! What each party puts in, in whole kronor and hours. Money and valued time are never summed silently.

use crate::Problem;
use crate::answers::Row;
use crate::question::NOT_STATED;
use crate::reading::Reading;
use crate::value::{Kronor, Minutes};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// Which side of the partnership a party stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Civil society.
    Civil,
    /// Municipality or region.
    Public,
    /// Any other financier.
    Other,
    /// No paper tells who.
    NotStated,
}

/// A party to the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Row id in the table `parties`, or `not-stated`.
    pub id: String,
    /// Name as typed; empty for the one that is not stated.
    pub name: String,
    /// Its side.
    pub side: Side,
}

/// What kind of thing is put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContributionKind {
    /// Money.
    Money,
    /// Paid staff.
    Staff,
    /// Volunteers.
    Volunteers,
    /// Premises.
    Premises,
    /// Anything else.
    Other,
}

impl ContributionKind {
    /// Stable id, the option of the set `contribution`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Staff => "staff",
            Self::Volunteers => "volunteers",
            Self::Premises => "premises",
            Self::Other => "other",
        }
    }

    fn from_option(option: &str) -> Self {
        match option {
            "money" => Self::Money,
            "staff" => Self::Staff,
            "volunteers" => Self::Volunteers,
            "premises" => Self::Premises,
            _ => Self::Other,
        }
    }
}

/// One row of the plan, read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contribution {
    /// Row id.
    pub row: String,
    /// Party id of the giver; `not-stated` when no giver is named.
    pub giver: String,
    /// Party id of who receives the money.
    pub receiver: Option<String>,
    /// What kind.
    pub kind: ContributionKind,
    /// The year, or every year of the period.
    pub year: Option<i16>,
    /// Money in kr, for that year.
    pub money: Option<Kronor>,
    /// Time, for that year.
    pub hours: Option<Minutes>,
    /// The stated value of something that is not money: an amount, or hours × the group's own rate.
    pub value: Option<Kronor>,
    /// The row says what is given; a giver alone or an amount of nought is no contribution.
    #[serde(skip)]
    pub is_something: bool,
    /// An amount, hours or an hourly value stands in the row that cannot be read, so that no sum has it.
    #[serde(skip)]
    pub is_unread: bool,
}

/// What one party puts in during a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartySum {
    /// Party id.
    pub party: String,
    /// Money in kr.
    pub money: Kronor,
    /// Stated value of time and things, in kr; not money.
    pub valued: Kronor,
    /// Hours.
    pub hours: Minutes,
    /// Share of all money of the year in per mille; says nothing of what is not money.
    pub money_share: Option<i64>,
    /// Share of the stated value of time and things of the year in per mille; says nothing of money.
    pub valued_share: Option<i64>,
    /// Rows whose value is not stated; they stand beside every share.
    pub unvalued: Vec<String>,
}

/// Sums of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearSum {
    /// The year; `None` when no row and no period tells years, and the sums are for any one year.
    pub year: Option<i16>,
    /// Parties in the order of the list, the one not stated last.
    pub parties: Vec<PartySum>,
    /// All money, what nobody is stated to pay included.
    pub money: Kronor,
    /// Money within the total cost that no row accounts for.
    pub not_stated: Kronor,
    /// Money from all public parties together.
    pub public_money: Kronor,
    /// Its share of all money in per mille.
    pub public_share: Option<i64>,
}

/// Money to one receiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// Giver's party id.
    pub giver: String,
    /// Receiver's party id.
    pub receiver: String,
    /// kr a year.
    pub money: Kronor,
    /// The year, or every year.
    pub year: Option<i16>,
}

/// The whole plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Parties.
    pub parties: Vec<Party>,
    /// Rows in order.
    pub rows: Vec<Contribution>,
    /// Sums by year.
    pub years: Vec<YearSum>,
    /// Money with a named receiver.
    pub receipts: Vec<Receipt>,
    /// What looks wrong.
    pub problems: Vec<Problem>,
}

impl Plan {
    /// A party by id.
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }

    /// Some party on this side gives something.
    pub fn gives(&self, side: Side) -> bool {
        self.parties.iter().any(|party| party.side == side && self.party_gives(&party.id))
    }

    fn party_gives(&self, party: &str) -> bool {
        self.rows.iter().any(|row| row.giver == party && row.is_something)
    }

    /// A party on either side of the partnership stands in the list and gives nothing.
    pub fn has_silent_party(&self) -> bool {
        let is_partner = |party: &&Party| matches!(party.side, Side::Civil | Side::Public);
        self.parties.iter().filter(is_partner).any(|party| !self.party_gives(&party.id))
    }

    /// Somebody pays whom no paper names.
    pub fn has_unnamed_financier(&self) -> bool {
        self.party_gives(NOT_STATED) || self.years.iter().any(|year| year.not_stated.0 > 0)
    }

    /// Something stands in the table that could not be read and that no sum has.
    pub fn lacks_something(&self) -> bool {
        self.rows.iter().any(|row| row.is_unread)
    }

    /// Every year has the same sums, so they can be told once.
    pub fn is_even(&self) -> bool {
        self.years.windows(2).all(|pair| pair[0].parties == pair[1].parties && pair[0].money == pair[1].money)
    }
}

/// Reads the contribution table.
pub fn plan(reading: &Reading<'_>) -> Plan {
    let parties = parties(reading);
    let table = reading.rows("contributions");
    let rows: Vec<Contribution> = table.iter().map(|row| contribution(row, &parties)).collect();
    let mut problems = problems(&table, &rows, &parties);
    problems.extend(against_frame(reading, &rows));
    let years = years(reading, &rows).into_iter().map(|year| year_sum(year, reading, &rows, &parties)).collect();
    let receipts = rows
        .iter()
        .filter_map(|row| {
            Some(Receipt {
                giver: row.giver.clone(),
                receiver: row.receiver.clone()?,
                money: row.money?,
                year: row.year,
            })
        })
        .collect();
    Plan { parties, rows, years, receipts, problems }
}

fn parties(reading: &Reading<'_>) -> Vec<Party> {
    let mut parties: Vec<Party> = reading
        .rows("parties")
        .into_iter()
        .map(|row| Party {
            id: row.id.clone(),
            name: row.typed("name").unwrap_or_default().to_owned(),
            side: match row.choice("side") {
                Some("civil") => Side::Civil,
                Some("public") => Side::Public,
                Some("other") => Side::Other,
                _ => Side::NotStated,
            },
        })
        .collect();
    parties.push(Party { id: NOT_STATED.to_owned(), name: String::new(), side: Side::NotStated });
    parties
}

/// The party that a cell chooses, or that has the name which was pasted there, perhaps before the party was entered.
fn party_id(row: &Row, column: &str, parties: &[Party]) -> Option<String> {
    let found = match row.choice(column) {
        Some(id) => parties.iter().find(|party| party.id == id),
        None => row.typed(column).and_then(|name| parties.iter().find(|party| is_same_name(&party.name, name))),
    };
    found.map(|party| party.id.clone())
}

/// Both name the same party, however they are written; nothing is no name.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|name| name.trim().to_lowercase());
    !one.is_empty() && one == other
}

/// A party is called so.
pub(crate) fn is_party_called(name: &str, reading: &Reading<'_>) -> bool {
    !name.is_empty()
        && reading.rows("parties").iter().any(|row| row.typed("name").is_some_and(|party| is_same_name(party, name)))
}

fn contribution(row: &Row, parties: &[Party]) -> Contribution {
    let kind = row.choice("kind").map_or(ContributionKind::Money, ContributionKind::from_option);
    let amount = row.amount("amount");
    let hours = if kind == ContributionKind::Money { None } else { row.hours("hours") };
    let rate = row.amount("rate");
    let at_rate = hours.zip(rate).map(|(hours, rate)| hours.worth_at(rate));
    let is_money = kind == ContributionKind::Money;
    let is_unread = |column: &str, is_read: bool| row.typed(column).is_some() && !is_read;
    Contribution {
        row: row.id.clone(),
        giver: party_id(row, "giver", parties).unwrap_or_else(|| NOT_STATED.to_owned()),
        receiver: if is_money { party_id(row, "receiver", parties) } else { None },
        kind,
        year: row.year("year"),
        money: if is_money { amount } else { None },
        hours,
        value: if is_money { None } else { at_rate.or(amount) },
        is_something: match (is_money, amount) {
            (true, amount) => amount.is_some_and(|amount| amount.0 > 0),
            (false, Some(amount)) if amount.0 > 0 => true,
            (false, _) => row.has("what") || hours.is_some_and(|hours| hours.0 > 0),
        },
        is_unread: is_unread("amount", amount.is_some())
            || !is_money && (is_unread("hours", hours.is_some()) || is_unread("rate", rate.is_some())),
    }
}

/// The years the plan covers: those of the period, and those that rows name.
fn years(reading: &Reading<'_>, rows: &[Contribution]) -> Vec<Option<i16>> {
    let span = Span { start: reading.date("start"), end: reading.date("end") };
    let table = reading.answer("contributions");
    let added = table.into_iter().flat_map(crate::grid::added);
    let years = years_of(span, rows.iter().filter_map(|row| row.year), added);
    if years.is_empty() { vec![None] } else { years.into_iter().map(Some).collect() }
}

/// From when to when, as far as it has been told.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub(crate) start: Option<Date>,
    pub(crate) end: Option<Date>,
}

/// The years of the period and those that are named, in order. Without a period, those that have been added belong to it.
pub(crate) fn years_of(span: Span, named: impl Iterator<Item = i16>, added: impl Iterator<Item = i16>) -> Vec<i16> {
    let mut years: BTreeSet<i16> = named.collect();
    match (span.start, span.end) {
        // A slip such as 2203 for 2023 must not fill the page with years.
        (Some(start), Some(end)) => years.extend((start.year()..=end.year()).take(20)),
        _ => years.extend(added),
    }
    years.into_iter().collect()
}

/// The cell has something to say in this row: only money has a receiver, only what is not money has hours. A cell that
/// holds something always matters.
pub fn matters(row: &Row, column: &str) -> bool {
    let kind = row.choice("kind");
    row.has(column)
        || match column {
            "receiver" => kind == Some("money"),
            "hours" | "rate" => matches!(kind, Some("staff" | "volunteers" | "other")),
            "rate-origin" => row.has("rate"),
            "amount" => kind.is_some() && !row.has("rate"),
            _ => true,
        }
}

impl YearSum {
    /// The money that lines explain.
    pub fn explained(&self) -> Kronor {
        Kronor(self.money.0 - self.not_stated.0)
    }
}

fn year_sum(year: Option<i16>, reading: &Reading<'_>, rows: &[Contribution], parties: &[Party]) -> YearSum {
    let of_year: Vec<&Contribution> = rows.iter().filter(|row| row.year.is_none() || row.year == year).collect();
    let stated: Kronor = of_year.iter().filter_map(|row| row.money).sum();
    let total = reading.amount("total-cost").filter(|total| *total > stated);
    let not_stated = total.map_or(Kronor(0), |total| Kronor(total.0 - stated.0));
    let money = stated + not_stated;
    let all_valued: Kronor = of_year.iter().filter_map(|row| row.value).sum();
    let sums = parties
        .iter()
        .map(|party| {
            let own: Vec<&&Contribution> = of_year.iter().filter(|row| row.giver == party.id).collect();
            let mut given: Kronor = own.iter().filter_map(|row| row.money).sum();
            if party.side == Side::NotStated {
                given = given + not_stated;
            }
            let valued: Kronor = own.iter().filter_map(|row| row.value).sum();
            PartySum {
                party: party.id.clone(),
                money: given,
                valued,
                valued_share: valued.per_mille_of(all_valued),
                hours: own.iter().filter_map(|row| row.hours).sum(),
                money_share: given.per_mille_of(money),
                unvalued: own
                    .iter()
                    .filter(|row| row.money.is_none() && row.value.is_none())
                    .map(|row| row.row.clone())
                    .collect(),
            }
        })
        .filter(|sum| sum.party != NOT_STATED || sum.money.0 > 0 || sum.valued.0 > 0 || !sum.unvalued.is_empty())
        .collect::<Vec<_>>();
    let public_money: Kronor = sums
        .iter()
        .filter(|sum| parties.iter().any(|party| party.id == sum.party && party.side == Side::Public))
        .map(|sum| sum.money)
        .sum();
    YearSum { year, parties: sums, money, not_stated, public_money, public_share: public_money.per_mille_of(money) }
}

/// What does not fit the period or the total cost.
fn against_frame(reading: &Reading<'_>, rows: &[Contribution]) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let (Some(start), Some(end)) = (reading.date("start"), reading.date("end")) {
        for row in rows.iter().filter(|row| row.year.is_some_and(|year| !(start.year()..=end.year()).contains(&year))) {
            let problem = Problem::warning("contribution-outside-period");
            problems.push(problem.at("contributions").in_cell(&row.row, "year"));
        }
    }
    let every_year: Kronor = rows.iter().filter(|row| row.year.is_none()).filter_map(|row| row.money).sum();
    if reading.amount("total-cost").is_some_and(|total| total < every_year) {
        problems.push(Problem::warning("total-cost-below-rows").at("total-cost"));
    }
    problems
}

/// A year has 8 784 hours at most; one person cannot give more, and a group rarely gives a hundred times that.
const HOURS_IN_A_YEAR: i64 = 8_784;

fn problems(table: &[&Row], rows: &[Contribution], parties: &[Party]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for (row, read) in table.iter().zip(rows) {
        let at = |problem: Problem, column: &str| problem.at("contributions").in_cell(&row.id, column);
        // What was pasted and is no name or kind that is known is told as that.
        let is_told = |column| row.choice(column).is_none() && row.typed(column).is_some();
        if read.giver == NOT_STATED && row.choice("giver") != Some(NOT_STATED) && !is_told("giver") {
            problems.push(at(Problem::warning("contribution-without-giver"), "giver"));
        }
        let receiver_gives = read.receiver.as_ref().is_some_and(|receiver| *receiver == read.giver);
        if receiver_gives {
            problems.push(at(Problem::warning("contribution-to-oneself"), "receiver"));
        }
        if read.hours.is_some_and(|hours| hours.0 > HOURS_IN_A_YEAR * 60 * 100) {
            problems.push(at(Problem::warning("contribution-impossible-hours"), "hours"));
        }
        if row.choice("kind").is_none() && !is_told("kind") {
            problems.push(at(Problem::warning("contribution-without-kind"), "kind"));
        }
        if row.has("rate") && !row.has("rate-origin") {
            problems.push(at(Problem::warning("contribution-rate-without-origin"), "rate-origin"));
        }
        if read.hours.is_some() && row.has("rate") && row.has("amount") && read.kind != ContributionKind::Money {
            problems.push(at(Problem::warning("contribution-valued-twice"), "amount"));
        }
        let same = (&read.giver, &read.receiver, read.kind, read.year, read.money, read.hours, read.value);
        if (read.money.is_some() || read.hours.is_some()) && !seen.insert(same) {
            problems.push(at(Problem::warning("contribution-twice"), "what"));
        }
    }
    for party in parties.iter().filter(|party| party.side == Side::NotStated && party.id != NOT_STATED) {
        problems.push(Problem::warning("party-without-side").at("parties").in_cell(&party.id, "side"));
    }
    let mut names = BTreeSet::new();
    for party in parties.iter().filter(|party| !party.name.is_empty()) {
        if !names.insert(party.name.to_lowercase()) {
            problems.push(Problem::warning("party-twice").with("name", &party.name).at("parties"));
        }
    }
    problems
}
