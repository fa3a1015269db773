//! Running a program in the open: the line is shown, and so is all it prints.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// Shows a command line, runs it in `dir` and lets its output through.
///
/// Errors: the line, with why it could not start or how it ended.
pub(crate) fn run(dir: &Path, program: &str, args: &[&str]) -> Result<(), String> {
    let line = shown(program, args);
    println!("$ {line}");
    let status = Command::new(name_here(program))
        .args(args)
        .current_dir(dir)
        .status()
        .map_err(|error| format!("`{line}` did not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status}); its own words stand above.")) }
}

/// What a program prints on standard output, whatever its exit code; `None` when it is not there.
pub(crate) fn output(dir: &Path, program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(name_here(program))
        .args(args)
        .current_dir(dir)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A program's file name on this machine.
fn name_here(program: &str) -> OsString {
    match program {
        // The cargo that runs us, so that a chosen toolchain is kept.
        "cargo" => std::env::var_os("CARGO").unwrap_or_else(|| program.into()),
        "npm" if cfg!(windows) => "npm.cmd".into(),
        _ => program.into(),
    }
}

/// A command line that can be copied into a shell.
pub(crate) fn shown(program: &str, args: &[&str]) -> String {
    let words = std::iter::once(&program).chain(args).map(|word| {
        let is_plain = |c: char| c.is_alphanumeric() || "-_=+./:,@*".contains(c);
        if !word.is_empty() && word.chars().all(is_plain) {
            (*word).to_owned()
        } else {
            format!("'{}'", word.replace('\'', r"'\''"))
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_line_can_be_copied_into_a_shell() {
        assert_eq!(shown("cargo", &["test", "--workspace"]), "cargo test --workspace");
        assert_eq!(shown("iop", &["-o", "my letters/it's.pdf"]), r"iop -o 'my letters/it'\''s.pdf'");
    }

    #[test]
    fn a_program_that_is_not_there_is_told_by_name() {
        let told = run(Path::new("."), "no-such-program", &["--now"]).unwrap_err();
        assert!(told.contains("`no-such-program --now` did not start"), "{told}");
        assert_eq!(output(Path::new("."), "no-such-program", &[]), None);
    }
}
