//! When something is wrong.

use super::{LANGS, THEMES, gathered};
use crate::session::Session;

#[tokio::test]
async fn what_is_wrong_what_is_open_and_what_is_asked_twice_is_without_faults_too() {
    let session = Session::for_everybody("sv").await;
    let mut faults = Vec::new();
    for lang in LANGS {
        session.click(&format!(".language[data-lang='{lang}']")).await;
        session.go_to_question("org-number").await;
        session.write_over("q-org-number-field", "850412-1234").await;
        session.find("[data-problem='org-number-personnummer']").await;
        session.click("[data-action='next']").await;
        session.find("[data-problems]:focus").await;
        session.look_for_faults(&format!("an error in {lang}"), &mut faults).await;
        session.click("[data-action='looks']").await;
        session.find("#looks-panel:not([hidden])").await;
        session.look_for_faults(&format!("the menu of looks in {lang}"), &mut faults).await;
        session.click("[data-action='home']").await;
        session.click("[data-action='recent-menu']").await;
        session.click("[data-action='rename']").await;
        session.find("[data-name-field]").await;
        session.look_for_faults(&format!("the menu of a row in {lang}"), &mut faults).await;
        session.click("[data-list='recent'] [data-recent]").await;
        session.find("nav [data-topic='party']").await;
    }
    // As when a USB stick is pulled out.
    std::fs::rename(session.data().join("initiatives"), session.data().join("borta")).expect("moved");
    session.go_to_topic("sender").await;
    session.write("q-association-name-field", "Solrosen").await;
    session.find("[data-trouble='folder-missing']").await;
    session.look_for_faults("what cannot be saved", &mut faults).await;
    assert!(faults.is_empty(), "{}", gathered(&faults));
}

impl Session {
    async fn look_for_faults(&self, place: &str, faults: &mut Vec<(String, String)>) {
        let (found, _) = self.axe(&THEMES).await;
        let found = found.into_iter().chain(self.out_of_reach().await);
        faults.extend(found.map(|fault| (place.to_owned(), fault)));
    }
}
