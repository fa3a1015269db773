//! Other paths than an IOP, each with when it can fit. Never a judgement: "kan passa när …".

use crate::aspects::no_market::{self, Provider};
use crate::party::{self, Outcome};
use crate::profile::IssuerKind;
use crate::reading::Reading;
use serde::Serialize;

/// A path that the answers point to. Its words are the message `w-<id>` with `.fits` and `.source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Path {
    /// Stable id.
    pub id: &'static str,
    /// The answer that points there; `None` when nothing does and nothing speaks against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<&'static str>,
}

/// What the answers say about a path.
enum Fit {
    /// This answer points there.
    Points(&'static str),
    /// Nothing points there, nothing speaks against it.
    Open,
    /// The answers speak against it.
    Not,
}

/// Every path, in the order in which they are told: nearest to the municipality first.
pub const PATHS: [&str; 13] = [
    "first-cooperation",
    "association-grant",
    "activity-grant",
    "integration-money",
    "other-owner",
    "social-investment",
    "procurement",
    "gender-equality-agency",
    "inheritance-fund",
    "youth-agency",
    "project-money",
    "region",
    "citizen-proposal",
];

fn fit(id: &str, r: &Reading<'_>) -> Fit {
    let is_company =
        r.chose("party-kind", "company") || r.chose_any("legal-form", &["aktiebolag", "handelsbolag", "enskild-firma"]);
    match id {
        "first-cooperation" => Fit::Points(first_cooperation(r)),
        "association-grant" | "activity-grant" if is_company => Fit::Not,
        "association-grant" if has_fitting_grant(r) => Fit::Points("grants"),
        "association-grant" => less_than_yes("no-standard-grant-claim", r),
        "activity-grant" if r.chose_any("ordinary-entitled", &["yes", "partly"]) => Fit::Points("ordinary-entitled"),
        "activity-grant" if r.chose_any("complement-claim", &["yes", "partly"]) => Fit::Points("complement-claim"),
        "integration-money" => among("target-groups", &["newcomers"], r),
        "other-owner" if r.chose("activity-kinds", "study-circle") => Fit::Points("activity-kinds"),
        "other-owner" => match r.choice("party-kind") {
            Some("network") => Fit::Points("party-kind"),
            Some("project") => Fit::Not,
            _ => Fit::Open,
        },
        "social-investment" if r.chose("child-kinds", "prevention") => Fit::Points("child-kinds"),
        "procurement" => procurement(is_company, r),
        "gender-equality-agency" => among("target-groups", &["foreign-born-women"], r),
        "inheritance-fund" => among("target-groups", &["children", "youth"], r),
        "youth-agency" if r.chose("target-groups", "youth") => Fit::Points("target-groups"),
        "region" if r.profile.issuer.kind == IssuerKind::Region => Fit::Not,
        "region" if r.chose_any("need-kinds", &["health", "language"]) => Fit::Points("need-kinds"),
        "citizen-proposal" if r.chose_any("earlier-answer", &["oral-no", "written-no"]) => {
            Fit::Points("earlier-answer")
        }
        _ => Fit::Open,
    }
}

/// A first cooperation can always begin; the answer nearest to it is shown.
fn first_cooperation(r: &Reading<'_>) -> &'static str {
    let near = ["first-step", "open-to-other", "earlier-answer", "meetings"];
    near.into_iter().find(|id| r.has(id) && !r.no(id)).unwrap_or("party-kind")
}

/// A claim that is not a whole yes points to what it denies.
fn less_than_yes(id: &'static str, r: &Reading<'_>) -> Fit {
    if r.chose_any(id, &["no", "partly"]) { Fit::Points(id) } else { Fit::Open }
}

/// Money for some people only: open while nobody is named.
fn among(id: &'static str, options: &[&str], r: &Reading<'_>) -> Fit {
    match (r.chose_any(id, options), r.has(id)) {
        (true, _) => Fit::Points(id),
        (false, true) => Fit::Not,
        (false, false) => Fit::Open,
    }
}

fn procurement(is_company: bool, r: &Reading<'_>) -> Fit {
    if is_company {
        return Fit::Points(if r.has("legal-form") { "legal-form" } else { "party-kind" });
    }
    match no_market::provider(r) {
        Provider::Commercial => return Fit::Points("market-provider-kind"),
        Provider::KindOpen => return Fit::Points("market-provider"),
        Provider::NotCommercial | Provider::Nobody => {}
    }
    for (id, option) in [("initiative-who", "municipality"), ("method-decides", "municipality")] {
        if r.chose(id, option) {
            return Fit::Points(id);
        }
    }
    match less_than_yes("no-market-claim", r) {
        Fit::Open if r.yes("no-market-claim") => Fit::Not,
        fit => fit,
    }
}

fn has_fitting_grant(r: &Reading<'_>) -> bool {
    r.rows("grants").iter().any(|grant| grant.choice("fits") == Some("yes"))
}

/// Something in the answers that an IOP could founder on and another path may carry.
pub(super) fn is_barred(r: &Reading<'_>) -> bool {
    let denied = ["no-standard-grant-claim", "no-market-claim", "no-detail-regulation-claim", "will-claim"];
    denied.into_iter().any(|id| r.no(id))
        || has_fitting_grant(r)
        || r.chose_any("earlier-answer", &["oral-no", "written-no"])
        || r.yes("ordinary-entitled")
}

/// The paths to tell of, those that answers point to first; none while nothing leads away from an IOP.
///
/// Where the form itself leads to another road, also those that nothing speaks against.
pub fn paths(reading: &Reading<'_>) -> Vec<Path> {
    if !super::is_not_the_path(reading) {
        return Vec::new();
    }
    let is_other_road = party::party(reading).outcome == Some(Outcome::OtherRoad);
    let (mut pointed, mut open) = (Vec::new(), Vec::new());
    for id in PATHS {
        match fit(id, reading) {
            Fit::Points(question) => pointed.push(Path { id, question: Some(question) }),
            Fit::Open => open.push(Path { id, question: None }),
            Fit::Not => {}
        }
    }
    if is_other_road {
        pointed.extend(open);
    }
    pointed
}
