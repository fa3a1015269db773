//! A topic that is asked on several pages: what an answer brings, and the way from page to page.

use crate::session::Session;
use thirtyfour::Key;

const TODAY: &str = "2026-03-24";

#[tokio::test]
async fn an_answer_brings_a_page_that_is_told_and_lies_on_the_way_until_it_is_taken_back() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[id='profile-linkoping']").await;
    session.click("[data-action='begin']").await;
    session.go_to_topic("party").await;
    session.click("[id='q-party-kind-own']").await;
    session.find("[data-section='form']").await;
    session.wait_for_count("[data-section='owner']", 0).await;
    session.click("[id='q-party-kind-project']").await;
    session.find("[data-section='owner']").await;
    session.find("[role='status'][data-asked] p").await;
    let name = session.text("[data-section='owner']").await;
    let next = session.text("[data-action='next']").await;
    assert!(next.contains(name.trim()), "{next} says that it leads to {name}");
    session.picture("sections-ar").await;

    session.click("[data-action='next']").await;
    session.find("[data-section='owner'][aria-current='page']").await;
    session.find("[id='page-title']:focus").await;
    assert_eq!(session.text("h1").await, name.trim());
    session.click("[id='q-owner-decision-yes']").await;
    session.find("[data-question='owner-decision-date']").await;
    session.click("[data-action='undo']").await;
    session.wait_for_count("[data-question='owner-decision-date']", 0).await;
    session.click("[data-action='undo']").await;
    session.find("[data-section='kind'][aria-current='page']").await;
    session.find("[id='q-party-kind-own']:checked").await;
    session.wait_for_count("[data-section='owner']", 0).await;
}

#[tokio::test]
async fn a_page_with_something_to_look_at_is_marked_on_the_pages_beside_it() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-example='1']").await;
    session.go_to_question("org-number").await;
    session.write_over("q-org-number-field", "802000-0001").await;
    session.find("[data-section='form'] .look-mark").await;
    session.click("[data-action='next']").await;
    session.find("[data-section='basics'][aria-current='page']").await;
    session.find("[data-section='form'] .look-mark").await;
    session.picture("sections-to-look-at-ar").await;
    session.click("[data-action='undo']").await;
    session.wait_for_count(".look-mark", 0).await;
}

#[tokio::test]
async fn a_page_of_a_topic_is_gone_to_with_the_keyboard_and_read_from_its_heading() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    session.click("[data-example='1']").await;
    session.go_to_topic("need").await;
    session.driver.execute("document.querySelector(\"[data-section='need']\").focus()", vec![]).await.expect("focus");
    session.press(Key::Tab).await;
    session.find("[data-section='target']:focus").await;
    session.press(Key::Enter).await;
    session.find("[data-section='target'][aria-current='page']").await;
    session.find("[id='page-title']:focus").await;
    session.find("[data-question='target-groups']").await;
    session.wait_for_count("[data-question='need-claim'], [data-question='need-kinds']", 0).await;
}
