//! What people type is read or refused, whatever it is.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::value::{
    Counted, is_about, looks_like_personnummer, parse_count, parse_date, parse_hours, parse_kronor, parse_org_number,
    parse_phone, parse_year, unit_of,
};
use proptest::prelude::*;

const ALL: [Counted; 4] = [Counted::People, Counted::Years, Counted::Months, Counted::TimesAYear];

/// Letters, figures and marks of the three languages, and what may stand between them.
const TYPED: &str = "[0-9a-zåäö٠-٩۰-۹ء-ي .,:'/~+\u{a0}\u{202f}\u{66c}\u{66b}\u{2066}-\u{2069}-]{0,24}";

fn arabic(figures: &str) -> String {
    figures.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_stops_the_reader(typed in prop_oneof![TYPED, ".{0,40}"]) {
        for counted in ALL {
            if let Ok(read) = parse_count(&typed, counted) {
                prop_assert!(read.value <= 1_000_000);
            }
        }
        let _ = (parse_hours(&typed), parse_kronor(&typed), parse_date(&typed), parse_year(&typed));
        let _ = (parse_org_number(&typed), parse_phone(&typed), unit_of(&typed), is_about(&typed));
        let _ = looks_like_personnummer(&typed);
    }

    #[test]
    fn a_number_means_the_same_however_it_is_written(
        number in 0_u32..=1_000_000,
        (counted, unit) in prop::sample::select(vec![
            (Counted::People, "personer"), (Counted::People, "شخص"), (Counted::People, "qof"),
            (Counted::Years, "år"), (Counted::Years, "سنة"), (Counted::Years, "sano"),
            (Counted::Months, "månader"), (Counted::Months, "شهر"), (Counted::Months, "bilood"),
            (Counted::TimesAYear, "gånger per år"), (Counted::TimesAYear, "مرات"), (Counted::TimesAYear, "jeer sannadkii"),
        ]),
        gap in prop::sample::select(vec!["", " ", "\u{a0}", "  "]),
        is_arabic in any::<bool>(),
    ) {
        let figures = if is_arabic { arabic(&number.to_string()) } else { number.to_string() };
        for typed in [figures.clone(), format!("{figures}{gap}{unit}"), format!(" {figures} ")] {
            prop_assert_eq!(parse_count(&typed, counted).map(|read| read.value), Ok(number), "{}", typed);
        }
    }

    #[test]
    fn the_unit_of_something_else_is_never_taken(number in 0_u32..1_000) {
        let foreign = [(Counted::Months, "år"), (Counted::Years, "månader"), (Counted::People, "år"), (Counted::Years, "kr")];
        for (counted, unit) in foreign {
            prop_assert!(parse_count(&format!("{number} {unit}"), counted).is_err(), "{number} {unit}");
        }
    }
}
