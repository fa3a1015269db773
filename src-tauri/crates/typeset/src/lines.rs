//! From a hard line of text to lines that fit a measure, their glyphs in visual order.

use std::ops::Range;
use std::sync::Arc;

use iop_blocks::{Document, Typeface};
use unicode_bidi::{BidiInfo, Level, ParagraphInfo};

use crate::boundaries::Boundaries;
use crate::breaks::{Opportunity, Will, opportunities};
use crate::characters::is_ignorable;
use crate::itemise::itemise;
use crate::look::{MEASURE, arabic_scale, is_right_to_left};
use crate::missing::MissingGlyphs;
use crate::prose::HardLine;
use crate::shaping::{ShapedItem, Shaper};
use crate::{Cluster, Clusters, Color, Fonts, GlyphRun};

/// A glyph run of a line, with what it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    /// Where its text begins in the hard line; orders the pieces for reading.
    pub(crate) start: usize,
    /// Where it ends.
    end: usize,
    /// Index of its inline.
    pub(crate) inline: usize,
    /// Its glyphs; x counts from the left edge of the line, the baseline is 0.
    pub(crate) run: GlyphRun,
}

/// A line, its pieces from left to right.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// Width in points without the space the line ends with.
    pub(crate) width: f64,
    /// Width in points of that space where it stands at the left edge, in right-to-left lines.
    pub(crate) left_overhang: f64,
}

/// How text is to be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) typeface: Typeface,
    pub(crate) right_to_left: bool,
    /// Size in points of Latin letters.
    pub(crate) size: f64,
    /// What the size is multiplied by for Arabic letters, so that both look equally large.
    pub(crate) arabic_scale: f64,
    pub(crate) color: Color,
    /// Width in points that lines have to fit.
    pub(crate) measure: f64,
}

impl Setting {
    /// What is the same for every text of `document`.
    pub(crate) fn of(document: &Document) -> Self {
        let typeface = document.typeface;
        Self {
            typeface,
            right_to_left: is_right_to_left(document.direction),
            size: 0.0,
            arabic_scale: arabic_scale(typeface),
            color: Color::rgb(0, 0, 0),
            measure: MEASURE,
        }
    }
}

/// A cluster as the line breaker sees it.
struct Unit {
    start: usize,
    /// Where its first visible character is.
    visible_start: usize,
    width: f64,
    is_space: bool,
    may_end_line: Option<Will>,
}

/// Sets `line`; an empty one gives one empty line.
pub(crate) fn set_line(
    line: &HardLine,
    setting: &Setting,
    fonts: &Fonts,
    shaper: &mut Shaper<'_>,
    missing: &mut MissingGlyphs,
) -> Vec<Line> {
    let text = line.text.as_str();
    let base = if setting.right_to_left { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(base));
    let boundaries = Boundaries::of(text);

    let mut note = |at: usize| {
        if let Some(c) = text[at..].chars().next() {
            missing.note(c, text, at);
        }
    };
    let items = itemise(line, &bidi, &boundaries, setting.typeface, fonts);
    let items: Vec<ShapedItem> =
        items.into_iter().map(|item| shaper.shape(text, item, &boundaries, &mut note)).collect();
    let units = units(text, &items, setting, fonts);
    if units.is_empty() {
        return vec![Line::default()];
    }
    let prepared = ShapedText { text, bidi, items, units, setting, fonts };
    fit(&prepared.units, setting.measure).into_iter().map(|units| prepared.line(units)).collect()
}

/// A shaped hard line, ready to be cut.
struct ShapedText<'a> {
    text: &'a str,
    bidi: BidiInfo<'a>,
    items: Vec<ShapedItem>,
    units: Vec<Unit>,
    setting: &'a Setting,
    fonts: &'a Fonts,
}

impl ShapedText<'_> {
    /// Where `unit` begins; the first and the last one also hold the controls at the edges.
    fn edge(&self, unit: usize) -> usize {
        if unit == 0 { 0 } else { self.units.get(unit).map_or(self.text.len(), |unit| unit.start) }
    }

    /// The line of these units, in visual order.
    fn line(&self, units: Range<usize>) -> Line {
        let words_end = units.end - trailing_spaces(&self.units[units.clone()]);
        // One trailing space stays, hanging in the margin, so that words stay apart when the text is copied.
        let kept_end = (words_end + 1).min(units.end);
        let width_of = |range: Range<usize>| self.units[range].iter().map(|unit| unit.width).sum::<f64>();

        let mut pieces: Vec<Piece> = Vec::new();
        for (run, right_to_left) in self.visual_runs(self.edge(units.start)..self.edge(kept_end)) {
            pieces.extend(self.pieces(run, right_to_left));
        }
        let mut pieces = joined(pieces);
        // The one at the left edge ends the line, which parts words by itself.
        pieces.iter_mut().skip(1).filter(|piece| piece.run.text == " ").for_each(Piece::keep_last_space);
        let mut pen = 0.0;
        for piece in &mut pieces {
            piece.run.x = pen;
            pen += piece.run.width;
        }
        let overhang = width_of(words_end..kept_end);
        let left_overhang = if self.setting.right_to_left { overhang } else { 0.0 };
        Line { pieces, width: width_of(units.start..words_end), left_overhang }
    }

    /// The stretches of a line that are read in one direction, from left to right, and whether that is right to left.
    fn visual_runs(&self, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let Some(paragraph) = self.bidi.paragraphs.first() else { return Vec::new() };
        // The library copies what it knows of the whole paragraph for each line; so it is shown the line alone.
        let alone = BidiInfo {
            text: &self.text[line.clone()],
            original_classes: self.bidi.original_classes[line.clone()].to_vec(),
            levels: self.bidi.levels[line.clone()].to_vec(),
            paragraphs: Vec::new(),
        };
        let paragraph = ParagraphInfo { range: 0..line.len(), level: paragraph.level };
        let (levels, runs) = alone.visual_runs(&paragraph, 0..line.len());
        let told = |run: Range<usize>| {
            let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
            (run.start + line.start..run.end + line.start, right_to_left)
        };
        runs.into_iter().map(told).collect()
    }

    /// The glyphs of the bytes `range`, which are read in one direction, from left to right.
    fn pieces(&self, range: Range<usize>, right_to_left: bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let first = self.items.partition_point(|item| item.item.range.end <= range.start);
        for item in self.items[first..].iter().take_while(|item| item.item.range.start < range.end) {
            let (from, to) = (range.start.max(item.item.range.start), range.end.min(item.item.range.end));
            let (begin, end) = (item.clusters.beginning_before(from), item.clusters.beginning_before(to));
            if begin == end {
                continue;
            }
            let mut visible = String::with_capacity(to - from);
            let mut texts = Vec::with_capacity(end - begin);
            for index in begin..end {
                let at = visible.len();
                push_visible(&mut visible, &self.text[item.clusters.get(index).text]);
                texts.push((index, at..visible.len()));
            }
            if right_to_left {
                texts.reverse();
            }
            let mut clusters = Clusters::with_capacity(end - begin, end - begin);
            let mut advances = 0;
            for (index, text) in texts {
                let Cluster { advance, glyphs, .. } = item.clusters.get(index);
                clusters.push(text, advance, glyphs.iter().copied());
                advances += advance;
            }
            let (size, factor) = scale(item, self.setting, self.fonts);
            let width = f64::from(advances) * factor;
            let clusters = Arc::new(clusters);
            let face = item.item.face;
            let color = self.setting.color;
            let run =
                GlyphRun { face, size, right_to_left, x: 0.0, baseline: 0.0, width, color, text: visible, clusters };
            pieces.push(Piece { start: from, end: to, inline: item.item.inline, run });
        }
        if right_to_left {
            pieces.reverse();
        }
        pieces
    }
}

impl Piece {
    /// Puts a mark before the space that ends a run from right to left: some programs drop a mere space when what comes
    /// next stands to the left of it, and figures on both sides become one.
    pub(crate) fn keep_last_space(&mut self) {
        let run = &mut self.run;
        let Some(space) = run.text.strip_suffix(' ').map(str::len).filter(|_| run.right_to_left) else { return };
        run.text.insert(space, RIGHT_TO_LEFT_MARK);
        let end = run.text.len();
        Arc::make_mut(&mut run.clusters).lengthen(space..space + 1, end);
    }

    /// Looks the same and belongs to the same inline.
    fn is_like(&self, other: &Self) -> bool {
        let look = |piece: &Self| (piece.inline, piece.run.face, piece.run.color, piece.run.right_to_left);
        look(self) == look(other)
    }

    /// This piece with the one that is read after it.
    fn followed_by(mut self, next: &Self) -> Self {
        let offset = self.run.text.len();
        let mut clusters = Clusters::default();
        if self.run.right_to_left {
            clusters.append(&next.run.clusters, offset);
            clusters.append(&self.run.clusters, 0);
        } else {
            clusters.append(&self.run.clusters, 0);
            clusters.append(&next.run.clusters, offset);
        }
        self.run.clusters = Arc::new(clusters);
        self.run.text.push_str(&next.run.text);
        self.run.width += next.run.width;
        Self { end: next.end, ..self }
    }
}

/// Joins pieces that only an isolate parts, so that the space between them stays inside: Firefox drops it between runs
/// from right to left.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match joined.pop() {
            Some(left) if left.is_like(&piece) && !piece.run.right_to_left && left.end == piece.start => {
                joined.push(left.followed_by(&piece));
            }
            Some(left) if left.is_like(&piece) && piece.run.right_to_left && piece.end == left.start => {
                joined.push(piece.followed_by(&left));
            }
            left => {
                joined.extend(left);
                joined.push(piece);
            }
        }
    }
    joined
}

/// Adds the characters of `text` that have a picture; nearly always all of them.
fn push_visible(visible: &mut String, text: &str) {
    if text.chars().any(is_ignorable) {
        visible.extend(text.chars().filter(|c| !is_ignorable(*c)));
    } else {
        visible.push_str(text);
    }
}

/// Points per font unit.
fn scale(item: &ShapedItem, setting: &Setting, fonts: &Fonts) -> (f64, f64) {
    let face = item.item.face;
    let size = if face.family.is_arabic() { setting.size * setting.arabic_scale } else { setting.size };
    (size, size / f64::from(fonts.face(face).units_per_em()))
}

fn units(text: &str, shaped: &[ShapedItem], setting: &Setting, fonts: &Fonts) -> Vec<Unit> {
    let mut units = Vec::new();
    for item in shaped {
        let (_, factor) = scale(item, setting, fonts);
        for cluster in item.clusters.iter() {
            let start = cluster.text.start;
            let characters = &text[cluster.text];
            let hidden: usize = characters.chars().take_while(|c| is_ignorable(*c)).map(char::len_utf8).sum();
            let is_breaking_space = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
            let is_space = characters[hidden..].chars().all(|c| is_breaking_space(c) || is_ignorable(c));
            let width = f64::from(cluster.advance) * factor;
            units.push(Unit { start, visible_start: start + hidden, width, is_space, may_end_line: None });
        }
    }
    let mut next = 0;
    for Opportunity { at, will } in opportunities(text) {
        while next < units.len() && units[next].visible_start < at {
            next += 1;
        }
        // An opportunity inside a cluster would tear a letter from its mark.
        let on_edge = units.get(next).is_none_or(|unit| unit.visible_start == at);
        if on_edge && next > 0 {
            units[next - 1].may_end_line = Some(will);
        }
    }
    units
}

fn trailing_spaces(units: &[Unit]) -> usize {
    units.iter().rev().take_while(|unit| unit.is_space).count()
}

/// U+200F, a letter that nobody sees.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// Rounding must not push a word over that was measured to fit.
const TOLERANCE: f64 = 0.01;

/// Greedy line breaking: as many units as fit, ending at the best place there is. Every line takes at least one unit.
fn fit(units: &[Unit], measure: f64) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < units.len() {
        let (mut width, mut end) = (0.0, start);
        let (mut free, mut reluctant) = (None, None);
        while let Some(unit) = units.get(end) {
            // Spaces may hang over the edge.
            if !unit.is_space && end > start && width + unit.width > measure + TOLERANCE {
                break;
            }
            width += unit.width;
            end += 1;
            match unit.may_end_line {
                Some(Will::Free) => free = Some(end),
                Some(Will::Reluctant) => reluctant = Some(end),
                None => {}
            }
        }
        let stop = if end == units.len() { end } else { free.or(reluctant).unwrap_or(end) };
        lines.push(start..stop);
        start = stop;
    }
    lines
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
