//! Showing, saving and printing a document. All of it is made apart from the session, so that answering goes on.

use super::after;
use super::files::where_to;
use crate::AppState;
use crate::error::Error;
use crate::paper::{Order, Printer};
use iop_core::Problem;
use iop_store::write_whole;
use iop_view::{Paper, PreviewView, Window};
use std::fs;
use std::path::Path;
use std::sync::atomic::Ordering;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_opener::OpenerExt;

/// The document as it would be printed; nothing when another one was asked for meanwhile. `known` are the pages the
/// window has already.
#[tauri::command]
pub(crate) async fn preview(app: AppHandle, paper: Paper, known: Vec<String>) -> Result<Option<PreviewView>, Error> {
    aside(app, move |_, state| {
        let number = state.previews.fetch_add(1, Ordering::SeqCst) + 1;
        let order = order(state, &paper)?;
        Ok(state.printer.preview(&order, &known, || state.previews.load(Ordering::SeqCst) == number))
    })
    .await
}

#[tauri::command]
pub(crate) async fn save_pdf(app: AppHandle, paper: Paper) -> Result<Window, Error> {
    aside(app, move |app, state| save(app, state, &paper, "pdf", Printer::pdf)).await
}

#[tauri::command]
pub(crate) async fn save_docx(app: AppHandle, paper: Paper) -> Result<Window, Error> {
    aside(app, move |app, state| save(app, state, &paper, "docx", Printer::docx)).await
}

#[tauri::command]
pub(crate) async fn print_pdf(app: AppHandle, paper: Paper) -> Result<Window, Error> {
    aside(app, move |app, state| {
        let (order, bytes) = made(state, &paper, Printer::pdf)?;
        after(state, |_| bytes.map_or(Ok(()), |bytes| open_in_viewer(app, state, &order.file_name("pdf"), &bytes)))
    })
    .await
}

#[tauri::command(async)]
pub(crate) fn save_calendar(app: AppHandle, state: State<'_, AppState>) -> Result<Window, Error> {
    let (name, file, title, kind) = {
        let session = state.session();
        let (name, file) = session.calendar().map_err(|problem| session.error(&problem))?;
        (name, file, session.say("ui-dialog-calendar"), session.say("ui-calendar-kind"))
    };
    let chosen = where_to(&app, &state, &name, title, kind, "ics");
    let chosen = chosen.map(|path| (path.with_extension("ics"), file.into_bytes()));
    after(&state, |session| session.write_chosen(chosen))
}

/// Whoever waits for a file does not want it any longer. What is being made is thrown away when it is done.
#[tauri::command(async)]
pub(crate) fn stop_making(state: State<'_, AppState>) {
    state.stops.fetch_add(1, Ordering::SeqCst);
}

/// Does something long where nothing else waits for it.
async fn aside<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &AppState) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let worker = app.clone();
    let done = spawn_blocking(move || work(&worker, &worker.state::<AppState>())).await;
    let told = |error: tauri::Error| {
        let problem = Problem::error("pdf-not-written").with("detail", error.to_string());
        app.state::<AppState>().session().error(&problem)
    };
    done.unwrap_or_else(|error| Err(told(error)))
}

fn order(state: &AppState, paper: &Paper) -> Result<Order, Error> {
    let session = state.session();
    session.order(paper).map_err(|problem| session.error(&problem))
}

type Make = fn(&Printer, &Order) -> Result<Vec<u8>, Problem>;

/// A file, or nothing when nobody wants it any longer.
fn made(state: &AppState, paper: &Paper, make: Make) -> Result<(Order, Option<Vec<u8>>), Error> {
    let stops = state.stops.load(Ordering::SeqCst);
    let order = order(state, paper)?;
    let bytes = make(&state.printer, &order).map_err(|problem| state.session().error(&problem))?;
    let is_wanted = state.stops.load(Ordering::SeqCst) == stops;
    Ok((order, is_wanted.then_some(bytes)))
}

fn save(app: &AppHandle, state: &AppState, paper: &Paper, extension: &str, make: Make) -> Result<Window, Error> {
    let (order, bytes) = made(state, paper, make)?;
    let (title, kind) = {
        let session = state.session();
        (session.say("ui-dialog-pdf"), session.say(&format!("ui-{extension}-kind")))
    };
    let chosen = bytes.and_then(|bytes| {
        let path = where_to(app, state, &order.file_name(extension), title, kind, extension)?;
        Some((path.with_extension(extension), bytes))
    });
    after(state, |session| session.write_chosen(chosen))
}

fn open_in_viewer(app: &AppHandle, state: &AppState, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    let folder = state.surroundings.data.join("print");
    let told = |error: &dyn std::fmt::Display, path: &Path| {
        Problem::error("viewer-not-opened").with("detail", error.to_string()).in_file(path.display().to_string())
    };
    fs::create_dir_all(&folder).map_err(|error| told(&error, &folder))?;
    let path = folder.join(name);
    write_whole(&path, bytes)?;
    if state.surroundings.is_automated {
        // A test reads here which file would have been opened.
        let record = state.surroundings.data.join("opened-in-viewer.txt");
        return fs::write(record, path.display().to_string()).map_err(|error| told(&error, &path));
    }
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(|error| told(&error, &path))
}
