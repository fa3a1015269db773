//! Lists with dots, numbers or boxes to tick.

use iop_blocks::{CheckItem, Run, Text};

use super::Composer;
use super::text::Side;
use crate::look::{ACCENT, BLOCK_GAP, BODY, BOTTOM, INK, TOP};
use crate::strip::{Keep, Strip, height, keep_all, keep_item_pairs, keep_pairs};
use crate::{ElementId, Item, Numbering, Owner, Point, Rect, Role, Shape};

/// From the edge of the text to an item's text, at least.
const INDENT: f64 = 19.0;
/// Between a label and its text, at least.
const LABEL_GAP: f64 = 7.0;
/// Between items.
const ITEM_GAP: f64 = 3.0;
/// Height of the line a box is drawn in.
const BOX_LINE: f64 = 13.0;
/// Boxes to choose among that take no more than this share of a page stand on one page.
const TALLEST_WHOLE_CHOICE: f64 = 0.25;
/// Side of a box to tick, as large as the line it stands in allows.
const BOX_SIDE: f64 = 10.8;

impl Composer<'_> {
    pub(super) fn list(&mut self, ordered: bool, items: &[Text]) {
        let items: Vec<&Text> = items.iter().filter(|text| !text.is_empty()).collect();
        if items.is_empty() {
            return;
        }
        let numbering = if ordered { Numbering::Decimal } else { Numbering::Disc };
        let list = self.structure.element(Role::List(numbering), self.root);
        let label = |number: usize| {
            let text = if ordered { format!("{number}.") } else { "•".to_owned() };
            Text::from(vec![Run { text, ..Run::default() }])
        };
        let labels: Vec<_> = (1..=items.len()).map(|number| self.set(&label(number), BODY, f64::INFINITY)).collect();
        let widest = labels.iter().map(super::text::SetText::width).fold(0.0, f64::max);
        let indent = INDENT.max(widest + LABEL_GAP);
        let mut strips = Vec::new();
        for (text, mut set_label) in items.into_iter().zip(labels) {
            let item = self.structure.element(Role::ListItem, list);
            let mut belonging = self.element_for(Role::Label, item, &set_label);
            let track = self.beginning(self.full, indent);
            let line = std::mem::take(&mut set_label.lines).into_iter().next().unwrap_or_default();
            let drawn = self.place(line, &set_label, &mut belonging, track, 0.0, Side::Start);
            self.list_item(item, (drawn, set_label.leading), text, indent, &mut strips);
        }
        keep_item_pairs(&mut strips);
        self.push(strips, 0.0, BLOCK_GAP);
    }

    pub(super) fn checklist(&mut self, items: &[CheckItem]) {
        if items.is_empty() {
            return;
        }
        let list = self.structure.element(Role::List(Numbering::None), self.root);
        let mut strips = Vec::new();
        for check in items {
            let item = self.structure.element(Role::ListItem, list);
            let drawn = self.tick_box(item, check.checked);
            self.list_item(item, (drawn, BOX_LINE), &check.text, INDENT + 1.0, &mut strips);
        }
        if height(&strips) <= (BOTTOM - TOP) * TALLEST_WHOLE_CHOICE {
            keep_all(&mut strips, Keep::Wanted);
        }
        keep_item_pairs(&mut strips);
        self.push(strips, 0.0, BLOCK_GAP);
    }

    /// Adds the strips of an item whose label is already drawn in a line of its own height.
    fn list_item(
        &mut self,
        item: ElementId,
        (mut label, label_height): (Vec<Item>, f64),
        text: &Text,
        indent: f64,
        strips: &mut Vec<Strip>,
    ) {
        let track = self.indented(self.full, indent);
        let mut set = self.set(text, BODY, track.width);
        let mut belonging = self.element_for(Role::ListBody, item, &set);
        let mut added = self.strips(&mut set, &mut belonging, track);
        keep_pairs(&mut added);
        let source = self.source(text.origins.clone());
        for strip in &mut added {
            strip.source.clone_from(&source);
        }
        if let Some(first) = added.first_mut() {
            for item in &mut label {
                item.shape.move_by(0.0, (first.height - label_height) / 2.0);
            }
            first.items.splice(0..0, label);
            first.space_before = ITEM_GAP;
            first.begins_item = true;
        }
        strips.append(&mut added);
    }

    /// A box drawn as lines; the structure tree tells whether it is ticked.
    fn tick_box(&mut self, item: ElementId, checked: bool) -> Vec<Item> {
        let label = self.structure.element(Role::Label, item);
        self.structure.set_alternative(label, if checked { "☑" } else { "☐" });
        let owner = Owner::Mark(self.structure.mark(label));
        let x = self.beginning(self.full, BOX_SIDE).x;
        let y = (BOX_LINE - BOX_SIDE) / 2.0;
        let frame = Rect { x, y, width: BOX_SIDE, height: BOX_SIDE };
        let mut items = vec![Item { owner, shape: Shape::Outline { frame, stroke: 0.9, color: INK } }];
        if checked {
            let corner = |across: f64, down: f64| Point { x: x + BOX_SIDE * across, y: y + BOX_SIDE * down };
            let points = vec![corner(0.2, 0.52), corner(0.42, 0.76), corner(0.82, 0.24)];
            items.push(Item { owner, shape: Shape::Stroke { points, stroke: 1.4, color: ACCENT } });
        }
        items
    }
}
