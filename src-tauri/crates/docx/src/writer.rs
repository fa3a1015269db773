//! Turns blocks into paragraphs and tables, one after another.

use crate::DocxError;
use crate::direction::is_wholly_right_to_left;
use crate::lists::{newer, numbering};
use crate::look::MEASURE;
use crate::styles::ruled;
use iop_blocks::{Block, Direction, Document, Text, Tone, belongs_below};
use oxml_opc::Relationships;
use rdocx_oxml::text::RunContent;
use rdocx_oxml::{BodyContent, CT_Document, CT_Numbering, CT_P, CT_R, CT_Row, CT_Tbl};

/// A text wholly in a right-to-left language that is longer than this takes several lines, and is set from right to left
/// even in a Swedish document. A shorter one, such as a name, begins where the others begin.
const ONE_LINE: usize = 70;

/// What the blocks written so far have become.
pub(crate) struct Writer<'a> {
    pub(crate) document: &'a Document,
    pub(crate) right_to_left: bool,
    /// What the body refers to outside itself.
    pub(crate) relationships: Relationships,
    pub(crate) numbered_lists: u32,
    pub(crate) content: Vec<BodyContent>,
    /// Pairs in two languages that have not become a table yet.
    pub(crate) pairs: Vec<CT_Row>,
    pub(crate) page_break_pending: bool,
}

/// A document in the parts of the file.
pub(crate) struct Written {
    pub(crate) body: CT_Document,
    pub(crate) header: Vec<u8>,
    pub(crate) footer: Vec<u8>,
    pub(crate) numbering: CT_Numbering,
    pub(crate) relationships: Relationships,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            document,
            right_to_left: document.direction == Direction::RightToLeft,
            relationships: Relationships::new(),
            numbered_lists: 0,
            content: Vec::new(),
            pairs: Vec::new(),
            page_break_pending: false,
        }
    }

    /// Writes all blocks, header and footer.
    pub(crate) fn written(mut self) -> Result<Written, DocxError> {
        let document = self.document;
        if let Some(beside) = &document.beside {
            self.column_heads(&beside.headings);
        }
        self.blocks(&document.blocks);
        if !self.pairs.is_empty() {
            self.push(self.blank("Spacer", self.right_to_left));
        }
        let (header, footer) = self.furniture()?;
        let section = self.section();
        let mut body = CT_Document::new();
        let (namespace, ignorable) = newer();
        body.extra_namespaces.push(namespace);
        body.root_attributes.push(ignorable);
        body.body.content = self.content;
        body.body.sect_pr = Some(section);
        let numbering = numbering(self.numbered_lists);
        Ok(Written { body, header, footer, numbering, relationships: self.relationships })
    }

    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            if belongs_below(&blocks[..index], block) {
                self.keep_last_with_next();
            }
            self.block(block);
        }
    }

    pub(crate) fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.styled(text, "Title"),
            Block::Heading { level, text } => self.styled(text, heading(*level)),
            Block::Paragraph(text) => self.styled(text, "BodyText"),
            Block::Remark(text) => self.styled(text, "Remark"),
            Block::Quote { text, source } => {
                self.styled(text, "Quote");
                self.styled(source, "QuoteSource");
            }
            Block::Notice { tone, paragraphs } => self.notice(*tone, paragraphs),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Checklist(items) => self.checklist(items),
            Block::Facts(facts) => self.facts(facts),
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            Block::Bars { caption, groups } => self.bars(caption, groups),
            Block::Timeline { caption, rows, .. } => self.timeline(caption, rows),
            Block::Signatures(places) => self.signatures(places),
            Block::WritingLines(count) => self.writing_lines(*count),
            Block::PageBreak => self.page_break_pending = true,
            Block::Beside { first, second } => self.beside(first, second),
        }
    }

    /// Adds `text` as a paragraph, unless it is empty.
    pub(crate) fn styled(&mut self, text: &Text, style: &str) {
        if !text.is_empty() {
            let paragraph = self.prose(text, style);
            self.push(paragraph);
        }
    }

    /// `text` in the direction that its own language wants when it is longer than a line.
    pub(crate) fn prose(&mut self, text: &Text, style: &str) -> CT_P {
        let turns = is_wholly_right_to_left(text) && text.plain().chars().count() > ONE_LINE;
        self.directed(text, style, self.right_to_left || turns)
    }

    /// Adds a paragraph.
    pub(crate) fn push(&mut self, mut paragraph: CT_P) {
        self.close_pairs();
        if std::mem::take(&mut self.page_break_pending) {
            paragraph.properties.get_or_insert_default().page_break_before = Some(true);
        }
        self.content.push(BodyContent::Paragraph(Box::new(paragraph)));
    }

    /// Adds a table, and a little space: without a paragraph between them Word makes two tables one.
    pub(crate) fn push_table(&mut self, table: CT_Tbl) {
        if self.page_break_pending || !self.pairs.is_empty() {
            self.push(self.blank("Spacer", self.right_to_left));
        }
        self.content.push(BodyContent::Table(Box::new(table)));
        self.push(self.blank("Spacer", self.right_to_left));
    }

    /// What comes next belongs to the paragraph that was added last.
    pub(crate) fn keep_last_with_next(&mut self) {
        if !self.pairs.is_empty() {
            self.keep_last_pair_with_next();
        } else if let Some(BodyContent::Paragraph(last)) = self.content.last_mut() {
            last.properties.get_or_insert_default().keep_next = Some(true);
        }
    }

    fn notice(&mut self, tone: Tone, paragraphs: &[Text]) {
        let style = match tone {
            Tone::Information => "Notice",
            Tone::Caution => "NoticeCaution",
        };
        for text in paragraphs {
            self.styled(text, style);
        }
        self.push(self.blank("Spacer", self.right_to_left));
    }

    /// Empty lines to write on.
    fn writing_lines(&mut self, count: u8) {
        for _ in 0..count {
            let line = self.ruled_line("WritingLine", MEASURE);
            self.push(line);
        }
    }

    /// A line across `width`, drawn by a tab so that it can be written over.
    pub(crate) fn ruled_line(&self, style: &str, width: i32) -> CT_P {
        let mut line = self.blank(style, self.right_to_left);
        line.properties.get_or_insert_default().tabs = Some(ruled(width));
        line.runs.push(CT_R { content: vec![RunContent::Tab], ..CT_R::new("") });
        line
    }
}

pub(crate) fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}
