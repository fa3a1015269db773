//! A table of which criteria of different issuers ask about the same thing.

use crate::Setting;
use crate::composer::{Composer, Person};
use crate::sections::criteria::wording;
use crate::sheet::{Sheet, unreviewed_notice};
use crate::source::source_line;
use crate::voice::Voice;
use iop_blocks::{Align, Block, Column, Document, Row, RowKind, Text, Tone};
use iop_core::crosswalk::crosswalk as crossings;
use iop_core::{Initiative, Profile, Reading};
use iop_words::Speaker;
use jiff::civil::Date;

/// More issuers than this stand in several tables, one under the other.
const WIDEST: usize = 4;

/// An issuer, and who says its texts in the document's language.
pub struct Issuer<'a> {
    /// What it says.
    pub profile: &'a Profile,
    /// Knows the profile's texts; speaks the same language as those of the other issuers.
    pub speaker: &'a Speaker<'a>,
    /// The same in Swedish.
    pub swedish: &'a Speaker<'a>,
}

/// The aspects as rows, the issuers as columns with their codes, and under the tables what each code stands for and
/// where it is taken from. `None` without any issuer.
pub fn crosswalk(issuers: &[Issuer<'_>], today: Date) -> Option<Document> {
    let blank = Initiative::new("", "");
    let composers: Vec<Composer<'_>> = issuers
        .iter()
        .map(|issuer| Composer {
            speaker: issuer.speaker,
            reading: Reading::new(&blank, issuer.profile, today),
            voice: Voice::Group,
            person: Person::First,
        })
        .collect();
    let (first, composer) = (issuers.first()?, composers.first()?);
    let setting =
        Setting { initiative: &blank, profile: first.profile, today, speaker: first.speaker, swedish: first.swedish };
    let title = composer.say("d-title-crosswalk");
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.extend(unreviewed_notice(&setting));
    let standing = ["d-crosswalk-intro", "d-crosswalk-not-equal"].map(|id| composer.say(id));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: standing.into() });
    blocks.extend(tables(&composers));
    blocks.push(Block::Heading { level: 1, text: composer.say("d-h-crosswalk-words") });
    blocks.extend(composers.iter().flat_map(in_words));
    let sheet = Sheet::form(title, String::new(), today, blocks);
    Some(sheet.document(&setting))
}

/// The issuer's name in the document's language.
fn name(composer: &Composer<'_>) -> Text {
    let issuer = &composer.reading.profile.issuer.name;
    composer.speaker.profile_text("name").map_or_else(|| Text::new(issuer, "sv"), Text::from)
}

fn tables(composers: &[Composer<'_>]) -> Vec<Block> {
    let profiles: Vec<&Profile> = composers.iter().map(|composer| composer.reading.profile).collect();
    let crossings = crossings(&profiles);
    let starts = (0..composers.len()).step_by(WIDEST);
    let tables = composers.chunks(WIDEST).zip(starts).filter_map(|(part, start)| {
        let composer = part.first()?;
        let issuers = part.iter().map(|one| Column { heading: name(one), weight: 1.0, align: Align::Start });
        let columns = std::iter::once(composer.column("d-col-asked-about", 1.6)).chain(issuers).collect();
        let rows = crossings.iter().map(|crossing| {
            let codes = crossing.codes.iter().skip(start).take(part.len());
            let codes = codes.map(|codes| match codes.as_slice() {
                [] => composer.say("d-crosswalk-not-asked"),
                codes => Text::new(codes.join(", "), "sv"),
            });
            let aspect = composer.say(&format!("a-{}", crossing.aspect.id()));
            Row { kind: RowKind::Body, cells: std::iter::once(aspect).chain(codes).collect() }
        });
        Some(Block::Table { caption: composer.say("d-crosswalk-caption"), columns, rows: rows.collect() })
    });
    tables.collect()
}

/// What the codes of an issuer stand for.
fn in_words(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    let mut blocks = vec![Block::Heading { level: 2, text: name(composer) }];
    blocks.extend(profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))));
    for criterion in &profile.criteria {
        blocks.push(Block::Heading { level: 3, text: Text::new(&criterion.code, "sv") });
        blocks.extend(wording(composer, criterion));
    }
    blocks
}

#[cfg(test)]
#[path = "crosswalk_tests.rs"]
mod tests;
