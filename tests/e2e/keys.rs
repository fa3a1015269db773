//! Taking back, choosing and finding one's way with the keys alone.

use crate::session::Session;
use serde_json::json;
use thirtyfour::Key;

const TODAY: &str = "2026-03-24";

impl Session {
    /// Opens the first example in Swedish at a question.
    async fn at_question(&self, question: &str) {
        self.click(".tongue[data-lang='sv']").await;
        self.click("[data-example='1']").await;
        self.go_to_question(question).await;
    }

    async fn focus(&self, id: &str) {
        self.find(&format!("[id='{id}']")).await;
        let focus = "const field = document.getElementById(arguments[0]);
            field.focus(); field.scrollIntoView({ block: 'center' });
            if (field.type !== 'radio') field.setSelectionRange(field.value.length, field.value.length);";
        self.driver.execute(focus, vec![json!(id)]).await.expect("it is there");
        self.find(&format!("[id='{id}']:focus")).await;
    }

    async fn value(&self, id: &str) -> String {
        self.find(&format!("[id='{id}']")).await.prop("value").await.expect("it can be asked").unwrap_or_default()
    }

    /// Whether all of an element's top line can be seen in what scrolls.
    async fn is_seen(&self, css: &str) -> bool {
        let seen = "const at = document.querySelector(arguments[0]).getBoundingClientRect();
            const box = document.querySelector('.scroller').getBoundingClientRect();
            return at.top >= Math.max(0, box.top) - 1 && at.top + 10 <= Math.min(innerHeight, box.bottom)";
        self.driver.execute(seen, vec![json!(css)]).await.expect("it is there").json() == &json!(true)
    }
}

#[tokio::test]
async fn in_a_field_the_keys_take_back_what_was_written_there() {
    let session = Session::start(TODAY).await;
    session.at_question("seat").await;
    session.focus("q-seat-field").await;
    let before = session.value("q-seat-field").await;
    session.press("berg").await;
    assert_eq!(session.value("q-seat-field").await, format!("{before}berg"));
    session.wait_until_saved().await;
    session.press_with(&[Key::Control], "z").await;
    session.find("[id='q-seat-field']:focus").await;
    assert_eq!(session.value("q-seat-field").await, before);
    session.press_with(&[Key::Control], "y").await;
    assert_eq!(session.value("q-seat-field").await, format!("{before}berg"));
    session.wait_until_saved().await;
}

#[tokio::test]
async fn who_takes_a_choice_back_stays_where_it_was_made() {
    let session = Session::start(TODAY).await;
    session.at_question("basics-board").await;
    session.focus("q-basics-board-yes").await;
    session.press(" ").await;
    session.find("[id='q-basics-board-yes']:checked").await;
    session.press(Key::Down.value().to_string()).await;
    session.find("[id='q-basics-board-no']:checked:focus").await;
    session.wait_until_saved().await;
    session.press_with(&[Key::Control], "z").await;
    session.find("[id='q-basics-board-yes']:checked").await;
    let here = "return document.activeElement.name";
    let at = session.driver.execute(here, Vec::new()).await.expect("it runs").json().clone();
    assert_eq!(at, json!("q-basics-board"), "the keys go on where they were");
}

#[tokio::test]
async fn what_is_taken_back_is_seen_from_wherever_it_is_done() {
    let session = Session::start(TODAY).await;
    session.at_question("organisation").await;
    session.focus("q-organisation-sv").await;
    session.press("Mer").await;
    session.wait_until_saved().await;
    for elsewhere in ["members", "place"] {
        session.go_to_topic("need").await;
        session.go_to_question(elsewhere).await;
        assert!(elsewhere != "members" || !session.is_seen("[id='q-organisation']").await, "it is far below");
        session.click("[data-action='undo']").await;
        session.find("nav [data-topic='party'][aria-current='page']").await;
        session.find("main[aria-busy='false']").await;
        let mut tries = 0;
        while !session.is_seen("[id='q-organisation']").await {
            tries += 1;
            assert!(tries < 100, "{elsewhere}: it is shown");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        session.click("[data-action='redo']").await;
        session.find("main[aria-busy='false']").await;
    }
}

#[tokio::test]
async fn what_the_arrows_choose_can_be_seen() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    let first = "const first = document.querySelector('main input[type=radio]'); first.focus(); return first.name";
    session.find("main input[type='radio']").await;
    let name = session.driver.execute(first, Vec::new()).await.expect("it runs").json().clone();
    let choices = session.count(&format!("input[name={name}]")).await;
    assert!(choices > 8, "every issuer can be chosen");
    for _ in 1..choices {
        session.press(Key::Down.value().to_string()).await;
        assert!(session.is_seen("input:focus").await);
    }
}

#[tokio::test]
async fn what_is_reached_with_the_tab_key_can_be_seen_with_room_round_it() {
    let session = Session::start_with(TODAY, &["kitchen-sink"]).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-recent]").await;
    session.go_to_topic("need").await;
    session.focus("q-need-description-sv").await;
    let seen = "const it = document.activeElement, at = it.getBoundingClientRect();
        const box = document.querySelector('.scroller').getBoundingClientRect();
        const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
        // What is higher than the window cannot be seen at once, and the last thing of a page has nothing under it.
        const fits = at.height + 30 < bottom - top, room = Math.min(at.top - top, bottom - at.bottom);
        return [it.closest('main') !== null, !fits || room >= 7, `${it.tagName} ${it.id} ${it.dataset.action ?? ''}`]";
    let mut tried = 0;
    loop {
        session.press(Key::Tab).await;
        let told = session.driver.execute(seen, Vec::new()).await.expect("it runs").json().clone();
        if told[0] != json!(true) {
            break;
        }
        assert_eq!(told[1], json!(true), "{} lies at the edge", told[2]);
        tried += 1;
    }
    assert!(tried > 20, "{tried}");
}

#[tokio::test]
async fn in_high_contrast_what_is_chosen_shows_the_focus_too_and_the_title_says_the_page() {
    let session = Session::start(TODAY).await;
    session.at_question("party-kind").await;
    let wish = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('wish', { wish: { set: 'theme', to: 'contrast' } }).then(() => done(null));";
    session.driver.execute_async(wish, Vec::new()).await.expect("it is chosen");
    session.click("[data-nav='overview']").await;
    session.go_to_topic("party").await;
    session.find("html[data-theme='contrast']").await;
    let outline = "return getComputedStyle(document.querySelector(arguments[0])).outline";
    let outline =
        async |css: &str| session.driver.execute(outline, vec![json!(css)]).await.expect("it is there").json().clone();
    let chosen = "[id='q-party-kind'] .choice:has(input:checked)";
    let before = outline(chosen).await;
    // What stands before it in the order of Tab; only a key shows the ring.
    let step_before = "const all = [...document.querySelectorAll('main :is(a, button, input, [tabindex=\"0\"])')];
        all[all.findIndex((it) => it.name === 'q-party-kind') - 1].focus()";
    session.driver.execute(step_before, Vec::new()).await.expect("something stands there");
    session.press(Key::Tab).await;
    session.find("[name='q-party-kind']:checked:focus-visible").await;
    assert_ne!(outline(chosen).await, before);
    let title = session.driver.execute("return document.title", Vec::new()).await.expect("a title").json().clone();
    let title = title.as_str().unwrap_or_default().to_owned();
    assert!(title.starts_with("Förening, projekt eller annat?") && title.ends_with("IOP-guiden"), "{title}");
}

#[tokio::test]
async fn with_large_text_a_new_page_begins_with_its_heading() {
    let session = Session::start(TODAY).await;
    session.at_question("party-kind").await;
    session.click("[data-action='looks']").await;
    session.click("[id='text-size-200']").await;
    session.find("html[data-text-size='200']").await;
    session.click("[data-action='next']").await;
    session.find("[data-group], [id='page-title']:focus").await;
    session.find("main[aria-busy='false']").await;
    assert!(session.is_seen("[id='page-title']").await);
}

#[tokio::test]
async fn who_leaves_an_answer_from_paper_half_written_keeps_it() {
    let session = Session::start(TODAY).await;
    session.at_question("party-kind").await;
    session.click("[data-nav='paper-entry']").await;
    session.focus("paper-number").await;
    session.press_with(&[Key::Control], "a").await;
    session.press("2.3".to_owned() + Key::Enter).await;
    session.find("[data-asked]").await;
    session.focus("paper-answer").await;
    session.press("Halvskrivet på torget").await;
    session.click("[data-nav='to-do']").await;
    session.find("[data-nav='to-do'][aria-current='page']").await;
    session.wait_until_saved().await;
    let kept = std::fs::read_dir(session.data().join("initiatives")).expect("a shelf").flatten();
    let mut texts = kept.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    assert!(texts.any(|text| text.contains("Halvskrivet på torget")));
}
