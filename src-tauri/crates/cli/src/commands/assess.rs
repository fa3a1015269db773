//! `iop assess`: what the answers show, for people or as JSON.

use super::{open, speaker};
use crate::arguments::Assess;
use crate::failure::Failure;
use crate::output;
use iop_core::Assessment;
use iop_document::{Kind, Setting, compose};
use iop_words::{Speaker, Words};
use serde::Serialize;
use std::collections::BTreeMap;

/// Assesses an initiative.
pub(crate) fn run(assess: &Assess, words: &Words) -> Result<(), Failure> {
    let (initiative, profile) = open(&assess.file, assess.profile.as_deref())?;
    if assess.json {
        let assessment = iop_core::assess(&initiative, &profile, assess.today);
        let told = Sourced::new(assessment, &words.speaker("sv", Some(&profile)));
        return output::line(&serde_json::to_string_pretty(&told).unwrap_or_default());
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

/// The assessment with the source of each ground by its code, in Swedish as it is told to people. Those of criteria
/// and requirements are data of the profile and stand there already.
#[derive(Serialize)]
struct Sourced {
    #[serde(flatten)]
    assessment: Assessment,
    ground_sources: BTreeMap<&'static str, String>,
}

impl Sourced {
    fn new(assessment: Assessment, swedish: &Speaker<'_>) -> Self {
        let source = |code| Some((code, swedish.attribute(&format!("g-{code}"), "source")?.text));
        let ground_sources = assessment.grounds.iter().filter_map(|ground| source(ground.code)).collect();
        Self { assessment, ground_sources }
    }
}
