//! Initiatives side by side: naming, copying, putting aside, removing and taking back.

use super::opening::at;
use super::{Session, first};
use crate::clock;
use crate::open::Open;
use iop_core::{Initiative, Problem};
use iop_store::{Entry, Hash, Lock};
use iop_view::{Binned, Deed, Done, Edit, Kept, Page, Shelved, Spot};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::Path;

impl Session {
    /// Does something with an initiative of the shelf or of the bin.
    ///
    /// Errors: `file-missing`, `file-busy` when another window has it open, and those of the shelf. Nothing is changed
    /// then.
    pub(crate) fn shelve(&mut self, deed: &Deed) -> Result<(), Problem> {
        self.done = None;
        let (name, undo) = match deed {
            Deed::Rename { id, name } => self.rename(id, name.trim())?,
            Deed::Copy { id } => self.copy(id)?,
            Deed::Archive { id } => self.put_aside(id, true)?,
            Deed::Unarchive { id } => self.put_aside(id, false)?,
            Deed::Forget { id } => {
                let entry = self.entry(id)?;
                self.shelf.forget(&entry.path)?;
                (name(&entry), None)
            }
            Deed::Remove { id } => self.remove(id)?,
            Deed::Restore { name } => {
                let path = self.shelf.restore(name)?;
                let entry = self.entry(&listed_as(&path))?;
                (self::name(&entry), Some(Deed::Remove { id: listed_as(&path) }))
            }
            Deed::Erase { name } => {
                let binned = self.shelf.bin().into_iter().find(|binned| binned.name == *name);
                self.shelf.erase(name)?;
                // Papers made for the printer are copies of answers too.
                let _ = std::fs::remove_dir_all(self.data.join("print"));
                (binned.map(|binned| self::name(&binned.entry)).unwrap_or_default(), None)
            }
            Deed::OpenVersion { id, taken } => {
                let entry = self.entry(id)?;
                let versions = self.shelf.versions(&entry.path);
                let version = versions.into_iter().find(|version| taken_as(version.taken) == *taken);
                let version = version.ok_or_else(|| Problem::error("file-missing").in_file(taken))?;
                let initiative = Initiative { copied: self.today().to_string(), ..version.initiative };
                self.put(initiative)?;
                if let Some(open) = &mut self.open {
                    open.save()?;
                }
                (name(&entry), None)
            }
            Deed::TurnBack { id, taken } => self.turn_back_to(id, taken)?,
        };
        self.done = Some(Done { id: deed.id(), name, undo });
        Ok(())
    }

    fn rename(&mut self, id: &str, name: &str) -> Result<(String, Option<Deed>), Problem> {
        let entry = self.entry(id)?;
        let at = Spot { question: "initiative-name".into(), row: None, column: None };
        let edit = Edit::Write { at, lang: None, text: name.to_owned() };
        match &mut self.open {
            Some(open) if open.path == entry.path => open.edit(&edit)?,
            _ => {
                let held = self.shelf.open(&entry.path).map_err(first)?;
                if held.lock.is_none() {
                    return Err(Problem::error("file-busy"));
                }
                Open::held(held, entry.path.clone(), &self.shelf)?.edit(&edit)?;
            }
        }
        Ok((name.to_owned(), Some(Deed::Rename { id: id.to_owned(), name: entry.initiative })))
    }

    fn copy(&mut self, id: &str) -> Result<(String, Option<Deed>), Problem> {
        let entry = self.entry(id)?;
        let name = name(&entry);
        let open = self.open.as_ref().filter(|open| open.path == entry.path);
        let newer = || self.shelf.unsaved(&entry.path, &entry.id).map(|unsaved| unsaved.initiative);
        // What could not be saved is not in the file.
        let initiative = open.map(|open| open.initiative.clone()).or_else(newer).or(entry.content);
        let initiative = initiative.ok_or_else(|| first(entry.problems))?;
        let copied = self.today().to_string();
        let mut copy = Open::begin(Initiative { copied, ..initiative }, &self.shelf)?;
        copy.save()?;
        Ok((name, Some(Deed::Remove { id: listed_as(&copy.path) })))
    }

    fn put_aside(&mut self, id: &str, is_archived: bool) -> Result<(String, Option<Deed>), Problem> {
        let entry = self.entry(id)?;
        self.shelf.archive(&entry.path, is_archived)?;
        let id = id.to_owned();
        let undo = if is_archived { Deed::Unarchive { id } } else { Deed::Archive { id } };
        Ok((name(&entry), Some(undo)))
    }

    fn remove(&mut self, id: &str) -> Result<(String, Option<Deed>), Problem> {
        let entry = self.entry(id)?;
        let _lock = self.alone(&entry)?;
        let binned = self.shelf.remove(&entry.path, clock::now())?;
        Ok((name(&entry), Some(Deed::Restore { name: binned.name })))
    }

    fn turn_back_to(&mut self, id: &str, taken: &str) -> Result<(String, Option<Deed>), Problem> {
        let entry = self.entry(id)?;
        let when = taken.parse().ok().and_then(|millisecond| Timestamp::from_millisecond(millisecond).ok());
        let when = when.ok_or_else(|| Problem::error("file-missing").in_file(taken))?;
        drop(self.alone(&entry)?);
        self.shelf.turn_back(&entry.path, when, clock::now()).map_err(busy)?;
        let newest = self.shelf.versions(&entry.path).into_iter().next().filter(|_| entry.content.is_some());
        let undo = newest.map(|newest| Deed::TurnBack { id: id.to_owned(), taken: taken_as(newest.taken) });
        Ok((name(&entry), undo))
    }

    /// Lets go of the initiative here and sees to it that no other window has it.
    fn alone(&mut self, entry: &Entry) -> Result<Option<Lock>, Problem> {
        if self.open.as_ref().is_some_and(|open| open.path == entry.path || open.initiative.id == entry.id) {
            self.close();
        }
        if entry.id.is_empty() { Ok(None) } else { self.shelf.lock(&entry.id).map(Some).map_err(busy) }
    }

    /// The file that the list calls so.
    ///
    /// Errors: `file-missing`.
    pub(super) fn entry(&self, id: &str) -> Result<Entry, Problem> {
        let entry = self.shelf.list().into_iter().find(|entry| listed_as(&entry.path) == id);
        entry.ok_or_else(|| Problem::error("file-missing").in_file(id))
    }

    /// What the page shows of the shelf.
    pub(super) fn shelved(&self) -> (Vec<Shelved>, Vec<Binned>, Vec<Kept>) {
        let is_listed = matches!(self.page, Page::Start | Page::Versions { .. });
        let entries = if is_listed { self.shelf.list() } else { Vec::new() };
        let bin = if matches!(self.page, Page::Start | Page::Bin) { self.shelf.bin() } else { Vec::new() };
        let versions = match &self.page {
            Page::Versions { id } => entries.iter().find(|entry| listed_as(&entry.path) == *id),
            _ => None,
        };
        let versions = versions.map(|entry| self.shelf.versions(&entry.path)).unwrap_or_default().into_iter();
        let versions = versions.map(|version| {
            let (day, time) = day_and_time(version.taken);
            Kept { taken: taken_as(version.taken), day, time, initiative: version.initiative }
        });
        (entries.into_iter().map(shelved).collect(), bin.into_iter().map(binned).collect(), versions.collect())
    }
}

fn busy(problem: Problem) -> Problem {
    if problem.code == "file-in-use" { Problem::error("file-busy") } else { problem }
}

fn name(entry: &Entry) -> String {
    let named = [&entry.initiative, &entry.association].into_iter().find(|name| !name.is_empty());
    named.cloned().unwrap_or_default()
}

/// A file goes by a hash of its path, so that the page sends no paths; two copies of an initiative have the same name
/// and id, but not the same path.
fn listed_as(path: &Path) -> String {
    Hash::of(path.as_os_str().as_encoded_bytes()).to_string()
}

fn taken_as(taken: Timestamp) -> String {
    taken.as_millisecond().to_string()
}

pub(super) fn day_and_time(when: Timestamp) -> (jiff::civil::Date, String) {
    let here = when.to_zoned(TimeZone::system());
    (here.date(), here.strftime("%H:%M").to_string())
}

fn shelved(entry: Entry) -> Shelved {
    let is_missing = entry.problems.iter().any(|problem| problem.code == "file-missing");
    let behind = entry.unsaved.map(|when| at("file-unsaved", when));
    // That a file was cleaned of a personnummer is told when it is opened.
    let found = entry.problems.into_iter().find(|problem| problem.code != "org-number-personnummer");
    Shelved {
        id: listed_as(&entry.path),
        lies_at: entry.path.display().to_string(),
        association: entry.association,
        initiative: entry.initiative,
        profile: entry.profile,
        changed: entry.modified.map(|time| day_and_time(time).0),
        content: entry.content,
        is_elsewhere: entry.is_elsewhere,
        is_archived: entry.is_archived,
        is_missing,
        versions: entry.versions,
        problem: behind.or(found),
    }
}

fn binned(binned: iop_store::Binned) -> Binned {
    Binned {
        name: binned.name,
        lay_at: binned.origin.display().to_string(),
        association: binned.entry.association,
        initiative: binned.entry.initiative,
        removed: day_and_time(binned.removed).0,
        versions: binned.entry.versions,
    }
}
