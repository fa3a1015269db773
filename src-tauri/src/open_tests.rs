//! Stories of an open initiative and its file.

use super::*;
use iop_store::read_initiative;
use tempfile::TempDir;

fn write(question: &str, text: &str) -> Edit {
    let at = Spot { question: question.into(), row: None, column: None };
    Edit::Write { at, lang: None, text: text.into() }
}

fn begun(folder: &TempDir) -> (Open, Shelf) {
    let shelf = Shelf::new(folder.path());
    (Open::begin(Initiative::new("", "linkoping"), &shelf).unwrap(), shelf)
}

fn on_disk(open: &Open) -> Initiative {
    read_initiative(&open.path).unwrap().initiative
}

#[test]
fn the_first_keystroke_is_on_disk_and_nothing_is_before_it() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    assert!(!open.path.exists());
    open.edit(&write("seat", "L")).unwrap();
    assert_eq!(on_disk(&open).answers["seat"].typed, "L");
}

#[test]
fn undo_and_redo_reach_the_file() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    open.edit(&write("seat", "Linköping")).unwrap();
    assert_eq!(open.undo().unwrap().as_deref(), Some("seat"));
    assert!(on_disk(&open).answers.is_empty());
    open.redo().unwrap();
    assert_eq!(on_disk(&open).answers["seat"].typed, "Linköping");
}

#[test]
fn a_personnummer_never_reaches_the_disk_nor_comes_back_by_undoing() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    open.edit(&write("seat", "Linköping")).unwrap();
    open.edit(&write("org-number", "850412-123")).unwrap();
    open.edit(&write("org-number", "850412-1234")).unwrap();
    assert_eq!(open.refused.as_ref().map(|spot| spot.question.as_str()), Some("org-number"));
    open.snapshot();
    while open.undo().unwrap().is_some() {
        assert!(!std::fs::read_to_string(&open.path).unwrap().contains("850412"));
    }
    let mut folders = vec![folder.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                assert!(!std::fs::read_to_string(entry.path()).unwrap().contains("850412"), "{:?}", entry.path());
            }
        }
    }
}

#[test]
fn a_personnummer_takes_no_number_with_it_that_stood_there_before() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    open.edit(&write("org-number", "846003-1936")).unwrap();
    open.edit(&write("seat", "Linköping")).unwrap();
    open.edit(&write("org-number", "850412-1234")).unwrap();
    let number = |open: &Open| open.initiative.answers.get("org-number").map(|answer| answer.typed.clone());
    assert_eq!(number(&open).as_deref(), Some("846003-1936"));
    assert_eq!(open.undo().unwrap().as_deref(), Some("seat"), "it is no change, so what came before it is taken back");
    assert_eq!(open.undo().unwrap().as_deref(), Some("org-number"));
    assert_eq!(number(&open), None);
    open.redo().unwrap();
    assert_eq!(number(&open).as_deref(), Some("846003-1936"));
}

#[test]
fn a_file_changed_by_somebody_else_is_not_written_over_and_the_answer_stays_in_memory() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    open.edit(&write("seat", "Linköping")).unwrap();
    std::fs::write(&open.path, std::fs::read_to_string(&open.path).unwrap().replace("Linköping", "Malmö")).unwrap();
    assert_eq!(open.edit(&write("place", "Skäggetorp")).unwrap_err().code, "file-changed-elsewhere");
    assert!(!open.is_saved);
    assert_eq!(on_disk(&open).answers["seat"].typed, "Malmö");
    let copy = folder.path().join("kopia.iop");
    open.save_as(&copy).unwrap();
    assert_eq!(on_disk(&open).answers["place"].typed, "Skäggetorp");
    assert!(open.is_saved);
}

#[test]
fn changing_issuer_keeps_every_answer_and_an_unknown_one_is_refused() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    open.edit(&write("seat", "Linköping")).unwrap();
    open.change_issuer("malmo-asn").unwrap();
    assert_eq!(on_disk(&open).profile.id, "malmo-asn");
    assert_eq!(on_disk(&open).answers["seat"].typed, "Linköping");
    assert_eq!(open.change_issuer("../x").unwrap_err().code, "profile-unknown");
}

#[test]
fn a_second_window_may_only_read() {
    let folder = TempDir::new().unwrap();
    let (mut open, shelf) = begun(&folder);
    open.edit(&write("seat", "Linköping")).unwrap();
    let held = shelf.open(&open.path).unwrap();
    let mut second = Open::held(held, open.path.clone(), &shelf).unwrap();
    assert!(second.read_only.is_some());
    assert_eq!(second.edit(&write("seat", "Malmö")).unwrap_err().code, "file-read-only");
    assert_eq!(on_disk(&open).answers["seat"].typed, "Linköping");
}

#[test]
fn an_issuer_that_is_not_known_here_leaves_the_answers_and_its_name_in_the_file() {
    let folder = TempDir::new().unwrap();
    let shelf = Shelf::new(folder.path());
    let mut foreign = Initiative::new("", "atlantis");
    foreign.profile.hash = "abc".into();
    let mut open = Open::begin(foreign, &shelf).unwrap();
    assert!(open.is_profile_missing());
    open.edit(&write("seat", "Atlantis")).unwrap();
    assert_eq!((on_disk(&open).profile.id, on_disk(&open).profile.hash), ("atlantis".into(), "abc".into()));
}

#[test]
fn free_text_in_a_new_language_adds_the_language_to_the_file() {
    let folder = TempDir::new().unwrap();
    let (mut open, _) = begun(&folder);
    let at = Spot { question: "summary".into(), row: None, column: None };
    open.edit(&Edit::Write { at, lang: Some("so".into()), text: "Waa".into() }).unwrap();
    assert_eq!(on_disk(&open).languages, ["sv", "so"]);
}
