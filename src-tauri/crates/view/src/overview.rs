//! The road ahead: four parts, the issuer, and where the file lies.

use crate::start::profile_name;
use crate::{NavPart, Opened, Phrase, Scene, Voice, nav, source};
use iop_core::{Reading, interview};
use serde::Serialize;

/// An issuer to change to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct IssuerChoice {
    /// Profile id.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// "9 av 12 kriterier har redan svar".
    pub begun: Phrase,
    /// The one in use.
    pub chosen: bool,
}

/// The overview of an initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OverviewView {
    /// The four parts.
    pub parts: Vec<NavPart>,
    /// The issuer in use.
    pub issuer: Phrase,
    /// "3 av 8 kriterier har svar".
    pub criteria: Phrase,
    /// Where the issuer's text stands.
    pub source: Option<Phrase>,
    /// Whether anybody has compared it with the text in force.
    pub checked: Option<Phrase>,
    /// The file names an issuer that is not known here.
    pub missing_issuer: Option<Phrase>,
    /// Issuers to change to.
    pub issuers: Vec<IssuerChoice>,
    /// How many free texts must still be written in Swedish.
    pub swedish_gaps: Option<Phrase>,
}

/// The overview of an initiative.
pub(crate) fn overview(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> OverviewView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let begun = |profile| {
        let (begun, all) = interview::criteria_begun(&Reading::new(opened.initiative, profile, scene.today));
        nav::counted("ui-criteria-begun", begun, all, voice)
    };
    let issuers = scene.profiles.iter().map(|profile| IssuerChoice {
        id: profile.id.clone(),
        name: profile_name(scene.words, scene.lang, profile),
        begun: begun(profile),
        chosen: profile.id == opened.profile.id,
    });
    let gaps = iop_core::gaps::missing_swedish(&reading).len();
    OverviewView {
        parts: nav::parts(&reading, None, voice),
        issuer: profile_name(scene.words, scene.lang, opened.profile),
        criteria: begun(opened.profile),
        source: source::citation(opened.profile, voice),
        checked: source::checked(opened.profile, voice),
        missing_issuer: opened.is_profile_missing.then(|| voice.say("ui-missing-issuer")),
        issuers: issuers.collect(),
        swedish_gaps: (gaps > 0).then(|| nav::counted("ui-swedish-gaps", gaps, gaps, voice)),
    }
}
