//! What the page may ask for. Every command answers with the whole window, but for the fixed words where somebody has
//! only answered: an answer changes none.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands every argument of a command over")]

pub(crate) mod answers;
pub(crate) mod documents;
pub(crate) mod files;
pub(crate) mod recordings;
pub(crate) mod window;

use crate::AppState;
use crate::error::Error;
use crate::session::Session;
use iop_core::Problem;
use iop_view::Window;
use std::path::PathBuf;
use tauri::{AppHandle, Emitter, Wry};
use tauri_plugin_dialog::{FileDialogBuilder, FilePath};

/// Does something in the session and shows what came of it. What has been answered before is on the disk by then.
fn after(state: &AppState, change: impl FnOnce(&mut Session) -> Result<(), Problem>) -> Result<Window, Error> {
    at_once(state, |session| {
        session.keep();
        change(session)?;
        Ok(session.window())
    })
}

/// Shows what comes of the session, or why it is refused, without waiting for the disk.
fn at_once(state: &AppState, show: impl FnOnce(&mut Session) -> Result<Window, Problem>) -> Result<Window, Error> {
    let mut session = state.session();
    let shown = show(&mut session);
    shown.map_err(|problem| session.error(&problem))
}

type Ask = fn(FileDialogBuilder<Wry>) -> Option<FilePath>;

/// Asks somebody to choose a file or a folder; `None` when they would rather not. The page is told while they choose:
/// that time is theirs, and nothing that takes long. A page that cannot be told is closing.
fn choose(app: &AppHandle, dialog: FileDialogBuilder<Wry>, ask: Ask) -> Option<PathBuf> {
    let _ = app.emit("choosing", true);
    let chosen = ask(dialog);
    let _ = app.emit("choosing", false);
    chosen?.into_path().ok()
}
