use super::*;
use crate::profile::shipped;
use jiff::civil::date;

const STORY: &str = "about = \"En förening\"\ntoday = \"2026-03-01\"\n\n[answers]\nparty-kind = \"own\"\n\
    \"8.1\" = \"ja\"\n\n[expected]\nLIN-2 = \"not-answered\"\nparty = \"open\"\n";

fn told(text: &str) -> Vec<String> {
    let profile = shipped("linkoping").unwrap();
    let problems = read_story("examples/x.toml", text, &profile).map_or_else(|problems| problems, |_| Vec::new());
    problems.iter().map(|one| format!("{} {}", one.code, one.place.file.clone().unwrap_or_default())).collect()
}

#[test]
fn a_story_tells_only_what_came_out_otherwise_and_why() {
    let profile = shipped("linkoping").unwrap();
    let story = read_story("x.toml", STORY, &profile).unwrap();
    assert_eq!((story.expects("LIN-2"), story.expects("party")), (Some("not-answered"), Some("open")));
    assert_eq!(story.differs(&profile, date(2026, 1, 1)), []);
    let wrong = STORY.replace("\"not-answered\"", "\"supported\"").replace("\"open\"", "\"ready\"");
    let found = read_story("x.toml", &wrong, &profile).unwrap().differs(&profile, date(2026, 1, 1));
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].code.as_deref(), found[0].found.as_str()), (Some("LIN-2"), "not-answered"));
    assert_eq!(found[0].place, "x.toml:9:9");
    assert_eq!((found[1].code.as_deref(), found[1].found.as_str()), (None, "open"));
    assert!(found.iter().all(|one| !one.because.is_empty()));
}

#[test]
fn a_question_goes_by_its_number_or_its_id_and_rows_have_columns() {
    let profile = shipped("linkoping").unwrap();
    let rows = "\"8.1\" = \"delvis\"\nsummary = \"Kort\"\nstart = \"2026-05-06\"\ntotal-cost = 1000\nparties = [{ row = \"a\", name = \"A\" }]";
    let story = read_story("x.toml", &STORY.replace("\"8.1\" = \"ja\"", rows), &profile).unwrap();
    let by_number = catalogue::questions().find(|question| interview::printed_number(question.id) == "8.1").unwrap();
    assert_eq!(story.answers[by_number.id].choice, ["partly"]);
    assert_eq!(story.answers["total-cost"].typed, "1000");
    assert_eq!(story.answers["summary"].text["sv"], "Kort");
    assert_eq!(story.answers["parties"].rows[0].id, "a");
    let unsure = read_story("x.toml", &STORY.replace("\"ja\"", "\"vet inte\""), &profile).unwrap();
    assert_eq!(unsure.answers[by_number.id].state, State::DontKnow);
}

#[test]
fn each_fault_of_a_story_is_told_where_it_stands() {
    let cases = [
        ("party-kind =", "party-kin =", "story-unknown-question examples/x.toml:5:1"),
        ("\"8.1\"", "\"99.1\"", "story-unknown-question examples/x.toml:6:1"),
        ("\"own\"", "\"egen\"", "story-unknown-option examples/x.toml:5:14"),
        ("\"own\"", "true", "story-wrong-kind examples/x.toml:5:14"),
        ("party-kind = \"own\"", "parties = \"vi\"", "story-not-rows examples/x.toml:5:11"),
        ("party-kind = \"own\"", "parties = [{ nam = \"vi\" }]", "story-unknown-column examples/x.toml:5:14"),
        ("LIN-2", "LIN-22", "story-unknown-code examples/x.toml:9:1"),
        ("\"not-answered\"", "\"ja\"", "story-unknown-verdict examples/x.toml:9:9"),
        ("2026-03-01", "i dag", "story-not-a-date examples/x.toml:2:9"),
        ("about =", "om =", "story-unknown-field examples/x.toml:1:1"),
        ("\"own\"", "”own”", "story-not-readable examples/x.toml:5:14"),
        ("LIN-2 = \"not-answered\"\nparty = \"open\"\n", "", "story-without-expectations examples/x.toml:1:1"),
    ];
    for (from, to, wanted) in cases {
        assert!(STORY.contains(from), "{from}");
        assert_eq!(told(&STORY.replacen(from, to, 1)), [wanted], "{to}");
    }
}
