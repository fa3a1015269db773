//! Marks on words in the box where they are written: a click on a mark puts the caret in that very word, wherever the box
//! draws it.

use crate::session::Session;
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const TODAY: &str = "2026-03-24";
const SWEDISH: &str = "q-need-description-sv";
const ARABIC: &str = "q-need-description-ar";

/// A mark as it is drawn: what stands in it, what it is about, and its edges in the window.
#[derive(Debug, Deserialize)]
struct Drawn {
    text: String,
    kinds: String,
    left: f64,
    right: f64,
    middle: f64,
}

impl Session {
    /// Writes a text as pasting does, so that any character can be in it, and waits for what comes back.
    async fn put(&self, id: &str, text: &str, marks: usize) {
        let put = "const field = document.getElementById(arguments[0]);
            field.scrollIntoView({ block: 'center' });
            field.focus(); field.value = arguments[1]; field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            field.blur();";
        self.driver.execute(put, vec![json!(id), json!(text)]).await.expect("written");
        self.wait_until_saved().await;
        self.wait_for_count(&format!(".written:has([id='{id}']) .marked"), marks).await;
    }

    /// The marks over a box that are in sight, each as it is drawn on its first line.
    async fn drawn(&self, id: &str) -> Vec<Drawn> {
        let look = "const box = document.getElementById(arguments[0]);
            const frame = box.getBoundingClientRect();
            return [...box.parentElement.querySelectorAll('.marked')].map((mark) => {
                const { left, right, top, bottom } = mark.getClientRects()[0];
                return { text: mark.textContent, kinds: mark.className, left, right, middle: (top + bottom) / 2 };
            }).filter(({ middle }) => middle > frame.top && middle < frame.bottom)";
        let found = self.driver.execute(look, vec![json!(id)]).await.expect("it looks");
        serde_json::from_value(found.json().clone()).expect("marks")
    }

    /// Where the caret of a box comes when its mark is clicked on, counted as the page counts.
    async fn caret_after_a_click(&self, id: &str, x: f64, y: f64) -> usize {
        #[allow(clippy::cast_possible_truncation, reason = "a place in the window is a few thousand at most")]
        let (x, y) = (x.round() as i64, y.round() as i64);
        self.driver.action_chain().move_to(x, y).click().perform().await.expect("clicked");
        let caret = "const field = document.getElementById(arguments[0]);
            return document.activeElement === field ? field.selectionStart : -1";
        let caret = self.driver.execute(caret, vec![json!(id)]).await.expect("it looks").json().as_u64();
        usize::try_from(caret.expect("the click lands in the box")).expect("a place")
    }

    /// Scrolls a box to its end or its beginning, until its mark at the end is in sight or out of it.
    async fn scroll(&self, id: &str, to_the_end: bool) {
        let scroll = "const box = document.getElementById(arguments[0]);
            box.scrollTop = arguments[1] ? box.scrollHeight : 0; box.scrollIntoView({ block: 'end' });";
        let begun = Instant::now();
        loop {
            self.driver.execute(scroll, vec![json!(id), json!(to_the_end)]).await.expect("scrolled");
            tokio::time::sleep(Duration::from_millis(100)).await;
            if self.drawn(id).await.is_empty() != to_the_end {
                return;
            }
            assert!(begun.elapsed() < Duration::from_secs(10), "the marks do not follow the box");
        }
    }

    /// Clicks just inside both edges of each mark in sight: the caret comes before the word and after it, and nowhere else.
    async fn marks_lie_over_their_words(&self, id: &str, text: &str) {
        let drawn = self.drawn(id).await;
        assert!(!drawn.is_empty(), "no mark is in sight in {id}");
        let units = |at: usize| text[..at].encode_utf16().count();
        for mark in drawn {
            let begins = text.find(&mark.text).unwrap_or_else(|| panic!("{mark:?} is no part of the text"));
            let joined = usize::from(mark.text.contains(|c| ('\u{627}'..='\u{64a}').contains(&c)));
            let word = (units(begins), units(begins + mark.text.len()));
            let at_left = self.caret_after_a_click(id, mark.left + 1.0, mark.middle).await;
            let at_right = self.caret_after_a_click(id, mark.right - 1.0, mark.middle).await;
            // Which edge is the first depends on the direction of the text round it.
            let found = (at_left.min(at_right), at_left.max(at_right));
            // In joined letters the caret may be one letter on: where it goes between them is for the font.
            let is_there = found.0.abs_diff(word.0) <= joined && found.1.abs_diff(word.1) <= joined;
            assert!(is_there, "{found:?} is not {word:?}: {mark:?} in {text}");
        }
    }
}

async fn need(lang: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.driver.set_window_rect(0, 0, 1366, 768).await.expect("a size");
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.go_to_topic("need").await;
    session.find(&format!("[id='{SWEDISH}']")).await;
    session
}

#[tokio::test]
async fn a_mark_stands_over_its_word_and_the_two_kinds_differ_in_shape() {
    let session = need("sv").await;
    let text =
        "🌻🌻 Vi ansöker om stöd för kvinnorna i området, och vi vet att de är många.\nRing Amina på 070-123 45 67.";
    session.put(SWEDISH, text, 2).await;
    let drawn = session.drawn(SWEDISH).await;
    let told: Vec<(&str, &str)> = drawn.iter().map(|mark| (mark.text.as_str(), mark.kinds.as_str())).collect();
    assert_eq!(told, [("ansöker", "marked wording"), ("070-123 45 67", "marked record")]);
    session.marks_lie_over_their_words(SWEDISH, text).await;
    let shapes = "return [...document.querySelectorAll('.marked')].map((mark) => {
        const looks = getComputedStyle(mark);
        return [looks.borderBottomStyle, looks.outlineStyle, looks.color];
    })";
    let shapes = session.driver.execute(shapes, Vec::new()).await.expect("it looks").json().clone();
    assert_eq!(shapes, json!([["dashed", "none", "rgba(0, 0, 0, 0)"], ["none", "solid", "rgba(0, 0, 0, 0)"]]));
    // What is drawn twice is read aloud once.
    session.find(".marked-words[aria-hidden='true']").await;
    session.picture("marks-sv").await;
}

#[tokio::test]
async fn in_arabic_a_mark_stands_over_its_word_too_and_figures_in_it_from_the_left() {
    let session = need("ar").await;
    let text = "نحن جمعية في الحي ونريد أن نعمل مع البلدية. نتقدم بطلب للحصول على دعم، ورقم الهاتف 0701234567 للتواصل.";
    session.put(ARABIC, text, 2).await;
    session.picture("marks-ar").await;
    session.marks_lie_over_their_words(ARABIC, text).await;
}

#[tokio::test]
async fn a_mark_follows_text_size_theme_scroll_and_a_narrow_window() {
    let session = need("sv").await;
    let lines = "Vi möter många som är ensamma och vill göra något åt det tillsammans med andra.\n".repeat(20);
    let text = format!("{lines}Till slut ansöker vi om stöd.\n\n");
    session.put(SWEDISH, &text, 1).await;
    for (size, theme, width) in [("100", "light", 1366), ("200", "contrast", 1366), ("200", "dark", 700)] {
        session.driver.set_window_rect(0, 0, width, 768).await.expect("a size");
        session.click("[data-action='looks']").await;
        session.click(&format!("[id='theme-{theme}']")).await;
        session.click(&format!("[id='text-size-{size}']")).await;
        session.click("[data-action='looks']").await;
        session.find(&format!("html[data-text-size='{size}'][data-theme='{theme}']")).await;
        assert!(session.drawn(SWEDISH).await.is_empty(), "the box has not been scrolled yet");
        session.scroll(SWEDISH, true).await;
        session.marks_lie_over_their_words(SWEDISH, &text).await;
        session.picture(&format!("marks-{size}-{theme}-{width}")).await;
        session.scroll(SWEDISH, false).await;
    }
}

#[tokio::test]
async fn a_line_is_marked_like_a_box() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.go_to_topic("sender").await;
    let (id, text) = ("q-initiative-name-field", "Ansökan om språkcafé");
    session.put(id, text, 1).await;
    session.picture("marks-line-sv").await;
    session.marks_lie_over_their_words(id, text).await;
}

/// What stands in the marks at once after a change, before anything has come back.
async fn at_once(session: &Session, text: &str) -> Value {
    let type_and_look = "const [text, done] = arguments;
        const field = document.getElementById('q-need-description-sv');
        field.focus(); field.value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(() => done([...document.querySelectorAll('.marked')].map((mark) => mark.textContent)));";
    session.driver.execute_async(type_and_look, vec![json!(text)]).await.expect("typed").json().clone()
}

#[tokio::test]
async fn while_somebody_types_a_mark_moves_with_its_word_or_is_gone_and_never_stands_over_another() {
    let session = need("sv").await;
    session.put(SWEDISH, "Vi ansöker om stöd.", 1).await;
    assert_eq!(
        at_once(&session, "Nu är det så att vi ansöker om stöd.").await,
        json!(["ansöker"]),
        "it moves with its word"
    );
    session.wait_until_saved().await;
    assert_eq!(
        at_once(&session, "Nu är det så att vi ansluter oss om stöd.").await,
        json!([]),
        "another word is not marked"
    );
    session.wait_until_saved().await;
    session.wait_for_count(".marked", 0).await;
    session.put(SWEDISH, "Vi ansöker om stöd.", 1).await;
    assert_eq!(at_once(&session, "").await, json!([]));
}
