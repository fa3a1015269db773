//! Places to sign.

use iop_blocks::Signature;

use super::grid::Cell;
use super::text::Side;
use super::{Composer, rule};
use crate::Role;
use crate::look::{CELL, SET_OFF_GAP, SIGNING_ROOM, WRITING_RULE};
use crate::strip::{Keep, Strip, keep_all};

/// Between two places beside each other.
const GUTTER: f64 = 28.0;
/// Between the line and what is printed under it.
const UNDER_LINE: f64 = 3.0;

impl Composer<'_> {
    /// The places are read as one, each after the other.
    pub(super) fn signatures(&mut self, places: &[Signature]) {
        if places.is_empty() {
            return;
        }
        let together = self.structure.element(Role::Division, self.root);
        let width = (self.full.width - GUTTER) / 2.0;
        let tracks = [self.beginning(self.full, width), self.indented(self.full, width + GUTTER)];
        for pair in places.chunks(2) {
            let mut rules = Vec::new();
            let mut cells = Vec::new();
            for (place, track) in pair.iter().zip(tracks) {
                rules.push(rule(track, SIGNING_ROOM, 0.7, WRITING_RULE));
                let mut paragraphs = Vec::new();
                for text in place.below.iter().filter(|text| !text.is_empty()) {
                    let set = self.set(text, CELL, track.width);
                    let belonging = self.element_for(Role::Paragraph, together, &set);
                    paragraphs.push((set, belonging));
                }
                cells.push(Cell { track, side: Side::Start, paragraphs });
            }
            let mut strips: Vec<Strip> = self.row(cells, 0.0);
            if let Some(first) = strips.first_mut() {
                first.pad_top(SIGNING_ROOM + UNDER_LINE);
                first.items.extend(rules);
            }
            keep_all(&mut strips, Keep::Needed);
            // A signature is never alone on a page: it would sign nothing.
            self.keep_last_with_next(Keep::Needed);
            self.push(strips, 0.0, SET_OFF_GAP);
        }
    }
}
