//! Rules that combine several answers, each on both sides of its limit.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod sheet;

use iop_core::Verdict::{Against, NotAnswered, Partly, Supported, Unclear};
use iop_core::contradictions::contradictions;
use iop_core::{Answer, Aspect, Verdict};
use jiff::civil::date;
use sheet::{Sheet, sheet};

/// The general profile asks about all twenty; the claim is answered with yes.
fn yes(aspect: Aspect) -> Sheet {
    sheet("general").choose(aspect.rule().claim, "yes")
}

fn reasons(sheet: &Sheet, aspect: Aspect) -> Vec<&'static str> {
    sheet.finding(aspect).because.iter().map(|reason| reason.code).collect()
}

fn meeting(sheet: Sheet, day: &str, agreed: &str) -> Sheet {
    let mut cells = vec![("date", Answer::typed(day)), ("with", Answer::typed("Medborgarkontoret"))];
    if !agreed.is_empty() {
        cells.push(("agreed", Answer::text("sv", agreed)));
    }
    sheet.row("meetings", "m", &cells)
}

#[test]
fn an_idea_that_the_municipality_ordered_speaks_against_and_a_shared_one_counts_in_part() {
    let idea = |who: &str| yes(Aspect::Initiative).choose("initiative-who", who).typed("initiative-when", "mars 2024");
    assert_eq!(idea("municipality").verdict(Aspect::Initiative), Against);
    assert_eq!(idea("together").verdict(Aspect::Initiative), Partly);
    assert_eq!(idea("we").verdict(Aspect::Initiative), Supported);
    let own_claim_only = yes(Aspect::Initiative).choose("initiative-who", "we");
    assert_eq!(own_claim_only.verdict(Aspect::Initiative), Unclear, "who had the idea is the claim in other words");
}

#[test]
fn the_answer_that_shows_most_is_the_evidence() {
    let words = || yes(Aspect::Initiative).told("initiative-evidence", "sv", "Det var vår idé.");
    assert_eq!(words().verdict(Aspect::Initiative), Partly);
    assert_eq!(words().typed("initiative-when", "mars 2024").verdict(Aspect::Initiative), Supported);
    let skill = || yes(Aspect::Competence).told("experience", "sv", "Vi har gjort det länge.");
    assert_eq!(skill().verdict(Aspect::Competence), Partly);
    assert_eq!(skill().told("references", "sv", "Rektorn, sedan 2019").verdict(Aspect::Competence), Supported);
    assert_eq!(skill().typed("experience-years", "6").verdict(Aspect::Competence), Supported);
}

#[test]
fn a_new_group_counts_in_part_and_one_year_is_a_track_record() {
    let years = |typed: &str| yes(Aspect::Competence).typed("experience-years", typed).text("staff");
    assert_eq!(years("0").verdict(Aspect::Competence), Partly);
    assert_eq!(reasons(&years("0"), Aspect::Competence), ["no-track-record", "evidence"]);
    assert_eq!(years("1").verdict(Aspect::Competence), Supported);
}

#[test]
fn words_about_the_purpose_are_helped_by_the_statutes_own_words() {
    let words = || yes(Aspect::PublicBenefit).told("public-benefit-goal", "sv", "Alla är välkomna.");
    assert_eq!(words().verdict(Aspect::PublicBenefit), Partly);
    let quoted = words().told("purpose-quote", "sv", "Föreningens ändamål är att bryta ensamhet.");
    assert_eq!(quoted.choose("party-kind", "own").verdict(Aspect::PublicBenefit), Supported);
}

#[test]
fn an_activity_exists_from_this_year_but_not_from_the_next() {
    let since = |year: &str| yes(Aspect::Existing).typed("existing-since", year).verdict(Aspect::Existing);
    assert_eq!(since("2026"), Supported);
    assert_eq!(since("2027"), Unclear);
    let no = sheet("general").choose("existing-claim", "no").typed("existing-since", "2027");
    assert_eq!(no.verdict(Aspect::Existing), Against, "a no is a no");
}

#[test]
fn a_period_of_a_year_lasts_and_a_day_less_does_not_unless_it_can_go_on() {
    let period = |end: &str| yes(Aspect::LongTerm).typed("start", "2027-01-01").typed("end", end);
    assert_eq!(period("2027-12-31").verdict(Aspect::LongTerm), Supported);
    assert_eq!(period("2027-12-30").verdict(Aspect::LongTerm), Partly);
    assert_eq!(reasons(&period("2027-12-30"), Aspect::LongTerm), ["answered-yes", "period-short"]);
    assert_eq!(period("2027-12-30").typed("extension-years", "1").verdict(Aspect::LongTerm), Supported);
    assert_eq!(period("2027-12-30").typed("extension-years", "0").verdict(Aspect::LongTerm), Partly);
    assert_eq!(period("2027-12-30").typed("existing-since", "2019").verdict(Aspect::LongTerm), Supported);
    assert_eq!(period("2027-12-30").typed("existing-since", "2027").verdict(Aspect::LongTerm), Partly);
}

#[test]
fn nobody_met_is_unclear_a_contact_is_half_and_a_meeting_with_an_outcome_is_whole() {
    let will = || yes(Aspect::Will);
    assert_eq!(will().verdict(Aspect::Will), Unclear);
    assert_eq!(will().typed("counterpart", "Enhetschefen").verdict(Aspect::Will), Partly);
    assert_eq!(will().choose("earlier-answer", "positive").verdict(Aspect::Will), Partly);
    assert_eq!(will().choose("earlier-answer", "none").verdict(Aspect::Will), Unclear);
    let met = meeting(will(), "2026-11-22", "");
    assert_eq!(met.verdict(Aspect::Will), Partly);
    assert!(reasons(&met, Aspect::Will).contains(&"met-but-nothing-agreed"));
    assert_eq!(meeting(will(), "2026-11-22", "Vi ses igen").verdict(Aspect::Will), Supported);
}

#[test]
fn a_meeting_that_is_still_to_come_does_not_count() {
    let ahead = meeting(yes(Aspect::Will), "2026-11-23", "Vi ska tala om behovet");
    assert_eq!(ahead.verdict(Aspect::Will), Unclear);
    let with_contact = ahead.typed("counterpart", "Enhetschefen");
    assert_eq!(with_contact.verdict(Aspect::Will), Partly);
    assert!(reasons(&with_contact, Aspect::Will).contains(&"meeting-ahead"));
}

#[test]
fn an_earlier_no_weighs_more_than_a_meeting() {
    let answered = |answer: &str| meeting(yes(Aspect::Will).choose("earlier-answer", answer), "2026-02-10", "Ja");
    assert_eq!(answered("written-no").verdict(Aspect::Will), Against);
    assert_eq!(answered("oral-no").verdict(Aspect::Will), Unclear);
    assert_eq!(answered("positive").verdict(Aspect::Will), Supported);
}

#[test]
fn agreement_without_a_meeting_counts_in_part() {
    let agreed = || yes(Aspect::CommonGround).told("common-ground-evidence", "sv", "I ett brev 2026-02-10");
    assert_eq!(agreed().verdict(Aspect::CommonGround), Partly);
    assert_eq!(meeting(agreed(), "2026-02-10", "").verdict(Aspect::CommonGround), Supported);
}

#[test]
fn added_value_is_whole_only_when_all_parties_expect_it() {
    let value = || yes(Aspect::AddedValue).text("added-value-how");
    assert_eq!(value().verdict(Aspect::AddedValue), Partly);
    assert_eq!(reasons(&value(), Aspect::AddedValue)[0], "expectation-open");
    assert_eq!(value().choose("added-value-who", "only-us").verdict(Aspect::AddedValue), Partly);
    assert_eq!(value().choose("added-value-who", "all").verdict(Aspect::AddedValue), Supported);
}

#[test]
fn a_grant_that_fits_speaks_against_whatever_else_is_said_and_an_open_one_shows_half() {
    let grant = |fits: Option<&str>| {
        let mut cells = vec![("name", Answer::typed("Aktivitetsbidrag")), ("reason", Answer::text("sv", "Bara barn"))];
        cells.extend(fits.map(|fits| ("fits", Answer::choose(fits))));
        yes(Aspect::NoStandardGrant).row("grants", "g", &cells)
    };
    assert_eq!(grant(Some("no")).verdict(Aspect::NoStandardGrant), Supported);
    assert_eq!(grant(None).verdict(Aspect::NoStandardGrant), Partly);
    assert_eq!(grant(Some("yes")).verdict(Aspect::NoStandardGrant), Against);
    let one_of_two = grant(Some("no")).row("grants", "h", &[("fits", Answer::choose("yes"))]);
    assert_eq!(one_of_two.verdict(Aspect::NoStandardGrant), Against);
    let unreasoned = yes(Aspect::NoStandardGrant).row("grants", "g", &[("fits", Answer::choose("no"))]);
    assert_eq!(unreasoned.verdict(Aspect::NoStandardGrant), Unclear, "a grant without a reason shows nothing");
}

#[test]
fn a_provider_and_a_scan_are_read_together() {
    let market = |claim: &str| sheet("general").choose("no-market-claim", claim).typed("market-provider", "Kurs AB");
    assert_eq!(market("yes").verdict(Aspect::NoMarket), Against);
    assert_eq!(market("yes").text("market-scan").verdict(Aspect::NoMarket), Partly);
    assert_eq!(market("no").text("market-scan").verdict(Aspect::NoMarket), Against);
}

/// Claim, who else, how the scan is told, and what the three show together.
#[test]
fn who_else_does_it_decides_what_a_scan_can_show() {
    let market = |claim: &str, kinds: &[&str], scan: Option<&str>| {
        let mut sheet = sheet("general").choose("no-market-claim", claim).typed("market-provider", "Ekbackens kurser");
        let many = Answer { choice: kinds.iter().map(ToString::to_string).collect(), ..Answer::default() };
        sheet.initiative.answers.insert("market-provider-kind".into(), many);
        match scan {
            Some(text) => sheet.told("market-scan", "sv", text).verdict(Aspect::NoMarket),
            None => sheet.verdict(Aspect::NoMarket),
        }
    };
    let (dated, words) = (Some("Vi ringde 3 aktörer i mars 2026."), Some("Vi ringde runt."));
    for sells in ["company", "contracted"] {
        assert_eq!(market("yes", &[sells], dated), Partly, "{sells}");
        assert_eq!(market("yes", &[sells], words), Unclear, "{sells}");
        assert_eq!(market("yes", &[sells], None), Against, "{sells}");
        assert_eq!(market("yes", &["association", sells], dated), Partly, "one who sells is enough");
        assert_eq!(market("no", &[sells], dated), Against);
    }
    for not_commercial in ["association", "public"] {
        assert_eq!(market("yes", &[not_commercial], dated), Supported, "{not_commercial}");
        assert_eq!(market("yes", &[not_commercial], words), Partly, "{not_commercial}");
        assert_eq!(market("yes", &[not_commercial], None), Unclear, "{not_commercial}");
        assert_eq!(market("partly", &[not_commercial], dated), Partly);
        assert_eq!(market("no", &[not_commercial], dated), Against);
    }
    assert_eq!(market("yes", &["no-such-option"], dated), Partly, "what is no option tells nothing");
}

#[test]
fn the_kind_of_a_provider_counts_only_while_one_is_named() {
    let kind = yes(Aspect::NoMarket).choose("market-provider-kind", "company").text("market-scan");
    assert_eq!(kind.verdict(Aspect::NoMarket), Supported);
    let named = || yes(Aspect::NoMarket).typed("market-provider", "Kurs AB").text("market-scan");
    let kind_of = |kind: &str| named().choose("market-provider-kind", kind);
    assert!(reasons(&named(), Aspect::NoMarket).contains(&"provider-kind-open"));
    assert!(reasons(&kind_of("company"), Aspect::NoMarket).contains(&"commercial-provider"));
    assert!(reasons(&kind_of("public"), Aspect::NoMarket).contains(&"provider-not-commercial"));
    let differs =
        |sheet: &Sheet| contradictions(&sheet.reading()).iter().any(|found| found.code == "nobody-else-but-named");
    assert!(differs(&kind_of("company")) && differs(&named()));
    assert!(!differs(&kind_of("association")), "another association is no market");
}

#[test]
fn no_step_tells_a_group_to_call_a_company_something_else() {
    let company = yes(Aspect::NoMarket).typed("market-provider", "Kurs AB").choose("market-provider-kind", "company");
    for sheet in [company.text("market-scan"), sheet("general").choose("market-provider-kind", "company")] {
        let assessment = iop_core::assess(&sheet.initiative, &sheet.profile, date(2026, 11, 22));
        let step =
            |found: &iop_core::assessment::CriterionFinding| found.would_change.as_ref().map(|step| step.question);
        assert!(assessment.criteria.iter().all(|found| step(found) != Some("market-provider-kind")));
    }
}

#[test]
fn who_decides_the_method_is_read_before_what_is_claimed() {
    let decides = |who: &str| yes(Aspect::NoDetailRegulation).choose("method-decides", who).text("method");
    assert_eq!(decides("municipality").verdict(Aspect::NoDetailRegulation), Against);
    assert_eq!(decides("together").verdict(Aspect::NoDetailRegulation), Supported);
    assert_eq!(decides("we").verdict(Aspect::NoDetailRegulation), Supported);
}

fn complement(entitled: &str) -> Sheet {
    yes(Aspect::Complement).text("complement-what").choose("ordinary-entitled", entitled)
}

fn gap(sheet: Sheet) -> Sheet {
    sheet.text("reach-gap").typed("reach-gap-source", "Årsrapport 2025")
}

#[test]
fn entitlement_without_a_gap_speaks_against_partial_entitlement_is_unclear_and_a_shown_gap_counts_in_part() {
    let verdict = |sheet: Sheet| sheet.verdict(Aspect::Complement);
    assert_eq!(verdict(complement("yes")), Against);
    assert_eq!(verdict(complement("partly")), Unclear);
    assert_eq!(verdict(complement("no")), Supported);
    assert_eq!(verdict(gap(complement("yes"))), Partly);
    assert_eq!(verdict(gap(complement("partly"))), Partly);
    assert_eq!(verdict(complement("yes").text("reach-gap")), Against, "a gap without a source is not shown");
    assert_eq!(verdict(complement("yes").typed("reach-gap-source", "Årsrapport")), Against);
    assert_eq!(verdict(gap(complement("yes")).choose("complement-claim", "no")), Against, "a no is a no");
}

#[test]
fn what_another_authority_has_as_its_task_counts_at_most_in_part() {
    assert_eq!(complement("no").choose("other-authority", "yes").verdict(Aspect::Complement), Partly);
    assert_eq!(complement("no").choose("other-authority", "no").verdict(Aspect::Complement), Supported);
}

#[test]
fn the_wrong_board_is_unclear_but_a_no_is_a_no_and_no_issuers_board_means_none_is_wrong() {
    let remit = |profile: &str, claim: &str| {
        sheet(profile).choose("remit-claim", claim).typed("board", "Kulturnämnden").text("remit-source")
    };
    assert_eq!(remit("malmo-asn", "yes").verdict(Aspect::Remit), Unclear);
    assert_eq!(remit("malmo-asn", "no").verdict(Aspect::Remit), Against);
    assert_eq!(remit("general", "yes").verdict(Aspect::Remit), Supported);
    let no_board = sheet("general").choose("remit-claim", "yes").text("remit-source");
    assert_eq!(reasons(&no_board, Aspect::Remit), ["board-not-named"]);
}

#[test]
fn a_figure_without_a_source_is_no_evidence_of_need() {
    let figure = |source: Option<&str>| {
        let mut cells = vec![("what", Answer::text("sv", "140 mammor"))];
        cells.extend(source.map(|source| ("source", Answer::typed(source))));
        yes(Aspect::Need).row("need-figures", "f", &cells)
    };
    assert_eq!(figure(None).verdict(Aspect::Need), Unclear);
    assert_eq!(figure(Some("Ekby kommun 2025")).verdict(Aspect::Need), Supported);
    let words = yes(Aspect::Need).told("need-description", "sv", "Många är ensamma, cirka 100.");
    assert_eq!(words.verdict(Aspect::Need), Partly);
}

#[test]
fn each_aspect_can_be_supported_spoken_against_and_left_alone() {
    let all_answered = Aspect::ALL.into_iter().map(|aspect| (aspect, answered_in_full(aspect)));
    for (aspect, sheet) in all_answered {
        assert_eq!(sheet.verdict(aspect), Supported, "{} {:?}", aspect.id(), reasons(&sheet, aspect));
        let no = sheet.choose(aspect.rule().claim, "no");
        let expected: &[Verdict] = if aspect == Aspect::CoFinancing { &[Unclear] } else { &[Against] };
        assert!(expected.contains(&no.verdict(aspect)), "{}", aspect.id());
        assert_eq!(blank().verdict(aspect), NotAnswered);
    }
}

fn blank() -> Sheet {
    sheet("general")
}

fn answered_in_full(aspect: Aspect) -> Sheet {
    let sheet = meeting(yes(aspect), "2026-02-10", "Vi ses igen");
    let party = |name: &str, side: &str| [("name", Answer::typed(name)), ("side", Answer::choose(side))];
    let gives = |giver: &str| {
        [("giver", Answer::choose(giver)), ("kind", Answer::choose("staff")), ("hours", Answer::typed("40"))]
    };
    match aspect {
        Aspect::Initiative => sheet.typed("initiative-when", "2024"),
        Aspect::Existing => sheet.typed("existing-since", "2019"),
        Aspect::Plan => sheet.typed("plan-title", "Program").choose("plan-names-sector", "yes"),
        Aspect::Local => sheet.text("local-change"),
        Aspect::PublicBenefit => sheet.text("public-benefit-goal"),
        Aspect::NoStandardGrant => {
            let cells = [("name", "Aktivitetsbidrag"), ("reason", "Bara barn")].map(|(id, t)| (id, Answer::typed(t)));
            sheet.row("grants", "g", &[&cells[..], &[("fits", Answer::choose("no"))]].concat())
        }
        Aspect::NoMarket => sheet.text("market-scan"),
        Aspect::CoFinancing => sheet
            .row("parties", "we", &party("Solrosen", "civil"))
            .row("parties", "town", &party("Ekby kommun", "public"))
            .row("contributions", "a", &gives("we"))
            .row("contributions", "b", &gives("town")),
        Aspect::NoDetailRegulation => sheet.text("method"),
        Aspect::Will => sheet,
        Aspect::Need => {
            sheet.row("need-figures", "f", &[("what", Answer::text("sv", "140")), ("source", Answer::typed("Ekby"))])
        }
        Aspect::AddedValue => sheet.text("added-value-how").choose("added-value-who", "all"),
        Aspect::Remit => sheet.typed("board", "Arbetsmarknadsnämnden").text("remit-source"),
        Aspect::Complement => sheet.text("complement-what").choose("ordinary-entitled", "no"),
        Aspect::Competence => sheet.text("experience"),
        Aspect::LongTerm => sheet.typed("end", "2029-12-31"),
        Aspect::Free => sheet.text("free-how"),
        Aspect::Evaluation => sheet.choose("followup-kinds", "yearly-report"),
        Aspect::CommonGround => sheet.text("common-ground-evidence"),
        Aspect::LocalAgreement => sheet.typed("local-agreement-name", "Överenskommelsen i Ekby"),
    }
}

/// The answer puts the aspect where it is said to, and takes nothing away when it cannot be read.
#[test]
fn what_cannot_be_read_shows_nothing() {
    let unread = [
        (Aspect::Existing, "existing-since", "snart", "2019"),
        (Aspect::Competence, "experience-years", "många", "6"),
        (Aspect::LongTerm, "end", "2029-02-30", "2029-12-31"),
        (Aspect::LongTerm, "existing-since", "länge", "2019"),
    ];
    for (aspect, question, unreadable, readable) in unread {
        assert_eq!(yes(aspect).typed(question, unreadable).verdict(aspect), Unclear, "{question} {unreadable}");
        assert_eq!(yes(aspect).typed(question, readable).verdict(aspect), Supported, "{question} {readable}");
    }
}

/// An answer that puts each aspect halfway, and one that leaves it unclear beside a yes.
#[test]
fn each_aspect_can_be_halfway_and_unclear() {
    for aspect in Aspect::ALL {
        let claim = aspect.rule().claim;
        let partly = match aspect {
            Aspect::CoFinancing => {
                let silent = [("name", Answer::typed("Ekby idrottsförening")), ("side", Answer::choose("civil"))];
                answered_in_full(aspect).row("parties", "silent", &silent)
            }
            _ => answered_in_full(aspect).choose(claim, "partly"),
        };
        assert_eq!(partly.verdict(aspect), Partly, "{claim} {:?}", reasons(&partly, aspect));
        assert_eq!(yes(aspect).verdict(aspect), Unclear, "{claim}");
        let open = sheet("general").choose(claim, "partly");
        assert_eq!(open.verdict(aspect), Unclear, "{claim}");
    }
}

#[test]
fn evidence_without_the_claim_is_unclear_never_supported() {
    for aspect in Aspect::ALL.into_iter().filter(|aspect| *aspect != Aspect::CoFinancing) {
        let mut sheet = answered_in_full(aspect);
        sheet.initiative.answers.remove(aspect.rule().claim);
        assert_eq!(sheet.verdict(aspect), Unclear, "{} {:?}", aspect.id(), reasons(&sheet, aspect));
    }
}
