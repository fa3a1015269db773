//! Strips: the slices of a document that pages are filled with.

use crate::{Color, Item, Point, Rect, Shape};
use iop_blocks::Origins;

/// A filled rectangle behind the strips it is told of; neighbours with the same one share it without a seam.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Backdrop {
    pub(crate) x: f64,
    pub(crate) width: f64,
    pub(crate) color: Color,
}

/// The answers a strip was made from, and the part of the width where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Source {
    pub(crate) origins: Origins,
    pub(crate) x: f64,
    pub(crate) width: f64,
}

/// How much a strip wants the next one on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keep {
    /// Not at all.
    #[default]
    Free,
    /// As long as everything that is kept together finds room on a page.
    Wanted,
    /// Also where that does not: a heading with its text, the first two lines of a paragraph.
    Needed,
}

/// A slice as wide as the text that is never parted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Strip {
    /// Space above in points; dropped at the top of a page.
    pub(crate) space_before: f64,
    /// Height in points.
    pub(crate) height: f64,
    /// What stands in it; y counts from its upper edge.
    pub(crate) items: Vec<Item>,
    /// Drawn behind it.
    pub(crate) backdrops: Vec<Backdrop>,
    /// Whether the next strip belongs on the same page.
    pub(crate) keep: Keep,
    /// Begins a page.
    pub(crate) begins_page: bool,
    /// Index of the table header to repeat above it when it begins a page.
    pub(crate) repeated_header: Option<usize>,
    /// Index of the heading that begins here.
    pub(crate) heading: Option<usize>,
    /// Begins an item that stands beside the same item in the other language.
    pub(crate) begins_item: bool,
    /// The answers it was made from.
    pub(crate) source: Option<Source>,
    /// Strips that stand beside each other instead of anything else, and go on over a page break together.
    pub(crate) flows: Vec<Vec<Strip>>,
}

impl Strip {
    /// An empty strip.
    pub(crate) fn blank(height: f64) -> Self {
        Self { height, ..Self::default() }
    }

    /// Wants the next strip on the same page at least as much as `keep`.
    pub(crate) fn keep_with_next(&mut self, keep: Keep) {
        self.keep = self.keep.max(keep);
    }

    /// Makes room above what stands in the strip.
    pub(crate) fn pad_top(&mut self, amount: f64) {
        self.height += amount;
        for item in &mut self.items {
            item.shape.move_by(0.0, amount);
        }
    }
}

impl Shape {
    /// Moves the shape, in points.
    pub(crate) fn move_by(&mut self, dx: f64, dy: f64) {
        match self {
            Self::Glyphs(run) => {
                run.x += dx;
                run.baseline += dy;
            }
            Self::Fill { frame, .. } | Self::Outline { frame, .. } => {
                *frame = Rect { x: frame.x + dx, y: frame.y + dy, ..*frame };
            }
            Self::Stroke { points, .. } => {
                for point in points {
                    *point = Point { x: point.x + dx, y: point.y + dy };
                }
            }
        }
    }
}

/// Keeps the first two and the last two of `strips` together, so that no page begins or ends with a lonely line.
pub(crate) fn keep_pairs(strips: &mut [Strip]) {
    let count = strips.len();
    if count > 1 {
        strips[0].keep_with_next(Keep::Needed);
        strips[count - 2].keep_with_next(Keep::Needed);
    }
}

/// Keeps all of `strips` together.
pub(crate) fn keep_all(strips: &mut [Strip], keep: Keep) {
    let last = strips.len().saturating_sub(1);
    for strip in &mut strips[..last] {
        strip.keep_with_next(keep);
    }
}

/// Keeps the first two and the last two items together, so that none stands alone before or after a page break.
pub(crate) fn keep_item_pairs(strips: &mut [Strip]) {
    let begins: Vec<usize> = (1..strips.len()).filter(|index| strips[*index].begins_item).collect();
    for second in begins.first().into_iter().chain(begins.last()) {
        strips[second - 1].keep_with_next(Keep::Wanted);
    }
}

/// Height of `strips` one below the other, with the space between them.
pub(crate) fn height(strips: &[Strip]) -> f64 {
    let between: f64 = strips.iter().skip(1).map(|strip| strip.space_before).sum();
    between + strips.iter().map(|strip| strip.height).sum::<f64>()
}

/// How many of `strips`, from the first one, belong on one page by what is at least as strong as `keep`.
pub(crate) fn group_length(strips: &[Strip], keep: Keep) -> usize {
    strips.iter().position(|strip| strip.keep < keep).map_or(strips.len(), |last| last + 1)
}
