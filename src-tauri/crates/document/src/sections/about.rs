//! The summary, and who the association is.

use super::{shares, titled};
use crate::composer::{Composer, from_answer, text_from_answer};
use crate::own_text::OwnText;
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Fact, Text};
use iop_core::contribution;
use iop_core::question::Kind;
use iop_words::format;

const BASICS: [&str; 12] = [
    "basics-statutes",
    "basics-board",
    "basics-purpose",
    "basics-dissolution",
    "basics-no-profit",
    "basics-membership",
    "basics-auditor",
    "basics-bank",
    "coop-new",
    "coop-social",
    "coop-user-run",
    "svb-articles",
];

/// The initiative in a few sentences, made from what stands in the sections.
pub(crate) fn summary(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let board = composer.board_name().map(|board| composer.tell("d-summary-for-board", vec![("board", board)]));
    let place = composer.value("place").map(|place| composer.tell("d-summary-place", vec![("place", place)]));
    let sentences: Vec<Text> = board
        .into_iter()
        .chain(place)
        .chain(super::decisions::period_sentence(composer))
        .chain(money(composer))
        .collect();
    if !sentences.is_empty() {
        blocks.push(Block::Paragraph(joined(sentences, " ")));
    }
    // The letter page holds the group's own summary; without one, choices say what it is about.
    if !composer.reading.has("summary") {
        blocks.extend(composer.tell_all(&["target-groups", "aim-kinds"]));
    }
    super::section(composer, "d-h-summary", None, blocks)
}

/// What the public side would put in each year.
pub(crate) fn money(composer: &Composer<'_>) -> Option<Text> {
    let plan = contribution::plan(&composer.reading);
    let year = plan.years.first().filter(|year| plan.is_even() && shares::has_one_public_payer(&plan, year))?;
    let amount = Value::Figure(format::kronor(year.public_money));
    Some(
        composer
            .tell("d-summary-money", vec![("board", composer.board_value()), ("amount", amount.of("contributions"))]),
    )
}

/// The association: form, numbers, statutes, basics and values; of a project also the project within it.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let is_owner = matches!(composer.voice, Voice::Owner { .. });
    let mut facts: Vec<Fact> = Vec::new();
    let form = if is_owner { "owner-form" } else { "legal-form" };
    facts.extend(composer.fact("d-f-form", form_label(composer, form)));
    let number = composer.sender_number().map(|value| composer.text(value));
    facts.extend(composer.fact("d-f-org-number", number));
    facts.extend(composer.fact("d-f-seat", composer.typed("seat")));
    facts.extend(composer.fact("d-f-formed", composer.typed("formed-year")));
    if !is_owner {
        facts.extend(composer.fact("d-f-members", composer.typed("members")));
    }
    let mut blocks = if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] };
    blocks.extend(statutes(composer));
    let holds: Vec<Text> = BASICS.iter().flat_map(|id| starters(composer, id)).collect();
    blocks.extend(crate::telling::in_prose(holds));
    blocks.extend(in_other_name(composer).map(Block::Paragraph));
    if !is_owner {
        blocks.extend(composer.tell_all(&["values", "organisation"]));
        return super::section(composer, "d-h-about", None, blocks);
    }
    let mut sections = super::section(composer, "d-h-about", None, blocks);
    sections.extend(project(composer));
    sections
}

fn starters(composer: &Composer<'_>, id: &str) -> Vec<Text> {
    match iop_core::catalogue::question(id).map(|question| question.kind) {
        Some(Kind::Choice(set)) => composer.starters(id, set),
        _ => Vec::new(),
    }
}

/// That something stands in another association's name, said before somebody else finds it.
pub(crate) fn in_other_name(composer: &Composer<'_>) -> Option<Text> {
    let owner = composer.value("owner-name").filter(|_| composer.reading.yes("party-other-name"))?;
    Some(composer.tell("d-in-other-name", vec![("owner", owner)]))
}

/// The legal form in words.
pub(crate) fn form_label(composer: &Composer<'_>, question: &str) -> Option<Text> {
    let id = format!("o-legal-form-{}", composer.reading.choice(question)?);
    composer.speaker.has(&id).then(|| text_from_answer(composer.say(&id), question))
}

/// The purpose in the words of the statutes.
fn statutes(composer: &Composer<'_>) -> Vec<Block> {
    let Some(own) = composer.reading.answer("purpose-quote").and_then(|answer| OwnText::of(answer, composer.lang()))
    else {
        return Vec::new();
    };
    let source = composer.sender().map(|name| composer.tell("d-statutes-of", vec![("association", name)]));
    let mut blocks = vec![Block::Paragraph(composer.say("d-statutes-lead"))];
    blocks.extend(own.quoted(source.unwrap_or_default(), composer.speaker));
    from_answer(blocks, "purpose-quote")
}

/// The project that the association owns, and how its people steer their work.
fn project(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let members = composer.fact("d-f-project-members", composer.typed("members"));
    blocks.extend(members.map(|fact| Block::Facts(vec![fact])));
    blocks.extend(composer.tell_all(&["owner-purpose", "values", "organisation", "owner-influence"]));
    match composer.voice.project(&composer.reading) {
        Some(name) => {
            let heading = composer.tell("d-h-project", vec![("project", Value::Name(name.to_owned()))]);
            titled(composer, heading, None, blocks)
        }
        // Without a name of its own the project is told under the association.
        None => blocks,
    }
}
