//! A program started for a test and surely stopped after it.

use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command};

/// A running program in a process group of its own. WebKit leaves helpers behind when only its head is stopped.
pub(crate) struct Running(Child);

impl Running {
    /// Starts the program, or tells which package it comes in.
    pub(crate) fn start(command: &mut Command, package: &str) -> Self {
        let name = command.get_program().to_owned();
        let child = command.process_group(0).spawn();
        Self(child.unwrap_or_else(|error| panic!("{}: {error}; run: apt-get install {package}", name.display())))
    }

    /// What the program prints.
    pub(crate) fn output(&mut self) -> std::process::ChildStdout {
        self.0.stdout.take().expect("its output is piped")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-9", "--", &group]).status();
        let _ = self.0.wait();
    }
}
