//! A list of everything that is wrong.

use std::collections::BTreeSet;

#[derive(Default)]
pub(crate) struct Faults(BTreeSet<String>);

impl Faults {
    pub(crate) fn add(&mut self, place: impl std::fmt::Display, what: impl std::fmt::Display) {
        self.0.insert(format!("{place}: {what}"));
    }

    /// Fails with the whole list.
    #[track_caller]
    pub(crate) fn none(self) {
        let list: Vec<String> = self.0.into_iter().collect();
        assert!(list.is_empty(), "{} faults\n{}\n", list.len(), list.join("\n"));
    }

    pub(crate) fn contains(&self, what: &str) -> bool {
        self.0.iter().any(|fault| fault.contains(what))
    }

    /// Something is already known to be wrong there.
    pub(crate) fn has_place(&self, place: &str) -> bool {
        self.0.iter().any(|fault| fault.split(": ").next() == Some(place))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
