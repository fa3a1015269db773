//! Something a person should know about an answer, a file or a profile.

use serde::Serialize;
use std::collections::BTreeMap;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know; nothing needs doing.
    Notice,
    /// Worth a look; the answer is used as it is.
    Warning,
    /// The answer cannot be used as it is. What was typed is kept.
    Error,
}

/// Where a problem is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Question id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Row id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Column id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// File or profile, with line where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// A problem with a stable code. The words are the Fluent message `e-<code>`, whose `.hint` says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable code, for example `amount-not-a-number`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Values for the message.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<&'static str, String>,
}

impl Problem {
    /// A problem that keeps the answer from being used.
    pub fn error(code: &'static str) -> Self {
        Self { code, severity: Severity::Error, place: Place::default(), args: BTreeMap::new() }
    }

    /// A problem worth a look.
    pub fn warning(code: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// Something good to know.
    pub fn notice(code: &'static str) -> Self {
        Self { severity: Severity::Notice, ..Self::error(code) }
    }

    /// The same problem with a value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// The same problem at a question.
    #[must_use]
    pub fn at(mut self, question: impl Into<String>) -> Self {
        self.place.question = Some(question.into());
        self
    }

    /// The same problem in a cell of a table.
    #[must_use]
    pub fn in_cell(mut self, row: impl Into<String>, column: impl Into<String>) -> Self {
        self.place.row = Some(row.into());
        self.place.column = Some(column.into());
        self
    }

    /// The same problem in a file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.place.file = Some(file.into());
        self
    }
}
