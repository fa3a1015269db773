//! Every reason, step, problem and fixed id that stands in the code has its words.
//!
//! Codes are plain literals, so the sources are searched for them; there is no list that could be forgotten.

use crate::entries::books;
use crate::faults::Faults;
use iop_core::Kind;
use iop_core::catalogue::{PAPERS, questions};
use iop_core::grounds::Ground;
use iop_core::party::Outcome;
use iop_words::SOURCE_LANGUAGE;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A source file without its tests and comments, with all white space as single spaces.
struct Code {
    path: String,
    text: String,
}

fn sources() -> Vec<Code> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap_or_default();
    let mut files = Vec::new();
    for folder in fs::read_dir(&crates).into_iter().flatten().flatten() {
        collect(&folder.path().join("src"), &mut files);
    }
    collect(&crates.join("../src"), &mut files);
    assert!(files.len() > 30, "the sources are not where this test looks for them");
    files.sort();
    files.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().contains("test")));
    files.iter().map(|path| read(path)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(listed) = fs::read_dir(folder) else { return };
    for path in listed.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn read(path: &Path) -> Code {
    let text = fs::read_to_string(path).unwrap_or_default();
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = before_tests.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("//") && !line.starts_with("#[")
    });
    let path = path.components().skip_while(|part| part.as_os_str() != "crates").map(Component::as_os_str);
    let path = path.map(|part| part.to_string_lossy().into_owned()).collect::<Vec<_>>().join("/");
    Code { path, text: lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ") }
}

fn is_kebab(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The string literals in kebab case.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|literal| is_kebab(literal))
}

/// Whatever stands between `open` and `close`, for each place where `open` stands.
fn between<'t>(text: &'t str, open: &str, close: &[char]) -> Vec<&'t str> {
    text.split(open).skip(1).map(|rest| rest.split(close).next().unwrap_or_default()).collect()
}

/// Codes of problems: the first argument of `Problem::error` and its like.
fn problem_codes(code: &Code) -> BTreeSet<&str> {
    let mut starts = vec!["Problem::error(", "Problem::warning(", "Problem::notice("];
    // A closure that many files make for themselves.
    if code.text.contains("fault = |code") {
        starts.push("fault(");
    }
    let first = starts.iter().flat_map(|start| between(&code.text, start, &[',', ')']));
    first.flat_map(literals).collect()
}

/// What the words of rules can be besides reasons and steps.
fn known() -> BTreeSet<&'static str> {
    let mut known = BTreeSet::from(["shipped", "sv", "ar", "so"]);
    known.extend(PAPERS);
    known.extend(iop_core::Aspect::ALL.iter().map(|aspect| aspect.id()));
    known.extend(iop_core::Aspect::HEADINGS);
    known.extend(Ground::ALL.iter().map(|ground| ground.id()));
    known.extend(Outcome::ALL.iter().map(|outcome| outcome.id()));
    known.insert(iop_core::party::READY_SO_FAR);
    let mut add = |kind: Kind| match kind {
        Kind::Choice(set) | Kind::Many(set) => known.extend(set.options),
        _ => {}
    };
    for question in questions() {
        add(question.kind);
        if let Kind::Table(columns) = question.kind {
            for column in columns {
                add(column.kind);
            }
        }
    }
    for question in questions() {
        known.insert(question.id);
        if let Kind::Table(columns) = question.kind {
            known.extend(columns.iter().map(|column| column.id));
        }
    }
    known
}

fn is_rule(code: &Code) -> bool {
    ["core/src/party.rs", "core/src/requirement.rs", "core/src/grounds.rs"].iter().any(|end| code.path.ends_with(end))
        || (code.path.contains("core/src/aspects/"))
}

/// Steps: what stands in brackets in the tree of legal forms and is no question.
fn steps(code: &Code) -> BTreeSet<&str> {
    let is_question = |id: &&str| questions().any(|question| question.id == *id);
    between(&code.text, "[", &[']']).into_iter().flat_map(literals).filter(|id| !is_question(id)).collect()
}

/// Reasons: where rules give one, and every other word of a rule that is nothing else.
fn reasons<'c>(code: &'c Code, steps: &BTreeSet<&str>, known: &BTreeSet<&str>) -> BTreeSet<&'c str> {
    let given = [".and(", "add(", " open(", "Reason { code: "];
    let mut found: BTreeSet<&str> = given
        .iter()
        .flat_map(|start| between(&code.text, start, &[',', ')']))
        .filter_map(|first| literals(first).next())
        .collect();
    for kind in ["Verdict::", "Outcome::"] {
        for rest in code.text.split(kind).skip(1) {
            let after = rest.split_once(", \"").filter(|(word, _)| word.chars().all(char::is_alphabetic));
            found.extend(after.and_then(|(_, rest)| rest.split('"').next()).filter(|id| is_kebab(id)));
        }
    }
    found.extend(literals(&code.text).filter(|id| !known.contains(id) && !steps.contains(id)));
    found
}

fn swedish() -> BTreeSet<String> {
    let entries = books().swap_remove(0).entries;
    entries.into_iter().filter(|entry| entry.lang == SOURCE_LANGUAGE).map(|entry| entry.key()).collect()
}

/// Every kebab-case literal in the code.
pub(crate) fn named() -> BTreeSet<String> {
    sources().iter().flat_map(|code| literals(&code.text).map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn ask(faults: &mut Faults, keys: &BTreeSet<String>, key: String, code: &Code) {
    if !keys.contains(&key) && !faults.has_place(&key) {
        faults.add(key, format!("has no Swedish text ({})", code.path));
    }
}

#[test]
fn every_problem_has_words_and_a_hint() {
    let (keys, mut faults) = (swedish(), Faults::default());
    for code in &sources() {
        for id in problem_codes(code) {
            ask(&mut faults, &keys, format!("e-{id}"), code);
            ask(&mut faults, &keys, format!("e-{id}.hint"), code);
        }
    }
    faults.none();
}

#[test]
fn every_reason_has_words() {
    let (keys, known, mut faults) = (swedish(), known(), Faults::default());
    for code in sources().iter().filter(|code| is_rule(code)) {
        let steps = if code.path.ends_with("party.rs") { steps(code) } else { BTreeSet::new() };
        for id in reasons(code, &steps, &known) {
            ask(&mut faults, &keys, format!("r-{id}"), code);
        }
    }
    faults.none();
}

#[test]
fn every_next_step_has_words_and_tells_how() {
    let (keys, mut faults) = (swedish(), Faults::default());
    for code in sources().iter().filter(|code| code.path.ends_with("core/src/party.rs")) {
        for id in steps(code) {
            ask(&mut faults, &keys, format!("n-{id}"), code);
            ask(&mut faults, &keys, format!("n-{id}.how"), code);
        }
    }
    faults.none();
}

#[test]
fn every_document_and_window_text_named_in_the_code_exists() {
    let (keys, mut faults) = (swedish(), Faults::default());
    for code in &sources() {
        for id in literals(&code.text).filter(|id| id.starts_with("d-") || id.starts_with("ui-")) {
            // A literal that ends in a hyphen is the beginning of an id.
            if !id.ends_with('-') {
                ask(&mut faults, &keys, id.to_owned(), code);
            }
        }
    }
    faults.none();
}

#[test]
fn a_problem_asks_only_for_values_that_problems_carry() {
    let sources = sources();
    let mut given: BTreeSet<&str> = BTreeSet::from(["file"]);
    for code in &sources {
        let starts = [".with(", ".insert("];
        given.extend(
            starts
                .iter()
                .flat_map(|start| between(&code.text, start, &[',', ')']))
                .filter_map(|first| first.split('"').nth(1)),
        );
    }
    let mut faults = Faults::default();
    for entry in books()[0].entries.iter().filter(|entry| entry.id.starts_with("e-")) {
        for name in entry.variables().iter().filter(|name| !given.contains(name.as_str())) {
            faults.add(entry, format!("asks for ${name}, which no problem carries"));
        }
    }
    faults.none();
}

#[test]
fn the_search_finds_what_it_should() {
    let sources = sources();
    let problems: BTreeSet<&str> = sources.iter().flat_map(problem_codes).collect();
    for id in ["amount-negative", "date-impossible", "profile-not-readable", "org-number-check-digit"] {
        assert!(problems.contains(id), "{id}");
    }
    let tree = sources.iter().find(|code| code.path.ends_with("core/src/party.rs")).unwrap();
    let (steps, known) = (steps(tree), known());
    assert!(steps.contains("initiative") && steps.contains("answer-party") && steps.contains("other-roads"));
    let found = reasons(tree, &steps, &known);
    for id in ["stands-in-other-name", "claim-open", "form-listed", "owner-purpose-open", "person-not-shown"] {
        assert!(found.contains(id), "{id}");
    }
    assert!(!found.contains("initiative") && !found.contains("party-kind"));
}
