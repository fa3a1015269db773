//! Saving: whole or not at all, never over somebody else's work, never a personnummer.

use crate::sample::{folder, initiative, named};
use iop_core::{Answer, Problem};
use iop_store::{Access, Hash, ReadOnlyBecause, content_hash, initiative_bytes, read_initiative, write_initiative};
use std::fs;
use std::path::Path;

#[test]
fn what_is_saved_is_read_again_and_the_same_answers_give_the_same_bytes() {
    let folder = folder();
    let path = folder.path().join("Föreningens initiativ.iop");
    let hash = write_initiative(&path, &initiative(), None).unwrap();
    let opened = read_initiative(&path).unwrap();
    assert_eq!((&opened.initiative, opened.hash, opened.access), (&initiative(), hash, Access::ReadWrite));
    let bytes = fs::read(&path).unwrap();
    assert_eq!(bytes, initiative_bytes(&opened.initiative).unwrap());
    assert!(bytes.ends_with(b"}\n") && bytes.contains(&b'\n'));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "an unfinished file was left behind");
}

#[test]
fn unknown_fields_are_written_back() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let text = r#"{"schema":1,"id":"x","profile":{"id":"general"},"later":{"a":[1,2.5,null]},
        "answers":{"need-claim":{"choice":["yes"],"mood":"good"},"question-of-tomorrow":{"typed":"7"}}}"#;
    fs::write(&path, text).unwrap();
    let opened = read_initiative(&path).unwrap();
    write_initiative(&path, &opened.initiative, Some(&opened.hash)).unwrap();
    let before: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut after: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    after.as_object_mut().unwrap().remove("languages");
    assert_eq!(after, before);
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let hash = write_initiative(&path, &named("vår"), None).unwrap();
    write_initiative(&path, &named("deras"), Some(&hash)).unwrap();
    let problem = write_initiative(&path, &named("vår igen"), Some(&hash)).unwrap_err();
    assert_eq!(problem.code, "file-changed-elsewhere");
    assert_eq!(read_initiative(&path).unwrap().initiative, named("deras"));
}

#[test]
fn a_new_file_is_never_written_over_another() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    fs::write(&path, "något annat").unwrap();
    assert_eq!(write_initiative(&path, &initiative(), None).unwrap_err().code, "file-exists");
    assert_eq!(fs::read_to_string(&path).unwrap(), "något annat");
}

#[test]
fn a_file_that_was_deleted_meanwhile_is_written_again() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let hash = write_initiative(&path, &initiative(), None).unwrap();
    fs::remove_file(&path).unwrap();
    write_initiative(&path, &named("ny"), Some(&hash)).unwrap();
    assert_eq!(read_initiative(&path).unwrap().initiative, named("ny"));
}

#[test]
fn a_write_protected_file_opens_for_reading_and_is_not_written() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let hash = write_initiative(&path, &initiative(), None).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let opened = read_initiative(&path).unwrap();
    assert_eq!(opened.access, Access::ReadOnly(ReadOnlyBecause::FileIsReadOnly));
    assert_eq!(write_initiative(&path, &named("ny"), Some(&hash)).unwrap_err().code, "file-read-only");
    assert_eq!(content_hash(&path).unwrap(), Some(hash));
}

/// Saves in `folder` and gives the problem, or nothing when the folder took it.
fn refused(folder: &Path) -> Option<Problem> {
    let path = folder.join("iop-prov-3f2a9c.iop");
    let problem = write_initiative(&path, &initiative(), None).err();
    let _ = fs::remove_file(path);
    problem
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Permissions do not bind root, but the kernel's own folder takes no files from anybody.
    let problem = refused(folder.path()).or_else(|| refused(Path::new("/sys")));
    assert_eq!(problem.expect("a folder that takes no files").code, "folder-read-only");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(refused(folder.path()).is_none());
}

#[test]
fn a_folder_that_is_none_is_told() {
    let folder = folder();
    assert_eq!(refused(&folder.path().join("gone")).unwrap().code, "folder-missing");
    fs::write(folder.path().join("file"), "x").unwrap();
    let code = refused(&folder.path().join("file")).unwrap().code;
    assert!(["file-unreadable", "file-missing", "folder-missing", "file-not-written"].contains(&code), "{code}");
    assert_eq!(fs::read_to_string(folder.path().join("file")).unwrap(), "x");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_file_and_says_so() {
    // A file may not grow beyond the limit of the process: to the program this is a disk without room.
    let folder = folder();
    let path = folder.path().join("a.iop");
    let hash = write_initiative(&path, &named("gammal"), None).unwrap();
    let mut large = named("ny");
    large.answers.insert("need-description".to_owned(), Answer::text("sv", "x".repeat(200_000)));
    let bytes = initiative_bytes(&large).unwrap();
    assert!(bytes.len() > 200_000);
    let input = folder.path().join("ny.json");
    fs::write(&input, &bytes).unwrap();
    let told = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 100; exec \"$0\" --exact saving::the_other_process_saves --nocapture"])
        .arg(std::env::current_exe().unwrap())
        .env("IOP_SAVE_FROM", &input)
        .env("IOP_SAVE_TO", &path)
        .env("IOP_TELL", folder.path().join("told"))
        .output()
        .unwrap();
    let code = fs::read_to_string(folder.path().join("told"));
    assert_eq!(code.ok().as_deref(), Some("disk-full"), "{told:?}");
    assert_eq!(content_hash(&path).unwrap(), Some(hash), "the old file is as it was");
}

/// Does nothing unless the test above starts it in a process of its own.
#[test]
fn the_other_process_saves() {
    let Some(from) = std::env::var_os("IOP_SAVE_FROM") else { return };
    let new = read_initiative(Path::new(&from)).unwrap().initiative;
    let to = std::env::var_os("IOP_SAVE_TO").unwrap();
    let hash = content_hash(Path::new(&to)).unwrap();
    let code = write_initiative(Path::new(&to), &new, hash.as_ref()).err().map_or("saved", |problem| problem.code);
    fs::write(std::env::var_os("IOP_TELL").unwrap(), code).unwrap();
}

#[test]
fn a_personnummer_is_never_written() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let mut with = initiative();
    with.answers.insert("org-number".to_owned(), Answer::typed("19850412-1234"));
    write_initiative(&path, &with, None).unwrap();
    assert!(!fs::read_to_string(&path).unwrap().contains("850412"));
}

#[test]
fn what_a_newer_version_wrote_is_never_written_by_an_older() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let newer = iop_core::Initiative { schema: 2, ..initiative() };
    assert_eq!(write_initiative(&path, &newer, None).unwrap_err().code, "file-newer");
    assert!(!path.exists());
}

#[test]
fn what_could_not_be_opened_again_is_not_written() {
    let folder = folder();
    let mut huge = initiative();
    huge.answers.insert("need-description".to_owned(), Answer::text("sv", "x".repeat(21 * 1024 * 1024)));
    let problem = write_initiative(&folder.path().join("a.iop"), &huge, None).unwrap_err();
    assert_eq!(problem.code, "file-too-large");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_its_file_is_written() {
    let folder = folder();
    let (real, link) = (folder.path().join("real.iop"), folder.path().join("link.iop"));
    let hash = write_initiative(&real, &initiative(), None).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    write_initiative(&link, &named("ny"), Some(&hash)).unwrap();
    assert!(link.is_symlink());
    assert_eq!(read_initiative(&real).unwrap().initiative, named("ny"));
}

#[test]
fn a_hash_is_that_of_the_bytes() {
    assert_eq!(Hash::of(b"").to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
