//! The page with everything left to do, with who finds out and by when.

use crate::together::{LeftView, left, word};
use crate::{LookChoice, Opened, Phrase, Scene, Voice};
use iop_core::Reading;
use iop_core::to_do::{Matter, Why, to_do};
use iop_words::{Args, format};
use serde::{Deserialize, Serialize};

/// Which of it to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Left {
    /// What the group does not agree on.
    NotAgreed,
    /// What it does not know.
    DontKnow,
    /// What is worth a look.
    Problem,
    /// Where more is to come.
    Partly,
    /// What nobody has answered.
    Unanswered,
}

impl Left {
    fn of(why: Why) -> Self {
        match why {
            Why::NotAgreed => Self::NotAgreed,
            Why::DontKnow => Self::DontKnow,
            Why::Problem => Self::Problem,
            Why::Partly => Self::Partly,
            Why::Unanswered => Self::Unanswered,
        }
    }
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ToDoView {
    /// What can be shown, everything first, with how much there is of each.
    pub filters: Vec<LookChoice<Option<Left>>>,
    /// What is shown.
    pub items: Vec<LeftView>,
}

/// The page with `only` some of it.
pub(crate) fn page(only: Option<Left>, scene: &Scene<'_>, opened: &Opened<'_>, voice: Voice<'_>) -> ToDoView {
    let reading = Reading::new(opened.initiative, opened.profile, scene.today);
    let matters = to_do(&reading);
    let is_of = |matter: &Matter<'_>, kind: Left| matter.whys.iter().any(|why| Left::of(*why) == kind);
    let all = count("ui-to-do-all", matters.len(), None, voice);
    let filters = Why::ALL.into_iter().map(|why| {
        let kind = Left::of(why);
        let there = matters.iter().filter(|matter| is_of(matter, kind)).count();
        LookChoice {
            value: Some(kind),
            label: count("ui-to-do-filter", there, Some(why), voice),
            chosen: only == Some(kind),
        }
    });
    let all = LookChoice { value: None, label: all, chosen: only.is_none() };
    let shown = matters.iter().filter(|matter| only.is_none_or(|kind| is_of(matter, kind)));
    ToDoView {
        filters: std::iter::once(all).chain(filters).collect(),
        items: shown.map(|matter| left(matter, voice)).collect(),
    }
}

fn count(id: &str, count: usize, why: Option<Why>, voice: Voice<'_>) -> Phrase {
    voice.say_by(id, |voice| {
        let args = Args::new().text("count", format::number(i64::try_from(count).unwrap_or(i64::MAX)));
        match why {
            Some(why) => args.text("what", word(why, voice).text),
            None => args,
        }
    })
}
