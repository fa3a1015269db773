//! A paper on which an official compares a profile with the guideline in force, and signs that it was done.

use crate::Setting;
use crate::composer::{Composer, Person};
use crate::sections::criteria::worded;
use crate::sheet::{Sheet, unreviewed_notice};
use crate::source::source_line;
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Align, Block, CheckItem, Column, Document, Fact, Row, RowKind, Signature, Text, Tone};
use iop_core::profile::{Coded, Wording};
use iop_core::{Aspect, Initiative, Profile, Reading};
use iop_words::Speaker;
use jiff::civil::Date;

/// The sheet for `profile`. With `beside`, all questions stand in both languages in a table.
pub fn control_sheet(
    profile: &Profile,
    today: Date,
    speaker: &Speaker<'_>,
    swedish: &Speaker<'_>,
    beside: Option<&Speaker<'_>>,
) -> Document {
    let blank = Initiative::new("", profile.id.as_str());
    let reading = Reading::new(&blank, profile, today);
    let composer = Composer { speaker, reading, voice: Voice::Group, person: Person::First };
    let setting = Setting { initiative: &blank, profile, today, speaker, swedish };
    let title = composer.tell("d-control-title", vec![("issuer", composer.issuer_value())]);
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.extend(unreviewed_notice(&setting));
    let standing = ["d-control-intro", "d-control-means"].map(|id| composer.say(id));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: standing.into() });
    blocks.push(head(&composer));
    if let Some(citation) = &profile.source {
        blocks.push(heading(&composer, "d-control-h-source"));
        blocks.push(Block::Paragraph(source_line(&composer, citation)));
        blocks.extend(boxes(&composer));
    }
    blocks.extend(criteria(&composer));
    blocks.extend(requirements(&composer));
    blocks.extend(forms(&composer));
    for (id, items) in [
        ("d-control-h-basics", &profile.basics),
        ("d-control-h-steps", &profile.steps),
        ("d-control-h-plans", &profile.plans),
    ] {
        blocks.extend(coded(&composer, id, items));
    }
    blocks.push(heading(&composer, "d-control-h-missing"));
    blocks.push(Block::Paragraph(composer.say("d-control-missing")));
    blocks.push(Block::WritingLines(4));
    blocks.extend(beside.into_iter().flat_map(|beside| translations(&composer, beside)));
    blocks.extend(signatures(&composer));
    Sheet { footer: version(&composer), ..Sheet::form(title, String::new(), today, blocks) }.document(&setting)
}

fn heading(composer: &Composer<'_>, id: &str) -> Block {
    Block::Heading { level: 1, text: composer.say(id) }
}

/// Which text was compared, so that a later one can be told from it.
fn version(composer: &Composer<'_>) -> Text {
    let profile = composer.reading.profile;
    let values = vec![("id", Value::Figure(profile.id.clone())), ("hash", Value::Figure(profile.hash.clone()))];
    composer.tell("d-control-version", values)
}

fn head(composer: &Composer<'_>) -> Block {
    let issuer = &composer.reading.profile.issuer;
    let named = [("d-control-f-issuer", &issuer.name), ("d-control-f-board", &issuer.board)];
    let named = named.into_iter().filter(|(_, name)| !name.is_empty());
    let named = named.map(|(id, name)| Fact { label: composer.say(id), value: vec![Text::new(name, "sv")] });
    let version = Fact { label: composer.say("d-control-f-version"), value: vec![version(composer)] };
    Block::Facts(named.chain([version]).collect())
}

/// It is so, or it is not and how it should be.
fn boxes(composer: &Composer<'_>) -> [Block; 2] {
    let items = ["d-control-right", "d-control-wrong"].map(|id| CheckItem { checked: false, text: composer.say(id) });
    [Block::Checklist(items.into()), Block::WritingLines(2)]
}

/// Code and words, the question behind it and what it counts as asking about.
fn entry(composer: &Composer<'_>, code: &str, text: &str, wording: Wording, aspects: &[Aspect]) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 3, text: Text::new(code, "sv") }];
    blocks.extend(worded(composer, code, text, wording));
    // In another language the question stands under the words already.
    let asked = composer.speaker.profile_text(code).filter(|_| composer.is_for_handing_in());
    let asked = asked.map(|said| composer.tell("d-control-asked", vec![("question", Value::Words(said.into()))]));
    blocks.extend(asked.map(Block::Paragraph));
    if !aspects.is_empty() {
        let names = aspects.iter().map(|aspect| composer.say(&format!("a-{}", aspect.id())));
        let names = Value::Words(joined(names, " · "));
        blocks.push(Block::Paragraph(composer.tell("d-control-aspects", vec![("aspects", names)])));
    }
    blocks.extend(boxes(composer));
    blocks
}

fn criteria(composer: &Composer<'_>) -> Vec<Block> {
    let criteria = composer.reading.profile.criteria.iter();
    let entries = criteria.flat_map(|one| entry(composer, &one.code, &one.text, one.wording, &one.aspects));
    std::iter::once(heading(composer, "d-control-h-criteria")).chain(entries).collect()
}

fn requirements(composer: &Composer<'_>) -> Vec<Block> {
    let required = &composer.reading.profile.requirements;
    if required.is_empty() {
        return Vec::new();
    }
    let entries = required.iter().flat_map(|one| entry(composer, &one.code, &one.text, one.wording, &[]));
    std::iter::once(heading(composer, "d-control-h-requirements")).chain(entries).collect()
}

fn forms(composer: &Composer<'_>) -> Vec<Block> {
    let forms = &composer.reading.profile.forms;
    if forms.is_empty() {
        return Vec::new();
    }
    let items = forms.iter().map(|form| {
        let name = composer.say(&format!("o-legal-form-{}", form.form));
        joined([name, Text::new(&form.text, "sv")], ": ")
    });
    list(composer, "d-control-h-forms", items.collect())
}

fn coded(composer: &Composer<'_>, id: &str, items: &[Coded]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    list(composer, id, items.iter().map(|item| Text::new(&item.text, "sv")).collect())
}

fn list(composer: &Composer<'_>, id: &str, items: Vec<Text>) -> Vec<Block> {
    let mut blocks = vec![heading(composer, id), Block::List { ordered: true, items }];
    blocks.extend(boxes(composer));
    blocks
}

/// Every question in two languages, for somebody who knows both.
fn translations(composer: &Composer<'_>, beside: &Speaker<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    let criteria = profile.criteria.iter().map(|one| &one.code);
    let further = profile.basics.iter().chain(&profile.steps).chain(&profile.plans).map(|one| &one.code);
    let codes = criteria.chain(profile.requirements.iter().map(|one| &one.code)).chain(further);
    let said = |speaker: &Speaker<'_>, code: &str| speaker.profile_text(code).map_or_else(Text::default, Text::from);
    let rows = codes.map(|code| {
        let cells = vec![Text::new(code, "sv"), said(composer.speaker, code), said(beside, code)];
        Row { kind: RowKind::Body, cells }
    });
    let named = |speaker: &Speaker<'_>| Column {
        heading: Text::new(&speaker.language().name, speaker.lang()),
        weight: 3.0,
        align: Align::Start,
    };
    let columns = vec![composer.column("d-control-col-code", 1.0), named(composer.speaker), named(beside)];
    vec![
        heading(composer, "d-control-h-translations"),
        Block::Table { caption: composer.say("d-control-translations"), columns, rows: rows.collect() },
    ]
}

/// Somebody signs the Swedish sheet; the others are for reading.
fn signatures(composer: &Composer<'_>) -> Vec<Block> {
    if !composer.is_for_handing_in() {
        return Vec::new();
    }
    let place = |ids: &[&str]| Signature { below: ids.iter().map(|id| composer.say(id)).collect() };
    vec![
        heading(composer, "d-control-h-sign"),
        Block::Paragraph(composer.say("d-control-sign")),
        Block::Signatures(vec![place(&["d-control-sign-name", "d-control-sign-role"]), place(&["d-control-sign-day"])]),
    ]
}

#[cfg(test)]
#[path = "control_sheet_tests.rs"]
mod tests;
