//! What to ask next, and how far each topic has come.

use crate::Problem;
use crate::aftermath::{self, Situation};
use crate::answers::ProfileRef;
use crate::aspects;
use crate::catalogue::{self, Section, TOPICS, Topic};
use crate::contribution::is_party_called;
use crate::party::{Outcome, party};
use crate::problem::Severity;
use crate::profile::{Criterion, Profile, shipped, shipped_sources};
use crate::question::{Kind, Question};
use crate::reading::Reading;
use crate::value::{
    Parsed, parse_count, parse_date, parse_hours, parse_kronor, parse_org_number, parse_phone, parse_year,
};
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How far a topic or one of its pages has come. None of the words may be read as "sent".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Nothing written.
    NotBegun,
    /// Some of it written.
    UnderWay,
    /// Every question asked has something.
    ReadyToReadThrough,
}

/// The count behind the progress of a topic or one of its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TopicProgress {
    /// Questions with an answer, "we do not know yet" included.
    pub answered: usize,
    /// Questions asked on the branches taken.
    pub asked: usize,
    /// The word for it.
    pub progress: Progress,
}

/// The questions of a topic on the branches taken.
pub fn asked<'a>(topic: &'a Topic, reading: &'a Reading<'_>) -> impl Iterator<Item = &'static Question> + 'a {
    topic.sections.iter().flat_map(move |section| asked_in(section, reading))
}

/// The questions of a section on the branches taken; none when the section is about another branch.
pub fn asked_in<'a>(section: &'a Section, reading: &'a Reading<'_>) -> impl Iterator<Item = &'static Question> + 'a {
    section.questions.iter().filter(move |question| (question.shown)(reading))
}

/// How far a topic has come.
pub fn progress(topic: &Topic, reading: &Reading<'_>) -> TopicProgress {
    come(asked(topic, reading), reading)
}

/// How far a section has come.
pub fn progress_in(section: &Section, reading: &Reading<'_>) -> TopicProgress {
    come(asked_in(section, reading), reading)
}

fn come(questions: impl Iterator<Item = &'static Question>, reading: &Reading<'_>) -> TopicProgress {
    let (mut count, mut answered) = (0, 0);
    for question in questions {
        count += 1;
        answered += usize::from(reading.answer(question.id).is_some());
    }
    let progress = match answered {
        0 => Progress::NotBegun,
        n if n == count => Progress::ReadyToReadThrough,
        _ => Progress::UnderWay,
    };
    TopicProgress { answered, asked: count, progress }
}

/// The issuer's criteria that a claim question answers.
pub fn criteria_behind<'a>(question: &str, reading: &Reading<'a>) -> Vec<&'a Criterion> {
    aspects::claimed_by(question).map_or_else(Vec::new, |aspect| reading.profile.criteria_on(aspect).collect())
}

/// Everything worth telling about what has been typed, in the order of the questions.
pub fn problems(reading: &Reading<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for question in TOPICS.iter().flat_map(|topic| asked(topic, reading)) {
        let Some(answer) = reading.answer(question.id) else { continue };
        if let Kind::Table(columns) = question.kind {
            for row in &answer.rows {
                for column in columns {
                    let typed = row.typed(column.id).unwrap_or_default();
                    // Only what was pasted is typed there, so that nearly always nobody asks who the parties are.
                    let is_named = matches!(column.kind, Kind::Party) && is_party_called(typed, reading);
                    let told = if is_named { Vec::new() } else { problems_of(column.kind, typed) };
                    problems
                        .extend(told.into_iter().map(|problem| problem.at(question.id).in_cell(&row.id, column.id)));
                }
            }
        } else {
            problems.extend(problems_of(question.kind, answer.typed.trim()).into_iter().map(|p| p.at(question.id)));
            if matches!(question.kind, Kind::Choice(_)) && answer.choice.len() > 1 {
                problems.push(Problem::warning("choice-more-than-one").at(question.id));
            }
            for chosen in &answer.choice {
                let (Kind::Choice(set) | Kind::Many(set)) = question.kind else { break };
                if !set.options.contains(&chosen.as_str()) {
                    problems.push(Problem::warning("option-unknown").with("value", chosen).at(question.id));
                }
            }
        }
    }
    problems.extend(changed_profile(reading.profile, &reading.initiative.profile));
    problems.extend(form_and_number(reading, "legal-form", "org-number"));
    problems.extend(form_and_number(reading, "owner-form", "owner-org-number"));
    problems.extend(period(reading));
    problems.extend(in_time(reading));
    problems.extend(recipient(reading));
    problems.extend(sender(reading));
    problems.extend(crate::contribution::plan(reading).problems);
    problems
}

/// What is worse than good to know, the first of it at each question.
pub fn need_look(reading: &Reading<'_>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let mut grave = problems(reading);
    grave.retain(|problem| problem.severity > Severity::Notice);
    grave.retain(|problem| problem.place.question.as_ref().is_some_and(|question| seen.insert(question.clone())));
    grave
}

/// What is worth telling about one typed value, wherever it stands.
pub fn problems_of(kind: Kind, typed: &str) -> Vec<Problem> {
    if typed.is_empty() {
        return Vec::new();
    }
    match kind {
        Kind::Date => told(parse_date(typed)),
        Kind::Year => told(parse_year(typed)),
        Kind::Amount => told(parse_kronor(typed)),
        Kind::Hours => told(parse_hours(typed)),
        Kind::Count(counted) => told(parse_count(typed, counted)),
        Kind::OrgNumber => told(parse_org_number(typed)),
        Kind::Phone => parse_phone(typed).remarks,
        Kind::Email if typed.matches('@').count() != 1 || typed.contains(char::is_whitespace) => {
            vec![Problem::warning("email-looks-wrong").with("typed", typed)]
        }
        // Only what was pasted from another program stands here as text.
        Kind::Party => vec![Problem::error("party-not-listed").with("typed", typed)],
        Kind::Choice(_) => vec![Problem::error("option-not-listed").with("typed", typed)],
        _ => Vec::new(),
    }
}

fn told<T>(read: Result<Parsed<T>, Problem>) -> Vec<Problem> {
    match read {
        Ok(parsed) => parsed.remarks,
        Err(problem) => vec![problem],
    }
}

/// First digits that usually go with a form. A hint, never proof.
fn form_and_number(reading: &Reading<'_>, form: &str, number: &'static str) -> Option<Problem> {
    let usual = match reading.choice(form)? {
        "ideell-forening" => "87",
        "stiftelse" => "8",
        "trossamfund" => "28",
        "aktiebolag" | "aktiebolag-svb" => "5",
        "ekonomisk-forening" => "7",
        "handelsbolag" => "9",
        "offentlig" => "2",
        _ => return None,
    };
    let read = reading.org_number(number)?;
    (!usual.contains(read.group()))
        .then(|| Problem::warning("org-number-other-form").with("number", read.formatted()).at(number))
}

/// The issuer's text is another than when the answers were last read against it: somebody has changed the folder, or it
/// came with another version of the program.
pub fn changed_profile(profile: &Profile, kept: &ProfileRef) -> Option<Problem> {
    let code = if profile.is_shipped { "profile-changed-with-program" } else { "profile-changed" };
    let name = if profile.issuer.name.is_empty() { &profile.id } else { &profile.issuer.name };
    profile.has_changed_since(kept).then(|| Problem::warning(code).with("issuer", name))
}

/// The board of an issuer that the initiative was read against before may have stayed behind.
fn board_of_another(reading: &Reading<'_>) -> Option<Problem> {
    static BOARDS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let issuers = shipped_sources().iter().filter_map(|source| shipped(source.id)).map(|profile| profile.issuer);
        issuers.filter(|issuer| !issuer.board.is_empty()).map(|issuer| (issuer.name, issuer.board)).collect()
    });
    let issuer = &reading.profile.issuer;
    if issuer.name.is_empty() || !issuer.board.is_empty() {
        return None;
    }
    let typed = reading.typed("board")?.to_lowercase();
    let (name, board) = BOARDS.iter().find(|(name, board)| *name != issuer.name && board.to_lowercase() == typed)?;
    let told = Problem::warning("board-of-another-issuer").with("board", board).with("other", name);
    Some(told.with("issuer", &issuer.name).at("board"))
}

/// The paper, the profile and the list of parties speak of the same municipality and board.
fn recipient(reading: &Reading<'_>) -> Vec<Problem> {
    let issuer = &reading.profile.issuer;
    let mut problems = Vec::new();
    if aspects::remit::is_other_board(reading) {
        problems.push(Problem::warning("board-is-not-the-issuers").with("board", &issuer.board).at("board"));
    }
    problems.extend(board_of_another(reading));
    let parties = reading.rows("parties");
    let public: Vec<&str> = parties
        .iter()
        .filter(|party| party.choice("side") == Some("public"))
        .filter_map(|party| party.typed("name"))
        .collect();
    let issuer_name = issuer.name.to_lowercase();
    if !issuer_name.is_empty()
        && !public.is_empty()
        && !public.iter().any(|name| name.to_lowercase().contains(&issuer_name))
    {
        problems.push(Problem::warning("issuer-is-no-party").with("issuer", &issuer.name).at("parties"));
    }
    problems
}

/// A letter that could be sent needs a sender.
fn sender(reading: &Reading<'_>) -> Option<Problem> {
    let is_ready = matches!(party(reading).outcome, Some(Outcome::Ready | Outcome::ReadyAsk));
    (is_ready && !reading.has("association-name"))
        .then(|| Problem::warning("sender-without-name").at("association-name"))
}

fn period(reading: &Reading<'_>) -> Option<Problem> {
    let (start, end) = (reading.date("start")?, reading.date("end")?);
    (end < start).then(|| Problem::warning("period-ends-before-start").at("end"))
}

/// Years that have not come, and a beginning that has been. Neither keeps anything from being sent.
fn in_time(reading: &Reading<'_>) -> Vec<Problem> {
    let in_future = |id: &&'static str| reading.year(id).is_some_and(|year| year > reading.today.year());
    let years = ["formed-year", "existing-since"].into_iter().filter(in_future);
    let mut problems: Vec<_> = years.map(|id| Problem::warning("year-in-future").at(id)).collect();
    let has_begun = reading.date("start").is_some_and(|start| start < reading.today);
    if has_begun && aftermath::situation(reading) == Situation::NotSent {
        problems.push(Problem::notice("start-has-been").at("start"));
    }
    problems
}

/// The question numbers as printed, for example `3.2`.
pub fn printed_number(id: &str) -> String {
    catalogue::number(id).map_or_else(String::new, |(topic, question)| format!("{topic}.{question}"))
}
