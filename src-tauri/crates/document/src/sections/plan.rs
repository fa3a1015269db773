//! The political plan that the initiative builds on, with the place in it.

use crate::composer::{Composer, from_answer};
use crate::own_text::OwnText;
use iop_blocks::{Block, Text};

/// Title, decision and page, the words of the plan, and whether it names the sector.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = composer.tell_all(&["plan-title", "plan-decided", "plan-page"]);
    let quote = composer.reading.answer("plan-quote").and_then(|answer| OwnText::of(answer, composer.lang()));
    let quote = quote.into_iter().flat_map(|own| own.quoted(place(composer), composer.speaker));
    blocks.extend(from_answer(quote, "plan-quote"));
    blocks.extend(composer.tell_all(&["plan-names-sector", "local-agreement-name"]));
    super::section(composer, "d-h-plan", None, blocks)
}

fn place(composer: &Composer<'_>) -> Text {
    let Some(title) = composer.value("plan-title") else { return Text::default() };
    match composer.value("plan-page") {
        None => composer.text(title),
        Some(page) => composer.tell("d-page-of", vec![("title", title), ("page", page)]),
    }
}
