//! Saving and printing a document.

use super::after;
use super::files::where_to;
use crate::AppState;
use crate::error::Error;
use iop_core::Problem;
use iop_store::write_whole;
use iop_view::Window;
use std::fs;
use std::path::Path;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

#[tauri::command(async)]
pub(crate) fn save_pdf(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (name, bytes, title, kind) = {
        let session = state.session();
        let (name, bytes) = session.pdf().map_err(|problem| session.error(&problem))?;
        (name, bytes, session.say("ui-dialog-pdf"), session.say("ui-pdf-kind"))
    };
    let chosen = where_to(&app, &state, &name, title, kind, "pdf");
    after(&state, |_| chosen.map_or(Ok(()), |path| write_whole(&path.with_extension("pdf"), &bytes)))
}

#[tauri::command(async)]
pub(crate) fn save_docx(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (name, bytes, title, kind) = {
        let session = state.session();
        let (name, bytes) = session.docx().map_err(|problem| session.error(&problem))?;
        (name, bytes, session.say("ui-dialog-pdf"), session.say("ui-docx-kind"))
    };
    let chosen = where_to(&app, &state, &name, title, kind, "docx");
    after(&state, |_| chosen.map_or(Ok(()), |path| write_whole(&path.with_extension("docx"), &bytes)))
}

#[tauri::command(async)]
pub(crate) fn save_calendar(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (name, file, title, kind) = {
        let session = state.session();
        let (name, file) = session.calendar().map_err(|problem| session.error(&problem))?;
        (name, file, session.say("ui-dialog-calendar"), session.say("ui-calendar-kind"))
    };
    let chosen = where_to(&app, &state, &name, title, kind, "ics");
    after(&state, |_| chosen.map_or(Ok(()), |path| write_whole(&path.with_extension("ics"), file.as_bytes())))
}

#[tauri::command(async)]
pub(crate) fn print_pdf(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    after(&state, |session| {
        let (name, bytes) = session.pdf()?;
        let folder = state.surroundings.data.join("print");
        let told = |error: &dyn std::fmt::Display, path: &Path| {
            Problem::error("viewer-not-opened").with("detail", error.to_string()).in_file(path.display().to_string())
        };
        fs::create_dir_all(&folder).map_err(|error| told(&error, &folder))?;
        let path = folder.join(name);
        write_whole(&path, &bytes)?;
        if state.surroundings.is_automated {
            // A test reads here which file would have been opened.
            let record = state.surroundings.data.join("opened-in-viewer.txt");
            return fs::write(record, path.display().to_string()).map_err(|error| told(&error, &path));
        }
        app.opener().open_path(path.display().to_string(), None::<&str>).map_err(|error| told(&error, &path))
    })
}
