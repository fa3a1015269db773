//! The issuer's criteria in its order, each with what the group has to say. No verdict stands here.

use super::evidence::{self, HERE};
use crate::composer::Composer;
use crate::source::{short_source, source_line};
use crate::weave::Value;
use iop_blocks::{Block, Text};
use iop_core::Aspect;
use iop_core::profile::{Criterion, Wording};

/// Each criterion that something has been said about.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    let mut content = Vec::new();
    for (index, criterion) in profile.criteria.iter().enumerate() {
        let said = evidence::of(composer, criterion);
        if said.is_empty() {
            continue;
        }
        let number = Value::Figure((index + 1).to_string());
        content.push(Block::Heading { level: 3, text: composer.tell("d-criterion", vec![("number", number)]) });
        content.extend(wording(composer, criterion));
        content.extend(said);
    }
    if content.is_empty() {
        return Vec::new();
    }
    let is_own = profile.criteria.iter().all(|criterion| criterion.wording == Wording::Own);
    let heading = if is_own { "d-h-criteria-own" } else { "d-h-criteria" };
    let mut blocks = vec![Block::Paragraph(if is_own {
        composer.say("d-criteria-own")
    } else {
        composer.tell("d-criteria-intro", vec![("issuer", composer.issuer_value())])
    })];
    blocks.extend(profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))));
    blocks.extend(content);
    super::section(composer, heading, None, blocks)
}

/// The criterion's words: a quotation only when they are the issuer's letter for letter.
pub(crate) fn wording(composer: &Composer<'_>, criterion: &Criterion) -> Vec<Block> {
    worded(composer, &criterion.code, &criterion.text, criterion.wording)
}

/// The same for anything of the issuer's that has a code.
pub(crate) fn worded(composer: &Composer<'_>, code: &str, text: &str, wording: Wording) -> Vec<Block> {
    let swedish = Text::new(text, "sv");
    let citation = composer.reading.profile.source.as_ref();
    let mut blocks = match wording {
        Wording::Verbatim => vec![Block::Quote { text: swedish, source: short_source(code, citation) }],
        Wording::Condensed => vec![
            Block::Paragraph(composer.tell("d-condensed", vec![("text", Value::Words(swedish))])),
            Block::Remark(short_source(code, citation)),
        ],
        Wording::Own => vec![Block::Paragraph(swedish)],
    };
    if !composer.is_for_handing_in() {
        let translated = composer.speaker.profile_text(code).filter(|said| said.lang == composer.lang());
        blocks.extend(translated.map(|said| Block::Remark(said.into())));
    }
    blocks
}

/// The criteria that nothing has been said about.
pub(crate) fn unanswered(composer: &Composer<'_>) -> Vec<Text> {
    let criteria = composer.reading.profile.criteria.iter().enumerate();
    let open = criteria.filter(|(_, criterion)| evidence::of(composer, criterion).is_empty());
    open.map(|(index, criterion)| {
        let text = Value::Words(Text::new(&criterion.text, "sv"));
        composer.tell("d-criterion-open", vec![("number", Value::Figure((index + 1).to_string())), ("text", text)])
    })
    .collect()
}

/// What belongs to an aspect that this issuer does not ask about, so that no answer is lost.
pub(crate) fn market(composer: &Composer<'_>) -> Vec<Block> {
    let asked = |id: &str| {
        Aspect::ALL.iter().any(|aspect| composer.reading.asks(aspect.id()) && aspect.questions().any(|q| q == id))
    };
    let blocks = HERE.iter().filter(|id| !asked(id)).flat_map(|id| evidence::tell_here(composer, id)).collect();
    super::section(composer, "d-h-market", None, blocks)
}

#[cfg(test)]
#[path = "criteria_tests.rs"]
mod tests;
