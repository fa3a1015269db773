//! Why a command did not do what was asked.

use iop_core::Problem;
use iop_words::{Args, Speaker};
use std::io::Write as _;
use std::process::ExitCode;

/// Why a command stopped.
pub(crate) enum Failure {
    /// The command was not used as it is meant to be; a message id with what was written.
    Usage(&'static str, String),
    /// A file or profile is at fault; everything found.
    Faulty(Vec<Problem>),
    /// Everything has been told already.
    Told,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Faulty(vec![problem])
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Faulty(problems)
    }
}

impl Failure {
    /// Tells the failure on stderr and gives the exit code.
    pub(crate) fn tell(&self, messages: &Speaker<'_>) -> ExitCode {
        match self {
            Self::Usage(id, written) => {
                let said = messages.say_with(id, &Args::new().text("written", written));
                error_line(&format!("{}\n{}", said.text, messages.say("cli-usage").text));
                ExitCode::from(2)
            }
            Self::Faulty(problems) => {
                for problem in problems {
                    error_line(&described(problem, messages));
                }
                ExitCode::from(1)
            }
            Self::Told => ExitCode::from(1),
        }
    }
}

/// `[code] place: message hint`, without the invisible isolates a terminal may show as boxes.
pub(crate) fn described(problem: &Problem, messages: &Speaker<'_>) -> String {
    let (message, hint) = messages.problem(problem);
    let place = [&problem.place.file, &problem.place.question, &problem.place.row, &problem.place.column];
    let place = place.into_iter().flatten().cloned().collect::<Vec<_>>().join(" / ");
    let hint = hint.map_or_else(String::new, |hint| format!(" {}", hint.text));
    let place = if place.is_empty() { String::new() } else { format!(" {place}") };
    format!("[{}]{place}: {}{hint}", problem.code, message.text)
        .replace(|c: char| ('\u{2066}'..='\u{2069}').contains(&c), "")
}

fn error_line(line: &str) {
    // A closed stderr is nobody's business any more.
    let _ = writeln!(std::io::stderr(), "{line}");
}
