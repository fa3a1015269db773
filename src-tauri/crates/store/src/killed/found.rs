//! What must be found after a death: the old or the new of everything.

use super::house::{House, called};
use super::story::sweep;
use super::world::{World, files};
use std::fs;

/// Opens everything again, at once and after the sweep of the next day.
pub(super) fn look(house: &House, before: &World, after: &World, case: &str) {
    nothing_is_lost(house, before, after, case);
    no_lock_is_left(house, case);
    sweep(&house.shelf);
    let swept = World::of(house);
    all_is_old_or_new(&swept, before, after, case);
    nothing_is_left_behind(house, &swept, before, case);
    // And the work goes on.
    for entry in house.shelf.list().iter().filter(|entry| !entry.id.is_empty()) {
        house.save(&entry.path, &called(&entry.id, "Går vidare"));
    }
}

/// At once an initiative may be told of twice, but it is somewhere and it is whole.
fn nothing_is_lost(house: &House, before: &World, after: &World, case: &str) {
    let found = World::of(house);
    for (id, old) in &before.places {
        let Some(new) = after.places.get(id) else { continue };
        let places = found.places.get(id).unwrap_or_else(|| panic!("{case}: {id} is lost\n{found:#?}"));
        let there: Vec<_> = places.iter().filter(|place| place.content != "file-missing").collect();
        let is_known = old.iter().chain(new).map(|place| &place.content);
        assert!(!there.is_empty(), "{case}: {id} is missing\n{places:#?}");
        let is_known = |content| is_known.clone().any(|known| known == content);
        assert!(there.iter().all(|place| is_known(&place.content)), "{case}: {id} is another\n{places:#?}");
    }
}

fn no_lock_is_left(house: &House, case: &str) {
    for entry in house.shelf.list().iter().filter(|entry| !entry.id.is_empty()) {
        let held = house.shelf.open(&entry.path).unwrap();
        assert!(held.lock.is_some(), "{case}: the lock of a dead process stands in the way of {:?}", entry.path);
    }
}

fn all_is_old_or_new(swept: &World, before: &World, after: &World, case: &str) {
    // All places at once: a damaged file that is gone and the whole one that is not there yet would each be right alone.
    let [old, new, places] = [before, after, swept].map(|world| &world.places);
    assert!(places == old || places == new, "{case}: {places:#?}\nbefore {old:#?}\nafter {new:#?}");
    for id in before.versions.keys().chain(after.versions.keys()) {
        let [old, new, kept] = [before, after, swept].map(|world| world.versions.get(id).cloned().unwrap_or_default());
        assert!(kept.is_superset(&(&old & &new)), "{case}: a version of {id} is lost\n{kept:#?}");
        assert!(kept.is_subset(&(&old | &new)), "{case}: a version of {id} came from nowhere\n{kept:#?}");
    }
    let either = |is_same: &dyn Fn(&World) -> bool| is_same(before) || is_same(after);
    assert!(either(&|world| world.meetings == swept.meetings), "{case}: {:#?}", swept.meetings);
    assert!(either(&|world| world.unsaved == swept.unsaved), "{case}: {:#?}", swept.unsaved);
    assert!(either(&|world| world.recordings == swept.recordings), "{case}: {:?}", swept.recordings);
}

fn nothing_is_left_behind(house: &House, swept: &World, before: &World, case: &str) {
    let left = files(&house.root);
    let named = |part: &str| left.iter().filter(|file| file.to_string_lossy().contains(part)).collect::<Vec<_>>();
    let is_erased = |id: &&String| !id.is_empty() && !swept.places.contains_key(*id);
    for id in before.places.keys().filter(is_erased) {
        assert!(named(id).is_empty(), "{case}: {id} was erased, and this is left: {:?}", named(id));
    }
    assert!(named(".unfinished").is_empty(), "{case}: {:?}", named(".unfinished"));
    let in_bin = fs::read_dir(house.data().join("bin")).into_iter().flatten().count();
    assert_eq!(in_bin, house.shelf.bin().len(), "{case}: a folder in the bin holds nothing");
}
