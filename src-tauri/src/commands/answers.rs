//! Answering, taking back and making again.

use super::{after, at_once};
use crate::AppState;
use crate::error::Error;
use crate::session::Session;
use iop_core::Problem;
use iop_view::{Edit, Window, question_dom};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn edit(state: State<'_, AppState>, edit: Edit) -> Result<Window, Error> {
    at_once(&state, |session| {
        session.answer(&edit)?;
        Ok(session.answered())
    })
}

/// Shows what has been taken back or made again where it stands.
fn turned(
    state: &AppState,
    turn: impl FnOnce(&mut Session) -> Result<Option<String>, Problem>,
) -> Result<Window, Error> {
    at_once(state, |session| {
        session.keep();
        let question = turn(session)?;
        Ok(Window { target: question.map(|id| question_dom(&id)), ..session.window() })
    })
}

/// Saves what has been answered; the page asks for it when it has shown the answer.
#[tauri::command(async)]
pub(crate) fn keep(state: State<'_, AppState>) -> Result<Window, Error> {
    at_once(&state, |session| {
        session.keep();
        Ok(session.answered())
    })
}

#[tauri::command(async)]
pub(crate) fn undo(state: State<'_, AppState>) -> Result<Window, Error> {
    turned(&state, Session::undo)
}

#[tauri::command(async)]
pub(crate) fn turn_to(state: State<'_, AppState>, standing: usize) -> Result<Window, Error> {
    after(&state, |session| session.turn_to(standing))
}

#[tauri::command(async)]
pub(crate) fn redo(state: State<'_, AppState>) -> Result<Window, Error> {
    turned(&state, Session::redo)
}

#[tauri::command(async)]
pub(crate) fn begin_meeting(state: State<'_, AppState>, as_opened: bool) -> Result<Window, Error> {
    after(&state, |session| session.begin_meeting(as_opened))
}

#[tauri::command(async)]
pub(crate) fn end_meeting(state: State<'_, AppState>) -> Result<Window, Error> {
    after(&state, Session::end_meeting)
}

#[tauri::command(async)]
pub(crate) fn tell_present(state: State<'_, AppState>) -> Result<Window, Error> {
    after(&state, Session::tell_present)
}

#[tauri::command(async)]
pub(crate) fn show_lines(state: State<'_, AppState>, from: usize) -> Result<Window, Error> {
    after(&state, |session| {
        session.show_lines(from);
        Ok(())
    })
}
