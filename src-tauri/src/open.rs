//! The initiative that is open: its answers, its file and its history.

use crate::answering::{self, Names, Outcome};
use crate::history::{Change, History};
use crate::{clock, random};
use iop_core::profile::shipped;
use iop_core::{Answer, Initiative, Problem, Profile, sessions};
use iop_store::{Access, Hash, Held, Lock, Meeting, ReadOnlyBecause, Shelf, content_hash, write_initiative};
use iop_view::{Edit, ReadOnly, Saving, Spot};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The issuer that speaks for nobody, used when a file names one that is not known here.
const GENERAL: &str = "general";

/// The initiative that is open.
pub(crate) struct Open {
    pub(crate) initiative: Initiative,
    pub(crate) profile: Profile,
    pub(crate) path: PathBuf,
    pub(crate) refused: Option<Spot>,
    pub(crate) history: History,
    /// Why nothing can be changed in it here.
    pub(crate) read_only: Option<ReadOnly>,
    /// The answers as they stood when it was opened.
    pub(crate) as_opened: BTreeMap<String, Answer>,
    /// A meeting that has begun and is not over.
    pub(crate) meeting: Option<Meeting>,
    /// The row of the time the group writes about, which may get another day meanwhile.
    pub(crate) written_time: Option<String>,
    /// Nothing that was to be saved could not be.
    pub(crate) is_saved: bool,
    /// What could not be saved is kept on this computer.
    pub(crate) is_kept_aside: bool,
    /// The last answer is still to be saved.
    pub(crate) is_on_its_way: bool,
    hash: Option<Hash>,
    /// Held for as long as the initiative is open.
    lock: Option<Lock>,
    shelf: Shelf,
}

impl Open {
    /// An initiative that has no file yet; the first answer makes one.
    ///
    /// Errors: `profile-unknown`, and those of writing when the shelf cannot be made.
    pub(crate) fn begin(mut initiative: Initiative, shelf: &Shelf) -> Result<Self, Problem> {
        initiative.id = random::id()?;
        let name = typed(&initiative, "initiative-name").or_else(|| typed(&initiative, "association-name"));
        let path = shelf.new_path(name.as_deref().unwrap_or_default(), &initiative.id)?;
        let lock = Some(shelf.lock(&initiative.id)?);
        let mut open = Self::at(initiative, path, shelf)?;
        open.lock = lock;
        if !open.is_profile_missing() {
            open.initiative.profile = open.profile.reference();
        }
        Ok(open)
    }

    /// An initiative out of its file, with the newer answers that could not be saved in it, where they are to be written
    /// over what it holds.
    ///
    /// Errors: `profile-unknown` when not even the general issuer is shipped.
    pub(crate) fn held(held: Held, path: PathBuf, shelf: &Shelf) -> Result<Self, Problem> {
        let mut open = Self::at(held.opened.initiative, path, shelf)?;
        open.read_only = match held.opened.access {
            Access::ReadWrite => None,
            Access::ReadOnly(ReadOnlyBecause::Newer) => Some(ReadOnly::Newer),
            Access::ReadOnly(ReadOnlyBecause::FileIsReadOnly) => Some(ReadOnly::Protected),
            Access::ReadOnly(ReadOnlyBecause::InUse) => Some(ReadOnly::InUse),
        };
        // A file from before this was kept begins to keep it, so that the next change can be told.
        if open.initiative.profile.says.is_empty() && !open.is_profile_missing() {
            open.initiative.profile.says.clone_from(&open.profile.says);
        }
        open.hash = Some(held.opened.hash);
        open.lock = held.lock;
        if let Some(unsaved) = held.unsaved.filter(|unsaved| unsaved.belongs_over(held.opened.hash)) {
            // What the file holds stays to be found, before it is written over.
            open.snapshot();
            open.initiative = unsaved.initiative;
            (open.is_saved, open.is_kept_aside) = (false, true);
        }
        Ok(open)
    }

    fn at(initiative: Initiative, path: PathBuf, shelf: &Shelf) -> Result<Self, Problem> {
        let profile = profile(&initiative.profile.id)?;
        Ok(Self {
            as_opened: initiative.answers.clone(),
            meeting: None,
            written_time: None,
            initiative,
            profile,
            path,
            refused: None,
            history: History::default(),
            read_only: None,
            is_saved: true,
            is_kept_aside: false,
            is_on_its_way: false,
            hash: None,
            lock: None,
            shelf: shelf.clone(),
        })
    }

    /// The day that counts as today: a meeting that goes on past midnight is still that of the evening before.
    pub(crate) fn day(&self, today: Date) -> Date {
        self.meeting.as_ref().map_or(today, |meeting| meeting.day)
    }

    /// The issuer that the file names is not known here.
    pub(crate) fn is_profile_missing(&self) -> bool {
        self.profile.id != self.initiative.profile.id
    }

    /// Reads the answers against the issuer the file names, when it is among those that were opened from folders.
    pub(crate) fn meet(&mut self, issuers: &[Profile]) {
        let named = issuers.iter().find(|issuer| !issuer.is_shipped && issuer.id == self.initiative.profile.id);
        if let Some(issuer) = named {
            self.profile.clone_from(issuer);
        }
    }

    /// Answers, and saves.
    ///
    /// Errors: those of answering, and those of saving. After an error of saving the answer is kept in memory.
    pub(crate) fn edit(&mut self, edit: &Edit) -> Result<(), Problem> {
        self.answer(edit, &Names::new())?;
        self.save()
    }

    /// Answers in memory alone: nobody waits for the disk. `names` are what people call options, where words are pasted.
    ///
    /// Errors: `file-read-only`, and those of answering.
    pub(crate) fn answer(&mut self, edit: &Edit, names: &Names) -> Result<(), Problem> {
        self.may_change()?;
        let outcome = answering::answer(&self.initiative, edit, &random::id()?, names)?;
        if let Some(row) = edit.spot().filter(|spot| spot.question == sessions::KEY).and_then(|spot| spot.row.clone()) {
            self.written_time = Some(row);
        }
        self.refused = None;
        match outcome {
            Outcome::Changed(change) => {
                change.make(&mut self.initiative);
                self.history.remember(change, typing(edit), Instant::now(), clock::now());
            }
            Outcome::Refused(change, spot) => {
                change.make(&mut self.initiative);
                self.history.rewrite(&spot.question, |answer| {
                    // A row that was not there yet has nothing to hide.
                    let _ = answering::keep_whole_number(answer, &spot);
                });
                self.refused = Some(spot);
            }
        }
        let lang = match edit {
            Edit::Write { lang: Some(lang), text, .. } if !text.is_empty() => Some(lang.as_str()),
            Edit::Fill { column, text, .. } if !text.is_empty() => column.strip_prefix("what-"),
            _ => None,
        };
        if let Some(lang) = lang.filter(|lang| !self.initiative.languages.iter().any(|known| known == lang)) {
            self.initiative.languages.push(lang.to_owned());
        }
        self.is_on_its_way = true;
        Ok(())
    }

    fn may_change(&self) -> Result<(), Problem> {
        match self.read_only {
            Some(_) => Err(Problem::error("file-read-only").in_file(self.path.display().to_string())),
            None => Ok(()),
        }
    }

    /// Puts an answer in the place of what stood there, and saves.
    ///
    /// Errors: `file-read-only`, and those of saving.
    pub(crate) fn put(&mut self, question: &str, answer: Answer) -> Result<(), Problem> {
        self.may_change()?;
        let before = self.initiative.answers.get(question).cloned();
        let change = Change { question: question.to_owned(), before, after: Some(answer) };
        change.make(&mut self.initiative);
        self.history.remember(change, None, Instant::now(), clock::now());
        self.save()
    }

    /// Writes down what no undoing takes away again, and saves. `written` does so in an answer.
    ///
    /// Errors: `file-read-only`, and those of saving.
    pub(crate) fn write_down(
        &mut self,
        question: &str,
        written: impl Fn(Option<&Answer>) -> Answer,
    ) -> Result<(), Problem> {
        self.may_change()?;
        let after = written(self.initiative.answers.get(question));
        self.initiative.answers.insert(question.to_owned(), after);
        self.history.write_down(question, written);
        self.save()
    }

    /// Takes the last change back; gives the question it was at.
    ///
    /// Errors: those of saving.
    pub(crate) fn undo(&mut self) -> Result<Option<String>, Problem> {
        self.refused = None;
        let question = self.history.undo(&mut self.initiative);
        self.save().map(|()| question)
    }

    /// Makes again what was taken back; gives the question it was at.
    ///
    /// Errors: those of saving.
    pub(crate) fn redo(&mut self) -> Result<Option<String>, Problem> {
        self.refused = None;
        let question = self.history.redo(&mut self.initiative);
        self.save().map(|()| question)
    }

    /// Goes back, or forward again, until so many changes stand.
    ///
    /// Errors: those of saving.
    pub(crate) fn turn_to(&mut self, standing: usize) -> Result<(), Problem> {
        if self.read_only.is_some() {
            return Ok(());
        }
        self.refused = None;
        self.history.turn_to(&mut self.initiative, standing);
        self.save()
    }

    /// Turns to another issuer. Every answer stays.
    ///
    /// Errors: `profile-unknown`, and those of saving.
    pub(crate) fn change_issuer(&mut self, id: &str) -> Result<(), Problem> {
        let profile =
            shipped(id).ok_or_else(|| Problem::error("profile-unknown").with("value", id).with("known", ""))?;
        self.read_against(profile)
    }

    /// The same to an issuer that is known already.
    ///
    /// Errors: those of saving.
    pub(crate) fn read_against(&mut self, profile: Profile) -> Result<(), Problem> {
        self.initiative.profile = profile.reference();
        self.profile = profile;
        self.save()
    }

    /// Whether the last change is on disk.
    pub(crate) fn saving(&self) -> Saving {
        match (self.is_saved, self.is_on_its_way) {
            (true, false) => Saving::Saved,
            (true, true) => Saving::OnItsWay,
            (false, _) if self.is_kept_aside => Saving::KeptAside,
            (false, _) => Saving::Failed,
        }
    }

    /// Saves where the file lies.
    ///
    /// Errors: those of [`write_initiative`]; everything stays in memory, and is kept on this computer where that can be done.
    pub(crate) fn save(&mut self) -> Result<(), Problem> {
        if self.read_only.is_some() {
            return Ok(());
        }
        self.is_on_its_way = false;
        self.is_saved = false;
        match write_initiative(&self.path, &self.initiative, self.hash.as_ref()) {
            Ok(hash) => self.is_in_file(hash),
            Err(problem) => {
                let kept = self.shelf.keep_unsaved(&self.path, self.hash, &self.initiative, clock::now());
                self.is_kept_aside = kept.is_ok();
                return Err(problem);
            }
        }
        Ok(())
    }

    fn is_in_file(&mut self, hash: Hash) {
        self.hash = Some(hash);
        self.is_saved = true;
        if std::mem::take(&mut self.is_kept_aside) {
            self.shelf.let_go_of_unsaved(&self.initiative.id);
        }
    }

    /// Saves at another place and goes on there. The old file stays as it is. The dialog has asked before it gives
    /// the path of a file that exists.
    ///
    /// Errors: those of [`write_initiative`].
    pub(crate) fn save_as(&mut self, path: &Path) -> Result<(), Problem> {
        let there = content_hash(path)?;
        let hash = write_initiative(path, &self.initiative, there.as_ref())?;
        path.clone_into(&mut self.path);
        self.is_in_file(hash);
        self.is_on_its_way = false;
        self.read_only = None;
        self.shelf.remember(path)
    }

    /// Keeps a version. That none could be kept is no reason to stop anybody's work: the file itself is saved.
    pub(crate) fn snapshot(&self) {
        if self.hash.is_some() && self.read_only.is_none() {
            let _ = self.shelf.snapshot(&self.path, &self.initiative, clock::now());
        }
    }
}

fn profile(id: &str) -> Result<Profile, Problem> {
    let found = shipped(id).or_else(|| shipped(GENERAL));
    found.ok_or_else(|| Problem::error("profile-unknown").with("value", id).with("known", ""))
}

fn typed(initiative: &Initiative, question: &str) -> Option<String> {
    initiative.answers.get(question).map(|answer| answer.typed.trim().to_owned()).filter(|name| !name.is_empty())
}

/// Where somebody is typing; `None` for a click.
fn typing(edit: &Edit) -> Option<String> {
    match edit {
        Edit::Write { at, lang, .. } => Some(format!("{at:?}{lang:?}")),
        Edit::Note { question, .. } => Some(format!("note {question}")),
        Edit::Who { question, .. } => Some(format!("who {question}")),
        Edit::By { question, .. } => Some(format!("by {question}")),
        Edit::Fill { line: Some(line), column, .. } => Some(format!("fill {line} {column}")),
        _ => None,
    }
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
