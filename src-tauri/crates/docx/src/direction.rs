//! Which way each piece of a text runs.
//!
//! A text steers its order with isolates, U+2066 to U+2069. Word knows directions of runs instead, and both Word and
//! LibreOffice know the older marks U+200E and U+200F. So the order is worked out here; each piece becomes a run of
//! one direction, and where the characters alone would give another order, marks stand at the ends of the piece.

use iop_blocks::{Run, Text, is_directional_control};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// Ends a line but not the paragraph.
pub(crate) const LINE_BREAK: char = '\u{2028}';

/// A stretch of one run and one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Visible characters, marks and [`LINE_BREAK`].
    pub(crate) text: String,
    /// Index of the run it comes from.
    pub(crate) run: usize,
    pub(crate) right_to_left: bool,
}

/// The pieces of `text` in reading order, in a paragraph of the given direction.
pub(crate) fn pieces(text: &Text, right_to_left: bool) -> Vec<Piece> {
    let wanted = wanted(text, right_to_left);
    let plain: String = wanted.iter().map(|(c, ..)| *c).collect();
    let alone = directions(&plain, right_to_left);
    // A mark changes what stands beside it, so where one is needed every piece against the line gets its own.
    let is_lost = wanted.iter().zip(&alone).any(|((.., wanted), alone)| wanted != alone);
    let mut pieces = Vec::new();
    let mut alone = alone.as_slice();
    for stretch in wanted.chunk_by(|(.., before), (.., after)| before == after) {
        let (these, rest) = alone.split_at(stretch.len().min(alone.len()));
        alone = rest;
        let direction = stretch.first().is_some_and(|(.., direction)| *direction);
        let must_be_marked = is_lost && (direction != right_to_left || these.iter().any(|alone| *alone != direction));
        let first = pieces.len();
        for part in stretch.chunk_by(|(_, before, _), (_, after, _)| before == after) {
            let run = part.first().map_or(0, |(_, run, _)| *run);
            let text = part.iter().map(|(c, ..)| *c).collect();
            pieces.push(Piece { text, run, right_to_left: direction });
        }
        if must_be_marked {
            mark(&mut pieces[first..], direction);
        }
    }
    pieces
}

/// Puts marks at the ends of a stretch that lack a letter of its direction.
fn mark(stretch: &mut [Piece], right_to_left: bool) {
    let mark = if right_to_left { RIGHT_TO_LEFT_MARK } else { LEFT_TO_RIGHT_MARK };
    let is_strong = |c: char| match bidi_class(c) {
        BidiClass::L => !right_to_left,
        BidiClass::R | BidiClass::AL => right_to_left,
        _ => false,
    };
    if let Some(first) = stretch.first_mut().filter(|piece| !piece.text.starts_with(is_strong)) {
        first.text.insert(0, mark);
    }
    if let Some(last) = stretch.last_mut().filter(|piece| !piece.text.ends_with(is_strong)) {
        last.text.push(mark);
    }
}

/// The visible characters with the index of their run and whether they run from right to left.
fn wanted(text: &Text, right_to_left: bool) -> Vec<(char, usize, bool)> {
    let mut steered = String::new();
    let mut owners = Vec::new();
    for (index, run) in text.runs.iter().enumerate() {
        let isolate = foreign_isolate(run, right_to_left);
        // Spaces at the ends part the run from its neighbours and belong to the line.
        let begin = run.text.len() - run.text.trim_start_matches(' ').len();
        let end = run.text.trim_end_matches(' ').len().max(begin);
        let (before, rest) = run.text.split_at(begin);
        let (middle, after) = rest.split_at(end - begin);
        let opened = isolate.into_iter().chain(middle.chars()).chain(isolate.map(|_| '\u{2069}'));
        for c in before.chars().chain(opened).chain(after.chars()).filter_map(cleaned) {
            steered.push(c);
            owners.push(index);
        }
    }
    let directions = directions(&steered, right_to_left);
    let all = steered.chars().zip(owners).zip(directions).map(|((c, owner), direction)| (c, owner, direction));
    all.filter(|(c, ..)| !is_directional_control(*c)).collect()
}

/// For each character, whether it runs from right to left.
fn directions(text: &str, right_to_left: bool) -> Vec<bool> {
    let base = if right_to_left { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(base));
    text.char_indices().map(|(at, _)| info.levels.get(at).map_or(right_to_left, Level::is_rtl)).collect()
}

/// The isolate to put a run in whose language is written the other way, so that its own full stop stays at its end.
fn foreign_isolate(run: &Run, right_to_left: bool) -> Option<char> {
    let is_foreign = !run.lang.is_empty() && is_right_to_left(&run.lang) != right_to_left;
    let depth = run.text.chars().try_fold(0_usize, |depth, c| match c {
        '\u{2066}'..='\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    (is_foreign && depth == Some(0)).then_some(if right_to_left { '\u{2066}' } else { '\u{2067}' })
}

/// `text` without what a file of Word must not hold.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter_map(cleaned).collect()
}

/// The character to write for `c`, if any: XML has no control characters, and a soft hyphen would show.
fn cleaned(c: char) -> Option<char> {
    match c {
        '\t' => Some(' '),
        '\n' | '\u{b}' | '\u{c}' | LINE_BREAK | '\u{2029}' => Some(LINE_BREAK),
        '\u{ad}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Everything in `text` that says its language is in one written from right to left.
pub(crate) fn is_wholly_right_to_left(text: &Text) -> bool {
    let mut langs = text.runs.iter().filter(|run| !run.lang.is_empty()).map(|run| run.lang.as_str()).peekable();
    langs.peek().is_some() && langs.all(is_right_to_left)
}

/// The language is written from right to left.
pub(crate) fn is_right_to_left(lang: &str) -> bool {
    let mut subtags = lang.split('-').map(str::to_ascii_lowercase);
    let primary = subtags.next().unwrap_or_default();
    match subtags.next().filter(|tag| tag.len() == 4) {
        Some(script) => matches!(script.as_str(), "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
        None => matches!(
            primary.as_str(),
            "ar" | "fa" | "ur" | "he" | "yi" | "ps" | "sd" | "ug" | "ckb" | "dv" | "syr" | "arc" | "prs"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &Text, right_to_left: bool) -> Vec<(String, bool)> {
        pieces(text, right_to_left).into_iter().map(|piece| (piece.text, piece.right_to_left)).collect()
    }

    fn in_order(text: &Text, right_to_left: bool) {
        let pieces = pieces(text, right_to_left);
        let all: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let meant: Vec<bool> =
            pieces.iter().flat_map(|piece| piece.text.chars().map(|_| piece.right_to_left)).collect();
        let shown = directions(&all, right_to_left);
        assert_eq!(shown, meant, "{all:?}");
    }

    #[test]
    fn a_text_in_one_direction_is_one_piece_without_marks() {
        let text = Text::new("Vi vill \u{2068}börja\u{2069} samtala.", "sv");
        assert_eq!(told(&text, false), [("Vi vill börja samtala.".to_owned(), false)]);
    }

    #[test]
    fn a_number_in_an_arabic_line_keeps_its_order() {
        let text = Text::new("الرقم \u{2066}846003-1936\u{2069}.", "ar");
        assert_eq!(
            told(&text, true),
            [("الرقم ".to_owned(), true), ("\u{200e}846003-1936\u{200e}".to_owned(), false), (".".to_owned(), true)]
        );
        in_order(&text, true);
    }

    #[test]
    fn an_amount_stays_one_piece_that_needs_no_mark() {
        let text = Text::new("المبلغ 290\u{a0}000 كرونة", "ar");
        let all: String = told(&text, true).into_iter().map(|(text, _)| text).collect();
        assert_eq!(all, text.plain());
    }

    #[test]
    fn names_beside_each_other_keep_the_order_of_the_line() {
        let text = Text::new("\u{2068}Linköping\u{2069} – \u{2068}Malmö\u{2069}", "ar");
        assert_eq!(told(&text, true)[1], ("\u{200f} – \u{200f}".to_owned(), true));
        in_order(&text, true);
    }

    #[test]
    fn a_mark_at_a_name_does_not_turn_the_amount_beside_it() {
        let text = Text::new("\u{2066}Linköping\u{2069}: \u{2066}87\u{a0}825\u{a0}kr\u{2069} من المال", "ar");
        in_order(&text, true);
    }

    #[test]
    fn a_foreign_sentence_keeps_its_full_stop_at_its_own_end() {
        let text = Text::new("كما كتبوا: ", "ar").then(Text::new("Vi vill samtala.", "sv"));
        assert_eq!(told(&text, true).last(), Some(&("Vi vill samtala.\u{200e}".to_owned(), false)));
        in_order(&text, true);
        let text = Text::new("De skrev: ", "sv").then(Text::new("نريد الحوار.", "ar"));
        in_order(&text, false);
    }

    #[test]
    fn control_characters_are_left_out_and_lines_stay_parted() {
        let text = Text::new("a\u{1}b\tc\nd", "sv");
        assert_eq!(told(&text, false)[0].0, "ab c\u{2028}d");
    }
}
