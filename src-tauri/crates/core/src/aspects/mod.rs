//! The closed set of twenty things that issuers ask about, one rule a file.
//!
//! Issuers word their criteria differently and have different numbers of them, but ask about the same things.
//! Evidence is answered once per aspect, so changing municipality keeps every answer.

mod added_value;
mod co_financing;
mod common_ground;
mod competence;
mod complement;
mod evaluation;
mod existing;
mod free;
mod initiative;
mod local;
mod local_agreement;
mod long_term;
mod need;
mod no_detail_regulation;
pub(crate) mod no_market;
mod no_standard_grant;
mod plan;
mod public_benefit;
pub(crate) mod remit;
pub(crate) mod will;

use crate::catalogue;
use crate::question::Kind;
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};
use serde::{Deserialize, Serialize};

/// One of the twenty things issuers ask about. Its name is the message `a-<id>`; what helps to answer it stands in
/// `locales/<language>/aspects/<id>.ftl` as the attributes of `aspect-<id>`, one for each of [`Aspect::HEADINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// The idea came from the association.
    Initiative,
    /// The activity exists already.
    Existing,
    /// It carries out a political plan.
    Plan,
    /// Local development and participation.
    Local,
    /// A purpose of public benefit.
    PublicBenefit,
    /// No grant with fixed rules would do.
    NoStandardGrant,
    /// No market, no competition.
    NoMarket,
    /// All parties put something in.
    CoFinancing,
    /// The municipality does not regulate in detail.
    NoDetailRegulation,
    /// Both want a relation that is not a purchase.
    Will,
    /// A need for the activity and for working together.
    Need,
    /// Better for the target group together than apart.
    AddedValue,
    /// Within the board's remit.
    Remit,
    /// Complement or alternative to what the municipality does.
    Complement,
    /// Skill and suitability.
    Competence,
    /// Meant to last.
    LongTerm,
    /// The association stays free and independent.
    Free,
    /// Able to evaluate and develop together.
    Evaluation,
    /// Agreement on aims and target group.
    CommonGround,
    /// Part of the local agreement between municipality and civil society.
    LocalAgreement,
}

/// How an aspect is read from the answers.
pub struct Rule {
    /// The aspect's id.
    pub id: &'static str,
    /// The yes–partly–no question.
    pub claim: &'static str,
    /// Questions whose answers are evidence, the most telling first.
    pub evidence: &'static [&'static str],
    /// What the answers show.
    pub judge: fn(&Reading<'_>) -> Finding,
}

impl Aspect {
    /// All twenty.
    pub const ALL: [Self; 20] = [
        Self::Initiative,
        Self::Existing,
        Self::Plan,
        Self::Local,
        Self::PublicBenefit,
        Self::NoStandardGrant,
        Self::NoMarket,
        Self::CoFinancing,
        Self::NoDetailRegulation,
        Self::Will,
        Self::Need,
        Self::AddedValue,
        Self::Remit,
        Self::Complement,
        Self::Competence,
        Self::LongTerm,
        Self::Free,
        Self::Evaluation,
        Self::CommonGround,
        Self::LocalAgreement,
    ];

    /// The six fixed headings of the texts of an aspect: what it asks, why the municipality asks, what counts as yes,
    /// grey zones, an example, the source.
    pub const HEADINGS: [&'static str; 6] = ["asks", "why", "yes", "grey", "example", "source"];

    /// The rule of this aspect.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Initiative => &initiative::RULE,
            Self::Existing => &existing::RULE,
            Self::Plan => &plan::RULE,
            Self::Local => &local::RULE,
            Self::PublicBenefit => &public_benefit::RULE,
            Self::NoStandardGrant => &no_standard_grant::RULE,
            Self::NoMarket => &no_market::RULE,
            Self::CoFinancing => &co_financing::RULE,
            Self::NoDetailRegulation => &no_detail_regulation::RULE,
            Self::Will => &will::RULE,
            Self::Need => &need::RULE,
            Self::AddedValue => &added_value::RULE,
            Self::Remit => &remit::RULE,
            Self::Complement => &complement::RULE,
            Self::Competence => &competence::RULE,
            Self::LongTerm => &long_term::RULE,
            Self::Free => &free::RULE,
            Self::Evaluation => &evaluation::RULE,
            Self::CommonGround => &common_ground::RULE,
            Self::LocalAgreement => &local_agreement::RULE,
        }
    }

    /// Stable id, for example `no-market`.
    pub fn id(self) -> &'static str {
        self.rule().id
    }

    /// The questions whose answers can move this aspect, the claim first.
    pub fn questions(self) -> impl Iterator<Item = &'static str> {
        let rule = self.rule();
        std::iter::once(rule.claim).chain(rule.evidence.iter().copied())
    }
}

/// The aspect whose claim this question is.
pub fn claimed_by(question: &str) -> Option<Aspect> {
    Aspect::ALL.into_iter().find(|aspect| aspect.rule().claim == question)
}

/// Reads a claim with its evidence: a bare yes is unclear, a yes with evidence is supported.
fn claim_with_evidence(reading: &Reading<'_>, rule: &Rule) -> Finding {
    claim_with(reading, rule, most_telling(reading, rule.evidence))
}

/// The first answer that shows the whole, else the first that is there.
fn most_telling(reading: &Reading<'_>, ids: &[&'static str]) -> Option<&'static str> {
    let there = || ids.iter().copied().filter(|id| is_there(reading, id));
    there().find(|id| !is_words_alone(reading, id)).or_else(|| there().next())
}

/// Something stands there, and a day, a year or a number that can be read where one is asked for.
fn is_there(reading: &Reading<'_>, id: &str) -> bool {
    reading.has(id)
        && match catalogue::question(id).map(|question| question.kind) {
            Some(Kind::Date) => reading.date(id).is_some(),
            Some(Kind::Year) => reading.year(id).is_some(),
            Some(Kind::Count(_)) => reading.count(id).is_some(),
            _ => true,
        }
}

/// The same when the rule itself has decided which answer, if any, is evidence.
fn claim_with(reading: &Reading<'_>, rule: &Rule, evidence: Option<&'static str>) -> Finding {
    if reading.is_open(rule.claim) {
        return Finding::new(Verdict::Unclear, "not-settled", rule.claim);
    }
    match (reading.choice(rule.claim), evidence) {
        (Some("no"), _) => Finding::new(Verdict::Against, "answered-no", rule.claim),
        (Some("partly"), Some(id)) => Finding::new(Verdict::Partly, "answered-partly", rule.claim).and("evidence", id),
        (Some("partly"), None) => {
            Finding::new(Verdict::Unclear, "answered-partly", rule.claim).and("no-evidence", first(rule))
        }
        (Some(_), Some(id)) if is_words_alone(reading, id) => {
            Finding::new(Verdict::Partly, "answered-yes", rule.claim).and("evidence-in-words", id)
        }
        (Some(_), Some(id)) => Finding::new(Verdict::Supported, "answered-yes", rule.claim).and("evidence", id),
        (Some(_), None) => Finding::new(Verdict::Unclear, "answered-yes", rule.claim).and("no-evidence", first(rule)),
        (None, Some(id)) => Finding::new(Verdict::Unclear, "claim-open", rule.claim).and("evidence", id),
        (None, None) => Finding::new(Verdict::NotAnswered, "claim-open", rule.claim),
    }
}

/// A description without a date, a number or a quotation tells what the group means, and shows half of it.
fn is_words_alone(reading: &Reading<'_>, id: &str) -> bool {
    if id.ends_with("-quote") {
        return false;
    }
    let is_telling = |text: &str| text.contains(|c: char| c.is_numeric() || "\"”“»«".contains(c));
    matches!(catalogue::question(id).map(|question| question.kind), Some(Kind::Text))
        && !reading.answer(id).is_some_and(|answer| answer.text.values().any(|text| is_telling(text)))
}

/// The evidence question to point to when there is none yet.
fn first(rule: &Rule) -> &'static str {
    rule.evidence.first().copied().unwrap_or(rule.claim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_points_to_questions_that_exist_and_has_its_own_claim() {
        for aspect in Aspect::ALL {
            let rule = aspect.rule();
            assert_eq!(rule.claim, format!("{}-claim", rule.id));
            assert!(!rule.evidence.is_empty(), "{} has no evidence question", rule.id);
            for id in aspect.questions() {
                assert!(catalogue::question(id).is_some(), "{id} in {} is no question", rule.id);
            }
        }
    }

    #[test]
    fn ids_are_those_of_the_profile_format() {
        for aspect in Aspect::ALL {
            assert_eq!(serde_json::to_value(aspect).unwrap(), aspect.id());
        }
    }
}
