//! The road ahead: four parts, the issuer, and where the file lies.

use crate::document::gaps_count;
use crate::source::ChangedIssuer;
use crate::start::profile_name;
use crate::{Link, NavPart, Opened, Phrase, Scene, Voice, nav, source};
use iop_core::crosswalk::{self, Carried};
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
    /// How old its text is and whether a person has checked it; nothing when it speaks for nobody.
    pub standing: Option<Phrase>,
    /// "9 av 12 kriterier har redan svar".
    pub begun: Phrase,
    /// "3 är nya".
    pub fresh: Phrase,
    /// The one in use.
    pub chosen: bool,
}

/// A criterion of the issuer in use, and where its answers are or are missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CarriedView {
    /// Our code for it.
    pub code: String,
    /// What it asks about.
    pub about: Vec<Phrase>,
    /// The questions.
    pub links: Vec<Link>,
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
    /// "9 är redan besvarade".
    pub answered_heading: Phrase,
    /// Criteria that have answers already, whichever issuer they were given for.
    pub answered: Vec<CarriedView>,
    /// "3 är nya".
    pub fresh_heading: Phrase,
    /// Criteria that nothing has been answered about.
    pub fresh: Vec<CarriedView>,
    /// Where the issuer's text stands.
    pub source: Option<Phrase>,
    /// Whether anybody has compared it with the text in force.
    pub checked: Option<Phrase>,
    /// The file names an issuer that is not known here.
    pub missing_issuer: Option<Phrase>,
    /// The issuer's text has been changed since the answers were last read against it, and what to do.
    pub changed_issuer: Option<ChangedIssuer>,
    /// Issuers to change to.
    pub issuers: Vec<IssuerChoice>,
    /// A meeting has begun and is not over.
    pub meeting: Option<Phrase>,
    /// How many free texts must still be written in Swedish.
    pub swedish_gaps: Option<Phrase>,
    /// How many answers need a look.
    pub faults: Option<Phrase>,
}

/// The overview of an initiative.
pub(crate) fn overview(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> OverviewView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let begun = |carried: &[Carried<'_>]| {
        nav::counted("ui-criteria-begun", carried.iter().filter(|one| one.is_begun).count(), carried.len(), voice)
    };
    let fresh = |carried: &[Carried<'_>]| {
        nav::counted("ui-criteria-new", carried.iter().filter(|one| !one.is_begun).count(), carried.len(), voice)
    };
    let here = crosswalk::carried(&reading);
    let listed = |is_begun: bool| {
        here.iter().filter(|one| one.is_begun == is_begun).map(|one| carried_view(one, voice)).collect::<Vec<_>>()
    };
    let answered = listed(true);
    let issuers = scene.profiles.iter().map(|profile| {
        let there = crosswalk::carried(&Reading::new(opened.initiative, profile, scene.today));
        IssuerChoice {
            id: profile.id.clone(),
            name: profile_name(scene.words, voice, profile),
            standing: source::standing(profile, voice),
            begun: begun(&there),
            fresh: fresh(&there),
            chosen: profile.id == opened.profile.id,
        }
    });
    let gaps = iop_core::gaps::missing_swedish(&reading).len();
    let faults = interview::need_look(&reading).len();
    OverviewView {
        parts: nav::road(&reading, voice),
        issuer: profile_name(scene.words, voice, opened.profile),
        criteria: begun(&here),
        answered_heading: nav::counted("ui-criteria-answered", answered.len(), here.len(), voice),
        answered,
        fresh_heading: fresh(&here),
        fresh: listed(false),
        source: source::citation(opened.profile, voice),
        checked: source::checked(opened.profile, voice),
        changed_issuer: source::changed(opened, voice),
        missing_issuer: opened.is_profile_missing.then(|| voice.say("ui-missing-issuer")),
        issuers: issuers.collect(),
        meeting: opened.meeting.map(|meeting| crate::session::underway("ui-session-not-over", &meeting, voice)),
        faults: (faults > 0).then(|| nav::counted("ui-needs-look", faults, faults, voice)),
        swedish_gaps: gaps_count(gaps, voice),
    }
}

fn carried_view(carried: &Carried<'_>, voice: Voice<'_>) -> CarriedView {
    CarriedView {
        code: carried.criterion.code.clone(),
        about: carried.criterion.aspects.iter().map(|aspect| voice.say(&format!("a-{}", aspect.id()))).collect(),
        links: carried.questions.iter().filter_map(|question| Link::to(question, voice)).collect(),
    }
}
