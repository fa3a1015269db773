//! The choice of language, which stands before all other pages, in every colour.

use super::THEMES;
use crate::session::Session;

#[tokio::test]
async fn the_choice_of_language_is_without_faults_too() {
    let session = Session::start(super::TODAY).await;
    session.find(".tongue[data-lang='so']").await;
    let (mut found, _) = session.axe(&THEMES).await;
    found.extend(session.out_of_reach().await);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
