//! Forming an association on paper: what to do before the meeting, its agenda, what belongs in the statutes and why,
//! minutes to fill in, and what comes after. Each sheet stands on its own page so that it can be handed round.

use crate::Setting;
use crate::blanks::{boxes, empty_table, form, lines};
use crate::composer::{Composer, Person};
use crate::printable::printable;
use crate::sheet::{Sheet, unreviewed_notice};
use crate::voice::Voice;
use iop_blocks::{Block, CheckItem, Document, Signature, Text, Tone};
use iop_core::Reading;

/// A sheet: its heading and what stands on it.
struct Part {
    heading: &'static str,
    body: fn(&Composer<'_>) -> Vec<Block>,
}

/// The sheets in the order in which they are needed.
const PARTS: [Part; 7] = [
    Part { heading: "d-forming-h-before", body: before },
    Part { heading: "d-forming-h-agenda", body: agenda },
    Part { heading: "d-forming-h-statutes", body: statutes },
    Part { heading: "d-forming-h-minutes", body: minutes },
    Part { heading: "d-forming-h-board", body: board },
    Part { heading: "d-forming-h-number", body: number },
    Part { heading: "d-forming-h-bank", body: bank },
];

/// What statutes hold, with the question that tells that it is there.
const PARAGRAPHS: [(&str, Option<&str>); 12] = [
    ("name", None),
    ("purpose", Some("basics-purpose")),
    ("seat", None),
    ("members", Some("basics-membership")),
    ("year", None),
    ("meeting", None),
    ("board", None),
    ("signing", None),
    ("auditor", Some("basics-auditor")),
    ("no-profit", Some("basics-no-profit")),
    ("change", None),
    ("dissolution", Some("basics-dissolution")),
];

pub(crate) fn compose(setting: &Setting<'_>) -> Document {
    let all = Reading::new(setting.initiative, setting.profile, setting.today);
    let voice = Voice::of(&all);
    let answers = printable(&all, voice);
    let composer = Composer::new(setting, &answers, voice, Person::First);
    let title = composer.say("d-title-forming");
    let mut blocks = vec![Block::Title(title.clone())];
    blocks.extend(unreviewed_notice(setting));
    blocks.push(Block::Paragraph(composer.say("d-forming-intro")));
    blocks.push(Block::List { ordered: true, items: PARTS.map(|part| composer.say(part.heading)).into() });
    blocks.push(Block::Notice {
        tone: Tone::Caution,
        paragraphs: vec![composer.say("d-forming-careful"), composer.say("d-forming-careful-source")],
    });
    for (index, Part { heading, body }) in PARTS.into_iter().enumerate() {
        if index > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::Heading { level: 1, text: composer.say(heading) });
        blocks.extend(body(&composer));
    }
    Sheet::form(title, String::new(), setting.today, blocks).document(setting)
}

/// The name of an association of their own; a project's name is its owner's to give.
fn own_name(composer: &Composer<'_>) -> Option<Text> {
    composer.typed("association-name").filter(|_| !composer.reading.chose("party-kind", "project"))
}

fn before(composer: &Composer<'_>) -> Vec<Block> {
    let mut ids = vec![
        "d-forming-before-three",
        "d-forming-before-name",
        "d-forming-before-draft",
        "d-forming-before-call",
        "d-forming-before-place",
        "d-forming-before-language",
        "d-forming-before-roles",
    ];
    if composer.reading.chose("party-kind", "project") {
        ids.push("d-forming-before-owner");
    }
    vec![boxes(composer, &ids)]
}

fn agenda(composer: &Composer<'_>) -> Vec<Block> {
    let ids = [
        "d-forming-agenda-open",
        "d-forming-agenda-chair",
        "d-forming-agenda-present",
        "d-forming-agenda-form",
        "d-forming-agenda-statutes",
        "d-forming-agenda-board",
        "d-forming-agenda-auditor",
        "d-forming-agenda-nominating",
        "d-forming-agenda-fee",
        "d-forming-agenda-plan",
        "d-forming-agenda-close",
    ];
    let items = ids.map(|id| composer.say(id)).into();
    vec![Block::Paragraph(composer.say("d-forming-agenda-lead")), Block::List { ordered: true, items }]
}

fn statutes(composer: &Composer<'_>) -> Vec<Block> {
    let item = |(id, told_by): (&str, Option<&str>)| CheckItem {
        checked: told_by.is_some_and(|question| composer.reading.yes(question)),
        text: composer.say(&format!("d-forming-statutes-{id}")),
    };
    vec![
        Block::Paragraph(composer.say("d-forming-statutes-lead")),
        Block::Checklist(PARAGRAPHS.map(item).into()),
        Block::Paragraph(composer.say("d-forming-statutes-own")),
    ]
}

/// Minutes of the meeting at which the association is formed.
fn minutes(composer: &Composer<'_>) -> Vec<Block> {
    let head = vec![
        ("d-minutes-association", own_name(composer)),
        ("d-minutes-date", None),
        ("d-forming-place", None),
        ("d-minutes-present", None),
        ("d-minutes-chair", None),
        ("d-minutes-secretary", None),
    ];
    let decided =
        ["d-forming-minutes-form", "d-forming-minutes-statutes", "d-forming-minutes-board", "d-forming-minutes-fee"];
    let mut blocks = vec![
        form(composer, head),
        Block::Heading { level: 2, text: composer.say("d-forming-minutes-decides") },
        boxes(composer, &decided),
        Block::Heading { level: 2, text: composer.say("d-forming-minutes-elected") },
        empty_table(composer, &[("d-col-name", 3.0), ("d-minutes-col-role", 3.0)], 6),
        Block::Heading { level: 2, text: composer.say("d-forming-minutes-other") },
    ];
    blocks.extend(lines(3));
    blocks.extend(signatures(composer));
    blocks
}

/// Minutes of the new board's first meeting, at which it shares out its tasks and says who may sign.
fn board(composer: &Composer<'_>) -> Vec<Block> {
    let head = vec![
        ("d-minutes-association", own_name(composer)),
        ("d-minutes-date", None),
        ("d-minutes-present", None),
        ("d-minutes-chair", None),
        ("d-minutes-secretary", None),
    ];
    let mut blocks = vec![
        Block::Paragraph(composer.say("d-forming-board-lead")),
        form(composer, head),
        Block::Heading { level: 2, text: composer.say("d-forming-board-roles") },
        form(
            composer,
            vec![
                ("d-forming-board-chair", None),
                ("d-forming-board-secretary", None),
                ("d-forming-board-treasurer", None),
            ],
        ),
        Block::Heading { level: 2, text: composer.say("d-minutes-signatories") },
        boxes(composer, &["d-minutes-alone", "d-minutes-together"]),
        empty_table(composer, &[("d-col-name", 3.0), ("d-minutes-col-role", 3.0)], 2),
        boxes(composer, &["d-forming-board-bank", "d-forming-board-number"]),
    ];
    blocks.extend(signatures(composer));
    blocks
}

fn number(composer: &Composer<'_>) -> Vec<Block> {
    let ids = [
        "d-forming-number-form",
        "d-forming-number-minutes",
        "d-forming-number-statutes",
        "d-forming-number-signing",
        "d-forming-number-copy",
        "d-forming-number-answer",
    ];
    vec![
        Block::Paragraph(composer.say("d-forming-number-lead")),
        boxes(composer, &ids),
        Block::Remark(composer.say("d-forming-number-source")),
    ]
}

fn bank(composer: &Composer<'_>) -> Vec<Block> {
    let papers = [
        "d-forming-bank-ask",
        "d-forming-bank-minutes",
        "d-forming-bank-number",
        "d-forming-bank-owner",
        "d-forming-bank-second",
    ];
    let after = ["d-forming-after-register", "d-forming-after-agreement", "d-forming-after-answers"];
    vec![
        Block::Paragraph(composer.say("d-forming-bank-lead")),
        boxes(composer, &papers),
        Block::Remark(composer.say("d-forming-bank-source")),
        Block::Heading { level: 1, text: composer.say("d-forming-h-after") },
        boxes(composer, &after),
    ]
}

/// Places to sign minutes, on the Swedish paper only: the other languages are for reading.
fn signatures(composer: &Composer<'_>) -> Vec<Block> {
    if !composer.is_for_handing_in() {
        return Vec::new();
    }
    let place = |role: &str| Signature { below: vec![composer.say("d-signature-name"), composer.say(role)] };
    let roles = ["d-minutes-chair", "d-minutes-secretary", "d-minutes-adjuster"];
    vec![Block::Signatures(roles.map(place).into())]
}

#[cfg(test)]
#[path = "forming_tests.rs"]
mod tests;
