//! Where remarks stand in what is being written, so that the words themselves can be marked in their box.

use crate::{Field, RemarkKind, RemarkView, TextBox};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// A stretch of what stands in a box that a remark is about. Its place is counted as the page counts: in UTF-16 units,
/// and a break between lines as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TextMark {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What the remarks on it are about; two that overlap share the stretch between them.
    pub kinds: Vec<RemarkKind>,
}

/// How a box holds breaks between lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// As one unit, however they are written.
    One,
    /// Not at all: a field of one line leaves them out.
    None,
}

/// Marks the words in the boxes of a field that `remarks` are about.
pub(crate) fn mark(field: &mut Field, remarks: &[RemarkView]) {
    if remarks.is_empty() {
        return;
    }
    match field {
        Field::Text(boxes) => mark_boxes(boxes, remarks),
        Field::Line(line) => line.marked = marks(&line.text, Breaks::None, remarks, |dom| is_line(dom, &line.dom)),
        Field::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            cells.for_each(|cell| mark(&mut cell.field, remarks));
        }
        Field::Grid(grid) => {
            for cell in grid.lines.iter_mut().flat_map(|line| &mut line.cells) {
                cell.marked = marks(&cell.text, Breaks::One, remarks, |dom| dom == cell.dom);
            }
        }
        Field::Choice(_) | Field::Select(_) => {}
    }
}

/// Marks the words in boxes for several languages.
pub(crate) fn mark_boxes(boxes: &mut [TextBox], remarks: &[RemarkView]) {
    for text in boxes {
        text.marked = marks(&text.text, Breaks::One, remarks, |dom| dom == text.dom);
    }
}

/// A remark on a question's only line names the line itself; one on a cell names the cell.
fn is_line(dom: &str, line: &str) -> bool {
    dom == line || dom.strip_suffix("-field") == Some(line)
}

fn marks(text: &str, breaks: Breaks, remarks: &[RemarkView], is_here: impl Fn(&str) -> bool) -> Vec<TextMark> {
    let here: Vec<&RemarkView> = remarks.iter().filter(|remark| is_here(&remark.dom)).collect();
    if here.is_empty() {
        return Vec::new();
    }
    let places = places(text, breaks);
    let place = |at: usize| places.get(at).or(places.last()).copied().unwrap_or_default();
    let about: Vec<(Range<usize>, RemarkKind)> =
        here.iter().map(|remark| (place(remark.start)..place(remark.end), remark.kind)).collect();
    let edges: BTreeSet<usize> = about.iter().flat_map(|(range, _)| [range.start, range.end]).collect();
    let edges: Vec<usize> = edges.into_iter().collect();
    let stretches = edges.windows(2).map(|pair| {
        let covers = |kind: RemarkKind| {
            about.iter().any(|(range, of)| *of == kind && range.start <= pair[0] && pair[1] <= range.end)
        };
        let kinds = [RemarkKind::Wording, RemarkKind::Record].into_iter().filter(|kind| covers(*kind)).collect();
        TextMark { start: pair[0], end: pair[1], kinds }
    });
    stretches.filter(|mark| !mark.kinds.is_empty()).collect()
}

/// Where each character stands in the box, and where the text ends.
fn places(text: &str, breaks: Breaks) -> Vec<usize> {
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut at = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        places.push(at);
        at += match c {
            '\r' | '\n' if breaks == Breaks::None => 0,
            // The break is counted with the character that ends it.
            '\r' if chars.peek() == Some(&'\n') => 0,
            c => c.len_utf16(),
        };
    }
    places.push(at);
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Phrase, RemarkSpot};

    fn remark(kind: RemarkKind, dom: &str, start: usize, end: usize) -> RemarkView {
        let word = |text: &str| Phrase::written(text, "sv");
        let at = RemarkSpot { question: "summary".to_owned(), row: None, column: None };
        RemarkView {
            kind,
            code: "x".to_owned(),
            message: word("x"),
            suggestion: word("x"),
            before: String::new(),
            words: word("x"),
            after: String::new(),
            start,
            end,
            at,
            dom: dom.to_owned(),
            link: None,
            neutral: None,
        }
    }

    fn found(text: &str, breaks: Breaks, remarks: &[RemarkView]) -> Vec<(usize, usize, usize)> {
        let marks = marks(text, breaks, remarks, |dom| dom == "here");
        marks.iter().map(|mark| (mark.start, mark.end, mark.kinds.len())).collect()
    }

    #[test]
    fn places_are_those_of_the_page_and_not_of_characters() {
        use RemarkKind::Wording;
        assert_eq!(found("Vi ansöker", Breaks::One, &[remark(Wording, "here", 3, 10)]), [(3, 10, 1)]);
        assert_eq!(found("🌻🌻 ansöker", Breaks::One, &[remark(Wording, "here", 3, 10)]), [(5, 12, 1)]);
        assert_eq!(found("نحن نطلب", Breaks::One, &[remark(Wording, "here", 4, 8)]), [(4, 8, 1)]);
        assert_eq!(found("A\r\nansöker", Breaks::One, &[remark(Wording, "here", 3, 10)]), [(2, 9, 1)]);
        assert_eq!(found("A\rB\nansöker", Breaks::One, &[remark(Wording, "here", 4, 11)]), [(4, 11, 1)]);
        assert_eq!(found("A\r\nansöker", Breaks::None, &[remark(Wording, "here", 3, 10)]), [(1, 8, 1)]);
        assert_eq!(found("kort", Breaks::One, &[remark(Wording, "here", 3, 99)]), [(3, 4, 1)], "never past the end");
    }

    #[test]
    fn remarks_on_the_same_words_share_the_stretch_and_those_on_other_boxes_are_left_alone() {
        use RemarkKind::{Record, Wording};
        let remarks = [remark(Wording, "here", 0, 6), remark(Record, "here", 4, 9), remark(Record, "there", 0, 9)];
        assert_eq!(found("123456789", Breaks::One, &remarks), [(0, 4, 1), (4, 6, 2), (6, 9, 1)]);
        assert_eq!(found("123456789", Breaks::One, &[]), []);
        let apart = [remark(Wording, "here", 0, 2), remark(Wording, "here", 4, 6)];
        assert_eq!(found("123456789", Breaks::One, &apart), [(0, 2, 1), (4, 6, 1)]);
    }

    #[test]
    fn a_line_is_known_as_a_question_and_as_a_cell() {
        assert!(is_line("q-initiative-name-field", "q-initiative-name"));
        assert!(is_line("q-goals-0-source", "q-goals-0-source"));
        assert!(!is_line("q-initiative-name-sv", "q-initiative-name"));
    }
}
