//! Profiles that people write themselves.

use crate::sample::folder;
use iop_core::profile::shipped_sources;
use iop_store::{check_profile_folder, open_profile_folder};
use jiff::civil::date;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes a sound profile called `provby` and gives its folder.
fn provby(root: &Path) -> PathBuf {
    let folder = root.join("provby");
    fs::create_dir(&folder).unwrap();
    let source = shipped_sources().iter().find(|source| source.id == "linkoping").unwrap();
    let toml = source.toml.replace("id = \"linkoping\"", "id = \"provby\"");
    assert_ne!(toml, source.toml);
    fs::write(folder.join("profile.toml"), toml).unwrap();
    for (lang, text) in source.texts {
        fs::write(folder.join(format!("{lang}.ftl")), text).unwrap();
    }
    folder
}

fn codes(folder: &Path) -> Vec<(&'static str, String)> {
    let problems = open_profile_folder(folder).unwrap_err();
    problems.into_iter().map(|problem| (problem.code, problem.place.file.unwrap_or_default())).collect()
}

#[test]
fn a_sound_folder_is_read_and_is_not_shipped() {
    let root = folder();
    let folder = provby(root.path());
    fs::write(folder.join(".DS_Store"), "x").unwrap();
    let profile = open_profile_folder(&folder).unwrap();
    assert_eq!(profile.id, "provby");
    assert!(!profile.is_shipped);
    assert_eq!(profile.texts.len(), shipped_sources()[0].texts.len());
}

#[test]
fn a_shipped_id_is_refused() {
    let root = folder();
    let folder = provby(root.path());
    let shipped = root.path().join("linkoping");
    fs::rename(folder, &shipped).unwrap();
    assert_eq!(codes(&shipped)[0].0, "profile-id-is-shipped");
}

#[test]
fn a_shipped_id_inside_another_folder_is_refused_too() {
    let root = folder();
    let folder = provby(root.path());
    let toml = fs::read_to_string(folder.join("profile.toml")).unwrap();
    fs::write(folder.join("profile.toml"), toml.replace("\"provby\"", "\"linkoping\"")).unwrap();
    assert_eq!(codes(&folder)[0].0, "profile-id-differs-from-folder");
}

#[test]
fn other_files_large_files_and_files_in_other_encodings_are_all_told() {
    let root = folder();
    let folder = provby(root.path());
    fs::write(folder.join("program.exe"), "x").unwrap();
    fs::File::create(folder.join("ar.ftl")).unwrap().set_len(1024 * 1024 + 1).unwrap();
    fs::write(folder.join("sv.ftl"), b"name = G\xf6teborg").unwrap();
    let mut found = codes(&folder);
    found.sort();
    let named = |code, file: &str| (code, file.to_owned());
    assert_eq!(
        found,
        [
            named("file-too-large", "ar.ftl"),
            named("profile-not-utf8", "sv.ftl:1"),
            named("profile-other-file", "program.exe"),
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_are_refused() {
    use std::os::unix::fs::symlink;
    let root = folder();
    let folder = provby(root.path());
    let outside = root.path().join("outside.ftl");
    fs::rename(folder.join("so.ftl"), &outside).unwrap();
    symlink(&outside, folder.join("so.ftl")).unwrap();
    assert_eq!(codes(&folder), [("profile-is-link", "so.ftl".to_owned())]);
    let link = root.path().join("link");
    symlink(&folder, &link).unwrap();
    assert!(codes(&link).iter().any(|(code, file)| *code == "profile-is-link" && file.ends_with("link")));
}

#[test]
fn a_folder_without_profile_and_no_folder_at_all_are_told_apart() {
    let root = folder();
    assert_eq!(codes(root.path()), [("file-missing", "profile.toml".to_owned())]);
    assert_eq!(codes(&root.path().join("gone"))[0].0, "profile-folder-unreadable");
}

#[test]
fn nesting_without_end_is_an_error_and_no_crash() {
    let root = folder();
    let folder = provby(root.path());
    fs::write(folder.join("profile.toml"), format!("id = {}", "[".repeat(200_000))).unwrap();
    assert_eq!(codes(&folder)[0].0, "profile-not-readable");
}

#[test]
fn what_is_wrong_in_the_files_is_told_together_with_what_is_wrong_in_the_folder() {
    let root = folder();
    let folder = provby(root.path());
    fs::write(folder.join("program.exe"), "x").unwrap();
    let toml = fs::read_to_string(folder.join("profile.toml")).unwrap();
    fs::write(folder.join("profile.toml"), toml.replacen("[\"initiative\"]", "[\"initiativ\"]", 1)).unwrap();
    let told: Vec<_> = codes(&folder).into_iter().map(|(code, _)| code).collect();
    assert_eq!(told, ["profile-other-file", "profile-unknown-word"]);
}

#[test]
fn the_mark_that_some_editors_put_first_is_read_over() {
    let root = folder();
    let folder = provby(root.path());
    for name in ["profile.toml", "sv.ftl"] {
        let text = fs::read_to_string(folder.join(name)).unwrap().replace('\n', "\r\n");
        fs::write(folder.join(name), format!("\u{feff}{text}")).unwrap();
    }
    assert_eq!(open_profile_folder(&folder).unwrap().id, "provby");
}

#[test]
fn stories_are_read_by_the_check_and_passed_over_when_a_folder_is_opened() {
    let root = folder();
    let folder = provby(root.path());
    let examples = folder.join("examples");
    fs::create_dir(&examples).unwrap();
    fs::write(examples.join("good.toml"), "[expected]\nparty = \"open\"\n").unwrap();
    fs::write(examples.join("bad.toml"), "[expected]\nLIN-99 = \"supported\"\n").unwrap();
    fs::write(examples.join("notes.doc"), "x").unwrap();
    fs::File::create(examples.join("large.toml")).unwrap().set_len(1024 * 1024 + 1).unwrap();
    assert!(open_profile_folder(&folder).is_ok());
    let checked = check_profile_folder(&folder, date(2026, 11, 22));
    assert_eq!(checked.stories.len(), 1);
    let mut told: Vec<_> = checked.problems.iter().map(|problem| problem.code).collect();
    told.retain(|code| *code != "profile-names-other-issuer");
    assert_eq!(told, ["story-unknown-code", "file-too-large", "profile-other-file"]);
    assert_eq!(
        checked.problems.iter().find(|problem| problem.code == "story-unknown-code").unwrap().place.file.as_deref(),
        Some("examples/bad.toml:2:1")
    );
}

/// Bytes of any kind in any of the files.
#[test]
fn whatever_bytes_stand_in_the_files_faults_are_told() {
    let root = folder();
    let folder = provby(root.path());
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for name in ["profile.toml", "sv.ftl", "ar.ftl", "so.ftl"] {
        let sound = fs::read(folder.join(name)).unwrap();
        for round in 0..60_u64 {
            let mut bytes = sound.clone();
            for _ in 0..=round % 5 {
                let at = usize::try_from(next()).unwrap_or_default() % bytes.len();
                bytes[at] = next().to_le_bytes()[0];
            }
            if round % 10 == 0 {
                bytes = (0..200).map(|_| next().to_le_bytes()[0]).collect();
            }
            fs::write(folder.join(name), bytes).unwrap();
            let checked = check_profile_folder(&folder, date(2026, 11, 22));
            assert!(checked.profile.is_some() || !checked.problems.is_empty(), "{name} {round}");
        }
        fs::write(folder.join(name), sound).unwrap();
    }
}
