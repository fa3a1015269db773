//! The headings of a tjänsteskrivelse. Where the association has facts they stand there; the rest is the office's.

use super::states;
use crate::composer::Composer;
use crate::dialogue;
use crate::sections::{ACTIVITY, CHILD, COMPETENCE, EMPLOYER, ENDING, FOLLOWUP, GAP, GENDER, MONEY_USE, OPENNESS};
use crate::sections::{RISKS, ROLES, SOCIETY, TARGET, resources};
use crate::sections::{about, attachments, criteria, decisions, meetings, need, parties, plan, public_money};
use crate::voice::Voice;
use iop_blocks::Block;

/// Lines that the office writes on.
const LINES: u8 = 3;

/// What stands under a heading.
enum Under {
    /// Facts; where nothing is answered it says so and leaves room.
    Facts(Vec<Block>),
    /// Facts, and what the office makes of them.
    FactsAndRoom(Vec<Block>),
    /// Room for the office alone.
    Room,
}

/// Every heading in the order of the two tjänsteskrivelser that are known.
pub(super) fn blocks(composer: &Composer<'_>) -> Vec<Block> {
    use Under::{Facts, FactsAndRoom, Room};
    let headings = [
        ("d-h-summary", Facts(summary(composer))),
        ("d-annex-h-proposal", Room),
        ("d-annex-h-documents", Facts(content(attachments::section(composer)))),
        ("d-annex-h-matter", Facts(matter(composer))),
        ("d-h-target", Facts(content(TARGET.blocks(composer)))),
        ("d-h-activity", Facts(activity(composer))),
        ("d-h-parties", Facts(who(composer))),
        ("d-h-period", Facts(content(decisions::period(composer)))),
        ("d-h-resources", Facts(money(composer))),
        ("d-annex-h-other-money", Facts(content(public_money::section(composer)))),
        ("d-annex-h-considerations", Room),
        ("d-annex-h-economy", FactsAndRoom(economy(composer))),
        ("d-annex-h-goals", Facts(below(plan::section(composer)))),
        ("d-h-child", Facts(content(CHILD.blocks(composer)))),
        ("d-h-gender", Facts(content(GENDER.blocks(composer)))),
        ("d-annex-h-consultation", Facts(consultation(composer))),
        ("d-annex-h-followup", Facts(below([FOLLOWUP.blocks(composer), ENDING.blocks(composer)].concat()))),
        ("d-annex-h-mbl", Room),
    ];
    let mut blocks = vec![
        Block::Heading { level: 1, text: composer.say("d-annex-h-headings") },
        Block::Paragraph(composer.say("d-annex-headings")),
    ];
    for (heading, under) in headings {
        blocks.push(Block::Heading { level: 2, text: composer.say(heading) });
        match under {
            Facts(facts) if !facts.is_empty() => blocks.extend(stated(composer, facts)),
            Facts(facts) | FactsAndRoom(facts) => {
                blocks.extend(stated(composer, facts));
                blocks.extend(room(composer, LINES));
            }
            Room => blocks.extend(room(composer, LINES)),
        }
    }
    blocks
}

fn stated(composer: &Composer<'_>, facts: Vec<Block>) -> Vec<Block> {
    let mut blocks = vec![Block::Remark(states(composer))];
    if facts.is_empty() {
        blocks.push(Block::Paragraph(composer.say("d-annex-not-answered")));
    }
    blocks.extend(facts);
    blocks
}

/// Lines on the paper that is handed in; in a reading copy only that the office writes here.
pub(super) fn room(composer: &Composer<'_>, lines: u8) -> Vec<Block> {
    let mut blocks = vec![Block::Remark(composer.say("d-annex-for-the-office"))];
    blocks.extend(composer.is_for_handing_in().then_some(Block::WritingLines(lines)));
    blocks
}

/// A section without its heading, since the office's own stands above it.
fn content(section: Vec<Block>) -> Vec<Block> {
    let is_heading = matches!(section.first(), Some(Block::Heading { .. }));
    section.into_iter().skip(usize::from(is_heading)).collect()
}

/// Sections one level down, with their headings.
fn below(sections: Vec<Block>) -> Vec<Block> {
    let lowered = sections.into_iter().map(|block| match block {
        Block::Heading { level, text } => Block::Heading { level: level + 1, text },
        block => block,
    });
    lowered.collect()
}

fn summary(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.own_text("summary", None);
    blocks.extend(content(about::summary(composer)));
    blocks
}

fn matter(composer: &Composer<'_>) -> Vec<Block> {
    let sections = [need::section(composer), GAP.blocks(composer), need::remit(composer), criteria::market(composer)];
    below(sections.concat())
}

fn activity(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = content(ACTIVITY.blocks(composer));
    let more = [
        need::aims(composer),
        COMPETENCE.blocks(composer),
        ROLES.blocks(composer),
        EMPLOYER.blocks(composer),
        RISKS.blocks(composer),
    ];
    blocks.extend(below(more.concat()));
    blocks
}

/// The parties, or honestly that the group is none.
fn who(composer: &Composer<'_>) -> Vec<Block> {
    if composer.voice == Voice::Group {
        return if composer.reading.has("party-kind") { dialogue::who(composer) } else { Vec::new() };
    }
    let mut blocks = content(parties::section(composer));
    blocks.extend(decisions::decision_sentence(composer).map(Block::Paragraph));
    blocks.extend(below(about::section(composer)));
    blocks
}

fn money(composer: &Composer<'_>) -> Vec<Block> {
    let plan = if composer.voice == Voice::Group { dialogue::put_in(composer) } else { resources::section(composer) };
    let mut blocks = content(plan);
    blocks.extend(below(MONEY_USE.blocks(composer)));
    blocks
}

fn economy(composer: &Composer<'_>) -> Vec<Block> {
    let asked = about::money(composer).filter(|_| composer.voice != Voice::Group).map(Block::Paragraph);
    let mut blocks: Vec<Block> = asked.into_iter().collect();
    blocks.extend(below(SOCIETY.blocks(composer)));
    blocks
}

fn consultation(composer: &Composer<'_>) -> Vec<Block> {
    below([meetings::section(composer), OPENNESS.blocks(composer)].concat())
}
