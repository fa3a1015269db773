//! A meeting that has begun and is not over. It is kept beside the file: how the answers stood before would else be mailed
//! with it.

use super::{Shelf, key};
use crate::disk;
use crate::reading::read_file;
use crate::whole::problem;
use crate::{LARGEST_FILE, without_personnummer, write_whole};
use iop_core::{Answer, Initiative, Problem};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A meeting that has begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// When.
    pub began: Timestamp,
    /// The day it counts as, also when it goes on past midnight.
    pub day: Date,
    /// The answers as they stood then.
    pub before: BTreeMap<String, Answer>,
}

impl Meeting {
    /// A meeting over this initiative.
    pub fn over(initiative: &Initiative, began: Timestamp, day: Date) -> Self {
        Self { began, day, before: without_personnummer(initiative).0.into_owned().answers }
    }
}

impl Shelf {
    /// Keeps that a meeting over the initiative with this id has begun.
    ///
    /// Errors: those of writing.
    pub fn begin_meeting(&self, id: &str, meeting: &Meeting) -> Result<(), Problem> {
        let path = self.meeting_path(id);
        let folder = self.meetings();
        disk::make_folder(&folder).map_err(|error| problem(&error, &folder))?;
        let bytes = serde_json::to_vec(meeting)
            .map_err(|error| Problem::error("file-not-written").with("detail", error.to_string()))?;
        write_whole(&path, &bytes)
    }

    /// The meeting that has begun and is not over. One that cannot be read is as good as none: what was answered stands in
    /// the file itself.
    pub fn meeting(&self, id: &str) -> Option<Meeting> {
        serde_json::from_slice(&read_file(&self.meeting_path(id), LARGEST_FILE).ok()?).ok()
    }

    /// The meeting is over.
    ///
    /// Errors: `file-not-removed`.
    pub fn end_meeting(&self, id: &str) -> Result<(), Problem> {
        let path = self.meeting_path(id);
        match disk::remove_file(&path) {
            Err(error) if path.exists() => {
                let told = Problem::error("file-not-removed").with("detail", error.to_string());
                Err(told.in_file(path.display().to_string()))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn meetings(&self) -> PathBuf {
        self.root.join("meetings")
    }

    fn meeting_path(&self, id: &str) -> PathBuf {
        self.meetings().join(format!("{}.json", key::key(id)))
    }
}
