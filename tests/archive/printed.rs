//! Every kind of document of every case in every language.

use iop_blocks::Document;
use iop_core::profile::shipped;
use iop_core::{Initiative, Profile};
use iop_document::{Kind, Setting, compose, compose_beside};
use iop_typeset::Fonts;
use iop_words::Words;
use jiff::civil::{Date, date};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;

/// The day of composing.
const TODAY: Date = date(2026, 3, 1);

/// Documents in two languages, with the language that leads first: each pair of languages, both directions beside each
/// other, and every kind of block. All of them would take as long again as everything else.
const BESIDE: [(&str, Kind, &str, &str); 6] = [
    ("varldens-mammor", Kind::Initiative, "sv", "ar"),
    ("mammakraft", Kind::Annex, "sv", "so"),
    ("kitchen-sink", Kind::Initiative, "ar", "sv"),
    ("kitchen-sink", Kind::Minutes, "sv", "ar"),
    ("kitchen-sink", Kind::Session, "ar", "sv"),
    ("stadsmissionen", Kind::Result, "ar", "so"),
];

/// A document and its file.
pub(crate) struct Printed {
    /// `mammakraft-initiative-ar`.
    pub(crate) name: String,
    pub(crate) document: Document,
    pub(crate) pages: usize,
    pub(crate) pdf: Vec<u8>,
    pub(crate) path: PathBuf,
}

/// What a document is made from.
pub(crate) struct Case {
    /// `mammakraft`.
    pub(crate) name: String,
    initiative: Initiative,
    profile: Profile,
}

/// The folder the files are written to.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive")
}

/// All of them, made once; of several files that are the same, the first.
pub(crate) fn all() -> &'static [Printed] {
    static ALL: OnceLock<Vec<Printed>> = OnceLock::new();
    ALL.get_or_init(|| {
        let folder = folder();
        // What an earlier run left must not be taken for what this one made.
        if folder.exists() {
            std::fs::remove_dir_all(&folder).expect("the folder can be emptied");
        }
        std::fs::create_dir_all(&folder).expect("a folder");
        let words = Words::shipped().expect("the words can be read");
        let cases = cases();
        let mut printed = print_each(&cases, &words);
        assert_eq!(printed.len(), cases.len() * Kind::ALL.len() * words.languages().len());
        let fonts = Fonts::bundled();
        for (name, kind, lang, beside) in BESIDE {
            let case = cases.iter().find(|case| case.name == name).expect("the case is there");
            printed.push(case.print_beside(kind, [lang, beside], &words, &fonts));
        }
        // The empty questionnaire is the same whichever case it is printed from.
        let mut seen = HashSet::new();
        printed.retain(|printed| seen.insert(printed.pdf.clone()));
        printed.extend(control_sheets(&words));
        for printed in &printed {
            std::fs::write(&printed.path, &printed.pdf).expect("written");
        }
        printed
    })
}

/// The sheets on which officials compare a profile with its source, and one with a translation beside.
fn control_sheets(words: &Words) -> Vec<Printed> {
    let fonts = Fonts::bundled();
    let wanted =
        [("linkoping", "sv", Some("ar")), ("malmo-asn", "sv", None), ("umea", "ar", None), ("umea", "so", None)];
    let print = |(id, lang, beside): (&str, &str, Option<&str>)| {
        let profile = shipped(id).expect("the profile is shipped");
        let (speaker, swedish) = (words.speaker(lang, Some(&profile)), words.speaker("sv", Some(&profile)));
        let beside = beside.map(|lang| words.speaker(lang, Some(&profile)));
        let document = iop_document::control_sheet(&profile, TODAY, &speaker, &swedish, beside.as_ref());
        Case::made(document, format!("{id}-control-sheet-{lang}"), &fonts)
    };
    wanted.into_iter().map(print).collect()
}

fn print_each(cases: &[Case], words: &Words) -> Vec<Printed> {
    let mut wanted = Vec::new();
    for case in cases {
        for kind in Kind::ALL {
            wanted.extend(words.languages().iter().map(|language| (case, kind, language.tag.as_str())));
        }
    }
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let part = wanted.len().div_ceil(threads);
    thread::scope(|scope| {
        let parts = wanted.chunks(part).map(|part| {
            scope.spawn(move || {
                let fonts = Fonts::bundled();
                part.iter().map(|(case, kind, lang)| case.print(*kind, lang, words, &fonts)).collect::<Vec<_>>()
            })
        });
        let parts: Vec<_> = parts.collect();
        parts.into_iter().flat_map(|part| part.join().expect("every document is printed")).collect()
    })
}

/// The cases, by name.
pub(crate) fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases");
    let entries = std::fs::read_dir(&folder).expect("the cases are there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "iop"));
    paths.sort();
    assert!(paths.len() >= 4, "the cases are gone from {}", folder.display());
    paths.iter().map(|path| Case::read(path)).collect()
}

impl Case {
    fn read(path: &Path) -> Self {
        let initiative = iop_store::read_initiative(path).expect("the case can be read").initiative;
        let profile = shipped(&initiative.profile.id).expect("the case's profile is shipped");
        Self { name: path.file_stem().expect("a name").to_string_lossy().into_owned(), initiative, profile }
    }

    fn compose(&self, kind: Kind, lang: &str, words: &Words) -> Document {
        let (initiative, profile) = (&self.initiative, &self.profile);
        let (speaker, swedish) = (words.speaker(lang, Some(profile)), words.speaker("sv", Some(profile)));
        compose(kind, &Setting { initiative, profile, today: TODAY, speaker: &speaker, swedish: &swedish })
    }

    /// The finished document; its file is not written yet.
    pub(crate) fn print(&self, kind: Kind, lang: &str, words: &Words, fonts: &Fonts) -> Printed {
        Self::made(self.compose(kind, lang, words), format!("{}-{}-{lang}", self.name, kind.id()), fonts)
    }

    /// The same in two languages, the one that leads first.
    pub(crate) fn print_beside(&self, kind: Kind, langs: [&str; 2], words: &Words, fonts: &Fonts) -> Printed {
        let (initiative, profile) = (&self.initiative, &self.profile);
        let [speaker, other] = langs.map(|lang| words.speaker(lang, Some(profile)));
        let swedish = words.speaker("sv", Some(profile));
        let setting = Setting { initiative, profile, today: TODAY, speaker: &speaker, swedish: &swedish };
        let name = format!("{}-{}-{}-beside-{}", self.name, kind.id(), langs[0], langs[1]);
        Self::made(compose_beside(kind, &setting, &other), name, fonts)
    }

    fn made(document: Document, name: String, fonts: &Fonts) -> Printed {
        let missing = |missing| panic!("{name} has characters that cannot be drawn: {missing:?}");
        let layout = iop_typeset::typeset(&document, fonts).unwrap_or_else(missing);
        let pdf = iop_pdf::write_pdf(&layout, fonts).expect("the file can be written");
        let path = folder().join(format!("{name}.pdf"));
        Printed { name, document, pages: layout.pages.len(), pdf, path }
    }
}
