//! Hard questions: those whose answers the group has ticked in the letter, all of them to practise on in its own
//! result.

use crate::composer::{Composer, from_answer};
use crate::own_text::OwnText;
use crate::sections::section;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};
use iop_core::Reading;
use iop_core::chairs::{HardQuestion, Root, answer, hard_questions, included};
use iop_core::interview::printed_number;

/// The questions that the group has let into the letter, each with its answer.
pub(crate) fn considered(composer: &Composer<'_>, all: &Reading<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (question, answer) in included(all) {
        let lead = composer.say(&question.root.message());
        let own = OwnText::of(answer, composer.lang());
        let told = own.into_iter().flat_map(|own| own.blocks(Some(lead.clone()), |text| text, composer.speaker));
        blocks.extend(from_answer(told, question.root.key()));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Paragraph(composer.say("d-chairs-intro")));
    }
    section(composer, "d-h-chairs", None, blocks)
}

/// All the questions with why they may come, what the group has written, and room to write more.
pub(crate) fn practise(composer: &Composer<'_>, all: &Reading<'_>) -> Vec<Block> {
    let questions = hard_questions(all);
    if questions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::PageBreak,
        Block::Heading { level: 1, text: composer.say("d-h-chairs-practise") },
        Block::Paragraph(composer.say("d-chairs-practise-intro")),
    ];
    for (index, question) in questions.iter().enumerate() {
        blocks.extend(practised(composer, all, index + 1, question));
    }
    blocks
}

fn practised(composer: &Composer<'_>, all: &Reading<'_>, number: usize, question: &HardQuestion) -> Vec<Block> {
    let asked = Value::Words(composer.say(&question.root.message()));
    let values = vec![("number", Value::Figure(number.to_string())), ("question", asked)];
    let mut blocks = vec![Block::Heading { level: 2, text: composer.tell("d-chairs-question", values) }];
    blocks.push(Block::Paragraph(why(composer, &question.root)));
    let numbers: Vec<String> = question.rests_on.iter().map(|id| printed_number(id)).collect();
    let numbers = vec![("numbers", Value::Figure(numbers.join(", ")))];
    blocks.push(Block::Remark(composer.tell("d-chairs-rests-on", numbers)));
    let own = answer(all.initiative, &question.root).and_then(|answer| OwnText::of(answer, composer.lang()));
    match own {
        Some(own) => blocks.extend(own.blocks(Some(composer.say("d-chairs-ours")), |text| text, composer.speaker)),
        None => blocks.push(Block::WritingLines(3)),
    }
    blocks
}

fn why(composer: &Composer<'_>, root: &Root) -> Text {
    match root {
        Root::Ground(ground) => {
            let id = format!("g-{}", ground.id());
            let source = composer.speaker.attribute(&id, "source").map(|source| Value::Words(source.into()));
            let source = source.map(|source| composer.tell("d-path-source", vec![("source", source)]));
            joined(std::iter::once(composer.say(&id)).chain(source), ". ")
        }
        Root::Aspect(aspect) => {
            let why = composer.speaker.attribute(&format!("aspect-{}", aspect.id()), "why");
            why.map(Text::from).unwrap_or_default()
        }
        Root::Contradiction(found) => composer.say(&format!("x-{}", found.code)),
    }
}

#[cfg(test)]
#[path = "chairs_tests.rs"]
mod tests;
