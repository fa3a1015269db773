//! Beginning, opening and saving. Paths never reach the page.

use super::{after, choose};
use crate::AppState;
use crate::error::Error;
use iop_view::{Deed, Window};
use std::path::PathBuf;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

#[tauri::command(async)]
pub(crate) fn begin(state: State<'_, AppState>, profile: &str) -> Result<Window, Error> {
    after(&state, |session| session.begin(profile))
}

#[tauri::command(async)]
pub(crate) fn open_recent(state: State<'_, AppState>, id: &str) -> Result<Window, Error> {
    after(&state, |session| session.open_recent(id))
}

#[tauri::command(async)]
pub(crate) fn shelve(state: State<'_, AppState>, deed: Deed) -> Result<Window, Error> {
    after(&state, |session| session.shelve(&deed))
}

#[tauri::command(async)]
pub(crate) fn open_example(state: State<'_, AppState>, number: usize) -> Result<Window, Error> {
    after(&state, |session| session.open_example(number))
}

#[tauri::command(async)]
pub(crate) fn change_issuer(state: State<'_, AppState>, profile: &str) -> Result<Window, Error> {
    after(&state, |session| session.change_issuer(profile))
}

#[tauri::command(async)]
pub(crate) fn open_file(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (title, kind) = {
        let session = state.session();
        (session.say("ui-dialog-open"), session.say("ui-file-kind"))
    };
    let chosen = if state.surroundings.is_automated {
        state.surroundings.open.clone()
    } else {
        let dialog = app.dialog().file().set_title(title).add_filter(kind, &["iop"]);
        choose(&app, dialog, FileDialogBuilder::blocking_pick_file)
    };
    after(&state, |session| chosen.map_or(Ok(()), |path| session.open_path(&path)))
}

#[tauri::command(async)]
pub(crate) fn open_profile(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let title = state.session().say("ui-dialog-profile");
    let chosen = if state.surroundings.is_automated {
        state.surroundings.open_profile.clone()
    } else {
        choose(&app, app.dialog().file().set_title(title), FileDialogBuilder::blocking_pick_folder)
    };
    after(&state, |session| chosen.map_or(Ok(()), |folder| session.open_profile(&folder)))
}

#[tauri::command(async)]
pub(crate) fn save_as(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (name, title, kind) = {
        let session = state.session();
        let name = session.file_name().map_err(|problem| session.error(&problem))?;
        (name, session.say("ui-dialog-save"), session.say("ui-file-kind"))
    };
    let chosen = where_to(&app, &state, &name, title, kind, "iop");
    after(&state, |session| chosen.map_or(Ok(()), |path| session.save_as(&path)))
}

/// Asks where to save; `None` when the question was dismissed.
pub(super) fn where_to(
    app: &AppHandle,
    state: &AppState,
    name: &str,
    title: String,
    kind: String,
    extension: &str,
) -> Option<PathBuf> {
    if state.surroundings.is_automated {
        return Some(state.surroundings.save_to.as_ref()?.join(name));
    }
    let dialog = app.dialog().file().set_title(title).set_file_name(name).add_filter(kind, &[extension]);
    choose(app, dialog, FileDialogBuilder::blocking_save_file)
}
