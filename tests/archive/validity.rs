//! Is every file valid?

use crate::printed;
use crate::tools::{ended, ours, told, verapdf_classes};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// PDF/UA-1 and PDF/A-2a, as veraPDF calls them.
const STANDARDS: [&str; 2] = ["ua1", "2a"];

/// What veraPDF says: the standards and files it has judged, and the rules that fail.
#[derive(Default)]
struct Judgement {
    checked: BTreeSet<(String, String)>,
    failed: Vec<Failed>,
}

struct Failed {
    standard: String,
    document: String,
    /// Clause and test.
    rule: String,
    /// How often, at most three times, and what the first was.
    told: String,
}

/// Has files judged, all in one Java machine: it takes long to warm up.
fn judged<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> Judgement {
    let said = told(Command::new("java").arg("-cp").arg(verapdf_classes()).arg(ours("Vera.java")).args(paths));
    let mut judgement = Judgement::default();
    for line in said.lines() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            ["checked", standard, file] => {
                judgement.checked.insert(((*standard).to_owned(), name(file)));
            }
            ["failed", standard, file, rule, times, message] => judgement.failed.push(Failed {
                standard: (*standard).to_owned(),
                document: name(file),
                rule: (*rule).to_owned(),
                told: format!("{times} times, {message}"),
            }),
            _ => panic!("veraPDF said something else: {line}"),
        }
    }
    judgement
}

fn name(file: &str) -> String {
    Path::new(file).file_stem().expect("a name").to_string_lossy().into_owned()
}

/// A document that claims to follow other standards than it does.
fn falsely_claiming() -> PathBuf {
    let mut pdf = printed::all()[0].pdf.clone();
    // The description is the one part that is never packed.
    for (claim, other) in
        [("<pdfuaid:part>1<", "<pdfuaid:part>7<"), ("<pdfaid:conformance>A<", "<pdfaid:conformance>X<")]
    {
        let at = pdf.windows(claim.len()).position(|bytes| bytes == claim.as_bytes()).expect("the claim is there");
        pdf[at..at + claim.len()].copy_from_slice(other.as_bytes());
    }
    let path = printed::folder().join("false-claim.pdf");
    std::fs::write(&path, pdf).expect("written");
    path
}

#[test]
fn every_document_is_valid_pdf_ua_1_and_pdf_a_2a() {
    let all = printed::all();
    let control = falsely_claiming();
    let judgement = judged(all.iter().map(|printed| &printed.path).chain([&control]));
    for document in all.iter().map(|printed| printed.name.clone()).chain([name("false-claim.pdf")]) {
        for standard in STANDARDS {
            let pair = (standard.to_owned(), document.clone());
            assert!(judgement.checked.contains(&pair), "{document} was not judged as {standard}");
        }
    }
    let (control, failed): (Vec<_>, Vec<_>) =
        judgement.failed.iter().partition(|failed| failed.document == "false-claim");
    let failed: Vec<String> = failed
        .iter()
        .map(|Failed { standard, document, rule, told }| format!("{rule} of {standard} in {document}: {told}"))
        .collect();
    assert!(failed.is_empty(), "clause and test, standard, document:\n{}", failed.join("\n"));
    // Were the judge blind, it would find nothing wrong with this one either.
    let control: BTreeSet<(&str, &str)> =
        control.iter().map(|failed| (failed.standard.as_str(), failed.rule.as_str())).collect();
    assert_eq!(control, [("2a", "6.6.4-3"), ("ua1", "5-2")].into());
}

#[test]
fn no_document_is_damaged() {
    for printed in printed::all() {
        let out = ended(Command::new("qpdf").arg("--check").arg(&printed.path));
        let said = [out.stdout, out.stderr].concat();
        assert!(out.status.success(), "{}: {}", printed.name, String::from_utf8_lossy(&said));
    }
}
