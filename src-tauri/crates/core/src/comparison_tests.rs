use super::*;
use crate::contribution::plan;
use crate::profile::shipped;
use crate::{Answer, Initiative, Profile, Reading, Row};
use jiff::civil::date;

type Cells = Vec<(&'static str, Answer)>;

fn profile() -> Profile {
    shipped("linkoping").expect("the profile is shipped")
}

fn rows(rows: Vec<(&str, Cells)>) -> Answer {
    let row = |(id, cells): (&str, Cells)| Row {
        id: id.to_owned(),
        cells: cells.into_iter().map(|(column, answer)| (column.to_owned(), answer)).collect(),
        ..Row::default()
    };
    Answer { rows: rows.into_iter().map(row).collect(), ..Answer::default() }
}

fn party(name: &'static str, side: &str) -> Cells {
    vec![("name", Answer::typed(name)), ("side", Answer::choose(side))]
}

fn put_in(giver: &str, kind: &str, amount: &str) -> Cells {
    vec![("giver", Answer::choose(giver)), ("kind", Answer::choose(kind)), ("amount", Answer::typed(amount))]
}

fn without_amount(giver: &str, kind: &str) -> Cells {
    vec![("giver", Answer::choose(giver)), ("kind", Answer::choose(kind)), ("what", Answer::text("sv", "lokal"))]
}

fn compared(contributions: Vec<Cells>, total: Option<&str>) -> Vec<Year> {
    let profile = profile();
    let mut initiative = Initiative::new("case", &profile.id);
    let parties = vec![("f", party("Föreningen", "civil")), ("k", party("Kommunen", "public"))];
    initiative.answers.insert("parties".into(), rows(parties));
    let ids = ["a", "b", "c", "d", "e"];
    initiative.answers.insert("contributions".into(), rows(ids.into_iter().zip(contributions).collect()));
    if let Some(total) = total {
        initiative.answers.insert("total-cost".into(), Answer::typed(total));
    }
    let plan = plan(&Reading::new(&initiative, &profile, date(2026, 3, 1)));
    compare(&plan, &plan.years)
}

fn told(given: &[Given]) -> Vec<(&str, Stated, u16, Option<i64>)> {
    given.iter().map(|given| (given.party.as_str(), given.stated, given.length, given.share)).collect()
}

#[test]
fn amounts_reach_as_far_as_their_share_of_the_largest() {
    let years = compared(vec![put_in("k", "money", "290 000"), put_in("f", "money", "87 825")], None);
    let expected = [
        ("f", Stated::Amount(Kronor(87_825)), 303, Some(232)),
        ("k", Stated::Amount(Kronor(290_000)), 1000, Some(768)),
    ];
    assert_eq!(told(&years[0].money), expected);
    assert_eq!(years[0].valued, []);
}

#[test]
fn valued_time_stands_apart_on_the_same_scale() {
    let years = compared(vec![put_in("k", "money", "200 000"), put_in("f", "volunteers", "50 000")], None);
    assert_eq!(
        told(&years[0].money),
        [("f", Stated::Nothing, 0, None), ("k", Stated::Amount(Kronor(200_000)), 1000, Some(1000))]
    );
    assert_eq!(told(&years[0].valued), [("f", Stated::Amount(Kronor(50_000)), 250, None)]);
}

#[test]
fn what_has_no_value_is_not_nought() {
    let rows = vec![
        put_in("k", "money", "200 000"),
        put_in("f", "money", "0"),
        put_in("f", "premises", "1000"),
        without_amount("f", "other"),
        without_amount("k", "staff"),
    ];
    let years = compared(rows, None);
    assert_eq!(told(&years[0].money)[0], ("f", Stated::Amount(Kronor(0)), 0, None));
    assert_eq!(
        told(&years[0].valued),
        [("f", Stated::AndMore(Kronor(1000)), 5, None), ("k", Stated::WithoutValue, 0, None)]
    );
}

#[test]
fn a_tiny_amount_is_never_drawn_as_nought() {
    let years = compared(vec![put_in("k", "money", "9 000 000"), put_in("f", "money", "1")], None);
    assert_eq!(told(&years[0].money)[0].2, 1);
}

#[test]
fn money_without_a_financier_stands_last_and_nothing_is_compared_with_nothing() {
    let years = compared(vec![put_in("k", "money", "100 000")], Some("400 000"));
    let last = ("not-stated", Stated::Amount(Kronor(300_000)), 1000, Some(750));
    assert_eq!(told(&years[0].money).last(), Some(&last));
    assert_eq!(compared(vec![without_amount("f", "premises")], None), []);
    assert_eq!(compared(vec![], None), []);
}
