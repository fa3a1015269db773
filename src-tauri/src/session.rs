//! What one run of the program holds: the page, the language and the open initiative.

use crate::answering::Names;
use crate::clock;
use crate::error::Error;
use crate::examples::examples;
use crate::open::Open;
use crate::paper::{self, Order};
use crate::settings::Settings;
use crate::surroundings::Surroundings;
use iop_core::profile::{IssuerKind, shipped, shipped_sources};
use iop_core::{Initiative, Problem, Profile};
use iop_store::{Recorded, Recordings, Shelf, write_whole};
use iop_view::{
    Changed, Done, Edit, Opened, Page, PageView, Paper, Scene, Trouble, Underway, Voice, Window, Wish, kinds_by_name,
    page_of, window,
};
use iop_words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};
use std::sync::Arc;

mod meeting;
mod opening;
mod recording;
mod shelving;

/// What one run of the program holds.
pub(crate) struct Session {
    words: Arc<Words>,
    profiles: Vec<Profile>,
    examples: Vec<Initiative>,
    shelf: Shelf,
    recordings: Recordings,
    /// What there is to listen to; looked up when a page is turned to.
    recorded: Recorded,
    fixed_today: Option<Date>,
    data: PathBuf,
    settings: Settings,
    page: Page,
    open: Option<Open>,
    /// What went wrong last; it stands until it is mended or the page is left.
    trouble: Option<Problem>,
    /// What has just been done with an initiative of the shelf, until the page is left.
    done: Option<Done>,
    /// The first line shown of a table that is longer than a page.
    lines_from: usize,
}

impl Session {
    /// A session at the choice of language.
    ///
    /// Errors: broken texts, which the tests rule out.
    pub(crate) fn new(surroundings: &Surroundings) -> Result<Self, Vec<Problem>> {
        let shelf = Shelf::new(&surroundings.data);
        shelf.sweep(clock::now());
        // Papers made for the printer are copies of answers; none outlives the next start.
        let _ = std::fs::remove_dir_all(surroundings.data.join("print"));
        let mut profiles: Vec<Profile> = shipped_sources().iter().filter_map(|source| shipped(source.id)).collect();
        profiles.sort_by_key(|profile| profile.issuer.kind == IssuerKind::General);
        let words = Words::shipped()?;
        let words = match surroundings.pseudo {
            Some(pseudo) => words.made_up(pseudo),
            None => words,
        };
        let mut settings = Settings::read(&surroundings.data);
        let is_known = words.languages().iter().any(|language| language.tag == settings.lang);
        if !is_known {
            iop_words::SOURCE_LANGUAGE.clone_into(&mut settings.lang);
        }
        let recordings = Recordings::new(&surroundings.data);
        Ok(Self {
            recorded: recordings.all(words.languages().iter().map(|language| language.tag.as_str())),
            recordings,
            words: Arc::new(words),
            profiles,
            examples: examples(),
            shelf,
            fixed_today: surroundings.today,
            data: surroundings.data.clone(),
            settings,
            // Who has chosen a language once is not asked again; the bar always shows the others.
            page: if is_known { Page::Start } else { Page::Welcome },
            open: None,
            trouble: None,
            done: None,
            lines_from: 0,
        })
    }

    /// Everything the window shows now.
    pub(crate) fn window(&self) -> Window {
        self.shown(false)
    }

    /// The same after an answer or its saving, which change no words that depend on languages and issuer alone.
    pub(crate) fn answered(&self) -> Window {
        self.shown(true)
    }

    fn shown(&self, has_labels: bool) -> Window {
        let (shelved, bin, versions) = self.shelved();
        let lies_at = self.open.as_ref().map(|open| open.path.display().to_string()).unwrap_or_default();
        let changes = self.changes();
        let began = self.open.as_ref().and_then(|open| open.meeting.as_ref()).map(|meeting| at_clock(meeting.began));
        let opened = self.open.as_ref().map(|open| Opened {
            initiative: &open.initiative,
            profile: &open.profile,
            is_profile_missing: open.is_profile_missing(),
            refused: open.refused.as_ref(),
            lies_at: &lies_at,
            read_only: open.read_only,
            can_undo: open.history.can_undo(),
            can_redo: open.history.can_redo(),
            saving: open.saving(),
            lines_from: self.lines_from,
            as_opened: &open.as_opened,
            written_time: open.written_time.as_deref(),
            meeting: open.meeting.as_ref().zip(began.as_deref()).map(|(meeting, time)| Underway {
                day: meeting.day,
                time,
                before: &meeting.before,
            }),
            changes: &changes,
        });
        let profile = self.open.as_ref().map(|open| &open.profile);
        let speaker = self.words.speaker(self.lang(), profile);
        let second = self.settings.looks.also.as_deref().map(|lang| self.words.speaker(lang, profile));
        let voice = Voice::both(&speaker, second.as_ref());
        let scene = Scene {
            words: &self.words,
            lang: self.lang(),
            has_labels,
            looks: &self.settings.looks,
            profiles: &self.profiles,
            today: self.today(),
            opened,
            shelf: &shelved,
            bin: &bin,
            versions: &versions,
            done: self.done.clone(),
            recorded: &self.recorded,
            examples: &self.examples,
            trouble: self.trouble.as_ref().map(|problem| Trouble::new(problem, voice)),
        };
        window(&scene, &self.page)
    }

    /// The problem in the window's language.
    pub(crate) fn error(&self, problem: &Problem) -> Error {
        Error::new(problem, &self.words.speaker(self.lang(), None))
    }

    /// A message in the window's language, for the titles of dialogs.
    pub(crate) fn say(&self, id: &str) -> String {
        self.words.speaker(self.lang(), None).say(id).text
    }

    /// Goes to a page.
    pub(crate) fn go(&mut self, page: Page) {
        if let Page::Document(paper) = &page {
            // The own wording is chosen for one paper and never remembered.
            self.wish(&Wish::Paper(Paper { own_file: false, ..paper.clone() }));
        }
        self.page = page;
        self.settle_on_question();
        self.lines_from = 0;
        self.look_for_recordings();
        self.done = None;
        // That something could not be saved is told until it can be.
        if self.open.as_ref().is_none_or(|open| open.is_saved) {
            self.trouble = None;
        }
        if let Some(open) = &mut self.open {
            open.refused = None;
            open.snapshot();
        }
    }

    /// A group that asked for whatever question is next stays with the one it got, also when it is answered.
    fn settle_on_question(&mut self) {
        if !matches!(&self.page, Page::Group { question } if question.is_empty()) {
            return;
        }
        if let PageView::Group(view) = self.answered().page {
            self.page = Page::Group { question: view.question.id };
        }
    }

    /// Speaks another language; page and answers stay. A language nobody knows changes nothing.
    pub(crate) fn speak(&mut self, lang: &str) {
        if self.words.languages().iter().any(|language| language.tag == lang) {
            lang.clone_into(&mut self.settings.lang);
            self.settings.keep(&self.data);
        }
        if self.page == Page::Welcome {
            self.page = Page::Start;
        }
    }

    /// Changes how the window looks; page and answers stay.
    pub(crate) fn wish(&mut self, wish: &Wish) {
        self.settings.looks.fulfil(wish, &self.words);
        self.settings.keep(&self.data);
    }

    fn lang(&self) -> &str {
        &self.settings.lang
    }

    /// Answers. [`Self::keep`] saves it.
    ///
    /// Errors: `nothing-open`, `file-read-only`, and those of answering.
    pub(crate) fn answer(&mut self, edit: &Edit) -> Result<(), Problem> {
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        // What people call things is needed only where words are pasted.
        let is_pasted = matches!(edit, Edit::Fill { .. } | Edit::Paste { .. });
        let names = if is_pasted { kinds_by_name(&self.words) } else { Names::new() };
        open.answer(edit, &names)?;
        // That something could not be saved is told until it can be.
        if open.is_saved {
            self.trouble = None;
        }
        Ok(())
    }

    /// Saves what has been answered and is not saved yet, also what could not be saved before: the stick may be back. That it
    /// cannot be is told in the window; the answer stays in memory.
    pub(crate) fn keep(&mut self) {
        let Some(open) = self.open.as_mut().filter(|open| open.is_on_its_way || !open.is_saved) else { return };
        let was_saved = open.is_saved;
        match open.save() {
            Err(problem) => self.trouble = Some(problem),
            Ok(()) if !was_saved => self.trouble = None,
            Ok(()) => {}
        }
    }

    /// What has been answered is not in the file.
    pub(crate) fn is_unsaved(&self) -> bool {
        self.open.as_ref().is_some_and(|open| !open.is_saved)
    }

    /// Shows a long table from this line on.
    pub(crate) fn show_lines(&mut self, from: usize) {
        self.lines_from = from;
    }

    /// Takes a change back, shows the page it was on and tells the question.
    ///
    /// Errors: `nothing-open`.
    pub(crate) fn undo(&mut self) -> Result<Option<String>, Problem> {
        let undone = self.open.as_mut().ok_or_else(nothing_open)?.undo();
        Ok(self.follow(undone))
    }

    /// Makes a change again, shows the page it was on and tells the question.
    ///
    /// Errors: `nothing-open`.
    pub(crate) fn redo(&mut self) -> Result<Option<String>, Problem> {
        let redone = self.open.as_mut().ok_or_else(nothing_open)?.redo();
        Ok(self.follow(redone))
    }

    /// Goes back, or forward again, until so many changes stand. The page stays.
    ///
    /// Errors: `nothing-open`.
    pub(crate) fn turn_to(&mut self, standing: usize) -> Result<(), Problem> {
        let turned = self.open.as_mut().ok_or_else(nothing_open)?.turn_to(standing);
        self.trouble = turned.err();
        Ok(())
    }

    fn follow(&mut self, question: Result<Option<String>, Problem>) -> Option<String> {
        match question {
            Ok(question) => {
                let found = question.clone().and_then(|id| Some((page_of(&id)?, id)));
                match (&self.page, found) {
                    (Page::Topic { .. } | Page::Chairs | Page::Session, Some((page, _))) => self.page = page,
                    (Page::Group { .. }, Some((Page::Topic { .. }, question))) => self.page = Page::Group { question },
                    _ => {}
                }
                self.trouble = None;
                question
            }
            Err(problem) => {
                self.trouble = Some(problem);
                None
            }
        }
    }

    /// Begins a new initiative.
    ///
    /// Errors: `profile-unknown`, and those of the shelf.
    pub(crate) fn begin(&mut self, profile: &str) -> Result<(), Problem> {
        if !self.profiles.iter().any(|known| known.id == profile) {
            return Err(Problem::error("profile-unknown").with("value", profile).with("known", self.known()));
        }
        self.put(Initiative::new("", profile))
    }

    /// Opens a copy of a worked example.
    ///
    /// Errors: `file-missing`, and those of the shelf.
    pub(crate) fn open_example(&mut self, number: usize) -> Result<(), Problem> {
        let example = number.checked_sub(1).and_then(|index| self.examples.get(index)).cloned();
        self.put(example.ok_or_else(|| Problem::error("file-missing").in_file(number.to_string()))?)?;
        // A copy that has been looked at should be found again.
        if let Some(open) = &mut self.open {
            open.save()?;
        }
        Ok(())
    }

    fn put(&mut self, initiative: Initiative) -> Result<(), Problem> {
        let mut open = Open::begin(initiative, &self.shelf)?;
        open.meet(&self.profiles);
        if !open.is_profile_missing() {
            open.initiative.profile = open.profile.reference();
        }
        self.close();
        self.open = Some(open);
        self.go(Page::Overview);
        Ok(())
    }

    /// Turns to another issuer.
    ///
    /// Errors: `nothing-open`, `profile-unknown`, and those of saving.
    pub(crate) fn change_issuer(&mut self, profile: &str) -> Result<(), Problem> {
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        match self.profiles.iter().find(|known| !known.is_shipped && known.id == profile) {
            Some(opened) => open.read_against(opened.clone()),
            None => open.change_issuer(profile),
        }
    }

    /// Opens an issuer that somebody has written and put in a folder. It is known until the program ends. An
    /// initiative that names it is read against it from now on.
    ///
    /// Errors: `profile-id-is-shipped`, `profile-folder-unreadable`, `profile-folder-faulty`.
    pub(crate) fn open_profile(&mut self, folder: &Path) -> Result<(), Problem> {
        let profile = iop_store::open_profile_folder(folder).map_err(|problems| self.faulty(problems))?;
        // The same folder may have been opened before and changed since.
        self.profiles.retain(|known| known.is_shipped || known.id != profile.id);
        let general = self.profiles.iter().position(|known| known.issuer.kind == IssuerKind::General);
        self.profiles.insert(general.unwrap_or(self.profiles.len()), profile);
        if let Some(open) = &mut self.open {
            open.meet(&self.profiles);
        }
        Ok(())
    }

    /// Everything wrong with a folder as one problem that a group can be told; whoever wrote it has `iop`.
    fn faulty(&self, problems: Vec<Problem>) -> Problem {
        let whole = ["profile-id-is-shipped", "profile-folder-unreadable"];
        let count = problems.len().to_string();
        let Some(first) = problems.into_iter().next() else { return Problem::error("profile-folder-unreadable") };
        if whole.contains(&first.code) {
            return first;
        }
        let (message, hint) = self.words.speaker(self.lang(), None).problem(&first);
        let place = first.place.file.map(|file| format!("{file}: ")).unwrap_or_default();
        let told = format!("{place}{} {}", message.text, hint.map(|hint| hint.text).unwrap_or_default());
        Problem::error("profile-folder-faulty").with("count", count).with("first", told.trim())
    }

    /// The file name that a save dialog suggests.
    ///
    /// Errors: `nothing-open`.
    pub(crate) fn file_name(&self) -> Result<String, Problem> {
        let open = self.open.as_ref().ok_or_else(nothing_open)?;
        Ok(open.path.file_name().map_or_else(|| "initiativ.iop".to_owned(), |name| name.to_string_lossy().into_owned()))
    }

    /// Saves the initiative at another place.
    ///
    /// Errors: `nothing-open`, and those of saving.
    pub(crate) fn save_as(&mut self, path: &Path) -> Result<(), Problem> {
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        let path = path.with_extension("iop");
        self.done = None;
        open.save_as(&path)?;
        self.trouble = None;
        self.tell_saved(&path);
        Ok(())
    }

    /// Writes a file where somebody has chosen to have it, and tells where it lies; nothing when they would rather not.
    ///
    /// Errors: those of writing.
    pub(crate) fn write_chosen(&mut self, chosen: Option<(PathBuf, Vec<u8>)>) -> Result<(), Problem> {
        self.done = None;
        let Some((path, bytes)) = chosen else { return Ok(()) };
        write_whole(&path, &bytes)?;
        self.tell_saved(&path);
        Ok(())
    }

    fn tell_saved(&mut self, path: &Path) {
        self.done = Some(Done { id: "saved-file", name: path.display().to_string(), undo: None });
    }

    /// Everything that making a document takes.
    ///
    /// Errors: `nothing-open`.
    pub(crate) fn order(&self, paper: &Paper) -> Result<Order, Problem> {
        let open = self.open.as_ref().ok_or_else(nothing_open)?;
        Ok(Order {
            initiative: open.initiative.clone(),
            profile: open.profile.clone(),
            words: Arc::clone(&self.words),
            today: self.today(),
            paper: paper.in_known(&self.words),
            langs: (self.lang().to_owned(), self.settings.looks.also.clone()),
            stem: open.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default(),
        })
    }

    /// The days worth keeping as a calendar file in the window's language, with the file name that a save dialog
    /// suggests.
    ///
    /// Errors: `nothing-open`, `calendar-empty`.
    pub(crate) fn calendar(&self) -> Result<(String, String), Problem> {
        let open = self.open.as_ref().ok_or_else(nothing_open)?;
        let file = paper::calendar(self.lang(), &open.initiative, &open.profile, self.today(), &self.words)
            .ok_or_else(|| Problem::error("calendar-empty"))?;
        let stem = open.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok((format!("{stem}-{}.ics", self.lang()), file))
    }

    /// What has been changed, on the pages that tell of it.
    fn changes(&self) -> Vec<Changed<'_>> {
        let Some(open) = self.open.as_ref().filter(|_| tells_changes(&self.page)) else { return Vec::new() };
        let told = open.history.changes().map(|(change, when, is_undone)| Changed {
            question: &change.question,
            before: change.before.as_ref(),
            after: change.after.as_ref(),
            when: at_clock(when),
            is_undone,
        });
        told.collect()
    }

    fn today(&self) -> Date {
        self.fixed_today.unwrap_or_else(clock::today)
    }

    fn known(&self) -> String {
        self.profiles.iter().map(|profile| profile.id.as_str()).collect::<Vec<_>>().join(", ")
    }
}

fn tells_changes(page: &Page) -> bool {
    matches!(page, Page::History | Page::PaperEntry { .. })
}

/// The time as a clock on the wall shows it.
fn at_clock(when: Timestamp) -> String {
    when.to_zoned(TimeZone::system()).strftime("%H:%M").to_string()
}

fn nothing_open() -> Problem {
    Problem::error("nothing-open")
}

fn first(problems: Vec<Problem>) -> Problem {
    problems.into_iter().next().unwrap_or_else(|| Problem::error("file-unreadable"))
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
