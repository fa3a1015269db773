//! What is told when an initiative and its issuer have grown apart.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::{Problem, assess, interview, profile};
use jiff::civil::date;
use sheet::{Sheet, sheet};

fn told(sheet: &Sheet, code: &str) -> Option<Problem> {
    interview::problems(&sheet.reading()).into_iter().find(|problem| problem.code == code)
}

/// An issuer from a folder, whose text has the hash `now`; the file was read against `kept`.
fn opened(kept: &str, now: &str) -> Sheet {
    let mut sheet = sheet("linkoping");
    sheet.profile.is_shipped = false;
    now.clone_into(&mut sheet.profile.hash);
    kept.clone_into(&mut sheet.initiative.profile.hash);
    sheet
}

fn is_changed(sheet: &Sheet) -> bool {
    let assessment = assess(&sheet.initiative, &sheet.profile, date(2026, 11, 22));
    let code = if sheet.profile.is_shipped { "profile-changed-with-program" } else { "profile-changed" };
    assert_eq!(assessment.profile_changed, told(sheet, code).is_some());
    assessment.profile_changed
}

#[test]
fn a_text_that_was_changed_since_is_told_and_the_same_text_is_not() {
    assert!(is_changed(&opened("before", "now")));
    assert!(!is_changed(&opened("now", "now")));
}

#[test]
fn a_file_that_never_kept_a_hash_or_was_read_against_another_issuer_tells_no_change() {
    assert!(!is_changed(&opened("", "now")));
    let mut moved = opened("before", "now");
    "umea".clone_into(&mut moved.initiative.profile.id);
    assert!(!is_changed(&moved));
}

/// An issuer that ships, read against when it said `kept`.
fn shipped(kept: &str) -> Sheet {
    let mut sheet = opened("before", "now");
    sheet.profile.is_shipped = true;
    kept.clone_into(&mut sheet.initiative.profile.says);
    sheet
}

#[test]
fn a_text_that_came_with_another_version_of_the_program_is_told_and_a_mended_translation_is_not() {
    assert!(is_changed(&shipped("what it said before")));
    let same = sheet("linkoping").profile.says;
    assert!(!is_changed(&shipped(&same)), "only our own words have changed");
    assert!(!is_changed(&shipped("")), "a file from before this was kept");
    let problem = told(&shipped("before"), "profile-changed-with-program").unwrap();
    assert!(problem.args["issuer"].contains("Linköping"));
}

#[test]
fn what_an_issuer_says_is_its_text_and_not_how_our_file_is_set_out_or_translated() {
    let source = profile::shipped_sources().iter().find(|source| source.id == "linkoping").unwrap();
    let says = |toml: &str, question: &str| {
        let texts = source.texts.iter().map(|(lang, text)| (*lang, format!("{text}{question}")));
        let texts: Vec<(&str, String)> = texts.collect();
        let texts = texts.iter().map(|(lang, text)| (*lang, text.as_str()));
        profile::check_profile("linkoping", toml, texts, None).profile.unwrap().says
    };
    let now = says(source.toml, "");
    assert_eq!(now, sheet("linkoping").profile.says);
    assert_eq!(now, says(&format!("# en rad till\n{}", source.toml), "# en rad till\n"));
    assert_eq!(now, says(&source.toml.replace("verified = \"\"", "verified = \"2026-01-02\""), ""));
    for (from, to) in
        [("Verksamheten sker på", "Verksamheten bygger på"), ("aspects = [\"initiative\"]", "aspects = [\"existing\"]")]
    {
        assert!(source.toml.contains(from));
        assert_ne!(now, says(&source.toml.replacen(from, to, 1), ""), "{to}");
    }
}

#[test]
fn the_hash_is_of_everything_the_profile_was_read_from() {
    let texts = [("sv", "name = A\n"), ("ar", "name = A\n"), ("so", "name = A\n")];
    let toml = "id = \"provby\"\n[issuer]\nkind = \"general\"\n";
    let hash = |toml: &str, texts: [(&'static str, &'static str); 3]| {
        iop_core::profile::check_profile("provby", toml, texts, None).profile.map(|profile| profile.hash)
    };
    let before = hash(toml, texts);
    assert_eq!(before, hash(toml, texts));
    if let Some(before) = before {
        assert_ne!(Some(&before), hash(&format!("{toml}# x\n"), texts).as_ref());
        let other = [("sv", "name = B\n"), ("ar", "name = A\n"), ("so", "name = A\n")];
        assert_ne!(Some(before), hash(toml, other));
    }
}

#[test]
fn the_board_of_an_issuer_that_was_left_is_told() {
    let board = "arbetsmarknads- och socialnämnden";
    let moved = sheet("linkoping").typed("board", board);
    let problem = told(&moved, "board-of-another-issuer").unwrap();
    assert_eq!(problem.place.question.as_deref(), Some("board"));
    assert!(problem.args["other"].contains("Malmö") && problem.args["issuer"].contains("Linköping"), "{problem:?}");
    assert!(told(&sheet("malmo-asn").typed("board", board), "board-of-another-issuer").is_none());
    assert!(told(&sheet("general").typed("board", board), "board-of-another-issuer").is_none(), "any issuer");
    assert!(told(&sheet("linkoping").typed("board", "kulturnämnden"), "board-of-another-issuer").is_none());
}
