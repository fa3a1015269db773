//! Values that a message asks for.

use crate::format::balanced;
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// Values for a message: finished strings to show, and numbers that only choose a plural form.
///
/// Numbers are never localised. A message that shows one takes it twice: `$n` to choose by, `$nText` to show.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values and a string to show. Directional isolates that it opens without closing are closed, so that
    /// what somebody typed cannot turn the rest of the line.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'static, str>>, value: impl AsRef<str>) -> Self {
        self.0.set(name, balanced(value.as_ref()));
        self
    }

    /// The same values and a number to choose a plural form by.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, value: impl TryInto<i64>) -> Self {
        self.0.set(name, FluentValue::from(value.try_into().unwrap_or(i64::MAX)));
        self
    }

    pub(crate) fn fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
