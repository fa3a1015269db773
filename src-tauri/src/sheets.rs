//! The pages of a preview: drawn only when they look otherwise, and with a mark where an answer reads otherwise.

use crate::paper::Order;
use iop_typeset::{DrawnPages, Fonts, Layout, Memory, Page, Region, Shape};
use iop_view::{Area, Paper, Sheet};
use std::collections::{BTreeMap, BTreeSet};

/// What a part of a document is told from: the ids of its questions.
type Questions = Vec<&'static str>;

/// What the last preview was made of.
#[derive(Default)]
pub(crate) struct Sheets {
    pub(crate) memory: Memory,
    drawn: DrawnPages,
    /// The initiative and the document that the rest is about.
    about: Option<(String, Paper)>,
    /// How each part read.
    read: BTreeMap<Questions, String>,
    /// What read otherwise after the last change.
    new: BTreeSet<Questions>,
}

/// The pages of `layout` for the window, without the pictures it has already.
pub(crate) fn sheets(last: &mut Sheets, order: &Order, layout: &Layout, fonts: &Fonts, known: &[String]) -> Vec<Sheet> {
    compare(last, order, layout);
    let pictures = last.drawn.draw(layout, fonts);
    let pages = pictures.into_iter().zip(&layout.pages).map(|(picture, page)| {
        // Nobody is to be fooled by it: two pictures with the same key would only show an older page.
        let key = format!("{:016x}", picture.fingerprint);
        let is_known = known.contains(&key);
        let areas = page.regions.iter().map(|region| area(region, layout, last.new.contains(&region.questions)));
        Sheet { areas: areas.collect(), svg: (!is_known).then(|| picture.svg.clone()), key }
    });
    pages.collect()
}

/// Finds what reads otherwise. Of a document that was not shown before nothing is new, and what was new stays so until
/// something else is.
fn compare(last: &mut Sheets, order: &Order, layout: &Layout) {
    let read = readings(layout);
    let about = (order.initiative.id.clone(), order.paper.clone());
    if last.about.as_ref() == Some(&about) {
        let new: BTreeSet<Questions> = read
            .iter()
            .filter(|(part, words)| last.read.get(*part) != Some(words))
            .map(|(part, _)| part.clone())
            .collect();
        if !new.is_empty() || last.read.len() != read.len() {
            last.new = new;
        }
    } else {
        last.new.clear();
        last.about = Some(about);
    }
    last.read = read;
}

/// The words of each part, over all pages. Where a line ends makes no difference.
fn readings(layout: &Layout) -> BTreeMap<Questions, String> {
    let mut read: BTreeMap<Questions, String> = BTreeMap::new();
    for (page, region) in layout.pages.iter().flat_map(|page| page.regions.iter().map(move |region| (page, region))) {
        read.entry(region.questions.clone()).or_default().extend(words(page, region));
    }
    read
}

fn words<'p>(page: &'p Page, region: &'p Region) -> impl Iterator<Item = char> + 'p {
    let frame = region.frame;
    let runs = page.items.iter().filter_map(|item| match &item.shape {
        Shape::Glyphs(run) => Some(run),
        _ => None,
    });
    let inside = runs.filter(move |run| {
        let middle = run.x + run.width / 2.0;
        (frame.y..=frame.y + frame.height).contains(&run.baseline)
            && (frame.x..=frame.x + frame.width).contains(&middle)
    });
    inside.flat_map(|run| run.text.chars()).filter(|c| !c.is_whitespace())
}

fn area(region: &Region, layout: &Layout, is_new: bool) -> Area {
    let across = |length: f64| length / layout.page_width * 100.0;
    let down = |length: f64| length / layout.page_height * 100.0;
    let frame = region.frame;
    Area {
        place: [across(frame.x), down(frame.y), across(frame.width), down(frame.height)],
        questions: region.questions.clone(),
        is_new,
    }
}
