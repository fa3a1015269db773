//! Faults that programs of this kind have had, tried in the real window. The rest of them stand with what they are about:
//! killing the program and quick fingers in `shelf`, branches that are left in `shelf` and `mammakraft`, whose language a
//! paper has in `preview`, what a screen reader hears in `heard`.

use crate::paper::text_of;
use crate::session::Session;
use serde_json::{Value, json};
use thirtyfour::By;

const TODAY: &str = "2026-03-24";

impl Session {
    async fn answered(&self, script: &str, args: Vec<Value>) -> Value {
        self.driver.execute(script, args).await.expect("it runs").json().clone()
    }

    /// The page the window is at, as the window itself tells it.
    async fn at(&self) -> Value {
        let look = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('look').then(({ page }) => done([page.at, page.view?.id ?? null, page.view?.section ?? null]));";
        self.driver.execute_async(look, Vec::new()).await.expect("it looks").json().clone()
    }
}

#[tokio::test]
async fn another_language_keeps_the_page_the_caret_what_is_typed_and_what_is_wrong_with_it() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.go_to_question("org-number").await;
    session.find("[id='q-org-number-field']").await;
    let wrong = "const field = document.getElementById('q-org-number-field');
        field.focus(); field.value = '850412-1234'; field.setSelectionRange(3, 5);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    session.answered(wrong, Vec::new()).await;
    let mut said = std::collections::BTreeSet::new();
    for (lang, dir) in [("ar", "rtl"), ("so", "ltr"), ("sv", "ltr")] {
        session.click(&format!(".language[data-lang='{lang}']")).await;
        session.find(&format!("html[lang='{lang}'][dir='{dir}'] main[aria-busy='false']")).await;
        let here = "const field = document.getElementById('q-org-number-field');
            return [field.value, field.selectionStart, field.selectionEnd, field.getAttribute('aria-invalid')]";
        assert_eq!(session.answered(here, Vec::new()).await, json!(["850412-1234", 3, 5, "true"]), "{lang}");
        assert_eq!(session.at().await, json!(["topic", "party", "form"]), "{lang}");
        said.insert(session.text("[id='q-org-number'] [data-problem='org-number-personnummer']").await);
    }
    assert_eq!(said.len(), 3, "it is told in each language: {said:?}");
}

#[tokio::test]
async fn another_language_leads_nowhere_else_from_any_page() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    session.click("[data-example='1']").await;
    let places = session.driver.find_all(By::Css("nav .side-link")).await.expect("a list").len();
    for place in 0..places {
        let click = "document.querySelectorAll('nav .side-link')[arguments[0]].click()";
        session.answered(click, vec![json!(place)]).await;
        session.find("main[aria-busy='false']").await;
        let before = session.at().await;
        for lang in ["ar", "sv", "so"] {
            session.click(&format!(".language[data-lang='{lang}']")).await;
            session.find(&format!("html[lang='{lang}'] main[aria-busy='false']")).await;
            assert_eq!(session.at().await, before, "{lang}");
        }
    }
}

#[tokio::test]
async fn what_nobody_has_answered_is_never_shown_as_failed() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[id='profile-malmo-asn']").await;
    session.click("[data-action='begin']").await;
    session.click("[data-nav='result']").await;
    session.find("[data-outcome]").await;
    assert_eq!(session.count(".finding[data-verdict='not-answered']").await, session.count(".finding").await);
    assert!(session.count(".finding").await >= 12, "all of Malmö's criteria are shown");
}

#[tokio::test]
async fn what_is_unclear_says_why_at_once_and_who_follows_a_reason_comes_back_to_it() {
    let session = Session::start_with(TODAY, &["mammakraft"]).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.click("[data-nav='result']").await;
    session.find("[data-criterion='MAL-1'][data-verdict='unclear'] [data-action='why'][aria-expanded='true']").await;
    session.find("[data-criterion='MAL-5'][data-verdict='supported'] [data-action='why'][aria-expanded='false']").await;
    session.click("[data-action='why'][data-value='MAL-5']").await;
    session.click("[data-criterion='MAL-5'] .folded [data-to='contributions']").await;
    session.find("[id='q-contributions']").await;
    session.click("[data-nav='result']").await;
    session.find("[data-criterion='MAL-5'] [data-action='why'][aria-expanded='true']").await;
    session.find("[data-criterion='MAL-6'] [data-action='why'][aria-expanded='false']").await;
    session.click("[data-action='open-all']").await;
    session.wait_for_count("[data-action='why'][aria-expanded='false']", 0).await;
    assert_eq!(session.count("[data-action='open-all']").await, 0, "there is nothing more to open");
}

#[tokio::test]
async fn numbers_and_names_from_the_left_stay_whole_in_an_arabic_page() {
    let session = Session::start_with(TODAY, &["mammakraft"]).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.click("[data-nav='review']").await;
    session.click("[data-action='open-all']").await;
    session.find("[data-review='org-number']").await;
    // Where each character is drawn: from the left to the right and on one line, whatever stands round it.
    let places = "const wanted = arguments[0];
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode()); ) {
            const at = node.data.replaceAll('\\u00a0', ' ').indexOf(wanted);
            if (at < 0) continue;
            return [...wanted].map((_, index) => {
                const range = document.createRange();
                range.setStart(node, at + index);
                range.setEnd(node, at + index + 1);
                const box = range.getBoundingClientRect();
                return [box.left, box.top];
            });
        }
        return []";
    for wanted in ["846003-1936", "290 000 kr", "Mammakraft"] {
        let found: Vec<(f64, f64)> =
            serde_json::from_value(session.answered(places, vec![json!(wanted)]).await).expect("places");
        assert_eq!(found.len(), wanted.chars().count(), "{wanted} stands on the page");
        let is_in_order = found.windows(2).all(|pair| pair[0].0 < pair[1].0 && (pair[0].1 - pair[1].1).abs() < 2.0);
        assert!(is_in_order, "{wanted} is drawn from the left: {found:?}");
    }
    // What begins in Latin letters in an Arabic text still begins at the right.
    session.go_to_topic("need").await;
    session.write("q-need-description-ar", "Mammakraft مجموعة للأمهات").await;
    session.click("[data-nav='review']").await;
    session.click("[data-action='review-topic'][data-value='need']").await;
    session.find("[data-review='need-description'] .answer-lines").await;
    let side = "const line = [...document.querySelectorAll(\"[data-review='need-description'] *\")]
            .filter((element) => element.children.length === 0 && element.textContent.includes('للأمهات')).at(-1);
        return [line.getAttribute('lang') || line.closest('[lang]').lang, getComputedStyle(line).direction]";
    assert_eq!(session.answered(side, Vec::new()).await, json!(["ar", "rtl"]));
}

#[tokio::test]
async fn somali_apostrophes_come_whole_into_every_file() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    session.click("[data-example='1']").await;
    session.go_to_topic("sender").await;
    session.write_over("q-association-name-field", "Ururka Go'aanka Da'yarta").await;
    session.wait_until_saved().await;
    session.click("[data-nav='document']").await;
    session.click("[id='document-lang-so']").await;
    session.find("[data-document='initiative so ']").await;
    session.click("[data-action='save-pdf']").await;
    let pdf = text_of(&session.saved_file("pdf").await);
    assert!(pdf.contains("Go'aanka Da'yarta"), "{pdf}");
    assert!(!pdf.contains('\u{2019}') && !pdf.contains('\u{2bc}'), "no other sign in its place: {pdf}");
    session.click("[data-action='save-docx']").await;
    let docx = session.saved_file("docx").await;
    let read =
        std::process::Command::new("unzip").arg("-p").arg(&docx).arg("word/document.xml").output().expect("unzip");
    let docx = String::from_utf8_lossy(&read.stdout).replace("&apos;", "'").replace("&#39;", "'");
    assert!(docx.contains("Go'aanka Da'yarta"), "the DOCX file has it too");
}

#[tokio::test]
async fn the_questions_on_paper_say_when_a_question_is_to_be_passed_over() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.click("[data-nav='document']").await;
    for (lang, words) in [("sv", "Svara bara om"), ("so", "Ka jawaaba oo keliya haddii")] {
        session.click("[id='document-questionnaire']").await;
        session.click(&format!("[id='document-lang-{lang}']")).await;
        session.find(&format!("[data-document='questionnaire {lang} ']")).await;
        session.click("[data-action='save-pdf']").await;
        let saved = session.saved_file("pdf").await;
        let text = text_of(&saved);
        assert!(text.contains(words), "{text}");
        std::fs::remove_file(saved).expect("removed");
    }
}
