//! The two commands of the README: `cargo start` and `cargo verify`.
//!
//! No dependencies, so that the first thing a newcomer runs is built in a second.

#![allow(clippy::print_stdout, reason = "telling what it does is half of its work")]

mod archive;
mod command;
mod packages;
mod page;
mod start;
mod tools;
mod types;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USE: &str = "\
cargo start     installs what is missing, builds the window and opens it;
                without a display it makes PDF files from an example instead
cargo verify    runs every check and every test, and tells how long each took";

fn main() -> ExitCode {
    let root = root();
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let done = match asked.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["start"] => start::start(&root),
        ["verify"] => verify::verify(&root),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USE}");
            Ok(())
        }
        _ => {
            eprintln!("xtask: unknown command `{}`\n\n{USE}", asked.join(" "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(told) => {
            eprintln!("\n{told}");
            ExitCode::FAILURE
        }
    }
}

/// The top folder of the checkout that `cargo` was called in.
fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(3).map_or_else(|| here.clone(), Path::to_path_buf)
}
