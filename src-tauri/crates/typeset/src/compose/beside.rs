//! The two languages of a document beside each other.

use iop_blocks::{Block, Direction, can_share_cells};

use super::{Composer, Track};
use crate::look::{LANGUAGE_GUTTER, is_right_to_left};
use crate::strip::{Keep, Strip};
use crate::{ElementId, Role};

/// A language of the document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tongue<'a> {
    pub(super) lang: &'a str,
    pub(super) right_to_left: bool,
}

impl<'a> Tongue<'a> {
    pub(super) fn new(lang: &'a str, direction: Direction) -> Self {
        Self { lang, right_to_left: is_right_to_left(direction) }
    }
}

/// What a side has become.
struct Column {
    strips: Vec<Strip>,
    /// Space wanted below.
    below: f64,
    /// Headings made.
    headings: usize,
}

impl Composer<'_> {
    /// The columns of both languages. The document's own begins where its lines begin.
    pub(super) fn language_tracks(&self) -> [Track; 2] {
        let width = (self.full.width - LANGUAGE_GUTTER) / 2.0;
        let own_at_right = self.tongues.first().is_some_and(|own| own.right_to_left);
        let left = Track { x: self.full.x, width };
        let right = Track { x: self.full.x + self.full.width - width, width };
        if own_at_right { [right, left] } else { [left, right] }
    }

    /// Composes in the language of a side, 0 or 1.
    pub(super) fn speaking<T>(&mut self, side: usize, compose: impl FnOnce(&mut Self) -> T) -> T {
        let Some(tongue) = self.tongues.get(side).copied() else { return compose(self) };
        let lang = std::mem::replace(&mut self.lang, tongue.lang);
        let right_to_left = std::mem::replace(&mut self.setting.right_to_left, tongue.right_to_left);
        let composed = compose(self);
        self.lang = lang;
        self.setting.right_to_left = right_to_left;
        composed
    }

    pub(super) fn beside(&mut self, sides: [&[Block]; 2]) {
        if let [[first], [second]] = sides
            && can_share_cells(first, second)
        {
            self.shared_table(first, second);
        } else if sides.iter().any(|side| side.iter().any(needs_whole_width)) {
            for (side, blocks) in sides.into_iter().enumerate().filter(|(_, blocks)| !blocks.is_empty()) {
                let division = self.division(side, self.root);
                self.rooted(division, |composer| {
                    composer.speaking(side, |composer| composer.blocks(blocks));
                });
            }
        } else {
            self.columns_of(sides);
        }
    }

    /// A division in the language of a side.
    fn division(&mut self, side: usize, parent: ElementId) -> ElementId {
        let division = self.structure.element(Role::Division, parent);
        if let Some(tongue) = self.tongues.get(side).filter(|tongue| tongue.lang != self.lang) {
            self.structure.set_lang(division, tongue.lang);
        }
        division
    }

    fn rooted<T>(&mut self, root: ElementId, compose: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.root, root);
        let composed = compose(self);
        self.root = outer;
        composed
    }

    fn columns_of(&mut self, sides: [&[Block]; 2]) {
        let is_remark = |side: &[Block]| matches!(side.first(), None | Some(Block::Remark(_)));
        let belongs_above = sides.into_iter().all(is_remark);
        let tracks = self.language_tracks();
        let pair = self.structure.element(Role::Division, self.root);
        let headings_before = self.headings.len();
        let [first, second] = [0, 1].map(|side| self.column(side, sides[side], tracks[side], pair));
        let below = first.below.max(second.below);
        let mut columns = [first.strips, second.strips];
        if first.headings > 0 && first.headings == second.headings {
            self.join_headings(headings_before, first.headings, &mut columns[1]);
        }
        let above = columns.iter_mut().filter_map(|strips| strips.first_mut());
        let above = above.map(|first| std::mem::take(&mut first.space_before)).fold(0.0, f64::max);
        if belongs_above {
            self.keep_last_with_next(Keep::Needed);
            self.gap = self.gap.min(above);
        }
        let strips = rows(columns).into_iter().map(row).collect();
        self.push(strips, above, below);
    }

    /// Composes the blocks of a side as strips of their own.
    fn column(&mut self, side: usize, blocks: &[Block], track: Track, pair: ElementId) -> Column {
        if blocks.is_empty() {
            return Column { strips: Vec::new(), below: 0.0, headings: 0 };
        }
        let division = self.division(side, pair);
        let headings = self.headings.len();
        let full = std::mem::replace(&mut self.full, track);
        let outer = (std::mem::take(&mut self.strips), std::mem::take(&mut self.gap));
        let page_break = std::mem::take(&mut self.page_break_pending);
        self.rooted(division, |composer| {
            composer.speaking(side, |composer| composer.blocks(blocks));
        });
        self.page_break_pending = page_break;
        self.full = full;
        let strips = std::mem::replace(&mut self.strips, outer.0);
        let below = std::mem::replace(&mut self.gap, outer.1);
        Column { strips, below, headings: self.headings.len() - headings }
    }

    /// One entry of the outline for each pair of headings, with the words of both.
    fn join_headings(&mut self, from: usize, count: usize, second: &mut [Strip]) {
        let joined = self.headings.split_off(from + count);
        for (heading, other) in self.headings.iter_mut().skip(from).zip(joined) {
            heading.text = format!("{} · {}", heading.text, other.text);
        }
        for strip in second {
            strip.heading = None;
        }
    }
}

/// Too wide for half a page, or to be filled in where there is room to write.
fn needs_whole_width(block: &Block) -> bool {
    matches!(
        block,
        Block::Table { .. }
            | Block::Bars { .. }
            | Block::Timeline { .. }
            | Block::Signatures(_)
            | Block::WritingLines(_)
    )
}

/// Items of two lists of the same length stand beside each other one by one.
fn rows([first, second]: [Vec<Strip>; 2]) -> Vec<[Vec<Strip>; 2]> {
    let items = |strips: &[Strip]| strips.iter().filter(|strip| strip.begins_item).count();
    if items(&first) == 0 || items(&first) != items(&second) {
        return vec![[first, second]];
    }
    by_item(first).into_iter().zip(by_item(second)).map(<[_; 2]>::from).collect()
}

/// Each part begins with an item; the first one also holds what stands before it.
fn by_item(strips: Vec<Strip>) -> Vec<Vec<Strip>> {
    let mut parts: Vec<Vec<Strip>> = Vec::new();
    let mut seen = false;
    for strip in strips {
        let begins = seen && strip.begins_item;
        seen |= strip.begins_item;
        match parts.last_mut().filter(|_| !begins) {
            Some(part) => part.push(strip),
            None => parts.push(vec![strip]),
        }
    }
    parts
}

/// The strip that holds both.
fn row(mut flows: [Vec<Strip>; 2]) -> Strip {
    let firsts = flows.iter_mut().filter_map(|flow| flow.first_mut());
    let space_before = firsts.map(|first| std::mem::take(&mut first.space_before)).fold(0.0, f64::max);
    let keep = flows.iter().filter_map(|flow| flow.last()).map(|last| last.keep).max().unwrap_or_default();
    level_first_lines(&mut flows);
    let height = flows.iter().map(|flow| crate::strip::height(flow)).fold(0.0, f64::max);
    Strip { space_before, keep, flows: flows.into(), ..Strip::blank(height) }
}

/// Lines in Arabic are higher; the first lines of both sides stand on about the same baseline all the same.
fn level_first_lines(flows: &mut [Vec<Strip>; 2]) {
    let heights = flows.each_ref().map(|flow| flow.first().map_or(0.0, |first| first.height));
    let [a, b] = heights;
    let lower = usize::from(b < a);
    let difference = (a - b).abs() / 2.0;
    if a > 0.0 && b > 0.0 && difference < MOST_LEVELLING {
        flows[lower].iter_mut().take(1).for_each(|first| first.pad_top(difference));
    }
}

/// First lines further apart than this are of different kinds.
const MOST_LEVELLING: f64 = 6.0;
