//! An initiative to try things on.

use iop_core::{Answer, Initiative};

pub(crate) fn initiative() -> Initiative {
    let mut initiative = Initiative::new("3f2a9c0012ab", "linkoping");
    for (question, typed) in [("association-name", "Kvinnor i Centrum"), ("initiative-name", "Språkkafé på torget")]
    {
        initiative.answers.insert(question.to_owned(), Answer::typed(typed));
    }
    initiative.answers.insert("need-description".to_owned(), Answer::text("ar", "نلتقي كل أسبوع"));
    initiative
}

pub(crate) fn named(name: &str) -> Initiative {
    let mut initiative = initiative();
    initiative.answers.insert("initiative-name".to_owned(), Answer::typed(name));
    initiative
}

pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}
