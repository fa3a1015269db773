//! Everything that can be printed, as DOCX: LibreOffice opens it and shows the same words in the same order.

use crate::printed;
use crate::tools;
use iop_blocks::{Beside, Block, Document, Fact, Text, can_share_cells, is_directional_control};
use std::process::Command;

/// The words of a text in their order, without the labels of lists.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.lines() {
        let item = line.trim_start();
        let is_indented = item.len() < line.len();
        let number = item.split_once(". ").filter(|(number, _)| is_indented && number.parse::<u16>().is_ok());
        let line = number.map_or(item, |(_, rest)| rest);
        let kept = |c: &char| !is_directional_control(*c) && !matches!(c, '\u{feff}' | '\u{ad}' | '•' | '☐' | '☑');
        let line: String = line.chars().filter(kept).collect();
        words.extend(line.split_whitespace().map(str::to_owned));
    }
    words
}

/// The words of a document in the order of a word processor.
fn composed(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(beside) = &document.beside {
        lines.extend(beside.headings.iter().flatten().map(Text::plain));
    }
    for block in &document.blocks {
        match block {
            Block::Beside { first, second } => lines.extend(pair(document, first, second)),
            block => lines.push(told(document, vec![block.clone()])),
        }
    }
    words(&lines.join("\n"))
}

/// A pair: cell by cell where both are tables of one shape, heading by heading, item by item where there are as many,
/// and otherwise one side after the other.
fn pair(document: &Document, first: &[Block], second: &[Block]) -> Vec<String> {
    if let ([Block::Table { .. }], [Block::Table { .. }]) = (first, second)
        && can_share_cells(&first[0], &second[0])
    {
        // The text alone tells a table of both languages with a stroke between them.
        let both = Block::Beside { first: first.to_vec(), second: second.to_vec() };
        let text = told(document, vec![both]);
        return vec![text.replace(" / ", " ")];
    }
    let is_head = |block: &Block| matches!(block, Block::Title(_) | Block::Heading { .. });
    let heads = first.iter().zip(second).take_while(|(one, other)| is_head(one) && is_head(other)).count();
    let heads_told = first.iter().zip(second).take(heads).flat_map(|(one, other)| [one, other]);
    let mut lines: Vec<String> = heads_told.map(|head| told(document, vec![head.clone()])).collect();
    let [first, second] = [&first[heads..], &second[heads..]].map(|side| parts(document, side));
    if first.iter().filter(|(item, _)| *item).count() == second.iter().filter(|(item, _)| *item).count() {
        let [first, second] = [by_item(first), by_item(second)];
        lines.extend(first.into_iter().zip(second).flat_map(|(one, other)| [one, other]));
    } else {
        lines.extend(first.into_iter().chain(second).map(|(_, text)| text));
    }
    lines
}

/// What each block says, item by item, and whether it is an item.
fn parts(document: &Document, side: &[Block]) -> Vec<(bool, String)> {
    let part = |block: &Block| match block {
        Block::List { items, .. } => items.iter().map(|item| (true, item.plain())).collect(),
        Block::Checklist(items) => items.iter().map(|item| (true, item.text.plain())).collect(),
        Block::Facts(facts) => {
            let value = |fact: &Fact| fact.value.iter().map(Text::plain).collect::<Vec<_>>().join("\n");
            facts.iter().map(|fact| (true, format!("{}\n{}", fact.label.plain(), value(fact)))).collect()
        }
        block => vec![(false, told(document, vec![block.clone()]))],
    };
    side.iter().flat_map(part).collect()
}

/// One text for each item; what stands before the first belongs to it, and what stands after an item to that.
fn by_item(parts: Vec<(bool, String)>) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut seen = false;
    for (is_item, text) in parts {
        if is_item && seen {
            texts.push(String::new());
        }
        seen |= is_item;
        texts.last_mut().into_iter().for_each(|last| *last = format!("{last}\n{text}"));
    }
    texts
}

/// The text of some blocks.
fn told(document: &Document, blocks: Vec<Block>) -> String {
    let heads = document.beside.as_ref().map(|beside| Beside { headings: Default::default(), ..beside.clone() });
    Document { beside: heads, blocks, ..document.clone() }.plain_text()
}

#[test]
fn libreoffice_opens_every_document_and_shows_the_same_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = printed::all();
    let mut convert = Command::new("soffice");
    // A profile of its own: one that is in use elsewhere would make it end at once, and say nothing.
    convert.arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()));
    convert.args(["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"]).arg(folder.path());
    for printed in printed {
        let path = folder.path().join(format!("{}.docx", printed.name));
        let bytes = iop_docx::write_docx(&printed.document).expect("the file can be written");
        std::fs::write(&path, bytes).expect("written");
        convert.arg(path);
    }
    tools::told(&mut convert);
    let mut compared = 0;
    for printed in printed {
        let path = folder.path().join(format!("{}.txt", printed.name));
        let shown = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (shown, composed) = (words(&shown), composed(&printed.document));
        let differ = shown.iter().zip(&composed).position(|(shown, composed)| shown != composed);
        if let Some(at) = differ {
            let near = |words: &[String]| words[at.saturating_sub(3)..(at + 5).min(words.len())].join(" ");
            panic!("{}: ”{}” is shown, ”{}” is composed", printed.name, near(&shown), near(&composed));
        }
        assert_eq!(shown.len(), composed.len(), "{}", printed.name);
        compared += composed.len();
    }
    assert!(compared > 10_000, "only {compared} words were compared");
}
