//! The annex for the official: what the association states, in the third person and in the order in which it is
//! examined, with room for the office's own assessment. What the app itself makes of the answers has no place here.

mod examined;
mod headings;

use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sheet::{Sheet, reading_copy_footer, reading_copy_notice};
use crate::voice::Voice;
use crate::{Setting, letter};
use iop_blocks::{Block, Document, Text, Tone};
use iop_core::Reading;

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = Voice::of(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::Third);
    let title = match composer.value("initiative-name") {
        Some(name) => composer.tell("d-title-annex", vec![("initiative", name)]),
        None => composer.say("d-title-annex-unnamed"),
    };
    let mut blocks: Vec<Block> = reading_copy_notice(setting).into_iter().collect();
    blocks.extend([Block::Title(title.clone()), letter::head(&composer)]);
    let standing = ["d-annex-intro", "d-annex-own-account", "d-annex-room"].map(|id| composer.say(id));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: standing.into() });
    blocks.extend(examined::requirements(&composer));
    blocks.extend(examined::basics(&composer));
    blocks.extend(examined::criteria(&composer));
    blocks.extend(headings::blocks(&composer));
    Sheet {
        footer: reading_copy_footer(setting),
        ..Sheet::form(
            title,
            voice.name(&composer.reading).unwrap_or_default().to_owned(),
            letter::date(&composer),
            blocks,
        )
    }
    .document(setting)
}

/// Whose account it is.
fn states(composer: &Composer<'_>) -> Text {
    composer.say(if composer.voice == Voice::Group { "d-annex-group-states" } else { "d-annex-association-states" })
}

#[cfg(test)]
#[path = "annex_tests.rs"]
mod tests;
