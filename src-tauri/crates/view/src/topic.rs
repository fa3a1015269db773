//! A page of questions.

use crate::field::Writing;
use crate::question::{self, QuestionView};
use crate::remark;
use crate::table::Surroundings;
use crate::{Field, Opened, Page, Phrase, ProblemView, Scene, Severity, Voice, nav};
use iop_core::catalogue::{Section, TOPICS, Topic};
use iop_core::question::Question;
use iop_core::{Reading, interview};
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

/// A page of a topic, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SectionView {
    /// Stable id, unique within the topic.
    pub id: String,
    /// The page.
    pub page: Page,
    /// Its name.
    pub title: Phrase,
    /// `not-begun`, `under-way` or `ready-to-read-through`.
    pub progress: String,
    /// The words for it.
    pub word: Phrase,
}

/// The page before or after one, with its name, or with that of its topic when it is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Way {
    /// The page.
    pub page: Page,
    /// Its name.
    pub title: Phrase,
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

/// The page with this section of `topic`. Where an answer has taken its questions away, it is the one before that asks something.
pub(crate) fn topic(
    topic: &Topic,
    section: Option<&str>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> TopicView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let wanted = topic.sections.iter().position(|other| Some(other.id) == section).unwrap_or(0);
    let (before, after) = topic.sections.split_at(wanted + 1);
    let asks = |section: &&Section| interview::asked_in(section, &reading).next().is_some();
    let section = before.iter().rev().find(asks).or_else(|| after.iter().find(asks)).unwrap_or(&topic.sections[0]);
    let questions = questions(section.questions.iter(), &reading, scene, opened, voice);
    let sections: Vec<&Section> = topic.sections.iter().filter(asks).collect();
    let (previous, next) = beside((topic, section), &reading);
    let way = |(other, section): Place<'_>| Way {
        page: Page::section(other, section),
        title: voice.say(&if other.id == topic.id { name(other, section) } else { format!("t-{}", other.id) }),
    };
    let is_first = sections.first().is_none_or(|first| first.id == section.id);
    let whole = interview::progress(topic, &reading);
    TopicView {
        id: topic.id.to_owned(),
        section: section.id.to_owned(),
        part: voice.say(crate::nav::part_message(topic.part)),
        title: voice.say(&format!("t-{}", topic.id)),
        intro: is_first.then(|| voice.attribute(&format!("t-{}", topic.id), "intro")).flatten(),
        sections: match sections.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|section| part_of(topic, section, &reading, voice)).collect(),
        },
        progress: nav::count(interview::progress_in(section, &reading), voice),
        whole: nav::count(whole, voice),
        asked: whole.asked,
        problems: summary(&questions),
        questions,
        previous: previous.map(way),
        next: next.map(way),
    }
}

fn part_of(topic: &Topic, section: &Section, reading: &Reading<'_>, voice: Voice<'_>) -> SectionView {
    let progress = nav::progress_id(interview::progress_in(section, reading).progress);
    SectionView {
        id: section.id.to_owned(),
        page: Page::section(topic, section),
        title: voice.say(&name(topic, section)),
        progress: progress.to_owned(),
        word: voice.say(&format!("ui-progress-{progress}")),
    }
}

/// The message that names a page of questions.
fn name(topic: &Topic, section: &Section) -> String {
    match topic.sections {
        [_] => format!("t-{}", topic.id),
        _ => format!("s-{}-{}", topic.id, section.id),
    }
}

/// A page of questions, by its topic and its section.
type Place<'a> = (&'a Topic, &'a Section);

/// The pages before and after `here`, of those that ask something.
pub(crate) fn beside(here: Place<'_>, reading: &Reading<'_>) -> (Option<Place<'static>>, Option<Place<'static>>) {
    let pages = TOPICS.iter().flat_map(|topic| topic.sections.iter().map(move |section| (topic, section)));
    let (mut previous, mut is_past) = (None, false);
    for (topic, other) in pages {
        if (topic.id, other.id) == (here.0.id, here.1.id) {
            is_past = true;
        } else if interview::asked_in(other, reading).next().is_some() {
            if is_past {
                return (previous, Some((topic, other)));
            }
            previous = Some((topic, other));
        }
    }
    (previous, None)
}

/// Those of `questions` that are asked now, with what there is to say about the answers.
pub(crate) fn questions(
    questions: impl Iterator<Item = &'static Question>,
    reading: &Reading<'_>,
    scene: &Scene<'_>,
    opened: &Opened<'_>,
    voice: Voice<'_>,
) -> Vec<QuestionView> {
    let asked: Vec<&Question> = questions.filter(|question| (question.shown)(reading)).collect();
    let is_here = |id: &str| asked.iter().any(|question| question.id == id);
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
