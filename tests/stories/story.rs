//! The vocabulary of the stories.

use iop_core::{Answer, Initiative};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A case, perhaps with an answer changed, on a day.
#[derive(Clone)]
pub(crate) struct Story {
    pub(crate) initiative: Initiative,
    today: &'static str,
}

/// What a check says when the story does not hold.
pub(crate) type Told = Result<(), String>;

/// The folder of cases.
pub(crate) fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases")
}

/// Runs `iop`.
pub(crate) fn iop(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_iop")).args(arguments).output().expect("iop starts")
}

impl Story {
    /// The case `tests/cases/NAME.iop` on `today`.
    pub(crate) fn of(name: &str, today: &'static str) -> Self {
        let text = std::fs::read_to_string(cases().join(format!("{name}.iop"))).expect("the case is there");
        Self { initiative: serde_json::from_str(&text).expect("the case can be read"), today }
    }

    /// The same story with another answer.
    pub(crate) fn with(mut self, question: &str, answer: Answer) -> Self {
        self.initiative.answers.insert(question.to_owned(), answer);
        self
    }

    /// The same story without an answer, which must be there.
    pub(crate) fn without(mut self, question: &str) -> Self {
        assert!(self.initiative.answers.remove(question).is_some(), "{question} is not answered in the case");
        self
    }

    /// The same story without one row of a table, which must be there.
    pub(crate) fn without_row(mut self, question: &str, row: &str) -> Self {
        let rows = &mut self.initiative.answers.get_mut(question).expect("the table is answered").rows;
        let before = rows.len();
        rows.retain(|kept| kept.id != row);
        assert_eq!(rows.len() + 1, before, "row {row} is not in {question}");
        self
    }

    /// The same answers read against another issuer.
    pub(crate) fn at(mut self, profile: &str) -> Self {
        profile.clone_into(&mut self.initiative.profile.id);
        self
    }

    fn saved(&self, folder: &Path) -> PathBuf {
        let path = folder.join("story.iop");
        std::fs::write(&path, serde_json::to_vec(&self.initiative).expect("answers are JSON")).expect("written");
        path
    }

    /// `iop assess --json`.
    pub(crate) fn assessed(&self) -> Value {
        let folder = tempfile::tempdir().expect("a folder");
        let path = self.saved(folder.path());
        let out = Command::new(env!("CARGO_BIN_EXE_iop"))
            .args(["assess", "--json", "--today", self.today])
            .arg(path)
            .output()
            .expect("iop starts");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).expect("assess prints JSON")
    }

    /// `iop assess` for people, white space folded.
    pub(crate) fn assessed_text(&self, lang: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = self.saved(folder.path()).display().to_string();
        let out = iop(&["assess", &path, "--lang", lang, "--today", self.today]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        folded(&String::from_utf8_lossy(&out.stdout).replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// `iop check --json`.
    pub(crate) fn checked(&self) -> Value {
        serde_json::from_str(&self.check_output(&["--json"])).expect("check prints JSON")
    }

    /// What `iop check` tells.
    pub(crate) fn check_told(&self) -> String {
        self.check_output(&[])
    }

    fn check_output(&self, options: &[&str]) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = self.saved(folder.path()).display().to_string();
        let arguments = [&["check", path.as_str(), "--today", self.today], options].concat();
        let out = iop(&arguments);
        assert!(out.status.success(), "advice is no error: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// The text of a paper with the group's own wording, white space folded.
    pub(crate) fn own_file(&self, document: &str, lang: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = self.saved(folder.path()).display().to_string();
        let file = folder.path().join("own.txt").display().to_string();
        let out = iop(&[
            "render",
            &path,
            "--document",
            document,
            "--lang",
            lang,
            "--today",
            self.today,
            "--own-file",
            "-o",
            &file,
        ]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        folded(&std::fs::read_to_string(file).expect("the document is there"))
    }

    /// `iop calendar`, with long lines put together again; what it says on stderr when there is nothing to keep.
    pub(crate) fn calendar(&self, lang: &str) -> Result<String, String> {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, file) = (self.saved(folder.path()), folder.path().join("out.ics"));
        let out = Command::new(env!("CARGO_BIN_EXE_iop"))
            .args(["calendar", "--lang", lang, "--today", self.today, "-o"])
            .args([&file, &path])
            .output()
            .expect("iop starts");
        if !out.status.success() {
            assert_eq!(out.status.code(), Some(1));
            return Err(String::from_utf8_lossy(&out.stderr).into_owned());
        }
        let text = std::fs::read_to_string(file).expect("the calendar is there");
        Ok(text.replace("\r\n ", "").replace("\r\n", "\n"))
    }

    fn rendered(&self, document: &str, lang: &str, extension: &str) -> Vec<u8> {
        self.rendered_in(document, &["--lang", lang], extension)
    }

    fn rendered_in(&self, document: &str, langs: &[&str], extension: &str) -> Vec<u8> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = self.saved(folder.path());
        let file = folder.path().join(format!("out.{extension}"));
        let out = Command::new(env!("CARGO_BIN_EXE_iop"))
            .args(["render", "--document", document, "--today", self.today])
            .args(langs)
            .arg("-o")
            .args([&file, &path])
            .output()
            .expect("iop starts");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        std::fs::read(file).expect("the document is there")
    }

    /// The PDF.
    pub(crate) fn pdf(&self, document: &str, lang: &str) -> Vec<u8> {
        self.rendered(document, lang, "pdf")
    }

    /// The text a person can copy out of the PDF, white space folded.
    pub(crate) fn printed(&self, document: &str, lang: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out.pdf");
        std::fs::write(&path, self.pdf(document, lang)).expect("written");
        let out = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output();
        let out = out.expect("pdftotext is missing; run: apt-get install poppler-utils");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        folded(&String::from_utf8_lossy(&out.stdout))
    }

    /// The composed text in two languages, white space folded.
    pub(crate) fn beside(&self, document: &str, lang: &str, beside: &str) -> String {
        folded(&String::from_utf8_lossy(&self.rendered_in(document, &["--lang", lang, "--beside", beside], "txt")))
    }

    /// The composed text, white space folded.
    pub(crate) fn composed(&self, document: &str, lang: &str) -> String {
        folded(&String::from_utf8_lossy(&self.rendered(document, lang, "txt")))
    }
}

/// One space wherever there is white space.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The story holds as it is, and does not when its decisive answer is changed: a check that cannot fail is no check.
pub(crate) fn decided_by(story: &Story, flipped: &Story, check: impl Fn(&Story) -> Told) {
    check(story).expect("the story holds");
    assert!(check(flipped).is_err(), "the story holds even with its decisive answer changed");
}

/// The entry with this code in one of the lists of an assessment.
pub(crate) fn entry<'a>(assessment: &'a Value, list: &str, code: &str) -> &'a Value {
    assessment[list].as_array().and_then(|all| all.iter().find(|entry| entry["code"] == code)).unwrap_or(&Value::Null)
}

/// What is there is what is expected.
pub(crate) fn equal<A: PartialEq<B> + std::fmt::Debug, B: std::fmt::Debug>(what: &str, found: &A, wanted: &B) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found:?}, not {wanted:?}")) }
}

/// The text says this.
pub(crate) fn says(text: &str, wanted: &str) -> Told {
    if text.contains(wanted) { Ok(()) } else { Err(format!("”{wanted}” is not in:\n{text}")) }
}

/// The text says nothing of the kind.
pub(crate) fn silent(text: &str, unwanted: &str) -> Told {
    if text.contains(unwanted) { Err(format!("”{unwanted}” is in:\n{text}")) } else { Ok(()) }
}
