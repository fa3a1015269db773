//! The display list: what stands where on which page.
//!
//! Lengths are in points (1/72 inch). The origin of a page is its upper left corner and y grows downwards.

use std::sync::Arc;

use iop_blocks::Direction;

use crate::{Clusters, Element, ElementId, FaceId, Mark, MarkId};

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Color {
    pub(crate) const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }
}

/// A place on a page, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
}

/// An upright rectangle, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Glyphs of one face and direction on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The face.
    pub face: FaceId,
    /// Type size in points.
    pub size: f64,
    /// Read from right to left; [`GlyphRun::clusters`] stand from left to right all the same.
    pub right_to_left: bool,
    /// Left edge in points.
    pub x: f64,
    /// Baseline in points.
    pub baseline: f64,
    /// Width in points, trailing space included.
    pub width: f64,
    /// Colour of the letters.
    pub color: Color,
    /// The visible characters in reading order.
    pub text: String,
    /// The clusters from left to right. They are shared, since a page is a copy of what was set.
    pub clusters: Arc<Clusters>,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Letters.
    Glyphs(GlyphRun),
    /// A filled rectangle; rules are thin ones.
    Fill {
        /// Where.
        frame: Rect,
        /// Colour.
        color: Color,
    },
    /// The outline of a rectangle, drawn inside `frame`: a box to tick.
    Outline {
        /// Outer edge.
        frame: Rect,
        /// Width of the line in points.
        stroke: f64,
        /// Colour.
        color: Color,
    },
    /// A line through points: a tick.
    Stroke {
        /// Corners.
        points: Vec<Point>,
        /// Width of the line in points.
        stroke: f64,
        /// Colour.
        color: Color,
    },
}

/// Why an artifact is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// Rules, bars, shades.
    Layout,
    /// Running header, footer, page number, repeated table header.
    Pagination,
}

/// What an item is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Real content. The items of a mark follow each other.
    Mark(MarkId),
    /// Not part of the content.
    Artifact(Artifact),
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is part of.
    pub owner: Owner,
    /// What is drawn.
    pub shape: Shape,
}

/// A part of a page that was made from answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Where on the page.
    pub frame: Rect,
    /// The ids of the questions, in the order in which their answers stand there; at least one.
    pub questions: Vec<&'static str>,
}

/// A page; its items in the order they are drawn and read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The items.
    pub items: Vec<Item>,
    /// Which answers stand where, from the top; for whoever shows the page, since nothing of it is printed.
    pub regions: Vec<Region>,
}

/// A heading, for the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// Level in the structure tree, from 1; levels are never skipped.
    pub level: u8,
    /// The heading's characters in reading order.
    pub text: String,
    /// Its element.
    pub element: ElementId,
    /// Page from 0.
    pub page: usize,
    /// Upper edge in points.
    pub y: f64,
}

/// A place that can be clicked: one line of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkArea {
    /// The link's element, whose role names the target.
    pub element: ElementId,
    /// Page from 0.
    pub page: usize,
    /// Where on the page.
    pub frame: Rect,
}

/// A document in lines and pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Title for the viewer's window and the archive.
    pub title: String,
    /// Who stands behind the document; may be empty.
    pub author: String,
    /// BCP 47 tag of the document's own language.
    pub lang: String,
    /// The language beside it, in a document in two languages.
    pub lang_beside: Option<String>,
    /// Direction of the document's own language.
    pub direction: Direction,
    /// Year, month, day.
    pub date: (i16, i8, i8),
    /// Width of a page in points.
    pub page_width: f64,
    /// Height of a page in points.
    pub page_height: f64,
    /// The pages, at least one.
    pub pages: Vec<Page>,
    /// The structure tree; the first element is its root.
    pub structure: Vec<Element>,
    /// The marks of the structure tree.
    pub marks: Vec<Mark>,
    /// Headings in reading order.
    pub headings: Vec<Heading>,
    /// Links in reading order.
    pub links: Vec<LinkArea>,
}
