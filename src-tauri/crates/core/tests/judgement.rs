//! Party, aspects and plan, one rule at a time, each on both sides of its limit.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::party::{self, Outcome};
use iop_core::profile::Form;
use iop_core::{Answer, Aspect, State, Verdict, contribution};
use jiff::civil::date;
use sheet::{Sheet, sheet};

fn association(profile: &str, form: &str) -> Sheet {
    sheet(profile).choose("party-kind", "own").choose("legal-form", form).typed("org-number", "846003-1936")
}

#[test]
fn all_six_outcomes_can_be_reached_and_nothing_answered_reaches_none() {
    assert_eq!(sheet("linkoping").outcome(), None);
    assert_eq!(association("linkoping", "ideell-forening").outcome(), Some(Outcome::Ready));
    assert_eq!(association("linkoping", "stiftelse").outcome(), Some(Outcome::ReadyAsk));
    assert_eq!(sheet("linkoping").choose("party-kind", "project").outcome(), Some(Outcome::OwnerMustBeParty));
    assert_eq!(sheet("linkoping").choose("party-kind", "network").outcome(), Some(Outcome::FormFirst));
    assert_eq!(
        association("linkoping", "ideell-forening").choose("basics-bank", "no").outcome(),
        Some(Outcome::Complete)
    );
    assert_eq!(association("linkoping", "aktiebolag").outcome(), Some(Outcome::OtherRoad));
}

#[test]
fn what_nobody_has_answered_is_open_and_never_missing() {
    let begun = || sheet("linkoping").choose("party-kind", "own").choose("legal-form", "ideell-forening");
    let party = |sheet: &Sheet| party::party(&sheet.reading());
    let codes = |sheet: &Sheet| party(sheet).because.iter().map(|reason| reason.code).collect::<Vec<_>>();
    assert_eq!(begun().outcome(), None);
    assert!(!codes(&begun()).iter().any(|code| code.contains("missing") || code.contains("no-org-number")));
    // A number alone: the form fits, and the rest is told to be open.
    let numbered = begun().typed("org-number", "846003-1936");
    assert_eq!((numbered.outcome(), party(&numbered).told()), (Some(Outcome::Ready), party::READY_SO_FAR));
    let basics = ["statutes", "board", "purpose", "dissolution", "no-profit", "membership", "auditor", "bank"];
    let whole = basics.iter().fold(numbered, |sheet, basic| sheet.choose(&format!("basics-{basic}"), "yes"));
    assert_eq!((whole.outcome(), party(&whole).told()), (Some(Outcome::Ready), "ready"));
    // Who says that they have none or do not know is told what is missing.
    let unsure = Answer { state: State::DontKnow, ..Answer::default() };
    let mut without = begun().choose("basics-statutes", "yes").choose("basics-board", "yes");
    without.initiative.answers.insert("org-number".into(), unsure);
    assert_eq!(without.outcome(), Some(Outcome::Complete));
    assert!(codes(&without).contains(&"no-org-number"));
}

#[test]
fn a_year_that_has_not_come_is_told_and_a_beginning_that_has_been_only_while_nothing_is_sent() {
    let told = |sheet: &Sheet| -> Vec<&str> {
        iop_core::interview::problems(&sheet.reading()).iter().map(|problem| problem.code).collect()
    };
    let formed = |year: &str| association("linkoping", "ideell-forening").typed("formed-year", year);
    assert!(told(&formed("2099")).contains(&"year-in-future"));
    assert!(!told(&formed("2026")).contains(&"year-in-future"), "this year has come");
    let begins = |day: &str| association("linkoping", "ideell-forening").typed("start", day);
    assert!(told(&begins("2026-11-21")).contains(&"start-has-been"));
    assert!(!told(&begins("2026-11-22")).contains(&"start-has-been"));
    let sent = begins("2026-11-21").typed("sent-date", "2026-01-10");
    assert!(!told(&sent).contains(&"start-has-been"));
}

#[test]
fn every_form_has_its_own_road_in_linkoping() {
    let outcomes = [
        ("trossamfund", Outcome::Ready),
        ("aktiebolag-svb", Outcome::ReadyAsk),
        ("handelsbolag", Outcome::OtherRoad),
        ("enskild-firma", Outcome::OtherRoad),
        ("offentlig", Outcome::OtherRoad),
        ("utlandsk", Outcome::FormFirst),
    ];
    for (form, outcome) in outcomes {
        assert_eq!(association("linkoping", form).outcome(), Some(outcome), "{form}");
    }
    assert_eq!(
        association("linkoping", "aktiebolag-svb").choose("svb-articles", "yes").outcome(),
        Some(Outcome::Ready)
    );
    assert_eq!(
        association("linkoping", "aktiebolag-svb").choose("svb-articles", "no").outcome(),
        Some(Outcome::OtherRoad)
    );
}

#[test]
fn a_cooperative_has_three_conditions_and_each_one_counts() {
    let all = || {
        association("linkoping", "ekonomisk-forening")
            .choose("coop-new", "yes")
            .choose("coop-social", "yes")
            .choose("coop-user-run", "yes")
    };
    assert_eq!(all().outcome(), Some(Outcome::ReadyAsk));
    assert_eq!(association("linkoping", "ekonomisk-forening").outcome(), None, "the conditions are asked first");
    for condition in ["coop-new", "coop-social", "coop-user-run"] {
        assert_eq!(all().choose(condition, "no").outcome(), Some(Outcome::OtherRoad), "{condition}");
    }
}

#[test]
fn not_knowing_what_one_is_leads_to_three_signs() {
    let unsure = || sheet("linkoping").choose("party-kind", "unknown");
    assert_eq!(unsure().outcome(), None);
    let no_signs = || unsure().choose("basics-statutes", "no").choose("basics-board", "no");
    assert_eq!(no_signs().outcome(), Some(Outcome::FormFirst));
    assert_eq!(no_signs().choose("party-other-name", "yes").outcome(), Some(Outcome::OwnerMustBeParty));
    let all =
        unsure().choose("basics-statutes", "yes").choose("basics-board", "yes").typed("org-number", "846003-1936");
    assert_eq!(all.choose("legal-form", "ideell-forening").outcome(), Some(Outcome::Ready));
}

#[test]
fn some_of_the_three_signs_are_no_dead_end() {
    let signs = |statutes: &str, board: &str, number: &str| {
        let unsure = sheet("linkoping").choose("party-kind", "unknown").choose("legal-form", "ideell-forening");
        unsure.choose("basics-statutes", statutes).choose("basics-board", board).typed("org-number", number).outcome()
    };
    assert_eq!(signs("yes", "no", "846003-1936"), Some(Outcome::FormFirst));
    assert_eq!(signs("no", "yes", "846003-1936"), Some(Outcome::FormFirst));
    assert_eq!(signs("no", "no", "846003-1936"), Some(Outcome::FormFirst));
    assert_eq!(signs("yes", "yes", "846003-1937"), Some(Outcome::Ready), "a number that is mistyped is told elsewhere");
    assert_eq!(signs("yes", "yes", ""), None, "one sign is not answered");
}

#[test]
fn an_association_without_statutes_is_formed_first_and_another_name_on_the_papers_is_asked_about() {
    let ready = || association("linkoping", "ideell-forening");
    assert_eq!(ready().choose("basics-statutes", "no").outcome(), Some(Outcome::FormFirst));
    assert_eq!(ready().choose("party-other-name", "yes").outcome(), Some(Outcome::ReadyAsk));
    assert_eq!(
        ready().choose("basics-statutes", "no").choose("party-other-name", "yes").outcome(),
        Some(Outcome::OwnerMustBeParty)
    );
}

#[test]
fn a_bare_yes_is_unclear_a_no_speaks_against_and_silence_is_not_answered() {
    for aspect in Aspect::ALL {
        let claim = aspect.rule().claim;
        let general = || sheet("general");
        assert_eq!(general().verdict(aspect), Verdict::NotAnswered, "{claim}");
        assert_eq!(general().choose(claim, "yes").verdict(aspect), Verdict::Unclear, "{claim}");
        assert_eq!(general().choose(claim, "no").verdict(aspect), Verdict::Against, "{claim}");
        let mut unsure = general();
        unsure.initiative.answers.insert(claim.into(), Answer { state: State::DontKnow, ..Answer::default() });
        assert_eq!(unsure.verdict(aspect), Verdict::Unclear, "{claim}");
    }
}

#[test]
fn a_plan_counts_in_full_only_when_it_names_the_sector() {
    let plan = || sheet("linkoping").choose("plan-claim", "yes").typed("plan-title", "Åtgärdsplan mot segregation");
    assert_eq!(plan().verdict(Aspect::Plan), Verdict::Partly);
    assert_eq!(plan().choose("plan-names-sector", "yes").verdict(Aspect::Plan), Verdict::Supported);
    assert_eq!(plan().choose("plan-names-sector", "no").verdict(Aspect::Plan), Verdict::Partly);
}

#[test]
fn a_provider_speaks_against_no_market_unless_a_scan_tells_the_difference() {
    let named = || sheet("linkoping").choose("no-market-claim", "yes").typed("market-provider", "Kursbolaget AB");
    assert_eq!(named().verdict(Aspect::NoMarket), Verdict::Against);
    assert_eq!(named().text("market-scan").verdict(Aspect::NoMarket), Verdict::Partly);
    let scanned = sheet("linkoping").choose("no-market-claim", "yes").text("market-scan");
    assert_eq!(scanned.verdict(Aspect::NoMarket), Verdict::Supported);
}

#[test]
fn a_grant_that_fits_speaks_against() {
    let grant = |fits: &str| {
        sheet("linkoping").choose("no-standard-grant-claim", "yes").row(
            "grants",
            "g",
            &[
                ("name", Answer::typed("Aktivitetsbidrag")),
                ("fits", Answer::choose(fits)),
                ("reason", Answer::text("sv", "x")),
            ],
        )
    };
    assert_eq!(grant("yes").verdict(Aspect::NoStandardGrant), Verdict::Against);
    assert_eq!(grant("no").verdict(Aspect::NoStandardGrant), Verdict::Supported);
}

#[test]
fn entitlement_speaks_against_until_a_documented_gap_is_shown() {
    let entitled = || sheet("malmo-asn").choose("complement-claim", "yes").choose("ordinary-entitled", "yes");
    assert_eq!(entitled().verdict(Aspect::Complement), Verdict::Against);
    assert_eq!(entitled().text("reach-gap").verdict(Aspect::Complement), Verdict::Against);
    let documented = entitled().text("reach-gap").typed("reach-gap-source", "Årsrapport 2025");
    assert_eq!(documented.verdict(Aspect::Complement), Verdict::Partly);
}

fn parties(sheet: Sheet) -> Sheet {
    let party = |name: &str, side: &str| [("name", Answer::typed(name)), ("side", Answer::choose(side))];
    sheet.row("parties", "we", &party("Solrosen", "civil")).row("parties", "town", &party("Provby kommun", "public"))
}

fn money(sheet: Sheet, id: &str, giver: &str, amount: &str) -> Sheet {
    sheet.row(
        "contributions",
        id,
        &[("giver", Answer::choose(giver)), ("kind", Answer::choose("money")), ("amount", Answer::typed(amount))],
    )
}

#[test]
fn both_sides_must_give() {
    let both = money(money(parties(sheet("linkoping")), "a", "town", "200 000"), "b", "we", "50 000");
    assert_eq!(both.verdict(Aspect::CoFinancing), Verdict::Supported);
    let only_town = money(parties(sheet("linkoping")), "a", "town", "200 000");
    assert_eq!(only_town.verdict(Aspect::CoFinancing), Verdict::Unclear, "a gap is no answer");
    assert_eq!(only_town.choose("co-financing-claim", "yes").verdict(Aspect::CoFinancing), Verdict::Against);
    let nought = money(money(parties(sheet("linkoping")), "a", "town", "200 000"), "b", "we", "0");
    assert_eq!(nought.choose("co-financing-claim", "yes").verdict(Aspect::CoFinancing), Verdict::Against);
    let unnamed = money(parties(sheet("linkoping")), "a", "town", "200 000").typed("total-cost", "500 000");
    assert_eq!(unnamed.choose("co-financing-claim", "yes").verdict(Aspect::CoFinancing), Verdict::Unclear);
    let only_we = money(parties(sheet("linkoping")), "b", "we", "50 000");
    assert_eq!(only_we.verdict(Aspect::CoFinancing), Verdict::Unclear);
}

#[test]
fn money_and_valued_time_stand_apart_and_what_has_no_value_is_named() {
    let plan = money(money(parties(sheet("linkoping")), "a", "town", "300 000"), "b", "we", "100 000").row(
        "contributions",
        "c",
        &[
            ("giver", Answer::choose("we")),
            ("kind", Answer::choose("volunteers")),
            ("hours", Answer::typed("100,5")),
            ("rate", Answer::typed("221")),
            ("rate-origin", Answer::typed("eget antagande")),
        ],
    );
    let plan = plan.row("contributions", "d", &[("giver", Answer::choose("we")), ("kind", Answer::choose("premises"))]);
    let read = contribution::plan(&plan.reading());
    let we = &read.years[0].parties[0];
    assert_eq!((we.money.0, we.valued.0, we.hours.0, we.money_share), (100_000, 22_211, 6_030, Some(250)));
    assert_eq!(we.unvalued, ["d"]);
    assert_eq!(read.years[0].money.0, 400_000, "valued time is not money");
}

#[test]
fn the_same_row_twice_and_impossible_hours_are_told() {
    let twice = money(money(parties(sheet("linkoping")), "a", "we", "1 000"), "b", "we", "1 000");
    let codes = |sheet: &Sheet| -> Vec<&'static str> {
        contribution::plan(&sheet.reading()).problems.iter().map(|problem| problem.code).collect()
    };
    assert_eq!(codes(&twice), ["contribution-twice"]);
    let hours = |typed: &str| {
        parties(sheet("linkoping")).row(
            "contributions",
            "a",
            &[("giver", Answer::choose("we")), ("kind", Answer::choose("volunteers")), ("hours", Answer::typed(typed))],
        )
    };
    assert_eq!(codes(&hours("878400")), [""; 0]);
    assert_eq!(codes(&hours("878401")), ["contribution-impossible-hours"]);
}

#[test]
fn an_answer_on_a_branch_no_longer_taken_leaves_the_totals_and_comes_back() {
    let other = |sheet: Sheet| sheet.row("other-public-money", "o", &[("amount", Answer::typed("75 000"))]);
    let here = other(sheet("linkoping").choose("other-public", "yes"));
    assert_eq!(here.reading().rows("other-public-money").len(), 1);
    let gone = here.choose("other-public", "no");
    assert!(gone.reading().rows("other-public-money").is_empty());
    assert!(gone.initiative.answers.contains_key("other-public-money"), "it stays in the file");
    assert_eq!(gone.choose("other-public", "yes").reading().rows("other-public-money").len(), 1);
}

#[test]
fn the_step_from_no_answer_is_an_answer_and_never_the_other_way() {
    let empty = sheet("linkoping");
    let assessment = iop_core::assess(&empty.initiative, &empty.profile, date(2026, 11, 22));
    for criterion in &assessment.criteria {
        let step = criterion.would_change.as_ref().unwrap();
        assert_ne!(step.to, Verdict::NotAnswered, "{}", criterion.code);
    }
    let project = sheet("linkoping").choose("party-kind", "project");
    let assessment = iop_core::assess(&project.initiative, &project.profile, date(2026, 11, 22));
    for requirement in &assessment.requirements {
        assert!(requirement.would_change.as_ref().is_none_or(|step| step.to != Verdict::NotAnswered));
    }
}

#[test]
fn words_alone_show_half_and_a_date_or_a_figure_the_whole() {
    let told = |text: &str| {
        let mut sheet = sheet("linkoping").choose("local-claim", "yes");
        sheet.initiative.answers.insert("local-change".into(), Answer::text("sv", text));
        sheet.verdict(Aspect::Local)
    };
    assert_eq!(told("Fler deltar."), Verdict::Partly);
    assert_eq!(told("40 fler deltar."), Verdict::Supported);
    assert_eq!(told("”Nu känner jag mina grannar.”"), Verdict::Supported);
}

#[test]
fn what_the_group_does_not_agree_on_counts_for_nothing() {
    let mut both = money(money(parties(sheet("linkoping")), "a", "town", "200 000"), "b", "we", "50 000");
    assert_eq!(both.verdict(Aspect::CoFinancing), Verdict::Supported);
    both.initiative.answers.get_mut("contributions").unwrap().state = State::NotAgreed;
    assert_eq!(both.verdict(Aspect::CoFinancing), Verdict::NotAnswered);
}

#[test]
fn another_board_than_the_issuers_makes_its_remit_unclear() {
    let remit = |board: &str| {
        let sheet = sheet("malmo-asn").choose("remit-claim", "yes").typed("board", board).text("remit-source");
        sheet.verdict(Aspect::Remit)
    };
    assert_eq!(remit("Arbetsmarknads- och socialnämnden"), Verdict::Supported);
    assert_eq!(remit("Kulturnämnden"), Verdict::Unclear);
}

#[test]
fn the_condition_on_a_cooperative_is_the_issuers_own() {
    let elsewhere = association("malmo-asn", "ekonomisk-forening").choose("coop-new", "no");
    assert_eq!(elsewhere.outcome(), Some(Outcome::ReadyAsk));
}

/// An issuer of which nothing is known but what it says of one form.
fn naming(form: &str, case_by_case: bool, conditions: &[&str]) -> Sheet {
    let mut sheet = association("malmo-asn", form);
    let conditions = conditions.iter().map(ToString::to_string).collect();
    sheet.profile.forms = vec![Form { form: form.into(), text: "Så står det.".into(), case_by_case, conditions }];
    sheet
}

#[test]
fn what_an_issuer_says_of_a_form_weighs_more_than_what_is_usual() {
    let outcome = |form: &str, case_by_case: bool| naming(form, case_by_case, &[]).outcome();
    for form in ["ideell-forening", "trossamfund", "stiftelse", "ekonomisk-forening", "aktiebolag", "utlandsk"] {
        assert_eq!(outcome(form, false), Some(Outcome::Ready), "{form} is named outright");
        assert_eq!(outcome(form, true), Some(Outcome::ReadyAsk), "{form} is decided from case to case");
    }
    assert_eq!(outcome("aktiebolag-svb", false), Some(Outcome::ReadyAsk), "its articles are not known");
    assert_eq!(naming("aktiebolag-svb", false, &[]).choose("svb-articles", "yes").outcome(), Some(Outcome::Ready));
    assert_eq!(
        naming("stiftelse", false, &[]).choose("legal-form", "handelsbolag").outcome(),
        Some(Outcome::OtherRoad)
    );
}

#[test]
fn a_condition_on_a_form_is_asked_only_by_the_issuer_that_names_it() {
    let named = || naming("ekonomisk-forening", true, &["coop-social"]);
    assert!(named().reading().is_shown("coop-social") && !named().reading().is_shown("coop-new"));
    assert_eq!(named().outcome(), None, "it is asked first");
    assert_eq!(named().choose("coop-social", "no").outcome(), Some(Outcome::OtherRoad));
    assert_eq!(named().choose("coop-social", "yes").outcome(), Some(Outcome::ReadyAsk));
    assert_eq!(named().choose("coop-new", "no").choose("coop-social", "yes").outcome(), Some(Outcome::ReadyAsk));
    let outright = naming("ekonomisk-forening", false, &["coop-social"]).choose("coop-social", "yes");
    assert_eq!(outright.outcome(), Some(Outcome::Ready), "it names the form with one condition and no more");
}

#[test]
fn an_owner_sends_the_initiative_only_when_its_form_may_stand() {
    let owner = |form: &str| {
        let sheet = sheet("malmo-asn").choose("party-kind", "project").typed("owner-name", "Ekbacken");
        party::owner_may_be_party(&sheet.choose("owner-form", form).reading())
    };
    assert!(owner("ideell-forening") && owner("stiftelse"));
    assert!(!owner("aktiebolag") && !owner("utlandsk"));
}
