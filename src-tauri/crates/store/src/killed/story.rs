//! What is done on a shelf, one deed after another: everything that writes.

use super::house::{CHOIR, House, LANGS, READING, SEWING, WAV, at, called};
use crate::points::with_plan;
use crate::{Meeting, Shelf};
use jiff::{SignedDuration, Timestamp};
use std::time::SystemTime;

/// A deed and what it is.
pub(super) type Deed = (&'static str, fn(&House));

pub(super) const STORY: [Deed; 29] = [
    ("what was cut off earlier is swept", |house| assert_eq!(sweep(&house.shelf), 1)),
    ("a new initiative is begun", |house| {
        let path = house.shelf.new_path("Kör", CHOIR).unwrap();
        assert_eq!(path, house.choir());
        let _lock = house.shelf.lock(CHOIR).unwrap();
        house.save(&path, &called(CHOIR, "Kör 1"));
        house.shelf.snapshot(&path, &called(CHOIR, "Kör 1"), at(100)).unwrap();
    }),
    ("an answer is saved", |house| {
        let held = house.shelf.open(&house.choir()).unwrap();
        crate::write_initiative(&house.choir(), &called(CHOIR, "Kör 2"), Some(&held.opened.hash)).unwrap();
    }),
    ("what could not be saved is kept aside", |house| keep_unsaved(house, "Kör 3")),
    ("and what was written after it", |house| keep_unsaved(house, "Kör 4")),
    ("it is saved after all", |house| {
        house.save(&house.choir(), &called(CHOIR, "Kör 4"));
        house.shelf.let_go_of_unsaved(CHOIR);
    }),
    ("one version more than is kept", |house| {
        house.save(&house.reading(), &called(READING, "Läsgrupp 21"));
        house.shelf.snapshot(&house.reading(), &called(READING, "Läsgrupp 21"), at(101)).unwrap();
    }),
    ("put aside", |house| house.shelf.archive(&house.reading(), true).unwrap()),
    ("taken out again", |house| house.shelf.archive(&house.reading(), false).unwrap()),
    ("a meeting begins", begin_meeting),
    ("the meeting ends", |house| house.shelf.end_meeting(CHOIR).unwrap()),
    ("another meeting begins", begin_meeting),
    ("removed from the stick", |house| drop(house.shelf.remove(&house.garden(), at(102)).unwrap())),
    ("taken back to the stick", |house| {
        assert_eq!(house.shelf.restore(&house.binned(&house.garden())).unwrap(), house.garden());
    }),
    ("the stick was drawn out too early", |house| std::fs::write(house.garden(), "{ \"sche").unwrap()),
    ("a version in the place of the damaged file", |house| {
        house.shelf.turn_back(&house.garden(), at(1), at(103)).unwrap();
    }),
    ("the damaged file is erased", |house| house.shelf.erase(&house.binned(&house.garden())).unwrap()),
    ("removed from the stick again", |house| drop(house.shelf.remove(&house.garden(), at(104)).unwrap())),
    ("another takes its place", |house| house.save(&house.garden(), &called(SEWING, "Sömnad"))),
    ("taken back to the shelf", |house| {
        assert_ne!(house.shelf.restore(&house.binned(&house.garden())).unwrap(), house.garden());
    }),
    ("an earlier version", |house| house.shelf.turn_back(&house.reading(), at(5), at(105)).unwrap()),
    ("what is write-protected is not removed", |house| {
        with_plan(|plan| plan.is_protected = true).unwrap();
        assert_eq!(house.shelf.remove(&house.garden(), at(106)).unwrap_err().code, "file-not-removed");
        with_plan(|plan| plan.is_protected = false).unwrap();
    }),
    ("taken off the list", |house| house.shelf.forget(&house.garden()).unwrap()),
    ("put on the list", |house| house.shelf.remember(&house.garden()).unwrap()),
    ("a question is recorded anew", |house| house.recordings.keep("sv", "seat", WAV).unwrap()),
    ("recordings are added", |house| drop(house.recordings.add(&house.root.join("from"), LANGS).unwrap())),
    ("a recording is erased", |house| house.recordings.erase("sv", "seat").unwrap()),
    ("removed", |house| drop(house.shelf.remove(&house.choir(), at(107)).unwrap())),
    ("erased", |house| house.shelf.erase(&house.binned(&house.choir())).unwrap()),
];

/// Sweeps as the program does when it is started the day after.
pub(super) fn sweep(shelf: &Shelf) -> usize {
    shelf.sweep(Timestamp::try_from(SystemTime::now()).unwrap() + SignedDuration::from_hours(24))
}

fn keep_unsaved(house: &House, name: &str) {
    let there = crate::content_hash(&house.choir()).unwrap();
    house.shelf.keep_unsaved(&house.choir(), there, &called(CHOIR, name), at(111)).unwrap();
}

fn begin_meeting(house: &House) {
    let meeting = Meeting::over(&called(CHOIR, "Kör 2"), at(110), jiff::civil::date(2023, 11, 14));
    house.shelf.begin_meeting(CHOIR, &meeting).unwrap();
}

#[test]
fn the_story_ends_as_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::furnished(folder.path());
    crate::points::follow(Some(crate::points::Plan { stick: house.stick(), ..Default::default() }));
    for (_, deed) in STORY {
        deed(&house);
    }
    let mut listed: Vec<_> = house.shelf.list().into_iter().map(|entry| (entry.initiative, entry.versions)).collect();
    listed.sort();
    assert_eq!(listed, [("Läsgrupp 5".to_owned(), 20), ("Odling".to_owned(), 1), ("Sömnad".to_owned(), 0)]);
    assert_eq!(
        house.shelf.bin().iter().map(|binned| binned.entry.initiative.as_str()).collect::<Vec<_>>(),
        ["Fotboll"]
    );
    assert!(house.shelf.versions(&house.choir()).is_empty() && house.shelf.meeting(CHOIR).is_none());
    assert_eq!(house.recordings.read("so", "members").unwrap().0, b"ID3 members");
}
