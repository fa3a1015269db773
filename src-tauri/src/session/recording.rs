//! Questions read aloud.

use super::Session;
use iop_core::Problem;
use iop_view::{Done, Page};
use std::path::Path;

impl Session {
    /// A recording and its kind.
    ///
    /// Errors: those of reading it.
    pub(crate) fn recording(&self, lang: &str, question: &str) -> Result<Vec<u8>, Problem> {
        self.recordings.read(lang, question).map(|(bytes, _)| bytes)
    }

    /// Keeps what has just been recorded.
    ///
    /// Errors: those of keeping it.
    pub(crate) fn keep_recording(&mut self, lang: &str, question: &str, wav: &[u8]) -> Result<(), Problem> {
        self.recordings.keep(lang, question, wav)?;
        self.look_for_recordings();
        Ok(())
    }

    /// Erases a recording for good.
    ///
    /// Errors: those of the disk.
    pub(crate) fn erase_recording(&mut self, lang: &str, question: &str) -> Result<(), Problem> {
        self.recordings.erase(lang, question)?;
        self.look_for_recordings();
        Ok(())
    }

    /// Takes copies of the recordings in a folder and tells what did not fit.
    ///
    /// Errors: `recordings-none-found`, and those of the disk.
    pub(crate) fn add_recordings(&mut self, folder: &Path) -> Result<(), Problem> {
        let added = self.recordings.add(folder, self.words.languages().iter().map(|language| language.tag.as_str()))?;
        let id = if added.passed.is_empty() { "recordings-added" } else { "recordings-passed" };
        self.done = Some(Done { id, name: added.passed.join(", "), undo: None });
        self.look_for_recordings();
        Ok(())
    }

    /// Somebody is where questions are read aloud: only there may the page listen.
    pub(crate) fn may_record(&self) -> bool {
        self.page == Page::Recordings
    }

    pub(super) fn look_for_recordings(&mut self) {
        self.recorded = self.recordings.all(self.words.languages().iter().map(|language| language.tag.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surroundings::Surroundings;

    #[test]
    fn the_page_may_listen_only_where_questions_are_read_aloud() {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings { data: folder.path().to_path_buf(), ..Surroundings::default() };
        let mut session = Session::new(&surroundings).unwrap();
        assert!(!session.may_record());
        session.go(Page::Recordings);
        assert!(session.may_record());
        session.go(Page::Start);
        assert!(!session.may_record());
    }
}
