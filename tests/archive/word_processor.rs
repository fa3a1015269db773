//! Everything that can be printed, as DOCX: LibreOffice opens it and shows the same words in the same order.

use crate::printed;
use crate::tools::told;
use iop_blocks::{Block, Document, is_directional_control};
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

/// The words of a document in the order of a word processor: a pair in two languages stands there one side after the
/// other.
fn composed(document: &Document) -> Vec<String> {
    let heads = document.beside.iter().flat_map(|beside| beside.headings.iter().flatten());
    let mut composed: Vec<String> = heads.flat_map(|head| words(&head.plain())).collect();
    let mut flowing = Document { beside: None, blocks: Vec::new(), ..document.clone() };
    for block in &document.blocks {
        match block {
            Block::Beside { first, second } => flowing.blocks.extend(first.iter().chain(second).cloned()),
            block => flowing.blocks.push(block.clone()),
        }
    }
    composed.extend(words(&flowing.plain_text()));
    composed
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
    told(&mut convert);
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
