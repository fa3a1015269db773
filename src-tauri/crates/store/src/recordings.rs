//! Questions read aloud by people, one file a question and language: `recordings/<language>/<question id>.<kind>` in
//! the app's data folder. They stay on this computer.

use crate::disk;
use crate::reading::read_file;
use crate::whole::{at, problem, write_whole};
use iop_core::{Problem, catalogue};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The largest recording, in bytes: three minutes as the window records, hours as MP3.
pub const LARGEST_RECORDING: u64 = 12 * 1024 * 1024;
/// More files than this in a folder are not looked at.
const MOST_FILES: usize = 5_000;
/// The endings, and what a browser calls the kind.
const KINDS: [(&str, &str); 4] =
    [("wav", "audio/wav"), ("ogg", "audio/ogg"), ("webm", "audio/webm"), ("mp3", "audio/mpeg")];

/// The questions that are read aloud, by language, and what a browser calls the kind of file.
pub type Recorded = BTreeMap<String, BTreeMap<String, &'static str>>;

/// The folder of recordings.
#[derive(Clone, Debug)]
pub struct Recordings {
    folder: PathBuf,
}

/// What came of adding a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// How many recordings were taken.
    pub taken: usize,
    /// Files that were passed over, beginning with the language's folder.
    pub passed: Vec<String>,
}

impl Recordings {
    /// The recordings in the app's data folder.
    pub fn new(data: &Path) -> Self {
        Self { folder: data.join("recordings") }
    }

    /// The questions that are read aloud. What is no recording is passed over.
    pub fn all<'l>(&self, langs: impl IntoIterator<Item = &'l str>) -> Recorded {
        let of = |lang: &str| {
            let files = files(&self.folder.join(lang)).unwrap_or_default();
            let kind = |ending: &str| KINDS.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind);
            let recorded = files.iter().filter_map(|file| named(file));
            recorded.filter_map(|(question, ending)| Some((question.to_owned(), kind(ending)?))).collect()
        };
        langs.into_iter().map(|lang| (lang.to_owned(), of(lang))).collect()
    }

    /// A recording and its kind, as a browser calls it.
    ///
    /// Errors: `recording-missing`, `recording-not-sound`, and those of reading a file.
    pub fn read(&self, lang: &str, question: &str) -> Result<(Vec<u8>, &'static str), Problem> {
        let missing = || Problem::error("recording-missing");
        let folder = self.of(lang).ok_or_else(missing)?;
        let kind = |(ending, _): &&(&str, &str)| is_plain_file(&folder.join(format!("{question}.{ending}")));
        let is_known = catalogue::question(question).is_some();
        let (ending, kind) = KINDS.iter().find(kind).filter(|_| is_known).ok_or_else(missing)?;
        let path = folder.join(format!("{question}.{ending}"));
        let bytes = read_file(&path, LARGEST_RECORDING).map_err(|problem| at(problem, &path))?;
        if is_sound(ending, &bytes) { Ok((bytes, kind)) } else { Err(at(Problem::error("recording-not-sound"), &path)) }
    }

    /// Keeps what the window has recorded, in the place of what was there.
    ///
    /// Errors: `recording-missing` for a question or a language that is none, `recording-not-sound` for what is no WAV
    /// file, `file-too-large`, and those of writing. What was there is then as it was.
    pub fn keep(&self, lang: &str, question: &str, wav: &[u8]) -> Result<(), Problem> {
        let is_known = catalogue::question(question).is_some();
        let folder = self.of(lang).filter(|_| is_known).ok_or_else(|| Problem::error("recording-missing"))?;
        if wav.len() as u64 > LARGEST_RECORDING {
            return Err(Problem::error("file-too-large").with("limit", megabytes()));
        }
        if !is_sound("wav", wav) {
            return Err(Problem::error("recording-not-sound"));
        }
        put(&folder, question, "wav", wav)
    }

    /// Erases a recording for good. That there is none is no error.
    ///
    /// Errors: those of the disk.
    pub fn erase(&self, lang: &str, question: &str) -> Result<(), Problem> {
        let Some(folder) = self.of(lang).filter(|_| catalogue::question(question).is_some()) else { return Ok(()) };
        erase_but(&folder, question, "")
    }

    /// Takes copies of the recordings in a folder: either folders named after languages with files in them, or the
    /// folder of one language. What is too large, no sound, a link or named after no question is passed over.
    ///
    /// Errors: `recordings-none-found`, and those of reading the folder and of writing.
    pub fn add<'l>(&self, from: &Path, langs: impl IntoIterator<Item = &'l str>) -> Result<Added, Problem> {
        let langs: Vec<&str> = langs.into_iter().collect();
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folders: Vec<(&str, PathBuf)> = match langs.iter().find(|lang| **lang == name) {
            Some(lang) => vec![(lang, from.to_path_buf())],
            None => langs.iter().map(|lang| (*lang, from.join(lang))).filter(|(_, folder)| folder.is_dir()).collect(),
        };
        let mut added = Added::default();
        for (lang, folder) in folders {
            let listed = files(&folder).map_err(|error| {
                at(Problem::error("recordings-none-found").with("detail", error.to_string()), &folder)
            })?;
            for file in listed {
                let path = folder.join(&file);
                let sound = named(&file).filter(|_| is_plain_file(&path)).and_then(|(question, ending)| {
                    let bytes = read_file(&path, LARGEST_RECORDING).ok()?;
                    is_sound(ending, &bytes).then_some((question, ending, bytes))
                });
                match (sound, self.of(lang)) {
                    (Some((question, ending, bytes)), Some(own)) => {
                        put(&own, question, ending, &bytes)?;
                        added.taken += 1;
                    }
                    _ if file.starts_with('.') => {}
                    _ => added.passed.push(format!("{lang}/{file}")),
                }
            }
        }
        if added.taken == 0 { Err(at(Problem::error("recordings-none-found"), from)) } else { Ok(added) }
    }

    /// The folder of a language; nothing for a name that is not one part of a path.
    fn of(&self, lang: &str) -> Option<PathBuf> {
        let is_tag = !lang.is_empty() && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        is_tag.then(|| self.folder.join(lang))
    }
}

/// Puts a recording in the place of what was there.
fn put(folder: &Path, question: &str, ending: &str, bytes: &[u8]) -> Result<(), Problem> {
    disk::make_folder(folder).map_err(|error| problem(&error, folder))?;
    write_whole(&folder.join(format!("{question}.{ending}")), bytes)?;
    erase_but(folder, question, ending)
}

fn erase_but(folder: &Path, question: &str, kept: &str) -> Result<(), Problem> {
    for (ending, _) in KINDS.iter().filter(|(ending, _)| *ending != kept) {
        let path = folder.join(format!("{question}.{ending}"));
        match disk::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(problem(&error, &path)),
            _ => {}
        }
    }
    Ok(())
}

fn megabytes() -> String {
    (LARGEST_RECORDING / 1024 / 1024).to_string()
}

/// A link could lead out of the folder.
fn is_plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

/// The names in a folder, sorted.
fn files(folder: &Path) -> std::io::Result<Vec<String>> {
    let listed = fs::read_dir(folder)?.take(MOST_FILES).filter_map(Result::ok);
    let mut names: Vec<String> = listed.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

/// The question and the ending of a file that is named as a recording.
fn named(file: &str) -> Option<(&str, &str)> {
    let (question, ending) = file.rsplit_once('.')?;
    let is_kind = KINDS.iter().any(|(kind, _)| *kind == ending);
    (is_kind && catalogue::question(question).is_some()).then_some((question, ending))
}

/// The file begins as its ending says.
fn is_sound(ending: &str, bytes: &[u8]) -> bool {
    match ending {
        "wav" => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WAVE"),
        "ogg" => bytes.starts_with(b"OggS"),
        "webm" => bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
        "mp3" => {
            bytes.starts_with(b"ID3")
                || (bytes.first() == Some(&0xff) && bytes.get(1).is_some_and(|b| b & 0xe0 == 0xe0))
        }
        _ => false,
    }
}
