//! The app, started by WebKit's driver with a data folder of its own.

use crate::child::Running;
use crate::display::Display;
use crate::heard::Bus;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

/// A running app and everything it stands on, stopped in order when dropped.
pub(crate) struct Session {
    /// The page inside the window.
    pub(crate) driver: WebDriver,
    app: Option<Running>,
    today: String,
    display: Arc<Display>,
    folder: Arc<TempDir>,
    /// Words that are made up, for looking at pages; see `Pseudo`.
    pseudo: &'static str,
    /// What a screen reader listens on; most windows have none.
    pub(crate) bus: Option<Arc<Bus>>,
}

impl Session {
    /// Starts the app on a day, with empty data.
    pub(crate) async fn start(today: &str) -> Self {
        Self::start_with(today, &[]).await
    }

    /// Starts the app on a day, with some of the cases on its shelf.
    pub(crate) async fn start_with(today: &str, cases: &[&str]) -> Self {
        Self::start_in(today, cases, "", None).await
    }

    /// The same where words are made up: `long`, `accented`, `mirrored` or `gaps`.
    pub(crate) async fn start_made_up(today: &str, cases: &[&str], pseudo: &'static str) -> Self {
        Self::start_in(today, cases, pseudo, None).await
    }

    /// Starts the app on a day, with empty data, where screen readers can listen.
    pub(crate) async fn start_on_a_bus(today: &str) -> Self {
        Self::start_in(today, &[], "", Some(Arc::new(Bus::start()))).await
    }

    async fn start_in(today: &str, cases: &[&str], pseudo: &'static str, bus: Option<Arc<Bus>>) -> Self {
        let display = Display::open();
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["data", "saved"] {
            std::fs::create_dir(folder.path().join(name)).expect("made");
        }
        for case in cases {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases").join(case).with_extension("iop");
            let shelf = folder.path().join("data/initiatives");
            std::fs::create_dir_all(&shelf).expect("made");
            std::fs::copy(from, shelf.join(case).with_extension("iop")).expect("copied");
        }
        let (driver, app) = open(&display, folder.path(), today, pseudo, bus.as_deref()).await;
        let (display, folder) = (Arc::new(display), Arc::new(folder));
        Self { driver, app: Some(app), today: today.to_owned(), display, folder, pseudo, bus }
    }

    /// Another window over the same data, as another user of the computer would have it.
    pub(crate) async fn beside(&self) -> Self {
        let (driver, app) = open(&self.display, self.folder.path(), &self.today, self.pseudo, None).await;
        let (display, folder) = (Arc::clone(&self.display), Arc::clone(&self.folder));
        Self { driver, app: Some(app), today: self.today.clone(), display, folder, pseudo: self.pseudo, bus: None }
    }

    /// Kills the app as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.app = None;
    }

    /// Starts the app anew over the same data.
    pub(crate) async fn start_again(&mut self) {
        self.kill();
        let (driver, app) =
            open(&self.display, self.folder.path(), &self.today, self.pseudo, self.bus.as_deref()).await;
        (self.driver, self.app) = (driver, Some(app));
    }

    /// The name of the display that the window is on.
    pub(crate) fn display(&self) -> &str {
        &self.display.name
    }

    /// The folder where the app keeps initiatives.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The folder that somebody chooses when recordings are to be added.
    pub(crate) fn recordings(&self) -> PathBuf {
        self.folder.path().join("recordings")
    }

    /// The folder where saved documents land.
    pub(crate) fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }
}

async fn open(display: &Display, folder: &Path, today: &str, pseudo: &str, bus: Option<&Bus>) -> (WebDriver, Running) {
    let port = free_port();
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .env("DISPLAY", &display.name)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("IOP_GUIDEN_DATA", folder.join("data"))
        .env("IOP_GUIDEN_SAVE_TO", folder.join("saved"))
        .env("IOP_GUIDEN_RECORDINGS", folder.join("recordings"))
        .env("IOP_GUIDEN_TODAY", today)
        .env("IOP_GUIDEN_PSEUDO", pseudo)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    match bus {
        Some(bus) => command
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env("XDG_RUNTIME_DIR", bus.runtime.path())
            .env_remove("NO_AT_BRIDGE"),
        None => command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1"),
    };
    let running = Running::start(&mut command, "webkit2gtk-driver");
    wait_for(port);
    let mut wanted = Capabilities::new();
    let options = serde_json::json!({ "binary": env!("CARGO_BIN_EXE_iop-guiden"), "args": [] });
    wanted.set("webkitgtk:browserOptions", options).expect("options can be told");
    // An app that cannot start would otherwise make the driver wait for ever.
    let begun =
        tokio::time::timeout(Duration::from_mins(1), WebDriver::new(format!("http://127.0.0.1:{port}"), wanted));
    let driver = begun.await.expect("the app starts within a minute").expect("the driver finds the window");
    // Dropping the last handle would wait two minutes for a polite end; stopping the process group is enough.
    std::mem::forget(driver.clone());
    (driver, running)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

fn wait_for(port: u16) {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "WebKitWebDriver does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
}
