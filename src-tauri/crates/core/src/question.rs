//! What a question is, apart from its words.

use crate::reading::Reading;
use crate::value::Counted;
use serde::Serialize;

/// A closed set of options; the words of option `own` in set `party-kind` are the message `o-party-kind-own`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OptionSet {
    /// Name of the set.
    pub name: &'static str,
    /// Option ids in the order they are shown.
    pub options: &'static [&'static str],
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One option.
    Choice(OptionSet),
    /// Any number of options.
    Many(OptionSet),
    /// One line that is the same in every language: a name, a reference.
    Line,
    /// Free text, one box per language in use.
    Text,
    /// A day.
    Date,
    /// A year.
    Year,
    /// Whole kronor.
    Amount,
    /// Hours, read as minutes.
    Hours,
    /// A whole number of these.
    Count(Counted),
    /// A Swedish organisation number.
    OrgNumber,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A row of the table `parties`, by row id, or [`NOT_STATED`].
    Party,
    /// Rows with these columns.
    Table(&'static [Column]),
}

/// The giver whose name no paper tells.
pub const NOT_STATED: &str = "not-stated";

/// A column of a table. Its words are the message `q-<question>-<column>`.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Column id.
    pub id: &'static str,
    /// What a cell takes; never a table.
    pub kind: Kind,
}

/// A question. Its words are the message `q-<id>` with `.why` and `.example`.
#[derive(Clone, Copy)]
pub struct Question {
    /// Stable id in kebab case; the key of the answer.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether the branch it belongs to is taken. May look only at questions before it.
    pub shown: fn(&Reading<'_>) -> bool,
    /// It asks about grants, services, earlier work or other people's words, so the guard leaves the answer alone.
    pub is_telling: bool,
    /// A line that names the proposal itself, so the guard reads it.
    pub is_heading: bool,
    /// It asks whom to reach, who signs or where to meet: details that the paper must have.
    pub is_contact: bool,
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Question").field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Yes, partly or no.
pub const CLAIM: OptionSet = OptionSet { name: "claim", options: &["yes", "partly", "no"] };
/// Yes or no.
pub const YES_NO: OptionSet = OptionSet { name: "yes-no", options: &["yes", "no"] };
/// How firm a section of the document is.
pub const STANCE: OptionSet = OptionSet { name: "stance", options: &["proposal", "open", "fixed"] };
/// Who it is that sells or offers something like it.
pub const PROVIDER_KIND: OptionSet =
    OptionSet { name: "provider-kind", options: &["company", "contracted", "association", "public"] };
/// Where a paper is.
pub const PAPER: OptionSet = OptionSet { name: "paper", options: &["have", "getting", "missing", "not-relevant"] };
/// The legal forms of `domain` knowledge; the association's and the owner's.
pub const LEGAL_FORM: OptionSet = OptionSet {
    name: "legal-form",
    options: &[
        "ideell-forening",
        "stiftelse",
        "trossamfund",
        "aktiebolag-svb",
        "ekonomisk-forening",
        "aktiebolag",
        "handelsbolag",
        "enskild-firma",
        "utlandsk",
        "offentlig",
    ],
};

impl Question {
    pub(crate) const fn new(id: &'static str, kind: Kind) -> Self {
        Self { id, kind, shown: |_| true, is_telling: false, is_heading: false, is_contact: false }
    }

    /// One option of a set.
    pub const fn choice(id: &'static str, name: &'static str, options: &'static [&'static str]) -> Self {
        Self::new(id, Kind::Choice(OptionSet { name, options }))
    }

    /// Any options of a set.
    pub const fn many(id: &'static str, name: &'static str, options: &'static [&'static str]) -> Self {
        Self::new(id, Kind::Many(OptionSet { name, options }))
    }

    /// One option of a shared set.
    pub const fn of(id: &'static str, set: OptionSet) -> Self {
        Self::new(id, Kind::Choice(set))
    }

    /// Yes, partly or no.
    pub const fn claim(id: &'static str) -> Self {
        Self::of(id, CLAIM)
    }

    /// Yes or no.
    pub const fn yes_no(id: &'static str) -> Self {
        Self::of(id, YES_NO)
    }

    /// Anything that needs no options.
    pub const fn ask(id: &'static str, kind: Kind) -> Self {
        Self::new(id, kind)
    }

    /// The same question about what others do, sell or have written.
    #[must_use]
    pub const fn telling(mut self) -> Self {
        self.is_telling = true;
        self
    }

    /// The same question as the name of the proposal.
    #[must_use]
    pub const fn heading(mut self) -> Self {
        self.is_heading = true;
        self
    }

    /// The same question about a detail that the paper must have.
    #[must_use]
    pub const fn contact(mut self) -> Self {
        self.is_contact = true;
        self
    }

    /// The same question, asked only on a branch.
    #[must_use]
    pub const fn when(mut self, shown: fn(&Reading<'_>) -> bool) -> Self {
        self.shown = shown;
        self
    }
}

impl Column {
    /// A column.
    pub const fn new(id: &'static str, kind: Kind) -> Self {
        Self { id, kind }
    }
}
