//! Pages, languages and closing.

use super::after;
use crate::AppState;
use crate::error::Error;
use iop_view::{Page, Window, Wish};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
use tauri::{Emitter, Manager, State};

/// How long the page may take to hand over what has been typed last.
const PATIENCE: Duration = Duration::from_millis(1_500);

#[tauri::command(async)]
pub(crate) fn look(state: State<'_, AppState>) -> Window {
    state.session().window()
}

#[tauri::command(async)]
pub(crate) fn go(state: State<'_, AppState>, page: Page) -> Result<Window, Error> {
    after(&state, |session| {
        session.go(page);
        Ok(())
    })
}

#[tauri::command(async)]
pub(crate) fn speak(state: State<'_, AppState>, lang: &str) -> Result<Window, Error> {
    after(&state, |session| {
        session.speak(lang);
        Ok(())
    })
}

#[tauri::command(async)]
pub(crate) fn wish(state: State<'_, AppState>, wish: Wish) -> Result<Window, Error> {
    after(&state, |session| {
        session.wish(&wish);
        Ok(())
    })
}

/// The page has handed over everything: closes. When something of it cannot be saved where it belongs, the window stays open
/// once more, unless somebody wants to close `anyway`.
#[tauri::command(async)]
pub(crate) fn leave(state: State<'_, AppState>, window: tauri::Window, anyway: bool) -> Option<Window> {
    state.closing().take();
    let mut session = state.session();
    session.keep();
    if session.is_unsaved() && !anyway {
        return Some(session.window());
    }
    session.close();
    // A window that cannot be closed stays open, which nobody needs to be told.
    let _ = window.destroy();
    None
}

/// Asks the page for what has been typed last before the window closes; closes anyway when it does not answer.
/// False when the page has been asked and has not answered yet.
pub(crate) fn ask_page_first(window: &tauri::Window) -> bool {
    let state = window.state::<AppState>();
    let mut closing = state.closing();
    if closing.is_some() || window.emit("closing", ()).is_err() {
        return false;
    }
    let (asked, answered) = mpsc::channel();
    *closing = Some(asked);
    let window = window.clone();
    thread::spawn(move || {
        if answered.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            window.state::<AppState>().session().close();
            let _ = window.destroy();
        }
    });
    true
}
