//! Finds the shipped languages and their texts, so that a new language touches only `locales/` and `profiles/`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales").canonicalize()?;
    println!("cargo:rerun-if-changed={}", root.display());
    let mut code = String::from("&[\n");
    for folder in sorted(&root)? {
        let about = folder.join("language.toml");
        if !about.is_file() {
            continue;
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy();
        println!("cargo:rerun-if-changed={}", about.display());
        let about = about.to_string_lossy();
        let [guard, record, glossary] = ["guard.toml", "record.toml", "glossary.toml"].map(|name| list(&folder, name));
        writeln!(
            code,
            "Source {{ tag: {tag:?}, about: include_str!({about:?}), guard: {guard}, record: {record}, \
             glossary: {glossary}, texts: &["
        )
        .map_err(io::Error::other)?;
        let mut texts = Vec::new();
        collect(&folder, &mut texts)?;
        for text in texts {
            println!("cargo:rerun-if-changed={}", text.display());
            let name = text.strip_prefix(&folder).map_err(io::Error::other)?.to_string_lossy().replace('\\', "/");
            let text = text.to_string_lossy();
            writeln!(code, "({name:?}, include_str!({text:?})),").map_err(io::Error::other)?;
        }
        code.push_str("] },\n");
    }
    code.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("locales.rs"), code)
}

/// A word list as Rust source: its text, or nothing when the language has none.
fn list(folder: &Path, name: &str) -> String {
    let path = folder.join(name);
    println!("cargo:rerun-if-changed={}", path.display());
    if path.is_file() { format!("Some(include_str!({:?}))", path.to_string_lossy()) } else { "None".to_owned() }
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, texts: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for path in sorted(folder)? {
        if path.is_dir() {
            collect(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            texts.push(path);
        }
    }
    Ok(())
}
