//! What is examined one thing at a time: requirements on the actor, basic requirements and criteria, each with what is
//! stated, what it rests on and an empty column for the office.

use super::states;
use crate::composer::{Composer, text_from_answer};
use crate::dialogue;
use crate::flat::flat;
use crate::sections::{about, criteria::wording, evidence, meetings, need, resources};
use crate::source::source_line;
use crate::voice::Voice;
use crate::weave::{Value, joined};
use iop_blocks::{Block, Row, RowKind, Text};
use iop_core::Aspect;
use iop_core::catalogue;
use iop_core::profile::{Criterion, Requirement, Wording};
use iop_core::question::Kind;
use iop_core::requirement::Check;

/// A longer text is told where it has room, and pointed to from here.
const LONG: usize = 500;

/// What is stated and what it rests on.
struct Account {
    stated: Vec<Text>,
    rests_on: Vec<Text>,
}

/// The criteria in the issuer's order.
pub(super) fn criteria(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    if profile.criteria.is_empty() {
        return Vec::new();
    }
    let is_own = profile.criteria.iter().all(|criterion| criterion.wording == Wording::Own);
    let heading = composer.say(if is_own { "d-h-criteria-own" } else { "d-annex-h-criteria" });
    let mut blocks = vec![Block::Heading { level: 1, text: heading }];
    blocks.extend(is_own.then(|| Block::Paragraph(composer.say("d-criteria-own"))));
    blocks.extend(profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))));
    for (index, criterion) in profile.criteria.iter().enumerate() {
        let number = Value::Figure((index + 1).to_string());
        blocks.push(Block::Heading { level: 2, text: composer.tell("d-criterion", vec![("number", number)]) });
        blocks.extend(wording(composer, criterion));
        blocks.push(table(composer, aspects(composer, criterion)));
    }
    blocks
}

/// A row for each thing the criterion asks about.
fn aspects(composer: &Composer<'_>, criterion: &Criterion) -> Vec<Row> {
    let is_one = criterion.aspects.len() == 1;
    let rows = criterion.aspects.iter().map(|aspect| {
        let label = (!is_one).then(|| composer.say(&format!("a-{}", aspect.id())));
        row(composer, label, on_aspect(composer, *aspect))
    });
    rows.collect()
}

/// The claim and choices are stated; texts, figures and rows are what they rest on.
fn on_aspect(composer: &Composer<'_>, aspect: Aspect) -> Account {
    let mut account = Account { stated: Vec::new(), rests_on: Vec::new() };
    let mut questions: Vec<&str> = aspect.questions().filter(|id| composer.reading.has(id)).collect();
    questions.sort_by_key(|id| catalogue::number(id));
    for id in questions {
        let text = told(composer, id);
        match catalogue::question(id).map(|question| question.kind) {
            _ if text.is_empty() => {}
            Some(Kind::Choice(_) | Kind::Many(_)) => account.stated.push(text),
            _ => account.rests_on.push(text),
        }
    }
    // What is told beside a claim must not pass for the claim itself.
    if !account.stated.is_empty() && !composer.reading.has(aspect.rule().claim) {
        account.stated.insert(0, composer.say("d-annex-claim-not-answered"));
    }
    account
}

/// One answer on one line.
fn told(composer: &Composer<'_>, id: &str) -> Text {
    let text = flat(match id {
        "contributions" => resources::in_short(composer).into_iter().collect(),
        "need-figures" => need::figures(composer).into_iter().collect(),
        "meetings" => meetings::log(composer).into_iter().collect(),
        "purpose-quote" => composer.own_text(id, Some("d-statutes-lead")),
        id => evidence::tell_here(composer, id),
    });
    // A group that is no party has no section about an association to point to.
    let has_section = id != "purpose-quote" || composer.voice != Voice::Group;
    match evidence::section_of(id).filter(|_| has_section && text.plain().chars().count() > LONG) {
        Some(heading) => composer.tell("d-see", vec![("section", Value::Words(composer.say(heading)))]),
        None => text,
    }
}

/// The requirements on the actor.
pub(super) fn requirements(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    if profile.requirements.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading { level: 1, text: composer.say("d-annex-h-requirements") }];
    blocks.extend(profile.source.as_ref().map(|citation| Block::Remark(source_line(composer, citation))));
    for (index, requirement) in profile.requirements.iter().enumerate() {
        let number = Value::Figure((index + 1).to_string());
        blocks.push(Block::Heading { level: 2, text: composer.tell("d-annex-requirement", vec![("number", number)]) });
        blocks.extend(requirement_wording(composer, requirement));
        blocks.push(table(composer, vec![row(composer, None, on_actor(composer, requirement.check))]));
    }
    blocks
}

/// The requirement's words, as those of a criterion.
fn requirement_wording(composer: &Composer<'_>, requirement: &Requirement) -> Vec<Block> {
    let criterion = Criterion {
        code: requirement.code.clone(),
        text: requirement.text.clone(),
        wording: requirement.wording,
        aspects: Vec::new(),
    };
    wording(composer, &criterion)
}

/// The answers about legal form and basics that a requirement is read from.
fn on_actor(composer: &Composer<'_>, check: Check) -> Account {
    let (stated, rests_on) = match check {
        Check::NoCompetition => return on_aspect(composer, Aspect::NoMarket),
        Check::LegalPerson => {
            let mut stated = vec![who(composer)];
            stated.extend(["basics-statutes", "basics-board"].into_iter().flat_map(|id| basic(composer, id)));
            let number = composer.sender_number().map(|number| composer.tell("d-org-number", vec![("number", number)]));
            (stated, number.into_iter().chain(paper(composer, "org-number-proof")).collect())
        }
        Check::CivilSociety => {
            let is_owner = matches!(composer.voice, Voice::Owner { .. });
            let form = about::form_label(composer, if is_owner { "owner-form" } else { "legal-form" });
            let form = form.map(|form| composer.tell("d-annex-form", vec![("form", Value::Words(form))]));
            let values = flat(composer.tell_answer("values"));
            (form.into_iter().chain([values]).collect(), paper(composer, "statutes").into_iter().collect())
        }
        Check::PublicBenefit => (basic(composer, "basics-purpose"), vec![told(composer, "purpose-quote")]),
        Check::NoProfit => (basic(composer, "basics-no-profit"), paper(composer, "statutes").into_iter().collect()),
        Check::Democratic => {
            let shown = paper(composer, "annual-meeting").into_iter().chain([told(composer, "organisation")]);
            (basic(composer, "basics-membership"), shown.collect())
        }
    };
    Account { stated, rests_on }
}

/// Who would be the party, or honestly that the group is none.
fn who(composer: &Composer<'_>) -> Text {
    match composer.sender().filter(|_| composer.voice != Voice::Group) {
        Some(association) => composer.tell("d-annex-party", vec![("association", association)]),
        None if composer.reading.has("party-kind") => dialogue::form(composer),
        None => Text::default(),
    }
}

/// A basic; a no is an answer too and must not pass as unanswered.
fn basic(composer: &Composer<'_>, id: &str) -> Vec<Text> {
    if composer.reading.no(id) {
        return vec![text_from_answer(composer.say("d-annex-answered-no"), id)];
    }
    vec![flat(composer.tell_answer(id))]
}

/// A paper that is there or on its way.
fn paper(composer: &Composer<'_>, id: &str) -> Option<Text> {
    let question = format!("paper-{id}");
    let status = composer.reading.choice(&question).filter(|s| matches!(*s, "have" | "getting"))?;
    let told = joined([composer.say(&format!("p-{id}")), composer.say(&format!("d-paper-{status}"))], ": ");
    Some(text_from_answer(told, &question))
}

/// Basic requirements that are known only as headings.
pub(super) fn basics(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    if profile.basics.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Heading { level: 1, text: composer.say("d-annex-h-basics") },
        Block::Paragraph(composer.say("d-annex-basics")),
    ];
    for (index, basic) in profile.basics.iter().enumerate() {
        let number = Value::Figure((index + 1).to_string());
        let text = Value::Words(Text::new(&basic.text, "sv"));
        let heading = composer.tell("d-annex-basic", vec![("number", number), ("text", text)]);
        blocks.push(Block::Heading { level: 2, text: heading });
        blocks.extend(super::headings::room(composer, 2));
    }
    blocks
}

fn row(composer: &Composer<'_>, label: Option<Text>, account: Account) -> Row {
    let cell = |texts: Vec<Text>| {
        let texts: Vec<Text> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        if texts.is_empty() { composer.say("d-annex-not-answered") } else { joined(texts, " ") }
    };
    let stated = cell(account.stated);
    let stated = match label {
        Some(label) => joined([label.strong(), stated], ": "),
        None => stated,
    };
    Row { kind: RowKind::Blank, cells: vec![stated, cell(account.rests_on), Text::default()] }
}

fn table(composer: &Composer<'_>, rows: Vec<Row>) -> Block {
    let columns = vec![
        composer.column("d-annex-col-stated", 3.0),
        composer.column("d-annex-col-rests-on", 4.0),
        composer.column("d-annex-col-assessment", 3.0),
    ];
    Block::Table { caption: states(composer), columns, rows }
}
