//! Rust and Node: are they there, and are they new enough?

use crate::command;
use std::fmt;
use std::path::Path;

/// A version as tools print it; what follows the third number is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32, u32);

/// The oldest Rust that builds the workspace; `rust-version` in the top `Cargo.toml` says the same.
const RUST: Version = Version(1, 95, 0);
/// What Vite asks of Node: this or later in the 20 series …
const NODE_20: Version = Version(20, 19, 0);
/// … or this or later.
const NODE_22: Version = Version(22, 12, 0);

const GET_RUST: &str =
    "Install Rust with rustup, https://rustup.rs; it then takes the version in rust-toolchain.toml by itself.";
const GET_NODE: &str = "\
Install Node 22 from https://nodejs.org/en/download (npm comes with it), then run the same line again.
Debian 12's own package nodejs is version 18, which is too old.";

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Checks Rust, Node and npm.
///
/// Errors: which tool is missing or too old, and what to do about it.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let rust = version(root, "rustc").ok_or_else(|| format!("rustc was not found.\n{GET_RUST}"))?;
    if rust < RUST {
        return Err(format!("Rust {rust} is too old; {RUST} or later is needed.\n{GET_RUST}"));
    }
    let node = version(root, "node").ok_or_else(|| format!("Node was not found.\n{GET_NODE}"))?;
    if !builds_the_page(node) {
        return Err(format!("Node {node} does not do; {NODE_20} or later 20, or {NODE_22} or later.\n{GET_NODE}"));
    }
    let npm = version(root, "npm").ok_or_else(|| format!("npm was not found.\n{GET_NODE}"))?;
    println!("Rust {rust}, Node {node}, npm {npm}");
    Ok(())
}

fn version(root: &Path, program: &str) -> Option<Version> {
    parse(&command::output(root, program, &["--version"])?)
}

fn builds_the_page(node: Version) -> bool {
    (node.0 == 20 && node >= NODE_20) || node >= NODE_22
}

/// Reads the first version in what a tool prints: `rustc 1.95.0 (…)`, `v20.20.2`, `11.19.1`.
fn parse(printed: &str) -> Option<Version> {
    printed.split_whitespace().find_map(|word| {
        let mut numbers = word.trim_start_matches('v').split(['.', '-', '+']);
        let mut next = || numbers.next()?.parse().ok();
        Some(Version(next()?, next()?, next()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_tools_print_them() {
        assert_eq!(parse("rustc 1.95.0 (59807616e 2026-04-14)\n"), Some(Version(1, 95, 0)));
        assert_eq!(parse("rustc 1.97.0-nightly (abc 2026-05-01)"), Some(Version(1, 97, 0)));
        assert_eq!(parse("v20.20.2\n"), Some(Version(20, 20, 2)));
        assert_eq!(parse("11.19.1\n"), Some(Version(11, 19, 1)));
    }

    #[test]
    fn what_is_no_version_is_none() {
        for printed in ["", "node: command not found", "v20", "20.x.1"] {
            assert_eq!(parse(printed), None, "{printed}");
        }
    }

    #[test]
    fn numbers_are_compared_as_numbers() {
        assert!(Version(1, 100, 0) > RUST);
        assert!(Version(1, 9, 0) < RUST);
    }

    #[test]
    fn both_sides_of_every_node_limit() {
        let fits = [Version(20, 19, 0), Version(20, 20, 2), Version(22, 12, 0), Version(24, 0, 0)];
        let not = [Version(18, 20, 4), Version(20, 18, 9), Version(21, 7, 3), Version(22, 11, 0)];
        assert!(fits.into_iter().all(builds_the_page));
        assert!(!not.into_iter().any(builds_the_page));
    }

    #[test]
    fn the_limit_is_the_one_the_workspace_states() {
        let manifest = include_str!("../../../../Cargo.toml");
        let stated = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap();
        assert_eq!(stated.trim_matches('"'), format!("{}.{}", RUST.0, RUST.1));
    }
}
