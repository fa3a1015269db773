//! The legal-form tree: who can be a party, and what comes first when the answer is not yet clear.
//!
//! A failed check stops a contract, never a dialogue: Linköping's own programme also covers actors without formal
//! organisation.

use crate::catalogue;
use crate::profile::Form;
use crate::reading::Reading;
use crate::requirement::Check;
use crate::verdict::Reason;
use serde::Serialize;

/// Where the questions about the party lead. Its words are the message `outcome-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Form and basics hold by the group's own account.
    Ready,
    /// They hold, with a question to put to the municipality first.
    ReadyAsk,
    /// A project cannot sign; the association that owns it must be the party.
    OwnerMustBeParty,
    /// There is no legal person yet; form an association first.
    FormFirst,
    /// Something in the basics has to be completed.
    Complete,
    /// This form is no idéburen actor; another road fits better.
    OtherRoad,
}

impl Outcome {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Ready, Self::ReadyAsk, Self::OwnerMustBeParty, Self::FormFirst, Self::Complete, Self::OtherRoad];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyAsk => "ready-ask",
            Self::OwnerMustBeParty => "owner-must-be-party",
            Self::FormFirst => "form-first",
            Self::Complete => "complete",
            Self::OtherRoad => "other-road",
        }
    }
}

/// What the answers show about the party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyFinding {
    /// Where the answers lead; `None` while too little is answered.
    pub outcome: Option<Outcome>,
    /// Why; message `r-<code>`.
    pub because: Vec<Reason>,
    /// What comes next; messages `n-<id>`.
    pub next: Vec<&'static str>,
}

impl PartyFinding {
    /// Which message tells it: `outcome-<id>`. Who has only some of the basics answered is told so.
    pub fn told(&self) -> &'static str {
        let is_open = self.because.iter().any(|reason| reason.code == BASIC_OPEN);
        match self.outcome {
            None => "open",
            Some(Outcome::Ready) if is_open => READY_SO_FAR,
            Some(outcome) => outcome.id(),
        }
    }
}

/// Told in the place of [`Outcome::Ready`] while basics are open.
pub const READY_SO_FAR: &str = "ready-so-far";
/// The organisation number.
const NUMBER: &str = "org-number";
/// Why, where a question about the basics has no answer yet.
const BASIC_OPEN: &str = "basic-open";
/// What makes a legal person.
const PERSON: [&str; 2] = ["basics-statutes", "basics-board"];
/// What officials expect of an orderly association.
const ORDER: [&str; 6] =
    ["basics-purpose", "basics-dissolution", "basics-no-profit", "basics-membership", "basics-auditor", "basics-bank"];

/// The group is a project, section or local name inside another association.
pub fn is_project(reading: &Reading<'_>) -> bool {
    reading.chose("party-kind", "project")
}

/// Reads who the party is.
pub fn party(reading: &Reading<'_>) -> PartyFinding {
    match reading.choice("party-kind") {
        None => open("claim-open", "party-kind"),
        // The trap that stopped a real initiative comes first.
        Some("project") => owner(reading),
        Some("network") => {
            found(Outcome::FormFirst, "party-is-network", "party-kind", &["form-association", "dialogue-letter"])
        }
        Some("unknown") => unknown(reading),
        Some(_) => own(reading),
    }
}

fn open(code: &'static str, question: &'static str) -> PartyFinding {
    PartyFinding { outcome: None, because: vec![Reason { code, question }], next: vec!["answer-party"] }
}

fn found(outcome: Outcome, code: &'static str, question: &'static str, next: &[&'static str]) -> PartyFinding {
    PartyFinding { outcome: Some(outcome), because: vec![Reason { code, question }], next: next.to_vec() }
}

fn owner(reading: &Reading<'_>) -> PartyFinding {
    let mut finding = found(Outcome::OwnerMustBeParty, "party-is-project", "party-kind", &[]);
    let mut add = |code, question| finding.because.push(Reason { code, question });
    if !reading.has("owner-name") {
        add("owner-not-named", "owner-name");
    }
    match reading.choice("owner-purpose") {
        Some("yes") => {}
        Some(_) => add("owner-purpose-narrower", "owner-purpose"),
        None => add("owner-purpose-open", "owner-purpose"),
    }
    if !reading.yes("owner-decision") {
        add("owner-has-not-decided", "owner-decision");
    }
    match reading.choice("owner-form") {
        None => add("owner-form-open", "owner-form"),
        Some(form) if !may_stand(form_standing(reading, form).outcome) => add("owner-form-not-listed", "owner-form"),
        Some(_) => {}
    }
    finding.next = match reading.choice("owner-road") {
        Some("owner-is-party") => vec!["owner-decides", "owner-agreement", "dialogue-letter"],
        Some("own-association") => vec!["form-association", "owner-consent", "dialogue-letter"],
        Some("three-parties") => vec!["form-association", "owner-decides", "owner-agreement", "dialogue-letter"],
        _ => vec!["choose-owner-road", "owner-decides", "dialogue-letter"],
    };
    finding
}

fn may_stand(outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Ready | Outcome::ReadyAsk))
}

/// The owner can send the initiative in its own name: its form may stand, and its board has not said no.
pub fn owner_may_be_party(reading: &Reading<'_>) -> bool {
    let form = reading.choice("owner-form");
    reading.has("owner-name")
        && !reading.no("owner-decision")
        && form.is_some_and(|form| may_stand(form_standing(reading, form).outcome))
}

/// Three signs tell an association from a project or a group: own statutes, an own board, an own number. Once all are
/// answered, a group with only some of them is read as one of its own that lacks the rest.
fn unknown(reading: &Reading<'_>) -> PartyFinding {
    let signs = [reading.choice("basics-statutes"), reading.choice("basics-board")];
    let has_number = reading.org_number("org-number").is_some();
    if signs.iter().all(|sign| *sign == Some("yes")) && has_number {
        return own(reading);
    }
    if signs.iter().all(|sign| *sign == Some("no")) && !has_number {
        return if reading.yes("party-other-name") {
            found(
                Outcome::OwnerMustBeParty,
                "stands-in-other-name",
                "party-other-name",
                &["choose-owner-road", "owner-decides", "dialogue-letter"],
            )
        } else {
            found(Outcome::FormFirst, "no-statutes", "basics-statutes", &["form-association", "dialogue-letter"])
        };
    }
    let is_open =
        |id: &&str| if *id == "org-number" { reading.answer(id).is_none() } else { reading.choice(id).is_none() };
    match PERSON.into_iter().chain(["org-number"]).find(is_open) {
        Some(sign) => open("signs-open", sign),
        None => own(reading),
    }
}

fn own(reading: &Reading<'_>) -> PartyFinding {
    let Some(form) = reading.choice("legal-form") else { return open("claim-open", "legal-form") };
    if let Some(missing) = PERSON.into_iter().find(|id| reading.no(id)) {
        let code = if missing == "basics-statutes" { "no-statutes" } else { "no-board" };
        let in_other_name = reading.yes("party-other-name");
        let mut finding = found(
            if in_other_name { Outcome::OwnerMustBeParty } else { Outcome::FormFirst },
            code,
            missing,
            if in_other_name {
                &["choose-owner-road", "owner-decides", "dialogue-letter"]
            } else {
                &["form-association", "dialogue-letter"]
            },
        );
        if in_other_name {
            finding.because.push(Reason { code: "stands-in-other-name", question: "party-other-name" });
        }
        return finding;
    }
    let standing = form_standing(reading, form);
    if matches!(standing.outcome, Some(Outcome::OtherRoad | Outcome::FormFirst) | None) {
        return standing;
    }
    with_basics(reading, standing)
}

/// What the form alone says, before the basics. What the issuer itself says of a form weighs more than what is usual.
fn form_standing(reading: &Reading<'_>, form: &str) -> PartyFinding {
    let named = reading.profile.forms.iter().find(|named| named.form == form);
    let ready = |code| found(Outcome::Ready, code, "legal-form", &["initiative"]);
    let ask = |code, question| found(Outcome::ReadyAsk, code, question, &["ask-municipality", "initiative"]);
    let is_limited = form == "aktiebolag-svb";
    if is_limited && reading.no("svb-articles") {
        return found(Outcome::OtherRoad, "svb-not-in-articles", "svb-articles", &["other-roads", "dialogue-letter"]);
    }
    if let Some(unmet) = named.and_then(|named| conditions(reading, named)) {
        return unmet;
    }
    match (named, form) {
        (Some(named), _) if named.case_by_case => ask("form-case-by-case", "legal-form"),
        (Some(_), "stiftelse") if asks_for_democracy(reading) => ask("foundation-has-no-members", "legal-form"),
        (Some(_), _) if is_limited && reading.choice("svb-articles").is_none() => {
            ask("form-case-by-case", "legal-form")
        }
        (Some(_), _) => ready("form-listed"),
        (None, "aktiebolag" | "handelsbolag" | "enskild-firma" | "offentlig") => {
            found(Outcome::OtherRoad, "form-not-civil", "legal-form", &["other-roads", "dialogue-letter"])
        }
        (None, "utlandsk") => {
            found(Outcome::FormFirst, "form-foreign", "legal-form", &["form-association", "dialogue-letter"])
        }
        (None, _) if !reading.profile.forms.is_empty() => {
            found(Outcome::OtherRoad, "form-not-listed", "legal-form", &["ask-municipality", "dialogue-letter"])
        }
        (None, "ideell-forening") => ready("form-common"),
        (None, "stiftelse") => ask("foundation-has-no-members", "legal-form"),
        _ => ask("form-case-by-case", "legal-form"),
    }
}

fn asks_for_democracy(reading: &Reading<'_>) -> bool {
    reading.profile.requirements.iter().any(|required| required.check == Check::Democratic)
}

/// The conditions that the issuer names for a form, such as Linköping's on an ekonomisk förening: nykooperativ, public
/// and social aims leading, run by its users. Nothing while all hold, or where they are not asked about.
fn conditions(reading: &Reading<'_>, named: &Form) -> Option<PartyFinding> {
    let asked = || named.conditions.iter().filter_map(|id| catalogue::question(id)).map(|question| question.id);
    let asked = || asked().filter(|id| reading.is_shown(id));
    if let Some(no) = asked().find(|id| reading.no(id)) {
        let next = ["ask-municipality", "other-roads", "dialogue-letter"];
        return Some(found(Outcome::OtherRoad, "coop-condition-not-met", no, &next));
    }
    asked().find(|id| !reading.yes(id)).map(|unanswered| open("coop-condition-open", unanswered))
}

/// Adds what the basics say to a form that may stand. What nobody has been asked yet is open, never missing.
fn with_basics(reading: &Reading<'_>, mut standing: PartyFinding) -> PartyFinding {
    let is_unanswered = |id: &&str| reading.is_shown(id) && reading.answer(id).is_none();
    let mut complete = |code, question| {
        standing.outcome = Some(Outcome::Complete);
        standing.because.push(Reason { code, question });
    };
    let is_person = reading.org_number(NUMBER).is_some() || PERSON.into_iter().all(|id| reading.yes(id));
    let lacking_sign = PERSON.into_iter().find(|id| !is_unanswered(id) && !reading.yes(id));
    if let Some(sign) = lacking_sign.filter(|_| !is_person) {
        complete("person-not-shown", sign);
    }
    if !reading.has(NUMBER) && !is_unanswered(&NUMBER) {
        complete("no-org-number", NUMBER);
    }
    for gap in ORDER.into_iter().filter(|id| reading.no(id) || reading.is_open(id)) {
        complete("basic-missing", gap);
    }
    if standing.outcome == Some(Outcome::Complete) {
        standing.next = vec!["complete-basics", "dialogue-letter"];
    } else if !is_person || is_unanswered(&NUMBER) {
        standing.outcome = None;
        standing.next = vec!["answer-party"];
    } else if reading.yes("party-other-name") {
        standing.outcome = Some(Outcome::ReadyAsk);
        standing.because.push(Reason { code: "stands-in-other-name", question: "party-other-name" });
        standing.next = vec!["ask-municipality", "initiative"];
    }
    let open = [NUMBER].into_iter().chain(PERSON).chain(ORDER).filter(is_unanswered);
    standing.because.extend(open.map(|question| Reason { code: BASIC_OPEN, question }));
    standing
}
