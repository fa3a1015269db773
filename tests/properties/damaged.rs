//! A file that a person or another program has changed: what can still be read as a case is judged and printed.

use crate::printed::{composed, docx_is_sound, judged, told_or_written};
use crate::{ANSWERED, LANGUAGES, NASTY, cases};
use iop_core::Initiative;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

const FILES: [&str; 4] = [
    include_str!("../cases/kitchen-sink.iop"),
    include_str!("../cases/mammakraft.iop"),
    include_str!("../cases/stadsmissionen.iop"),
    include_str!("../cases/varldens-mammor.iop"),
];

/// What may stand in the place of an answer besides [`NASTY`].
const ODD: [&str; 12] = [
    "-1",
    "0",
    "99999999999999999999",
    "1e9",
    "2026-02-31",
    "0000-00-00",
    "9999-12-31",
    "846003-1936",
    "20260301-1234",
    "money",
    "own",
    "r1",
];

/// Something that happens to the place of so and so many in a file.
#[derive(Clone, Debug)]
enum Damage {
    Text(&'static str),
    Number(i64),
    Null,
    /// Everything in it is gone.
    Empty,
    /// It stands there many times.
    Again(usize),
    /// What stands in another place.
    From(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => select([&NASTY[..], &ODD[..]].concat()).prop_map(Damage::Text),
        1 => any::<i64>().prop_map(Damage::Number),
        1 => Just(Damage::Null),
        1 => Just(Damage::Empty),
        1 => (2_usize..40).prop_map(Damage::Again),
        3 => any::<usize>().prop_map(Damage::From),
    ]
}

/// The place of that number, counted from the outermost.
fn place<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| place(item, number)),
        Value::Object(fields) => fields.values_mut().find_map(|field| place(field, number)),
        _ => None,
    }
}

fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(fields) => fields.values().map(places).sum(),
        _ => 0,
    }
}

fn harm(file: &mut Value, at: usize, damage: &Damage) {
    let count = places(file);
    let other = match damage {
        Damage::From(from) => place(file, &mut (from % count)).cloned(),
        _ => None,
    };
    let Some(value) = place(file, &mut (at % count)) else { return };
    match (damage, &mut *value) {
        (Damage::Text(text), Value::String(_)) => *value = Value::from(*text),
        (Damage::Number(number), _) => *value = Value::from(*number),
        (Damage::Null, _) => *value = Value::Null,
        (Damage::Empty, Value::Array(items)) => items.clear(),
        (Damage::Empty, Value::Object(fields)) => fields.clear(),
        (Damage::Again(times), Value::Array(items)) => {
            let all = items.len() * times;
            *items = items.iter().cycle().take(all.min(400)).cloned().collect();
        }
        (Damage::Again(times), Value::String(text)) => *text = text.repeat(*times),
        (Damage::From(_), _) => {
            // A place of the same kind, or most files could not be read at all.
            let same = |other: &Value| std::mem::discriminant(other) == std::mem::discriminant(value);
            if let Some(other) = other.filter(same) {
                *value = other;
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases(12)) })]

    #[test]
    fn what_can_be_read_of_a_damaged_file_is_judged_and_printed(
        file in select(&FILES[..]), damages in vec((any::<usize>(), damage()), 1..10), kind in select(&ANSWERED[..]),
        lang in select(&LANGUAGES[..]),
    ) {
        let mut value: Value = serde_json::from_str(file).expect("a case");
        for (at, damage) in &damages {
            let before = value.clone();
            harm(&mut value, *at, damage);
            if serde_json::from_value::<Initiative>(value.clone()).is_err() {
                value = before;
            }
        }
        let initiative: Initiative = serde_json::from_value(value).expect("it can be read");
        judged(&initiative);
        for problem in told_or_written(&initiative, kind, lang) {
            prop_assert!(problem.place.question.is_some(), "{problem:?}");
        }
        docx_is_sound(&composed(&initiative, kind, lang));
    }
}
