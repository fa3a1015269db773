//! The list, the versions, the bin and the lock.

use crate::sample::{folder, initiative, named};
use iop_core::Initiative;
use iop_store::{Access, ReadOnlyBecause, Shelf, read_initiative, write_initiative};
use jiff::Timestamp;
use std::fs;
use std::path::PathBuf;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(2_000_000_000 + second).unwrap()
}

fn begun(shelf: &Shelf, initiative: &Initiative) -> PathBuf {
    let path = shelf.new_path("Språkkafé", &initiative.id).unwrap();
    write_initiative(&path, initiative, None).unwrap();
    path
}

#[test]
fn a_new_file_gets_a_name_that_can_be_read_and_is_free() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let first = begun(&shelf, &initiative());
    assert_eq!(first.file_name().unwrap(), "sprakkafe-3f2a9c.iop");
    let second = shelf.new_path("Språkkafé", &initiative().id).unwrap();
    assert_eq!(second.file_name().unwrap(), "sprakkafe-3f2a9c-2.iop");
    let arabic = shelf.new_path("مقهى", "../../etc").unwrap();
    assert!(arabic.file_name().unwrap().to_str().unwrap().starts_with("iop-"));
    assert_eq!(arabic.parent(), first.parent());
}

#[test]
fn the_list_shows_names_and_does_not_hide_damaged_files() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let own = begun(&shelf, &initiative());
    let damaged = own.with_file_name("trasig.iop");
    fs::write(&damaged, "{").unwrap();
    let usb = folder.path().join("usb.iop");
    write_initiative(&usb, &named("På minnet"), None).unwrap();
    shelf.remember(&usb).unwrap();
    let list = shelf.list();
    assert_eq!(list.len(), 3);
    let of = |path: &PathBuf| list.iter().find(|entry| entry.path == *path).unwrap();
    assert_eq!(of(&own).association, "Kvinnor i Centrum");
    assert_eq!(of(&own).initiative, "Språkkafé på torget");
    assert_eq!(of(&own).profile, "linkoping");
    assert!(of(&own).modified.is_some() && of(&own).problems.is_empty());
    assert_eq!(of(&damaged).problems[0].code, "file-damaged");
    assert_eq!(of(&usb).initiative, "På minnet");
    shelf.forget(&usb).unwrap();
    assert_eq!(shelf.list().len(), 2);
    assert!(usb.exists());
}

#[test]
fn a_damaged_file_is_recovered_from_its_newest_version() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &named("första"));
    shelf.snapshot(&path, &named("första"), at(1)).unwrap();
    shelf.snapshot(&path, &named("andra"), at(2)).unwrap();
    fs::write(&path, "{ \"schema\": 1,").unwrap();
    assert!(read_initiative(&path).is_err());
    let recovered = shelf.recover(&path).unwrap();
    assert_eq!(recovered.initiative, named("andra"));
    assert_eq!(recovered.taken, at(2));
    assert!(recovered.is_newer_than_file);
    assert_eq!(shelf.recover(&path.with_file_name("annan.iop")), None);
}

#[test]
fn a_damaged_version_is_passed_over_for_the_one_before() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    shelf.snapshot(&path, &named("första"), at(1)).unwrap();
    shelf.snapshot(&path, &named("andra"), at(2)).unwrap();
    let versions = folder.path().join("snapshots/3f2a9c0012ab");
    fs::write(versions.join(format!("{:020}.iop", at(2).as_millisecond())), "").unwrap();
    assert_eq!(shelf.recover(&path).unwrap().initiative, named("första"));
}

#[test]
fn an_old_version_is_not_called_newer_than_the_file() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    shelf.snapshot(&path, &initiative(), Timestamp::from_second(1).unwrap()).unwrap();
    assert!(!shelf.recover(&path).unwrap().is_newer_than_file);
}

#[test]
fn twenty_versions_are_kept_and_no_two_in_a_row_are_the_same() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    for second in 0..30 {
        let initiative = named(&format!("version {second}"));
        shelf.snapshot(&path, &initiative, at(second)).unwrap();
        shelf.snapshot(&path, &initiative, at(second + 1000)).unwrap();
    }
    let versions = fs::read_dir(folder.path().join("snapshots/3f2a9c0012ab")).unwrap();
    let kept = versions.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ext| ext == "iop"));
    assert_eq!(kept.count(), 20);
    assert_eq!(shelf.recover(&path).unwrap().initiative, named("version 29"));
}

#[test]
fn what_was_removed_can_be_taken_back() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let binned = shelf.remove(&path, at(1)).unwrap();
    assert!(!path.exists() && shelf.list().is_empty());
    assert_eq!(shelf.bin(), std::slice::from_ref(&binned));
    assert_eq!((binned.origin.as_path(), binned.removed), (path.as_path(), at(1)));
    assert_eq!(binned.entry.initiative, "Språkkafé på torget");
    assert_eq!(shelf.restore(&binned.name).unwrap(), path);
    assert_eq!(read_initiative(&path).unwrap().initiative, initiative());
    assert!(shelf.bin().is_empty());
}

#[test]
fn taking_back_never_writes_over_a_file() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &named("gammal"));
    let binned = shelf.remove(&path, at(1)).unwrap();
    write_initiative(&path, &named("ny"), None).unwrap();
    let restored = shelf.restore(&binned.name).unwrap();
    assert_ne!(restored, path);
    assert_eq!(read_initiative(&path).unwrap().initiative, named("ny"));
    assert_eq!(read_initiative(&restored).unwrap().initiative, named("gammal"));
}

#[test]
fn erasing_leaves_nothing_behind() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let path = folder.path().join("usb.iop");
    write_initiative(&path, &initiative(), None).unwrap();
    shelf.remember(&path).unwrap();
    drop(shelf.open(&path).unwrap());
    shelf.snapshot(&path, &initiative(), at(1)).unwrap();
    let binned = shelf.remove(&path, at(2)).unwrap();
    shelf.erase(&binned.name).unwrap();
    assert_eq!(shelf.recover(&path), None);
    let mut left = Vec::new();
    files(&folder.path().join("data"), &mut left);
    let holding = left.iter().filter(|file| {
        let bytes = fs::read(file).unwrap();
        String::from_utf8_lossy(&bytes).contains("Kvinnor") || file.to_string_lossy().contains("3f2a9c")
    });
    assert_eq!(holding.count(), 0, "{left:?}");
}

fn files(folder: &std::path::Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() { files(&entry.path(), found) } else { found.push(entry.path()) }
    }
}

#[test]
fn a_damaged_file_can_be_removed_and_erased_with_its_versions() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    shelf.snapshot(&path, &initiative(), at(1)).unwrap();
    fs::write(&path, "trasig").unwrap();
    let binned = shelf.remove(&path, at(2)).unwrap();
    shelf.erase(&binned.name).unwrap();
    assert!(shelf.bin().is_empty());
    assert_eq!(shelf.recover(&path), None);
}

#[test]
fn erasing_one_of_two_files_of_the_same_initiative_leaves_the_versions_of_the_other() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let path = begun(&shelf, &initiative());
    shelf.snapshot(&path, &initiative(), at(1)).unwrap();
    let usb = folder.path().join("usb.iop");
    fs::copy(&path, &usb).unwrap();
    shelf.remember(&usb).unwrap();
    let first = shelf.remove(&path, at(2)).unwrap();
    assert_eq!(first.entry.versions, 0, "nothing but the file would go");
    shelf.erase(&first.name).unwrap();
    assert_eq!(shelf.versions(&usb).len(), 1);
    let second = shelf.remove(&usb, at(3)).unwrap();
    assert_eq!(second.entry.versions, 1);
    shelf.erase(&second.name).unwrap();
    assert_eq!(shelf.versions(&usb), []);
}

#[test]
fn a_file_put_aside_stays_where_it_lies_until_it_is_taken_out_or_removed() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let is_archived = || shelf.list().iter().map(|entry| entry.is_archived).collect::<Vec<_>>();
    shelf.archive(&path, true).unwrap();
    assert_eq!((is_archived(), path.exists()), (vec![true], true));
    shelf.archive(&path, false).unwrap();
    assert_eq!(is_archived(), [false]);
    shelf.archive(&path, true).unwrap();
    let binned = shelf.remove(&path, at(1)).unwrap();
    shelf.restore(&binned.name).unwrap();
    assert_eq!(is_archived(), [false], "what is taken back is in sight");
}

#[test]
fn an_earlier_version_takes_the_place_of_the_file_and_the_way_back_is_kept() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &named("nu"));
    for second in 0..25 {
        shelf.snapshot(&path, &named(&format!("version {second}")), at(second)).unwrap();
    }
    let oldest = shelf.versions(&path).last().unwrap().clone();
    assert_eq!(shelf.list()[0].versions, 20);
    shelf.turn_back(&path, oldest.taken, at(100)).unwrap();
    assert_eq!(read_initiative(&path).unwrap().initiative, oldest.initiative);
    let newest = &shelf.versions(&path)[0];
    assert_eq!((&newest.initiative, newest.taken), (&named("nu"), at(100)));
    shelf.turn_back(&path, newest.taken, at(101)).unwrap();
    assert_eq!(read_initiative(&path).unwrap().initiative, named("nu"));
    assert_eq!(shelf.turn_back(&path, at(999), at(102)).unwrap_err().code, "file-missing");
}

#[test]
fn a_version_takes_the_place_of_a_damaged_file_which_goes_to_the_bin() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let path = folder.path().join("usb.iop");
    write_initiative(&path, &initiative(), None).unwrap();
    shelf.remember(&path).unwrap();
    shelf.snapshot(&path, &initiative(), at(1)).unwrap();
    fs::write(&path, "halv {").unwrap();
    shelf.turn_back(&path, at(1), at(2)).unwrap();
    assert_eq!(read_initiative(&path).unwrap().initiative, initiative());
    assert_eq!(shelf.list().len(), 1, "it is still on the list");
    let binned = shelf.bin();
    assert_eq!((binned.len(), binned[0].entry.versions), (1, 0));
    shelf.erase(&binned[0].name).unwrap();
    assert_eq!(shelf.versions(&path).len(), 1, "the file that took its place keeps its versions");
}

#[test]
fn no_version_is_put_in_place_while_another_window_has_the_file() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &named("nu"));
    shelf.snapshot(&path, &named("förr"), at(1)).unwrap();
    let held = shelf.open(&path).unwrap();
    assert_eq!(shelf.turn_back(&path, at(1), at(2)).unwrap_err().code, "file-in-use");
    assert_eq!(read_initiative(&path).unwrap().initiative, named("nu"));
    drop(held);
    shelf.turn_back(&path, at(1), at(2)).unwrap();
}

#[test]
fn the_bin_takes_no_paths() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let outside = folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    for name in ["../../outside", "..", "", outside.to_str().unwrap()] {
        assert_eq!(shelf.erase(name).unwrap_err().code, "file-missing");
        assert_eq!(shelf.restore(name).unwrap_err().code, "file-missing");
    }
    assert!(outside.exists());
    assert_eq!(shelf.remove(&outside, at(1)).unwrap_err().code, "file-missing");
}

#[test]
fn the_second_window_may_only_read() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let first = shelf.open(&path).unwrap();
    assert!(first.lock.is_some() && first.opened.access == Access::ReadWrite);
    let second = shelf.open(&path).unwrap();
    assert!(second.lock.is_none());
    assert_eq!(second.opened.access, Access::ReadOnly(ReadOnlyBecause::InUse));
    assert_eq!(second.opened.problems[0].code, "file-in-use");
    drop(first);
    assert!(shelf.open(&path).unwrap().lock.is_some());
}

#[test]
fn saving_does_not_lose_the_lock() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let first = shelf.open(&path).unwrap();
    write_initiative(&path, &named("ny"), Some(&first.opened.hash)).unwrap();
    assert!(shelf.open(&path).unwrap().lock.is_none());
}

#[test]
fn an_id_that_is_a_path_stays_on_the_shelf() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let path = folder.path().join("a.iop");
    let hostile = Initiative { id: "../../../flykt".to_owned(), ..initiative() };
    write_initiative(&path, &hostile, None).unwrap();
    let held = shelf.open(&path).unwrap();
    shelf.snapshot(&path, &held.opened.initiative, at(1)).unwrap();
    let binned = shelf.remove(&path, at(2)).unwrap();
    let mut outside: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    outside.sort();
    assert_eq!(outside, ["data"]);
    drop(held);
    shelf.erase(&binned.name).unwrap();
    assert_eq!(shelf.recover(&path), None);
}

#[test]
fn only_stale_unfinished_files_are_swept() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let unfinished = path.with_file_name(".iop-aBc123.unfinished");
    let others = path.with_file_name(".iop-anteckningar.txt");
    fs::write(&unfinished, "halv").unwrap();
    fs::write(&others, "mina").unwrap();
    let now = Timestamp::try_from(fs::metadata(&unfinished).unwrap().modified().unwrap()).unwrap();
    assert_eq!(shelf.sweep(now), 0, "somebody may still be writing");
    assert_eq!(shelf.sweep(now + jiff::SignedDuration::from_hours(2)), 1);
    assert!(!unfinished.exists() && others.exists() && path.exists());
}

#[test]
fn a_file_on_a_stick_that_is_not_in_stays_on_the_list_though_it_was_in_the_bin_once() {
    let folder = folder();
    let shelf = Shelf::new(folder.path().join("data"));
    let (stick, drawn_out) = (folder.path().join("stick"), folder.path().join("drawn-out"));
    fs::create_dir(&stick).unwrap();
    let path = stick.join("a.iop");
    write_initiative(&path, &named("gammal"), None).unwrap();
    shelf.remove(&path, at(1)).unwrap();
    write_initiative(&path, &named("ny"), None).unwrap();
    shelf.remember(&path).unwrap();
    fs::rename(&stick, &drawn_out).unwrap();
    shelf.sweep(at(100_000));
    fs::rename(&drawn_out, &stick).unwrap();
    assert_eq!(shelf.list()[0].content, Some(named("ny")));
    assert_eq!(shelf.bin()[0].entry.content, Some(named("gammal")));
}

#[test]
fn a_move_that_another_window_may_be_at_is_left_to_it() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let path = begun(&shelf, &initiative());
    let bytes = fs::read(&path).unwrap();
    let binned = shelf.remove(&path, at(1)).unwrap();
    fs::write(&path, bytes).unwrap();
    let empty = folder.path().join(format!("bin/{:020}-x", at(1).as_millisecond()));
    fs::create_dir(&empty).unwrap();
    shelf.sweep(at(60));
    assert_eq!((shelf.bin().len(), empty.exists()), (1, true));
    shelf.sweep(at(4000));
    assert_eq!((shelf.bin().len(), empty.exists(), path.exists()), (0, false, true), "{}", binned.name);
}

#[test]
fn what_somebody_has_put_in_the_bin_by_hand_is_not_swept() {
    let folder = folder();
    let shelf = Shelf::new(folder.path());
    let strange = folder.path().join(format!("bin/{:020}-x/mina.txt", at(1).as_millisecond()));
    fs::create_dir_all(strange.parent().unwrap()).unwrap();
    fs::write(&strange, "mina").unwrap();
    shelf.sweep(at(100_000));
    assert!(strange.exists());
}
