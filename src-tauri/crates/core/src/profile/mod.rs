//! A profile: what one issuer says about IOPs, as data.

mod check;
mod fluent;
mod meaning;
mod nearest;
mod plain;
mod shape;
mod shipped;
mod spots;
mod story;
mod texts;

pub use check::{Checked, check_profile, read_profile};
pub use shipped::{Source, shipped, shipped_sources};
pub use story::{Differs, Story, read_story};

use crate::Aspect;
use crate::answers::ProfileRef;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What one issuer (a municipality, one of its boards, a region) says about IOPs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Stable id, the name of its folder.
    pub id: String,
    /// Who issues the text.
    pub issuer: Issuer,
    /// Where the text stands; a profile that speaks for no issuer has none.
    #[serde(default)]
    pub source: Option<Citation>,
    /// What the paper is called there.
    #[serde(default)]
    pub paper: Paper,
    /// Legal forms the issuer names; empty when it names none.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Requirements on the actor, all of which must hold.
    #[serde(default)]
    pub requirements: Vec<Requirement>,
    /// Criteria on the activity in the issuer's order.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// Basic requirements that are known only as headings.
    #[serde(default)]
    pub basics: Vec<Coded>,
    /// Papers known to have been examined.
    #[serde(default)]
    pub papers: Vec<ExaminedPaper>,
    /// Steps of the issuer's process.
    #[serde(default)]
    pub steps: Vec<Coded>,
    /// Plans that may be worth pointing to.
    #[serde(default)]
    pub plans: Vec<Coded>,
    /// Period and extension that have been used in one agreement.
    #[serde(default)]
    pub period: Option<PeriodSeen>,
    /// Fluent texts by language; filled when the profile is read.
    #[serde(skip)]
    pub texts: BTreeMap<String, String>,
    /// Hash of everything the profile was read from.
    #[serde(skip)]
    pub hash: String,
    /// Hash of what the issuer itself says.
    #[serde(skip)]
    pub says: String,
    /// Part of this program, not opened from a folder.
    #[serde(skip)]
    pub is_shipped: bool,
}

/// Who issues a profile's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// `municipality`, `region` or `general`.
    pub kind: IssuerKind,
    /// Name of the municipality or region; empty for the general profile.
    #[serde(default)]
    pub name: String,
    /// The board, when the text is one board's own.
    #[serde(default)]
    pub board: String,
}

/// What kind of body an issuer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssuerKind {
    /// A municipality.
    Municipality,
    /// A region.
    Region,
    /// Nobody in particular: questions that several issuers ask.
    General,
}

/// Where a text stands and how far it has been checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Title of the guideline.
    pub title: String,
    /// Its document number; empty when it has none.
    pub document: String,
    /// Where the text was read, when it is a page on the web.
    #[serde(default)]
    pub address: String,
    /// Date of a text that is no decision, as far as known, for example `mars 2021`; empty when it has none.
    #[serde(default)]
    pub published: String,
    /// When it was decided, ISO date or year; empty when not known.
    #[serde(default)]
    pub decided: String,
    /// The document it is quoted from, when the guideline itself was not read.
    #[serde(default)]
    pub quoted_via: String,
    /// Date of that document as far as known, for example `tidigast maj 2022`.
    #[serde(default)]
    pub quoted_date: String,
    /// Day a person last compared this profile with the guideline in force; empty until somebody has.
    #[serde(default)]
    pub verified: String,
}

/// What the paper is called at an issuer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Option of `paper-word` that the issuer itself uses.
    pub word: String,
    /// Name of the issuer's own form, in Swedish; empty when none is known.
    #[serde(default)]
    pub form: String,
    /// Where the form is found.
    #[serde(default)]
    pub address: String,
    /// Words that the issuer itself uses and the guard therefore leaves alone, as patterns of `guard.toml`.
    #[serde(default)]
    pub allows: Vec<String>,
}

impl Default for Paper {
    fn default() -> Self {
        Self { word: "initiative".to_owned(), form: String::new(), address: String::new(), allows: Vec::new() }
    }
}

/// A legal form that the issuer names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Option of `legal-form`.
    pub form: String,
    /// The issuer's own words.
    pub text: String,
    /// Decided from case to case.
    #[serde(default)]
    pub case_by_case: bool,
    /// Questions whose *yes* the issuer makes a condition, of [`CONDITIONS`](crate::catalogue::CONDITIONS).
    #[serde(default)]
    pub conditions: Vec<String>,
}

impl Citation {
    /// Nothing tells how old the text is: no decision, no date of its own, none of a document that quotes it.
    pub fn is_undated(&self) -> bool {
        self.decided.is_empty() && self.published.is_empty() && self.quoted_date.is_empty()
    }

    /// What is known about the age of the text: when it was decided, else its own date, else that of the document it
    /// is quoted from; empty when nothing is.
    pub fn dated(&self) -> &str {
        [&self.decided, &self.published, &self.quoted_date].into_iter().find(|date| !date.is_empty()).map_or("", |d| d)
    }
}

/// How near a text is to the issuer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// Letter for letter; may be shown as a quotation.
    Verbatim,
    /// In summary; never shown as a quotation.
    Condensed,
    /// Ours, attributed to nobody.
    Own,
}

/// A requirement on the actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Stable code.
    pub code: String,
    /// The issuer's words.
    pub text: String,
    /// How near the text is to the issuer's own.
    pub wording: Wording,
    /// Which of the closed set of checks reads it.
    pub check: crate::requirement::Check,
}

/// A criterion on the activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Stable code, for example `LIN-1`.
    pub code: String,
    /// The text in Swedish.
    pub text: String,
    /// How near the text is to the issuer's own.
    pub wording: Wording,
    /// What it asks about.
    pub aspects: Vec<Aspect>,
}

/// A text with a code; translations go by the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coded {
    /// Stable code.
    pub code: String,
    /// The text in Swedish.
    pub text: String,
}

/// A paper that officials are known to have examined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExaminedPaper {
    /// Paper id, see [`crate::catalogue::PAPERS`].
    pub paper: String,
    /// How many years before today the paper should be for: 1 = last year.
    #[serde(default)]
    pub years_back: i16,
    /// What a new association can offer instead, to be checked with the municipality.
    #[serde(default)]
    pub new_instead: String,
}

/// Period and extension seen in one agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodSeen {
    /// Length in years.
    pub years: u32,
    /// Extension in years.
    pub extension_years: u32,
    /// How many months before the end both must have agreed in writing.
    pub notice_months: u32,
}

impl Profile {
    /// The issuer asks about this aspect. The general profile asks about those its criteria name.
    pub fn asks(&self, aspect: &str) -> bool {
        self.criteria.iter().any(|criterion| criterion.aspects.iter().any(|named| named.id() == aspect))
    }

    /// What an initiative keeps of the profile it is read against.
    pub fn reference(&self) -> ProfileRef {
        ProfileRef { id: self.id.clone(), hash: self.hash.clone(), says: self.says.clone() }
    }

    /// This profile has changed since the answers were last read against it: one from a folder when anything in it has,
    /// one that came with another version of the program when what the issuer says has.
    pub fn has_changed_since(&self, kept: &ProfileRef) -> bool {
        let (before, now) = if self.is_shipped { (&kept.says, &self.says) } else { (&kept.hash, &self.hash) };
        kept.id == self.id && !before.is_empty() && before != now
    }

    /// The issuer itself calls the paper an application.
    pub fn takes_applications(&self) -> bool {
        self.paper.word == "application"
    }

    /// The criteria that name an aspect, in the issuer's order.
    pub fn criteria_on(&self, aspect: Aspect) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.aspects.contains(&aspect))
    }
}
