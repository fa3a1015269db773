//! A display that nobody sees.

use crate::child::Running;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// A private X display.
pub(crate) struct Display {
    _server: Running,
    /// Its name, for example `:7`.
    pub(crate) name: String,
}

impl Display {
    /// Opens a display of a 13-inch laptop's size.
    pub(crate) fn open() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        let mut server = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()), "xvfb");
        let mut number = String::new();
        BufReader::new(server.output()).read_line(&mut number).expect("Xvfb tells its number");
        Self { _server: server, name: format!(":{}", number.trim()) }
    }
}
