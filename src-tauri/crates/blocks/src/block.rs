//! The kinds of block a document is built from.

use crate::picture::{BarGroup, TimelineRow, YearMark};
use crate::{Origins, Text};

/// How loudly a boxed notice speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something good to know.
    Information,
    /// Something to act on before the paper is used.
    Caution,
}

/// Where the text of a table column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the side where lines begin.
    Start,
    /// At the physical right in every language, so that units stand under units.
    Amount,
}

/// A table column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Heading of the column.
    pub heading: Text,
    /// Share of the table's width; the shares of a table are added up first.
    pub weight: f32,
    /// Alignment of the cells.
    pub align: Align,
}

// `weight` is always a literal of ours, never NaN.
impl Eq for Column {}

/// What a table row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// An ordinary row.
    Body,
    /// A sum, set in bold under a rule.
    Total,
    /// To be filled in by hand, so there is room for a pen whatever stands there already.
    Blank,
}

/// A table row; it is never split over two pages inside a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Ordinary, sum or to be filled in.
    pub kind: RowKind,
    /// As many cells as the table has columns.
    pub cells: Vec<Text>,
}

/// A label with its value, as in a letter's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Text,
    /// The value; may hold several lines.
    pub value: Vec<Text>,
}

/// An item with a box that can be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckItem {
    /// Already ticked.
    pub checked: bool,
    /// What the box stands for.
    pub text: Text,
}

/// A place to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Printed under the line, for example name and role, or "Namnförtydligande".
    pub below: Vec<Text>,
}

/// A block of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The document's title. Once, first or after the letter's head.
    Title(Text),
    /// A heading; level 1 is the highest under the title. It stays with the text after it.
    Heading {
        /// 1, 2 or 3.
        level: u8,
        /// The heading.
        text: Text,
    },
    /// Running text.
    Paragraph(Text),
    /// A small remark under what it belongs to: a source, a "svensk text saknas".
    Remark(Text),
    /// Somebody else's words, for example a criterion, with where they stand.
    Quote {
        /// The quoted words.
        text: Text,
        /// Where they are taken from; may be empty.
        source: Text,
    },
    /// A boxed notice.
    Notice {
        /// How loudly.
        tone: Tone,
        /// One or more paragraphs.
        paragraphs: Vec<Text>,
    },
    /// A bulleted or numbered list.
    List {
        /// Numbered.
        ordered: bool,
        /// The items.
        items: Vec<Text>,
    },
    /// A list with boxes to tick.
    Checklist(Vec<CheckItem>),
    /// Labels with values.
    Facts(Vec<Fact>),
    /// A table; its header row is repeated on every page it reaches.
    Table {
        /// What the table shows.
        caption: Text,
        /// The columns.
        columns: Vec<Column>,
        /// The rows.
        rows: Vec<Row>,
    },
    /// Bars beside each other; every bar of the picture has the same scale.
    Bars {
        /// What the picture shows.
        caption: Text,
        /// The bars, sums that may not be added up in groups of their own.
        groups: Vec<BarGroup>,
    },
    /// Days and stretches of time, drawn from the first day to the last.
    Timeline {
        /// What the picture shows.
        caption: Text,
        /// The years that begin within the time shown.
        years: Vec<YearMark>,
        /// What happens when, one row each.
        rows: Vec<TimelineRow>,
    },
    /// Places to sign, two beside each other.
    Signatures(Vec<Signature>),
    /// Empty ruled lines to write on.
    WritingLines(u8),
    /// What follows begins on a new page.
    PageBreak,
    /// The same in the two languages of a document that has [`crate::Document::beside`], each read as a whole before
    /// the next pair. A side is empty where only the other language says something. Never inside another pair.
    Beside {
        /// In the document's own language.
        first: Vec<Block>,
        /// In the other one.
        second: Vec<Block>,
    },
}

impl Block {
    /// Every text of the block in reading order, those of both languages in a pair.
    pub fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Title(text) | Self::Heading { text, .. } | Self::Paragraph(text) | Self::Remark(text) => vec![text],
            Self::Quote { text, source } => vec![text, source],
            Self::Notice { paragraphs: texts, .. } | Self::List { items: texts, .. } => texts.iter().collect(),
            Self::Checklist(items) => items.iter().map(|item| &item.text).collect(),
            Self::Facts(facts) => {
                facts.iter().flat_map(|fact| std::iter::once(&fact.label).chain(&fact.value)).collect()
            }
            Self::Table { caption, columns, rows } => {
                let headings = columns.iter().map(|column| &column.heading);
                std::iter::once(caption).chain(headings).chain(rows.iter().flat_map(|row| &row.cells)).collect()
            }
            Self::Bars { caption, groups } => {
                let bars = groups.iter().flat_map(|group| group.bars.iter().flat_map(|bar| [&bar.label, &bar.value]));
                std::iter::once(caption).chain(groups.iter().map(|group| &group.heading)).chain(bars).collect()
            }
            Self::Timeline { caption, rows, .. } => {
                std::iter::once(caption).chain(rows.iter().flat_map(|row| [&row.label, &row.value])).collect()
            }
            Self::Signatures(places) => places.iter().flat_map(|place| &place.below).collect(),
            Self::Beside { first, second } => first.iter().chain(second).flat_map(Self::texts).collect(),
            Self::WritingLines(_) | Self::PageBreak => Vec::new(),
        }
    }

    /// The answers that the block was made from.
    pub fn origins(&self) -> Origins {
        let mut origins = Origins::default();
        for text in self.texts() {
            origins.add_all(&text.origins);
        }
        origins
    }

    /// The same block, each text of it made from the answer to `question` unless it is known to come from others.
    #[must_use]
    pub fn from_answer(mut self, question: &'static str) -> Self {
        self.each_text(&mut |text| {
            if text.origins.is_empty() {
                text.origins.add(question);
            }
        });
        self
    }

    /// Changes every text that may hold what somebody wrote; labels and headings of columns are left.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut Text)) {
        match self {
            Self::Title(text) | Self::Heading { text, .. } | Self::Paragraph(text) | Self::Remark(text) => change(text),
            Self::Quote { text, source } => [text, source].into_iter().for_each(change),
            Self::Notice { paragraphs: texts, .. } | Self::List { items: texts, .. } => {
                texts.iter_mut().for_each(change);
            }
            Self::Checklist(items) => items.iter_mut().map(|item| &mut item.text).for_each(change),
            Self::Facts(facts) => facts.iter_mut().flat_map(|fact| &mut fact.value).for_each(change),
            Self::Table { rows, .. } => rows.iter_mut().flat_map(|row| &mut row.cells).for_each(change),
            Self::Bars { caption, .. } | Self::Timeline { caption, .. } => change(caption),
            Self::Signatures(places) => places.iter_mut().flat_map(|place| &mut place.below).for_each(change),
            Self::Beside { first, second } => {
                for block in first.iter_mut().chain(second) {
                    block.each_text(change);
                }
            }
            Self::WritingLines(_) | Self::PageBreak => {}
        }
    }

    /// Adds this block's text to `lines` in reading order.
    pub(crate) fn plain_lines(&self, lines: &mut Vec<String>) {
        match self {
            Self::Title(text) | Self::Heading { text, .. } | Self::Paragraph(text) | Self::Remark(text) => {
                lines.push(text.plain());
            }
            Self::Quote { text, source } => lines.extend([text.plain(), source.plain()]),
            Self::Notice { paragraphs, .. } => lines.extend(paragraphs.iter().map(Text::plain)),
            Self::List { items, .. } => lines.extend(items.iter().map(Text::plain)),
            Self::Checklist(items) => lines.extend(items.iter().map(|item| item.text.plain())),
            Self::Facts(facts) => {
                for fact in facts {
                    let value = fact.value.iter().map(Text::plain).collect::<Vec<_>>();
                    lines.push(format!("{}\t{}", fact.label.plain(), value.join("\n")));
                }
            }
            Self::Table { caption, columns, rows } => {
                lines.push(caption.plain());
                lines.push(columns.iter().map(|column| column.heading.plain()).collect::<Vec<_>>().join("\t"));
                for row in rows {
                    lines.push(row.cells.iter().map(Text::plain).collect::<Vec<_>>().join("\t"));
                }
            }
            Self::Bars { caption, groups } => {
                lines.push(caption.plain());
                for group in groups {
                    lines.push(group.heading.plain());
                    lines.extend(group.bars.iter().map(|bar| format!("{}\t{}", bar.label.plain(), bar.value.plain())));
                }
            }
            Self::Timeline { caption, rows, .. } => {
                lines.push(caption.plain());
                lines.extend(rows.iter().map(|row| format!("{}\t{}", row.label.plain(), row.value.plain())));
            }
            Self::Signatures(places) => {
                lines.extend(places.iter().flat_map(|place| place.below.iter().map(Text::plain)));
            }
            Self::Beside { first, second } => {
                for block in first.iter().chain(second) {
                    block.plain_lines(lines);
                }
            }
            Self::WritingLines(_) | Self::PageBreak => {}
        }
    }

    /// Adds caption, headings and rows of a table, cell by cell; of another block nothing.
    pub(crate) fn plain_cells<'t>(&'t self, rows_of_cells: &mut Vec<Vec<&'t Text>>) {
        let Self::Table { caption, columns, rows } = self else { return };
        rows_of_cells.push(vec![caption]);
        rows_of_cells.push(columns.iter().map(|column| &column.heading).collect());
        rows_of_cells.extend(rows.iter().map(|row| row.cells.iter().collect()));
    }
}
