//! Sets a text and places its lines, tying every stretch to its structure element.

use iop_blocks::Text;

use super::{Composer, Track};
use crate::characters::{is_arabic, is_right_to_left};
use crate::lines::{Line, Piece, Setting, set_line};
use crate::look::{ACCENT, TextStyle};
use crate::memory::Manner;
use crate::missing::MissingGlyphs;
use crate::prose::{Inline, Prose};
use crate::shaping::Shaper;
use crate::strip::Strip;
use crate::{ElementId, Fonts, Item, MarkId, Owner, Role, Shape};

/// The side of a track that lines stand at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Where lines begin.
    Start,
    /// Where lines end.
    End,
    /// The physical right.
    Right,
}

/// A text in lines, not yet placed.
#[derive(Clone, Default)]
pub(crate) struct SetText {
    pub(crate) lines: Vec<Line>,
    /// Height of a line in points.
    pub(crate) leading: f64,
    /// The characters in reading order.
    pub(crate) plain: String,
    right_to_left: bool,
    size: f64,
    inlines: Vec<Inline>,
}

impl SetText {
    /// Width in points of the widest line.
    pub(crate) fn width(&self) -> f64 {
        self.lines.iter().map(|line| line.width).fold(0.0, f64::max)
    }
}

/// What placed lines belong to.
pub(crate) enum Belonging {
    /// A structure element, with the elements of its inlines as far as they have been made.
    Element { element: ElementId, inlines: Vec<Option<ElementId>> },
    /// Header or footer.
    Furniture,
    /// A drawing, whose facts stand beside it in words.
    Drawing,
}

/// How far below the middle of a line the baseline lies, as a share of the type size.
const BASELINE_BELOW_MIDDLE: f64 = 0.32;

/// Sets `text` in one manner, whatever was set before.
pub(crate) fn set_anew(
    text: &Text,
    manner: Manner,
    setting: Setting,
    fonts: &Fonts,
    shaper: &mut Shaper<'_>,
    missing: &mut MissingGlyphs,
) -> SetText {
    let Manner { style, measure, right_to_left, .. } = manner;
    let prose = Prose::new(text, style.bold, right_to_left, fonts, missing);
    let setting = Setting { size: style.size, color: style.color, measure, right_to_left, ..setting };
    let mut lines = Vec::new();
    for hard_line in &prose.lines {
        lines.extend(set_line(hard_line, &setting, fonts, shaper, missing));
    }
    let plain = prose.plain();
    let is_arabic = right_to_left || is_mostly_arabic(&plain);
    let factor = if is_arabic { style.arabic_leading } else { style.latin_leading };
    let leading = style.size * factor;
    SetText { lines, leading, plain, right_to_left, size: style.size, inlines: prose.inlines }
}

impl Composer<'_> {
    /// Sets `text` in lines of at most `measure` points.
    ///
    /// A text wholly in a right-to-left language is set from right to left even in a left-to-right document when it
    /// takes several lines. A single line, such as a name among others, begins where the others begin.
    pub(crate) fn set(&mut self, text: &Text, style: TextStyle, measure: f64) -> SetText {
        let set = self.set_in_direction(text, style, measure, self.right_to_left());
        let turn = set.lines.len() > 1 && !set.right_to_left && is_wholly_right_to_left(text);
        if turn { self.set_in_direction(text, style, measure, true) } else { set }
    }

    fn set_in_direction(&mut self, text: &Text, style: TextStyle, measure: f64, right_to_left: bool) -> SetText {
        let style = if self.tongues.len() > 1 { style.shrunk() } else { style };
        let manner = Manner { style, measure, right_to_left, typeface: self.setting.typeface };
        let remembered = self.memory.as_mut().and_then(|memory| memory.recall(text, manner));
        if let Some(set) = remembered.or_else(|| self.ahead.and_then(|ahead| ahead.take(text, manner))) {
            return set;
        }
        let noted = self.missing.noted();
        let set = set_anew(text, manner, self.setting, self.fonts, &mut self.shaper, &mut self.missing);
        // A text with a character that no font has must tell of it each time.
        if let Some(memory) = self.memory.as_mut().filter(|_| self.missing.noted() == noted) {
            memory.keep(text, manner, &set);
        }
        set
    }

    /// Sets the text of a table cell. It ends with a space, hanging over the edge, so that programs that read cells one
    /// after another do not glue them together.
    pub(crate) fn set_cell(&mut self, text: &Text, style: TextStyle, measure: f64) -> SetText {
        let lang = text.runs.last().map_or("", |run| run.lang.as_str());
        let spaced = if text.is_empty() { text.clone() } else { text.clone().then(Text::new(" ", lang)) };
        let mut set = self.set(&spaced, style, measure);
        if set.right_to_left
            && let Some(line) = set.lines.last_mut()
        {
            line.pieces.iter_mut().max_by_key(|piece| piece.start).into_iter().for_each(Piece::keep_last_space);
        }
        set
    }

    /// Makes an element for `text`, in the language of `text` when it has a single one.
    pub(crate) fn element_for(&mut self, role: Role, parent: ElementId, text: &SetText) -> Belonging {
        let element = self.structure.element(role, parent);
        self.belonging(element, text)
    }

    /// Lets `text` belong to `element`.
    pub(crate) fn belonging(&mut self, element: ElementId, text: &SetText) -> Belonging {
        let mut langs = text.inlines.iter().map(|inline| inline.lang.as_str());
        if let Some(first) = langs.next()
            && langs.all(|lang| lang == first)
            && !first.is_empty()
            && first != self.lang
        {
            self.structure.set_lang(element, first);
        }
        Belonging::Element { element, inlines: vec![None; text.inlines.len()] }
    }

    /// Places a line whose upper edge is `top`.
    pub(crate) fn place(
        &mut self,
        line: Line,
        text: &SetText,
        belonging: &mut Belonging,
        track: Track,
        top: f64,
        side: Side,
    ) -> Vec<Item> {
        let at_right = match side {
            Side::Start => text.right_to_left,
            Side::End => !text.right_to_left,
            Side::Right => true,
        };
        let indent = if at_right { track.width - line.width } else { 0.0 };
        let left = track.x + indent - line.left_overhang;
        let baseline = top + text.leading / 2.0 + text.size * BASELINE_BELOW_MIDDLE;

        let mut pieces = line.pieces;
        // Marks follow the order of reading; the glyphs keep their places.
        pieces.sort_by_key(|piece| piece.start);
        let mut current: Option<(ElementId, MarkId)> = None;
        let mut items = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let inline = &text.inlines[piece.inline];
            let mut run = piece.run;
            run.x += left;
            run.baseline = baseline;
            if inline.link.is_some() {
                run.color = ACCENT;
            }
            let owner = match belonging {
                Belonging::Furniture => Owner::Artifact(crate::Artifact::Pagination),
                Belonging::Drawing => Owner::Artifact(crate::Artifact::Layout),
                Belonging::Element { element, inlines } => {
                    let wanted = self.inline_element(*element, inline, &mut inlines[piece.inline]);
                    let mark = match current {
                        Some((element, mark)) if element == wanted => mark,
                        _ => self.structure.mark(wanted),
                    };
                    current = Some((wanted, mark));
                    Owner::Mark(mark)
                }
            };
            items.push(Item { owner, shape: Shape::Glyphs(run) });
        }
        items
    }

    /// The element of an inline: a link, a stretch in another language, or the paragraph itself.
    fn inline_element(&mut self, outer: ElementId, inline: &Inline, made: &mut Option<ElementId>) -> ElementId {
        if let Some(element) = *made {
            return element;
        }
        let outer_lang = self.structure.elements[outer.0].lang.as_deref().unwrap_or(self.lang);
        let foreign = !inline.lang.is_empty() && inline.lang != outer_lang;
        let element = match &inline.link {
            Some(target) => self.structure.element(Role::Link { target: target.clone() }, outer),
            None if foreign => self.structure.element(Role::Span, outer),
            None => outer,
        };
        if foreign {
            self.structure.set_lang(element, &inline.lang);
        }
        *made = Some(element);
        element
    }

    /// Places all lines of `text`, one strip a line.
    pub(crate) fn strips(&mut self, text: &mut SetText, belonging: &mut Belonging, track: Track) -> Vec<Strip> {
        let lines = std::mem::take(&mut text.lines);
        let place = |line| {
            let items = self.place(line, text, belonging, track, 0.0, Side::Start);
            Strip { items, ..Strip::blank(text.leading) }
        };
        lines.into_iter().map(place).collect()
    }
}

fn is_wholly_right_to_left(text: &Text) -> bool {
    let mut runs = text.runs.iter().filter(|run| run.text.chars().any(char::is_alphabetic)).peekable();
    runs.peek().is_some() && runs.all(|run| is_right_to_left(&run.lang))
}

fn is_mostly_arabic(text: &str) -> bool {
    let arabic = text.chars().filter(|c| is_arabic(*c)).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    arabic * 2 > letters
}
