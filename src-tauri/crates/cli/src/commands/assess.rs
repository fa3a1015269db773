//! `iop assess`: what the answers show, for people or as JSON.

use super::{open, speaker};
use crate::arguments::Assess;
use crate::failure::Failure;
use crate::output;
use iop_document::{Kind, Setting, compose};
use iop_words::Words;

/// Assesses an initiative.
pub(crate) fn run(assess: &Assess, words: &Words) -> Result<(), Failure> {
    let (initiative, profile) = open(&assess.file, assess.profile.as_deref())?;
    if assess.json {
        let assessment = iop_core::assess(&initiative, &profile, assess.today);
        return output::line(&serde_json::to_string_pretty(&assessment).unwrap_or_default());
    }
    let speaker = speaker(words, &assess.lang, &profile)?;
    let swedish = words.speaker("sv", Some(&profile));
    let setting = Setting {
        initiative: &initiative,
        profile: &profile,
        today: assess.today,
        speaker: &speaker,
        swedish: &swedish,
    };
    output::line(compose(Kind::Result, &setting).plain_text().trim_end())
}
