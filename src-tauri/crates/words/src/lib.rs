//! Every word the user meets, in the language the user reads.
//!
//! [`Words`] holds all shipped locales, parsed once; a [`Speaker`] says messages in one language and falls back to
//! Swedish message by message. Languages are found in `locales/`; no list of them stands in code.

mod args;
pub mod format;
mod language;
mod lexicon;
mod pseudo;
mod said;
mod sources;
mod speaker;
mod words;

pub use args::Args;
pub use language::Language;
pub use pseudo::Pseudo;
pub use said::Said;
pub use sources::{Source, sources};
pub use speaker::Speaker;
pub use words::{SOURCE_LANGUAGE, Term, Words};
