//! What a refused command tells the page.

use iop_core::Problem;
use iop_words::Speaker;
use serde::Serialize;

/// A refused command: a stable code, and finished words in the window's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Error {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    pub(crate) lang: String,
}

impl Error {
    /// The problem in words.
    pub(crate) fn new(problem: &Problem, speaker: &Speaker<'_>) -> Self {
        let (message, hint) = speaker.problem(problem);
        Self {
            code: problem.code.to_owned(),
            message: message.text,
            hint: hint.map(|hint| hint.text),
            lang: message.lang,
        }
    }
}
