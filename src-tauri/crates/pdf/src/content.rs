//! The pages: every item as printpdf operations inside marked content.

use iop_typeset::{Artifact, Color, FaceId, Fonts, GlyphRun, Item, Layout, Owner, Rect, Shape};
use printpdf::{
    Codepoint, DictItem, FontId, Line, LineCapStyle, LineJoinStyle, LinePoint, Mm, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, Point, Pt, Rgb, TextItem, TextMatrix,
};

use crate::codes::{CodeTable, Shown, told};
use crate::error::PdfError;
use crate::font_program::{self, FontProgram};

/// What printpdf is to write, and what has to be known of it afterwards.
pub(crate) struct WrittenPages {
    pub(crate) document: PdfDocument,
    /// For each page, the mark that each marked-content id stands for.
    pub(crate) mcids: Vec<Vec<usize>>,
    /// For each embedded font its name and the glyphs of its codes.
    pub(crate) fonts: Vec<(String, Vec<u8>)>,
}

/// Points in a millimetre.
const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// Draws every page of `layout`.
pub(crate) fn write_pages(layout: &Layout, fonts: &Fonts) -> Result<WrittenPages, PdfError> {
    let mut document = PdfDocument::new(&layout.title);
    let mut writer = PageWriter::new(layout.page_height, fonts);
    let mut mcids = Vec::new();
    for page in &layout.pages {
        mcids.push(writer.page(&page.items)?);
        let (width, height) = (layout.page_width / POINTS_PER_MM, layout.page_height / POINTS_PER_MM);
        let ops = std::mem::take(&mut writer.ops);
        document.pages.push(PdfPage::new(Mm(single(width)), Mm(single(height)), ops));
    }
    let mut embedded = Vec::new();
    for (id, table) in FaceId::ALL.iter().zip(&writer.tables).filter(|(_, table)| !table.is_empty()) {
        let FontProgram { name, font, code_to_glyph } = font_program::build(fonts.face(*id), table)?;
        document.resources.fonts.map.insert(resource_name(*id), font);
        embedded.push((name, code_to_glyph));
    }
    Ok(WrittenPages { document, mcids, fonts: embedded })
}

fn resource_name(id: FaceId) -> FontId {
    // Not `F1`: printpdf reads such names as the standard fonts.
    FontId(format!("Face{}", id.index()))
}

struct PageWriter<'f> {
    fonts: &'f Fonts,
    page_height: f64,
    tables: [CodeTable; FaceId::ALL.len()],
    ops: Vec<Op>,
    fill: Option<Color>,
}

impl<'f> PageWriter<'f> {
    fn new(page_height: f64, fonts: &'f Fonts) -> Self {
        Self { fonts, page_height, tables: Default::default(), ops: Vec::new(), fill: None }
    }

    /// Draws the items of a page and returns the marks of its marked-content ids.
    fn page(&mut self, items: &[Item]) -> Result<Vec<usize>, PdfError> {
        self.fill = None;
        let mut marks = Vec::new();
        for group in items.chunk_by(|a, b| a.owner == b.owner) {
            let owner = group.first().map(|item| item.owner);
            let (tag, key, value) = match owner {
                Some(Owner::Mark(mark)) => {
                    let mcid = i64::try_from(marks.len()).unwrap_or_default();
                    marks.push(mark.0);
                    ("Span", "MCID", DictItem::Int(mcid))
                }
                Some(Owner::Artifact(Artifact::Layout)) => ("Artifact", "Type", DictItem::Name("Layout".into())),
                Some(Owner::Artifact(Artifact::Pagination)) => {
                    ("Artifact", "Type", DictItem::Name("Pagination".into()))
                }
                None => continue,
            };
            let properties = DictItem::Dict { map: [(key.to_owned(), value)].into() };
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
            for item in group {
                self.item(&item.shape)?;
            }
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(marks)
    }

    fn item(&mut self, shape: &Shape) -> Result<(), PdfError> {
        match shape {
            Shape::Glyphs(run) => return self.run(run),
            Shape::Fill { frame, color } => {
                self.set_fill(*color);
                self.ops.push(Op::DrawRectangle { rectangle: self.rectangle(*frame, PaintMode::Fill) });
            }
            Shape::Outline { frame, stroke, color } => {
                let inner = Rect {
                    x: frame.x + stroke / 2.0,
                    y: frame.y + stroke / 2.0,
                    width: frame.width - stroke,
                    height: frame.height - stroke,
                };
                self.set_stroke(*color, *stroke);
                self.ops.push(Op::DrawRectangle { rectangle: self.rectangle(inner, PaintMode::Stroke) });
            }
            Shape::Stroke { points, stroke, color } => {
                self.set_stroke(*color, *stroke);
                let corner = |point: &iop_typeset::Point| LinePoint { p: self.point(point.x, point.y), bezier: false };
                let line = Line { points: points.iter().map(corner).collect(), is_closed: false };
                self.ops.push(Op::DrawLine { line });
            }
        }
        Ok(())
    }

    fn run(&mut self, run: &GlyphRun) -> Result<(), PdfError> {
        let face = self.fonts.face(run.face);
        let shown = self.tables[run.face.index()].show(run, face);
        let shown = shown.ok_or_else(|| PdfError::TooManyGlyphs { face: face.name().to_owned() })?;
        let Some(first) = shown.first() else { return Ok(()) };

        self.set_fill(run.color);
        self.ops.push(Op::StartTextSection);
        if run.right_to_left {
            // The codes stand in visual order: ISO 32000-1, 14.8.2.3.3.
            self.ops.push(Op::BeginMarkedContent { tag: "ReversedChars".to_owned() });
        }
        let font = PdfFontHandle::External(resource_name(run.face));
        self.ops.push(Op::SetFont { font, size: Pt(single(run.size)) });
        let units = f64::from(face.units_per_em());
        let x = single(run.x + f64::from(first.x) * run.size / units);
        let y = single(self.page_height - run.baseline);
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        self.ops.push(Op::ShowText { items: text_items(&shown, units) });
        if run.right_to_left {
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    fn set_fill(&mut self, color: Color) {
        if self.fill.replace(color) != Some(color) {
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }

    fn set_stroke(&mut self, color: Color, width: f64) {
        self.ops.push(Op::SetOutlineColor { col: rgb(color) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(single(width)) });
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
    }

    fn point(&self, x: f64, y: f64) -> Point {
        Point { x: Pt(single(x)), y: Pt(single(self.page_height - y)) }
    }

    fn rectangle(&self, frame: Rect, mode: PaintMode) -> printpdf::Rect {
        let corner = self.point(frame.x, frame.y + frame.height);
        printpdf::Rect {
            x: corner.x,
            y: corner.y,
            width: Pt(single(frame.width)),
            height: Pt(single(frame.height)),
            mode: Some(mode),
            winding_order: None,
        }
    }
}

/// A difference too small to see, in thousandths of the type size.
const INVISIBLE: f64 = 0.5;

/// The codes with the moves between them where a code does not begin at the end of the one before.
fn text_items(shown: &[Shown], units_per_em: f64) -> Vec<TextItem> {
    let thousandths = |units: f64| units * 1000.0 / units_per_em;
    let mut items = Vec::new();
    let mut pen = shown.first().map_or(0.0, |first| thousandths(f64::from(first.x)));
    for code in shown {
        let x = thousandths(f64::from(code.x));
        if (pen - x).abs() > INVISIBLE {
            let back = ((pen - x) * 10.0).round() / 10.0;
            items.push(TextItem::Offset(single(back)));
            pen -= back;
        }
        // The parameter called `cid` is the text for ToUnicode.
        let codepoint = Codepoint::with_cid(code.code, 0.0, told(code.character));
        match items.last_mut() {
            Some(TextItem::GlyphIds(joined)) => joined.push(codepoint),
            _ => items.push(TextItem::GlyphIds(vec![codepoint])),
        }
        // printpdf writes widths as whole thousandths, cut off.
        pen += thousandths(f64::from(code.advance)).floor();
    }
    items
}

fn rgb(color: Color) -> printpdf::Color {
    let channel = |value: u8| f32::from(value) / 255.0;
    printpdf::Color::Rgb(Rgb::new(channel(color.red), channel(color.green), channel(color.blue), None))
}

/// PDF numbers need no more than single precision.
#[allow(clippy::cast_possible_truncation, reason = "rounding is what this is for")]
fn single(value: f64) -> f32 {
    value as f32
}
