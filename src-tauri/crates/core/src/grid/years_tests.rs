use super::*;
use crate::answers::Row;
use crate::grid::{Column, Frame, fill, lines, paste, value};
use crate::profile::shipped;
use crate::reading::Reading;
use jiff::civil::date;
use std::collections::BTreeMap;

const THIS_YEAR: i16 = 2026;

/// A plan with a row of money every year, and for a period when `end` says when it ends.
fn plan(end: Option<&str>) -> Initiative {
    let mut initiative = Initiative::new("x", "general");
    for (id, day) in end.into_iter().flat_map(|end| [("start", "2027-01-01"), ("end", end)]) {
        initiative.answers.insert(id.into(), Answer::typed(day));
    }
    let cells = [("kind", Answer::choose("money")), ("amount", Answer::typed("100"))];
    let cells = cells.map(|(id, cell)| (id.to_owned(), cell)).into();
    let rows = vec![Row { id: "r".into(), cells, ..Row::default() }];
    initiative.answers.insert(QUESTION.into(), Answer { rows, ..Answer::default() });
    initiative
}

fn add(initiative: &mut Initiative, year: i16) -> Option<()> {
    add_year(initiative.answers.entry(QUESTION.into()).or_default(), year)
}

/// The years with sums, and the money in each.
fn sums(initiative: &Initiative) -> Vec<(Option<i16>, i64)> {
    let profile = shipped("general").unwrap();
    let plan = contribution::plan(&Reading::new(initiative, &profile, date(THIS_YEAR, 3, 24)));
    plan.years.iter().map(|year| (year.year, year.money.0)).collect()
}

fn write(initiative: &mut Initiative, year: i16, text: &str) {
    let years = years(initiative).covered;
    let (parties, kinds) = ([], BTreeMap::new());
    let frame = Frame { years: &years, parties: &parties, kinds: &kinds, new_id: "n" };
    let answer = initiative.answers.get_mut(QUESTION).unwrap();
    fill(answer, Some("r"), &Column::Year(year), text, &frame).unwrap();
}

/// What the line says of each year, and of every year first.
fn told(initiative: &Initiative, years: &[i16]) -> Vec<String> {
    let rows = &initiative.answers[QUESTION].rows;
    let line = &lines(rows)[0];
    let of = |year| line.row_about(year).map_or("", |at| value(&rows[at])).to_owned();
    std::iter::once(None).chain(years.iter().copied().map(Some)).map(of).collect()
}

#[test]
fn a_plan_without_a_year_begins_this_year_or_the_next_and_goes_on_from_there() {
    let mut initiative = plan(None);
    assert_eq!(years(&initiative).addable(THIS_YEAR), [2026, 2027]);
    add(&mut initiative, 2027).unwrap();
    let now = years(&initiative);
    assert_eq!(now.addable(THIS_YEAR), [2026, 2028]);
    assert_eq!((now.shown, now.removable), (vec![2027], vec![2027]));
    add(&mut initiative, 2026).unwrap();
    assert_eq!(years(&initiative).addable(THIS_YEAR), [2028], "nobody plans what has been");
}

#[test]
fn without_a_period_the_columns_tell_which_years_it_is_about() {
    let mut initiative = plan(None);
    assert_eq!(sums(&initiative), [(None, 100)]);
    add(&mut initiative, 2027).unwrap();
    add(&mut initiative, 2028).unwrap();
    assert_eq!(sums(&initiative), [(Some(2027), 100), (Some(2028), 100)]);
    write(&mut initiative, 2028, "300");
    assert_eq!(told(&initiative, &[2027, 2028]), ["", "100", "300"]);
}

#[test]
fn a_year_beyond_the_period_is_an_empty_column_until_something_stands_in_it() {
    let mut initiative = plan(Some("2028-12-31"));
    add(&mut initiative, 2029).unwrap();
    let now = years(&initiative);
    assert_eq!((now.shown, now.covered), (vec![2027, 2028, 2029], vec![2027, 2028]));
    assert_eq!(sums(&initiative), [(Some(2027), 100), (Some(2028), 100)]);
    write(&mut initiative, 2029, "");
    assert_eq!(told(&initiative, &[2027, 2028, 2029]), ["100", "", "", ""], "nothing written changes nothing");
    write(&mut initiative, 2029, "100");
    assert_eq!(told(&initiative, &[2027, 2028, 2029]), ["", "100", "100", "100"]);
    assert_eq!(sums(&initiative).last(), Some(&(Some(2029), 100)));
    assert!(years(&initiative).removable.is_empty(), "something stands in it");
}

#[test]
fn a_year_that_is_emptied_keeps_its_column_until_it_is_taken_away() {
    let mut initiative = plan(Some("2028-12-31"));
    add(&mut initiative, 2029).unwrap();
    write(&mut initiative, 2029, "5");
    write(&mut initiative, 2029, "");
    assert_eq!(years(&initiative).removable, [2029]);
    let answer = initiative.answers.get_mut(QUESTION).unwrap();
    remove_year(answer, 2029);
    assert_eq!(years(&initiative).shown, [2027, 2028]);
}

#[test]
fn a_year_of_the_period_or_with_an_amount_cannot_be_taken_away() {
    let mut initiative = plan(Some("2028-12-31"));
    add(&mut initiative, 2028).unwrap();
    assert!(years(&initiative).removable.is_empty());
    remove_year(initiative.answers.get_mut(QUESTION).unwrap(), 2027);
    assert_eq!(years(&initiative).shown, [2027, 2028]);
}

#[test]
fn an_empty_year_is_no_answer_and_survives_the_file() {
    let mut answer = Answer::default();
    add_year(&mut answer, 2029).unwrap();
    add_year(&mut answer, 2029).unwrap();
    assert!(answer.is_blank());
    let file = serde_json::to_string(&answer).unwrap();
    assert_eq!(file, r#"{"years":["2029"]}"#);
    assert_eq!(serde_json::from_str::<Answer>(&file).unwrap(), answer);
}

#[test]
fn years_that_make_no_sense_have_no_column_and_stay_in_the_file() {
    let mut initiative = plan(None);
    let answer = initiative.answers.get_mut(QUESTION).unwrap();
    answer.years = ["99999", "tjugo", "-3", "2029"].map(str::to_owned).into();
    assert_eq!(years(&initiative).shown, [2029]);
    let mut answer = Answer::default();
    assert_eq!((add_year(&mut answer, 1799), add_year(&mut answer, 2201)), (None, None));
    let most = i16::try_from(MOST_ADDED).unwrap();
    assert!((0..most).all(|at| add_year(&mut answer, 2030 + at).is_some()));
    assert_eq!(add_year(&mut answer, 2100), None);
}

#[test]
fn figures_that_go_on_past_the_last_year_are_told_and_land_nowhere() {
    let mut initiative = plan(Some("2028-12-31"));
    let columns = ["year-2027", "year-2028", "rate", "rate-origin"].map(|id| Column::named(id).unwrap());
    let (parties, kinds) = ([], BTreeMap::new());
    let frame = Frame { years: &[2027, 2028], parties: &parties, kinds: &kinds, new_id: "n" };
    let answer = initiative.answers.get_mut(QUESTION).unwrap();
    let before = answer.clone();
    for block in ["1\t2\t3", "1\t2\t3\t4\t5", "1\t2\t\t4 tim"] {
        let told = paste(answer, Some("r"), &columns, block, &frame).unwrap_err();
        assert_eq!((told.code, told.args["room"].as_str()), ("paste-past-years", "2"), "{block}");
    }
    assert_eq!(*answer, before);
    // What was copied out of the sheet itself says where the value of an hour comes from.
    assert_eq!(paste(answer, Some("r"), &columns, "1\t2\t220\tEget", &frame), Ok(true));
    assert_eq!(answer.rows[0].typed("rate"), Some("220"));
}
