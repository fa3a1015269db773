//! A meeting from its beginning to its end, also when the program is closed in between.

use super::{Session, nothing_open};
use crate::{clock, random};
use iop_blocks::Direction;
use iop_core::{Initiative, Problem, sessions};
use iop_store::Meeting;
use iop_view::{EVIDENCE, session_args};
use iop_words::SOURCE_LANGUAGE;
use jiff::civil::Date;

impl Session {
    /// The group sits down together. What is decided counts from now, or from when the initiative was opened.
    ///
    /// Errors: `nothing-open`, `file-read-only`, and those of writing.
    pub(crate) fn begin_meeting(&mut self, as_opened: bool) -> Result<(), Problem> {
        let today = self.today();
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        if open.meeting.is_some() {
            return Ok(());
        }
        let row = row_for(&open.initiative, None, today)?;
        let mut meeting = Meeting::over(&open.initiative, clock::now(), today);
        if as_opened {
            meeting.before.clone_from(&open.as_opened);
        }
        open.written_time = None;
        open.write_down(sessions::KEY, |times| sessions::written_down(times, &row, today, &[]))?;
        self.shelf.begin_meeting(&open.initiative.id, &meeting)?;
        open.meeting = Some(meeting);
        Ok(())
    }

    /// The meeting is over: what has been decided is written down. Until that is on disk it goes on.
    ///
    /// Errors: `nothing-open`, `file-read-only`, and those of saving.
    pub(crate) fn end_meeting(&mut self) -> Result<(), Problem> {
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        let Some(meeting) = &open.meeting else { return Ok(()) };
        let decided = sessions::decided_since(&meeting.before, &open.initiative);
        let (row, day) = (row_for(&open.initiative, open.written_time.as_deref(), meeting.day)?, meeting.day);
        open.write_down(sessions::KEY, |times| sessions::written_down(times, &row, day, &decided))?;
        self.shelf.end_meeting(&open.initiative.id)?;
        open.meeting = None;
        Ok(())
    }

    /// Puts how many were there today into the answer about who takes part: in Swedish, and in the language of the
    /// window. Only ever done when the group asks for it.
    ///
    /// Errors: `nothing-open`, `session-present-missing`, `file-read-only`, and those of saving.
    pub(crate) fn tell_present(&mut self) -> Result<(), Problem> {
        let today = self.today();
        let open = self.open.as_ref().ok_or_else(nothing_open)?;
        let row = sessions::written_or_on(&open.initiative, open.written_time.as_deref(), open.day(today));
        let is_told = |row: &&iop_core::Row| sessions::present(row).is_some_and(|present| present > 0);
        let row = row.filter(is_told).ok_or_else(|| Problem::error("session-present-missing"))?;
        let mut answer = open.initiative.answers.get(EVIDENCE).cloned().unwrap_or_default();
        for lang in [SOURCE_LANGUAGE, self.lang()] {
            let speaker = self.words.speaker(lang, None);
            let sentence = speaker.say_with("ui-session-evidence-text", &session_args(row)).text;
            // It becomes the group's own text. Only Arabic needs the marks that keep a day together.
            let sentence = match speaker.language().direction {
                Direction::LeftToRight => sentence.replace(['\u{2068}', '\u{2069}'], ""),
                Direction::RightToLeft => sentence,
            };
            let text = answer.text.entry(lang.to_owned()).or_default();
            if !text.contains(&sentence) {
                let before = Some(text.trim_end()).filter(|before| !before.is_empty());
                *text = before.into_iter().chain([sentence.as_str()]).collect::<Vec<_>>().join("\n");
            }
        }
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        open.put(EVIDENCE, answer)
    }
}

/// The row of a time: the one that is written about, that of the day, or a new one.
fn row_for(initiative: &Initiative, written: Option<&str>, day: Date) -> Result<String, Problem> {
    sessions::written_or_on(initiative, written, day).map_or_else(random::id, |row| Ok(row.id.clone()))
}
