//! Whole sittings in Swedish and Somali: begin, answer, read the result, print. The Arabic one is Mammakraft's.

use crate::mammakraft::only_file;
use crate::paper::{rendered, text_of};
use crate::session::Session;
use std::path::Path;

struct Sitting {
    lang: &'static str,
    case: &'static str,
    issuer: &'static str,
    today: &'static str,
    outcome: &'static str,
    /// A ground and what speaks about it.
    ground: (&'static str, &'static str),
}

impl Sitting {
    async fn sit(&self) {
        let Self { lang, case, issuer, today, .. } = self;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases").join(case).with_extension("iop");
        let wanted = iop_store::read_initiative(&path).expect("the case can be read").initiative;
        let profile = iop_core::profile::shipped(issuer).expect("it is shipped");
        let session = Session::start(today).await;
        session.click(&format!(".tongue[data-lang='{lang}']")).await;
        session.click(&format!("[id='profile-{issuer}']")).await;
        session.click("[data-action='begin']").await;
        session.find("nav [data-topic='party']").await;
        session.fill(&wanted, &profile, today.parse().expect("a day")).await;

        session.click("[data-nav='result']").await;
        assert_eq!(session.attribute("[data-outcome]", "data-outcome").await.as_deref(), Some(self.outcome));
        let (ground, verdict) = self.ground;
        session.find(&format!("[data-ground='{ground}'][data-verdict='{verdict}']")).await;
        session.picture(&format!("result-{case}-{lang}")).await;

        session.click("[data-nav='document']").await;
        for paper in std::collections::BTreeSet::from(["sv", *lang]) {
            session.click(&format!("[id='document-lang-{paper}']")).await;
            session.find(&format!("[data-document='initiative {paper} ']")).await;
            session.click("[data-action='save-pdf']").await;
            let saved = session.saved_file("pdf").await;
            let text = text_of(&saved);
            for (name, answers) in [("window", only_file(&session.data(), "iop")), ("case", path.clone())] {
                let by_command = session.saved().with_file_name(format!("{paper}-{name}.out.pdf"));
                rendered(&answers, paper, today, &by_command);
                assert_eq!(text, text_of(&by_command), "{paper}: the paper of the window is that of the {name}");
            }
            std::fs::remove_file(saved).expect("removed");
        }
    }
}

#[tokio::test]
async fn a_project_sits_through_it_in_somali_and_is_told_who_has_to_be_the_party() {
    let sitting = Sitting {
        lang: "so",
        case: "varldens-mammor",
        issuer: "linkoping",
        today: "2021-10-01",
        outcome: "owner-must-be-party",
        ground: ("party-is-project", "against"),
    };
    sitting.sit().await;
}

#[tokio::test]
async fn a_partnership_sits_through_it_in_swedish_and_reads_what_once_ended_it() {
    let sitting = Sitting {
        lang: "sv",
        case: "stadsmissionen",
        issuer: "linkoping",
        today: "2023-05-08",
        outcome: "",
        ground: ("ordinary-services", "against"),
    };
    sitting.sit().await;
}
