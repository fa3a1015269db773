//! Whatever the bytes are, reading gives an initiative or a problem.

use crate::sample::initiative;
use iop_core::{Answer, Initiative, Row};
use iop_store::{initiative_bytes, parse_initiative};
use proptest::prelude::*;

fn known(code: &str) -> bool {
    ["file-damaged", "file-foreign", "file-newer-unreadable"].contains(&code)
}

fn answer() -> impl Strategy<Value = Answer> {
    let text = proptest::collection::btree_map("[a-z]{2}", ".{0,20}", 0..3);
    let rows = proptest::collection::vec(("[a-z0-9]{1,8}", "[a-z]{1,6}", ".{0,12}"), 0..3);
    (proptest::collection::vec("[a-z-]{1,8}", 0..3), text, ".{0,20}", ".{0,20}", rows).prop_map(
        |(choice, text, typed, note, rows)| {
            let rows = rows.into_iter().map(|(id, column, typed)| Row {
                id,
                cells: [(column, Answer::typed(typed))].into(),
                ..Row::default()
            });
            Answer { choice, text, typed, note, rows: rows.collect(), ..Answer::default() }
        },
    )
}

fn any_initiative() -> impl Strategy<Value = Initiative> {
    (proptest::collection::btree_map("[a-z-]{1,12}", answer(), 0..6), ".{0,12}", ".{0,12}").prop_map(
        |(answers, id, later)| {
            let mut initiative = Initiative { answers, ..Initiative::new(id, "general") };
            initiative.unknown.insert("later".to_owned(), later.into());
            initiative
        },
    )
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        if let Err(problem) = parse_initiative(&bytes) {
            prop_assert!(known(problem.code));
        }
    }

    #[test]
    fn a_file_with_a_few_bytes_changed_is_read_or_refused(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<proptest::sample::Index>(),
    ) {
        let mut bytes = initiative_bytes(&initiative()).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() * 2));
        if let Err(problem) = parse_initiative(&bytes) {
            prop_assert!(known(problem.code));
        }
    }

    #[test]
    fn every_initiative_comes_back_as_it_was_saved(initiative in any_initiative()) {
        let bytes = initiative_bytes(&initiative).unwrap();
        let opened = parse_initiative(&bytes).unwrap();
        prop_assert_eq!(&opened.initiative, &initiative);
        prop_assert_eq!(initiative_bytes(&opened.initiative).unwrap(), bytes);
    }
}
