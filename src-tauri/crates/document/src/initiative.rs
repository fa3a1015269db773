//! The initiative: the letter with its document, or a dialogue letter while nobody can be a party.

use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sheet::{Sheet, reading_copy_notice};
use crate::voice::Voice;
use crate::{Setting, chairs, dialogue, letter, sections};
use iop_blocks::{Block, Document, Text};
use iop_core::Reading;

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = Voice::of(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let mut blocks: Vec<Block> = reading_copy_notice(setting).into_iter().collect();
    let considered = chairs::considered(&composer, &all);
    let title = if voice == Voice::Group {
        blocks.extend(dialogue::blocks(&composer, considered));
        composer.say("d-title-dialogue")
    } else {
        blocks.extend(letter::blocks(&composer));
        // The letter page stands alone only where it is signed and handed in.
        blocks.extend(composer.is_for_handing_in().then_some(Block::PageBreak));
        blocks.push(Block::Heading { level: 1, text: composer.say("d-heading-initiative") });
        blocks.extend(sections::initiative(&composer));
        blocks.extend(considered);
        letter::title(&composer)
    };
    let header: Option<Text> =
        composer.typed("initiative-name").or_else(|| composer.sender().map(|v| composer.text(v)));
    Sheet {
        header: header.unwrap_or_default(),
        ..Sheet::letter(
            setting,
            title,
            voice.name(&composer.reading).unwrap_or_default().to_owned(),
            letter::date(&composer),
            blocks,
        )
    }
    .document(setting)
}

#[cfg(test)]
#[path = "initiative_tests.rs"]
mod tests;
