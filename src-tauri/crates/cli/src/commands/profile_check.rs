//! `iop profile check`: everything that is wrong with a profile or worth a look, and what its stories show.

use crate::failure::{Failure, described};
use crate::output;
use iop_core::profile::Differs;
use iop_core::{Problem, Severity, interview};
use iop_words::{Args, Speaker};
use jiff::civil::Date;
use std::path::Path;

/// Checks a folder. Exit 1 when something is at fault or a story shows something else than it should.
///
/// A folder under `profiles/` is part of the program from the next build on, and may still be checked.
pub(super) fn run(folder: &Path, today: Date, json: bool, messages: &Speaker<'_>) -> Result<(), Failure> {
    let checked = iop_store::check_profile_folder(folder, today);
    let mut problems = checked.problems;
    let mut holding = 0;
    if let Some(profile) = &checked.profile {
        for story in &checked.stories {
            let differs = story.differs(profile, today);
            holding += usize::from(differs.is_empty());
            problems.extend(differs.iter().map(|one| told(one, messages)));
        }
    }
    let is_faulty = problems.iter().any(|problem| problem.severity == Severity::Error);
    if json {
        let listed: Vec<_> = problems.iter().map(|problem| in_words(problem, messages)).collect();
        let id = checked.profile.as_ref().map(|profile| &profile.id);
        let hash = checked.profile.as_ref().map(|profile| &profile.hash);
        let all = serde_json::json!({
            "version": 1, "profile": id, "hash": hash, "problems": listed, "stories_holding": holding,
        });
        output::line(&serde_json::to_string_pretty(&all).unwrap_or_default())?;
        return if is_faulty { Err(Failure::Told) } else { Ok(()) };
    }
    let (errors, warnings): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.severity == Severity::Error);
    for warning in &warnings {
        output::line(&described(warning, messages))?;
    }
    if !errors.is_empty() {
        return Err(Failure::Faulty(errors));
    }
    let say = |id: &str, args: Args| output::line(&messages.say_with(id, &args).text);
    if let Some(profile) = &checked.profile {
        let count = profile.criteria.len().to_string();
        say("cli-profile-sound", Args::new().text("id", &profile.id).text("count", count))?;
    }
    if !warnings.is_empty() {
        say("cli-profile-warnings", Args::new().text("count", warnings.len().to_string()))?;
    }
    match holding {
        0 => say("cli-profile-no-stories", Args::new()),
        count => say("cli-profile-stories", Args::new().text("count", count.to_string())),
    }
}

/// What a story expected and what came, in words, with the answers that led there.
fn told(differs: &Differs, messages: &Speaker<'_>) -> Problem {
    let (prefix, code) = match &differs.code {
        Some(code) => ("v", code.as_str()),
        None => ("outcome", "party"),
    };
    let word = |id: &str| format!("{id} ({})", messages.say(&format!("{prefix}-{id}")).text);
    let because = differs.because.iter().map(|reason| {
        let number = interview::printed_number(reason.question);
        format!("{number} {}", messages.say(&format!("r-{}", reason.code)).text)
    });
    Problem::error("story-differs")
        .with("value", code)
        .with("expected", word(&differs.expected))
        .with("found", word(&differs.found))
        .with("because", because.collect::<Vec<_>>().join(" · "))
        .in_file(&differs.place)
}

/// The problem as data, with its words.
fn in_words(problem: &Problem, messages: &Speaker<'_>) -> serde_json::Value {
    let (message, hint) = messages.problem(problem);
    let mut value = serde_json::to_value(problem).unwrap_or_default();
    value["message"] = message.text.into();
    value["hint"] = hint.map(|hint| hint.text).into();
    value
}
