//! What a paper saved from the window tells those who do not see it.

use crate::session::Session;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const TODAY: &str = "2022-10-17";

fn told_by(program: &str, args: &[&str], pdf: &Path, more: &[&str]) -> String {
    let out = Command::new(program).args(args).arg(pdf).args(more).output();
    let out = out.unwrap_or_else(|error| panic!("{program}: {error}; run: apt-get install poppler-utils"));
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// How often each word occurs.
fn counted(words: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for word in words.filter(|word| !word.is_empty()) {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

fn figures(text: &str) -> BTreeMap<String, usize> {
    counted(text.split(|c: char| !c.is_ascii_digit()).map(str::to_owned))
}

/// Words in Arabic letters, without the marks that stand over them.
fn arabic_words(text: &str) -> BTreeMap<String, usize> {
    let is_letter = |c: char| ('\u{620}'..='\u{64a}').contains(&c);
    let is_mark = |c: char| ('\u{64b}'..='\u{65f}').contains(&c);
    let bare: String = text.chars().filter(|c| !is_mark(*c)).collect();
    counted(bare.split(|c| !is_letter(c)).map(str::to_owned))
}

fn lacking(wanted: &BTreeMap<String, usize>, there: &BTreeMap<String, usize>) -> Vec<String> {
    let lacks = |(word, times): (&String, &usize)| {
        let found = there.get(word).copied().unwrap_or_default();
        (found < *times).then(|| format!("{word}: {found} of {times}"))
    };
    wanted.iter().filter_map(lacks).collect()
}

impl Session {
    async fn saved_annex(&self, lang: &str) -> std::path::PathBuf {
        self.click("[id='document-annex']").await;
        self.click(&format!("[id='document-lang-{lang}']")).await;
        self.find(&format!("[data-document='annex {lang} ']")).await;
        self.click("[data-action='save-pdf']").await;
        self.saved_file("pdf").await
    }
}

#[tokio::test]
async fn every_figure_stands_in_the_tree_what_is_empty_says_so_and_arabic_comes_out_in_order() {
    let session = Session::start_with(TODAY, &["mammakraft"]).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.click("[data-nav='document']").await;

    let saved = session.saved_annex("sv").await;
    let tree = told_by("pdfinfo", &["-struct-text"], &saved, &[]);
    // "2 (12)" at the foot of a page is said by the page itself.
    let is_foot = |line: &&str| {
        line.ends_with(')') && line.split([' ', '(', ')']).all(|part| part.bytes().all(|b| b.is_ascii_digit()))
    };
    let text = told_by("pdftotext", &["-raw", "-enc", "UTF-8"], &saved, &["-"]);
    let on_page = text.lines().map(|line| line.trim_matches('\u{c}')).filter(|line| !is_foot(line)).collect::<Vec<_>>();
    let on_page = figures(&on_page.join("\n"));
    assert!(on_page.values().sum::<usize>() > 60, "{on_page:?}");
    let lacks = lacking(&on_page, &figures(&tree));
    assert!(lacks.is_empty(), "these stand on the page and not in the tree: {lacks:?}");
    assert!(tree.to_lowercase().contains("inte besvarat"), "what nobody has answered is told in the tree: {tree}");
    std::fs::remove_file(saved).expect("removed");

    let saved = session.saved_annex("ar").await;
    session.click("[data-action='document-text']").await;
    session.find(".as-text[lang='ar']").await;
    // The ways back to the questions are the window's own words.
    let shown = "document.querySelectorAll('.as-text [data-change-answer]').forEach((link) => link.remove());
        return document.querySelector(\".as-text[lang='ar']\").innerText";
    let shown = session.driver.execute(shown, Vec::new()).await.expect("it runs").json().clone();
    let shown = arabic_words(shown.as_str().expect("text"));
    assert!(shown.values().sum::<usize>() > 400, "{shown:?}");
    let copied = arabic_words(&told_by("pdftotext", &["-enc", "UTF-8"], &saved, &["-"]));
    let lacks = lacking(&shown, &copied);
    assert!(lacks.is_empty(), "these stand in the window and do not come out of the PDF: {lacks:?}");
}
