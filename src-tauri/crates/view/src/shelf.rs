//! Initiatives side by side: the list, what is put aside, the bin and the earlier versions.

use crate::start::profile_name;
use crate::{Binned, Deed, Kept, Phrase, Scene, Shelved, Trouble, Voice, nav};
use iop_core::interview::{self, Progress, TopicProgress};
use iop_core::{Initiative, Reading};
use iop_words::{Args, format};
use serde::Serialize;

/// Something to do with an initiative, as a button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DeedView {
    /// Which; stable.
    pub id: String,
    /// Its words.
    pub label: Phrase,
    /// What to send back.
    pub deed: Deed,
}

/// An initiative begun earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RecentView {
    /// What it is opened by.
    pub id: String,
    /// The association or initiative.
    pub name: Phrase,
    /// The issuer; nothing when the file cannot be read.
    pub issuer: Option<Phrase>,
    /// When it was last changed.
    pub changed: Option<Phrase>,
    /// When it was made as a copy.
    pub copied: Option<Phrase>,
    /// `not-begun`, `under-way` or `ready-to-read-through`.
    pub progress: Option<String>,
    /// The words for it.
    pub word: Option<Phrase>,
    /// "3 av 12 frågor har ett svar".
    pub count: Option<Phrase>,
    /// Where it lies, when that is elsewhere or another has the same name.
    pub lies_at: Option<Phrase>,
    /// Why it cannot be opened, or what is worth telling.
    pub trouble: Option<Trouble>,
    /// It can be opened.
    pub can_open: bool,
    /// The name as typed, when it can be changed.
    pub typed_name: Option<String>,
    /// "3 tidigare versioner".
    pub versions: Option<Phrase>,
    /// What else can be done with it.
    pub deeds: Vec<DeedView>,
}

/// What has just been done, and the way back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoneView {
    /// Which; stable.
    pub id: String,
    /// What has been done.
    pub message: Phrase,
    /// What that means.
    pub hint: Option<Phrase>,
    /// What takes it back.
    pub undo: Option<Deed>,
}

/// An initiative in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BinnedView {
    /// Its name in the bin.
    pub id: String,
    /// The association or initiative.
    pub name: Phrase,
    /// When it was removed.
    pub removed: Phrase,
    /// Where it lay.
    pub lay_at: Phrase,
    /// Puts it back.
    pub restore: Deed,
    /// Everything that would be erased.
    pub erases: Phrase,
    /// Erases it.
    pub erase: Deed,
}

/// The bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BinView {
    /// The last removed first.
    pub binned: Vec<BinnedView>,
}

/// An earlier version of an initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct VersionView {
    /// Which.
    pub taken: String,
    /// When it was kept.
    pub when: Phrase,
    /// What it was called then.
    pub name: Phrase,
    /// "3 av 12 frågor har ett svar".
    pub count: Phrase,
    /// What can be done with it.
    pub deeds: Vec<DeedView>,
}

/// The earlier versions of an initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct VersionsView {
    /// The initiative as it is called now.
    pub name: Phrase,
    /// The newest first.
    pub versions: Vec<VersionView>,
}

/// The initiatives on the shelf that are put aside, or the others.
pub(crate) fn rows(scene: &Scene<'_>, voice: Voice<'_>, is_archived: bool) -> Vec<RecentView> {
    let listed = scene.shelf.iter().filter(|shelved| shelved.is_archived == is_archived);
    listed.map(|shelved| row(shelved, scene, voice)).collect()
}

fn row(shelved: &Shelved, scene: &Scene<'_>, voice: Voice<'_>) -> RecentView {
    let names = |one: &Shelved| (one.initiative.clone(), one.association.clone());
    let is_named_alike = scene.shelf.iter().filter(|other| names(other) == names(shelved)).count() > 1;
    let come = shelved.content.as_ref().map(|initiative| come(initiative, scene));
    let (progress, word) = come.map(|come| nav::progress(come.progress, voice)).unzip();
    let date = |id: &str, date: &str| voice.say_with(id, &Args::new().text("date", date));
    let is_readable = shelved.content.is_some();
    RecentView {
        id: shelved.id.clone(),
        name: name(&[&shelved.initiative, &shelved.association], voice),
        issuer: is_readable.then(|| {
            let profile = scene.profiles.iter().find(|profile| profile.id == shelved.profile);
            profile.map_or_else(
                || Phrase::written(&shelved.profile, ""),
                |profile| profile_name(scene.words, voice, profile),
            )
        }),
        changed: shelved.changed.map(|day| date("ui-changed", &format::date(day))),
        copied: shelved
            .content
            .as_ref()
            .map(|initiative| initiative.copied.as_str())
            .filter(|day| day.parse::<jiff::civil::Date>().is_ok())
            .map(|day| date("ui-copied", day)),
        progress,
        word,
        count: come.map(|come| nav::count(come, voice)),
        lies_at: (is_named_alike || shelved.is_elsewhere || !is_readable)
            .then(|| voice.say_with("ui-lies-at", &Args::new().text("file", &shelved.lies_at))),
        trouble: shelved.problem.as_ref().map(|problem| Trouble::new(problem, voice)),
        can_open: is_readable || (shelved.versions > 0 && !shelved.is_missing),
        typed_name: is_readable.then(|| shelved.initiative.clone()),
        versions: (shelved.versions > 0)
            .then(|| nav::counted("ui-versions-count", shelved.versions, shelved.versions, voice)),
        deeds: deeds(shelved, voice),
    }
}

fn deeds(shelved: &Shelved, voice: Voice<'_>) -> Vec<DeedView> {
    let id = || shelved.id.clone();
    let mut deeds = Vec::new();
    if shelved.content.is_some() {
        deeds.push(Deed::Copy { id: id() });
    }
    if !shelved.is_missing {
        deeds.push(if shelved.is_archived { Deed::Unarchive { id: id() } } else { Deed::Archive { id: id() } });
    }
    if shelved.is_elsewhere {
        deeds.push(Deed::Forget { id: id() });
    }
    if !shelved.is_missing {
        deeds.push(Deed::Remove { id: id() });
    }
    deeds.into_iter().map(|deed| button(deed, voice)).collect()
}

fn button(deed: Deed, voice: Voice<'_>) -> DeedView {
    let id = deed.id();
    DeedView { id: id.to_owned(), label: voice.say(&format!("ui-deed-{id}")), deed }
}

/// What has just been done, in words.
pub(crate) fn done(scene: &Scene<'_>, voice: Voice<'_>) -> Option<DoneView> {
    let done = scene.done.as_ref()?;
    let id = format!("ui-done-{}", done.id);
    Some(DoneView {
        id: done.id.to_owned(),
        message: voice.say_by(&id, |voice| Args::new().text("name", name(&[&done.name], voice).text)),
        hint: voice.attribute(&id, "hint"),
        undo: done.undo.clone(),
    })
}

/// What is in the bin.
pub(crate) fn bin(scene: &Scene<'_>, voice: Voice<'_>) -> BinView {
    let view = |binned: &Binned| BinnedView {
        id: binned.name.clone(),
        name: name(&[&binned.initiative, &binned.association], voice),
        removed: voice.say_with("ui-removed", &Args::new().text("date", format::date(binned.removed))),
        lay_at: voice.say_with("ui-lay-at", &Args::new().text("file", &binned.lay_at)),
        restore: Deed::Restore { name: binned.name.clone() },
        erases: nav::counted("ui-erases", binned.versions, binned.versions, voice),
        erase: Deed::Erase { name: binned.name.clone() },
    };
    BinView { binned: scene.bin.iter().map(view).collect() }
}

/// The earlier versions of the initiative with this id; nothing when it is not on the shelf.
pub(crate) fn versions(id: &str, scene: &Scene<'_>, voice: Voice<'_>) -> Option<VersionsView> {
    let shelved = scene.shelf.iter().find(|shelved| shelved.id == id)?;
    let view = |kept: &Kept| {
        let typed = |question: &str| kept.initiative.answers.get(question).map_or("", |answer| answer.typed.as_str());
        let when = Args::new().text("date", format::date(kept.day)).text("time", &kept.time);
        let (id, taken) = (id.to_owned(), kept.taken.clone());
        let deeds = [Deed::OpenVersion { id: id.clone(), taken: taken.clone() }, Deed::TurnBack { id, taken }];
        VersionView {
            taken: kept.taken.clone(),
            when: voice.say_with("ui-kept", &when),
            name: name(&[typed("initiative-name"), typed("association-name")], voice),
            count: nav::count(come(&kept.initiative, scene), voice),
            deeds: deeds.map(|deed| button(deed, voice)).into(),
        }
    };
    Some(VersionsView {
        name: name(&[&shelved.initiative, &shelved.association], voice),
        versions: scene.versions.iter().map(view).collect(),
    })
}

fn name(candidates: &[&str], voice: Voice<'_>) -> Phrase {
    let named = candidates.iter().map(|name| name.trim()).find(|name| !name.is_empty());
    named.map_or_else(|| voice.say("ui-unnamed"), |name| Phrase::written(name, ""))
}

/// How far the whole initiative has come.
fn come(initiative: &Initiative, scene: &Scene<'_>) -> TopicProgress {
    let profile = scene.profiles.iter().find(|profile| profile.id == initiative.profile.id);
    let none = TopicProgress { answered: 0, asked: 0, progress: Progress::NotBegun };
    // A file may name an issuer that is not known here; any issuer asks the questions that every one asks.
    let Some(profile) = profile.or(scene.profiles.last()) else { return none };
    let reading = Reading::new(initiative, profile, scene.today);
    let topics: Vec<TopicProgress> =
        crate::nav::topics(&reading).map(|topic| interview::progress(topic, &reading)).collect();
    let first = topics.first().map_or(Progress::NotBegun, |topic| topic.progress);
    let is_one = topics.iter().all(|topic| topic.progress == first);
    TopicProgress {
        answered: topics.iter().map(|topic| topic.answered).sum(),
        asked: topics.iter().map(|topic| topic.asked).sum(),
        progress: if is_one { first } else { Progress::UnderWay },
    }
}
