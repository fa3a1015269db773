//! What the program finds around it, and what tests put there instead.

use iop_words::Pseudo;
use jiff::civil::Date;
use std::env;
use std::path::PathBuf;

/// What the program finds around it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surroundings {
    /// The app's data folder.
    pub(crate) data: PathBuf,
    /// Where a save dialog would lead, in a test.
    pub(crate) save_to: Option<PathBuf>,
    /// What an open dialog would choose, in a test.
    pub(crate) open: Option<PathBuf>,
    /// The folder that a dialog for an issuer would choose, in a test.
    pub(crate) open_profile: Option<PathBuf>,
    /// The folder that a dialog for recordings would choose, in a test.
    pub(crate) recordings: Option<PathBuf>,
    /// The day, in a test.
    pub(crate) today: Option<Date>,
    /// Made-up words in the place of the Swedish ones, for whoever looks after the pages.
    pub(crate) pseudo: Option<Pseudo>,
    /// A test drives the window: no dialogs, no viewer.
    pub(crate) is_automated: bool,
}

/// A test drives the window. WebKitWebDriver needs the same variable, so it cannot be set by chance.
pub(crate) fn is_automated() -> bool {
    env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

impl Surroundings {
    /// Reads the environment. `IOP_GUIDEN_…` counts only where a test drives the window, but for the made-up
    /// words (`IOP_GUIDEN_PSEUDO=long|accented|mirrored|gaps`), which harm nobody.
    pub(crate) fn find(data: PathBuf) -> Self {
        let pseudo = env::var("IOP_GUIDEN_PSEUDO").ok().and_then(|name| Pseudo::named(&name));
        if !is_automated() {
            return Self { data, pseudo, ..Self::default() };
        }
        let path = |name: &str| env::var_os(name).map(PathBuf::from);
        Self {
            data: path("IOP_GUIDEN_DATA").unwrap_or(data),
            save_to: path("IOP_GUIDEN_SAVE_TO"),
            open: path("IOP_GUIDEN_OPEN"),
            open_profile: path("IOP_GUIDEN_OPEN_PROFILE"),
            recordings: path("IOP_GUIDEN_RECORDINGS"),
            today: env::var("IOP_GUIDEN_TODAY").ok().and_then(|day| day.parse().ok()),
            pseudo,
            is_automated: true,
        }
    }
}
