//! What bad input gets: a clear message with a code, and nothing that was there is lost.

use crate::story::{cases, iop};
use std::path::{Path, PathBuf};

fn in_folder(name: &str, content: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, content).expect("written");
    (folder, path)
}

/// Exit 1, the code on stderr, a message in each language, and the file untouched.
fn refused(path: &Path, code: &str) {
    let before = std::fs::metadata(path).expect("still there").len();
    for lang in ["sv", "ar", "so"] {
        let out = iop(&["check", &path.display().to_string(), "--messages", lang]);
        let told = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(1), "{told}");
        assert!(told.contains(&format!("[{code}]")), "{code} is not in: {told}");
        assert!(!told.contains('⟨'), "a message is missing: {told}");
    }
    assert_eq!(std::fs::metadata(path).expect("still there").len(), before);
}

#[test]
fn a_file_that_is_not_there() {
    let out = iop(&["check", "/no/such/file.iop"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("[file-missing]"));
}

#[test]
fn a_damaged_and_a_truncated_file() {
    let whole = std::fs::read(cases().join("mammakraft.iop")).expect("the case");
    let (_kept, path) = in_folder("half.iop", &whole[..whole.len() / 2]);
    refused(&path, "file-damaged");
    let (_kept, path) = in_folder("noise.iop", &[0xff, 0xfe, 0x00, 0x80]);
    refused(&path, "file-damaged");
    let (_kept, path) = in_folder("empty.iop", b"");
    refused(&path, "file-damaged");
}

#[test]
fn a_foreign_file() {
    let (_kept, path) = in_folder("other.iop", br#"{"recipe":"kanelbullar"}"#);
    refused(&path, "file-foreign");
}

#[test]
fn a_file_of_fifty_megabytes() {
    let (_kept, path) = in_folder("large.iop", &vec![b' '; 50 * 1024 * 1024]);
    refused(&path, "file-too-large");
}

#[test]
fn a_newer_file_is_read_and_told_about() {
    let text = std::fs::read_to_string(cases().join("mammakraft.iop")).expect("the case");
    let (_kept, path) = in_folder("newer.iop", text.replace("\"schema\": 1", "\"schema\": 99").as_bytes());
    let out = iop(&["check", &path.display().to_string()]);
    assert!(String::from_utf8_lossy(&out.stdout).contains("[file-newer]"));
}

fn with_answer(question: &str, json: &str) -> (tempfile::TempDir, PathBuf) {
    let text = format!(
        r#"{{"schema":1,"id":"x","profile":{{"id":"general"}},"answers":{{"party-kind":{{"choice":["own"]}},"{question}":{json}}}}}"#
    );
    in_folder("answer.iop", text.as_bytes())
}

#[test]
fn amounts_dates_and_numbers_that_cannot_be_read() {
    for (question, typed, code) in [
        ("total-cost", "tolv", "amount-not-a-number"),
        ("total-cost", "-5", "amount-negative"),
        ("total-cost", "1000000000000000000", "amount-too-large"),
        ("start", "2023-02-30", "date-impossible"),
        ("start", "i våras", "date-not-a-date"),
        ("org-number", "846003", "org-number-not-ten-digits"),
    ] {
        let (_kept, path) = with_answer(question, &format!(r#"{{"typed":"{typed}"}}"#));
        refused(&path, code);
        assert!(std::fs::read_to_string(&path).expect("still there").contains(typed), "what was typed is kept");
    }
}

#[test]
fn arabic_digits_are_read_and_the_reading_is_told() {
    let (_kept, path) = with_answer("total-cost", r#"{"typed":"١٢٣"}"#);
    let out = iop(&["check", &path.display().to_string()]);
    let told = String::from_utf8_lossy(&out.stdout).into_owned();
    assert_eq!(out.status.code(), Some(0));
    assert!(told.contains("[digits-read-as]") && told.contains("123"), "{told}");
}

#[test]
fn a_wrong_check_digit_is_only_a_warning() {
    let (_kept, path) = with_answer("org-number", r#"{"typed":"846003-1937"}"#);
    let out = iop(&["check", &path.display().to_string()]);
    assert_eq!(out.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&out.stdout).contains("[org-number-check-digit]"));
}

#[test]
fn a_personnummer_is_refused_and_told() {
    let (_kept, path) = with_answer("org-number", r#"{"typed":"850412-1234"}"#);
    let out = iop(&["check", &path.display().to_string()]);
    let told = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(told.contains("[org-number-personnummer]"), "{told}");
    assert!(!told.contains("850412"), "the number itself is not repeated");
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let (_kept, path) = with_answer("summary", r#"{"text":{"sv":"Välkommen 🌻"}}"#);
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("out.pdf").display().to_string();
    let out = iop(&["render", &path.display().to_string(), "--document", "initiative", "--lang", "sv", "-o", &pdf]);
    let told = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1), "{told}");
    assert!(told.contains("[glyph-missing]") && told.contains("🌻"), "{told}");
    assert!(!Path::new(&pdf).exists(), "no half document");
}

#[test]
fn a_folder_that_cannot_be_written_to() {
    let (_kept, blocker) = in_folder("not-a-folder", b"");
    let pdf = blocker.join("out.pdf").display().to_string();
    let case = cases().join("mammakraft.iop").display().to_string();
    let out = iop(&["render", &case, "--lang", "sv", "-o", &pdf]);
    let told = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1), "{told}");
    assert!(told.contains("[file-not-written]") || told.contains("[folder-read-only]"), "{told}");
}

fn profile_folder(change: impl Fn(&str, String) -> Option<String>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("provby");
    std::fs::create_dir(&root).expect("made");
    for name in ["profile.toml", "sv.ftl", "ar.ftl", "so.ftl"] {
        let text = std::fs::read_to_string(cases().join("../../profiles/linkoping").join(name)).expect("a profile");
        let text = text.replace("id = \"linkoping\"", "id = \"provby\"");
        if let Some(text) = change(name, text) {
            std::fs::write(root.join(name), text).expect("written");
        }
    }
    folder
}

fn check_profile(folder: &tempfile::TempDir) -> std::process::Output {
    iop(&["profile", "check", &folder.path().join("provby").display().to_string()])
}

#[test]
fn a_sound_profile_from_disk_is_accepted() {
    let folder = profile_folder(|_, text| Some(text));
    let out = check_profile(&folder);
    assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
}

#[test]
fn the_shipped_profiles_can_be_checked_where_they_lie() {
    for id in ["general", "linkoping", "malmo-asn"] {
        let out = iop(&["profile", "check", &cases().join("../../profiles").join(id).display().to_string()]);
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
    }
}

#[test]
fn a_profile_with_a_missing_translation_and_one_with_an_unknown_aspect() {
    let folder =
        profile_folder(|name, text| Some(if name == "so.ftl" { text.replace("LIN-3", "LIN-33") } else { text }));
    let out = check_profile(&folder);
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("[profile-without-translation] so.ftl"));

    let folder = profile_folder(|_, text| Some(text.replace("[\"local\"]", "[\"lokal\"]")));
    let out = check_profile(&folder);
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("[profile-unknown-word]"));
}
