//! A profile in the making: everything is told at once, kindly and in its place.

use crate::story::{cases, iop};
use std::path::{Path, PathBuf};

/// A copy of a shipped profile under another name.
fn provby(root: &Path) -> PathBuf {
    let folder = root.join("provby");
    let source = cases().join("../../profiles/umea");
    std::fs::create_dir_all(folder.join("examples")).expect("made");
    for name in ["profile.toml", "sv.ftl", "ar.ftl", "so.ftl", "examples/talar-for.toml", "examples/talar-emot.toml"] {
        let text = std::fs::read_to_string(source.join(name)).expect("a profile");
        let text = text.replace("id = \"umea\"", "id = \"provby\"").replace("Umeå kommun", "Provby kommun");
        std::fs::write(folder.join(name), text).expect("written");
    }
    folder
}

fn check(folder: &Path, further: &[&str]) -> (Option<i32>, String, String) {
    let path = folder.display().to_string();
    let out = iop(&[&["profile", "check", path.as_str(), "--today", "2026-11-22"], further].concat());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (out.status.code(), text(&out.stdout), text(&out.stderr))
}

fn change(folder: &Path, name: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(folder.join(name)).expect("there");
    assert!(text.contains(from), "{name}: {from}");
    std::fs::write(folder.join(name), text.replacen(from, to, 1)).expect("written");
}

#[test]
fn a_copied_folder_with_its_stories_is_sound() {
    let root = tempfile::tempdir().expect("a folder");
    let (code, told, faults) = check(&provby(root.path()), &[]);
    assert_eq!(code, Some(0), "{faults}");
    assert!(told.contains("Profilen provby går att använda.") && told.contains("som väntades: 2"), "{told}");
}

#[test]
fn many_faults_in_many_files_are_told_at_once_with_line_column_and_advice_in_each_language() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = provby(root.path());
    change(&folder, "profile.toml", "kind = \"municipality\"", "kind = \"kommun\"");
    change(&folder, "profile.toml", "[\"initiative\"]", "[\"initiativ\"]");
    change(&folder, "profile.toml", "verified = \"\"", "verified = \"2031-01-01\"");
    change(&folder, "so.ftl", "UME-3 =", "UME-33 =");
    change(&folder, "ar.ftl", "UME-2 =", "UME-2");
    for (lang, advice) in
        [("sv", "Närmast ligger initiative."), ("ar", "اختاروا من"), ("so", "Waxa ugu dhow waa initiative.")]
    {
        let (code, _, told) = check(&folder, &["--messages", lang]);
        assert_eq!(code, Some(1));
        for wanted in [
            "[profile-unknown-word] profile.toml:",
            "[profile-date-in-future] profile.toml:",
            "[profile-without-translation] so.ftl",
            "[profile-line-broken] ar.ftl:",
            advice,
        ] {
            assert!(told.contains(wanted), "{wanted} in {lang}: {told}");
        }
        assert!(!told.contains('⟨'), "{told}");
    }
    let (_, json, _) = check(&folder, &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let problems = json["problems"].as_array().expect("a list");
    assert!(problems.iter().all(|problem| problem["message"].as_str().is_some_and(|said| !said.is_empty())));
    assert!(problems.iter().any(|problem| problem["args"]["line"].is_string()), "{json}");
}

#[test]
fn a_story_that_comes_out_otherwise_is_told_with_the_reasons() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = provby(root.path());
    change(&folder, "profile.toml", "[\"no-market\"]", "[\"plan\"]");
    let (code, _, told) = check(&folder, &[]);
    assert_eq!(code, Some(1));
    assert!(told.contains("[story-differs] examples/talar-for.toml:"), "{told}");
    assert!(
        told.contains("väntade sig supported") && told.contains("för UME-2, men svaren visar not-answered"),
        "{told}"
    );
}

/// What somebody who has made a profile wants to try next, before it is handed to anybody.
#[test]
fn a_folder_can_be_used_wherever_a_shipped_profile_can() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = provby(root.path()).display().to_string();
    let out = |name: &str| root.path().join(name).display().to_string();
    let case = cases().join("mammakraft.iop").display().to_string();
    let (crosswalk, letter, file) = (out("tabell.txt"), out("brev.txt"), out("ny.iop"));
    for arguments in [
        vec!["profile", "crosswalk", &folder, "linkoping", "--lang", "sv", "-o", &crosswalk],
        vec!["render", &case, "--profile", &folder, "--lang", "sv", "-o", &letter],
        vec!["assess", &case, "--profile", &folder],
        vec!["new", "--profile", &folder, "-o", &file],
    ] {
        let done = iop(&arguments);
        assert_eq!(done.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
    let read = |path: &str| std::fs::read_to_string(path).expect("there");
    assert!(read(&crosswalk).contains("Provby kommun") && read(&letter).contains("Provby kommun"));
    assert!(read(&file).contains("\"provby\""));
}

#[test]
fn an_official_gets_a_sheet_to_read_and_sign_for_a_shipped_profile_and_for_a_folder() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = provby(root.path());
    let out = |name: &str| root.path().join(name).display().to_string();
    let (path, text, pdf) = (folder.display().to_string(), out("kontroll.txt"), out("kontroll.pdf"));
    let done = iop(&["profile", "control-sheet", &path, "--beside", "ar", "-o", &text]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let written = std::fs::read_to_string(&text).expect("there");
    for wanted in ["Kontrollblad: Provby kommun", "Profil provby, textversion ", "UME-7", "العربية"] {
        assert!(written.contains(wanted), "{wanted}: {written}");
    }
    assert_eq!(iop(&["profile", "control-sheet", "umea", "-o", &pdf]).status.code(), Some(0));
    assert!(std::fs::read(&pdf).expect("there").starts_with(b"%PDF"));
    assert_eq!(iop(&["profile", "control-sheet", "finns-inte", "-o", &pdf]).status.code(), Some(1));
    assert_eq!(iop(&["assess", "x.iop", "--beside", "ar"]).status.code(), Some(2));
}
