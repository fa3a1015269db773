//! Finds the shipped profiles, so that a new municipality touches only `profiles/`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../profiles");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut folders = Vec::new();
    for entry in fs::read_dir(&root)? {
        let path = entry?.path();
        if path.join("profile.toml").is_file() {
            folders.push(path);
        }
    }
    folders.sort();
    let mut code = String::from("&[\n");
    for folder in folders {
        println!("cargo:rerun-if-changed={}", folder.display());
        let toml = folder.join("profile.toml");
        println!("cargo:rerun-if-changed={}", toml.display());
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(code, "Source {{ id: {id:?}, toml: include_str!({:?}), texts: &[", literal(&toml)?)
            .map_err(io::Error::other)?;
        let mut texts = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ext| ext == "ftl") {
                texts.push(path);
            }
        }
        texts.sort();
        for text in texts {
            println!("cargo:rerun-if-changed={}", text.display());
            let lang = text.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(code, "({lang:?}, include_str!({:?})),", literal(&text)?).map_err(io::Error::other)?;
        }
        code.push_str("] },\n");
    }
    code.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("shipped.rs"), code)?;
    fs::write(Path::new(&out).join("languages.rs"), format!("&{:?}", languages()?))
}

/// A language is a folder with `language.toml`; every profile must speak them all.
fn languages() -> io::Result<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut tags = Vec::new();
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        if path.join("language.toml").is_file() {
            tags.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != "sv", tag.clone()));
    Ok(tags)
}

/// A path as it must stand in Rust source.
fn literal(path: &Path) -> io::Result<String> {
    Ok(path.canonicalize()?.to_string_lossy().into_owned())
}
