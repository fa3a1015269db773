//! Ways out: what to do step by step where the answers lead, and other paths when an IOP is not the one.
//!
//! A plan says what to do, whom to ask and which papers it takes; a path says when it can fit. Neither promises
//! anything: a municipality, a bank or a funder decides for itself.

mod paths;

pub use paths::{PATHS, Path, paths};

use crate::DocumentKind;
use crate::party::{self, Outcome};
use crate::reading::Reading;
use serde::Serialize;

/// Whether the answers tell that a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// Done, by the group's own account.
    Done,
    /// Answered, and not done yet.
    NotYet,
    /// The answers do not tell.
    Untold,
}

/// A step of the plan. Its words are the message `n-<id>` with `.how`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PlanStep {
    /// Stable id.
    pub id: &'static str,
    /// Whom to ask; messages `whom-<id>`.
    pub ask: &'static [&'static str],
    /// Papers to print here.
    pub prints: &'static [DocumentKind],
    /// Papers to have at hand; messages `p-<id>`.
    pub papers: &'static [&'static str],
    /// Whether it is done.
    pub done: Done,
    /// The question that tells it; `None` when no question is asked about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<&'static str>,
}

/// A step as it is known, before the answers.
struct Known {
    id: &'static str,
    ask: &'static [&'static str],
    prints: &'static [DocumentKind],
    papers: &'static [&'static str],
    /// The first of these that is asked for now tells whether the step is done.
    told_by: &'static [&'static str],
}

/// Everybody whom a step sends somebody to.
pub const WHOM: [&str; 8] =
    ["group", "owner-board", "own-board", "members", "official", "registrar", "skatteverket", "bank"];

const STEPS: &[Known] = &[
    known("answer-party", &["group"], &[], &["statutes"], &[]),
    known("choose-owner-road", &["owner-board"], &[DocumentKind::Consent], &[], &["owner-road"]),
    known("check-owner-purpose", &["owner-board"], &[], &["statutes"], &["owner-purpose"]),
    known("owner-decides", &["owner-board"], &[DocumentKind::Minutes], &[], &["owner-decision"]),
    known("owner-consent", &["owner-board"], &[DocumentKind::Consent], &[], &[]),
    known(
        "owner-agreement",
        &["owner-board"],
        &[DocumentKind::Consent],
        &["owner-agreement"],
        &["paper-owner-agreement", "owner-influence"],
    ),
    known(
        "three-agreement",
        &["owner-board", "official"],
        &[DocumentKind::Consent],
        &["owner-agreement"],
        &["paper-owner-agreement", "owner-influence"],
    ),
    known("gather-founders", &["group"], &[DocumentKind::Forming], &[], &[]),
    known("adopt-statutes", &["members"], &[DocumentKind::Forming], &["statutes"], &["basics-statutes"]),
    known("elect-board", &["members"], &[DocumentKind::Forming], &["founding-minutes"], &["basics-board"]),
    known("name-signatories", &["own-board"], &[DocumentKind::Forming], &["constituting"], &["signatories"]),
    known(
        "org-number",
        &["skatteverket"],
        &[DocumentKind::Forming],
        &["founding-minutes", "statutes", "constituting"],
        &["org-number"],
    ),
    known(
        "bank-account",
        &["bank"],
        &[DocumentKind::Forming],
        &["founding-minutes", "org-number-proof"],
        &["basics-bank"],
    ),
    known("join-register", &["official"], &[], &["statutes"], &[]),
    known("purpose", &["members"], &[DocumentKind::Forming], &["statutes"], &["basics-purpose"]),
    known("dissolution", &["members"], &[DocumentKind::Forming], &["statutes"], &["basics-dissolution"]),
    known("no-profit", &["members"], &[DocumentKind::Forming], &["statutes"], &["basics-no-profit"]),
    known("membership", &["members"], &[DocumentKind::Forming], &["statutes"], &["basics-membership"]),
    known("auditor", &["members"], &[DocumentKind::Forming], &["annual-meeting"], &["basics-auditor"]),
    known("ask-municipality", &["official"], &[], &[], &[]),
    known("other-roads", &["official"], &[], &[], &[]),
    known("board-decides", &["own-board"], &[DocumentKind::Minutes], &[], &["board-decision-date"]),
    known("gather-papers", &["own-board"], &[], &["statutes", "annual-meeting", "constituting"], &[]),
    known("initiative", &["registrar"], &[DocumentKind::Initiative, DocumentKind::Annex], &[], &[]),
    known("dialogue-letter", &["registrar"], &[DocumentKind::Initiative], &[], &[]),
];

const fn known(
    id: &'static str,
    ask: &'static [&'static str],
    prints: &'static [DocumentKind],
    papers: &'static [&'static str],
    told_by: &'static [&'static str],
) -> Known {
    Known { id, ask, prints, papers, told_by }
}

/// The ids of all steps.
pub fn step_ids() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.id)
}

/// Forming an association, from the first talk to the account. The account comes last: a bank can take its time.
const FORMING: [&str; 7] = [
    "gather-founders",
    "adopt-statutes",
    "elect-board",
    "name-signatories",
    "org-number",
    "bank-account",
    "join-register",
];
/// What the basics of an association consist of.
const BASICS: [&str; 9] = [
    "adopt-statutes",
    "elect-board",
    "org-number",
    "purpose",
    "dissolution",
    "no-profit",
    "membership",
    "auditor",
    "bank-account",
];

/// The steps from where the answers stand, in order. They end with the paper to send, which never waits for a bank.
pub fn plan(reading: &Reading<'_>) -> Vec<PlanStep> {
    let order: Vec<&'static str> = match party::party(reading).outcome {
        None => vec!["answer-party", "dialogue-letter"],
        Some(Outcome::Ready) => vec!["board-decides", "gather-papers", "initiative"],
        Some(Outcome::ReadyAsk) => vec!["ask-municipality", "board-decides", "gather-papers", "initiative"],
        Some(Outcome::OwnerMustBeParty) => owner(reading),
        Some(Outcome::FormFirst) => ["dialogue-letter"].into_iter().chain(FORMING).collect(),
        Some(Outcome::Complete) => {
            let lacking = BASICS.into_iter().filter(|id| step(reading, id).is_some_and(|step| step.done != Done::Done));
            lacking.chain(["dialogue-letter"]).collect()
        }
        Some(Outcome::OtherRoad) => vec!["other-roads", "ask-municipality", "dialogue-letter"],
    };
    order.into_iter().filter_map(|id| step(reading, id)).collect()
}

/// A project can go three ways. Whatever it starts, a dialogue letter is possible meanwhile.
fn owner(reading: &Reading<'_>) -> Vec<&'static str> {
    let as_party = ["check-owner-purpose", "owner-decides"];
    match reading.choice("owner-road") {
        Some("owner-is-party") => ["choose-owner-road"]
            .into_iter()
            .chain(as_party)
            .chain(["owner-consent", "owner-agreement", "initiative"])
            .collect(),
        Some("own-association") => {
            ["choose-owner-road", "owner-consent", "dialogue-letter"].into_iter().chain(FORMING).collect()
        }
        Some("three-parties") => ["choose-owner-road"]
            .into_iter()
            .chain(as_party)
            .chain(["owner-consent", "dialogue-letter"])
            .chain(FORMING)
            .chain(["three-agreement"])
            .collect(),
        _ => ["choose-owner-road"].into_iter().chain(as_party).chain(["owner-consent", "dialogue-letter"]).collect(),
    }
}

fn step(reading: &Reading<'_>, id: &str) -> Option<PlanStep> {
    let known = STEPS.iter().find(|step| step.id == id)?;
    let question = known.told_by.iter().copied().find(|question| reading.is_shown(question));
    Some(PlanStep {
        id: known.id,
        ask: known.ask,
        prints: known.prints,
        papers: known.papers,
        done: question.map_or(Done::Untold, |question| done(reading, question)),
        question,
    })
}

/// A yes, a paper at hand, a number that can be read, or anything written where there is nothing to choose.
fn done(reading: &Reading<'_>, question: &str) -> Done {
    let is_done = match (question, reading.choice(question)) {
        ("org-number", _) => reading.org_number(question).is_some(),
        ("owner-road", chosen) => chosen.is_some(),
        (_, Some(chosen)) => matches!(chosen, "yes" | "have"),
        (_, None) => reading.has(question),
    };
    match (is_done, reading.answer(question)) {
        (true, _) => Done::Done,
        (false, Some(_)) => Done::NotYet,
        (false, None) => Done::Untold,
    }
}

/// The answers lead away from an IOP for now, or bear out a ground that another path would answer.
pub fn is_not_the_path(reading: &Reading<'_>) -> bool {
    let outcome = party::party(reading).outcome;
    matches!(outcome, Some(Outcome::OwnerMustBeParty | Outcome::FormFirst | Outcome::OtherRoad))
        || paths::is_barred(reading)
}
