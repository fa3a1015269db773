//! Who speaks in the letter. It follows from who can be a party.

use iop_core::Reading;
use iop_core::party::{self, Outcome};

/// Who sends the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// The association itself; it can be a party.
    Association,
    /// The association that owns the project, in its own name.
    Owner {
        /// A new local association is meant to join later.
        with_new_association: bool,
    },
    /// A group that cannot be a party, or does not know yet; it asks for a talk.
    Group,
}

impl Voice {
    /// Reads the voice from all answers, also those that the group is unsure of.
    pub(crate) fn of(reading: &Reading<'_>) -> Self {
        match party::party(reading).outcome {
            Some(Outcome::Ready | Outcome::ReadyAsk) => Self::Association,
            Some(Outcome::OwnerMustBeParty) if party::owner_may_be_party(reading) => match reading.choice("owner-road")
            {
                Some("owner-is-party") => Self::Owner { with_new_association: false },
                Some("three-parties") => Self::Owner { with_new_association: true },
                _ => Self::Group,
            },
            _ => Self::Group,
        }
    }

    /// The question that holds the sender's name.
    pub(crate) fn name_question(self) -> &'static str {
        if matches!(self, Self::Owner { .. }) { "owner-name" } else { "association-name" }
    }

    /// The name of the sender.
    pub(crate) fn name<'a>(self, reading: &Reading<'a>) -> Option<&'a str> {
        let own = reading.typed(self.name_question());
        if self == Self::Group { own.or_else(|| reading.typed("initiative-name")) } else { own }
    }

    /// Names that stand for the project or activity and never for a party.
    pub(crate) fn project_names<'a>(self, reading: &Reading<'a>) -> Vec<&'a str> {
        let sender = self.name(reading);
        ["association-name", "initiative-name"]
            .into_iter()
            .filter_map(|id| reading.typed(id))
            .filter(|name| !sender.is_some_and(|sender| is_same_name(sender, name)))
            .collect()
    }

    /// What the project is called in the owner's letter.
    pub(crate) fn project<'a>(self, reading: &Reading<'a>) -> Option<&'a str> {
        if matches!(self, Self::Owner { .. }) { self.project_names(reading).first().copied() } else { None }
    }
}

/// The same name, however it is spaced, capitalised or spelled with or without dots and rings.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |c: char| match c {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        other => other,
    };
    let fold =
        |name: &str| -> String { name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).map(plain).collect() };
    fold(one) == fold(other)
}

#[cfg(test)]
#[path = "voice_tests.rs"]
mod tests;
