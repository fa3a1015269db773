//! `iop check`: whether a file can be read, and everything worth a look in its answers.

use super::open;
use crate::arguments::Check;
use crate::failure::{Failure, described};
use crate::output;
use iop_core::{Problem, Reading, Severity, gaps, interview};
use iop_words::{Args, Speaker, Words};

/// Checks a file. Exit 1 when an answer cannot be used as it is.
pub(crate) fn run(check: &Check, _words: &Words, messages: &Speaker<'_>) -> Result<(), Failure> {
    let opened = iop_store::read_initiative(&check.file)?;
    let (initiative, profile) = open(&check.file, None)?;
    let reading = Reading::new(&initiative, &profile, check.today);
    let mut problems = opened.problems;
    problems.extend(interview::problems(&reading));
    let missing = gaps::missing_swedish(&reading);
    if check.json {
        let told = serde_json::json!({ "version": 1, "problems": problems, "missing_swedish": missing });
        output::line(&serde_json::to_string_pretty(&told).unwrap_or_default())?;
    } else {
        for problem in &problems {
            output::line(&described(problem, messages))?;
        }
        for gap in &missing {
            let args = Args::new().text("question", interview::printed_number(gap.question)).text("text", &gap.text);
            output::line(&messages.say_with("cli-missing-swedish", &args).text)?;
        }
        if problems.is_empty() && missing.is_empty() {
            output::say(messages, "cli-check-clean")?;
        }
    }
    let errors: Vec<Problem> = problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(()) } else { Err(Failure::Faulty(errors)) }
}
