//! The command line as its contract says.

use crate::story::{Story, cases, iop};

fn case(name: &str) -> String {
    cases().join(format!("{name}.iop")).display().to_string()
}

#[test]
fn wrong_use_exits_with_two_and_shows_how() {
    for arguments in [
        &["frobnicate"][..],
        &["render", "x.iop", "--lang", "sv"],
        &["render", "x.iop", "-o", "y.pdf"],
        &["assess"],
        &["assess", "x.iop", "--colour", "red"],
        &["profile"],
        &["assess", "x.iop", "--today", "snart"],
    ] {
        let out = iop(arguments);
        assert_eq!(out.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&out.stderr).contains("iop render"), "{arguments:?}");
    }
}

#[test]
fn without_a_command_the_use_is_shown() {
    let out = iop(&[]);
    assert_eq!(out.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&out.stdout).contains("iop assess"));
}

#[test]
fn every_kind_of_document_can_be_written_for_a_word_processor() {
    let folder = tempfile::tempdir().expect("a folder");
    for kind in ["initiative", "annex", "minutes", "consent", "forming", "follow-up", "result", "questionnaire"] {
        let path = folder.path().join(format!("{kind}.docx"));
        let (case, path) = (case("mammakraft"), path.display().to_string());
        let out = iop(&["render", &case, "--document", kind, "--lang", "ar", "--today", "2022-10-17", "-o", &path]);
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
        assert!(std::fs::read(&path).expect("it is there").starts_with(b"PK"), "{kind}");
    }
}

#[test]
fn the_pdf_can_go_to_standard_output() {
    let out = iop(&["render", &case("mammakraft"), "--lang", "sv", "--today", "2022-10-17", "-o", "-"]);
    assert_eq!(out.status.code(), Some(0));
    assert!(out.stdout.starts_with(b"%PDF-1.7"));
    assert_eq!(out.stdout, Story::of("mammakraft", "2022-10-17").pdf("initiative", "sv"));
}

#[test]
fn a_new_file_is_for_its_issuer_and_never_overwrites() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ny.iop").display().to_string();
    assert_eq!(iop(&["new", "--profile", "malmo-asn", "-o", &path]).status.code(), Some(0));
    let before = std::fs::read(&path).expect("there");
    let again = iop(&["new", "--profile", "linkoping", "-o", &path]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("[file-exists]"));
    assert_eq!(std::fs::read(&path).expect("there"), before);
    let checked = iop(&["check", &path]);
    assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stderr));
}

#[test]
fn profiles_are_listed_shown_and_printed_as_a_questionnaire() {
    let listed = iop(&["profile", "list"]);
    let listed = String::from_utf8_lossy(&listed.stdout);
    for id in ["general", "linkoping", "malmo-asn"] {
        assert!(listed.contains(id), "{id} is not in {listed}");
    }
    let shown = iop(&["profile", "show", "linkoping"]);
    let shown = String::from_utf8_lossy(&shown.stdout);
    assert!(shown.contains("KS2016-313") && shown.contains("tidigast maj 2022") && shown.contains("LIN-8"), "{shown}");
    let folder = tempfile::tempdir().expect("a folder");
    for lang in ["sv", "ar", "so"] {
        let path = folder.path().join(format!("fragor-{lang}.pdf")).display().to_string();
        let out = iop(&["profile", "questionnaire", "linkoping", "--lang", lang, "-o", &path]);
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
        assert!(std::fs::read(&path).expect("there").starts_with(b"%PDF"));
    }
}

#[test]
fn an_unknown_profile_names_those_there_are() {
    let out = iop(&["assess", &case("mammakraft"), "--profile", "atlantis"]);
    let told = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(1));
    assert!(told.contains("[profile-unknown]") && told.contains("malmo-asn"), "{told}");
}

#[test]
fn the_assessment_is_told_in_words_in_each_language() {
    for lang in ["sv", "ar", "so"] {
        let out = iop(&["assess", &case("mammakraft"), "--lang", lang, "--today", "2022-10-17"]);
        let told = String::from_utf8_lossy(&out.stdout).into_owned();
        assert_eq!(out.status.code(), Some(0));
        assert!(told.lines().count() > 40, "{told}");
        assert!(!told.contains('⟨'), "a message is missing: {told}");
    }
}
