//! Sizes, distances and colours. Lengths are in points.

use iop_blocks::{Direction, Typeface};

use crate::Color;

/// Width of A4.
pub(crate) const PAGE_WIDTH: f64 = 595.276;
/// Height of A4.
pub(crate) const PAGE_HEIGHT: f64 = 841.89;
/// Left and right margin, 25 mm.
pub(crate) const SIDE_MARGIN: f64 = 70.866;
/// The same where two languages share the page, 17 mm.
pub(crate) const BROAD_MARGIN: f64 = 48.189;
/// Between the columns of two languages.
pub(crate) const LANGUAGE_GUTTER: f64 = 22.0;
/// What sizes above [`SMALLEST_SHRUNK`] are multiplied by in the columns of two languages.
pub(crate) const SHRINKING: f64 = 0.92;
/// The largest size in such a column: a title there takes many lines.
pub(crate) const LARGEST_SHRUNK: f64 = 15.0;
/// Text of this size and below is small enough as it is.
pub(crate) const SMALLEST_SHRUNK: f64 = 10.0;
/// Upper edge of the text, where no running header needs more.
pub(crate) const TOP: f64 = 71.0;
/// Lower edge of the text, where no footer needs more.
pub(crate) const BOTTOM: f64 = PAGE_HEIGHT - 74.0;
/// Width of the text.
pub(crate) const MEASURE: f64 = PAGE_WIDTH - 2.0 * SIDE_MARGIN;

/// Ordinary text.
pub(crate) const INK: Color = Color::rgb(0x1c, 0x1f, 0x22);
/// Title, headings, links.
pub(crate) const ACCENT: Color = Color::rgb(0x1f, 0x4e, 0x5f);
/// Remarks, labels, header and footer; 6.2 : 1 against white.
pub(crate) const MUTED: Color = Color::rgb(0x56, 0x61, 0x66);
/// Thin rules.
pub(crate) const RULE: Color = Color::rgb(0xc3, 0xcd, 0xd1);
/// Lines to write on.
pub(crate) const WRITING_RULE: Color = Color::rgb(0x6b, 0x77, 0x7c);
/// Behind table headers.
pub(crate) const HEADER_SHADE: Color = Color::rgb(0xe7, 0xee, 0xf0);
/// Behind a notice that informs.
pub(crate) const INFORMATION_SHADE: Color = Color::rgb(0xee, 0xf4, 0xf5);
/// Behind a notice that warns.
pub(crate) const CAUTION_SHADE: Color = Color::rgb(0xfb, 0xf4, 0xe4);
/// The bar of a notice that warns.
pub(crate) const AMBER: Color = Color::rgb(0xb9, 0x77, 0x0e);
/// The bar beside a quotation.
pub(crate) const QUOTE_BAR: Color = Color::rgb(0x8f, 0xa9, 0xb2);

/// Distance between blocks of running text.
pub(crate) const BLOCK_GAP: f64 = 7.5;
/// Space around a table and other set-off blocks.
pub(crate) const SET_OFF_GAP: f64 = 12.0;
/// Between the edge of a table cell and its text, sideways.
pub(crate) const CELL_PAD: f64 = 6.0;
/// The same in a table whose longest words would not fit otherwise.
pub(crate) const DENSE_CELL_PAD: f64 = 4.0;
/// Between the rule of a table row and its text.
pub(crate) const ROW_PAD: f64 = 3.0;
/// Distance between lines to write on.
pub(crate) const WRITING_PITCH: f64 = 22.0;
/// Height of a table row to write in; handwriting needs somewhat more than print.
pub(crate) const WRITING_ROW: f64 = 23.0;
/// Room to sign in, above the line.
pub(crate) const SIGNING_ROOM: f64 = 40.0;

/// How a kind of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TextStyle {
    /// Size in points of Latin letters.
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) color: Color,
    /// Distance of baselines as a multiple of the size, in Latin and in Arabic text.
    pub(crate) latin_leading: f64,
    pub(crate) arabic_leading: f64,
}

impl TextStyle {
    const fn text(size: f64) -> Self {
        Self { size, bold: false, color: INK, latin_leading: 1.4, arabic_leading: 1.7 }
    }

    const fn heading(size: f64, color: Color) -> Self {
        Self { size, bold: true, color, latin_leading: 1.25, arabic_leading: 1.55 }
    }

    /// The same for a narrow column.
    pub(crate) fn shrunk(self) -> Self {
        if self.size > SMALLEST_SHRUNK {
            Self { size: (self.size * SHRINKING).clamp(SMALLEST_SHRUNK, LARGEST_SHRUNK), ..self }
        } else {
            self
        }
    }

    /// The same in another colour.
    pub(crate) const fn colored(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// The same in bold.
    pub(crate) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}

/// Running text.
pub(crate) const BODY: TextStyle = TextStyle::text(11.0);
/// Cells of tables and text under signatures.
pub(crate) const CELL: TextStyle = TextStyle::text(10.0);
/// Cells of a table whose longest words would not fit otherwise.
pub(crate) const DENSE_CELL: TextStyle = TextStyle::text(9.0);
/// What stands beside a drawing.
pub(crate) const PICTURE_LABEL: TextStyle = TextStyle::text(9.5);
/// Names of years on a timeline.
pub(crate) const PICTURE_YEAR: TextStyle = TextStyle::text(8.0).colored(MUTED);
/// Remarks and sources.
pub(crate) const REMARK: TextStyle = TextStyle::text(9.0).colored(MUTED);
/// Header and footer.
pub(crate) const FURNITURE: TextStyle = TextStyle::text(8.5).colored(MUTED);
/// The document's title.
pub(crate) const TITLE: TextStyle = TextStyle::heading(20.0, ACCENT);

/// How a heading is set, with the space above and below it.
pub(crate) fn heading(level: u8) -> (TextStyle, f64, f64) {
    match level {
        0 | 1 => (TextStyle::heading(14.0, ACCENT), 19.0, 5.0),
        2 => (TextStyle::heading(12.0, INK), 14.0, 4.0),
        _ => (TextStyle::heading(11.0, MUTED), 11.0, 3.0),
    }
}

/// What Arabic letters are multiplied by so that they look as large as the Latin ones beside them.
pub(crate) fn arabic_scale(typeface: Typeface) -> f64 {
    match typeface {
        Typeface::Letter => 1.18,
        Typeface::Form => 1.08,
    }
}

/// The document is read from right to left.
pub(crate) fn is_right_to_left(direction: Direction) -> bool {
    direction == Direction::RightToLeft
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
    }

    #[test]
    fn every_text_colour_can_be_read_on_every_ground() {
        for ground in [Color::rgb(255, 255, 255), HEADER_SHADE, INFORMATION_SHADE, CAUTION_SHADE] {
            for text in [INK, ACCENT, MUTED] {
                let contrast = (luminance(ground) + 0.05) / (luminance(text) + 0.05);
                assert!(contrast >= 4.5, "{text:?} on {ground:?}: {contrast}");
            }
        }
    }
}
