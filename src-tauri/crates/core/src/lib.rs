//! What IOP-guiden knows: the questions, what answers mean, what an issuer says and what follows from both.
//!
//! Everything here is pure. `today` and the profile come in as arguments; nothing reads a clock, a disk or a locale.

pub mod aftermath;
pub mod answers;
pub mod aspects;
pub mod assessment;
pub mod catalogue;
pub mod chairs;
pub mod comparison;
pub mod contradictions;
pub mod contribution;
pub mod crosswalk;
mod document_kind;
pub mod gaps;
pub mod glossary;
pub mod grid;
pub mod grounds;
pub mod guard;
pub mod interview;
pub mod on_paper;
pub mod party;
pub mod passage;
mod pattern;
pub mod problem;
pub mod profile;
pub mod public_record;
pub mod question;
pub mod reading;
pub mod requirement;
pub mod sessions;
pub mod timeline;
pub mod to_do;
pub mod unprintable;
pub mod value;
pub mod verdict;
pub mod ways_out;
pub mod word_lists;

pub use answers::{Answer, Initiative, Row, State};
pub use aspects::Aspect;
pub use assessment::{Assessment, assess};
pub use document_kind::{DocumentKind, UnknownKind};
pub use problem::{Place, Problem, Severity};
pub use profile::Profile;
pub use question::{Kind, Question};
pub use reading::Reading;
pub use unprintable::Unprintable;
pub use verdict::Verdict;
pub use word_lists::{LanguageLists, WordLists};
