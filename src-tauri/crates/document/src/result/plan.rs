//! The plan to tick off, and other paths with when they can fit.

use super::heading;
use crate::composer::Composer;
use crate::weave::{Value, joined};
use iop_blocks::{Block, CheckItem, Text};
use iop_core::interview::printed_number;
use iop_core::ways_out::{Done, Path, PlanStep};

/// The steps in order; what is done by the group's own account is ticked.
pub(super) fn plan(composer: &Composer<'_>, steps: &[PlanStep]) -> Vec<Block> {
    let items = steps.iter().map(|step| CheckItem { checked: step.done == Done::Done, text: told(composer, step) });
    vec![
        heading(composer, 2, "d-h-steps-plan"),
        Block::Paragraph(composer.say("d-plan-intro")),
        Block::Checklist(items.collect()),
    ]
}

fn told(composer: &Composer<'_>, step: &PlanStep) -> Text {
    let id = format!("n-{}", step.id);
    let how = composer.speaker.attribute(&id, "how").map(Text::from).unwrap_or_default();
    let values = vec![("step", Value::Words(composer.say(&id).strong())), ("how", Value::Words(how))];
    let mut sentences = vec![composer.tell("d-plan-step", values)];
    let mut list = |message: &str, name: &'static str, said: Vec<Text>| {
        if !said.is_empty() {
            sentences.push(composer.tell(message, vec![(name, Value::Words(joined(said, " · ")))]));
        }
    };
    let named = |start: &str, ids: &[&str]| ids.iter().map(|id| composer.say(&format!("{start}{id}"))).collect();
    list("d-plan-ask", "whom", named("whom-", step.ask));
    let prints: Vec<&str> = step.prints.iter().map(|kind| kind.id()).collect();
    list("d-plan-prints", "papers", named("ui-document-", &prints));
    list("d-plan-papers", "papers", named("p-", step.papers));
    joined(sentences, " ")
}

/// Other paths, each with when it can fit and how old that is.
pub(super) fn paths(composer: &Composer<'_>, paths: &[Path]) -> Vec<Block> {
    if paths.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(composer, 1, "d-h-paths"), Block::Paragraph(composer.say("d-paths-intro"))];
    for path in paths {
        let id = format!("w-{}", path.id);
        blocks.push(heading(composer, 2, &id));
        blocks.extend(composer.speaker.attribute(&id, "fits").map(|fits| Block::Paragraph(fits.into())));
        let number = path.question.map(|question| Value::Figure(printed_number(question)));
        let because = number.map(|number| composer.tell("d-paths-answer", vec![("number", number)]));
        let source = composer.speaker.attribute(&id, "source").map(|source| Value::Words(source.into()));
        let source = source.map(|source| composer.tell("d-path-source", vec![("source", source)]));
        blocks.push(Block::Remark(joined(because.into_iter().chain(source), " ")));
    }
    blocks
}
