//! The page where the group swaps chairs: hard questions an official may put, and what the group would say.

use crate::field::{TextBox, text_boxes};
use crate::{Link, Opened, Phrase, RemarkView, Scene, Voice, in_text, remark};
use iop_core::Reading;
use iop_core::chairs::{HardQuestion, Root, answer, hard_questions, is_key, is_ticked};
use serde::Serialize;

/// A hard question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChairView {
    /// Under which name the answer is kept; edits go there.
    pub id: String,
    /// The question.
    pub text: Phrase,
    /// Why it may come, and where that stands.
    pub why: Vec<Phrase>,
    /// The answers it rests on.
    pub links: Vec<Link>,
    /// What the group would say, a box for each language.
    pub boxes: Vec<TextBox>,
    /// The answer can be let into the letter.
    pub may_be_included: bool,
    /// It is.
    pub included: bool,
    /// Advice on what is let in.
    pub remarks: Vec<RemarkView>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChairsView {
    /// At most seven questions, the heaviest first.
    pub questions: Vec<ChairView>,
}

/// The page.
pub(crate) fn chairs(scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> ChairsView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let writing = crate::topic::writing(scene, opened, voice);
    let remarks = remark::on(&reading, scene.words.lists(), voice, is_key);
    let view = |question: &HardQuestion| {
        let (id, kept) = (question.root.key().to_owned(), answer(opened.initiative, &question.root));
        let remarks: Vec<RemarkView> = remarks.iter().filter(|remark| remark.at.question == id).cloned().collect();
        let mut boxes = text_boxes(&format!("q-{id}"), &writing, kept);
        in_text::mark_boxes(&mut boxes, &remarks);
        ChairView {
            text: voice.say(&question.root.message()),
            why: why(&question.root, opened, voice),
            links: question.rests_on.iter().filter_map(|id| Link::to(id, voice)).collect(),
            boxes,
            may_be_included: question.root.may_be_included(),
            included: kept.is_some_and(is_ticked),
            remarks,
            id,
        }
    };
    ChairsView { questions: hard_questions(&reading).iter().map(view).collect() }
}

/// The decided case, the issuer's own words, or the answers that do not go together.
fn why(root: &Root, opened: &Opened<'_>, voice: Voice<'_>) -> Vec<Phrase> {
    match root {
        Root::Ground(ground) => {
            let id = format!("g-{}", ground.id());
            std::iter::once(voice.say(&id)).chain(voice.attribute(&id, "source")).collect()
        }
        Root::Aspect(aspect) => {
            let why = voice.attribute(&format!("aspect-{}", aspect.id()), "why");
            let asked = opened.profile.criteria.iter().find(|criterion| criterion.aspects.contains(aspect));
            let source = asked.and_then(|_| crate::source::citation(opened.profile, voice));
            let words = asked.map(|criterion| Phrase::swedish(&criterion.text));
            why.into_iter().chain(words).chain(source).collect()
        }
        Root::Contradiction(found) => vec![voice.say(&format!("x-{}", found.code))],
    }
}
