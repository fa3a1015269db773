//! `iop calendar`: the days worth keeping, for the calendar of a telephone or a computer.

use super::{open, speaker};
use crate::arguments::{Calendar, Output};
use crate::failure::Failure;
use crate::output;
use iop_core::Problem;
use iop_document::{Setting, calendar};
use iop_words::Words;

/// Writes the calendar file. Exit 1 when no day is known.
pub(crate) fn run(wanted: &Calendar, words: &Words) -> Result<(), Failure> {
    let (initiative, profile) = open(&wanted.file, None)?;
    let speaker = speaker(words, &wanted.lang, &profile)?;
    let swedish = words.speaker("sv", Some(&profile));
    let setting = Setting {
        initiative: &initiative,
        profile: &profile,
        today: wanted.today,
        speaker: &speaker,
        swedish: &swedish,
    };
    let file = calendar(&setting).ok_or_else(|| Problem::error("calendar-empty"))?;
    match &wanted.output {
        Output::Stdout => output::bytes(file.as_bytes()),
        Output::File(path) => output::file(path, file.as_bytes()),
    }
}
