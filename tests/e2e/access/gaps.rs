//! A translation that is not whole: Swedish stands in, says that it is Swedish, and nothing is blank.

use super::lines;
use crate::session::Session;

#[tokio::test]
async fn where_a_translation_is_missing_swedish_stands_in_on_every_page_and_says_so() {
    let session = Session::start_made_up(super::TODAY, &["mammakraft"], "gaps").await;
    session.click(".tongue[data-lang='ar']").await;
    let pages = session.pages().await;
    session.click("[data-list='recent'] [data-recent]").await;
    session.find("nav [data-topic='party']").await;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for page in &pages {
        session.show(page, "ar").await;
        let told = session.run(include_str!("gaps.js")).await;
        faults.extend(lines(&told["faults"]).into_iter().map(|fault| format!("{page}: {fault}")));
        seen += told["seen"].as_u64().unwrap_or_default();
    }
    assert!(seen > 800, "{seen} times Swedish stood in, so this proves little");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
