//! The consent of the association that owns an activity: that it stands behind the initiative itself, or that a new
//! association may take over name, things, information and running grants. Its board decides; the letter is ready to
//! fill in.

use crate::blanks::{boxes, empty_table, form, lines};
use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sheet::{Sheet, reading_copy_notice};
use crate::voice::Voice;
use crate::{Setting, letter};
use iop_blocks::{Block, CheckItem, Document, Signature, Tone};
use iop_core::Reading;

/// What the owner may say for each road of a project.
const ROADS: [(&str, &str); 3] = [
    ("owner-is-party", "d-consent-road-owner"),
    ("own-association", "d-consent-road-own"),
    ("three-parties", "d-consent-road-three"),
];

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    // The owner speaks, whichever road is chosen and whatever its form.
    let voice = Voice::Owner { with_new_association: all.chose("owner-road", "three-parties") };
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let road = composer.reading.choice("owner-road");
    let title = composer.say("d-title-consent");
    let mut blocks: Vec<Block> = reading_copy_notice(setting).into_iter().collect();
    blocks.push(Block::Title(title.clone()));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: vec![composer.say("d-consent-fill-in")] });
    blocks.push(who(&composer, &all));
    blocks.push(Block::Heading { level: 1, text: composer.say("d-consent-h-road") });
    let item = |(id, text): (&str, &str)| CheckItem { checked: road == Some(id), text: composer.say(text) };
    blocks.push(Block::Checklist(ROADS.map(item).into()));
    if road != Some("own-association") {
        blocks.extend(as_party(&composer));
    }
    if road != Some("owner-is-party") {
        blocks.extend(taking_over(&composer));
    }
    blocks.extend(apart(&composer));
    blocks.extend(signatures(&composer));
    let author = voice.name(&composer.reading).unwrap_or_default().to_owned();
    Sheet::letter(setting, title, author, letter::date(&composer), blocks).document(setting)
}

fn who(composer: &Composer<'_>, all: &Reading<'_>) -> Block {
    let project = composer.voice.project(&composer.reading).filter(|_| all.chose("party-kind", "project"));
    let number = composer.sender_number().map(|number| composer.text(number));
    let entries = vec![
        ("d-consent-owner", composer.typed("owner-name")),
        ("d-f-org-number", number),
        ("d-consent-activity", project.map(|name| composer.text(crate::weave::Value::Name(name.to_owned())))),
        ("d-minutes-date", composer.typed("owner-decision-date")),
        ("d-minutes-paragraph", composer.paragraph("owner-decision-paragraph").map(|value| composer.text(value))),
    ];
    form(composer, entries)
}

/// The owner stands behind the initiative and can be a party.
fn as_party(composer: &Composer<'_>) -> Vec<Block> {
    let initiative = composer.tell("d-consent-behind", vec![("issuer", composer.issuer_value())]);
    let purpose = composer.reading.yes("owner-purpose");
    let employs = composer.reading.chose("employer", "owner");
    let mut items = vec![CheckItem { checked: false, text: initiative }];
    let ticked = [
        ("d-consent-party", false),
        ("d-consent-purpose", purpose),
        ("d-consent-purpose-change", false),
        ("d-consent-own-budget", false),
        ("d-consent-employer", employs),
        ("d-consent-say", false),
    ];
    items.extend(ticked.map(|(id, checked)| CheckItem { checked, text: composer.say(id) }));
    let mut blocks = vec![
        Block::Heading { level: 1, text: composer.say("d-consent-h-party") },
        Block::Checklist(items),
        Block::Heading { level: 2, text: composer.say("d-consent-h-leaders") },
        empty_table(composer, &[("d-col-name", 3.0), ("d-minutes-col-role", 3.0)], 2),
    ];
    let influence = composer.own_text("owner-influence", None);
    if !influence.is_empty() {
        blocks.push(Block::Heading { level: 2, text: composer.say("d-consent-h-influence") });
        blocks.extend(influence);
    }
    blocks
}

/// What a new association may take over: name, things, information, running grants.
fn taking_over(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 1, text: composer.say("d-consent-h-new") }];
    blocks.push(form(
        composer,
        vec![("d-consent-new-name", None), ("d-consent-new-number", None), ("d-consent-from", None)],
    ));
    blocks.push(Block::Heading { level: 2, text: composer.say("d-consent-h-name") });
    blocks.push(boxes(composer, &["d-consent-name", "d-consent-web", "d-consent-name-shared"]));
    blocks.push(Block::Heading { level: 2, text: composer.say("d-consent-h-things") });
    blocks.push(empty_table(
        composer,
        &[("d-consent-thing", 4.0), ("d-consent-number", 1.0), ("d-consent-when", 2.0)],
        4,
    ));
    blocks.push(Block::Heading { level: 2, text: composer.say("d-consent-h-data") });
    blocks.push(boxes(composer, &["d-consent-data-asked", "d-consent-data-kept", "d-consent-data-none"]));
    blocks.push(Block::Heading { level: 2, text: composer.say("d-consent-h-grants") });
    blocks.push(Block::Paragraph(composer.say("d-consent-grants-ask")));
    let columns = [
        ("d-col-grant", 3.0),
        ("d-consent-grant-giver", 3.0),
        ("d-consent-grant-end", 2.0),
        ("d-consent-grant-then", 3.0),
    ];
    blocks.push(empty_table(composer, &columns, 3));
    blocks
}

/// What happens if they part, and from when it all holds.
fn apart(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 1, text: composer.say("d-consent-h-apart") }];
    blocks.push(Block::Paragraph(composer.say("d-consent-apart")));
    blocks.extend(lines(3));
    blocks
}

/// Places for both sides, on the Swedish paper only.
fn signatures(composer: &Composer<'_>) -> Vec<Block> {
    if !composer.is_for_handing_in() {
        return Vec::new();
    }
    let place = |role: &str| Signature { below: vec![composer.say("d-signature-name"), composer.say(role)] };
    let roles = ["d-consent-for-owner", "d-consent-for-owner", "d-consent-for-activity", "d-consent-for-activity"];
    vec![Block::Paragraph(composer.say("d-signature").strong()), Block::Signatures(roles.map(place).into())]
}

#[cfg(test)]
#[path = "consent_tests.rs"]
mod tests;
