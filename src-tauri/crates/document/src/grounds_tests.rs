use crate::Kind;
use crate::testing::{Case, case};
use iop_core::grounds::Ground;
use iop_core::profile::shipped_sources;
use iop_words::Words;

/// Answers that bear every ground out.
fn all_borne_out(profile: &str) -> Case {
    case(profile)
        .choose("party-kind", "project")
        .choose("earlier-answer", "oral-no")
        .choose("open-to-other", "no")
        .choose("first-step", "no")
        .choose("paper-word", "application")
        .choose("ordinary-entitled", "yes")
}

fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn grounds_stand_with_their_own_source_in_the_groups_own_result_whoever_the_issuer_is() {
    let words = Words::shipped().expect("the shipped locales are sound");
    for source in shipped_sources() {
        for lang in ["sv", "ar", "so"] {
            let speaker = words.speaker(lang, None);
            let result = plain(&all_borne_out(source.id).compose(Kind::Result, lang).plain_text());
            let heading = plain(&speaker.say("d-h-grounds").text);
            let (before, after) = result.split_once(heading.as_str()).expect("grounds have a heading of their own");
            for ground in Ground::ALL {
                let id = format!("g-{}", ground.id());
                let told = plain(&speaker.say(&id).text);
                let source_line = plain(&speaker.attribute(&id, "source").expect("a ground has a source").text);
                assert!(after.contains(&told) && after.contains(&source_line), "{id} {} {lang}", source.id);
                assert!(!before.contains(&told), "{id} stands among the criteria of {}", source.id);
            }
        }
    }
}

#[test]
fn no_ground_is_printed_as_an_issuers_criterion_or_in_a_paper_that_is_handed_in() {
    let words = Words::shipped().expect("the shipped locales are sound");
    for source in shipped_sources() {
        let case = all_borne_out(source.id);
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Result) {
            let paper = plain(&case.compose(kind, "sv").plain_text());
            for ground in Ground::ALL {
                let told = plain(&words.speaker("sv", None).say(&format!("g-{}", ground.id())).text);
                assert!(!paper.contains(&told), "{} in {kind:?} for {}", ground.id(), source.id);
            }
        }
        for criterion in &case.profile.criteria {
            assert!(Ground::ALL.iter().all(|ground| ground.id() != criterion.code), "{}", criterion.code);
        }
    }
}
