//! A whole document and what stands on every page of it.

use crate::{Beside, Block, Text, beside};

/// The side where a line of the document's own language begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Swedish, Somali.
    LeftToRight,
    /// Arabic.
    RightToLeft,
}

/// The pair of typefaces a document is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typeface {
    /// Noto Serif and Noto Naskh Arabic: letters.
    Letter,
    /// Noto Sans and Noto Sans Arabic: forms and lists.
    Form,
}

/// What stands on every page besides the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Furniture {
    /// Short running header from page two on, usually the initiative's name.
    pub header: Text,
    /// Line at the foot of every page beside the page number, for example that this is a reading copy.
    /// Page numbers themselves, "2 (5)", are the typesetter's.
    pub footer: Text,
}

/// A finished composition, ready to be laid out, listed as text or written as another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Title for the viewer's window and the archive.
    pub title: String,
    /// Who stands behind the document, for the file's metadata; may be empty.
    pub author: String,
    /// BCP 47 tag of the document's own language.
    pub lang: String,
    /// Direction of the document's own language.
    pub direction: Direction,
    /// Typefaces.
    pub typeface: Typeface,
    /// Date of the document as year, month, day. It also dates the file, so that the same input gives the same bytes.
    pub date: (i16, i8, i8),
    /// Header and footer.
    pub furniture: Furniture,
    /// The second language, in a document in two languages.
    pub beside: Option<Beside>,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The composed text in reading order, one paragraph, item or table row a line, without
    /// header, footer, page numbers or directional controls. Cells of a row are parted by a tab.
    /// A document in two languages is told pair by pair, each line with the tag of its language before it.
    /// This is what `iop render -o x.txt` writes and what extraction is measured against.
    pub fn plain_text(&self) -> String {
        let mut lines = Vec::new();
        let headings = self.beside.iter().flat_map(|beside| beside.headings.iter().flatten());
        lines.extend(headings.map(Text::plain));
        lines.extend(self.told());
        lines.join("\n")
    }

    /// The text of the blocks, line by line; the last one is empty.
    fn told(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for block in &self.blocks {
            match (block, &self.beside) {
                (Block::Beside { first, second }, Some(other)) => {
                    beside::plain_lines([&self.lang, &other.lang], first, second, &mut lines);
                }
                _ => block.plain_lines(&mut lines),
            }
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.push(String::new());
        lines
    }
}
