//! A page of questions.

use crate::field::Writing;
use crate::question::{self, QuestionView};
use crate::remark;
use crate::table::Surroundings;
use crate::{Field, Opened, Phrase, ProblemView, Scene, Severity, Voice};
use iop_core::catalogue::{TOPICS, Topic};
use iop_core::{Reading, interview};
use serde::Serialize;

/// A page of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TopicView {
    /// Topic id.
    pub id: String,
    /// The part of the road it belongs to.
    pub part: Phrase,
    /// Its name.
    pub title: Phrase,
    /// What the page is about.
    pub intro: Option<Phrase>,
    /// "3 av 12 frågor har ett svar".
    pub progress: Phrase,
    /// What needs a look on this page, gravest first.
    pub problems: Vec<ProblemView>,
    /// The questions on the branches taken.
    pub questions: Vec<QuestionView>,
    /// Topic before this one.
    pub previous: Option<String>,
    /// Topic after this one.
    pub next: Option<String>,
}

/// The page of `topic`.
pub(crate) fn topic(topic: &Topic, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> TopicView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let questions = questions(topic, &reading, scene, opened, voice);
    let name = format!("t-{}", topic.id);
    let at = TOPICS.iter().position(|other| other.id == topic.id).unwrap_or(0);
    TopicView {
        id: topic.id.to_owned(),
        part: voice.say(crate::nav::part_message(topic.part)),
        title: voice.say(&name),
        intro: voice.attribute(&name, "intro"),
        progress: crate::nav::count(interview::progress(topic, &reading), voice),
        problems: summary(&questions),
        questions,
        previous: before(topic),
        next: TOPICS.get(at + 1).map(|next| next.id.to_owned()),
    }
}

/// The questions of `topic` that are asked now, with what there is to say about the answers.
pub(crate) fn questions(
    topic: &Topic,
    reading: &Reading<'_>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> Vec<QuestionView> {
    let is_here = |id: &str| topic.questions.iter().any(|question| question.id == id);
    let remarks = remark::on(reading, scene.words.lists(), voice, is_here);
    let around = Surroundings {
        reading,
        voice,
        writing: &writing(scene, opened, voice),
        problems: &interview::problems(reading),
        remarks: &remarks,
        refused: opened.refused,
        lines_from: opened.lines_from,
    };
    interview::asked(topic, reading).map(|asked| question::question(asked, &around)).collect()
}

/// The topic before this one.
pub(crate) fn before(topic: &Topic) -> Option<String> {
    let at = TOPICS.iter().position(|other| other.id == topic.id)?;
    at.checked_sub(1).map(|before| TOPICS[before].id.to_owned())
}

/// Swedish, what the group has written in before, and the language of the window.
pub(crate) fn writing(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> Vec<Writing> {
    let mut tags = vec!["sv".to_owned()];
    for tag in opened.initiative.languages.iter().map(String::as_str).chain([voice.lang()]) {
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    let name = |tag: String| {
        let known = scene.words.languages().iter().find(|language| language.tag == tag);
        let name = known.map_or_else(|| Phrase::written(&tag, ""), Phrase::name_of);
        (tag, name)
    };
    tags.into_iter().map(name).collect()
}

fn summary(questions: &[QuestionView]) -> Vec<ProblemView> {
    let mut all: Vec<ProblemView> = Vec::new();
    for question in questions {
        all.extend(question.problems.iter().cloned());
        match &question.field {
            Field::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                all.extend(cells.flat_map(|cell| cell.problems.iter().cloned()));
            }
            Field::Grid(grid) => {
                let cells = grid.lines.iter().flat_map(|line| &line.cells);
                all.extend(cells.flat_map(|cell| cell.problems.iter().cloned()));
            }
            _ => {}
        }
    }
    all.retain(|problem| problem.severity > Severity::Notice);
    all.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
    all
}
