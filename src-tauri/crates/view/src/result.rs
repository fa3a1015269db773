//! What the answers show, always by the group's own account.

use crate::contributions::{ContributionsView, contributions};
use crate::document::{SwedishGaps, swedish_gaps};
use crate::plan::{self, PathView, PlanStepView};
use crate::source::ChangedIssuer;
use crate::{Link, Opened, Phrase, Scene, Voice, source};
use iop_core::assessment::{AspectFinding, CriterionFinding, GroundFinding};
use iop_core::contradictions::Contradiction;
use iop_core::question::Kind;
use iop_core::verdict::{Reason, Step};
use iop_core::{Reading, Verdict, assess, catalogue};
use iop_words::Args;
use serde::Serialize;

/// A reason, with the answers it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReasonView {
    /// Stable code.
    pub code: String,
    /// The reason.
    pub text: Phrase,
    /// The answers.
    pub links: Vec<Link>,
}

/// One of several things that a criterion asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AspectView {
    /// Stable id.
    pub code: String,
    /// Its plain name.
    pub name: Phrase,
    /// Stable id of what the answers show about it alone.
    pub verdict: String,
    /// The word for it.
    pub word: Phrase,
    /// Why.
    pub because: Vec<ReasonView>,
}

/// The smallest step found that would move a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StepView {
    /// What would move it, and where to.
    pub text: Phrase,
    /// Where to do it.
    pub link: Option<Link>,
}

/// Who can be the party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PartyView {
    /// Stable id of the outcome; empty while too little is answered.
    pub outcome: String,
    /// The outcome.
    pub title: Phrase,
    /// What it means.
    pub means: Option<Phrase>,
    /// Why.
    pub because: Vec<ReasonView>,
    /// What to do, step by step.
    pub plan: Vec<PlanStepView>,
}

/// A criterion or requirement with what the answers show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CriterionView {
    /// Our code for it.
    pub code: String,
    /// The Swedish words.
    pub text: Phrase,
    /// The same asked in the language of the window.
    pub asked: Option<Phrase>,
    /// Stable id of the verdict.
    pub verdict: String,
    /// The word for it.
    pub word: Phrase,
    /// Why.
    pub because: Vec<ReasonView>,
    /// The reasons by what they are about, when the criterion asks about more than one thing; else empty.
    pub aspects: Vec<AspectView>,
    /// The smallest step.
    pub step: Option<StepView>,
    /// Where the text stands.
    pub source: Option<Phrase>,
}

/// A ground from a decided case with what the answers show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GroundView {
    /// Stable id.
    pub code: String,
    /// The ground.
    pub text: Phrase,
    /// Stable id of the verdict.
    pub verdict: String,
    /// The word for it.
    pub word: Phrase,
    /// Why.
    pub because: Vec<ReasonView>,
    /// A way out.
    pub way_out: Option<Phrase>,
    /// The smallest step.
    pub step: Option<StepView>,
    /// The case.
    pub source: Option<Phrase>,
}

/// How many criteria have a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct VerdictCount {
    /// Stable id of the verdict.
    pub verdict: String,
    /// The word for it.
    pub word: Phrase,
    /// What the word means.
    pub means: Option<Phrase>,
    /// How many.
    pub count: String,
}

/// Answers that do not go together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContradictionView {
    /// Stable code.
    pub code: String,
    /// Both answers, kindly.
    pub text: Phrase,
    /// The answers.
    pub links: Vec<Link>,
}

/// What the answers show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ResultView {
    /// The issuer whose text is used.
    pub issuer: Phrase,
    /// That text has been changed since the answers were last read against it, and what to do.
    pub changed_issuer: Option<ChangedIssuer>,
    /// Who can be the party.
    pub party: PartyView,
    /// Answers that do not go together.
    pub contradictions: Vec<ContradictionView>,
    /// Requirements on the actor.
    pub requirements: Vec<CriterionView>,
    /// How the criteria stand in all; a count, never a score.
    pub counts: Vec<VerdictCount>,
    /// Criteria in the issuer's order.
    pub criteria: Vec<CriterionView>,
    /// Grounds from decided cases.
    pub grounds: Vec<GroundView>,
    /// Other paths that can fit.
    pub paths: Vec<PathView>,
    /// What each party puts in.
    pub contributions: ContributionsView,
    /// What must still be written in Swedish.
    pub gaps: SwedishGaps,
}

/// What the answers show.
pub(crate) fn result(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> ResultView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let found = assess(opened.initiative, opened.profile, scene.today);
    let source = source::citation(opened.profile, voice);
    let criterion = |finding: &CriterionFinding| criterion(finding, source.clone(), voice);
    let verdicts = [Verdict::Supported, Verdict::Partly, Verdict::Unclear, Verdict::Against, Verdict::NotAnswered];
    let counts = verdicts.map(|verdict| {
        let count = found.criteria.iter().filter(|finding| finding.verdict == verdict).count();
        let id = verdict.id();
        let means = voice.attribute(&format!("v-{id}"), "means");
        VerdictCount { verdict: id.to_owned(), word: word(verdict, voice), means, count: count.to_string() }
    });
    let outcome = found.party.outcome.map_or("", |outcome| outcome.id());
    let outcome_message = format!("outcome-{}", found.party.told());
    ResultView {
        issuer: crate::start::profile_name(scene.words, voice, opened.profile),
        changed_issuer: source::changed(opened, voice),
        party: PartyView {
            outcome: outcome.to_owned(),
            title: voice.say(&outcome_message),
            means: voice.attribute(&outcome_message, "means"),
            because: reasons(&found.party.because, voice),
            plan: found.plan.iter().map(|step| plan::step(step, voice)).collect(),
        },
        contradictions: found.contradictions.iter().map(|found| contradiction(found, voice)).collect(),
        requirements: found.requirements.iter().map(criterion).collect(),
        counts: counts.into(),
        criteria: found.criteria.iter().map(criterion).collect(),
        grounds: found.grounds.iter().map(|finding| ground(finding, voice)).collect(),
        paths: found.paths.iter().map(|path| plan::path(path, voice)).collect(),
        contributions: contributions(&found.contributions, opened.initiative, voice),
        gaps: swedish_gaps(&reading, voice),
    }
}

fn contradiction(found: &Contradiction, voice: Voice<'_>) -> ContradictionView {
    ContradictionView {
        code: found.code.to_owned(),
        text: voice.say(&format!("x-{}", found.code)),
        links: found.questions.iter().filter_map(|question| Link::to(question, voice)).collect(),
    }
}

fn criterion(finding: &CriterionFinding, source: Option<Phrase>, voice: Voice<'_>) -> CriterionView {
    CriterionView {
        code: finding.code.clone(),
        text: Phrase::swedish(&finding.source.text),
        asked: source::asked(&finding.code, voice),
        verdict: finding.verdict.id().to_owned(),
        word: word(finding.verdict, voice),
        because: reasons(&finding.because, voice),
        aspects: finding.parts().iter().map(|part| aspect(part, voice)).collect(),
        step: finding.would_change.as_ref().map(|found| step(found, finding.verdict, voice)),
        source,
    }
}

fn aspect(part: &AspectFinding, voice: Voice<'_>) -> AspectView {
    let code = part.aspect.id();
    AspectView {
        code: code.to_owned(),
        name: voice.say(&format!("a-{code}")),
        verdict: part.verdict.id().to_owned(),
        word: word(part.verdict, voice),
        because: reasons(&part.because, voice),
    }
}

fn ground(finding: &GroundFinding, voice: Voice<'_>) -> GroundView {
    let message = format!("g-{}", finding.code);
    GroundView {
        code: finding.code.to_owned(),
        text: voice.say(&message),
        verdict: finding.verdict.id().to_owned(),
        word: ground_word(finding.verdict, voice),
        because: reasons(&finding.because, voice),
        way_out: voice.attribute(&message, "way-out").filter(|_| finding.verdict != Verdict::Supported),
        step: finding.would_change.as_ref().map(|found| step(found, finding.verdict, voice)),
        source: voice.attribute(&message, "source"),
    }
}

/// The reasons, each of them once with every answer it rests on.
fn reasons(because: &[Reason], voice: Voice<'_>) -> Vec<ReasonView> {
    let mut told: Vec<ReasonView> = Vec::new();
    for reason in because {
        let link = Link::to(reason.question, voice);
        match told.iter_mut().find(|known| known.code == reason.code) {
            Some(known) => known.links.extend(link.filter(|link| !known.links.contains(link))),
            None => told.push(ReasonView {
                code: reason.code.to_owned(),
                text: voice.say(&format!("r-{}", reason.code)),
                links: link.into_iter().collect(),
            }),
        }
    }
    told
}

/// The step in words. It never says more than "if it is so": nobody should answer for the verdict's sake.
fn step(step: &Step, now: Verdict, voice: Voice<'_>) -> StepView {
    let named = |voice: Voice<'_>| Args::new().text("question", voice.question(step.question).text);
    let text = match (step.option, catalogue::question(step.question).map(|question| question.kind)) {
        _ if now == Verdict::NotAnswered => voice.say_by("step-answer", named),
        (Some(option), Some(Kind::Choice(set) | Kind::Many(set))) => {
            let message = format!("o-{}-{option}", set.name);
            voice.say_by("step-choose", |voice| named(voice).text("option", voice.say(&message).text))
        }
        _ => voice.say_by("step-show", named),
    };
    StepView { text, link: Link::to(step.question, voice) }
}

fn word(verdict: Verdict, voice: Voice<'_>) -> Phrase {
    voice.say(&format!("v-{}", verdict.id()))
}

/// A ground is borne out or answered, which needs other words than a criterion where there are such.
fn ground_word(verdict: Verdict, voice: Voice<'_>) -> Phrase {
    voice.say(&format!("ui-ground-{}", verdict.id()))
}
