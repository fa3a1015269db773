//! `iop`: the same core without a window. It never links a browser engine.
//!
//! Exit 0 done, whatever the assessment shows; 1 an unreadable, missing or faulty file or profile; 2 wrong use.

mod arguments;
mod commands;
mod failure;
mod output;

use arguments::Command;
use iop_words::Words;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words = match Words::shipped() {
        Ok(words) => words,
        Err(problems) => {
            // Without words there is only the code to show; the tests forbid that this ships.
            output::plain_error(&problems);
            return ExitCode::from(1);
        }
    };
    let (language, command) = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(parsed) => parsed,
        Err(failure) => return failure.tell(&words.speaker("sv", None)),
    };
    let messages = words.speaker(&language, None);
    let done = match command {
        Command::Help => output::say(&messages, "cli-usage"),
        Command::Render(render) => commands::render::run(&render, &words),
        Command::Assess(assess) => commands::assess::run(&assess, &words),
        Command::Calendar(calendar) => commands::calendar::run(&calendar, &words),
        Command::New(new) => commands::new::run(&new),
        Command::Check(check) => commands::check::run(&check, &words, &messages),
        Command::Profile(profile) => commands::profile::run(&profile, &words, &messages),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(&messages),
    }
}
