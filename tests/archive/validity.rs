//! Is every file valid?

use crate::printed;
use crate::tools::{ended, ours, told, verapdf_classes};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What veraPDF says: the standards and files it has judged, and the rules that fail.
struct Judgement {
    checked: BTreeSet<(String, String)>,
    /// Standard, file, clause and test, times, message.
    failed: Vec<[String; 5]>,
}

/// Has files judged as PDF/UA-1 (`ua1`) and PDF/A-2a (`2a`), all in one Java machine, which takes long to warm up.
fn judged(paths: &[&Path]) -> Judgement {
    let said = told(Command::new("java").arg("-cp").arg(verapdf_classes()).arg(ours("Vera.java")).args(paths));
    let mut judgement = Judgement { checked: BTreeSet::new(), failed: Vec::new() };
    for line in said.lines() {
        let fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        match fields.as_slice() {
            [what, standard, file] if what == "checked" => {
                judgement.checked.insert((standard.clone(), name(file)));
            }
            [what, standard, file, rest @ ..] if what == "failed" && rest.len() == 3 => {
                let [rule, times, message] = [0, 1, 2].map(|at: usize| rest[at].clone());
                judgement.failed.push([standard.clone(), name(file), rule, times, message]);
            }
            _ => panic!("veraPDF said something else: {line}"),
        }
    }
    judgement
}

fn name(file: &str) -> String {
    Path::new(file).file_stem().expect("a name").to_string_lossy().into_owned()
}

#[test]
fn every_document_is_valid_pdf_ua_1_and_pdf_a_2a() {
    let all = printed::all();
    let judgement = judged(&all.iter().map(|printed| printed.path.as_path()).collect::<Vec<_>>());
    for printed in all {
        for standard in ["ua1", "2a"] {
            assert!(judgement.checked.contains(&(standard.to_owned(), printed.name.clone())), "{}", printed.name);
        }
    }
    let failed: Vec<String> = judgement.failed.iter().map(|fields| fields.join("  ")).collect();
    assert!(failed.is_empty(), "standard, document, clause and test, times, first message:\n{}", failed.join("\n"));
}
