//! From when to when, and who has decided what.

use crate::composer::Composer;
use crate::voice::Voice;
use iop_blocks::{Block, Text};

/// The period with its extension.
pub(crate) fn period(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = period_sentence(composer).map(Block::Paragraph).into_iter().collect();
    blocks.extend(composer.tell_all(&["extension-years", "extension-notice-months"]));
    blocks.extend(super::pictures::timeline(composer).map(|block| block.from_answer("start")));
    super::section(composer, "d-h-period", Some("period-stance"), blocks)
}

/// The period in one sentence.
pub(crate) fn period_sentence(composer: &Composer<'_>) -> Option<Text> {
    match (composer.value("start"), composer.value("end")) {
        (Some(start), Some(end)) => Some(composer.tell("d-period", vec![("start", start), ("end", end)])),
        (Some(start), None) => Some(composer.tell("d-period-start", vec![("start", start)])),
        (None, Some(end)) => Some(composer.tell("d-period-end", vec![("end", end)])),
        (None, None) => None,
    }
}

/// The questions that tell the decision of the board which sends the paper.
pub(crate) fn decision_questions(voice: Voice) -> (&'static str, &'static str) {
    if matches!(voice, Voice::Owner { .. }) {
        ("owner-decision-date", "owner-decision-paragraph")
    } else {
        ("board-decision-date", "board-decision-paragraph")
    }
}

/// The decision of the sender's board.
pub(crate) fn decision_sentence(composer: &Composer<'_>) -> Option<Text> {
    let (date, paragraph) = decision_questions(composer.voice);
    let association = ("association", composer.sender()?);
    match (composer.value(date), composer.paragraph(paragraph)) {
        (Some(date), Some(paragraph)) => {
            Some(composer.tell("d-board-decision", vec![association, ("date", date), ("paragraph", paragraph)]))
        }
        (Some(date), None) => Some(composer.tell("d-board-decision-date", vec![association, ("date", date)])),
        (None, Some(paragraph)) => {
            Some(composer.tell("d-board-decision-paragraph", vec![association, ("paragraph", paragraph)]))
        }
        (None, None) => None,
    }
}
