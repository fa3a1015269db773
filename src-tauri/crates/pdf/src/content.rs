//! The pages: every item as operators inside marked content.

use iop_typeset::{Artifact, Color, FaceId, Fonts, GlyphRun, Item, Layout, Owner, Point, Rect, Shape};

use crate::codes::{CodeTable, Shown};
use crate::error::PdfError;
use crate::syntax::{integer, name, number, string};

/// What stands on the pages, and what has to be known of it afterwards.
pub(crate) struct Content {
    /// For each page its operators.
    pub(crate) pages: Vec<Vec<u8>>,
    /// For each page, the mark that each marked-content id stands for.
    pub(crate) mcids: Vec<Vec<usize>>,
    /// The codes of every face, in the order of [`FaceId::ALL`].
    pub(crate) tables: [CodeTable; FaceId::ALL.len()],
}

/// Draws every page of `layout`.
pub(crate) fn draw(layout: &Layout, fonts: &Fonts) -> Result<Content, PdfError> {
    let mut tables = Default::default();
    let (mut pages, mut mcids) = (Vec::new(), Vec::new());
    for page in &layout.pages {
        let mut drawing = Drawing::new(layout.page_height, fonts, &mut tables);
        mcids.push(drawing.items(&page.items)?);
        pages.push(drawing.out);
    }
    Ok(Content { pages, mcids, tables })
}

/// What a face is called among the resources of a page.
pub(crate) fn resource_name(id: FaceId) -> String {
    // Not `F1`: printpdf reads such names as the standard fonts.
    format!("Face{}", id.index())
}

/// Digits behind the point of lengths in points, and of what is moved in thousandths of the type size.
const LENGTH: u32 = 3;
const MOVE: u32 = 1;

struct Drawing<'a> {
    fonts: &'a Fonts,
    page_height: f64,
    tables: &'a mut [CodeTable; FaceId::ALL.len()],
    out: Vec<u8>,
    fill: Option<Color>,
    font: Option<(FaceId, u64)>,
}

impl<'a> Drawing<'a> {
    fn new(page_height: f64, fonts: &'a Fonts, tables: &'a mut [CodeTable; FaceId::ALL.len()]) -> Self {
        Self { fonts, page_height, tables, out: Vec::new(), fill: None, font: None }
    }

    /// Draws the items of a page and returns the marks of its marked-content ids.
    fn items(&mut self, items: &[Item]) -> Result<Vec<usize>, PdfError> {
        let mut marks = Vec::new();
        for group in items.chunk_by(|a, b| a.owner == b.owner) {
            let Some(first) = group.first() else { continue };
            match first.owner {
                Owner::Mark(mark) => {
                    self.out.extend(b"/Span<</MCID ");
                    integer(&mut self.out, marks.len());
                    self.out.extend(b">>BDC\n");
                    marks.push(mark.0);
                }
                Owner::Artifact(Artifact::Layout) => self.out.extend(b"/Artifact<</Type/Layout>>BDC\n"),
                Owner::Artifact(Artifact::Pagination) => self.out.extend(b"/Artifact<</Type/Pagination>>BDC\n"),
            }
            for item in group {
                self.shape(&item.shape)?;
            }
            self.out.extend(b"EMC\n");
        }
        Ok(marks)
    }

    fn shape(&mut self, shape: &Shape) -> Result<(), PdfError> {
        match shape {
            Shape::Glyphs(run) => return self.run(run),
            Shape::Fill { frame, color } => {
                self.set_fill(*color);
                self.rectangle(*frame);
                self.out.extend(b"f\n");
            }
            Shape::Outline { frame, stroke, color } => {
                let inner = Rect {
                    x: frame.x + stroke / 2.0,
                    y: frame.y + stroke / 2.0,
                    width: frame.width - stroke,
                    height: frame.height - stroke,
                };
                self.set_stroke(*color, *stroke);
                self.rectangle(inner);
                self.out.extend(b"S\n");
            }
            Shape::Stroke { points, stroke, color } => {
                self.set_stroke(*color, *stroke);
                for (index, Point { x, y }) in points.iter().enumerate() {
                    number(&mut self.out, *x, LENGTH);
                    number(&mut self.out, self.page_height - y, LENGTH);
                    self.out.extend(if index == 0 { b"m " } else { b"l " });
                }
                self.out.extend(b"S\n");
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
        self.out.extend(b"BT\n");
        if run.right_to_left {
            // The codes stand in visual order: ISO 32000-1, 14.8.2.3.3.
            self.out.extend(b"/ReversedChars BMC\n");
        }
        self.set_font(run.face, run.size);
        let units = f64::from(face.units_per_em());
        self.out.extend(b"1 0 0 1 ");
        number(&mut self.out, run.x + f64::from(first.x) * run.size / units, LENGTH);
        number(&mut self.out, self.page_height - run.baseline, LENGTH);
        self.out.extend(b"Tm[");
        show(&mut self.out, &shown, units);
        self.out.extend(if run.right_to_left { &b"]TJ\nEMC\nET\n"[..] } else { b"]TJ\nET\n" });
        Ok(())
    }

    fn set_font(&mut self, face: FaceId, size: f64) {
        if self.font.replace((face, size.to_bits())) != Some((face, size.to_bits())) {
            name(&mut self.out, resource_name(face).as_bytes());
            self.out.push(b' ');
            number(&mut self.out, size, LENGTH);
            self.out.extend(b"Tf\n");
        }
    }

    fn set_fill(&mut self, color: Color) {
        if self.fill.replace(color) != Some(color) {
            self.color(color);
            self.out.extend(b"rg\n");
        }
    }

    fn set_stroke(&mut self, color: Color, width: f64) {
        self.color(color);
        self.out.extend(b"RG ");
        number(&mut self.out, width, LENGTH);
        // Round corners and ends.
        self.out.extend(b"w 1 j 1 J\n");
    }

    fn color(&mut self, color: Color) {
        for channel in [color.red, color.green, color.blue] {
            number(&mut self.out, f64::from(channel) / 255.0, LENGTH);
        }
    }

    fn rectangle(&mut self, frame: Rect) {
        for length in [frame.x, self.page_height - frame.y - frame.height, frame.width, frame.height] {
            number(&mut self.out, length, LENGTH);
        }
        self.out.extend(b"re ");
    }
}

/// A difference too small to see, in thousandths of the type size.
const INVISIBLE: f64 = 0.5;

/// The codes with the moves between them where a code does not begin at the end of the one before.
fn show(out: &mut Vec<u8>, shown: &[Shown], units_per_em: f64) {
    let thousandths = |units: f64| units * 1000.0 / units_per_em;
    let mut codes: Vec<u8> = Vec::with_capacity(shown.len() * 2);
    let mut pen = shown.first().map_or(0.0, |first| thousandths(f64::from(first.x)));
    for code in shown {
        let x = thousandths(f64::from(code.x));
        if (pen - x).abs() > INVISIBLE {
            let back = ((pen - x) * 10.0).round() / 10.0;
            string(out, &codes);
            codes.clear();
            number(out, back, MOVE);
            pen -= back;
        }
        codes.extend(code.code.to_be_bytes());
        // printpdf writes widths as whole thousandths, cut off.
        pen += thousandths(f64::from(code.advance)).floor();
    }
    string(out, &codes);
}
