//! What is not answered, once, at the end: an invitation and not a list of faults.

use super::criteria;
use crate::composer::Composer;
use iop_blocks::{Block, Text};

/// Parts that can be shaped together and the questions that tell them; a part is open when none of them is answered.
/// What only the association can know, such as its own decision or earlier grants, is no such part.
const PARTS: &[(&str, &[&str])] = &[
    ("need", &["need-kinds", "need-description"]),
    ("figures", &["need-figures"]),
    ("target", &["target-groups", "target-primary", "target-secondary", "target-count"]),
    ("gap", &["reach-gap", "complement-what"]),
    ("activity", &["activity-kinds", "activity-description"]),
    ("method", &["method", "method-decides"]),
    ("plan", &["plan-title"]),
    ("aims", &["aim-kinds", "aim-description"]),
    ("goals", &["goals"]),
    ("resources", &["contributions"]),
    ("money-use", &["money-used-for"]),
    ("roles", &["steering-kinds", "steering", "our-lead", "municipality-lead"]),
    ("employer", &["employer", "insurance", "insurance-what"]),
    ("risks", &["risks"]),
    ("period", &["start", "end"]),
    ("followup", &["followup-kinds", "dialogue-meetings-per-year", "followup"]),
    ("ending", &["phase-out-kinds", "phase-out", "termination"]),
    ("child", &["child-kinds", "child"]),
    ("gender", &["gender-kinds", "gender"]),
    ("society", &["society-gain"]),
    ("open", &["open-to-other", "open-kinds", "open-description", "first-step", "first-step-kinds"]),
];

/// Open parts, then criteria that nothing has been said about.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut items: Vec<Text> = Vec::new();
    let is_open = |questions: &[&str]| !questions.iter().any(|id| composer.reading.has(id));
    let open = PARTS.iter().filter(|(_, questions)| is_open(questions));
    items.extend(open.map(|(part, _)| composer.say(&format!("d-open-part-{part}"))));
    items.extend(criteria::unanswered(composer));
    let list = (!items.is_empty()).then_some(Block::List { ordered: false, items });
    super::section(composer, "d-h-together", None, list.into_iter().collect())
}
