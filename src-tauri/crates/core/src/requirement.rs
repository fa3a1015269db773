//! Requirements on the actor: a closed set of checks over the answers about legal form and basics.

use crate::party;
use crate::reading::Reading;
use crate::verdict::{Finding, Verdict};
use serde::{Deserialize, Serialize};

/// What a requirement on the actor asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// A legal person of its own.
    LegalPerson,
    /// Part of civil society.
    CivilSociety,
    /// A purpose of public benefit in the statutes.
    PublicBenefit,
    /// No profit to owners or members.
    NoProfit,
    /// Democratically built.
    Democratic,
    /// Not exposed to competition.
    NoCompetition,
}

/// Reads one requirement.
pub fn judge(check: Check, reading: &Reading<'_>) -> Finding {
    match check {
        Check::LegalPerson => legal_person(reading),
        Check::CivilSociety => civil_society(reading),
        Check::PublicBenefit => basic(reading, "basics-purpose", "purpose-quote"),
        Check::NoProfit => basic(reading, "basics-no-profit", "paper-statutes"),
        Check::Democratic if reading.chose("legal-form", "stiftelse") => {
            Finding::new(Verdict::Unclear, "foundation-has-no-members", "legal-form")
        }
        Check::Democratic => basic(reading, "basics-membership", "paper-annual-meeting"),
        Check::NoCompetition => (crate::Aspect::NoMarket.rule().judge)(reading),
    }
}

fn legal_person(reading: &Reading<'_>) -> Finding {
    match reading.choice("party-kind") {
        None if reading.is_open("party-kind") => Finding::new(Verdict::Unclear, "not-settled", "party-kind"),
        None => Finding::new(Verdict::NotAnswered, "claim-open", "party-kind"),
        Some("project") => Finding::new(Verdict::Against, "party-is-project", "party-kind"),
        Some("network") => Finding::new(Verdict::Against, "party-is-network", "party-kind"),
        Some(_) if reading.chose("legal-form", "enskild-firma") => {
            Finding::new(Verdict::Against, "form-not-civil", "legal-form")
        }
        Some(_) if reading.no("basics-statutes") => Finding::new(Verdict::Against, "no-statutes", "basics-statutes"),
        Some(_) if reading.no("basics-board") => Finding::new(Verdict::Against, "no-board", "basics-board"),
        Some(_) if reading.org_number("org-number").is_some() => {
            Finding::new(Verdict::Supported, "evidence", "org-number")
        }
        Some(_) => Finding::new(Verdict::Unclear, "no-evidence", "org-number"),
    }
}

fn civil_society(reading: &Reading<'_>) -> Finding {
    match reading.choice("legal-form") {
        Some("ideell-forening" | "stiftelse" | "trossamfund") if reading.org_number("org-number").is_some() => {
            Finding::new(Verdict::Supported, "form-common", "legal-form").and("evidence", "org-number")
        }
        Some("ideell-forening" | "stiftelse" | "trossamfund") => {
            Finding::new(Verdict::Unclear, "form-common", "legal-form").and("no-evidence", "org-number")
        }
        Some("aktiebolag-svb" | "ekonomisk-forening" | "utlandsk") => {
            Finding::new(Verdict::Unclear, "form-case-by-case", "legal-form")
        }
        Some(_) => Finding::new(Verdict::Against, "form-not-civil", "legal-form"),
        None if reading.is_open("legal-form") => Finding::new(Verdict::Unclear, "not-settled", "legal-form"),
        None if party::is_project(reading) => Finding::new(Verdict::Unclear, "party-is-project", "party-kind"),
        None => Finding::new(Verdict::NotAnswered, "claim-open", "legal-form"),
    }
}

/// A yes-or-no basic with the answer or paper that shows it.
fn basic(reading: &Reading<'_>, id: &'static str, shown_by: &'static str) -> Finding {
    let is_shown = match reading.choice(shown_by) {
        Some(status) => status == "have",
        None => reading.has(shown_by),
    };
    if reading.is_open(id) {
        return Finding::new(Verdict::Unclear, "not-settled", id);
    }
    match reading.choice(id) {
        Some("no") => Finding::new(Verdict::Against, "answered-no", id),
        Some(_) if is_shown => Finding::new(Verdict::Supported, "answered-yes", id).and("evidence", shown_by),
        Some(_) => Finding::new(Verdict::Unclear, "answered-yes", id).and("no-evidence", shown_by),
        None => Finding::new(Verdict::NotAnswered, "claim-open", id),
    }
}
