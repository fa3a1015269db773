//! What the page may ask for. Every command answers with the whole window.

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

/// Does something in the session and shows what came of it.
fn after(state: &AppState, change: impl FnOnce(&mut Session) -> Result<(), Problem>) -> Result<Window, Error> {
    let mut session = state.session();
    match change(&mut session) {
        Ok(()) => Ok(session.window()),
        Err(problem) => Err(session.error(&problem)),
    }
}
