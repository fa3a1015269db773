//! What each party puts in, in finished words.

use crate::{Phrase, Voice, grid};
use iop_core::Initiative;
use iop_core::contribution::{Party, PartySum, Plan, YearSum};
use iop_core::question::NOT_STATED;
use iop_core::value::Kronor;
use iop_words::{Args, format};
use serde::Serialize;

/// So many things without a stated value are named; the rest is counted.
const MOST_NAMED: usize = 20;

/// The sums of the contribution plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContributionsView {
    /// Nothing has been entered yet.
    pub is_empty: bool,
    /// Years; one, when every year is alike.
    pub years: Vec<YearView>,
    /// That something in the table could not be read and is in no sum.
    pub lacks: Option<Phrase>,
    /// What the shares say and do not say.
    pub remark: Phrase,
}

/// The sums of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct YearView {
    /// Which year, or every year.
    pub heading: Phrase,
    /// The parties.
    pub parties: Vec<PartySumView>,
    /// All money.
    pub money: Phrase,
    /// What public parties pay together, with its share of the money.
    pub public: Option<Phrase>,
    /// Money within the total cost that no row accounts for.
    pub not_stated: Option<Phrase>,
}

/// What one party puts in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PartySumView {
    /// Row id of the party, or `not-stated`.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// Its money, with the share of all money.
    pub money: Phrase,
    /// How long its bar is, in per cent of the largest sum of money or of what is not money in a year: for money that is mostly its
    /// share.
    pub length: u32,
    /// The stated value of time and things, with its share of all such value.
    pub valued: Option<Phrase>,
    /// How long its bar is, on the same scale.
    pub valued_length: Option<u32>,
    /// Working time.
    pub hours: Option<Phrase>,
    /// Rows without a stated value, told beside the share.
    pub unvalued: Option<Phrase>,
}

/// The plan in words.
pub(crate) fn contributions(plan: &Plan, initiative: &Initiative, voice: Voice<'_>) -> ContributionsView {
    let valued = |year: &YearSum| year.parties.iter().map(|sum| sum.valued).sum();
    let scale = plan.years.iter().map(|year| year.money.max(valued(year))).max().unwrap_or_default();
    let told = if plan.is_even() { &plan.years[..plan.years.len().min(1)] } else { &plan.years[..] };
    let every_year = plan.is_even() && plan.years.len() != 1;
    ContributionsView {
        is_empty: plan.rows.is_empty() && plan.years.iter().all(|year| year.money.0 == 0),
        years: told.iter().map(|sum| year(sum, every_year, plan, scale, initiative, voice)).collect(),
        lacks: plan.lacks_something().then(|| voice.say("ui-not-counted")),
        remark: voice.say("ui-contributions-remark"),
    }
}

fn year(
    sum: &YearSum,
    every_year: bool,
    plan: &Plan,
    scale: Kronor,
    initiative: &Initiative,
    voice: Voice<'_>,
) -> YearView {
    let heading = match sum.year.filter(|_| !every_year) {
        Some(year) => voice.say_with("ui-year", &Args::new().text("year", year.to_string())),
        None => voice.say("ui-every-year"),
    };
    let share_of = |money, share: Option<i64>| {
        let args = Args::new().text("amount", format::kronor(money));
        (args, share)
    };
    let with_share = |id: &str, bare: &str, (args, share): (Args, Option<i64>)| match share {
        Some(share) => voice.say_with(id, &args.text("share", format::per_mille(share))),
        None => voice.say_with(bare, &args),
    };
    let amount = |id: &str, money| voice.say_with(id, &Args::new().text("amount", format::kronor(money)));
    YearView {
        heading,
        parties: sum.parties.iter().map(|party| party_sum(party, plan, scale, initiative, voice)).collect(),
        money: amount("ui-money-all", sum.money),
        public: (sum.public_money.0 > 0)
            .then(|| with_share("ui-money-public", "ui-money", share_of(sum.public_money, sum.public_share))),
        not_stated: (sum.not_stated.0 > 0).then(|| amount("ui-money-not-stated", sum.not_stated)),
    }
}

fn party_sum(sum: &PartySum, plan: &Plan, scale: Kronor, initiative: &Initiative, voice: Voice<'_>) -> PartySumView {
    let args = || Args::new().text("amount", format::kronor(sum.money));
    let money = match sum.money_share.filter(|_| sum.money.0 > 0) {
        Some(share) => voice.say_with("ui-money-share", &args().text("share", format::per_mille(share))),
        None => voice.say_with("ui-money", &args()),
    };
    let valued = Args::new().text("amount", format::kronor(sum.valued));
    let length = |amount: Kronor| amount.per_mille_of(scale).map_or(0, |part| u32::try_from(part / 10).unwrap_or(0));
    PartySumView {
        id: sum.party.clone(),
        name: party_name(plan.party(&sum.party), voice),
        money,
        length: length(sum.money),
        valued: (sum.valued.0 > 0).then(|| match sum.valued_share {
            Some(share) if share < 1_000 => {
                voice.say_with("ui-valued-share", &valued.text("share", format::per_mille(share)))
            }
            _ => voice.say_with("ui-valued", &valued),
        }),
        valued_length: (sum.valued.0 > 0).then(|| length(sum.valued)),
        hours: (sum.hours.0 > 0).then(|| grid::told_hours(sum.hours, voice)),
        unvalued: (!sum.unvalued.is_empty()).then(|| {
            voice.say_by("ui-unvalued", |voice| {
                let mut named: Vec<String> =
                    sum.unvalued.iter().take(MOST_NAMED).map(|row| what(row, initiative, voice)).collect();
                if sum.unvalued.len() > MOST_NAMED {
                    named.push(format!("+ {}", sum.unvalued.len() - MOST_NAMED));
                }
                Args::new().text("rows", named.join("; "))
            })
        }),
    }
}

/// A party's name as typed; the one that no paper names, or that has no name yet, in words.
fn party_name(party: Option<&Party>, voice: Voice<'_>) -> Phrase {
    match party {
        Some(party) if !party.name.is_empty() => Phrase::written(&party.name, ""),
        Some(party) if party.id != NOT_STATED => voice.say("ui-party-unnamed"),
        _ => voice.say("ui-party-not-stated"),
    }
}

/// What a row is about: its own words if it has any, else its kind.
fn what(row: &str, initiative: &Initiative, voice: Voice<'_>) -> String {
    let found = initiative.answers.get("contributions").and_then(|answer| answer.rows.iter().find(|r| r.id == row));
    let text = found.and_then(|row| row.cells.get("what")).and_then(|cell| {
        let spoken = cell.text.get(voice.lang()).or_else(|| cell.text.get("sv")).or_else(|| cell.text.values().next());
        spoken.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    });
    if let Some(text) = text {
        return format::isolate(&text);
    }
    let kind = found.and_then(|row| row.choice("kind")).unwrap_or("other");
    voice.say(&format!("o-contribution-{kind}")).text
}
