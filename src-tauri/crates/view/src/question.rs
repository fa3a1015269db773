//! One question as it is asked.

use crate::field::{self, Field, Input, TextBox};
use crate::purpose::purpose;
use crate::table::{self, Surroundings};
use crate::{
    AspectHelp, ContributionsView, ListenView, Phrase, ProblemView, RemarkView, State, Voice, aspect, contributions,
    grid, in_text, problem, source,
};
use iop_core::aspects::{self, Aspect};
use iop_core::profile::{Criterion, Wording};
use iop_core::question::{Kind, Question};
use iop_core::{Answer, contribution, interview};
use iop_words::{Args, format};
use serde::Serialize;

/// A question with its words, its field and what is worth telling about the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuestionView {
    /// Stable id.
    pub id: String,
    /// Element id of the whole question.
    pub dom: String,
    /// Its number, the same on paper.
    pub number: String,
    /// The question.
    pub label: Phrase,
    /// Why it is asked.
    pub why: Option<Phrase>,
    /// What somebody else might have answered.
    pub example: Option<Phrase>,
    /// The issuer's criteria that this question answers.
    pub criteria: Vec<CriterionQuote>,
    /// What helps to answer a claim.
    pub help: Option<AspectHelp>,
    /// The issuer's criteria that this answer helps to show, though another question asks for them.
    pub shows: Vec<CriterionQuote>,
    /// Words that are explained and stand where nothing else can be pressed, such as in an option.
    pub terms: Vec<String>,
    /// The question read aloud, where somebody has recorded it.
    pub listen: Vec<ListenView>,
    /// Where the answer is entered.
    pub field: Field,
    /// What it comes to, for the contribution plan.
    pub sums: Option<ContributionsView>,
    /// Ways not to answer.
    pub states: Vec<StateChoice>,
    /// That what is answered does not count while one of them is chosen.
    pub waits: Option<Phrase>,
    /// Free text that is missing in a language the group writes in, and what the documents do then.
    pub missing: Option<Phrase>,
    /// Something has been entered that can be taken away.
    pub is_answered: bool,
    /// The group's own note.
    pub note: String,
    /// The note is printed on the group's own page after a meeting.
    pub is_note_shared: bool,
    /// What is worth telling.
    pub problems: Vec<ProblemView>,
    /// Advice on the words written here; never an error.
    pub remarks: Vec<RemarkView>,
}

/// An issuer's criterion beside the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CriterionQuote {
    /// Our code for it.
    pub code: String,
    /// Whether the words are the issuer's own.
    pub heading: Phrase,
    /// The Swedish words.
    pub text: Phrase,
    /// The same asked in the language of the window, when that is not Swedish.
    pub asked: Option<Phrase>,
    /// Where it stands; nothing when it is attributed to nobody.
    pub source: Option<Phrase>,
}

/// A way to say that there is no full answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StateChoice {
    /// The state, to be sent back.
    pub state: State,
    /// Element id.
    pub dom: String,
    /// Its words.
    pub label: Phrase,
    /// The question is in this state.
    pub chosen: bool,
}

/// The element id of a whole question.
pub fn question_dom(id: &str) -> String {
    format!("q-{id}")
}

/// A question as it is asked now.
pub(crate) fn question(question: &Question, around: &Surroundings<'_>) -> QuestionView {
    let (id, voice) = (question.id, around.voice);
    let dom = question_dom(id);
    let answer = around.reading.initiative.answers.get(id);
    let refusal = around.refusal(id, None);
    let plan = (id == iop_core::grid::QUESTION).then(|| contribution::plan(around.reading));
    let laid_out = plan.as_ref();
    let remarks: Vec<RemarkView> = around.remarks.iter().filter(|remark| remark.at.question == id).cloned().collect();
    let mut field = match question.kind {
        Kind::Choice(set) => Field::Choice(field::choice(&dom, set, false, answer, voice)),
        Kind::Many(set) => Field::Choice(field::choice(&dom, set, true, answer, voice)),
        Kind::Text => Field::Text(field::text_boxes(&dom, around.writing, answer)),
        Kind::Table(columns) => match laid_out {
            Some(plan) => Field::Grid(grid::grid(answer, plan, around.lines_from, around)),
            None => Field::Table(table::table(id, columns, answer, around)),
        },
        kind => {
            let line = field::line(&dom, kind, answer, refusal.is_some(), voice);
            Field::Line(Input { purpose: purpose(id), ..line })
        }
    };
    in_text::mark(&mut field, &remarks);
    let name = format!("q-{id}");
    let told = problem::at(around.problems, id, None).chain(refusal.as_ref()).filter(|problem| !field.tells(problem));
    let told: Vec<ProblemView> = told.map(|problem| ProblemView::new(problem, dom.clone(), voice)).collect();
    QuestionView {
        id: id.to_owned(),
        number: interview::printed_number(id),
        label: voice.question(id),
        why: why(&name, around),
        example: voice.attribute(&name, "example"),
        criteria: quotes(interview::criteria_behind(id, around.reading).into_iter(), around),
        shows: quotes(shown_by(id, around).into_iter(), around),
        terms: Vec::new(),
        listen: Vec::new(),
        help: aspects::claimed_by(id).map(|claimed| aspect::help(claimed, voice)),
        sums: laid_out.map(|plan| contributions::contributions(plan, around.reading.initiative, voice)),
        states: states(question, answer.map_or(State::Answered, |answer| answer.state.into()), around),
        waits: answer.and_then(|answer| waits(answer, voice)),
        missing: missing(&field, around),
        is_answered: answer.is_some_and(|answer| !answer.is_blank()),
        note: answer.map(|answer| answer.note.clone()).unwrap_or_default(),
        is_note_shared: answer.is_some_and(|answer| answer.is_note_shared),
        problems: told,
        remarks,
        field,
        dom,
    }
}

/// Why it is asked, in other words where the issuer itself calls the paper an application.
fn why(name: &str, around: &Surroundings<'_>) -> Option<Phrase> {
    let application = around.reading.profile.takes_applications();
    let own = application.then(|| around.voice.attribute(name, "why-application")).flatten();
    own.or_else(|| around.voice.attribute(name, "why"))
}

fn quotes<'a>(quoted: impl Iterator<Item = &'a Criterion>, around: &Surroundings<'_>) -> Vec<CriterionQuote> {
    let quote = |criterion: &Criterion| CriterionQuote {
        code: criterion.code.clone(),
        heading: around.voice.say(match criterion.wording {
            Wording::Verbatim => "ui-criterion-verbatim",
            Wording::Condensed => "ui-criterion-condensed",
            Wording::Own => "ui-criterion-own",
        }),
        text: Phrase::swedish(&criterion.text),
        asked: source::asked(&criterion.code, around.voice),
        source: source::citation(around.reading.profile, around.voice),
    };
    quoted.map(quote).collect()
}

/// Criteria that this question shows something about, though another question asks for them outright.
fn shown_by<'a>(id: &str, around: &Surroundings<'a>) -> Vec<&'a Criterion> {
    let asked = interview::criteria_behind(id, around.reading);
    let mut shown: Vec<&Criterion> = Vec::new();
    for aspect in Aspect::ALL.into_iter().filter(|aspect| aspect.rule().evidence.contains(&id)) {
        for criterion in around.reading.profile.criteria_on(aspect) {
            if !asked.iter().chain(&shown).any(|known| known.code == criterion.code) {
                shown.push(criterion);
            }
        }
    }
    shown
}

/// The languages in which a free text that somebody has begun is not written yet.
fn missing(field: &Field, around: &Surroundings<'_>) -> Option<Phrase> {
    let Field::Text(boxes) = field else { return None };
    let (written, empty): (Vec<&TextBox>, Vec<&TextBox>) = boxes.iter().partition(|text| !text.text.trim().is_empty());
    if written.is_empty() || empty.is_empty() {
        return None;
    }
    let names: Vec<String> = empty.iter().map(|text| format::isolate(&text.name.text)).collect();
    Some(around.voice.say_with("ui-text-missing", &Args::new().text("languages", names.join(" · "))))
}

/// Who chooses an answer and does not agree about it sees no questions that follow from it, and should know why.
fn waits(answer: &Answer, voice: Voice<'_>) -> Option<Phrase> {
    let state = match answer.state.into() {
        State::NotAgreed => "ui-state-not-agreed",
        State::DontKnow => "ui-state-dont-know",
        State::Answered | State::Partly => return None,
    };
    let named = |voice: Voice<'_>| Args::new().text("state", voice.say(state).text);
    answer.has_content().then(|| voice.say_by("ui-state-waits", named))
}

fn states(question: &Question, state: State, around: &Surroundings<'_>) -> Vec<StateChoice> {
    let takes_more = matches!(question.kind, Kind::Text | Kind::Table(_)) || state == State::Partly;
    let offered = [
        (State::Partly, "partly", takes_more),
        (State::DontKnow, "dont-know", true),
        (State::NotAgreed, "not-agreed", true),
    ];
    let offered = offered.into_iter().filter(|(_, _, is_offered)| *is_offered);
    offered
        .map(|(offer, name, _)| StateChoice {
            state: offer,
            dom: format!("q-{}-state-{name}", question.id),
            label: around.voice.say(&format!("ui-state-{name}")),
            chosen: offer == state,
        })
        .collect()
}
