//! Closing the window as people do, by its cross.

use crate::session::Session;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

const TODAY: &str = "2026-03-24";

impl Session {
    /// Presses the cross: asks every window of the display that can be asked to close.
    fn press_the_cross(&self) {
        let (display, screen) = x11rb::connect(Some(self.display())).expect("the display answers");
        let root = display.setup().roots[screen].root;
        let [protocols, delete] = ["WM_PROTOCOLS", "WM_DELETE_WINDOW"]
            .map(|name| display.intern_atom(false, name.as_bytes()).expect("asked").reply().expect("an atom").atom);
        let asked = children(&display, root).into_iter().filter(|window| can(&display, *window, protocols, delete));
        let pressed = asked.map(|window| {
            let event = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
            display.send_event(false, window, EventMask::NO_EVENT, event).expect("sent");
        });
        assert!(pressed.count() > 0, "there is a window that can be closed");
        display.flush().expect("sent");
    }

    /// Waits until nothing of the program can be closed any more.
    async fn is_gone(&self) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(20) {
            if self.driver.execute("return 1", Vec::new()).await.is_err() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        false
    }
}

fn children(display: &RustConnection, window: Window) -> Vec<Window> {
    let tree = display.query_tree(window).expect("asked").reply().expect("a tree");
    tree.children.iter().flat_map(|child| [vec![*child], children(display, *child)].concat()).collect()
}

/// The window takes part in this protocol.
fn can(display: &RustConnection, window: Window, protocols: u32, protocol: u32) -> bool {
    let told = display.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32).expect("asked").reply();
    told.is_ok_and(|told| told.value32().is_some_and(|mut told| told.any(|known| known == protocol)))
}

#[tokio::test]
async fn what_is_typed_last_is_in_the_file_when_the_cross_is_pressed_at_once() {
    let session = Session::start_with(TODAY, &["mammakraft"]).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-recent]").await;
    session.go_to_question("seat").await;
    session.find("[id='q-seat-field']").await;
    let type_it = "const field = document.getElementById('q-seat-field');
        field.focus(); field.value = 'Skäggetorp i Linköping';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    session.driver.execute(type_it, Vec::new()).await.expect("typed");
    session.press_the_cross();
    assert!(session.is_gone().await);
    assert!(file(&session).contains("Skäggetorp i Linköping"));
}

#[tokio::test]
async fn a_window_whose_answers_cannot_be_saved_asks_before_it_closes_and_nothing_is_lost() {
    let mut session = Session::start_with(TODAY, &["mammakraft"]).await;
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-recent]").await;
    session.click("[data-action='save-as']").await;
    session.find("[data-done='saved-file']").await;
    // The stick is drawn out while somebody writes.
    let (stick, drawn) = (session.saved(), session.saved().with_file_name("drawn"));
    std::fs::rename(&stick, &drawn).expect("drawn out");
    session.go_to_question("seat").await;
    session.write_over("q-seat-field", "Skäggetorp i Linköping").await;
    session.find("[data-trouble='folder-missing']").await;

    session.press_the_cross();
    session.find("[data-leaving]").await;
    let told = session.text("#messages").await;
    assert!(told.contains("kvar på den här datorn"), "{told}");
    let is_led = "return document.activeElement.id";
    let led = session.driver.execute(is_led, Vec::new()).await.expect("it runs").json().clone();
    assert_eq!(led, "messages", "whoever pressed is led to why nothing happened");
    session.click("[data-action='leave-again']").await;
    session.find("[data-leaving]").await;
    session.press_the_cross();
    session.find("[data-leaving]").await;
    session.click("[data-action='leave-stay']").await;
    session.wait_for_count("[data-leaving]", 0).await;
    // Back where somebody was.
    session.find("[data-question] :focus").await;
    // The time in which a page that does not answer would have been closed has passed.
    tokio::time::sleep(Duration::from_secs(2)).await;
    session.click("[data-action='home']").await;
    session.find("[data-action='unsaved']").await;
    session.press_the_cross();
    // The window may be gone before the driver has told that it was pressed.
    let _ = session.find("[data-action='leave-anyway']").await.click().await;
    assert!(session.is_gone().await);

    std::fs::rename(&drawn, &stick).expect("put back in");
    session.start_again().await;
    session.find("[data-row-trouble='file-unsaved']").await;
    session.click("[data-shelved]:has([data-row-trouble]) [data-recent]").await;
    session.find("[data-trouble='file-caught-up']").await;
    session.go_to_question("seat").await;
    let value = session.find("[id='q-seat-field']").await.prop("value").await.expect("asked");
    assert_eq!(value.as_deref(), Some("Skäggetorp i Linköping"));
}

fn file(session: &Session) -> String {
    std::fs::read_to_string(session.data().join("initiatives/mammakraft.iop")).expect("a file")
}
