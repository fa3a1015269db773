//! What the group wrote in one language only stands in both documents, in one of them with a remark about its language.
//! Beside each other it stands once, and the remark points to it.

use super::align::texts;
use iop_blocks::{Block, Row, Run, Text};

/// Words that stand in both documents for other reasons are shorter: names, titles.
const SHORTEST: usize = 16;
/// Where the words were.
const ELLIPSIS: &str = "…";

/// The pair without what would be said twice.
pub(super) fn once(sides: [Vec<Block>; 2], langs: [&str; 2]) -> [Vec<Block>; 2] {
    let [mut first, mut second] = sides;
    if first == second {
        // Wholly the same, such as words of the issuer in a document of two other languages.
        let keeper = usize::from(langs[1] == language(&second).unwrap_or_default());
        sides_without(keeper, &mut first, &mut second);
        return [first, second];
    }
    for side in [0, 1] {
        let (here, there) = if side == 0 { (&mut first, &second) } else { (&mut second, &first) };
        remove_repeated(here, there, langs[side]);
    }
    [first, second]
}

fn sides_without(keeper: usize, first: &mut Vec<Block>, second: &mut Vec<Block>) {
    if keeper == 0 { second.clear() } else { first.clear() }
}

/// The one language of all the texts.
fn language(blocks: &[Block]) -> Option<&str> {
    let mut langs = blocks.iter().flat_map(texts).flat_map(|text| &text.runs).map(|run| run.lang.as_str());
    let first = langs.next()?;
    langs.all(|lang| lang == first).then_some(first)
}

/// Takes from `here` what is in another language and stands in `there` as well.
fn remove_repeated(here: &mut Vec<Block>, there: &[Block], lang: &str) {
    if let ([Block::Table { rows, .. }], [Block::Table { rows: others, .. }]) = (&mut here[..], there) {
        for (row, other) in rows.iter_mut().zip(others) {
            shorten_row(row, other, lang);
        }
        return;
    }
    let source: Vec<String> = there.iter().flat_map(texts).map(Text::plain).collect();
    let is_marked = matches!(here.as_slice(), [.., Block::Remark(_)]);
    let shorten = |text: &mut Text| {
        // A name in the middle of a sentence belongs to both sentences.
        if is_marked || text.runs.first().is_some_and(|run| run.strong) || is_mostly_foreign(text, lang) {
            shorten(text, &source, lang);
        }
    };
    for block in here.iter_mut() {
        match block {
            Block::Paragraph(text) | Block::Quote { text, .. } => shorten(text),
            Block::List { items, .. } => items.iter_mut().for_each(shorten),
            _ => {}
        }
    }
    here.retain(|block| match block {
        Block::Paragraph(text) => !is_nothing(text),
        // The issuer's own words, with where they stand.
        Block::Quote { text, source: from } => !(is_nothing(text) && source.contains(&from.plain())),
        _ => true,
    });
}

fn shorten_row(row: &mut Row, other: &Row, lang: &str) {
    for (cell, other) in row.cells.iter_mut().zip(&other.cells) {
        // A cell that reads alike in both is told once anyway.
        if !iop_blocks::is_same(cell, other) {
            shorten(cell, &[other.plain()], lang);
        }
    }
}

/// Own text in quotation marks; a sentence with a long name in it is not.
fn is_mostly_foreign(text: &Text, lang: &str) -> bool {
    let count = |run: &Run| run.text.chars().count();
    let foreign: usize = text.runs.iter().filter(|run| run.lang != lang).map(count).sum();
    foreign * 5 > text.runs.iter().map(count).sum::<usize>() * 4
}

fn shorten(text: &mut Text, source: &[String], lang: &str) {
    for run in text.runs.iter_mut().filter(|run| run.lang != lang) {
        let plain = Text::from(vec![run.clone()]).plain();
        let words = plain.trim();
        if words.chars().count() >= SHORTEST && source.iter().any(|text| text.contains(words)) {
            *run = Run { text: ELLIPSIS.to_owned(), lang: lang.to_owned(), link: None, ..run.clone() };
        }
    }
}

/// Nothing is left but the place where something was.
fn is_nothing(text: &Text) -> bool {
    text.plain().trim() == ELLIPSIS
}
