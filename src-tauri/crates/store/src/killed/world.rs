//! What somebody finds who opens the program again.

use super::house::{House, LANGS};
use crate::{Entry, read_initiative};
use iop_core::Initiative;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A place where an initiative lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Where, from the house's folder; for what is in the bin where it lay, with "bin" before it.
    pub(super) at: String,
    /// What the initiative is called, or why it cannot be read.
    pub(super) content: String,
    is_elsewhere: bool,
    is_archived: bool,
}

/// All of it, each part by the id it belongs to; "" holds the files that cannot be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct World {
    pub(super) places: BTreeMap<String, Vec<Place>>,
    pub(super) versions: BTreeMap<String, BTreeSet<String>>,
    pub(super) meetings: BTreeMap<String, String>,
    pub(super) unsaved: BTreeMap<String, String>,
    pub(super) recordings: BTreeMap<String, Vec<u8>>,
}

impl World {
    pub(super) fn of(house: &House) -> Self {
        let mut world = Self::default();
        let relative = |path: &Path| path.strip_prefix(&house.root).unwrap_or(path).display().to_string();
        let mut add = |at: String, entry: &Entry| {
            let content = entry.content.as_ref().map_or_else(|| entry.problems[0].code.to_owned(), whole);
            let place = Place { at, content, is_elsewhere: entry.is_elsewhere, is_archived: entry.is_archived };
            world.places.entry(entry.id.clone()).or_default().push(place);
        };
        house.shelf.list().iter().for_each(|entry| add(relative(&entry.path), entry));
        for binned in house.shelf.bin() {
            add(format!("bin {}", relative(&binned.origin)), &binned.entry);
        }
        world.places.values_mut().for_each(|places| places.sort());
        let ids = fs::read_dir(house.data().join("snapshots")).into_iter().flatten().flatten();
        for (id, folder) in ids.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())) {
            let files =
                files(&folder).into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "iop"));
            let read = files.map(|file| whole(&read_initiative(&file).unwrap().initiative)).collect();
            world.versions.insert(id, read);
        }
        for entry in house.shelf.list() {
            let unsaved = house.shelf.unsaved(&entry.path, &entry.id);
            world.unsaved.extend(unsaved.map(|unsaved| (entry.id, whole(&unsaved.initiative))));
        }
        for id in world.places.keys() {
            world.meetings.extend(house.shelf.meeting(id).map(|meeting| (id.clone(), format!("{meeting:?}"))));
        }
        for (lang, questions) in house.recordings.all(LANGS) {
            for question in questions.keys() {
                let (bytes, _) = house.recordings.read(&lang, question).unwrap();
                world.recordings.insert(format!("{lang} {question}"), bytes);
            }
        }
        world
    }
}

/// What an initiative is called, with how long it is: half of one must not pass for a whole one.
fn whole(initiative: &Initiative) -> String {
    let length: usize = initiative.answers.values().flat_map(|answer| answer.text.values()).map(String::len).sum();
    format!("{} ({length})", initiative.answers["initiative-name"].typed)
}

/// Every file in a folder and in those that lie in it.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
