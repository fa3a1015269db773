//! A text cleaned for setting: only characters that can be drawn or that steer the layout, cut at forced line breaks.

use std::ops::Range;

use iop_blocks::{Run, Text};

use crate::characters::{is_ignorable, is_newline, is_right_to_left, is_typographic_space, steers_layout};
use crate::missing::MissingGlyphs;
use crate::{FaceId, Fonts};

/// What a stretch of text is besides its characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inline {
    /// BCP 47 tag; empty when the text did not say.
    pub(crate) lang: String,
    /// Where it leads.
    pub(crate) link: Option<String>,
}

/// A stretch in one weight and one [`Inline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// Bytes of the hard line.
    pub(crate) range: Range<usize>,
    pub(crate) bold: bool,
    /// Index in [`Prose::inlines`].
    pub(crate) inline: usize,
}

/// Text between forced line breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HardLine {
    pub(crate) text: String,
    pub(crate) stretches: Vec<Stretch>,
}

/// A cleaned text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose {
    pub(crate) lines: Vec<HardLine>,
    pub(crate) inlines: Vec<Inline>,
}

impl Prose {
    /// Cleans `text`, which stands in a document of the given direction.
    ///
    /// Characters that no font has are noted in `missing` and left out.
    pub(crate) fn new(
        text: &Text,
        bold: bool,
        right_to_left: bool,
        fonts: &Fonts,
        missing: &mut MissingGlyphs,
    ) -> Self {
        let mut prose = Self { lines: vec![HardLine::default()], inlines: Vec::new() };
        for run in &text.runs {
            let inline = prose.inline(run);
            let isolate = foreign_isolate(run, right_to_left);
            // Spaces at the ends part the run from its neighbours and belong to the line.
            let begin = run.text.len() - run.text.trim_start_matches(' ').len();
            let end = run.text.trim_end_matches(' ').len().max(begin);
            for (at, c) in run.text.char_indices() {
                if at == begin {
                    prose.push(isolate, bold || run.strong, inline);
                }
                if at == end {
                    prose.push(isolate.map(|_| POP_ISOLATE), bold || run.strong, inline);
                }
                if is_newline(c) {
                    // An isolate ends with its line, so it is closed and opened again around the break.
                    prose.push(isolate.map(|_| POP_ISOLATE), bold || run.strong, inline);
                    prose.lines.push(HardLine::default());
                    prose.push(isolate, bold || run.strong, inline);
                } else if let Some(c) = cleaned(c) {
                    if steers_layout(c) || can_be_drawn(c, fonts) {
                        prose.push(Some(c), bold || run.strong, inline);
                    } else {
                        missing.note(c, &run.text, at);
                    }
                }
            }
            if end == run.text.len() && begin < end {
                prose.push(isolate.map(|_| POP_ISOLATE), bold || run.strong, inline);
            }
        }
        prose
    }

    /// The visible characters, forced line breaks as spaces.
    pub(crate) fn plain(&self) -> String {
        let lines = self.lines.iter().map(|line| line.text.chars().filter(|c| !is_ignorable(*c)).collect::<String>());
        lines.collect::<Vec<_>>().join(" ").trim().to_owned()
    }

    fn inline(&mut self, run: &Run) -> usize {
        let inline = Inline { lang: run.lang.clone(), link: run.link.clone() };
        if self.inlines.last() != Some(&inline) {
            self.inlines.push(inline);
        }
        self.inlines.len() - 1
    }

    fn push(&mut self, c: Option<char>, bold: bool, inline: usize) {
        let (Some(c), Some(line)) = (c, self.lines.last_mut()) else { return };
        let start = line.text.len();
        line.text.push(c);
        let end = line.text.len();
        match line.stretches.last_mut() {
            Some(last) if last.bold == bold && last.inline == inline => last.range.end = end,
            _ => line.stretches.push(Stretch { range: start..end, bold, inline }),
        }
    }
}

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_ISOLATE: char = '\u{2069}';

/// The isolate to put a run in whose language is written the other way, so that its own full stop stays at its end.
fn foreign_isolate(run: &Run, right_to_left: bool) -> Option<char> {
    if run.lang.is_empty() || is_right_to_left(&run.lang) == right_to_left || !isolates_are_balanced(&run.text) {
        return None;
    }
    Some(if right_to_left { LEFT_TO_RIGHT_ISOLATE } else { RIGHT_TO_LEFT_ISOLATE })
}

fn isolates_are_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            POP_ISOLATE if open == 0 => return false,
            POP_ISOLATE => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// The character to set for `c`, if any.
fn cleaned(c: char) -> Option<char> {
    match c {
        // A tab parts words; there are no tab stops to jump to.
        '\t' => Some(' '),
        c if c.is_control() || (is_ignorable(c) && !steers_layout(c)) => None,
        c => Some(c),
    }
}

fn can_be_drawn(c: char, fonts: &Fonts) -> bool {
    is_typographic_space(c) || FaceId::ALL.iter().any(|id| fonts.face(*id).covers(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(text: &Text, right_to_left: bool) -> (Prose, Vec<crate::MissingGlyph>) {
        let mut missing = MissingGlyphs::default();
        let prose = Prose::new(text, false, right_to_left, &Fonts::bundled(), &mut missing);
        (prose, missing.into_result().err().unwrap_or_default())
    }

    #[test]
    fn controls_go_newlines_cut_and_tabs_part() {
        let (prose, missing) = prose(&Text::new("a\u{7}b\r\nc\td\u{ad}e\u{fe0f}", "sv"), false);
        assert_eq!(prose.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["ab", "c de"]);
        assert!(missing.is_empty());
    }

    #[test]
    fn a_swedish_stretch_in_an_arabic_text_keeps_its_own_direction_on_every_line() {
        let (prose, _) = prose(&Text::new("Ett.\nTvå.", "sv"), true);
        let lines: Vec<_> = prose.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(lines, ["\u{2066}Ett.\u{2069}", "\u{2066}Två.\u{2069}"]);
        assert_eq!(prose.plain(), "Ett. Två.");
    }

    #[test]
    fn the_space_after_a_foreign_run_stays_outside_its_isolate() {
        let text = Text::new("Malmö ", "sv").then(Text::new("2022", "ar"));
        let mut missing = MissingGlyphs::default();
        let prose = Prose::new(&text, false, true, &Fonts::bundled(), &mut missing);
        assert_eq!(prose.lines[0].text, "\u{2066}Malmö\u{2069} 2022");
    }

    #[test]
    fn a_run_that_closes_an_isolate_of_another_run_is_left_alone() {
        let (prose, _) = prose(&Text::new("x\u{2069}", "sv"), true);
        assert_eq!(prose.lines[0].text, "x\u{2069}");
    }

    #[test]
    fn every_missing_character_is_named_once_with_its_surroundings() {
        let (_, missing) = prose(&Text::new("Vi bjuder på fika 😀 och 漢字 😀", "sv"), false);
        assert_eq!(missing.iter().map(|glyph| glyph.character).collect::<String>(), "😀漢字");
        assert_eq!(missing[0].code_point, "U+1F600");
        assert!(missing[0].excerpt.contains("fika 😀 och"), "{}", missing[0].excerpt);
    }
}
