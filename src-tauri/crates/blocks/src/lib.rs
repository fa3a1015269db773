//! What a document is made of, before anyone decides how it looks.
//!
//! The composer writes a [`Document`]; the typesetter lays it out. Neither knows the other.

mod belonging;
mod beside;
mod block;
mod document;
mod origins;
mod picture;
mod text;
mod widths;

pub use belonging::belongs_below;
pub use beside::{Beside, can_share_cells, is_same};
pub use block::{Align, Block, CheckItem, Column, Fact, Row, RowKind, Signature, Tone};
pub use document::{Direction, Document, Furniture, Typeface};
pub use origins::Origins;
pub use picture::{Bar, BarGroup, Length, Measure, TimelineRow, When, YearMark};
pub use text::{Run, Text, is_directional_control};
pub use widths::part_width;
