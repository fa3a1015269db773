//! The sheet a document is written on: language, typefaces and what stands on every page.

use crate::Setting;
use crate::links::link_addresses;
use iop_blocks::{Block, Document, Furniture, Text, Tone, Typeface};
use jiff::civil::Date;

/// What differs between sheets.
pub(crate) struct Sheet {
    pub(crate) title: Text,
    pub(crate) author: String,
    pub(crate) header: Text,
    pub(crate) footer: Text,
    pub(crate) typeface: Typeface,
    pub(crate) date: Date,
    pub(crate) blocks: Vec<Block>,
}

impl Sheet {
    /// A form, a list or an account for the group itself: its title stands on every page.
    pub(crate) fn form(title: Text, author: String, date: Date, blocks: Vec<Block>) -> Self {
        let header = title.clone();
        Self { title, author, header, footer: Text::default(), typeface: Typeface::Form, date, blocks }
    }

    /// A letter or a paper that goes with one; in other languages than Swedish a reading copy.
    pub(crate) fn letter(setting: &Setting<'_>, title: Text, author: String, date: Date, blocks: Vec<Block>) -> Self {
        let footer = reading_copy_footer(setting);
        Self { title, author, header: Text::default(), footer, typeface: Typeface::Letter, date, blocks }
    }

    /// The finished document.
    pub(crate) fn document(self, setting: &Setting<'_>) -> Document {
        let mut blocks = self.blocks;
        for block in &mut blocks {
            block.each_text(&mut link_addresses);
        }
        Document {
            title: self.title.plain(),
            author: self.author,
            lang: setting.speaker.lang().to_owned(),
            direction: setting.speaker.language().direction,
            typeface: self.typeface,
            date: (self.date.year(), self.date.month(), self.date.day()),
            furniture: Furniture { header: self.header, footer: self.footer },
            beside: None,
            blocks,
        }
    }
}

/// Says in the document's language and in Swedish that this is a reading copy; nothing in the Swedish document.
pub(crate) fn reading_copy_notice(setting: &Setting<'_>) -> Option<Block> {
    if setting.speaker.lang() == "sv" {
        return None;
    }
    let id = if setting.speaker.language().reviewed { "d-reading-copy-reviewed" } else { "d-reading-copy" };
    let paragraphs = vec![setting.speaker.say(id).into(), setting.swedish.say(id).into()];
    Some(Block::Notice { tone: Tone::Caution, paragraphs })
}

/// The foot of every page of a reading copy.
pub(crate) fn reading_copy_footer(setting: &Setting<'_>) -> Text {
    if setting.speaker.lang() == "sv" { Text::default() } else { setting.speaker.say("d-reading-copy-footer").into() }
}

/// Says that a translation has not been reviewed, on papers that nobody hands in.
pub(crate) fn unreviewed_notice(setting: &Setting<'_>) -> Option<Block> {
    let language = setting.speaker.language();
    (language.tag != "sv" && !language.reviewed).then(|| Block::Notice {
        tone: Tone::Information,
        paragraphs: vec![setting.speaker.say("d-unreviewed").into()],
    })
}
