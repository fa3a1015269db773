//! What is left for the group to look at, to write in Swedish and to find out.

use super::heading;
use crate::composer::{Composer, text_from_answer};
use crate::weave::{Value, joined};
use iop_blocks::{Block, Text};
use iop_core::catalogue::TOPICS;
use iop_core::contradictions::contradictions;
use iop_core::interview::{asked, printed_number, problems};
use iop_core::{Problem, Reading, State, chairs, gaps};

fn listed(composer: &Composer<'_>, id: &str, items: Vec<Text>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![heading(composer, 1, id), Block::List { ordered: false, items }] }
}

fn question_line(composer: &Composer<'_>, id: &str, question: &str) -> Text {
    if let Some(root) = chairs::root_of(question) {
        let asked = Value::Words(composer.say(&root.message()));
        return text_from_answer(composer.tell("ui-chairs-link", vec![("question", asked)]), question);
    }
    let values = vec![
        ("number", Value::Figure(printed_number(question))),
        ("question", Value::Words(composer.say(&format!("q-{question}")))),
    ];
    text_from_answer(composer.tell(id, values), question)
}

/// Problems that a contradiction tells of too, which stands further up with both answers.
const TOLD_ALREADY: [(&str, &str); 2] =
    [("period-ends-before-start", "end-before-start"), ("total-cost-below-rows", "cost-below-money")];

pub(super) fn worth_a_look(composer: &Composer<'_>, all: &Reading<'_>) -> Vec<Block> {
    let told: Vec<&str> = contradictions(all).iter().map(|found| found.code).collect();
    let is_told = |problem: &Problem| TOLD_ALREADY.iter().any(|(code, by)| *code == problem.code && told.contains(by));
    let items = problems(all).into_iter().filter(|problem| !is_told(problem)).map(|problem| {
        let (told, hint) = composer.speaker.problem(&problem);
        let place =
            problem.place.question.as_ref().map(|question| question_line(composer, "d-question-line", question));
        joined(place.into_iter().chain([told.into()]).chain(hint.map(Text::from)), " ")
    });
    listed(composer, "d-h-worth-a-look", items.collect())
}

pub(super) fn still_in_swedish(composer: &Composer<'_>, all: &Reading<'_>) -> Vec<Block> {
    let mut questions: Vec<&str> = gaps::missing_swedish(all).into_iter().map(|gap| gap.question).collect();
    questions.dedup();
    let items = questions.into_iter().map(|question| question_line(composer, "d-question-line", question));
    listed(composer, "d-h-still-swedish", items.collect())
}

pub(super) fn to_find_out(composer: &Composer<'_>, all: &Reading<'_>) -> Vec<Block> {
    let open = TOPICS.iter().flat_map(|topic| asked(topic, all).collect::<Vec<_>>());
    let items = open.filter_map(|question| match all.answer(question.id)?.state {
        State::DontKnow => Some(question_line(composer, "d-find-out-dont-know", question.id)),
        State::NotAgreed => Some(question_line(composer, "d-find-out-not-agreed", question.id)),
        State::Answered | State::Partly => None,
    });
    listed(composer, "d-h-find-out", items.collect())
}
