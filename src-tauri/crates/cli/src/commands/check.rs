//! `iop check`: whether a file can be read, and everything worth a look in its answers.

use super::shipped;
use crate::arguments::Check;
use crate::failure::{Failure, described};
use crate::output;
use iop_core::guard::{self, Mark};
use iop_core::public_record::{self, RecordFinding};
use iop_core::{Problem, Reading, Severity, chairs, gaps, interview};
use iop_words::{Args, Speaker, Words};

/// Checks a file. Exit 1 when an answer cannot be used as it is.
///
/// Words to think about and what becomes public are advice: they never change how the command ends.
pub(crate) fn run(check: &Check, words: &Words, messages: &Speaker<'_>) -> Result<(), Failure> {
    let opened = iop_store::read_initiative(&check.file)?;
    let profile = shipped(&opened.initiative.profile.id)?;
    let reading = Reading::new(&opened.initiative, &profile, check.today);
    let mut problems = opened.problems;
    problems.extend(interview::problems(&reading));
    let missing = gaps::missing_swedish(&reading);
    let marks = guard::marks(&reading, words.lists());
    let openings = guard::missing_openings(&reading);
    let record = public_record::findings(&reading, words.lists());
    if check.json {
        let told = serde_json::json!({
            "version": 1,
            "problems": problems,
            "missing_swedish": missing,
            "wording": marks,
            "missing_openings": openings,
            "public_record": record,
        });
        output::line(&serde_json::to_string_pretty(&told).unwrap_or_default())?;
    } else {
        for problem in &problems {
            output::line(&described(problem, messages))?;
        }
        for gap in &missing {
            let args = Args::new().text("place", place(gap.question, messages)).text("text", &gap.text);
            output::line(&messages.say_with("cli-missing-swedish", &args).text)?;
        }
        for mark in &marks {
            output::line(&mark_line(mark, messages))?;
        }
        for opening in &openings {
            let why = messages.say(&format!("guard-{}", opening.why)).text;
            let args = Args::new().text("question", interview::printed_number(opening.question)).text("why", why);
            output::line(&messages.say_with("cli-opening", &args).text)?;
        }
        for finding in &record {
            output::line(&record_line(finding, messages))?;
        }
        if !record.is_empty() {
            output::say(messages, "cli-record-misses")?;
        }
        if [problems.len(), missing.len(), marks.len(), openings.len(), record.len()] == [0; 5] {
            output::say(messages, "cli-check-clean")?;
        }
    }
    let errors: Vec<Problem> = problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(()) } else { Err(Failure::Faulty(errors)) }
}

/// "Fråga 4.2", or the hard question itself.
fn place(question: &str, messages: &Speaker<'_>) -> String {
    let said = match chairs::root_of(question) {
        Some(root) => {
            let asked = messages.say(&root.message()).text;
            messages.say_with("ui-chairs-link", &Args::new().text("question", asked))
        }
        None => messages.say_with("cli-place", &Args::new().text("number", interview::printed_number(question))),
    };
    said.text
}

fn mark_line(mark: &Mark, messages: &Speaker<'_>) -> String {
    let args = Args::new()
        .text("place", place(mark.at.question, messages))
        .text("words", &mark.words)
        .text("why", messages.say(&format!("guard-{}", mark.why)).text)
        .text("instead", &mark.instead);
    messages.say_with("cli-mark", &args).text
}

/// Where and what kind; a number or a name is not repeated on the screen.
fn record_line(finding: &RecordFinding, messages: &Speaker<'_>) -> String {
    let args = Args::new()
        .text("place", place(finding.at.question, messages))
        .text("start", (finding.range.start + 1).to_string())
        .text("end", finding.range.end.to_string())
        .text("why", messages.say(&format!("record-{}", finding.kind.id())).text)
        .text("neutral", &finding.neutral);
    messages.say_with("cli-record", &args).text
}
