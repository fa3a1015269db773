//! Several initiatives side by side, and nothing lost: not by quick fingers, nor by a program that dies.

use crate::session::Session;
use iop_core::Initiative;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

const TODAY: &str = "2026-03-24";

impl Session {
    /// Begins an initiative with this name and goes home.
    async fn begin_named(&self, name: &str) {
        self.click("[id='profile-linkoping']").await;
        self.click("[data-action='begin']").await;
        self.go_to_topic("sender").await;
        self.write("q-initiative-name-field", name).await;
        self.wait_until_saved().await;
        self.click("[data-action='home']").await;
        self.find("[data-list='recent']").await;
    }

    /// Opens the menu of the row at this place and presses one of its buttons.
    async fn in_menu(&self, list: &str, row: usize, button: &str) {
        let row = format!("[data-list='{list}'] > li:nth-child({row})");
        self.click(&format!("{row} [data-action='recent-menu']")).await;
        self.click(&format!("{row} {button}")).await;
    }

    async fn names(&self, list: &str) -> Vec<String> {
        let rows = self.driver.find_all(thirtyfour::By::Css(format!("[data-list='{list}'] .shelf-name > .strong")));
        let mut names = Vec::new();
        for row in rows.await.unwrap_or_default() {
            names.push(row.text().await.unwrap_or_default());
        }
        names
    }

    fn initiatives(&self) -> Vec<(PathBuf, Initiative)> {
        let files = std::fs::read_dir(self.data().join("initiatives")).into_iter().flatten().flatten();
        let files = files.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|ext| ext == "iop"));
        files.map(|path| (path.clone(), iop_store::read_initiative(&path).expect("it is whole").initiative)).collect()
    }

    /// What the only file holds for a question, as typed or in Swedish.
    fn on_disk(&self, question: &str) -> String {
        let files = self.initiatives();
        let answer = files.first().and_then(|(_, initiative)| initiative.answers.get(question));
        answer.map_or_else(String::new, |answer| answer.text.get("sv").unwrap_or(&answer.typed).clone())
    }
}

#[tokio::test]
async fn initiatives_are_named_copied_put_aside_removed_taken_back_and_erased() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.begin_named("Språkkafé").await;
    session.begin_named("Odling").await;
    assert_eq!(session.names("recent").await, ["Odling", "Språkkafé"], "the last changed stands first");

    session.in_menu("recent", 2, "[data-action='rename']").await;
    let field = session.find("[data-name-field]").await;
    field.clear().await.expect("cleared");
    field.send_keys("Språkkafé på torget" + thirtyfour::Key::Enter).await.expect("typed");
    session.find("[data-done='rename']").await;
    assert_eq!(session.names("recent").await[0], "Språkkafé på torget");

    session.in_menu("recent", 2, "[data-deed='copy']").await;
    session.find("[data-done='copy']:focus").await;
    session.wait_for_count("[data-list='recent'] > li", 3).await;
    let ids: BTreeSet<String> = session.initiatives().into_iter().map(|(_, initiative)| initiative.id).collect();
    assert_eq!(ids.len(), 3, "the copy has an identity of its own");
    session.picture("shelf-sv").await;

    session.in_menu("recent", 1, "[data-deed='archive']").await;
    session.find("[data-list='archived'] > li").await;
    session.wait_for_count("[data-list='recent'] > li", 2).await;
    session.click("[data-list='archived'] [data-recent]").await;
    session.find("nav [data-topic='party']").await;
    session.click("[data-action='home']").await;

    let before = session.initiatives();
    session.in_menu("recent", 1, "[data-deed='remove']").await;
    session.find("[data-done='remove']").await;
    assert_eq!(session.initiatives().len(), 2);
    session.click("[data-action='undo-deed']").await;
    session.find("[data-done='restore']").await;
    assert_eq!(session.initiatives(), before, "all is as it was");

    session.in_menu("recent", 1, "[data-deed='remove']").await;
    session.find("[data-done='remove']").await;
    session.click("[data-action='bin']").await;
    session.click("[data-action='erase']").await;
    session.find("#erase-sure:focus").await;
    session.picture("bin-sv").await;
    session.click("[data-action='erase-no']").await;
    session.find("[data-action='erase']:focus").await;
    session.click("[data-action='erase']").await;
    session.click("[data-action='erase-yes']").await;
    session.find("[data-done='erase']").await;
    session.wait_for_count("[data-binned]", 0).await;
    assert_eq!(session.initiatives().len(), 2);
    assert_eq!(std::fs::read_dir(session.data().join("bin")).expect("a bin").count(), 0);
}

#[tokio::test]
async fn an_earlier_version_is_found_and_gone_back_to_with_the_keyboard() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.begin_named("مقهى اللغة").await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.go_to_topic("sender").await;
    session.write("q-initiative-name-field", " الجديد").await;
    session.wait_until_saved().await;
    session.click("[data-action='home']").await;
    let menu = session.find("[data-action='recent-menu']").await;
    menu.send_keys(thirtyfour::Key::Enter + "").await.expect("pressed");
    let versions = session.find("[data-action='versions']").await;
    versions.send_keys(thirtyfour::Key::Enter + "").await.expect("pressed");
    session.find("[data-list='versions']").await;
    session.picture("versions-ar").await;
    let last = "[data-list='versions'] > li:last-child [data-deed='turn-back']";
    session.find(last).await.send_keys(thirtyfour::Key::Enter + "").await.expect("pressed");
    session.find("[data-done='turn-back']:focus").await;
    assert_ne!(session.on_disk("initiative-name"), "مقهى اللغة الجديد");
    session.click("[data-action='undo-deed']").await;
    session.find("[data-done='turn-back']").await;
    session.wait_for_count("main[aria-busy='true']", 0).await;
    assert_eq!(session.on_disk("initiative-name"), "مقهى اللغة الجديد");
}

#[tokio::test]
async fn a_program_that_dies_while_somebody_types_loses_the_last_second_at_most() {
    let mut session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[id='profile-linkoping']").await;
    session.click("[data-action='begin']").await;
    session.go_to_topic("need").await;
    session.find("[id='q-need-description-sv']").await.click().await.expect("it can be typed in");
    // Somebody types without a pause: a letter every tenth of a second, by the window's own clock.
    let typist = "const field = document.getElementById('q-need-description-sv'); window.keys = [];
        setInterval(() => {
            field.value += 'abcdefghij'[window.keys.length % 10];
            window.keys.push(performance.now());
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, 100);";
    session.driver.execute(typist, Vec::new()).await.expect("typing");
    let older_than_a_second = async || {
        let typed = "return window.keys.filter((key) => key < performance.now() - 1000).length";
        let typed = session.driver.execute(typed, Vec::new()).await.expect("asked");
        usize::try_from(typed.json().as_u64().expect("a number")).expect("a small number")
    };
    let mut typed = 0;
    for round in 1..=4 {
        tokio::time::sleep(Duration::from_millis(1_500 + 370 * round)).await;
        let before = std::mem::replace(&mut typed, older_than_a_second().await);
        let kept = session.on_disk("need-description").chars().count();
        assert!(typed > before && kept >= typed, "round {round}: {kept} of the {typed} letters older than a second");
    }
    session.kill();
    let kept = session.on_disk("need-description");
    assert!(kept.len() >= typed, "{kept}");
    assert!(kept.bytes().zip(b"abcdefghij".iter().cycle()).all(|(kept, typed)| kept == *typed), "{kept}");

    session.start_again().await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.wait_for_count("[data-trouble], [data-read-only]", 0).await;
    session.go_to_topic("need").await;
    let shown = session.find("[id='q-need-description-sv']").await.prop("value").await.expect("it can be asked");
    assert_eq!(shown, Some(kept.clone()), "it goes on where it stopped");
    session.write("q-need-description-sv", " slut").await;
    session.wait_until_saved().await;
    assert_eq!(session.on_disk("need-description"), format!("{kept} slut"), "the dead program holds no lock");
}

#[tokio::test]
async fn who_clicks_quickly_and_jumps_to_the_result_and_back_loses_nothing() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[id='profile-linkoping']").await;
    session.click("[data-action='begin']").await;
    session.go_to_question("initiative-who").await;
    // Every first option and a letter in every field at once, then away before anything has come back.
    let quick = "const groups = new Map();
        for (const input of document.querySelectorAll('main input[type=radio]'))
            if (!groups.has(input.name)) groups.set(input.name, input);
        const texts = [...document.querySelectorAll('main textarea')];
        for (const input of groups.values()) input.click();
        for (const area of texts) {
            area.value = 'Vi möts';
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        document.querySelector(\"[data-nav='result']\").click();
        document.querySelector(\"nav [data-topic='activity']\").click();
        document.querySelector(\"[data-nav='result']\").click();
        return [[...groups.values()].map((input) => input.id), texts.map((area) => area.id)]";
    let clicked = session.driver.execute(quick, Vec::new()).await.expect("clicked");
    let (options, texts): (Vec<String>, Vec<String>) = clicked.convert().expect("ids");
    assert!(options.len() > 1 && !texts.is_empty(), "{options:?} {texts:?}");
    session.find("[data-nav='result'][aria-current='page']").await;
    session.go_to_question("initiative-who").await;
    for id in &options {
        session.find(&format!("[id='{id}']:checked")).await;
    }
    for id in texts {
        let value = session.find(&format!("[id='{id}']")).await.prop("value").await.expect("it can be asked");
        // A note has a box of its own and is an answer as good as any.
        assert_eq!(value.as_deref(), Some("Vi möts"), "{id}");
    }
    session.wait_until_saved().await;
    assert!(session.initiatives()[0].1.answers.len() >= options.len());
}

#[tokio::test]
async fn what_was_filled_in_on_a_branch_that_is_left_is_in_neither_result_nor_letter_and_comes_back() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[id='profile-linkoping']").await;
    session.click("[data-action='begin']").await;
    session.go_to_topic("party").await;
    session.click("[id='q-party-kind-project']").await;
    session.write("q-owner-name-field", "Kulturföreningen Ekbacken").await;
    let shows_owner = async || {
        session.click("[data-nav='document']").await;
        session.click("[id='document-lang-sv']").await;
        session.find("[data-nav='document'][aria-current='page']").await;
        session.click("[data-action='document-text']").await;
        session.find(".as-text[lang='sv']").await;
        let whole = "return document.querySelector('.as-text').textContent.includes('Ekbacken')";
        let letter = session.driver.execute(whole, Vec::new()).await.expect("asked").json().as_bool();
        session.click("[data-nav='review']").await;
        session.find("[data-nav='review'][aria-current='page']").await;
        let review = session.text("main").await.contains("Ekbacken");
        session.click("[data-nav='result']").await;
        session.find("[data-outcome]").await;
        let outcome = session.attribute("[data-outcome]", "data-outcome").await;
        session.go_to_topic("party").await;
        (letter == Some(true), review, outcome.as_deref() == Some("owner-must-be-party"))
    };
    assert_eq!(shows_owner().await, (true, true, true));
    session.click("[id='q-party-kind-own']").await;
    session.wait_for_count("[id='q-owner-name']", 0).await;
    assert_eq!(shows_owner().await, (false, false, false), "left out everywhere");
    session.click("[id='q-party-kind-project']").await;
    session.find("[id='q-owner-name']").await;
    assert_eq!(shows_owner().await, (true, true, true), "and back everywhere");
}

#[tokio::test]
async fn a_disk_that_takes_nothing_more_is_told_and_the_answers_can_be_saved_elsewhere() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    session.begin_named("Kafateeriya").await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.go_to_topic("sender").await;
    // As when a USB stick is pulled out.
    std::fs::rename(session.data().join("initiatives"), session.data().join("borta")).expect("moved");
    session.write("q-association-name-field", "Solrosen").await;
    session.find("[data-trouble='folder-missing']").await;
    session.find("[data-saved='false']").await;
    session.picture("not-saved-so").await;
    session.click("[data-action='save-as-trouble']").await;
    session.find("[data-saved='true']").await;
    session.wait_for_count("[data-trouble]", 0).await;
    let saved = std::fs::read_dir(session.saved()).expect("a folder").flatten().next().expect("a file").path();
    let saved = iop_store::read_initiative(&saved).expect("whole").initiative;
    assert_eq!(saved.answers["association-name"].typed, "Solrosen");
}

#[tokio::test]
async fn what_is_open_in_another_window_is_told_and_can_be_read_there_but_not_changed() {
    let first = Session::start(TODAY).await;
    first.click(".tongue[data-lang='sv']").await;
    first.begin_named("Odling").await;
    let second = first.beside().await;
    second.in_menu("recent", 1, "[data-deed='remove']").await;
    second.find("[data-trouble='file-busy']").await;
    second.click("[data-list='recent'] [data-recent]").await;
    second.find("[data-trouble='file-in-use']").await;
    second.go_to_topic("sender").await;
    assert!(second.text("[data-read-only]").await.contains("fönster"));
    first.click("[data-list='recent'] [data-recent]").await;
    first.go_to_topic("sender").await;
    first.write("q-association-name-field", "Solrosen").await;
    first.wait_until_saved().await;
    assert_eq!(first.on_disk("association-name"), "Solrosen", "who was first goes on as before");
}
