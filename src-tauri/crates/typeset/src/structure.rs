//! What the things on the pages are: the tree that assistive technology reads.

/// Index of an element in [`crate::Layout::structure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub usize);

/// Index of a mark in [`crate::Layout::marks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarkId(pub usize);

/// How the items of a list are labelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// By a dot.
    Disc,
    /// By numbers.
    Decimal,
    /// By something that is neither, such as a box to tick.
    None,
}

/// What a header cell is the header of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The cells under it.
    Column,
    /// The cells beside it.
    Row,
}

/// The kind of a structure element, after ISO 32000-1, 14.8.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The root.
    Document,
    /// A heading of level 1 to 6; levels are never skipped.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Quoted paragraphs.
    BlockQuote,
    /// Paragraphs that belong together.
    Division,
    /// A list.
    List(Numbering),
    /// An item of a list.
    ListItem,
    /// The number, dot or box of an item.
    Label,
    /// The text of an item.
    ListBody,
    /// A table.
    Table,
    /// What a table shows.
    Caption,
    /// The header rows.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    TableRow,
    /// A header cell.
    HeaderCell(Scope),
    /// An ordinary cell.
    DataCell,
    /// A stretch in another language.
    Span,
    /// A stretch that leads somewhere.
    Link {
        /// Where it leads (`https:` or `mailto:`).
        target: String,
    },
}

/// What an element holds, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// Something visible.
    Mark(MarkId),
}

/// An element of the structure tree. The first one is the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// The element it stands in; `None` for the document.
    pub parent: Option<ElementId>,
    /// BCP 47 tag, where the language differs from that of the parent.
    pub lang: Option<String>,
    /// Characters that stand for something drawn, such as `☐` for an empty box.
    pub alternative: Option<String>,
    /// What it holds.
    pub kids: Vec<Kid>,
}

/// A stretch of one element on one line: the smallest thing the structure tree points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The element it belongs to.
    pub element: ElementId,
    /// The page it stands on, from 0.
    pub page: usize,
}

/// Builds the tree while the document is composed.
pub(crate) struct StructureBuilder {
    pub(crate) elements: Vec<Element>,
    pub(crate) marks: Vec<Mark>,
}

impl StructureBuilder {
    pub(crate) const ROOT: ElementId = ElementId(0);

    pub(crate) fn new() -> Self {
        let root = Element { role: Role::Document, parent: None, lang: None, alternative: None, kids: Vec::new() };
        Self { elements: vec![root], marks: Vec::new() }
    }

    /// Adds an element as the last kid of `parent`.
    pub(crate) fn element(&mut self, role: Role, parent: ElementId) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element { role, parent: Some(parent), lang: None, alternative: None, kids: Vec::new() });
        self.elements[parent.0].kids.push(Kid::Element(id));
        id
    }

    /// Adds a mark as the last kid of `element`. Its page is filled in when pages are made.
    pub(crate) fn mark(&mut self, element: ElementId) -> MarkId {
        let id = MarkId(self.marks.len());
        self.marks.push(Mark { element, page: 0 });
        self.elements[element.0].kids.push(Kid::Mark(id));
        id
    }

    pub(crate) fn set_lang(&mut self, element: ElementId, lang: &str) {
        self.elements[element.0].lang = Some(lang.to_owned());
    }

    pub(crate) fn set_alternative(&mut self, element: ElementId, text: &str) {
        self.elements[element.0].alternative = Some(text.to_owned());
    }
}
