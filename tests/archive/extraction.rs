//! What comes out when the text is copied, searched or read aloud.
//!
//! What falls short, and why, stands in `docs/performance.md`.

use crate::printed::{self, Printed};
use crate::readers::Reader;
use crate::words::{Sort, came_out, words};
use iop_blocks::{Direction, Text};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Words of a sort in hundredths of a per cent that must come out: in documents from left to right, and from right to
/// left. Less than 10 000 is what was reached, with a little room for other texts.
type Floor = (Sort, u32, u32);

/// `pdftotext` is held to Arabic as it comes by itself and to Latin with `-raw`: by itself it joins words that a line
/// ends between with a hyphen (`Öberg-Ekström`), and with `-raw` it does not put right-to-left text in order.
fn floors(reader: Reader) -> [Floor; 3] {
    const ALL: u32 = 10_000;
    let [latin, digits, arabic] = match reader {
        // One word of 47 167, in a paper of two languages: it tears a last mark off before a number.
        Reader::Pdftotext => [(9980, 9970), (ALL, ALL), (ALL, 9998)],
        Reader::PdftotextRaw => [(ALL, ALL), (ALL, ALL), (9300, 9300)],
        Reader::Pdfium => [(9995, 9990), (ALL, ALL), (ALL, 9930)],
        Reader::PyMuPdf => [(ALL, ALL), (ALL, ALL), (ALL, 9990)],
        Reader::Pypdf => [(ALL, ALL), (ALL, ALL), (ALL, 9970)],
        Reader::PdfJs => [(ALL, 9990), (ALL, ALL), (ALL, 9970)],
    };
    [(Sort::Latin, latin.0, latin.1), (Sort::Digits, digits.0, digits.1), (Sort::Arabic, arabic.0, arabic.1)]
}

/// How many words there are, and those that did not come out with the documents they stand in.
#[derive(Default)]
struct Tally {
    total: usize,
    lost: Vec<String>,
}

impl Tally {
    /// In hundredths of a per cent, rounded down.
    fn share(&self) -> u32 {
        let kept = self.total - self.lost.len();
        u32::try_from(kept * 10_000 / self.total.max(1)).expect("at most 10 000")
    }
}

/// All text of a document: what was composed, and what the pages repeat.
fn source(printed: &Printed) -> String {
    let furniture = &printed.document.furniture;
    let mut text = printed.document.plain_text();
    let heads = match &printed.document.beside {
        Some(beside) => {
            // The composed text names the language of each line; the pages name it above the columns.
            text =
                text.replace(&format!("[{}] ", printed.document.lang), "").replace(&format!("[{}] ", beside.lang), "");
            beside.headings.iter().flatten().map(Text::plain).collect::<Vec<_>>().join("\n")
        }
        None => String::new(),
    };
    for page in 1..=printed.pages {
        let header = if page > 1 { furniture.header.plain() } else { String::new() };
        let heads = if page > 1 { heads.as_str() } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(text, "{heads}\n{header}\n{}\n{page} ({})\n", furniture.footer.plain(), printed.pages);
    }
    text
}

/// What a reader lost, by sort and by whether the document goes from right to left.
fn tallies(reader: Reader) -> BTreeMap<(Sort, bool), Tally> {
    let mut tallies: BTreeMap<(Sort, bool), Tally> = BTreeMap::new();
    for printed in printed::all() {
        let (source, found) = (source(printed), reader.text(printed));
        // Two directions on one page are as hard for a reader as the harder of them.
        let beside = printed.document.beside.iter().map(|beside| beside.direction);
        let right_to_left =
            std::iter::once(printed.document.direction).chain(beside).any(|side| side == Direction::RightToLeft);
        for sort in Sort::ALL {
            let (kept, lost) = came_out(&words(&source, sort), &words(&found, sort));
            let tally = tallies.entry((sort, right_to_left)).or_default();
            tally.total += kept + lost.len();
            tally.lost.extend(lost.into_iter().map(|word| format!("{}: {word}", printed.name)));
        }
    }
    tallies
}

#[test]
fn words_and_numbers_come_out_whole_in_what_people_read_with() {
    let mut table = "| reader | sort | left to right | right to left |\n|---|---|---|---|\n".to_owned();
    let mut faults = Vec::new();
    for reader in Reader::ALL {
        let tallies = tallies(reader);
        for (sort, left_to_right, right_to_left) in floors(reader) {
            let _ = write!(table, "| {reader:?} | {sort:?} |");
            for (is_right_to_left, floor) in [(false, left_to_right), (true, right_to_left)] {
                let tally = &tallies[&(sort, is_right_to_left)];
                assert!(tally.total > 100, "too few {sort:?} words to judge by");
                let share = tally.share();
                let _ = write!(table, " {}.{:02} % of {} |", share / 100, share % 100, tally.total);
                if share < floor {
                    let some: Vec<&str> = tally.lost.iter().map(String::as_str).take(40).collect();
                    faults.push(format!("{reader:?} {sort:?}: {share}, not {floor}:\n  {}", some.join("\n  ")));
                }
            }
            table.push('\n');
        }
    }
    std::fs::write(printed::folder().join("extraction.md"), &table).expect("written");
    assert!(faults.is_empty(), "{table}\nin hundredths of a per cent:\n{}", faults.join("\n"));
}
