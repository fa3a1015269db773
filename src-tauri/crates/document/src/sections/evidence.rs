//! What the answers say about a criterion: facts and sentences here, long texts in the section where they stand.
//!
//! How the municipality answered earlier has no sentence: that is the group's own knowledge and stands in no paper.

use super::need::table_rows;
use super::resources;
use super::table::table;
use crate::composer::Composer;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};
use iop_core::catalogue;
use iop_core::profile::Criterion;
use iop_core::question::{Kind, YES_NO};

/// Answers that stand among the criteria and nowhere else.
pub(crate) const HERE: [&str; 9] = [
    "local-change",
    "added-value-how",
    "added-value-who",
    "common-ground-evidence",
    "free-how",
    "market-provider",
    "market-provider-kind",
    "market-scan",
    "grants",
];

/// Answers whose text stands in another section, and that section's heading.
const ELSEWHERE: &[(&str, &str)] = &[
    ("need-figures", "d-h-need"),
    ("need-description", "d-h-need"),
    ("reach-gap", "d-h-gap"),
    ("reach-gap-source", "d-h-gap"),
    ("complement-what", "d-h-gap"),
    ("initiative-evidence", "d-h-activity"),
    ("method", "d-h-activity"),
    ("plan-quote", "d-h-plan"),
    ("public-benefit-goal", "d-h-aims"),
    ("purpose-quote", "d-h-about"),
    ("contributions", "d-h-resources"),
    ("experience", "d-h-competence"),
    ("staff", "d-h-competence"),
    ("references", "d-h-competence"),
    ("remit-source", "d-h-remit"),
    ("followup", "d-h-followup"),
    ("learning", "d-h-followup"),
    ("meetings", "d-h-meetings"),
];

/// The section in which an answer is told in full.
pub(crate) fn section_of(id: &str) -> Option<&'static str> {
    ELSEWHERE.iter().find(|(question, _)| *question == id).map(|(_, heading)| *heading)
}

/// Everything said about one criterion; empty when nothing is.
pub(crate) fn of(composer: &Composer<'_>, criterion: &Criterion) -> Vec<Block> {
    let mut questions: Vec<&str> = Vec::new();
    for question in criterion.aspects.iter().flat_map(|aspect| aspect.questions()) {
        if !questions.contains(&question) && composer.reading.has(question) {
            questions.push(question);
        }
    }
    questions.sort_by_key(|id| catalogue::number(id));
    let (here, elsewhere): (Vec<&str>, Vec<&str>) =
        questions.into_iter().partition(|id| !ELSEWHERE.iter().any(|(question, _)| question == id));
    let mut blocks: Vec<Block> = Vec::new();
    for block in here.iter().flat_map(|id| tell_here(composer, id)) {
        // A criterion about two aspects has two claims, which mostly say the same.
        if blocks.contains(&block) {
            continue;
        }
        match (blocks.last_mut(), block) {
            (Some(Block::Facts(before)), Block::Facts(facts)) => before.extend(facts),
            (_, block) => blocks.push(block),
        }
    }
    if elsewhere.contains(&"contributions") {
        blocks.extend(resources::in_short(composer));
    }
    let mut headings: Vec<&str> = Vec::new();
    for (_, heading) in ELSEWHERE.iter().filter(|(question, _)| elsewhere.contains(question)) {
        if !headings.contains(heading) {
            headings.push(heading);
        }
    }
    if !headings.is_empty() {
        let names: Vec<Text> = headings.into_iter().map(|heading| composer.say(heading)).collect();
        let section = Value::Words(joined(names, " · "));
        blocks.push(Block::Remark(composer.tell("d-see", vec![("section", section)])));
    }
    blocks
}

/// One answer in full.
pub(crate) fn tell_here(composer: &Composer<'_>, id: &str) -> Vec<Block> {
    match id {
        "grants" => grants(composer),
        "end" => super::decisions::period_sentence(composer).map(Block::Paragraph).into_iter().collect(),
        "board" => composer
            .board_name()
            .map(|board| Block::Paragraph(composer.tell("d-remit-board", vec![("board", board)])))
            .into_iter()
            .collect(),
        id => composer.tell_answer(id),
    }
}

/// The grants that were looked at, each with why it does not fit.
fn grants(composer: &Composer<'_>) -> Vec<Block> {
    let columns = [("name", Kind::Line), ("fits", Kind::Choice(YES_NO)), ("reason", Kind::Text)];
    let mut rows = table_rows(composer, "grants", &columns);
    if rows.is_empty() {
        return Vec::new();
    }
    for (row, read) in rows.iter_mut().zip(composer.reading.rows("grants")) {
        let label = read.choice("fits").map(|option| format!("o-yes-no-{option}"));
        row.cells[1] = label.filter(|id| composer.speaker.has(id)).map_or_else(Text::default, |id| composer.say(&id));
    }
    let columns = vec![
        composer.column("d-col-grant", 2.5),
        composer.column("d-col-grant-fits", 1.0),
        composer.column("d-col-grant-reason", 3.5),
    ];
    vec![table(composer.say("d-grants-caption"), columns, rows)]
}
