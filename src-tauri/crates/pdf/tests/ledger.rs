//! What the ledgers of PDF/UA and PDF/A name is there: every file, and every test.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file of the checkout that a ledger may name.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The names in backticks.
fn named(ledger: &str) -> impl Iterator<Item = &str> {
    ledger.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn the_ledgers_name_files_and_tests_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut files = Vec::new();
    for folder in ["src-tauri/crates", "tests/archive"] {
        sources(&root.join(folder), &mut files);
    }
    let code: Vec<String> = files.iter().map(|path| fs::read_to_string(path).expect("it can be read")).collect();
    let mut seen = (0, 0);
    for ledger in ["pdf-ua.md", "pdf-a.md"] {
        let text = fs::read_to_string(root.join("docs/ledger").join(ledger)).expect("the ledger is there");
        for name in named(&text) {
            if (name.contains('/') && !name.contains(' '))
                || Path::new(name).extension().is_some_and(|kind| kind == "rs")
            {
                let is_there = files.iter().any(|path| path.ends_with(name))
                    || ["", "src-tauri/crates"].iter().any(|folder| root.join(folder).join(name).exists());
                assert!(is_there, "{ledger} names the file {name}");
                seen.0 += 1;
            } else if name.matches('_').count() > 1 && name.chars().all(|c| c.is_lowercase() || "_…".contains(c)) {
                let wanted = match name.strip_suffix('…') {
                    Some(begin) => format!("fn {begin}"),
                    None => format!("fn {name}("),
                };
                assert!(code.iter().any(|code| code.contains(&wanted)), "{ledger} names the test {name}");
                seen.1 += 1;
            }
        }
    }
    assert!(seen.0 > 50 && seen.1 > 20, "{seen:?} files and tests are named");
}
