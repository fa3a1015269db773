//! A finding in words: the verdict by the group's own account, why, and the smallest step that would move it.

use crate::composer::Composer;
use crate::questionnaire::option_label;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};
use iop_core::Verdict;
use iop_core::assessment::CriterionFinding;
use iop_core::catalogue;
use iop_core::interview::printed_number;
use iop_core::question::Kind;
use iop_core::verdict::{Reason, Step};

/// Reasons, each with the question it rests on.
pub(super) fn reasons(composer: &Composer<'_>, because: &[Reason]) -> Block {
    let items = because.iter().map(|reason| {
        let values = vec![
            ("reason", Value::Words(composer.say(&format!("r-{}", reason.code)))),
            ("number", Value::Figure(printed_number(reason.question))),
            ("question", Value::Words(composer.say(&format!("q-{}", reason.question)))),
        ];
        composer.tell("d-reason", values)
    });
    Block::List { ordered: false, items: items.collect() }
}

fn verdict_word(composer: &Composer<'_>, verdict: Verdict) -> Text {
    let id = match verdict {
        Verdict::Against => "v-against",
        Verdict::Unclear => "v-unclear",
        Verdict::NotAnswered => "v-not-answered",
        Verdict::Partly => "v-partly",
        Verdict::Supported => "v-supported",
    };
    composer.say(id)
}

/// The smallest step found, and where it leads.
fn step(composer: &Composer<'_>, step: &Step) -> Block {
    let question = ("question", Value::Words(composer.say(&format!("q-{}", step.question))));
    let has_options =
        matches!(catalogue::question(step.question).map(|q| q.kind), Some(Kind::Choice(_) | Kind::Many(_)));
    let told = match step.option {
        Some(option) => {
            let option = ("option", Value::Words(option_label(composer, step.question, option)));
            composer.tell("step-choose", vec![option, question])
        }
        None if has_options => composer.tell("step-answer", vec![question]),
        None => composer.tell("step-show", vec![question]),
    };
    let leads = composer.tell("d-step-leads", vec![("verdict", Value::Words(verdict_word(composer, step.to)))]);
    Block::Paragraph(joined([told, leads], " "))
}

/// A criterion about several things tells the reasons of each under its plain name.
pub(super) fn criterion_findings(composer: &Composer<'_>, finding: &CriterionFinding) -> Vec<Block> {
    if finding.parts().is_empty() {
        return findings(composer, finding.verdict, &finding.because, finding.would_change.as_ref());
    }
    let mut blocks = vec![Block::Paragraph(verdict_word(composer, finding.verdict).strong())];
    for part in finding.parts() {
        let name = composer.say(&format!("a-{}", part.aspect.id())).strong();
        blocks.push(Block::Paragraph(joined([name, verdict_word(composer, part.verdict)], " · ")));
        blocks.push(reasons(composer, &part.because));
    }
    blocks.extend(finding.would_change.as_ref().map(|found| step(composer, found)));
    blocks
}

pub(super) fn findings(
    composer: &Composer<'_>,
    verdict: Verdict,
    because: &[Reason],
    would_change: Option<&Step>,
) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(verdict_word(composer, verdict).strong()), reasons(composer, because)];
    blocks.extend(would_change.map(|found| step(composer, found)));
    blocks
}
