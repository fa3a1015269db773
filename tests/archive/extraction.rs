//! What comes out when the text is copied, searched or read aloud.

use crate::printed::{self, Printed};
use crate::readers::Reader;
use crate::words::{Sort, came_out, words};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many words there are, and those that did not come out with the documents they stand in.
#[derive(Default)]
struct Tally {
    total: usize,
    lost: Vec<String>,
}

/// All text of a document: what was composed, and what the pages repeat.
fn source(printed: &Printed) -> String {
    let furniture = &printed.document.furniture;
    let mut text = printed.document.plain_text();
    for page in 1..=printed.pages {
        let header = if page > 1 { furniture.header.plain() } else { String::new() };
        // Writing to a string cannot fail.
        let _ = write!(text, "{header}\n{}\n{page} ({})\n", furniture.footer.plain(), printed.pages);
    }
    text
}

#[test]
fn measure() {
    for reader in Reader::ALL {
        let mut t: BTreeMap<(String, Sort), Tally> = BTreeMap::new();
        for p in printed::all() {
            let (s, f) = (source(p), reader.text(p));
            for sort in Sort::ALL {
                let (kept, lost) = came_out(&words(&s, sort), &words(&f, sort));
                let e = t.entry((p.lang.clone(), sort)).or_default();
                e.total += kept + lost.len();
                e.lost.extend(lost.iter().map(|w| format!("{}:{w}", p.name)));
            }
        }
        for ((l, s), t) in t {
            eprintln!("{reader:?} {l} {s:?} {}/{} {:.2}% {:?}", t.lost.len(), t.total, 100.0 - 100.0 * t.lost.len() as f64 / t.total as f64, &t.lost[..t.lost.len().min(12)]);
        }
    }
}
