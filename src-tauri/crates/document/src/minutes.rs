//! An extract of the minutes in which the board decides on the initiative and who may sign. Of a project it is the
//! minutes of the association that owns it: a project has no board that could bind anybody.

use crate::blanks::form;
use crate::composer::{Composer, Person};
use crate::letter::authorised;
use crate::printable::printable;
use crate::sections::decisions::decision_questions;
use crate::sheet::{Sheet, reading_copy_notice};
use crate::voice::Voice;
use crate::weave::Value;
use crate::{Setting, letter};
use iop_blocks::{Block, CheckItem, Document, Row, RowKind, Signature, Text, Tone};
use iop_core::Reading;
use iop_core::party::{Outcome, party};
use iop_core::question::Kind;

/// Empty rows for those who may sign.
const PLACES: usize = 2;

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = deciding(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let title = composer.say("d-title-minutes");
    let mut blocks: Vec<Block> = reading_copy_notice(setting).into_iter().collect();
    blocks.push(Block::Title(title.clone()));
    blocks.extend(draft(&composer));
    blocks.push(meeting(&composer));
    blocks.extend(decision(&composer));
    blocks.extend(signing(&composer));
    blocks.extend(signatures(&composer));
    let author = association(&composer).map(|text| text.plain()).unwrap_or_default();
    Sheet::letter(setting, title, author, letter::date(&composer), blocks).document(setting)
}

/// Whose board decides, whichever road the project has chosen.
fn deciding(reading: &Reading<'_>) -> Voice {
    match (Voice::of(reading), party(reading).outcome) {
        (Voice::Group, Some(Outcome::OwnerMustBeParty)) => Voice::Owner { with_new_association: false },
        (voice, _) => voice,
    }
}

/// The association whose board it is; none while a network has not formed one.
fn association(composer: &Composer<'_>) -> Option<Text> {
    let is_formed = composer.voice != Voice::Group || !composer.reading.chose("party-kind", "network");
    composer.typed(composer.voice.name_question()).filter(|_| is_formed)
}

/// Says that it is a draft, until the answers tell of a decision.
fn draft(composer: &Composer<'_>) -> Option<Block> {
    let (date, _) = decision_questions(composer.voice);
    let notice = || Block::Notice { tone: Tone::Information, paragraphs: vec![composer.say("d-minutes-draft")] };
    (!composer.reading.has(date)).then(notice)
}

fn meeting(composer: &Composer<'_>) -> Block {
    let (date, paragraph) = decision_questions(composer.voice);
    let number = composer.sender_number().map(|number| composer.text(number));
    let known = vec![
        ("d-minutes-association", association(composer)),
        ("d-f-org-number", number),
        ("d-minutes-date", composer.typed(date)),
        ("d-minutes-paragraph", composer.paragraph(paragraph).map(|value| composer.text(value))),
        ("d-minutes-present", None),
    ];
    form(composer, known)
}

fn decision(composer: &Composer<'_>) -> Vec<Block> {
    let issuer = ("issuer", composer.issuer_value());
    let mut items = vec![match composer.value("initiative-name") {
        Some(name) => composer.tell("d-minutes-initiative", vec![issuer, ("initiative", name)]),
        None => composer.tell("d-minutes-initiative-unnamed", vec![issuer]),
    }];
    let project = composer.voice.project(&composer.reading).map(|name| Value::Name(name.to_owned()));
    items.extend(project.map(|project| composer.tell("d-minutes-project", vec![("project", project)])));
    items.push(composer.say("d-minutes-party"));
    let contact = composer.value("contact-name");
    items.extend(contact.map(|name| composer.tell("d-minutes-contact", vec![("name", name)])));
    items.push(composer.say("d-minutes-sign"));
    vec![
        Block::Heading { level: 1, text: composer.say("d-minutes-h-decision") },
        Block::Paragraph(composer.say("d-minutes-decides")),
        Block::List { ordered: false, items },
    ]
}

/// Who may sign, and whether alone or together.
fn signing(composer: &Composer<'_>) -> Vec<Block> {
    let named = authorised(composer);
    let mut rows: Vec<Row> = named
        .iter()
        .map(|row| Row {
            kind: RowKind::Body,
            cells: ["name", "role"]
                .map(|column| composer.cell(row, column, Kind::Line).from_answer("signatories"))
                .into(),
        })
        .collect();
    if rows.is_empty() {
        rows = vec![Row { kind: RowKind::Blank, cells: vec![Text::default(), Text::default()] }; PLACES];
    }
    let columns = vec![composer.column("d-col-name", 3.0), composer.column("d-minutes-col-role", 3.0)];
    let choice = |id: &str| CheckItem { checked: false, text: composer.say(id) };
    vec![
        Block::Heading { level: 2, text: composer.say("d-minutes-signatories") },
        // A choice before the names stays with its heading; at the end it could be left alone on the next page.
        Block::Checklist(["d-minutes-alone", "d-minutes-together"].map(choice).into()),
        Block::Table { caption: Text::default(), columns, rows },
    ]
}

/// Places for those who keep and adjust the minutes, on the Swedish extract only.
fn signatures(composer: &Composer<'_>) -> Vec<Block> {
    if !composer.is_for_handing_in() {
        return Vec::new();
    }
    let place = |role: &str| Signature { below: vec![composer.say("d-signature-name"), composer.say(role)] };
    let roles = ["d-minutes-secretary", "d-minutes-chair", "d-minutes-adjuster"];
    vec![Block::Paragraph(composer.say("d-minutes-true-extract").strong()), Block::Signatures(roles.map(place).into())]
}

#[cfg(test)]
#[path = "minutes_tests.rs"]
mod tests;
