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
    pub problems: Vec<FaultView>,
    /// The questions on the branches taken.
    pub questions: Vec<QuestionView>,
    /// Topic before this one.
    pub previous: Option<String>,
    /// Topic after this one.
    pub next: Option<String>,
}

/// Something that needs a look, told away from its field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FaultView {
    /// The question's number.
    pub number: String,
    /// The line and the column of a table.
    pub cell: Option<(Phrase, Phrase)>,
    /// What it is.
    pub problem: ProblemView,
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

fn summary(questions: &[QuestionView]) -> Vec<FaultView> {
    let mut all: Vec<FaultView> = Vec::new();
    let mut tell = |number: &str, cell: Option<(&Phrase, &Phrase)>, problems: &[ProblemView]| {
        let grave = problems.iter().filter(|problem| problem.severity > Severity::Notice);
        let cell = cell.map(|(line, column)| (line.clone(), column.clone()));
        all.extend(grave.map(|problem| FaultView {
            number: number.to_owned(),
            cell: cell.clone(),
            problem: problem.clone(),
        }));
    };
    for question in questions {
        tell(&question.number, None, &question.problems);
        match &question.field {
            Field::Table(table) => {
                for row in &table.rows {
                    for cell in &row.cells {
                        tell(&question.number, Some((&row.label, &cell.label)), &cell.problems);
                    }
                }
            }
            Field::Grid(grid) => {
                for line in &grid.lines {
                    for (cell, column) in line.cells.iter().zip(&grid.columns) {
                        tell(&question.number, Some((&line.label, &column.label)), &cell.problems);
                    }
                }
            }
            _ => {}
        }
    }
    all.sort_by_key(|fault| std::cmp::Reverse(fault.problem.severity));
    all
}
