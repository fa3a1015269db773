//! The window's shell: commands of a few lines, files, dialogs and the clock. What is shown is made by `iop_view`.

mod answering;
mod clock;
mod commands;
mod error;
mod examples;
mod history;
mod microphone;
mod navigation;
mod open;
#[cfg(target_os = "linux")]
mod painting;
mod paper;
mod random;
mod session;
mod settings;
mod sheets;
mod surroundings;

use paper::Printer;
use session::Session;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::Sender;
use std::sync::{Mutex, MutexGuard, PoisonError};
use surroundings::Surroundings;
use tauri::{Manager, WindowEvent};

/// What the window's commands share.
pub(crate) struct AppState {
    session: Mutex<Session>,
    surroundings: Surroundings,
    printer: Printer,
    /// How many previews have been asked for; only the last one is wanted.
    previews: AtomicU64,
    /// How many times somebody did not want to wait for a file any longer.
    stops: AtomicU64,
    /// Held while the page is asked whether the window may close. Its answer lets go of it.
    closing: Mutex<Option<Sender<()>>>,
}

impl AppState {
    /// The session. A command that panicked leaves it as it was before its last change.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn closing(&self) -> MutexGuard<'_, Option<Sender<()>>> {
        self.closing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens the window and stays until it is closed.
///
/// # Panics
///
/// When the texts of the program are broken, which the tests rule out, or when the system gives no window.
#[allow(clippy::expect_used, reason = "there is no window yet in which anything could be told")]
pub fn run() {
    let mut builder = tauri::Builder::default();
    if !surroundings::is_automated() {
        // A second start shows the first window; it must be the first plugin.
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|app, _, _| {
                if let Some(window) = app.get_webview_window("main") {
                    let _ = window.unminimize();
                    let _ = window.set_focus();
                }
            }))
            .plugin(tauri_plugin_window_state::Builder::default().build());
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(navigation::guard())
        .on_permission_request(|view, kind| microphone::permission(&view, kind))
        .setup(|app| {
            let surroundings = Surroundings::find(app.path().app_data_dir()?);
            let session = Session::new(&surroundings).map_err(|problems| format!("{problems:?}"))?;
            if let Some(window) = app.get_webview_window("main") {
                #[cfg(target_os = "linux")]
                painting::choose(&window)?;
                microphone::plug_in(&window, surroundings.is_automated)?;
            }
            app.manage(AppState {
                session: Mutex::new(session),
                surroundings,
                printer: Printer::new(),
                previews: AtomicU64::new(0),
                stops: AtomicU64::new(0),
                closing: Mutex::default(),
            });
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && commands::window::ask_page_first(window)
            {
                api.prevent_close();
            }
        })
        .invoke_handler(tauri::generate_handler![
            commands::window::look,
            commands::window::go,
            commands::window::speak,
            commands::window::wish,
            commands::window::leave,
            commands::answers::edit,
            commands::answers::keep,
            commands::answers::undo,
            commands::answers::redo,
            commands::answers::turn_to,
            commands::answers::begin_meeting,
            commands::answers::end_meeting,
            commands::answers::tell_present,
            commands::answers::show_lines,
            commands::files::begin,
            commands::files::open_file,
            commands::files::open_profile,
            commands::files::open_recent,
            commands::files::shelve,
            commands::files::open_example,
            commands::files::change_issuer,
            commands::files::save_as,
            commands::documents::save_pdf,
            commands::documents::save_docx,
            commands::documents::print_pdf,
            commands::documents::save_calendar,
            commands::documents::preview,
            commands::documents::stop_making,
            commands::recordings::recording,
            commands::recordings::keep_recording,
            commands::recordings::erase_recording,
            commands::recordings::add_recordings,
        ])
        .run(tauri::generate_context!())
        .expect("the window could not be opened");
}
