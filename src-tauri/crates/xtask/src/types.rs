//! The TypeScript types that the tests write from the Rust ones: are they what the checkout holds?

use crate::command;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

const FOLDER: &str = "ui/src/types";

/// The files of a folder with what they hold.
pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The generated types as they lie now; a missing folder holds none.
pub(crate) fn read(root: &Path) -> Result<Files, String> {
    let folder = root.join(FOLDER);
    let mut files = Files::new();
    if folder.is_dir() {
        gather(&folder, &mut files).map_err(|error| format!("{FOLDER} cannot be read: {error}"))?;
    }
    Ok(files)
}

fn gather(folder: &Path, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else {
            files.insert(path.clone(), fs::read(&path)?);
        }
    }
    Ok(())
}

/// Compares the types with what they were before the tests ran, and with git where there is git.
///
/// Errors: which files differ.
pub(crate) fn check(root: &Path, before: &Files) -> Result<(), String> {
    let after = read(root)?;
    if after.is_empty() {
        return Err(format!("{FOLDER} is empty: the tests should have written the types of the window there."));
    }
    let differing = differing(before, &after);
    if !differing.is_empty() {
        let names: Vec<String> =
            differing.iter().map(|path| path.strip_prefix(root).unwrap_or(path).display().to_string()).collect();
        return Err(format!("The tests have rewritten types that were out of date:\n  {}", names.join("\n  ")));
    }
    println!("The tests left all {} files in {FOLDER} as they were.", after.len());
    if root.join(".git").exists() {
        let own = format!("safe.directory={}", root.display());
        command::run(root, "git", &["-c", &own, "--no-pager", "diff", "--exit-code", "--", FOLDER])
    } else {
        println!("This is no git checkout, so there is nothing more to compare with.");
        Ok(())
    }
}

/// Files that were added, removed or changed.
fn differing<'a>(before: &'a Files, after: &'a Files) -> Vec<&'a PathBuf> {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let new_or_changed = after.iter().filter(|(path, held)| before.get(*path) != Some(*held)).map(|(path, _)| path);
    gone.chain(new_or_changed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(held: &[(&str, &str)]) -> Files {
        held.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn added_changed_and_removed_types_all_differ() {
        let before = files(&[("Page.ts", "a"), ("Row.ts", "b"), ("Old.ts", "c")]);
        let after = files(&[("Page.ts", "a"), ("Row.ts", "changed"), ("New.ts", "d")]);
        let names: Vec<_> = differing(&before, &after).into_iter().map(|path| path.display().to_string()).collect();
        assert_eq!(names, ["Old.ts", "New.ts", "Row.ts"]);
    }

    #[test]
    fn the_same_types_do_not_differ() {
        let held = files(&[("Page.ts", "a")]);
        assert!(differing(&held, &held).is_empty());
    }
}
