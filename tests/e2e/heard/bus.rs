//! A message bus of the test's own, with the bridge that screen readers listen to.

use crate::child::Running;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use tempfile::TempDir;
use zbus::zvariant::OwnedObjectPath;
use zbus::{Connection, connection};

/// A private session bus. What it starts for itself (the bridge and its registry) ends with it.
pub(crate) struct Bus {
    _daemon: Running,
    /// Where programs find it.
    pub(crate) address: String,
    /// Where the bridge puts its own bus: two of them would take each other's place.
    pub(crate) runtime: TempDir,
}

impl Bus {
    /// Starts it.
    pub(crate) fn start() -> Self {
        let mut command = Command::new("dbus-daemon");
        let runtime = tempfile::tempdir().expect("a folder");
        command.args(["--session", "--print-address=1", "--nofork", "--nopidfile"]);
        command.env("XDG_RUNTIME_DIR", runtime.path()).env_remove("DISPLAY");
        let mut daemon = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()), "dbus");
        let mut address = String::new();
        BufReader::new(daemon.output()).read_line(&mut address).expect("it tells where it is");
        Self { _daemon: daemon, address: address.trim().to_owned(), runtime }
    }

    /// The bus behind the bridge, where programs lay out what they show.
    pub(super) async fn bridge(&self) -> Connection {
        let session = connect(&self.address).await;
        let reply = session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &());
        let reply = reply.await.expect("no accessibility bridge; run: apt-get install at-spi2-core");
        connect(&reply.body().deserialize::<String>().expect("an address")).await
    }
}

async fn connect(address: &str) -> Connection {
    let built = connection::Builder::address(address).expect("an address").build();
    built.await.expect("the bus answers")
}

/// Where something that is shown lies: the program's name on the bus, and its path there.
pub(super) type Place = (String, OwnedObjectPath);
