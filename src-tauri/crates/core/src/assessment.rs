//! Everything the answers show, with reasons, the smallest step and the source.

use crate::Aspect;
use crate::answers::{Answer, Initiative, State};
use crate::catalogue;
use crate::contradictions::{Contradiction, contradictions};
use crate::contribution::{self, Plan};
use crate::grounds::Ground;
use crate::party::{self, PartyFinding};
use crate::profile::{Citation, Profile, Wording};
use crate::question::Kind;
use crate::reading::Reading;
use crate::requirement;
use crate::verdict::{Finding, Reason, Step, Verdict};
use crate::ways_out::{self, Path, PlanStep};
use jiff::civil::Date;
use serde::Serialize;

/// Version of this structure as `iop assess --json` prints it.
pub const VERSION: u32 = 1;

/// What the answers show, never what a municipality will decide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// Version of this structure.
    pub version: u32,
    /// Profile id.
    pub profile: String,
    /// Somebody has changed the profile since the answers were last read against it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub profile_changed: bool,
    /// Who the party is.
    pub party: PartyFinding,
    /// What to do from where the answers stand, step by step.
    pub plan: Vec<PlanStep>,
    /// Other paths that can fit; none while nothing leads away from an IOP.
    pub paths: Vec<Path>,
    /// The issuer's requirements on the actor.
    pub requirements: Vec<CriterionFinding>,
    /// The issuer's criteria, in its order.
    pub criteria: Vec<CriterionFinding>,
    /// Grounds from decided cases.
    pub grounds: Vec<GroundFinding>,
    /// Answers that do not go together.
    pub contradictions: Vec<Contradiction>,
    /// The contribution plan.
    pub contributions: Plan,
}

/// What the answers show about one criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CriterionFinding {
    /// The issuer's criterion by our stable code.
    pub code: String,
    /// What it asks about; empty for a requirement on the actor.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<Aspect>,
    /// What the answers show, by the group's own account.
    pub verdict: Verdict,
    /// Why, taken together.
    pub because: Vec<Reason>,
    /// The same aspect by aspect; empty for a requirement on the actor.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_aspect: Vec<AspectFinding>,
    /// The smallest step found that would move it.
    pub would_change: Option<Step>,
    /// On whose text.
    pub source: TextSource,
}

impl CriterionFinding {
    /// The things it asks about, when they are more than one and their reasons need telling apart.
    pub fn parts(&self) -> &[AspectFinding] {
        if self.by_aspect.len() > 1 { &self.by_aspect } else { &[] }
    }
}

/// What the answers show about one of the things a criterion asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AspectFinding {
    /// The aspect.
    pub aspect: Aspect,
    /// What the answers show about it alone.
    pub verdict: Verdict,
    /// Why; each reason names the answer that caused it.
    pub because: Vec<Reason>,
}

/// The text a verdict rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextSource {
    /// The criterion's words.
    pub text: String,
    /// How near the words are to the issuer's own.
    pub wording: Wording,
    /// Where the text stands; `None` when it is attributed to nobody.
    pub citation: Option<Citation>,
}

/// What the answers show about one ground.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroundFinding {
    /// The ground's id.
    pub code: &'static str,
    /// What the answers show; *against* bears the ground out.
    pub verdict: Verdict,
    /// Why.
    pub because: Vec<Reason>,
    /// The smallest step found that would move it.
    pub would_change: Option<Step>,
}

/// Assesses `initiative` against `profile` on `today`.
pub fn assess(initiative: &Initiative, profile: &Profile, today: Date) -> Assessment {
    let reading = Reading::new(initiative, profile, today);
    let source = |text: &str, wording| TextSource { text: text.to_owned(), wording, citation: profile.source.clone() };
    let criteria = profile.criteria.iter().map(|criterion| {
        let judge = |reading: &Reading<'_>| judge_aspects(&criterion.aspects, reading);
        let questions: Vec<&'static str> = criterion.aspects.iter().flat_map(|aspect| aspect.questions()).collect();
        let (finding, would_change) = with_step(&reading, &questions, judge);
        CriterionFinding {
            code: criterion.code.clone(),
            aspects: criterion.aspects.clone(),
            verdict: finding.verdict,
            because: finding.because,
            by_aspect: criterion.aspects.iter().map(|aspect| aspect_finding(*aspect, &reading)).collect(),
            would_change,
            source: source(&criterion.text, criterion.wording),
        }
    });
    let requirements = profile.requirements.iter().map(|required| {
        let judge = |reading: &Reading<'_>| requirement::judge(required.check, reading);
        let questions: Vec<&'static str> = judge(&reading).because.iter().map(|reason| reason.question).collect();
        let (finding, would_change) = with_step(&reading, &questions, judge);
        CriterionFinding {
            code: required.code.clone(),
            aspects: Vec::new(),
            verdict: finding.verdict,
            because: finding.because,
            by_aspect: Vec::new(),
            would_change,
            source: source(&required.text, required.wording),
        }
    });
    let grounds = Ground::ALL.iter().map(|ground| {
        let judge = |reading: &Reading<'_>| ground.judge(reading);
        let questions: Vec<&'static str> = judge(&reading).because.iter().map(|reason| reason.question).collect();
        let (finding, step) = with_step(&reading, &questions, judge);
        let would_change = step.filter(|_| ground.has_step());
        GroundFinding { code: ground.id(), verdict: finding.verdict, because: finding.because, would_change }
    });
    Assessment {
        version: VERSION,
        profile: profile.id.clone(),
        profile_changed: profile.has_changed_since(&initiative.profile),
        party: party::party(&reading),
        plan: ways_out::plan(&reading),
        paths: ways_out::paths(&reading),
        requirements: requirements.collect(),
        criteria: criteria.collect(),
        grounds: grounds.collect(),
        contradictions: contradictions(&reading),
        contributions: contribution::plan(&reading),
    }
}

fn aspect_finding(aspect: Aspect, reading: &Reading<'_>) -> AspectFinding {
    let Finding { verdict, because } = (aspect.rule().judge)(reading);
    AspectFinding { aspect, verdict, because }
}

fn judge_aspects(aspects: &[Aspect], reading: &Reading<'_>) -> Finding {
    Finding::combine(aspects.iter().map(|aspect| (aspect.rule().judge)(reading)).collect())
}

/// Judges, and looks for one answer that would lead to a better verdict by judging again with it changed.
fn with_step(
    reading: &Reading<'_>,
    questions: &[&'static str],
    judge: impl Fn(&Reading<'_>) -> Finding,
) -> (Finding, Option<Step>) {
    let now = judge(reading);
    if now.verdict == Verdict::Supported {
        return (now, None);
    }
    let mut best: Option<Step> = None;
    for question in questions {
        for (option, answer) in trials(reading, question) {
            let then = judge(&reading.trying(question, &answer)).verdict;
            if then.carries() > best.as_ref().map_or(now.verdict, |step| step.to).carries() {
                best = Some(Step { question, option, to: then });
            }
        }
    }
    (now, best)
}

/// Answers worth trying at a question: each option, or something written.
fn trials(reading: &Reading<'_>, id: &str) -> Vec<(Option<&'static str>, Answer)> {
    let Some(question) = catalogue::question(id) else { return Vec::new() };
    // Who somebody else is does not change because a group answers otherwise.
    if id == "market-provider-kind" && reading.has(id) {
        return Vec::new();
    }
    let written = |typed: &str| vec![(None, Answer::typed(typed))];
    match question.kind {
        Kind::Choice(set) | Kind::Many(set) => {
            set.options.iter().map(|option| (Some(*option), Answer::choose(*option))).collect()
        }
        Kind::Text => vec![(None, Answer::text("sv", "…"))],
        Kind::Line | Kind::Email | Kind::Phone | Kind::Party => written("…"),
        Kind::Date => written(&reading.today.to_string()),
        Kind::Year => written(&reading.today.year().to_string()),
        Kind::OrgNumber => written("846003-1936"),
        Kind::Amount | Kind::Hours | Kind::Count(_) => written("1"),
        Kind::Table(columns) => table_trial(reading, id, columns),
    }
}

/// A further row with every cell filled, and each present row with its gaps filled; once for each party that could
/// be the one who gives.
fn table_trial(
    reading: &Reading<'_>,
    id: &str,
    columns: &'static [crate::question::Column],
) -> Vec<(Option<&'static str>, Answer)> {
    let parties = reading.rows("parties");
    let has_party = columns.iter().any(|column| matches!(column.kind, Kind::Party));
    let givers = if has_party { parties.len().max(1) } else { 1 };
    let fill = |last_option: bool, giver: usize| {
        columns
            .iter()
            .map(|column| {
                let cell = match column.kind {
                    Kind::Choice(set) => {
                        let option = if last_option { set.options.last() } else { set.options.first() };
                        Answer::choose(option.copied().unwrap_or_default())
                    }
                    Kind::Text => Answer::text("sv", "…"),
                    Kind::Party => Answer::choose(parties.get(giver).map_or("", |row| row.id.as_str())),
                    Kind::Date => Answer::typed(reading.today.to_string()),
                    Kind::Year => Answer::typed(reading.today.year().to_string()),
                    _ => Answer::typed("1"),
                };
                (column.id.to_owned(), cell)
            })
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let present = reading.initiative.answers.get(id).cloned().unwrap_or_default();
    let mut trials = Vec::new();
    for (last_option, giver) in [false, true].into_iter().flat_map(|last| (0..givers).map(move |giver| (last, giver))) {
        let mut answer = present.clone();
        answer.state = State::Answered;
        for row in &mut answer.rows {
            for (column, cell) in fill(last_option, giver) {
                let empty = row.cells.get(&column).is_none_or(|cell| !cell.has_content());
                if empty {
                    row.cells.insert(column, cell);
                }
            }
        }
        answer.rows.push(crate::answers::Row {
            id: "trial".into(),
            cells: fill(last_option, giver),
            ..Default::default()
        });
        trials.push((None, answer));
    }
    trials
}
