//! What lies on the shelf.

use super::{Shelf, key};
use crate::disk;
use crate::reading::read_file;
use crate::{LARGEST_FILE, read_initiative, write_whole};
use iop_core::{Initiative, Problem};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Lists the files that lie elsewhere.
const ELSEWHERE: &str = "elsewhere.json";
/// Lists the files that somebody has put aside.
const ARCHIVED: &str = "archived.json";

/// A file of the shelf, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Where it lies.
    pub path: PathBuf,
    /// The initiative's id; empty when the file cannot be read.
    pub id: String,
    /// What the initiative is called; may be empty.
    pub initiative: String,
    /// What the association is called; may be empty.
    pub association: String,
    /// The issuer's id.
    pub profile: String,
    /// When the file was last written, by the file system's account.
    pub modified: Option<Timestamp>,
    /// The answers; nothing when the file cannot be read.
    pub content: Option<Initiative>,
    /// It lies in a place of its own, such as a USB stick.
    pub is_elsewhere: bool,
    /// Somebody has put it aside.
    pub is_archived: bool,
    /// How many earlier versions are kept.
    pub versions: usize,
    /// When answers that are newer than the file could not be saved in it.
    pub unsaved: Option<Timestamp>,
    /// Why it cannot be read, or what is worth telling.
    pub problems: Vec<Problem>,
}

impl Shelf {
    /// Every file of the shelf, the last written first. Files that cannot be read are in the list too.
    pub fn list(&self) -> Vec<Entry> {
        let own = fs::read_dir(self.initiatives()).into_iter().flatten().flatten().map(|entry| entry.path());
        let own = own.filter(|path| path.extension().is_some_and(|extension| extension == "iop"));
        let (elsewhere, archived) = (self.paths(ELSEWHERE), self.paths(ARCHIVED));
        let paths: BTreeSet<PathBuf> = own.chain(elsewhere.iter().cloned()).collect();
        let of = |path: PathBuf| {
            let entry = entry(&path);
            let unsaved = self.unsaved(&path, &entry.id);
            Entry {
                is_elsewhere: elsewhere.contains(&path),
                is_archived: archived.contains(&path),
                versions: self.kept(&path, &entry.id),
                unsaved: unsaved.as_ref().map(|unsaved| unsaved.when),
                ..self.named(entry, unsaved.map(|unsaved| unsaved.initiative))
            }
        };
        let mut entries: Vec<Entry> = paths.into_iter().map(of).collect();
        entries.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.path.cmp(&b.path)));
        entries
    }

    /// A file that cannot be read, because the stick is away or it is damaged, is called what the newest answers kept of it
    /// are called.
    fn named(&self, entry: Entry, unsaved: Option<Initiative>) -> Entry {
        let recovered = || self.recover(&entry.path).map(|recovered| recovered.initiative);
        let newest = if entry.content.is_some() { None } else { unsaved.or_else(recovered) };
        match newest {
            Some(newest) => Entry {
                initiative: typed(&newest, "initiative-name"),
                association: typed(&newest, "association-name"),
                ..entry
            },
            None => entry,
        }
    }

    /// A free path for a new initiative, from its name and id: `initiatives/sprakkafe-3f2a9c.iop`.
    ///
    /// Errors: those of writing when the folder cannot be made.
    pub fn new_path(&self, name: &str, id: &str) -> Result<PathBuf, Problem> {
        let folder = self.initiatives();
        disk::make_folder(&folder).map_err(|error| crate::whole::problem(&error, &folder))?;
        let slug = key::slug(name);
        let key = key::key(id);
        let short: String = key.trim_start_matches("x-").chars().filter(char::is_ascii_alphanumeric).take(6).collect();
        let start = if slug.is_empty() { format!("iop-{short}") } else { format!("{slug}-{short}") };
        let names = std::iter::once(format!("{start}.iop")).chain((2..).map(|n| format!("{start}-{n}.iop")));
        let mut free = names.map(|name| folder.join(name)).filter(|path| !path.exists());
        Ok(free.next().unwrap_or_else(|| folder.join(format!("{start}.iop"))))
    }

    /// Puts a file that lies elsewhere on the list.
    ///
    /// Errors: those of writing.
    pub fn remember(&self, path: &Path) -> Result<(), Problem> {
        if path.starts_with(self.initiatives()) { Ok(()) } else { self.note(ELSEWHERE, path, true) }
    }

    /// Takes a file that lies elsewhere off the list. The file stays.
    ///
    /// Errors: those of writing.
    pub fn forget(&self, path: &Path) -> Result<(), Problem> {
        self.note(ARCHIVED, path, false)?;
        self.note(ELSEWHERE, path, false)
    }

    /// Puts a file aside, or takes it out again. It stays where it lies and can be opened as before.
    ///
    /// Errors: those of writing.
    pub fn archive(&self, path: &Path, is_archived: bool) -> Result<(), Problem> {
        self.note(ARCHIVED, path, is_archived)
    }

    /// A file at this path would be on the list.
    pub(super) fn is_listed(&self, path: &Path) -> bool {
        path.starts_with(self.initiatives()) || self.paths(ELSEWHERE).contains(path)
    }

    /// A list that cannot be read is as good as none: the files themselves are untouched.
    fn paths(&self, list: &str) -> BTreeSet<PathBuf> {
        let bytes = read_file(&self.root.join(list), LARGEST_FILE).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    fn note(&self, list: &str, path: &Path, is_in: bool) -> Result<(), Problem> {
        let mut paths = self.paths(list);
        let is_new = if is_in { paths.insert(path.to_owned()) } else { paths.remove(path) };
        if !is_new {
            return Ok(());
        }
        let file = self.root.join(list);
        disk::make_folder(&self.root).map_err(|error| crate::whole::problem(&error, &file))?;
        let bytes = serde_json::to_vec_pretty(&paths)
            .map_err(|error| Problem::error("file-not-written").with("detail", error.to_string()))?;
        write_whole(&file, &bytes)
    }
}

/// What a file tells about itself.
pub(super) fn entry(path: &Path) -> Entry {
    let written = fs::metadata(path).and_then(|about| about.modified()).ok();
    let modified = written.and_then(|time| Timestamp::try_from(time).ok());
    let bare = Entry { path: path.to_owned(), modified, ..Entry::default() };
    match read_initiative(path) {
        Ok(opened) => Entry {
            initiative: typed(&opened.initiative, "initiative-name"),
            association: typed(&opened.initiative, "association-name"),
            id: opened.initiative.id.clone(),
            profile: opened.initiative.profile.id.clone(),
            content: Some(opened.initiative),
            problems: opened.problems,
            ..bare
        },
        Err(problems) => Entry { problems, ..bare },
    }
}

fn typed(initiative: &Initiative, question: &str) -> String {
    initiative.answers.get(question).map(|answer| answer.typed.trim().to_owned()).unwrap_or_default()
}
