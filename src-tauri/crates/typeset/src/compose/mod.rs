//! Turns blocks into strips and structure elements, one block after another.

mod beside;
mod columns;
mod drawing;
mod furniture;
mod grid;
mod lists;
mod pictures;
mod signatures;
mod tables;
mod text;
mod words;

use std::thread;

use iop_blocks::{Block, Document, Origins, belongs_below};

pub(crate) use text::{SetText, set_anew};

use crate::ahead::Ahead;
use crate::lines::Setting;
use crate::look::{BODY, BROAD_MARGIN, MEASURE, PAGE_HEIGHT, PAGE_WIDTH, SIDE_MARGIN, WRITING_PITCH};
use crate::memory::{Manner, Memory};
use crate::missing::MissingGlyphs;
use crate::paginate::paginate;
use crate::sections::keep_short_sections;
use crate::shaping::Shaper;
use crate::strip::{Keep, Source, Strip, keep_all};
use crate::structure::StructureBuilder;
use crate::{
    Color, ElementId, Fonts, GlyphRun, Heading, Item, Layout, LinkArea, MissingGlyph, Owner, Page, Rect, Role, Shape,
};
use beside::Tongue;

/// A part of the text's width, in points from the left edge of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Track {
    pub(crate) x: f64,
    pub(crate) width: f64,
}

impl Track {
    /// The whole width of the text.
    pub(crate) const FULL: Self = Self { x: SIDE_MARGIN, width: MEASURE };
    /// The same where two languages share it.
    pub(crate) const BROAD: Self = Self { x: BROAD_MARGIN, width: PAGE_WIDTH - 2.0 * BROAD_MARGIN };
}

/// What the blocks composed so far have become.
pub(crate) struct Composer<'a> {
    fonts: &'a Fonts,
    shaper: Shaper<'a>,
    memory: Option<&'a mut Memory>,
    ahead: Option<&'a Ahead<'a>>,
    setting: Setting,
    /// The document's language, then the one beside it.
    tongues: Vec<Tongue<'a>>,
    /// The language in which blocks are set now.
    lang: &'a str,
    /// The width blocks are set in now.
    full: Track,
    /// The element blocks become kids of now.
    root: ElementId,
    structure: StructureBuilder,
    strips: Vec<Strip>,
    /// Table headers to repeat.
    headers: Vec<Strip>,
    headings: Vec<Heading>,
    missing: MissingGlyphs,
    /// Space wanted below the last strip.
    gap: f64,
    page_break_pending: bool,
}

/// Lays out `document`.
pub(crate) fn compose(
    document: &Document,
    fonts: &Fonts,
    memory: Option<&mut Memory>,
) -> Result<Layout, Vec<MissingGlyph>> {
    let setting = Setting::of(document);
    let Setting { typeface, right_to_left, .. } = setting;
    let manner = Manner { style: BODY, measure: Track::FULL.width, right_to_left, typeface };
    // What is remembered is there before any thread has begun, and two languages share the width.
    let is_alone = memory.is_none() && document.beside.is_none();
    let Some(ahead) = Ahead::of(&document.blocks, manner, setting).filter(|_| is_alone) else {
        return compose_with(document, fonts, memory, None);
    };
    thread::scope(|scope| {
        // Without another thread all is done here.
        let _ = thread::Builder::new().spawn_scoped(scope, || ahead.set(fonts));
        compose_with(document, fonts, memory, Some(&ahead))
    })
}

fn compose_with<'a>(
    document: &'a Document,
    fonts: &'a Fonts,
    mut memory: Option<&'a mut Memory>,
    ahead: Option<&'a Ahead<'a>>,
) -> Result<Layout, Vec<MissingGlyph>> {
    if let Some(memory) = &mut memory {
        memory.begin();
    }
    let mut composer = Composer { ahead, ..Composer::new(document, fonts, memory) };
    // Made first because it is read first.
    let heads = document.beside.as_ref().map_or_else(Vec::new, |beside| composer.heads(&beside.headings));
    composer.blocks(&document.blocks);
    let furniture = composer.furniture(&document.furniture, heads);
    let (mut strips, headers) = (std::mem::take(&mut composer.strips), std::mem::take(&mut composer.headers));
    let body = furniture.body();
    keep_short_sections(&mut strips, &composer.headings, document.typeface, body.bottom - body.top);
    let mut pages = paginate(&strips, &headers, body, &mut composer.structure, &mut composer.headings);
    composer.furnish(&furniture, &mut pages);
    let Composer { structure, headings, missing, memory, .. } = composer;
    if let Some(memory) = memory {
        memory.end();
    }
    missing.into_result()?;
    let links = link_areas(&pages, &structure);
    Ok(Layout {
        title: document.title.clone(),
        author: document.author.clone(),
        lang: document.lang.clone(),
        lang_beside: document.beside.as_ref().map(|beside| beside.lang.clone()),
        direction: document.direction,
        date: document.date,
        page_width: PAGE_WIDTH,
        page_height: PAGE_HEIGHT,
        pages,
        structure: structure.elements,
        marks: structure.marks,
        headings,
        links,
    })
}

impl<'a> Composer<'a> {
    fn new(document: &'a Document, fonts: &'a Fonts, memory: Option<&'a mut Memory>) -> Self {
        let beside = document.beside.as_ref();
        let tongues = std::iter::once(Tongue::new(&document.lang, document.direction))
            .chain(beside.map(|other| Tongue::new(&other.lang, other.direction)));
        Self {
            fonts,
            shaper: Shaper::new(fonts),
            memory,
            ahead: None,
            setting: Setting::of(document),
            tongues: tongues.collect(),
            lang: &document.lang,
            full: if beside.is_some() { Track::BROAD } else { Track::FULL },
            root: StructureBuilder::ROOT,
            structure: StructureBuilder::new(),
            strips: Vec::new(),
            headers: Vec::new(),
            headings: Vec::new(),
            missing: MissingGlyphs::default(),
            gap: 0.0,
            page_break_pending: false,
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            if belongs_below(&blocks[..index], block) {
                self.keep_last_with_next(Keep::Wanted);
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let before = self.strips.len();
        self.compose_block(block);
        if !has_parts(block) {
            let source = self.source(block.origins());
            for strip in &mut self.strips[before..] {
                strip.source.clone_from(&source);
            }
        }
    }

    /// Answers, and where what is composed now stands.
    fn source(&self, origins: Origins) -> Option<Source> {
        (!origins.is_empty()).then_some(Source { origins, x: self.full.x, width: self.full.width })
    }

    fn compose_block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.title(text),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Remark(text) => self.remark(text),
            Block::Quote { text, source } => self.quote(text, source),
            Block::Notice { tone, paragraphs } => self.notice(*tone, paragraphs),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Checklist(items) => self.checklist(items),
            Block::Facts(facts) => self.facts(facts),
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            Block::Bars { caption, groups } => self.bars(caption, groups),
            Block::Timeline { caption, years, rows } => self.timeline(caption, years, rows),
            Block::Signatures(places) => self.signatures(places),
            Block::WritingLines(count) => self.writing_lines(*count),
            Block::PageBreak => self.page_break_pending = true,
            Block::Beside { first, second } => self.beside([first, second]),
        }
    }

    /// Adds the strips of a block, with the space it wants above and below.
    fn push(&mut self, mut strips: Vec<Strip>, above: f64, below: f64) {
        let Some(first) = strips.first_mut() else { return };
        first.space_before = self.gap.max(above);
        first.begins_page = std::mem::take(&mut self.page_break_pending);
        self.strips.append(&mut strips);
        self.gap = below;
    }

    /// What comes next belongs to what was pushed last.
    fn keep_last_with_next(&mut self, keep: Keep) {
        if let Some(last) = self.strips.last_mut().filter(|_| !self.page_break_pending) {
            last.keep_with_next(keep);
        }
    }

    fn right_to_left(&self) -> bool {
        self.setting.right_to_left
    }

    /// `track` without `amount` points at the side where lines begin.
    fn indented(&self, track: Track, amount: f64) -> Track {
        let x = if self.right_to_left() { track.x } else { track.x + amount };
        Track { x, width: (track.width - amount).max(1.0) }
    }

    /// The first `width` points of `track`, at the side where lines begin.
    fn beginning(&self, track: Track, width: f64) -> Track {
        let x = if self.right_to_left() { track.x + track.width - width } else { track.x };
        Track { x, width }
    }
}

/// Each part of the block tells for itself which answers it comes from.
fn has_parts(block: &Block) -> bool {
    use Block::{Beside, Checklist, Facts, List, Table};
    matches!(block, Beside { .. } | Checklist(_) | Facts(_) | List { .. } | Table { .. })
}

/// A horizontal rule of `thickness` points along `track`.
fn rule(track: Track, y: f64, thickness: f64, color: Color) -> Item {
    let frame = Rect { x: track.x, y, width: track.width, height: thickness };
    Item { owner: Owner::Artifact(crate::Artifact::Layout), shape: Shape::Fill { frame, color } }
}

/// So many lines to write on stand on one page.
const LINES_TOGETHER: u8 = 6;
/// Share of the type size that a link's area reaches above and below the baseline.
const LINK_ASCENT: f64 = 0.95;
const LINK_DESCENT: f64 = 0.3;

/// The clickable areas: one for each mark of a link.
fn link_areas(pages: &[Page], structure: &StructureBuilder) -> Vec<LinkArea> {
    let mut areas: Vec<LinkArea> = Vec::new();
    let mut last_mark = None;
    for (page, item) in
        pages.iter().enumerate().flat_map(|(page, content)| content.items.iter().map(move |item| (page, item)))
    {
        let (Owner::Mark(mark), Shape::Glyphs(run)) = (item.owner, &item.shape) else { continue };
        let element = structure.marks[mark.0].element;
        if !matches!(structure.elements[element.0].role, Role::Link { .. }) {
            continue;
        }
        let frame = link_frame(run);
        match areas.last_mut().filter(|_| last_mark == Some(mark)) {
            Some(area) => area.frame = union(area.frame, frame),
            None => areas.push(LinkArea { element, page, frame }),
        }
        last_mark = Some(mark);
    }
    areas
}

fn link_frame(run: &GlyphRun) -> Rect {
    let height = run.size * (LINK_ASCENT + LINK_DESCENT);
    Rect { x: run.x, y: run.baseline - run.size * LINK_ASCENT, width: run.width, height }
}

fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    let right = (a.x + a.width).max(b.x + b.width);
    let lower = (a.y + a.height).max(b.y + b.height);
    Rect { x, y, width: right - x, height: lower - y }
}

impl Composer<'_> {
    /// Empty ruled lines to write on.
    fn writing_lines(&mut self, count: u8) {
        let full = self.full;
        let line = || {
            let mut strip = Strip::blank(WRITING_PITCH);
            strip.items.push(rule(full, WRITING_PITCH - 0.6, 0.6, crate::look::WRITING_RULE));
            strip
        };
        let mut lines: Vec<Strip> = (0..count).map(|_| line()).collect();
        // One line alone on the next page is no room to write.
        if count <= LINES_TOGETHER {
            keep_all(&mut lines, Keep::Wanted);
        }
        self.push(lines, 0.0, crate::look::SET_OFF_GAP);
    }
}
