//! Sizes, distances and colours: those of the printed paper, as far as a word processor has them.

use rdocx_oxml::Twips;

/// Width of A4 in twentieths of a point.
pub(crate) const PAGE_WIDTH: i32 = 11906;
/// Height of A4.
pub(crate) const PAGE_HEIGHT: i32 = 16838;
/// Left and right margin, 25 mm.
pub(crate) const SIDE_MARGIN: i32 = 1417;
/// Upper and lower margin.
pub(crate) const END_MARGIN: i32 = 1420;
/// From the edge of the paper to header and footer.
pub(crate) const FURNITURE_DISTANCE: i32 = 720;
/// Width of the text.
pub(crate) const MEASURE: i32 = PAGE_WIDTH - 2 * SIDE_MARGIN;

/// Ordinary text.
pub(crate) const INK: &str = "1C1F22";
/// Title, headings, links.
pub(crate) const ACCENT: &str = "1F4E5F";
/// Remarks, labels, header and footer.
pub(crate) const MUTED: &str = "566166";
/// Thin rules.
pub(crate) const RULE: &str = "C3CDD1";
/// Behind table headers.
pub(crate) const HEADER_SHADE: &str = "E7EEF0";
/// Behind a notice that informs.
pub(crate) const INFORMATION_SHADE: &str = "EEF4F5";
/// Behind a notice that warns.
pub(crate) const CAUTION_SHADE: &str = "FBF4E4";
/// The bar of a notice that warns.
pub(crate) const AMBER: &str = "B9770E";
/// The bar beside a quotation.
pub(crate) const QUOTE_BAR: &str = "8FA9B2";

/// From the edge of the text to an item's text.
pub(crate) const ITEM_INDENT: i32 = 400;
/// Between the edge of a table cell and its text, sideways.
pub(crate) const CELL_PAD: i32 = 120;
/// Between the edge of a cell and its text where two languages stand beside each other, sideways.
pub(crate) const PAIR_PAD: i32 = 160;
/// Height of a table row to write in, in points.
pub(crate) const WRITING_ROW: f64 = 23.0;
/// Room to sign in, above the line, in points.
pub(crate) const SIGNING_ROOM: f64 = 40.0;
/// Between two places to sign.
pub(crate) const GUTTER: i32 = 560;

/// Points as the file counts them.
pub(crate) fn points(points: f64) -> Twips {
    Twips::from_pt(points)
}
