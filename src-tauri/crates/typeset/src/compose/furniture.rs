//! What stands on every page: running header, footer, page number.

use iop_blocks::{Furniture, Run, Text};

use super::text::{Belonging, SetText, Side};
use super::{Composer, Track, rule};
use crate::look::{BOTTOM, FURNITURE, MEASURE, PAGE_HEIGHT, RULE, TOP};
use crate::paginate::Body;
use crate::{Item, Page};

/// Room beside the footer for the page number.
const NUMBER_WIDTH: f64 = 64.0;
/// Upper edge of the running header.
const HEADER_TOP: f64 = 36.0;
/// From the running header to the text.
const HEADER_GAP: f64 = 22.0;
/// From the text to the rule above the footer.
const FOOTER_GAP: f64 = 18.0;
/// From the footer up to its rule; Arabic vowel signs need room.
const RULE_ABOVE_FOOTER: f64 = 7.0;
/// From the running header down to its rule.
const RULE_BELOW_HEADER: f64 = 4.0;
/// Lower edge of the footer.
const FOOTER_BOTTOM: f64 = PAGE_HEIGHT - 36.0;
/// Header and footer together leave at least this much of a page to the text.
const SMALLEST_BODY: f64 = 300.0;

/// Header and footer of a document, in lines.
pub(super) struct SetFurniture {
    header: SetText,
    footer: SetText,
}

fn height(text: &SetText) -> f64 {
    text.lines.iter().map(|_| text.leading).sum()
}

impl SetFurniture {
    /// The room that is left for the text.
    pub(super) fn body(&self) -> Body {
        let top = TOP.max(HEADER_TOP + height(&self.header) + HEADER_GAP);
        let bottom = BOTTOM.min(FOOTER_BOTTOM - height(&self.footer) - FOOTER_GAP);
        Body {
            top: top.min(PAGE_HEIGHT / 2.0 - SMALLEST_BODY / 2.0),
            bottom: bottom.max(PAGE_HEIGHT / 2.0 + SMALLEST_BODY / 2.0),
        }
    }
}

impl Composer<'_> {
    pub(super) fn furniture(&mut self, furniture: &Furniture) -> SetFurniture {
        let header = if furniture.header.is_empty() {
            SetText::default()
        } else {
            self.set(&furniture.header, FURNITURE, MEASURE)
        };
        // Set even when empty: the page number stands on its first line.
        let footer = self.set(&furniture.footer, FURNITURE, MEASURE - NUMBER_WIDTH);
        SetFurniture { header, footer }
    }

    /// Writes header, footer and page number on every page.
    pub(super) fn furnish(&mut self, furniture: &SetFurniture, pages: &mut [Page]) {
        let count = pages.len();
        let footer_top = FOOTER_BOTTOM - height(&furniture.footer);
        for (index, page) in pages.iter_mut().enumerate() {
            if index > 0 && !furniture.header.lines.is_empty() {
                page.items.extend(self.furniture_lines(&furniture.header, Track::FULL, HEADER_TOP, Side::Start));
                let below = HEADER_TOP + height(&furniture.header) + RULE_BELOW_HEADER;
                page.items.push(rule(Track::FULL, below, 0.5, RULE));
            }
            page.items.push(rule(Track::FULL, footer_top - RULE_ABOVE_FOOTER, 0.5, RULE));
            let track = self.beginning(Track::FULL, MEASURE - NUMBER_WIDTH);
            page.items.extend(self.furniture_lines(&furniture.footer, track, footer_top, Side::Start));
            let number = Text { runs: vec![Run { text: format!("{} ({count})", index + 1), ..Run::default() }] };
            let number = self.set(&number, FURNITURE, NUMBER_WIDTH);
            let track = self.indented(Track::FULL, MEASURE - NUMBER_WIDTH);
            page.items.extend(self.furniture_lines(&number, track, footer_top, Side::End));
        }
    }

    fn furniture_lines(&mut self, text: &SetText, track: Track, top: f64, side: Side) -> Vec<Item> {
        let mut items = Vec::new();
        let mut top = top;
        for line in &text.lines {
            items.extend(self.place(line.clone(), text, &mut Belonging::Furniture, track, top, side));
            top += text.leading;
        }
        items
    }
}
