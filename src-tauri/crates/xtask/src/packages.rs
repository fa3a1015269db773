//! The system's packages, on Debian, Ubuntu and what is built on them.

use crate::command;
use std::path::Path;

/// What the window needs to be built, and to play and record sound.
const BUILD: [&str; 4] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "gstreamer1.0-plugins-good"];
/// What the tests need besides: a browser driver and a screen for it, readers that look at our PDF files, and what
/// the other readers and the validator of `tests/archive` run on, the word processor that opens our DOCX files, and what
/// screen readers listen on.
const TESTS: [&str; 11] = [
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "at-spi2-core",
    "unzip",
    "poppler-utils",
    "qpdf",
    "python3-venv",
    "openjdk-17-jdk-headless",
    "libjaxb-java",
    "libreoffice-writer-nogui",
];

/// Installs what is missing for building the window.
pub(crate) fn for_start(root: &Path) -> Result<(), String> {
    install(root, &BUILD)
}

/// Installs what is missing for building the window and for the tests.
pub(crate) fn for_verify(root: &Path) -> Result<(), String> {
    install(root, &[&BUILD[..], &TESTS[..]].concat())
}

fn install(root: &Path, wanted: &[&str]) -> Result<(), String> {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !has_apt(&release) {
        println!(
            "This is not Debian or Ubuntu, so nothing is installed and nothing is checked. What goes there under the\n\
             names {} has to be in place already.",
            wanted.join(" ")
        );
        return Ok(());
    }
    let mut query = vec!["-W", "-f", "${Package} ${Status}\\n"];
    query.extend(wanted);
    let listing = command::output(root, "dpkg-query", &query)
        .ok_or("dpkg-query was not found, so it cannot be told which packages are missing.")?;
    let missing = missing(wanted, &listing);
    if missing.is_empty() {
        println!("All packages are there: {}", wanted.join(" "));
        return Ok(());
    }
    let is_root = command::output(root, "id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let lines = install_lines(&missing, is_root, is_unattended());
    let shown: Vec<String> = lines.iter().map(|line| command::shown(line[0], &line[1..])).collect();
    println!("Missing packages: {}. To be run now:\n  {}", missing.join(" "), shown.join("\n  "));
    for line in &lines {
        command::run(root, line[0], &line[1..])
            .map_err(|told| format!("{told}\nRun these lines yourself, then again:\n  {}", shown.join("\n  ")))?;
    }
    Ok(())
}

/// Nobody is there to answer: `CI` is set, as build servers do.
fn is_unattended() -> bool {
    std::env::var("CI").is_ok_and(|ci| !ci.is_empty() && ci != "false")
}

/// `/etc/os-release` names Debian or Ubuntu, or something built on them.
fn has_apt(release: &str) -> bool {
    release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches(['"', '\'']).split_whitespace())
        .any(|id| id == "debian" || id == "ubuntu")
}

/// The wanted packages that `dpkg-query` does not list as installed, in the order wanted.
///
/// A line is `package wish error state`; a removed package with its settings left is `deinstall ok config-files`.
fn missing<'a>(wanted: &[&'a str], listing: &str) -> Vec<&'a str> {
    let installed: Vec<&str> = listing
        .lines()
        .filter_map(|line| match line.split_whitespace().collect::<Vec<_>>().as_slice() {
            [package, _, "ok", "installed"] => Some(*package),
            _ => None,
        })
        .collect();
    wanted.iter().copied().filter(|package| !installed.contains(package)).collect()
}

/// The command lines that install `missing`. Without a person present nothing may wait for an answer.
fn install_lines<'a>(missing: &[&'a str], is_root: bool, is_unattended: bool) -> Vec<Vec<&'a str>> {
    let mut start = match (is_root, is_unattended) {
        (true, _) => vec![],
        (false, true) => vec!["sudo", "-n"],
        (false, false) => vec!["sudo"],
    };
    if is_unattended {
        start.extend(["env", "DEBIAN_FRONTEND=noninteractive"]);
    }
    start.push("apt-get");
    let update = [&start[..], &["update"]].concat();
    let install = [&start[..], &["install", "--yes", "--no-install-recommends"], missing].concat();
    vec![update, install]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_installed_is_missing() {
        let listing = "pkg-config install ok installed\nxvfb deinstall ok config-files\nqpdf hold ok installed\n";
        assert_eq!(missing(&["xvfb", "pkg-config", "qpdf", "poppler-utils"], listing), ["xvfb", "poppler-utils"]);
    }

    #[test]
    fn a_half_installed_package_is_missing() {
        assert_eq!(missing(&["qpdf"], "qpdf install reinstreq half-installed\n"), ["qpdf"]);
    }

    #[test]
    fn nothing_is_missing_when_all_is_there() {
        let listing = BUILD.map(|package| format!("{package} install ok installed")).join("\n");
        assert!(missing(&BUILD, &listing).is_empty());
        assert_eq!(missing(&BUILD, ""), BUILD);
    }

    #[test]
    fn debian_and_its_relatives_are_known() {
        assert!(has_apt("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n"));
        assert!(has_apt("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!has_apt("ID=fedora\nID_LIKE=\"rhel\"\nVARIANT_ID=debian-like\n"));
        assert!(!has_apt(""));
    }

    #[test]
    fn root_needs_no_sudo_and_an_unattended_run_asks_nothing() {
        let line = |is_root, is_unattended| install_lines(&["qpdf"], is_root, is_unattended).remove(1).join(" ");
        assert_eq!(line(true, false), "apt-get install --yes --no-install-recommends qpdf");
        assert_eq!(line(false, false), "sudo apt-get install --yes --no-install-recommends qpdf");
        assert!(line(false, true).starts_with("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install --yes"));
    }
}
