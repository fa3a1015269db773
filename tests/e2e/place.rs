//! What somebody reads or writes stays where it is on the screen when something above it gets another height.

use crate::session::Session;
use serde_json::json;

const TODAY: &str = "2026-03-24";

impl Session {
    async fn top_of(&self, css: &str) -> f64 {
        let top = "return document.querySelector(arguments[0]).getBoundingClientRect().top";
        self.driver.execute(top, vec![json!(css)]).await.expect("it stands there").json().as_f64().expect("a place")
    }

    /// Scrolls to a share of the page, marks the heading that stands nearest to what is read, and tells where it is.
    async fn scroll_and_mark(&self, share: f64) -> f64 {
        let mark = "const scroller = document.querySelector('.scroller');
            scroller.scrollTop = scroller.scrollHeight * arguments[0];
            document.querySelector('[data-marked]')?.removeAttribute('data-marked');
            const seen = scroller.getBoundingClientRect();
            const away = (head) => Math.abs(head.getBoundingClientRect().top - seen.top - seen.height / 4);
            const heads = [...document.querySelectorAll('main h2, main h3')].sort((one, other) => away(one) - away(other));
            heads[0].dataset.marked = '';";
        self.driver.execute(mark, vec![json!(share)]).await.expect("it scrolls");
        self.top_of("[data-marked]").await
    }
}

#[tokio::test]
async fn what_is_read_stays_where_it_is_in_another_language() {
    let session = Session::start_with(TODAY, &["kitchen-sink"]).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-recent]").await;
    for page in ["[data-topic='need']", "[data-nav='result']", "[data-nav='review']"] {
        session.click(page).await;
        session.find(&format!("{page}[aria-current='page']")).await;
        session.find("main[aria-busy='false']").await;
        if page.contains("review") {
            session.click("[data-action='open-all']").await;
        }
        for share in [0.4, 0.8] {
            let before = session.scroll_and_mark(share).await;
            for lang in ["ar", "so", "sv"] {
                session.click(&format!(".language[data-lang='{lang}']")).await;
                session.find(&format!("html[lang='{lang}'] main[aria-busy='false']")).await;
                let moved = session.top_of("[data-marked]").await - before;
                // What stands between it and what is read may be a few lines longer; the page above is by screens.
                assert!(moved.abs() < 300.0, "{page} at {share} in {lang}: {moved} px");
            }
        }
    }
}

#[tokio::test]
async fn a_field_stays_under_the_hands_when_a_fault_is_told_above_it() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-example='1']").await;
    session.go_to_question("org-number").await;
    session.find("[id='q-formed-year-field']").await;
    assert_eq!(session.count("[data-problems]").await, 0, "nothing is wrong yet");
    let next = "[id='q-formed-year-field']";
    let wrong =
        "const [number, next] = [document.getElementById('q-org-number-field'), document.querySelector(arguments[0])];
        number.focus();
        number.value = '850412-1234';
        number.dispatchEvent(new InputEvent('input', { bubbles: true }));
        next.scrollIntoView({ block: 'center' });
        const before = next.getBoundingClientRect().top;
        next.focus({ preventScroll: true });
        return before;";
    let before = session.driver.execute(wrong, vec![json!(next)]).await.expect("it is written").json().as_f64();
    session.find("[data-problems] [data-problem='org-number-personnummer']").await;
    session.find("main[aria-busy='false']").await;
    let moved = session.top_of(next).await - before.expect("a place");
    assert!(moved.abs() < 2.0, "the list of faults above takes its room: {moved} px");
}
