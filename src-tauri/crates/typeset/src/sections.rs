//! Short sections stand on one page: what is asked with the room to answer, a criterion with what is said about it. Of
//! longer ones, no page begins with the last line alone.

use iop_blocks::Typeface;

use crate::Heading;
use crate::strip::{Keep, Strip, height, keep_all};

/// Shares of a page that a section may take to stand whole on one: of forms, where each section is a question, and of
/// letters, where more would leave holes.
const FORM: f64 = 0.34;
const LETTER: f64 = 0.2;
/// The last section of a paper may take more, so that no page holds the end of a list and nothing else.
const LAST: f64 = 0.36;

/// The share that words under a heading may take to go with the first section of a lower level below them.
const INTRODUCTION: f64 = 0.12;

/// Keeps each short section together, from its heading to the next. `page` is the height of the text of a page.
pub(crate) fn keep_short_sections(strips: &mut [Strip], headings: &[Heading], typeface: Typeface, page: f64) {
    let tallest = match typeface {
        Typeface::Form => FORM,
        Typeface::Letter => LETTER,
    };
    let level = |strip: &Strip| heading(strip).and_then(|index| headings.get(index)).map(|heading| heading.level);
    let mut begins: Vec<usize> = (0..strips.len()).filter(|index| heading(&strips[*index]).is_some()).collect();
    begins.push(strips.len());
    for ends in begins.windows(2) {
        let is_last = ends[1] == strips.len();
        let introduces = !is_last && level(&strips[ends[0]]) < level(&strips[ends[1]]);
        let section = &mut strips[ends[0]..ends[1]];
        // What begins a page of its own is apart from what is above it.
        let end = section.iter().skip(1).position(|strip| strip.begins_page).map_or(section.len(), |at| at + 1);
        let section = &mut section[..end];
        let share = height(section) / page;
        if share <= if is_last { LAST.max(tallest) } else { tallest } {
            keep_all(section, Keep::Wanted);
            if let Some(last) = section.last_mut().filter(|_| introduces && share <= INTRODUCTION) {
                last.keep_with_next(Keep::Wanted);
            }
        } else if let [.., above, _last] = section {
            above.keep_with_next(Keep::Wanted);
        }
    }
}

/// The heading that begins with a strip, in one of the languages beside each other.
fn heading(strip: &Strip) -> Option<usize> {
    strip.heading.or_else(|| strip.flows.iter().filter_map(|flow| flow.first()).find_map(|first| first.heading))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::StructureBuilder;

    /// The first of two headings, or the second, which is of a lower level.
    fn heading(index: usize) -> Strip {
        Strip { heading: Some(index), ..Strip::blank(20.0) }
    }

    fn kept(mut strips: Vec<Strip>, typeface: Typeface) -> Vec<bool> {
        let named = |level| Heading { level, text: String::new(), element: StructureBuilder::ROOT, page: 0, y: 0.0 };
        keep_short_sections(&mut strips, &[named(2), named(3)], typeface, 1000.0);
        strips.iter().map(|strip| strip.keep >= Keep::Wanted).collect()
    }

    #[test]
    fn a_short_section_stands_whole_and_apart_from_the_next() {
        let strips = vec![Strip::blank(20.0), heading(0), Strip::blank(100.0), heading(0), Strip::blank(300.0)];
        assert_eq!(kept(strips.clone(), Typeface::Letter), [false, true, false, true, false]);
        assert_eq!(kept(strips, Typeface::Form), [false, true, false, true, false]);
    }

    #[test]
    fn a_longer_one_stands_whole_in_a_form_and_at_the_end_of_a_paper() {
        let strips = vec![heading(0), Strip::blank(150.0), Strip::blank(150.0), heading(0), Strip::blank(400.0)];
        assert_eq!(kept(strips.clone(), Typeface::Letter), [false, true, false, true, false]);
        assert_eq!(kept(strips, Typeface::Form), [true, true, false, true, false]);
    }

    #[test]
    fn what_begins_a_page_is_no_part_of_the_section_above() {
        let strips = vec![heading(0), Strip { begins_page: true, ..Strip::blank(20.0) }, Strip::blank(20.0)];
        assert_eq!(kept(strips, Typeface::Form), [false; 3]);
    }

    #[test]
    fn a_few_words_under_a_heading_go_with_the_first_section_below_them() {
        let strips = |second| vec![heading(0), Strip::blank(30.0), heading(second), Strip::blank(100.0), heading(0)];
        assert_eq!(kept(strips(1), Typeface::Letter), [true, true, true, false, false]);
        assert_eq!(kept(strips(0), Typeface::Letter), [true, false, true, false, false]);
    }
}
