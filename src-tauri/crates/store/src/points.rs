//! The points at which a test stops the process: one before every step of [`crate::disk`], numbered as they are reached.

use std::cell::RefCell;
use std::io::{self, ErrorKind, Write};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::NamedTempFile;

/// What a process tells when it has come to the point where it is to die.
pub(crate) const HERE: &str = "here: ";

/// What is to happen on the way.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The number of the point, from 1; 0 for none.
    pub(crate) dies_at: usize,
    /// Half of what is to be written there is written first.
    pub(crate) is_torn: bool,
    /// A folder that is a USB stick.
    pub(crate) stick: PathBuf,
    /// The stick is another disk, so nothing can be renamed to it or from it.
    pub(crate) is_other_disk: bool,
    /// The stick's files can be read and not removed.
    pub(crate) is_protected: bool,
    /// What has been done.
    pub(crate) steps: Vec<Step>,
}

/// A step that was about to be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// What it does.
    pub(crate) what: &'static str,
    /// The place in the crate that takes it, as `whole.rs:33`.
    pub(crate) from: String,
}

thread_local! {
    static PLAN: RefCell<Option<Plan>> = const { RefCell::new(None) };
}

/// Follows a plan on this thread from now on; gives the one that was followed.
pub(crate) fn follow(plan: Option<Plan>) -> Option<Plan> {
    PLAN.replace(plan)
}

/// Changes the plan, if one is followed.
pub(crate) fn with_plan<T>(change: impl FnOnce(&mut Plan) -> T) -> Option<T> {
    PLAN.with_borrow_mut(|plan| plan.as_mut().map(change))
}

/// Notes that a function which saves was called here. It is no step of its own.
#[track_caller]
pub(crate) fn pass() {
    note("pass", false);
}

/// Comes to a step; fails when the plan says that the disk would.
#[track_caller]
pub(crate) fn reach(what: &'static str, path: &Path) -> io::Result<()> {
    if note(what, true) {
        die();
    }
    let refuses = |plan: &mut Plan| what == "remove file" && plan.is_protected && path.starts_with(&plan.stick);
    if with_plan(refuses) == Some(true) { Err(ErrorKind::ReadOnlyFilesystem.into()) } else { Ok(()) }
}

/// The same before waiting for the disk. Says whether that can be left out: the kernel outlives the process, so here it
/// would only take time.
#[track_caller]
pub(crate) fn reach_waiting(what: &'static str, path: &Path) -> io::Result<bool> {
    reach(what, path)?;
    Ok(with_plan(|_| ()).is_some())
}

/// The same before writing.
#[track_caller]
pub(crate) fn reach_writing(file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    if note("write", true) {
        if with_plan(|plan| plan.is_torn) == Some(true) {
            file.write_all(&bytes[..bytes.len() / 2])?;
        }
        die();
    }
    Ok(())
}

/// The same before giving a file another name.
#[track_caller]
pub(crate) fn reach_renaming(from: &Path, to: &Path) -> io::Result<()> {
    if note("rename", true) {
        die();
    }
    let refused = with_plan(|plan| {
        let [from, to] = [from, to].map(|path| path.starts_with(&plan.stick));
        if plan.is_other_disk && from != to {
            Some(ErrorKind::CrossesDevices)
        } else {
            (plan.is_protected && (from || to)).then_some(ErrorKind::ReadOnlyFilesystem)
        }
    });
    refused.flatten().map_or(Ok(()), |kind| Err(kind.into()))
}

/// Notes a step; says whether the process is to die before it.
#[track_caller]
fn note(what: &'static str, is_point: bool) -> bool {
    let caller = Location::caller();
    with_plan(|plan| {
        let file = caller.file().replace('\\', "/");
        let from = file.rsplit_once("/src/").map_or(file.as_str(), |(_, file)| file);
        plan.steps.push(Step { what, from: format!("{from}:{}", caller.line()) });
        is_point && plan.steps.iter().filter(|step| step.what != "pass").count() == plan.dies_at
    })
    .unwrap_or_default()
}

/// Waits for the kill that the starting process sends: nothing of this one runs any more, no destructor either.
fn die() -> ! {
    if let Some(step) = with_plan(|plan| plan.steps.last().cloned()).flatten() {
        eprintln!("{HERE}{step:?}");
    }
    std::thread::sleep(Duration::from_mins(2));
    std::process::abort()
}
