//! A page as SVG, for the preview.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use ttf_parser::OutlineBuilder;

use crate::{Color, FaceId, Fonts, GlyphRun, Layout, Page, Shape};

/// Draws page `page` (from 0) as a standalone SVG, sized in points.
///
/// Letters are outlines: nothing is loaded, and there are no styles or scripts, so it may stand under the strictest
/// content policy. The picture is silent; who shows it gives it a name (`role="img"` around it) or the text beside it.
/// A page that does not exist is an empty picture.
pub fn page_svg(layout: &Layout, page: usize, fonts: &Fonts) -> String {
    draw_page(layout, page, fonts, &mut Paths::default())
}

/// A page as a picture.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// What [`page_svg`] gives.
    pub svg: String,
    /// A number that follows from the picture; two that differ hardly ever have the same.
    pub fingerprint: u64,
}

/// The pages drawn last, for a preview that is drawn again while somebody writes.
///
/// It belongs to the caller, and changes how long drawing takes but never what comes out of it.
#[derive(Default)]
pub struct DrawnPages {
    pages: Vec<(Page, Arc<Picture>)>,
    paths: Paths,
}

impl DrawnPages {
    /// Draws every page as [`page_svg`] does; one that looks as it did the last time is not drawn again.
    pub fn draw(&mut self, layout: &Layout, fonts: &Fonts) -> Vec<Arc<Picture>> {
        self.pages.truncate(layout.pages.len());
        for (number, page) in layout.pages.iter().enumerate() {
            if self.pages.get(number).is_some_and(|(before, _)| looks_like(page, before)) {
                continue;
            }
            let svg = draw_page(layout, number, fonts, &mut self.paths);
            let mut hasher = DefaultHasher::new();
            svg.hash(&mut hasher);
            let drawn = (page.clone(), Arc::new(Picture { svg, fingerprint: hasher.finish() }));
            match self.pages.get_mut(number) {
                Some(before) => *before = drawn,
                None => self.pages.push(drawn),
            }
        }
        self.pages.iter().map(|(_, picture)| Arc::clone(picture)).collect()
    }
}

/// Path data of glyphs, for each face by their number; empty where a glyph has no outline.
#[derive(Default)]
struct Paths([Vec<Option<String>>; FaceId::ALL.len()]);

impl Paths {
    fn of(&mut self, face: FaceId, glyph: u16, fonts: &Fonts) -> &str {
        let (paths, index) = (&mut self.0[face.index()], usize::from(glyph));
        if paths.len() <= index {
            paths.resize(index + 1, None);
        }
        paths[index].get_or_insert_with(|| {
            let mut pen = PathPen::default();
            fonts.face(face).draw(glyph, &mut pen);
            pen.0
        })
    }
}

/// Which glyphs of each face a page shows.
#[derive(Default)]
struct Outlines([Vec<bool>; FaceId::ALL.len()]);

impl Outlines {
    fn insert(&mut self, face: FaceId, glyph: u16) {
        let (shown, index) = (&mut self.0[face.index()], usize::from(glyph));
        if shown.len() <= index {
            shown.resize(index + 1, false);
        }
        shown[index] = true;
    }

    fn iter(&self) -> impl Iterator<Item = (FaceId, u16)> + '_ {
        FaceId::ALL.iter().zip(&self.0).flat_map(|(face, shown)| {
            (0..=u16::MAX).zip(shown).filter(|(_, shown)| **shown).map(|(glyph, _)| (*face, glyph))
        })
    }
}

/// Shows the same; what its parts belong to is not seen. Every page has the same size.
fn looks_like(page: &Page, other: &Page) -> bool {
    page.items.len() == other.items.len() && page.items.iter().zip(&other.items).all(|(a, b)| a.shape == b.shape)
}

fn draw_page(layout: &Layout, page: usize, fonts: &Fonts, paths: &mut Paths) -> String {
    let items = layout.pages.get(page).map_or(&[][..], |page| &page.items);
    let mut outlines = Outlines::default();
    let mut drawn = String::new();
    for item in items {
        match &item.shape {
            Shape::Glyphs(run) => draw_run(run, page, fonts, paths, &mut outlines, &mut drawn),
            Shape::Fill { frame, color } => write_all(
                &mut drawn,
                format_args!(
                    r#"<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>"#,
                    short(frame.x),
                    short(frame.y),
                    short(frame.width),
                    short(frame.height),
                    hex(*color)
                ),
            ),
            Shape::Outline { frame, stroke, color } => write_all(
                &mut drawn,
                format_args!(
                    r#"<rect x="{}" y="{}" width="{}" height="{}" fill="none" stroke="{}" stroke-width="{}"/>"#,
                    short(frame.x + stroke / 2.0),
                    short(frame.y + stroke / 2.0),
                    short(frame.width - stroke),
                    short(frame.height - stroke),
                    hex(*color),
                    short(*stroke)
                ),
            ),
            Shape::Stroke { points, stroke, color } => {
                let points: Vec<String> = points.iter().map(|p| format!("{},{}", short(p.x), short(p.y))).collect();
                write_all(
                    &mut drawn,
                    format_args!(
                        r#"<polyline points="{}" fill="none" stroke="{}" stroke-width="{}" stroke-linejoin="round" stroke-linecap="round"/>"#,
                        points.join(" "),
                        hex(*color),
                        short(*stroke)
                    ),
                );
            }
        }
    }
    let (width, height) = (short(layout.page_width), short(layout.page_height));
    let mut defs = String::new();
    for (face, glyph) in outlines.iter() {
        let path = paths.of(face, glyph, fonts);
        write_all(&mut defs, format_args!(r#"<path id="{}{glyph}" d="{path}"/>"#, name_before_glyph(page, face)));
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" aria-hidden="true" focusable="false"><defs>{defs}</defs>{drawn}</svg>"#
    )
}

/// Writing to a string cannot fail.
fn write_all(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}

fn draw_run(
    run: &GlyphRun,
    page: usize,
    fonts: &Fonts,
    paths: &mut Paths,
    outlines: &mut Outlines,
    drawn: &mut String,
) {
    let face = fonts.face(run.face);
    let scale = run.size / f64::from(face.units_per_em());
    write_all(
        drawn,
        format_args!(
            r#"<g fill="{}" transform="translate({} {}) scale({:.6} -{:.6})">"#,
            hex(run.color),
            short(run.x),
            short(run.baseline),
            scale,
            scale
        ),
    );
    let use_of_face = format!("<use href=\"#{}", name_before_glyph(page, run.face));
    let mut pen = 0;
    for cluster in run.clusters.iter() {
        for glyph in cluster.glyphs {
            if !paths.of(run.face, glyph.id, fonts).is_empty() {
                outlines.insert(run.face, glyph.id);
                drawn.push_str(&use_of_face);
                push_integer(drawn, i32::from(glyph.id));
                drawn.push_str("\" x=\"");
                push_integer(drawn, pen + glyph.dx);
                drawn.push_str("\" y=\"");
                push_integer(drawn, glyph.dy);
                drawn.push_str("\"/>");
            }
        }
        pen += cluster.advance;
    }
    drawn.push_str("</g>");
}

/// The name of a glyph's outline without its number. The page is part of it, so that several pages can stand in one
/// window.
fn name_before_glyph(page: usize, face: FaceId) -> String {
    format!("p{page}f{}g", face.index())
}

/// What `format!` would write; a page has thousands of them.
fn push_integer(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let (mut rest, mut digits, mut count) = (value.unsigned_abs(), ['0'; 10], 0);
    while count == 0 || rest > 0 {
        digits[count] = char::from_digit(rest % 10, 10).unwrap_or('0');
        (rest, count) = (rest / 10, count + 1);
    }
    out.extend(digits[..count].iter().rev());
}

/// Two decimals of a point are finer than any screen.
fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn hex(color: Color) -> String {
    format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue)
}

/// Writes an outline as path data.
#[derive(Default)]
struct PathPen(String);

impl OutlineBuilder for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        write_all(&mut self.0, format_args!("M{x} {y}"));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        write_all(&mut self.0, format_args!("L{x} {y}"));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        write_all(&mut self.0, format_args!("Q{x1} {y1} {x} {y}"));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        write_all(&mut self.0, format_args!("C{x1} {y1} {x2} {y2} {x} {y}"));
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
