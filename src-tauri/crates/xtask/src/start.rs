//! `cargo start`: from a fresh checkout to something to look at.

use crate::{command, packages, page, tools};
use std::path::{Path, PathBuf};

/// The case that is rendered where there is no display.
const CASE: &str = "tests/cases/mammakraft.iop";
const LANGUAGES: [&str; 3] = ["sv", "ar", "so"];

/// Installs what is missing, builds the page and opens the window, or renders an example where none can open.
pub(crate) fn start(root: &Path) -> Result<(), String> {
    tools::check(root)?;
    packages::for_start(root)?;
    page::packages(root)?;
    page::build(root)?;
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // Only Linux tells by the environment whether there is a display.
    if !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") {
        command::run(root, "cargo", &["run", "-p", "iop-guiden"])
    } else {
        println!("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.");
        println!("Instead {CASE} is made into PDF files.");
        render(root)
    }
}

fn render(root: &Path) -> Result<(), String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = root.join(&target);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let mut made = Vec::new();
    for lang in LANGUAGES {
        let out = target.join(format!("mammakraft-{lang}.pdf"));
        let name = out.to_string_lossy();
        command::run(root, "cargo", &["run", "-p", "iop", "--", "render", CASE, "--lang", lang, "-o", &name])?;
        made.push(root.join(&out));
    }
    println!("\nMade:");
    for path in made {
        println!("  {}", path.display());
    }
    Ok(())
}
