//! The programs that the tests in `tests/archive` read and judge PDF files with.

use crate::command;
use std::fs;
use std::path::Path;

/// Where their lists are.
const LISTS: &str = "tests/archive";
/// Where they are installed, whatever folder cargo builds in.
const FOLDER: &str = "target/archive-tools";
/// What pip is told to install, copied beside the packages when they are in place.
const REQUIREMENTS: &str = "requirements.txt";

/// Installs what is missing or has changed.
pub(crate) fn tools(root: &Path) -> Result<(), String> {
    let (lists, folder) = (root.join(LISTS), root.join(FOLDER));
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    python(&lists, &folder)?;
    node(&lists, &folder)
}

fn python(lists: &Path, folder: &Path) -> Result<(), String> {
    if is_same(lists, folder, REQUIREMENTS) && folder.join("venv/bin/python").exists() {
        println!("{FOLDER}/venv holds what {LISTS}/{REQUIREMENTS} lists.");
        return Ok(());
    }
    // Until all is in place nothing may say that it is.
    remove(&folder.join(REQUIREMENTS))?;
    command::run(folder, "python3", &["-m", "venv", "--clear", "venv"])?;
    let list = lists.join(REQUIREMENTS);
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
    let sources = ["--only-binary", ":all:", "--require-hashes", "--requirement", &list.to_string_lossy()];
    command::run(folder, "venv/bin/python", &[&install[..], &sources[..]].concat())?;
    copy(lists, folder, REQUIREMENTS)
}

fn node(lists: &Path, folder: &Path) -> Result<(), String> {
    let names = ["package.json", "package-lock.json"];
    // npm writes this file last.
    let is_installed = folder.join("node_modules/.package-lock.json").exists();
    if is_installed && names.iter().all(|name| is_same(lists, folder, name)) {
        println!("{FOLDER}/node_modules holds what {LISTS}/package-lock.json lists.");
        return Ok(());
    }
    for name in names {
        copy(lists, folder, name)?;
    }
    // What pdf.js draws with is optional, and large.
    command::run(folder, "npm", &["ci", "--omit=optional", "--no-audit", "--no-fund"])
}

/// Both folders hold the file, with the same content.
fn is_same(lists: &Path, folder: &Path, name: &str) -> bool {
    let read = |folder: &Path| fs::read(folder.join(name)).ok();
    read(lists).is_some_and(|list| Some(list) == read(folder))
}

fn copy(lists: &Path, folder: &Path, name: &str) -> Result<(), String> {
    let from = lists.join(name);
    fs::copy(&from, folder.join(name)).map_err(|error| format!("{} cannot be copied: {error}", from.display()))?;
    Ok(())
}

fn remove(path: &Path) -> Result<(), String> {
    match fs::remove_file(path) {
        Err(error) if path.exists() => Err(format!("{} cannot be removed: {error}", path.display())),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_was_changed_or_never_installed_is_not_the_same() {
        let folder = std::env::temp_dir().join(format!("xtask-archive-{}", std::process::id()));
        let (lists, installed) = (folder.join("lists"), folder.join("installed"));
        fs::create_dir_all(&lists).unwrap();
        fs::create_dir_all(&installed).unwrap();
        assert!(!is_same(&lists, &installed, "list"), "neither is there");
        fs::write(lists.join("list"), "a==1").unwrap();
        assert!(!is_same(&lists, &installed, "list"), "never installed");
        copy(&lists, &installed, "list").unwrap();
        assert!(is_same(&lists, &installed, "list"));
        fs::write(lists.join("list"), "a==2").unwrap();
        assert!(!is_same(&lists, &installed, "list"), "changed");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn every_listed_package_is_pinned_to_a_version_and_a_hash() {
        let list = include_str!("../../../../tests/archive/requirements.txt").replace("\\\n", " ");
        let packages: Vec<&str> = list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
        assert!(packages.len() >= 4);
        assert!(packages.iter().all(|line| line.contains("==") && line.contains("--hash=sha256:")), "{list}");
    }
}
