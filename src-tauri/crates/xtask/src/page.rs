//! The page in the window: its npm packages and its build.

use crate::command;
use std::path::Path;
use std::time::SystemTime;

/// Installs the npm packages when the lock file is newer than they are.
pub(crate) fn packages(root: &Path) -> Result<(), String> {
    let ui = root.join("ui");
    let lock = changed(&ui.join("package-lock.json")).ok_or("ui/package-lock.json was not found.")?;
    // npm writes this file last, so an interrupted installation is begun again.
    if is_stale(lock, changed(&ui.join("node_modules/.package-lock.json"))) {
        command::run(&ui, "npm", &["ci", "--no-audit", "--no-fund"])
    } else {
        println!("ui/node_modules is newer than ui/package-lock.json; npm ci is not needed.");
        Ok(())
    }
}

/// Builds the page. The window's program contains it, so this comes before any build of that.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    command::run(&root.join("ui"), "npm", &["run", "build"])
}

/// Runs the type and accessibility checks of the page.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    command::run(&root.join("ui"), "npm", &["run", "check"])
}

/// Tries parts of the page alone, without a browser.
pub(crate) fn test(root: &Path) -> Result<(), String> {
    command::run(&root.join("ui"), "npm", &["test"])
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|metadata| metadata.modified()).ok()
}

fn is_stale(lock: SystemTime, installed: Option<SystemTime>) -> bool {
    installed.is_none_or(|installed| installed < lock)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn packages_are_stale_when_absent_or_older_than_the_lock() {
        let lock = SystemTime::UNIX_EPOCH + Duration::from_secs(100);
        assert!(is_stale(lock, None));
        assert!(is_stale(lock, Some(lock - Duration::from_secs(1))));
        assert!(!is_stale(lock, Some(lock + Duration::from_secs(1))));
    }
}
