//! Questions read aloud: hearing, keeping and erasing recordings, and adding a folder of them.

use super::{after, choose};
use crate::AppState;
use crate::error::Error;
use iop_core::Problem;
use iop_view::Window;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The bytes of a recording. Nothing else in the folder can be asked for.
#[tauri::command(async)]
pub(crate) fn recording(state: State<'_, AppState>, lang: &str, question: &str) -> Result<Response, Error> {
    let session = state.session();
    session.recording(lang, question).map(Response::new).map_err(|problem| session.error(&problem))
}

/// Keeps what the page has recorded: the sound is the body, the language and the question stand in the head.
#[tauri::command(async)]
pub(crate) fn keep_recording(state: State<'_, AppState>, request: Request<'_>) -> Result<Window, Error> {
    let head = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    after(&state, |session| match request.body() {
        InvokeBody::Raw(wav) => session.keep_recording(head("lang"), head("question"), wav),
        InvokeBody::Json(_) => Err(Problem::error("recording-not-sound")),
    })
}

#[tauri::command(async)]
pub(crate) fn erase_recording(state: State<'_, AppState>, lang: &str, question: &str) -> Result<Window, Error> {
    after(&state, |session| session.erase_recording(lang, question))
}

#[tauri::command(async)]
pub(crate) fn add_recordings(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let title = state.session().say("ui-dialog-recordings");
    let chosen = if state.surroundings.is_automated {
        state.surroundings.recordings.clone()
    } else {
        choose(&app, app.dialog().file().set_title(title), FileDialogBuilder::blocking_pick_folder)
    };
    after(&state, |session| chosen.map_or(Ok(()), |folder| session.add_recordings(&folder)))
}
