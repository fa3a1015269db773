//! Every bad file gets a clear code, and is left as it was.

use crate::sample::{folder, initiative};
use iop_core::{Answer, Severity};
use iop_store::{Access, LARGEST_FILE, ReadOnlyBecause, initiative_bytes, parse_initiative, read_initiative};
use std::fs;

fn code(bytes: &[u8]) -> &'static str {
    let folder = folder();
    let path = folder.path().join("a.iop");
    fs::write(&path, bytes).unwrap();
    let problems = read_initiative(&path).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].place.file.as_deref(), Some(path.display().to_string().as_str()));
    assert_eq!(fs::read(&path).unwrap(), bytes, "reading changed the file");
    problems[0].code
}

#[test]
fn a_truncated_file_is_damaged_and_tells_where() {
    let bytes = initiative_bytes(&initiative()).unwrap();
    assert_eq!(code(&bytes[..bytes.len() / 2]), "file-damaged");
    let problem = parse_initiative(b"{\n  \"schema\": 1,\n  \"id\" \"x\"\n}").unwrap_err();
    assert_eq!(problem.args["line"], "3");
    assert_eq!(problem.args["column"], "8");
}

#[test]
fn an_empty_file_and_one_of_zeros_are_damaged() {
    assert_eq!(code(b""), "file-damaged");
    assert_eq!(code(&[0; 4096]), "file-damaged");
}

#[test]
fn a_byte_that_is_no_utf8_is_damage_at_its_line() {
    let problem = parse_initiative(b"{\n\"id\": \"G\xf6teborg\"}").unwrap_err();
    assert_eq!(
        (problem.code, problem.args["line"].as_str(), problem.args["column"].as_str()),
        ("file-damaged", "2", "9")
    );
}

#[test]
fn an_answer_of_the_wrong_kind_is_damage() {
    assert_eq!(code(br#"{"schema":1,"id":"x","profile":{"id":"general"},"answers":{"need-claim":7}}"#), "file-damaged");
}

#[test]
fn json_of_somebody_else_is_foreign() {
    for text in [
        "[]",
        "7",
        "null",
        "{}",
        r#"{"schema":1}"#,
        r#"{"schema":"1","id":"x","profile":{}}"#,
        r#"{"schema":0,"id":"x","profile":{"id":"y"}}"#,
    ] {
        assert_eq!(code(text.as_bytes()), "file-foreign", "{text}");
    }
}

#[test]
fn nesting_without_end_is_damage_and_exhausts_nothing() {
    assert_eq!(code("[".repeat(1_000_000).as_bytes()), "file-damaged");
    let open = r#"{"schema":1,"id":"x","profile":{"id":"general"},"later":"#;
    assert_eq!(code(format!("{open}{}", r#"{"a":"#.repeat(500_000)).as_bytes()), "file-damaged");
}

#[test]
fn fifty_megabytes_are_refused_by_their_size() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    fs::File::create(&path).unwrap().set_len(50 * 1024 * 1024).unwrap();
    let problems = read_initiative(&path).unwrap_err();
    assert_eq!(problems[0].code, "file-too-large");
    assert_eq!(problems[0].args["limit"], "20");
    fs::File::create(&path).unwrap().set_len(LARGEST_FILE).unwrap();
    assert_eq!(read_initiative(&path).unwrap_err()[0].code, "file-damaged", "the limit itself is read");
}

#[test]
fn a_missing_file_and_a_folder_have_codes_of_their_own() {
    let folder = folder();
    assert_eq!(read_initiative(&folder.path().join("no.iop")).unwrap_err()[0].code, "file-missing");
    assert_eq!(read_initiative(folder.path()).unwrap_err()[0].code, "file-is-no-file");
}

#[cfg(unix)]
#[test]
fn a_device_without_end_is_not_waited_for() {
    assert_eq!(read_initiative(std::path::Path::new("/dev/zero")).unwrap_err()[0].code, "file-is-no-file");
}

#[test]
fn a_newer_layout_opens_for_reading_and_says_so() {
    let text = r#"{"schema":2,"id":"x","profile":{"id":"general"},"answers":{"need-claim":{"choice":["yes"]}}}"#;
    let opened = parse_initiative(text.as_bytes()).unwrap();
    assert_eq!(opened.access, Access::ReadOnly(ReadOnlyBecause::Newer));
    assert_eq!((opened.problems[0].code, opened.problems[0].severity), ("file-newer", Severity::Notice));
    assert_eq!(opened.initiative.answers["need-claim"], Answer::choose("yes"));
}

#[test]
fn a_newer_layout_that_cannot_be_read_is_not_called_damaged() {
    assert_eq!(code(br#"{"schema":2,"id":"x","profile":{"id":"general"},"answers":[]}"#), "file-newer-unreadable");
}

#[test]
fn a_mark_in_front_is_passed_over() {
    let bytes = [b"\xef\xbb\xbf".as_slice(), &initiative_bytes(&initiative()).unwrap()].concat();
    assert_eq!(parse_initiative(&bytes).unwrap().initiative, initiative());
}

#[test]
fn a_personnummer_in_the_file_is_not_taken_in() {
    let text = r#"{"schema":1,"id":"x","profile":{"id":"general"},"answers":{"org-number":{"typed":"850412-1234"}}}"#;
    let opened = parse_initiative(text.as_bytes()).unwrap();
    assert_eq!(opened.problems[0].code, "org-number-personnummer");
    assert!(!format!("{opened:?}").contains("850412"));
}
