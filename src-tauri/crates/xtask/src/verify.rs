//! `cargo verify`: every check, the quick ones first.

use crate::types::{self, Files};
use crate::{archive, command, packages, page, tools};
use std::path::Path;
use std::time::{Duration, Instant};

/// What the steps share.
struct Run<'a> {
    root: &'a Path,
    types_before: Files,
}

struct Step {
    name: &'static str,
    /// What to run, or do, when it fails.
    remedy: &'static str,
    act: fn(&mut Run<'_>) -> Result<(), String>,
}

/// The page is built before Rust is checked, because the window's program contains it.
const STEPS: &[Step] = &[
    Step { name: "tools", remedy: "follow the advice above", act: |run| tools::check(run.root) },
    Step {
        name: "format",
        remedy: "cargo fmt --all",
        act: |run| command::run(run.root, "cargo", &["fmt", "--all", "--check"]),
    },
    Step { name: "system packages", remedy: "the apt-get lines above", act: |run| packages::for_verify(run.root) },
    Step {
        name: "PDF readers",
        remedy: "rm -r target/archive-tools, then cargo verify",
        act: |run| archive::tools(run.root),
    },
    Step { name: "npm packages", remedy: "cd ui && npm ci", act: |run| page::packages(run.root) },
    Step {
        name: "page check",
        remedy: "cd ui && npm run check   (types from Rust are written by cargo test)",
        act: |run| page::check(run.root),
    },
    Step { name: "page tests", remedy: "cd ui && npm test", act: |run| page::test(run.root) },
    Step { name: "page build", remedy: "cd ui && npm run build", act: |run| page::build(run.root) },
    Step {
        name: "clippy",
        remedy: "cargo clippy --workspace --all-targets -- -D warnings",
        act: |run| command::run(run.root, "cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    },
    Step { name: "tests", remedy: "cargo test --workspace", act: tests },
    Step {
        name: "types",
        remedy: "look at the change in ui/src/types, git add ui/src/types, cargo verify",
        act: |run| types::check(run.root, &run.types_before),
    },
];

fn tests(run: &mut Run<'_>) -> Result<(), String> {
    run.types_before = types::read(run.root)?;
    command::run(run.root, "cargo", &["test", "--workspace"])
}

/// Runs every step and stops at the first that fails.
///
/// Errors: which step failed, why, and what to run.
pub(crate) fn verify(root: &Path) -> Result<(), String> {
    let mut run = Run { root, types_before: Files::new() };
    steps(STEPS, &mut run)
}

fn steps(steps: &[Step], run: &mut Run<'_>) -> Result<(), String> {
    let begun = Instant::now();
    let mut report: Vec<String> = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {} ==", i + 1, steps.len(), step.name);
        let step_begun = Instant::now();
        let done = (step.act)(run);
        let time = shown(step_begun.elapsed());
        if let Err(told) = done {
            let left: Vec<&str> = steps[i + 1..].iter().map(|step| step.name).collect();
            let left = if left.is_empty() { String::new() } else { format!("\nNot run: {}.", left.join(", ")) };
            let Step { name, remedy, .. } = step;
            report.push(format!("FAILED   {name} ({time})"));
            return Err(format!("{told}\n\n{}{left}\nRun: {remedy}", report.join("\n")));
        }
        println!("ok: {} ({time})", step.name);
        report.push(format!("ok       {} ({time})", step.name));
    }
    println!("\n{}\nAll {} steps passed in {}.", report.join("\n"), steps.len(), shown(begun.elapsed()));
    Ok(())
}

/// `4.2 s`, `3 min 05 s`.
fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_stops_the_rest_and_tells_what_to_run() {
        let list = [
            Step { name: "first", remedy: "-", act: |_| Ok(()) },
            Step { name: "second", remedy: "cargo mend", act: |_| Err("broken".to_owned()) },
            Step { name: "third", remedy: "-", act: |_| panic!("ran after a failure") },
        ];
        let told = steps(&list, &mut Run { root: Path::new("."), types_before: Files::new() }).unwrap_err();
        assert!(told.starts_with("broken\n"), "{told}");
        assert!(told.contains("ok       first"), "{told}");
        assert!(told.contains("FAILED   second"), "{told}");
        assert!(told.contains("Not run: third."), "{told}");
        assert!(told.ends_with("Run: cargo mend"), "{told}");
    }

    #[test]
    fn times_are_told_as_people_say_them() {
        assert_eq!(shown(Duration::from_millis(4_230)), "4.2 s");
        assert_eq!(shown(Duration::from_secs(185)), "3 min 05 s");
    }
}
