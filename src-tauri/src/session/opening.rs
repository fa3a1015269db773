//! Opening a file, whatever has happened to it, and letting go of it.

use super::shelving::day_and_time;
use super::{Session, first};
use crate::clock;
use crate::open::Open;
use iop_core::Problem;
use iop_store::{Held, Unsaved};
use iop_view::Page;
use jiff::Timestamp;
use std::path::Path;

impl Session {
    /// Opens an initiative of the shelf by what its list called it.
    ///
    /// Errors: those of opening.
    pub(crate) fn open_recent(&mut self, id: &str) -> Result<(), Problem> {
        let path = self.entry(id)?.path;
        self.open_path(&path)
    }

    /// Opens a file. When it is damaged, the last version kept takes its place, and it goes to the bin.
    ///
    /// Errors: those of opening.
    pub(crate) fn open_path(&mut self, path: &Path) -> Result<(), Problem> {
        // The same initiative may be open already; its lock must not stand in its own way.
        self.close();
        let mended = match self.shelf.open(path) {
            Ok(held) => return self.hold(held, path),
            Err(problems) => self.mend(path, first(problems))?,
        };
        let held = self.shelf.open(path).map_err(first)?;
        self.hold(held, path)?;
        self.trouble = Some(mended);
        Ok(())
    }

    fn hold(&mut self, held: Held, path: &Path) -> Result<(), Problem> {
        let told = held.opened.problems.first().cloned();
        let unsaved = held.unsaved.clone();
        let mut open = Open::held(held, path.to_owned(), &self.shelf)?;
        open.meet(&self.profiles);
        open.meeting = self.shelf.meeting(&open.initiative.id);
        // That a file of the shelf's own is not listed twice is the shelf's care.
        let _ = self.shelf.remember(path);
        let caught_up = unsaved.and_then(|unsaved| self.catch_up(&mut open, &unsaved));
        self.open = Some(open);
        self.go(Page::Overview);
        self.trouble = caught_up.or(told);
        Ok(())
    }

    /// Saves the newer answers in the file, or keeps them as a version when it has been changed since. Gives what is worth
    /// telling.
    fn catch_up(&self, open: &mut Open, unsaved: &Unsaved) -> Option<Problem> {
        if open.is_kept_aside {
            return Some(open.save().err().unwrap_or_else(|| at("file-caught-up", unsaved.when)));
        }
        let is_other = unsaved.initiative != open.initiative;
        if is_other {
            // Without a version it is not let go of.
            self.shelf.snapshot(&open.path, &unsaved.initiative, clock::now()).ok()?;
        }
        self.shelf.let_go_of_unsaved(&open.initiative.id);
        is_other.then(|| at("file-changed-since", unsaved.when))
    }

    /// Puts the last version kept in the place of a damaged file; gives what is worth telling.
    ///
    /// Errors: the problem itself, when the file is not damaged or nothing is kept of it, and those of the shelf.
    fn mend(&mut self, path: &Path, problem: Problem) -> Result<Problem, Problem> {
        if !["file-damaged", "file-foreign"].contains(&problem.code) {
            return Err(problem);
        }
        let Some(recovered) = self.shelf.recover(path) else { return Err(problem) };
        self.shelf.turn_back(path, recovered.taken, clock::now())?;
        Ok(at("file-recovered", recovered.taken))
    }

    /// Lets go of the open initiative, saved and with a version kept of it.
    pub(crate) fn close(&mut self) {
        self.keep();
        if let Some(open) = self.open.take() {
            open.snapshot();
        }
    }
}

/// Something worth telling about answers of this time.
pub(super) fn at(code: &'static str, when: Timestamp) -> Problem {
    let (day, time) = day_and_time(when);
    Problem::warning(code).with("date", day.to_string()).with("time", time)
}
