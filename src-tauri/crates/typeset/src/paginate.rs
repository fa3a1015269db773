//! Fills pages with strips.

use crate::strip::{Backdrop, Keep, Source, Strip, group_length, height};
use crate::structure::StructureBuilder;
use crate::{Artifact, Heading, Item, Owner, Page, Rect, Region, Shape};

/// The part of a page that holds text, in points from its upper edge.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Body {
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

/// A header taller than this share of a page is not repeated: it would leave no room for what it heads.
const TALLEST_REPEATED_HEADER: f64 = 0.4;

/// Fills pages with `strips`, telling marks and headings where they came to stand.
pub(crate) fn paginate(
    strips: &[Strip],
    headers: &[Strip],
    body: Body,
    structure: &mut StructureBuilder,
    headings: &mut [Heading],
) -> Vec<Page> {
    let mut paginator =
        Paginator { headers, body, structure, headings, pages: vec![Page::default()], y: body.top, open: Vec::new() };
    paginator.place_groups(strips, Keep::Wanted);
    paginator.pages
}

struct Paginator<'a> {
    headers: &'a [Strip],
    body: Body,
    structure: &'a mut StructureBuilder,
    headings: &'a mut [Heading],
    pages: Vec<Page>,
    y: f64,
    /// The backdrops that reach down to `y`, with the index of their item on the page.
    open: Vec<(Backdrop, usize)>,
}

impl Paginator<'_> {
    /// Places strips, those that `keep` holds together on one page as far as one has room.
    fn place_groups(&mut self, strips: &[Strip], keep: Keep) {
        let mut rest = strips;
        while !rest.is_empty() {
            let (group, after) = rest.split_at(group_length(rest, keep));
            self.place_group(group, keep);
            rest = after;
        }
    }

    fn place_group(&mut self, group: &[Strip], keep: Keep) {
        let Some(first) = group.first() else { return };
        if first.begins_page && !self.at_top() {
            self.begin_page();
        }
        let height = self.needed(group);
        let on_fresh_page = height - self.gap_above(first) + self.header_height(first);
        if self.y + height <= self.body.bottom {
            self.place_all(group);
        } else if on_fresh_page <= self.body.bottom - self.body.top {
            self.turn_page_for(first);
            self.place_all(group);
        } else if keep == Keep::Wanted {
            // Higher than a page: what is only wanted together is parted, a heading and its text are not.
            self.place_groups(group, Keep::Needed);
        } else {
            // Keeping together is impossible, keeping lines whole is not.
            for strip in group {
                if self.y + self.needed(std::slice::from_ref(strip)) > self.body.bottom && !self.at_top() {
                    self.turn_page_for(strip);
                }
                self.place(strip);
            }
        }
    }

    fn at_top(&self) -> bool {
        self.y <= self.body.top
    }

    fn gap_above(&self, strip: &Strip) -> f64 {
        if self.at_top() { 0.0 } else { strip.space_before }
    }

    /// Height of `group` from here, the space above it included. Of what can go on over the page only the beginning
    /// counts.
    fn needed(&self, group: &[Strip]) -> f64 {
        let spared = group.last().map_or(0.0, |last| last.height - least_height(last));
        height(group) - spared + group.first().map_or(0.0, |first| self.gap_above(first))
    }

    fn repeated_header(&self, strip: &Strip) -> Option<&Strip> {
        let header = self.headers.get(strip.repeated_header?)?;
        let room = (self.body.bottom - self.body.top) * TALLEST_REPEATED_HEADER;
        (header.height <= room).then_some(header)
    }

    fn header_height(&self, strip: &Strip) -> f64 {
        self.repeated_header(strip).map_or(0.0, |header| header.height)
    }

    fn begin_page(&mut self) {
        self.pages.push(Page::default());
        self.y = self.body.top;
        self.open.clear();
    }

    /// Begins a page and repeats the header that `strip` stands under.
    fn turn_page_for(&mut self, strip: &Strip) {
        self.begin_page();
        if let Some(header) = self.repeated_header(strip).cloned() {
            let owner = Owner::Artifact(Artifact::Pagination);
            let items = header.items.iter().map(|item| Item { owner, shape: item.shape.clone() }).collect();
            self.place(&Strip { items, ..header });
        }
    }

    fn place_all(&mut self, group: &[Strip]) {
        for strip in group {
            self.place(strip);
        }
    }

    fn place(&mut self, strip: &Strip) {
        let gap = self.gap_above(strip);
        if gap > 0.0 {
            self.open.clear();
        }
        self.y += gap;
        if !strip.flows.is_empty() {
            self.place_flows(&strip.flows);
            return;
        }
        self.draw_backdrops(strip);
        let page_index = self.pages.len() - 1;
        if let Some(heading) = strip.heading.and_then(|heading| self.headings.get_mut(heading)) {
            (heading.page, heading.y) = (page_index, self.y);
        }
        let Some(page) = self.pages.last_mut() else { return };
        for item in &strip.items {
            if let Owner::Mark(mark) = item.owner {
                self.structure.marks[mark.0].page = page_index;
            }
            let mut item = item.clone();
            item.shape.move_by(0.0, self.y);
            page.items.push(item);
        }
        if let Some(source) = &strip.source {
            note(&mut page.regions, source, gap, self.y, strip.height);
        }
        self.y += strip.height;
    }

    /// Places flows beside each other. Those that do not fit go on together at the top of the next page.
    fn place_flows(&mut self, flows: &[Vec<Strip>]) {
        let mut rest: Vec<&[Strip]> = flows.iter().map(Vec::as_slice).collect();
        loop {
            let (top, is_fresh) = (self.y, self.at_top());
            let counts: Vec<usize> = rest.iter().map(|flow| self.fitting(flow, is_fresh)).collect();
            let is_stuck = rest.iter().zip(&counts).any(|(flow, count)| !flow.is_empty() && *count == 0);
            let mut lowest = top;
            if is_fresh || !is_stuck {
                for (flow, count) in rest.iter_mut().zip(counts) {
                    self.y = top;
                    let (here, after) = flow.split_at(count);
                    self.place_column(here);
                    *flow = after;
                    lowest = lowest.max(self.y);
                }
            }
            self.y = lowest;
            if rest.iter().all(|flow| flow.is_empty()) {
                return;
            }
            self.begin_page();
        }
    }

    fn place_column(&mut self, strips: &[Strip]) {
        let outer = std::mem::take(&mut self.open);
        for (index, strip) in strips.iter().enumerate() {
            let space_before = if index == 0 { 0.0 } else { strip.space_before };
            self.place(&Strip { space_before, ..strip.clone() });
        }
        self.open = outer;
    }

    /// How many strips of a flow fit from here, whole groups of them as far as possible.
    fn fitting(&self, flow: &[Strip], is_fresh: bool) -> usize {
        let room = self.body.bottom - self.y;
        let mut count = 0;
        while count < flow.len() {
            let next = count + group_length(&flow[count..], Keep::Wanted);
            if height(&flow[..next]) > room {
                break;
            }
            count = next;
        }
        if count == 0 && is_fresh {
            // Higher than a page: keeping together is impossible, going on is not.
            count = (1..=flow.len()).take_while(|count| height(&flow[..*count]) <= room).last().unwrap_or(1);
        }
        count.min(flow.len())
    }

    /// Draws what stands behind `strip`, lengthening what already stands behind the strip above it.
    fn draw_backdrops(&mut self, strip: &Strip) {
        let Some(page) = self.pages.last_mut() else { return };
        let mut open = Vec::with_capacity(strip.backdrops.len());
        for backdrop in &strip.backdrops {
            let continued = self.open.iter().find(|(above, _)| above == backdrop).map(|(_, index)| *index);
            if let Some(Shape::Fill { frame, .. }) =
                continued.and_then(|index| page.items.get_mut(index)).map(|item| &mut item.shape)
            {
                frame.height += strip.height;
                open.extend(continued.map(|index| (*backdrop, index)));
            } else {
                let frame = Rect { x: backdrop.x, y: self.y, width: backdrop.width, height: strip.height };
                let shape = Shape::Fill { frame, color: backdrop.color };
                open.push((*backdrop, page.items.len()));
                page.items.push(Item { owner: Owner::Artifact(Artifact::Layout), shape });
            }
        }
        self.open = open;
    }
}

/// Notes where answers stand; strips that follow each other and come from the same answers are one region.
fn note(regions: &mut Vec<Region>, Source { origins, x, width }: &Source, gap: f64, y: f64, height: f64) {
    let continued = regions.last_mut().filter(|above| {
        let is_near = (above.frame.y + above.frame.height + gap - y).abs() < 0.01 && (above.frame.x - x).abs() < 0.01;
        is_near && above.questions == origins.questions()
    });
    if let Some(above) = continued {
        above.frame.height = y + height - above.frame.y;
    } else {
        let frame = Rect { x: *x, y, width: *width, height };
        regions.push(Region { frame, questions: origins.questions().to_vec() });
    }
}

/// Two short texts beside each other stay on one page up to this height.
const SHORT_PAIR: f64 = 90.0;

/// Height of what must stand before a strip may go on over the page.
fn least_height(strip: &Strip) -> f64 {
    if strip.flows.is_empty() || strip.height <= SHORT_PAIR {
        return strip.height;
    }
    strip.flows.iter().map(|flow| height(&flow[..group_length(flow, Keep::Wanted)])).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: Body = Body { top: 0.0, bottom: 100.0 };

    fn pages(strips: &[Strip], headers: &[Strip]) -> usize {
        paginate(strips, headers, BODY, &mut StructureBuilder::new(), &mut []).len()
    }

    fn keep(mut strip: Strip) -> Strip {
        strip.keep = Keep::Needed;
        strip
    }

    #[test]
    fn what_belongs_together_moves_together() {
        assert_eq!(pages(&[Strip::blank(60.0), keep(Strip::blank(30.0)), Strip::blank(20.0)], &[]), 2);
        assert_eq!(pages(&[Strip::blank(50.0), keep(Strip::blank(30.0)), Strip::blank(20.0)], &[]), 1);
    }

    #[test]
    fn a_group_taller_than_a_page_is_parted_between_strips() {
        let strips: Vec<Strip> = (0..25).map(|_| keep(Strip::blank(10.0))).collect();
        assert_eq!(pages(&strips, &[]), 3);
    }

    #[test]
    fn a_group_taller_than_a_page_is_parted_where_it_is_only_wanted_together() {
        let wanted = |height| Strip { keep: Keep::Wanted, ..Strip::blank(height) };
        // A heading that would end the first page goes on with its text.
        let mut heading = keep(Strip::blank(20.0));
        heading.heading = Some(0);
        let strips = [wanted(40.0), wanted(30.0), heading, wanted(30.0), Strip::blank(10.0)];
        let mut structure = StructureBuilder::new();
        let element = structure.element(crate::Role::Heading(1), StructureBuilder::ROOT);
        let mut headings = [Heading { level: 1, text: String::new(), element, page: 9, y: 0.0 }];
        let found = paginate(&strips, &[], BODY, &mut structure, &mut headings);
        assert_eq!((found.len(), headings[0].page), (2, 1));
    }

    #[test]
    fn the_header_is_repeated_where_its_table_goes_on() {
        let row = Strip { repeated_header: Some(0), ..Strip::blank(30.0) };
        let mut header = Strip::blank(10.0);
        header.backdrops.push(Backdrop { x: 0.0, width: 1.0, color: crate::look::HEADER_SHADE });
        let strips = [vec![keep(header.clone())], vec![row; 6]].concat();
        let found = paginate(&strips, &[header], BODY, &mut StructureBuilder::new(), &mut []);
        assert_eq!(found.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn neighbours_share_their_backdrop() {
        let backdrop = Backdrop { x: 0.0, width: 1.0, color: crate::look::HEADER_SHADE };
        let strip = Strip { backdrops: vec![backdrop], ..Strip::blank(10.0) };
        let found = paginate(&vec![strip; 3], &[], BODY, &mut StructureBuilder::new(), &mut []);
        assert_eq!(found[0].items.len(), 1);
    }
}
