//! Finished views for the window.
//!
//! An initiative, an issuer, a day and a language go in; what to show comes out, every word with its language and
//! direction. The window renders it and sends [`Edit`]s back; it holds no rule, no wording and no arithmetic.

mod after;
mod aspect;
mod chairs;
mod changes;
mod contributions;
mod deed;
mod document;
mod edit;
mod faults;
mod field;
mod glossary;
mod grid;
mod group;
mod in_text;
#[cfg(test)]
mod kind_names;
mod label;
mod link;
mod looks;
mod nav;
mod overview;
mod page;
mod paper;
mod paper_entry;
mod phrase;
mod plan;
mod preview;
mod problem;
mod purpose;
mod question;
mod questions;
mod recordings;
mod remark;
mod result;
mod review;
mod scene;
mod section;
mod session;
mod shelf;
mod source;
mod start;
mod table;
mod text_preview;
mod to_do;
mod together;
mod told;
mod topic;
mod voice;
mod window;

pub use after::{AfterStep, AfterView, DayView};
pub use aspect::{AspectHelp, AspectPart};
pub use chairs::{ChairView, ChairsView};
pub use changes::{ChangeView, Changed, HistoryView};
pub use contributions::{ContributionsView, PartySumView, YearView};
pub use deed::{Deed, Done};
pub use document::{DocumentView, KindChoice, MissingGlyphView, SwedishGap, SwedishGaps};
pub use edit::{Edit, Spot, State};
pub use faults::NeedsLook;
pub use field::{ChoiceView, Field, Input, InputMode, OptionView, TextBox};
pub use glossary::{GlossaryView, TermView};
pub use grid::{
    GridCell, GridColumn, GridKind, GridLine, GridOption, GridPages, GridSum, GridView, GridYear, kinds_by_name,
};
pub use group::GroupView;
pub use in_text::TextMark;
pub use label::{Label, Labels};
pub use link::{Link, page_of};
pub use looks::{LookChoice, Looks, LooksView, TEXT_SIZES, Theme, Wish};
pub use nav::{NavPart, NavTopic};
pub use overview::{CarriedView, IssuerChoice, OverviewView};
pub use page::{Page, PageView};
pub use paper::{Paper, PaperChoice};
pub use paper_entry::{EchoView, NumberedOption, OnPaper, PaperColumn, PaperEntryView};
pub use phrase::{Dir, Mark, Phrase};
pub use plan::{PaperView, PathView, PlanStepView};
pub use preview::{Area, AreaView, ChangeLink, PreviewView, Sheet, SheetView, preview};
pub use problem::{ProblemView, Severity, Trouble};
pub use question::{CriterionQuote, QuestionView, StateChoice, question_dom};
pub use questions::{QuestionLine, QuestionsView, SectionQuestions, TopicQuestions};
pub use recordings::{ListenView, Recorded, RecordingLine, RecordingTopic, RecordingsView};
pub use remark::{NeutralChoice, OpeningView, RemarkKind, RemarkSpot, RemarkView};
pub use result::{
    AspectView, ContradictionView, CriterionView, GroundView, PartyView, ReasonView, ResultView, StepView, VerdictCount,
};
pub use review::{ReviewRow, ReviewTopic, ReviewView};
pub use scene::{Binned, Kept, Opened, ReadOnly, Saving, Scene, Shelved, Underway};
pub use section::{SectionView, Way};
pub use session::{EVIDENCE, SessionRow, SessionView, args as session_args};
pub use shelf::{BinView, BinnedView, DeedView, DoneView, RecentView, VersionView, VersionsView};
pub use source::ChangedIssuer;
pub use start::{ExampleView, ProfileChoice, StartView};
pub use table::{CellView, RowView, TableView};
pub use text_preview::{TextBlock, TextRun, TextWords};
pub use to_do::{Left, ToDoView};
pub use together::{LeftView, LeftWhy};
pub use told::AnswerLine;
pub use topic::{FaultView, TopicView};
pub use voice::Voice;
pub use window::{LanguageChoice, OpenView, Window, window};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod together_tests;
