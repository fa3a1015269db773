//! Swapping chairs: the answers read as an official would, and the hard questions that follow.
//!
//! They come from the grounds of decided cases, from what the issuer asks about and from answers that do not go
//! together. The group's answers stay its own until it ticks that one may enter the paper.

use crate::Aspect;
use crate::answers::{Answer, Initiative, State};
use crate::contradictions::{Contradiction, RULES, contradictions};
use crate::grounds::Ground;
use crate::question::OptionSet;
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};
use std::sync::LazyLock;

/// The most questions asked at a time. More would be an examination, not a talk.
pub const MOST: usize = 7;

/// The tick that lets an answer enter the paper.
pub const INCLUDE: OptionSet = OptionSet { name: "chairs", options: &["include"] };

/// How the answers to hard questions are named in the file; what follows is the question's code.
const KEY: &str = "chairs-";

/// What a hard question comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// A ground from a decided case.
    Ground(Ground),
    /// Something the issuer asks about.
    Aspect(Aspect),
    /// Answers that do not go together. They are mended at home, never explained in a paper.
    Contradiction(Contradiction),
}

/// A question that an official may put. Its words are the message `c-<code>`; of answers that do not go together it
/// is `c-answers-differ`, with `x-<code>` beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardQuestion {
    /// What it comes from.
    pub root: Root,
    /// The questions whose answers it rests on.
    pub rests_on: Vec<&'static str>,
    /// How heavy it weighs; the lowest is asked first.
    weight: usize,
}

impl Root {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ground(ground) => ground.id(),
            Self::Aspect(aspect) => aspect.id(),
            Self::Contradiction(found) => found.code,
        }
    }

    /// Under which name the group's answer is kept, whatever else changes.
    pub fn key(&self) -> &'static str {
        KEYS.iter().find(|(_, root)| root == self).map_or(KEY, |(key, _)| key)
    }

    /// The message with the question.
    pub fn message(&self) -> String {
        match self {
            Self::Contradiction(_) => "c-answers-differ".to_owned(),
            _ => format!("c-{}", self.code()),
        }
    }

    /// It asks about grants, providers or the word for the paper, so the guard leaves the answer alone.
    pub fn is_telling(&self) -> bool {
        matches!(self, Self::Aspect(Aspect::NoMarket | Aspect::NoStandardGrant) | Self::Ground(Ground::Applied))
    }

    /// The answer may enter a paper when the group ticks it.
    pub fn may_be_included(&self) -> bool {
        !matches!(self, Self::Contradiction(_))
    }
}

/// Every name of an answer to a hard question, with what the question comes from.
static KEYS: LazyLock<Vec<(String, Root)>> = LazyLock::new(|| {
    let grounds = Ground::ALL.into_iter().map(Root::Ground);
    let aspects = Aspect::ALL.into_iter().map(Root::Aspect);
    let contradictions = RULES.iter().map(|rule| Root::Contradiction(rule.told));
    let key = |root: Root| {
        let kind = if matches!(root, Root::Contradiction(_)) { "x-" } else { "" };
        (format!("{KEY}{kind}{}", root.code()), root)
    };
    grounds.chain(aspects).chain(contradictions).map(key).collect()
});

/// What a hard question comes from, by the name of its answer.
pub fn root_of(key: &str) -> Option<Root> {
    // Most ids are those of ordinary questions.
    let is_one = key.starts_with(KEY);
    is_one.then(|| KEYS.iter().find(|(known, _)| known == key)).flatten().map(|(_, root)| *root)
}

/// The name of an answer to a hard question that there is or can be.
pub fn is_key(id: &str) -> bool {
    root_of(id).is_some()
}

/// The group's answer to a hard question.
pub fn answer<'a>(initiative: &'a Initiative, root: &Root) -> Option<&'a Answer> {
    initiative.answers.get(root.key()).filter(|answer| !answer.is_blank())
}

/// The group has ticked that its answer may enter the paper.
pub fn is_ticked(answer: &Answer) -> bool {
    answer.choice.iter().any(|option| INCLUDE.options.contains(&option.as_str()))
}

/// At most seven questions, the heaviest first. One that the group has answered is not pushed out by a new one.
pub fn hard_questions(reading: &Reading<'_>) -> Vec<HardQuestion> {
    let is_written = |question: &HardQuestion| {
        answer(reading.initiative, &question.root)
            .is_some_and(|answer| answer.text.values().any(|text| !text.trim().is_empty()))
    };
    let (mut asked, new): (Vec<_>, Vec<_>) = raised(reading).into_iter().partition(is_written);
    asked.truncate(MOST);
    let room = MOST - asked.len();
    asked.extend(new.into_iter().take(room));
    asked.sort_by_key(|question| question.weight);
    asked
}

/// The answers that the group has ticked, with their questions. What it is unsure of is not among them.
pub fn included<'a>(reading: &Reading<'a>) -> Vec<(HardQuestion, &'a Answer)> {
    // To find out what is asked takes every rule; mostly nothing is ticked.
    if !reading.initiative.answers.iter().any(|(id, answer)| id.starts_with(KEY) && is_ticked(answer)) {
        return Vec::new();
    }
    let ticked = |question: HardQuestion| {
        let answer = answer(reading.initiative, &question.root)?;
        let is_settled = matches!(answer.state, State::Answered | State::Partly);
        let is_written = answer.text.values().any(|text| !text.trim().is_empty());
        (question.root.may_be_included() && is_ticked(answer) && is_settled && is_written).then_some((question, answer))
    };
    hard_questions(reading).into_iter().filter_map(ticked).collect()
}

/// Everything the answers raise, the heaviest first: a decided case before an aspect, what speaks against before what
/// is unclear. What nobody has answered raises nothing.
fn raised(reading: &Reading<'_>) -> Vec<HardQuestion> {
    let mut raised = Vec::new();
    let mut add = |root: Root, finding: &Finding, offset: usize| {
        let Some(weight) = weight(finding.verdict) else { return };
        let mut rests_on: Vec<&'static str> = finding.because.iter().map(|reason| reason.question).collect();
        rests_on.sort_unstable();
        rests_on.dedup();
        raised.push(HardQuestion { root, rests_on, weight: weight + offset });
    };
    for ground in Ground::ALL {
        add(Root::Ground(ground), &ground.judge(reading), 0);
    }
    for aspect in Aspect::ALL.iter().copied().filter(|aspect| reading.asks(aspect.id())) {
        add(Root::Aspect(aspect), &(aspect.rule().judge)(reading), 1);
    }
    for found in contradictions(reading) {
        raised.push(HardQuestion { root: Root::Contradiction(found), rests_on: found.questions.to_vec(), weight: 2 });
    }
    raised.sort_by_key(|question| question.weight);
    raised
}

/// Leaves room between verdicts for what comes first within one.
fn weight(verdict: Verdict) -> Option<usize> {
    match verdict {
        Verdict::Against => Some(0),
        Verdict::Unclear => Some(10),
        Verdict::Partly => Some(20),
        Verdict::NotAnswered | Verdict::Supported => None,
    }
}
