//! A new question touches the core and the words, never the page: nothing in the page knows a question by its name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use iop_core::catalogue::questions;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Question ids that are words of the page too, each with what it means there.
const SAME_WORD: [(&str, &str); 3] = [
    ("start", "the first page, and the top of what is shown"),
    ("place", "a word in a remark"),
    ("staff", "a picture"),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // The types are written by the view itself.
        if path.is_dir() && !path.ends_with("types") {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "svelte" || extension == "ts") {
            found.push(path);
        }
    }
}

/// Every id that is written between quotation marks, alone or as the end of an element's id.
fn named(text: &str) -> BTreeSet<&str> {
    let ids: BTreeSet<&str> = questions().map(|question| question.id).collect();
    let quoted = text.split(['"', '\'', '`']).map(|piece| piece.trim_start_matches("q-"));
    quoted.filter(|piece| ids.contains(piece)).collect()
}

#[test]
fn the_page_knows_no_question() {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src"), &mut found);
    assert!(found.len() > 50, "the page is gone: {} files", found.len());
    for file in found {
        let text = fs::read_to_string(&file).unwrap();
        let unexpected: Vec<&str> =
            named(&text).into_iter().filter(|id| !SAME_WORD.iter().any(|(known, _)| known == id)).collect();
        assert!(unexpected.is_empty(), "{} knows {unexpected:?}", file.display());
    }
}

#[test]
fn a_question_in_quotation_marks_would_be_found() {
    assert_eq!(named("if (question.id === \"contributions\") {"), BTreeSet::from(["contributions"]));
    assert_eq!(named("document.getElementById('q-seat')"), BTreeSet::from(["seat"]));
}
