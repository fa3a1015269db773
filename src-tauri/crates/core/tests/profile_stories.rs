//! The stories of the shipped profiles: what they expect is what the answers show.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

use iop_core::profile::{Story, read_story, shipped, shipped_sources};
use jiff::civil::date;
use std::fs;
use std::path::Path;

fn stories(id: &str) -> Vec<Story> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../profiles").join(id).join("examples");
    let profile = shipped(id).unwrap();
    let listed = fs::read_dir(&folder).unwrap_or_else(|_| panic!("{id} has no stories"));
    let mut names: Vec<String> =
        listed.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let read = |name: &String| {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        read_story(name, &text, &profile).unwrap_or_else(|problems| panic!("{id}/{name}: {problems:#?}"))
    };
    names.iter().map(read).collect()
}

#[test]
fn each_shipped_profile_has_a_story_that_supports_and_one_that_speaks_against_and_both_hold() {
    for source in shipped_sources() {
        let (profile, stories) = (shipped(source.id).unwrap(), stories(source.id));
        for story in &stories {
            let differs = story.differs(&profile, date(2026, 11, 22));
            assert!(differs.is_empty(), "{}/{}: {differs:#?}", source.id, story.file);
        }
        let codes = || profile.criteria.iter().map(|criterion| criterion.code.as_str());
        let supports = |story: &Story| codes().all(|code| story.expects(code) == Some("supported"));
        let against = |story: &Story| codes().any(|code| story.expects(code) == Some("against"));
        assert!(stories.iter().any(supports), "{} has no story in which every criterion is supported", source.id);
        assert!(stories.iter().any(against), "{} has no story in which a criterion speaks against", source.id);
    }
}

#[test]
fn a_story_read_against_the_answers_of_another_does_not_hold() {
    for source in shipped_sources() {
        let (profile, stories) = (shipped(source.id).unwrap(), stories(source.id));
        let [against, supports] = stories.as_slice() else { continue };
        let swapped = against.clone().with_answers_of(supports);
        let codes: Vec<_> = swapped.differs(&profile, date(2026, 11, 22)).into_iter().map(|one| one.code).collect();
        assert!(codes.len() > 3 && codes.contains(&None), "{}: {codes:?}", source.id);
    }
}
