//! A page of questions.

use crate::field::Writing;
use crate::question::{self, QuestionView};
use crate::remark;
use crate::table::Surroundings;
use crate::{Field, Opened, Phrase, ProblemView, Scene, SectionView, Severity, Voice, Way, faults, nav, section};
use iop_core::catalogue::Topic;
use iop_core::question::Question;
use iop_core::{Problem, Reading, interview};
use serde::Serialize;

/// A page of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TopicView {
    /// Topic id.
    pub id: String,
    /// The section of it that this page asks.
    pub section: String,
    /// The part of the road it belongs to.
    pub part: Phrase,
    /// Its name.
    pub title: Phrase,
    /// What the topic is about, on its first page.
    pub intro: Option<Phrase>,
    /// The pages that the topic has on the branches taken; none when it has only this one.
    pub sections: Vec<SectionView>,
    /// "3 av 5 frågor har ett svar", on this page.
    pub progress: Phrase,
    /// The same of the whole topic, told when an answer has brought questions or taken some away.
    pub whole: Phrase,
    /// How many questions the whole topic asks.
    pub asked: usize,
    /// What needs a look on this page, gravest first.
    pub problems: Vec<FaultView>,
    /// The questions on the branches taken.
    pub questions: Vec<QuestionView>,
    /// The page before this one.
    pub previous: Option<Way>,
    /// The page after this one.
    pub next: Option<Way>,
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

/// The page with this section of `topic`, or with what is shown in its place.
pub(crate) fn topic(
    topic: &Topic,
    section: Option<&str>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> TopicView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let section = section::shown(topic, section, &reading);
    let problems = faults::worth_telling(&reading);
    let questions = questions(interview::asked_in(section, &reading), &problems, &reading, scene, opened, voice);
    let sections = section::sections(topic, &problems, &reading, voice);
    let (previous, next) = section::beside((topic, section), &reading);
    let way = |to| Way::from(topic, to, voice);
    let is_first = sections.first().is_none_or(|first| first.id == section.id);
    let whole = interview::progress(topic, &reading);
    let name = format!("t-{}", topic.id);
    TopicView {
        id: topic.id.to_owned(),
        section: section.id.to_owned(),
        part: voice.say(crate::nav::part_message(topic.part)),
        title: voice.say(&name),
        intro: is_first.then(|| voice.attribute(&name, "intro")).flatten(),
        sections,
        progress: nav::count(interview::progress_in(section, &reading), voice),
        whole: nav::count(whole, voice),
        asked: whole.asked,
        problems: summary(&questions),
        questions,
        previous: previous.map(way),
        next: next.map(way),
    }
}

/// The questions that are `asked` now, with what there is to say about the answers; `problems` are those of all answers.
pub(crate) fn questions(
    asked: impl Iterator<Item = &'static Question>,
    problems: &[Problem],
    reading: &Reading<'_>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> Vec<QuestionView> {
    let asked: Vec<&Question> = asked.collect();
    let is_here = |id: &str| asked.iter().any(|question| question.id == id);
    let remarks = remark::on(reading, scene.words.lists(), voice, is_here);
    let around = Surroundings {
        reading,
        voice,
        writing: &writing(scene, opened, voice),
        problems,
        remarks: &remarks,
        refused: opened.refused,
        lines_from: opened.lines_from,
    };
    asked.iter().map(|asked| question::question(asked, &around)).collect()
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
