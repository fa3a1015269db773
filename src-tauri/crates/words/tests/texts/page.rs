//! `docs/aspects.md` says what the window and the paper say: below its mark it is written from the texts.

use iop_core::{Aspect, interview};
use iop_words::{SOURCE_LANGUAGE, Speaker, Words};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands above it in the page is written by hand.
const MARK: &str = "<!-- Below this line everything is written by `cargo test -p iop-words` from locales/sv. -->\n";

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/aspects.md")
}

fn written(speaker: &Speaker<'_>) -> String {
    let attribute = |id: &str, name: &str| speaker.attribute(id, name).map(|said| said.text).unwrap_or_default();
    let mut page = String::new();
    for aspect in Aspect::ALL {
        let id = aspect.id();
        let _ = write!(page, "\n## {}\n\n`{id}`\n", speaker.say(&format!("a-{id}")).text);
        for heading in Aspect::HEADINGS {
            let text = attribute(&format!("aspect-{id}"), heading);
            let _ = write!(page, "\n**{}.** {text}\n", attribute("aspect-headings", heading));
        }
        let _ = write!(page, "\n**{}**\n\n", attribute("aspect-headings", "questions"));
        for question in aspect.questions() {
            let asked = speaker.say(&format!("q-{question}")).text;
            let _ = writeln!(page, "- {} {asked}", interview::printed_number(question));
        }
    }
    page
}

/// The page with what is written from the texts put in anew; `None` when the mark is gone.
fn renewed(page: &str, written: &str) -> Option<String> {
    let (by_hand, _) = page.split_once(MARK)?;
    Some(format!("{by_hand}{MARK}{written}"))
}

#[test]
fn the_page_on_aspects_says_what_the_texts_say() {
    let words = Words::shipped().unwrap();
    let lies = fs::read_to_string(page()).unwrap();
    let renewed = renewed(&lies, &written(&words.speaker(SOURCE_LANGUAGE, None))).expect("the mark is there");
    if lies != renewed {
        fs::write(page(), renewed).unwrap();
        panic!(
            "docs/aspects.md was not what the texts say. It has been written anew: look at the change, add it to git"
        );
    }
}

#[test]
fn a_changed_text_would_change_the_page_and_what_is_written_by_hand_stays() {
    let words = Words::shipped().unwrap();
    let written = written(&words.speaker(SOURCE_LANGUAGE, None));
    assert_eq!(written.matches("\n## ").count(), Aspect::ALL.len());
    let before = format!("By hand.\n{MARK}{}", written.replacen("språkcafé", "kafé", 1));
    let after = renewed(&before, &written).unwrap();
    assert_ne!(before, after);
    assert!(after.starts_with("By hand.\n") && after.ends_with(&written));
    assert_eq!(renewed("a page without its mark", &written), None);
}
