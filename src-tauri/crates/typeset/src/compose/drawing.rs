//! What the drawings of a picture look like. Everything is told apart by shape and pattern, never by colour alone, since
//! much of this is printed in black and white.

use iop_blocks::{Length, Measure, When, YearMark};

use super::Track;
use crate::look::{ACCENT, INK, MUTED, RULE, WRITING_RULE};
use crate::{Artifact, Color, Item, Owner, Point, Rect, Shape};

/// Height of a bar.
const BAR: f64 = 9.0;
/// A bar that stands for anything at all is at least as long as this.
const SHORTEST_BAR: f64 = 1.5;
/// Side of the mark of nought.
const NOUGHT: f64 = 4.0;
/// Side of the mark of a day.
const DAY: f64 = 7.0;
/// Side of the mark of a day that nobody has decided, where there is room.
const SOME_DAY: f64 = 4.5;
/// Share of the distance between such days that a mark may take.
const SOME_DAY_SHARE: f64 = 0.6;
/// Three strokes say that there is more, nobody knows how much.
const MORE: usize = 3;
const MORE_STROKE: f64 = 1.3;
const MORE_PITCH: f64 = 3.6;
/// Room for them at the end of the longest bar.
const MORE_ROOM: f64 = 12.0;
/// Between the lines of a hatched bar.
const HATCH_PITCH: f64 = 4.0;
const OUTLINE: f64 = 0.8;

/// Where a drawing stands, and from which side it grows.
pub(super) struct Pen {
    pub(super) track: Track,
    pub(super) right_to_left: bool,
}

/// The strip a drawing stands in.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) height: f64,
    /// The middle of its first line of words, from its upper edge.
    pub(super) middle: f64,
}

impl Pen {
    /// Points from where the line begins to `at` per mille of it.
    pub(super) fn distance(&self, at: u16) -> f64 {
        self.track.width * f64::from(at.min(FULL)) / f64::from(FULL)
    }

    fn left(&self, from: f64, width: f64) -> f64 {
        if self.right_to_left { self.track.x + self.track.width - from - width } else { self.track.x + from }
    }

    /// A rectangle from `from` to `from + width` points along the line, beside the first line of words.
    fn frame(&self, from: f64, width: f64, tall: f64, row: Row) -> Rect {
        Rect { x: self.left(from, width), y: row.middle - tall / 2.0, width, height: tall }
    }

    /// A thin rule down a whole strip.
    fn down(&self, from: f64, height: f64) -> Rect {
        Rect { x: self.left(from, OUTLINE), y: 0.0, width: OUTLINE, height }
    }
}

/// The whole of a scale.
const FULL: u16 = 1000;

fn drawn(shape: Shape) -> Item {
    Item { owner: Owner::Artifact(Artifact::Layout), shape }
}

fn fill(frame: Rect, color: Color) -> Item {
    drawn(Shape::Fill { frame, color })
}

fn outline(frame: Rect, color: Color) -> Item {
    drawn(Shape::Outline { frame, stroke: OUTLINE, color })
}

/// A bar, and a piece of the line that all bars begin at.
pub(super) fn bar(pen: &Pen, row: Row, measure: Measure, length: Length) -> Vec<Item> {
    let mut items = vec![fill(pen.down(0.0, row.height), WRITING_RULE)];
    let scale = pen.track.width - MORE_ROOM;
    let long = |share: u16| (scale * f64::from(share.min(FULL)) / f64::from(FULL)).max(SHORTEST_BAR);
    match length {
        Length::Nothing => {}
        Length::Stated(0) => items.push(outline(pen.frame(0.0, NOUGHT, NOUGHT, row), INK)),
        Length::Stated(share) => items.extend(filled(pen.frame(0.0, long(share), BAR, row), measure)),
        Length::AtLeast(share) => {
            let stated = if share == 0 { 0.0 } else { long(share) };
            items.extend((share > 0).then(|| filled(pen.frame(0.0, stated, BAR, row), measure)).into_iter().flatten());
            items.extend(more(pen, stated, row));
        }
        Length::NotStated => items.extend(more(pen, 0.0, row)),
    }
    items
}

/// There is more from here, and nobody has said how much.
fn more(pen: &Pen, from: f64, row: Row) -> impl Iterator<Item = Item> {
    (1..=MORE)
        .scan(from, |at, _| {
            *at += MORE_PITCH;
            Some(*at)
        })
        .map(move |at| fill(pen.frame(at - MORE_STROKE, MORE_STROKE, BAR, row), MUTED))
}

/// Money is solid and what is valued is hatched.
fn filled(frame: Rect, measure: Measure) -> Vec<Item> {
    match measure {
        Measure::Money => vec![fill(frame, ACCENT)],
        Measure::Valued => hatched(frame),
    }
}

fn hatched(frame: Rect) -> Vec<Item> {
    let mut items = vec![outline(frame, ACCENT)];
    let inner = Rect {
        x: frame.x + OUTLINE,
        y: frame.y + OUTLINE,
        width: frame.width - 2.0 * OUTLINE,
        height: frame.height - 2.0 * OUTLINE,
    };
    let mut begin = HATCH_PITCH - inner.height;
    while begin < inner.width && inner.width > 0.0 {
        // A line rising to the right, cut off where it leaves the bar.
        let (left, right) = (begin.max(0.0), (begin + inner.height).min(inner.width));
        let point = |across: f64| Point { x: inner.x + across, y: inner.y + inner.height - (across - begin) };
        if right > left {
            items.push(drawn(Shape::Stroke {
                points: vec![point(left), point(right)],
                stroke: OUTLINE,
                color: ACCENT,
            }));
        }
        begin += HATCH_PITCH;
    }
    items
}

/// A thin line down a strip where each year begins.
pub(super) fn years(pen: &Pen, height: f64, years: &[YearMark]) -> Vec<Item> {
    let rule = |year: &YearMark| {
        let from = pen.distance(year.at).min(pen.track.width - OUTLINE);
        fill(pen.down(from, height), RULE)
    };
    years.iter().map(rule).collect()
}

/// When something happens.
pub(super) fn when(pen: &Pen, row: Row, when: &When) -> Vec<Item> {
    let between = |from: u16, to: u16| {
        let (from, to) = (pen.distance(from), pen.distance(to));
        let width = (to - from).max(SHORTEST_BAR);
        pen.frame(from.min(pen.track.width - width), width, BAR, row)
    };
    // In the middle of the day, and whole on the line even at its ends.
    let mark = |at: u16, side: f64| {
        let from = (pen.distance(at) - side / 2.0).clamp(0.0, (pen.track.width - side).max(0.0));
        pen.frame(from, side, side, row)
    };
    match when {
        When::Undecided => Vec::new(),
        When::Span { from, to } => vec![fill(between(*from, *to), ACCENT)],
        When::Possible { from, to } => hatched(between(*from, *to)),
        When::Day(at) => vec![fill(mark(*at, DAY), INK)],
        When::SomeDays(places) => {
            let distances = places.windows(2).map(|pair| pen.distance(pair[1].saturating_sub(pair[0])));
            let room = distances.fold(f64::INFINITY, f64::min) * SOME_DAY_SHARE;
            let side = SOME_DAY.min(room).max(2.0 * OUTLINE);
            places.iter().map(|at| outline(mark(*at, side), INK)).collect()
        }
    }
}
