//! What stands on every page: running header, footer, page number.

use iop_blocks::{Furniture, Run, Text};

use super::text::{Belonging, SetText, Side};
use super::{Composer, Track, rule};
use crate::look::{ACCENT, BOTTOM, FURNITURE, PAGE_HEIGHT, RULE, TOP};
use crate::paginate::Body;
use crate::{ElementId, Item, Page, Role};

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
    heads: Vec<Head>,
}

/// What a column of two languages is.
pub(super) struct Head {
    track: Track,
    /// Its lines, and what each of them is where it is read.
    texts: Vec<(SetText, ElementId)>,
}

fn height(text: &SetText) -> f64 {
    text.lines.iter().map(|_| text.leading).sum()
}

/// From the running header to the heads of the columns, and from their rule to the text.
const HEADS_GAP: f64 = 14.0;

impl SetFurniture {
    /// The room that is left for the text.
    pub(super) fn body(&self) -> Body {
        let top = if self.heads.is_empty() {
            TOP.max(HEADER_TOP + height(&self.header) + HEADER_GAP)
        } else {
            self.heads_top() + self.heads_height() + HEADS_GAP
        };
        let bottom = BOTTOM.min(FOOTER_BOTTOM - height(&self.footer) - FOOTER_GAP);
        Body {
            top: top.min(PAGE_HEIGHT / 2.0 - SMALLEST_BODY / 2.0),
            bottom: bottom.max(PAGE_HEIGHT / 2.0 + SMALLEST_BODY / 2.0),
        }
    }
}

impl SetFurniture {
    fn heads_top(&self) -> f64 {
        HEADER_TOP + height(&self.header) + HEADS_GAP
    }

    fn heads_height(&self) -> f64 {
        self.heads.iter().map(|head| head.texts.iter().map(|(text, _)| height(text)).sum()).fold(0.0, f64::max)
    }
}

impl Composer<'_> {
    pub(super) fn furniture(&mut self, furniture: &Furniture, heads: Vec<Head>) -> SetFurniture {
        let header = if furniture.header.is_empty() {
            SetText::default()
        } else {
            self.set(&furniture.header, FURNITURE, self.full.width)
        };
        // Set even when empty: the page number stands on its first line.
        let footer = self.set(&furniture.footer, FURNITURE, self.full.width - NUMBER_WIDTH);
        SetFurniture { header, footer, heads }
    }

    /// What each column is. It is read before everything else.
    pub(super) fn heads(&mut self, headings: &[Vec<Text>; 2]) -> Vec<Head> {
        let mut heads = Vec::new();
        for (side, track) in self.language_tracks().into_iter().enumerate() {
            let texts = headings[side].iter().enumerate().map(|(line, text)| {
                let style = if line == 0 { FURNITURE.colored(ACCENT).bold() } else { FURNITURE };
                let set = self.speaking(side, |composer| composer.set(text, style, track.width));
                (set, self.structure.element(Role::Paragraph, self.root))
            });
            heads.push(Head { track, texts: texts.collect() });
        }
        heads
    }

    /// The heads of the columns with the rule under them; as paragraphs to be read, or as what a page repeats.
    fn heads_items(&mut self, furniture: &SetFurniture, is_read: bool) -> Vec<Item> {
        let mut items = Vec::new();
        for Head { track, texts } in &furniture.heads {
            let mut top = furniture.heads_top();
            for (text, element) in texts {
                let mut belonging = if is_read { self.belonging(*element, text) } else { Belonging::Furniture };
                for line in &text.lines {
                    let line = line.clone();
                    items.extend(self.place(line, text, &mut belonging, *track, top, Side::Start));
                    top += text.leading;
                }
            }
            let below = furniture.heads_top() + furniture.heads_height() + RULE_BELOW_HEADER;
            items.push(rule(*track, below, 0.8, ACCENT));
        }
        items
    }

    /// Writes header, footer and page number on every page.
    pub(super) fn furnish(&mut self, furniture: &SetFurniture, pages: &mut [Page]) {
        let count = pages.len();
        let footer_top = FOOTER_BOTTOM - height(&furniture.footer);
        for (index, page) in pages.iter_mut().enumerate() {
            let heads = self.heads_items(furniture, index == 0);
            page.items.splice(0..0, heads);
            if index > 0 && !furniture.header.lines.is_empty() {
                page.items.extend(self.furniture_lines(&furniture.header, self.full, HEADER_TOP, Side::Start));
                let below = HEADER_TOP + height(&furniture.header) + RULE_BELOW_HEADER;
                if furniture.heads.is_empty() {
                    page.items.push(rule(self.full, below, 0.5, RULE));
                }
            }
            page.items.push(rule(self.full, footer_top - RULE_ABOVE_FOOTER, 0.5, RULE));
            let track = self.beginning(self.full, self.full.width - NUMBER_WIDTH);
            page.items.extend(self.furniture_lines(&furniture.footer, track, footer_top, Side::Start));
            let number = Text::from(vec![Run { text: format!("{} ({count})", index + 1), ..Run::default() }]);
            let number = self.set(&number, FURNITURE, NUMBER_WIDTH);
            let track = self.indented(self.full, self.full.width - NUMBER_WIDTH);
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
