//! Blocks that are running text: title, headings, paragraphs, remarks, quotations, notices.

use iop_blocks::{Text, Tone};

use super::{Composer, Track, rule};
use crate::look::{
    ACCENT, AMBER, BLOCK_GAP, BODY, CAUTION_SHADE, INFORMATION_SHADE, MUTED, QUOTE_BAR, REMARK, SET_OFF_GAP, TITLE,
    TextStyle, heading,
};
use crate::strip::{Backdrop, Keep, Strip, keep_all, keep_pairs};
use crate::{ElementId, Heading, Role};

/// Space above the title.
const TITLE_GAP: f64 = 22.0;
/// Space above and below the rule under the title.
const TITLE_RULE_GAP: f64 = 7.0;
/// Width of the bar beside notices and quotations.
const BAR: f64 = 3.0;
/// Between the edge of a notice and its text.
const NOTICE_PAD: f64 = 10.0;
/// From the edge of the text to quoted words.
const QUOTE_INDENT: f64 = 15.0;
/// Above a remark; it stands close to what it belongs to.
const REMARK_GAP: f64 = 3.0;

impl Composer<'_> {
    pub(super) fn title(&mut self, text: &Text) {
        let mut strips = self.heading_strips(1, text, TITLE);
        if let Some(last) = strips.last_mut() {
            last.items.push(rule(self.full, last.height + TITLE_RULE_GAP, 1.0, ACCENT));
            last.height += TITLE_RULE_GAP + 1.0;
        }
        self.push(strips, TITLE_GAP, 2.0 * TITLE_RULE_GAP);
    }

    pub(super) fn heading(&mut self, level: u8, text: &Text) {
        let (style, above, below) = heading(level);
        let strips = self.heading_strips(level.saturating_add(1), text, style);
        self.push(strips, above, below);
    }

    fn heading_strips(&mut self, wanted_level: u8, text: &Text, style: TextStyle) -> Vec<Strip> {
        if text.is_empty() {
            return Vec::new();
        }
        // A level is never skipped, whatever the composer asked for: PDF/UA, 7.4.2.
        let deepest = self.headings.last().map_or(1, |last| last.level + 1);
        let level = wanted_level.clamp(1, 6).min(deepest);
        let mut set = self.set(text, style, self.full.width);
        let element = self.structure.element(Role::Heading(level), self.root);
        let mut belonging = self.belonging(element, &set);
        let mut strips = self.strips(&mut set, &mut belonging, self.full);
        strips[0].heading = Some(self.headings.len());
        self.headings.push(Heading { level, text: set.plain, element, page: 0, y: 0.0 });
        for strip in &mut strips {
            strip.keep_with_next(Keep::Needed);
        }
        strips
    }

    pub(super) fn paragraph(&mut self, text: &Text) {
        let strips = self.paragraph_strips(text, BODY, self.root, self.full);
        self.push(strips, 0.0, BLOCK_GAP);
    }

    pub(super) fn remark(&mut self, text: &Text) {
        let strips = self.paragraph_strips(text, REMARK, self.root, self.full);
        if strips.is_empty() {
            return;
        }
        self.gap = self.gap.min(REMARK_GAP);
        self.push(strips, REMARK_GAP, BLOCK_GAP);
    }

    /// A paragraph of its own; nothing when there is nothing to see.
    pub(super) fn paragraph_strips(
        &mut self,
        text: &Text,
        style: TextStyle,
        parent: ElementId,
        track: Track,
    ) -> Vec<Strip> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut set = self.set(text, style, track.width);
        let mut belonging = self.element_for(Role::Paragraph, parent, &set);
        let mut strips = self.strips(&mut set, &mut belonging, track);
        keep_pairs(&mut strips);
        strips
    }

    pub(super) fn quote(&mut self, text: &Text, source: &Text) {
        if text.is_empty() && source.is_empty() {
            return;
        }
        let quote = self.structure.element(Role::BlockQuote, self.root);
        let track = self.indented(self.full, QUOTE_INDENT);
        let mut strips = self.paragraph_strips(text, BODY, quote, track);
        let mut below = self.paragraph_strips(source, REMARK.colored(MUTED), quote, track);
        if let (Some(last), Some(first)) = (strips.last_mut(), below.first_mut()) {
            last.keep_with_next(Keep::Needed);
            first.pad_top(REMARK_GAP);
        }
        strips.append(&mut below);
        let bar = self.bar(QUOTE_BAR, BAR / 1.5);
        for strip in &mut strips {
            strip.backdrops.push(bar);
        }
        self.push(strips, BLOCK_GAP, BLOCK_GAP + REMARK_GAP);
    }

    pub(super) fn notice(&mut self, tone: Tone, paragraphs: &[Text]) {
        if paragraphs.iter().all(Text::is_empty) {
            return;
        }
        let (shade, bar) = match tone {
            Tone::Information => (INFORMATION_SHADE, ACCENT),
            Tone::Caution => (CAUTION_SHADE, AMBER),
        };
        let division = self.structure.element(Role::Division, self.root);
        let mut track = self.indented(self.full, BAR + NOTICE_PAD);
        track.width -= NOTICE_PAD;
        if self.right_to_left() {
            track.x += NOTICE_PAD;
        }
        let mut strips: Vec<Strip> = Vec::new();
        for text in paragraphs {
            let mut paragraph = self.paragraph_strips(text, BODY, division, track);
            if let Some(first) = paragraph.first_mut() {
                first.pad_top(if strips.is_empty() { NOTICE_PAD } else { BLOCK_GAP / 1.5 });
            }
            strips.append(&mut paragraph);
        }
        if let Some(last) = strips.last_mut() {
            last.height += NOTICE_PAD;
        }
        if strips.len() <= SHORT_NOTICE {
            keep_all(&mut strips, Keep::Wanted);
        }
        let backdrops = [Backdrop { x: self.full.x, width: self.full.width, color: shade }, self.bar(bar, BAR)];
        for strip in &mut strips {
            strip.backdrops.extend(backdrops);
        }
        self.push(strips, SET_OFF_GAP, SET_OFF_GAP);
    }

    /// A bar at the side where lines begin.
    fn bar(&self, color: crate::Color, width: f64) -> Backdrop {
        let track = self.beginning(self.full, width);
        Backdrop { x: track.x, width, color }
    }
}

/// A box of up to this many lines is not parted between pages.
const SHORT_NOTICE: usize = 8;
