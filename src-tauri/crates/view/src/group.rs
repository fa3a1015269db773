//! One question at a time, large, for a group that reads it on a wall.

use crate::question::{self, QuestionView};
use crate::remark;
use crate::table::Surroundings;
use crate::topic::writing;
use crate::{Opened, Page, Phrase, Scene, Voice, nav, page_of};
use iop_core::catalogue::Part;
use iop_core::interview::{Progress, TopicProgress, asked, problems};
use iop_core::question::Question;
use iop_core::to_do::{next, to_do};
use iop_core::{Answer, Reading};
use serde::Serialize;

/// One question, large.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GroupView {
    /// The question.
    pub question: QuestionView,
    /// The page it stands on with others.
    pub among_others: Page,
    /// Its topic.
    pub topic_title: Phrase,
    /// Who finds out.
    pub who: String,
    /// By when.
    pub by: String,
    /// The question before, on the branches taken.
    pub previous: Option<String>,
    /// The question after.
    pub next: Option<String>,
    /// "45 av 98 frågor har ett svar".
    pub progress: Phrase,
    /// The same as figures: answered and asked.
    pub counts: [usize; 2],
}

/// The question with this id, or where the group had better go on.
pub(crate) fn group(id: &str, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> Option<GroupView> {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let all: Vec<(&str, &'static Question)> = nav::topics(&reading)
        .filter(|topic| topic.part != Part::After)
        .flat_map(|topic| asked(topic, &reading).map(|question| (topic.id, question)).collect::<Vec<_>>())
        .collect();
    let place = |id: &str| all.iter().position(|(_, question)| question.id == id);
    let matters = to_do(&reading);
    let at = place(id).or_else(|| place(next(&matters, None)?.question.id)).unwrap_or(0);
    let (topic, found) = *all.get(at)?;
    let writing = writing(scene, opened, voice);
    let problems = problems(&reading);
    let remarks = remark::on(&reading, scene.words.lists(), voice, |id| id == found.id);
    let around = Surroundings {
        reading: &reading,
        voice,
        writing: &writing,
        problems: &problems,
        remarks: &remarks,
        refused: opened.refused,
        lines_from: opened.lines_from,
    };
    let answer = opened.initiative.answers.get(found.id);
    let said = |pick: fn(&Answer) -> &String| answer.map(pick).cloned().unwrap_or_default();
    let answered = all.iter().filter(|(_, question)| reading.answer(question.id).is_some()).count();
    let come = TopicProgress { answered, asked: all.len(), progress: Progress::UnderWay };
    let id_at = |at: Option<usize>| Some(all.get(at?)?.1.id.to_owned());
    Some(GroupView {
        question: question::question(found, &around),
        among_others: page_of(found.id)?,
        topic_title: voice.say(&format!("t-{topic}")),
        who: said(|answer| &answer.who),
        by: said(|answer| &answer.by),
        previous: id_at(at.checked_sub(1)),
        next: id_at(Some(at + 1)),
        progress: nav::count(come, voice),
        counts: [answered, all.len()],
    })
}
