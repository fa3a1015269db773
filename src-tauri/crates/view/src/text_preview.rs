//! A document as headings, paragraphs, lists and tables, for those who do not see its pages.

use crate::preview::ChangeLink;
use crate::{Dir, Voice};
use iop_blocks::{Block, Document, Row, Text, is_directional_control};
use iop_words::Words;
use serde::Serialize;

/// A stretch in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TextRun {
    /// The characters.
    pub text: String,
    /// Language tag.
    pub lang: String,
    /// Direction of that language.
    pub dir: Dir,
    /// Set in bold.
    pub strong: bool,
}

/// A paragraph, item or cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TextWords {
    /// Its stretches in reading order.
    pub runs: Vec<TextRun>,
    /// The ways to the answers it was made from.
    pub links: Vec<ChangeLink>,
}

/// A part of the document as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "as", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TextBlock {
    /// A heading.
    Heading {
        /// 1 for the title.
        level: u8,
        /// Its words.
        words: TextWords,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        words: TextWords,
    },
    /// A list.
    List {
        /// Numbered.
        ordered: bool,
        /// Its items.
        items: Vec<TextWords>,
    },
    /// A table.
    Table {
        /// What it shows.
        caption: Option<TextWords>,
        /// Headings of the columns; none where each row begins with its own.
        head: Vec<TextWords>,
        /// The cells, row by row.
        rows: Vec<Vec<TextWords>>,
    },
}

/// The document as text, pair by pair where it is in two languages.
pub(crate) fn text_blocks(document: &Document, words: &Words, voice: Voice<'_>) -> Vec<TextBlock> {
    let teller = Teller { words, voice };
    let heads = document.beside.iter().flat_map(|beside| beside.headings.iter().flatten());
    let mut told: Vec<TextBlock> = heads.map(|text| teller.paragraph(text)).collect();
    for block in &document.blocks {
        teller.tell(block, &mut told);
    }
    told
}

#[derive(Clone, Copy)]
struct Teller<'a> {
    words: &'a Words,
    voice: Voice<'a>,
}

impl Teller<'_> {
    fn tell(self, block: &Block, told: &mut Vec<TextBlock>) {
        match block {
            Block::Title(text) => told.push(TextBlock::Heading { level: 1, words: self.words(text) }),
            Block::Heading { level, text } => {
                told.push(TextBlock::Heading { level: level + 1, words: self.words(text) });
            }
            Block::List { ordered, items } => told.push(TextBlock::List { ordered: *ordered, items: self.all(items) }),
            Block::Checklist(items) => {
                let items = items.iter().map(|item| self.words(&item.text)).collect();
                told.push(TextBlock::List { ordered: false, items });
            }
            Block::Facts(facts) => {
                let row = |fact: &iop_blocks::Fact| vec![self.words(&fact.label), self.lines(&fact.value)];
                told.push(TextBlock::Table { caption: None, head: Vec::new(), rows: facts.iter().map(row).collect() });
            }
            Block::Table { caption, columns, rows } => {
                let row = |row: &Row| self.all(&row.cells);
                told.push(TextBlock::Table {
                    caption: (!caption.is_empty()).then(|| self.words(caption)),
                    head: columns.iter().map(|column| self.words(&column.heading)).collect(),
                    rows: rows.iter().map(row).collect(),
                });
            }
            Block::Bars { caption, groups } => {
                for group in groups.iter().filter(|group| !group.bars.is_empty()) {
                    let rows = group.bars.iter().map(|bar| vec![self.words(&bar.label), self.words(&bar.value)]);
                    let caption = self.lines(&[caption.clone(), group.heading.clone()]);
                    told.push(TextBlock::Table { caption: Some(caption), head: Vec::new(), rows: rows.collect() });
                }
            }
            Block::Timeline { caption, rows, .. } if !rows.is_empty() => {
                let rows = rows.iter().map(|row| vec![self.words(&row.label), self.words(&row.value)]).collect();
                told.push(TextBlock::Table { caption: Some(self.words(caption)), head: Vec::new(), rows });
            }
            Block::Beside { first, second } => first.iter().chain(second).for_each(|block| self.tell(block, told)),
            _ => {
                let texts = block.texts().into_iter().filter(|text| !text.is_empty());
                told.extend(texts.map(|text| self.paragraph(text)));
            }
        }
    }

    fn paragraph(self, text: &Text) -> TextBlock {
        TextBlock::Paragraph { words: self.words(text) }
    }

    fn all(self, texts: &[Text]) -> Vec<TextWords> {
        texts.iter().map(|text| self.words(text)).collect()
    }

    /// Several lines as one, parted by a space.
    fn lines(self, texts: &[Text]) -> TextWords {
        let mut whole = Text::default();
        for text in texts.iter().filter(|text| !text.is_empty()) {
            let lang = text.runs.first().map_or("", |run| run.lang.as_str());
            let gap = if whole.runs.is_empty() { Text::default() } else { Text::new(" ", lang) };
            whole = whole.then(gap).then(text.clone());
        }
        self.words(&whole)
    }

    fn words(self, text: &Text) -> TextWords {
        let runs = text.runs.iter().map(|run| TextRun {
            // The page isolates by language; it needs no characters for it.
            text: run.text.chars().filter(|c| !is_directional_control(*c)).collect(),
            dir: self.dir(&run.lang),
            lang: run.lang.clone(),
            strong: run.strong,
        });
        let runs = runs.filter(|run| !run.text.is_empty()).collect();
        TextWords { runs, links: ChangeLink::all(text.origins.questions(), self.voice) }
    }

    fn dir(self, lang: &str) -> Dir {
        let known = self.words.languages().iter().find(|language| language.tag == lang);
        known.map_or(Dir::Ltr, |language| language.direction.into())
    }
}
