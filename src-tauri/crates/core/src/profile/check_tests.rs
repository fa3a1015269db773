use super::*;

const TOML: &str = "id = \"provby\"\n\n[issuer]\nkind = \"municipality\"\nname = \"Provby kommun\"\n\n[source]\n\
    title = \"Riktlinje\"\ndocument = \"KS 1\"\ndecided = \"2021-03-24\"\nverified = \"\"\n\n[[criteria]]\n\
    code = \"PRO-1\"\ntext = \"Verksamheten sker på initiativ av föreningen.\"\nwording = \"verbatim\"\n\
    aspects = [\"initiative\"]\n";
const SV: &str = "# source language\n\nname = Provby kommun\nPRO-1 = Kom tanken från er förening?\n";
const AR: &str = "# status: machine\n\nname = بروفبي\nPRO-1 = هل جاءت الفكرة من جمعيتكم؟\n";
const SO: &str = "# status: machine\n\nname = Provby\nPRO-1 = Fikradda ma ururkiinna ayay ka timid?\n";
const TODAY: Date = jiff::civil::date(2026, 3, 24);

fn check(toml: &str, sv: &str, ar: &str, so: &str) -> Vec<String> {
    let checked = check_profile("provby", toml, [("sv", sv), ("ar", ar), ("so", so)], Some(TODAY));
    let is_faulty = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
    assert_eq!(checked.profile.is_none(), is_faulty);
    let told = |problem: &Problem| format!("{} {}", problem.code, problem.place.file.clone().unwrap_or_default());
    checked.problems.iter().map(told).collect()
}

/// The profile with one thing changed in `profile.toml`.
fn with(from: &str, to: &str) -> Vec<String> {
    assert!(TOML.contains(from), "{from}");
    check(&TOML.replacen(from, to, 1), SV, AR, SO)
}

#[test]
fn a_sound_profile_is_read_and_nothing_is_told() {
    assert_eq!(check(TOML, SV, AR, SO), Vec::<String>::new());
    let profile = read_profile("provby", TOML, [("sv", SV), ("ar", AR), ("so", SO)]).unwrap();
    assert!(profile.asks("initiative"));
    assert!(!profile.asks("plan"));
}

#[test]
fn words_that_an_issuer_allows_are_read() {
    let toml =
        TOML.replace("[source]", "[paper]\nword = \"proposal\"\nallows = [\"ansök*\", \"söka stöd\"]\n\n[source]");
    assert_eq!(check(&toml, SV, AR, SO), Vec::<String>::new());
    let profile = read_profile("provby", &toml, [("sv", SV), ("ar", AR), ("so", SO)]).unwrap();
    assert_eq!(profile.paper.allows, ["ansök*", "söka stöd"]);
}

/// Each fault gives its own code and nothing else, at its line and column.
#[test]
fn each_fault_in_the_toml_is_told_where_it_stands_and_nothing_else_is() {
    let cases = [
        ("id = \"provby\"", "id = \"provbi\"", "profile-id-differs-from-folder profile.toml:1:6"),
        ("id = \"provby\"", "id = \"Prövby\"", "profile-id-not-usable profile.toml:1:6"),
        ("name = \"Provby kommun\"", "name = \" \"", "profile-without-issuer profile.toml:5:8"),
        ("name = \"Provby kommun\"\n", "", "profile-without-issuer profile.toml:3:1"),
        (
            "name = \"Provby kommun\"",
            "namn = \"Provby kommun\"\nname = \"x\"",
            "profile-unknown-field profile.toml:5:1",
        ),
        ("name =", "verified = \"\"\nname =", "profile-field-elsewhere profile.toml:5:1"),
        ("kind = \"municipality\"", "kind = \"municipality\"\nid = \"x\"", "profile-field-at-the-top profile.toml:5:1"),
        (
            "[source]",
            "[paper]\nword = \"proposal\"\nallows = \"ansökan\"\n\n[source]",
            "profile-not-a-list profile.toml:9:10",
        ),
        (
            "[source]",
            "[paper]\nword = \"proposal\"\nallows = [\"ansök*\", 3]\n\n[source]",
            "profile-not-text profile.toml:9:21",
        ),
        (
            "[source]",
            "[paper]\nword = \"proposal\"\nallows = [\"ansök*\", \"*\"]\n\n[source]",
            "profile-allows-no-word profile.toml:9:21",
        ),
        (
            "[source]",
            "[paper]\nword = \"proposal\"\nallows = [\"söka *\"]\n\n[source]",
            "profile-allows-no-word profile.toml:9:11",
        ),
        ("[source]", "[paper]\nword = \"proposal\"\nallow = []\n\n[source]", "profile-unknown-field profile.toml:9:1"),
        ("[source]", "[paper]\nword = \"brev\"\n\n[source]", "profile-unknown-word profile.toml:8:8"),
        ("[source]", "[paper]\nform = \"Blankett\"\n\n[source]", "profile-field-missing profile.toml:7:1"),
        (
            "[source]",
            "[paper]\nword = \"proposal\"\naddress = \"boras.se\"\n\n[source]",
            "profile-address-not-usable profile.toml:9:11",
        ),
        ("kind = \"municipality\"", "kind = \"kommun\"", "profile-unknown-word profile.toml:4:8"),
        ("title = \"Riktlinje\"", "title = \"\"", "profile-without-source profile.toml:8:9"),
        ("document = \"KS 1\"\n", "", "profile-field-missing profile.toml:7:1"),
        ("decided = \"2021-03-24\"", "decided = 2021-03-24", "profile-not-text profile.toml:10:11"),
        ("decided = \"2021-03-24\"", "decided = \"24/3\"", "profile-decided-not-a-date profile.toml:10:11"),
        ("decided = \"2021-03-24\"", "decided = \"2031\"", "profile-date-in-future profile.toml:10:11"),
        ("decided", "published = \"mars 2031\"\ndecided", "profile-date-in-future profile.toml:10:13"),
        ("verified = \"\"", "verified = \"2026-03-25\"", "profile-date-in-future profile.toml:11:12"),
        ("verified = \"\"", "verified = \"i fjol\"", "profile-verified-not-a-date profile.toml:11:12"),
        ("document = \"KS 1\"", "document = ”KS 1”", "profile-curly-quotes profile.toml:9:12"),
        ("document = \"KS 1\"", "document = \"KS \"1\"\"", "profile-not-readable profile.toml:9:17"),
        (
            "document = \"KS 1\"",
            "document = \"KS 1\"\ntitle = \"En till\"",
            "profile-duplicate-field profile.toml:10:1",
        ),
        (
            "document = \"KS 1\"",
            "document = \"\"\naddress = \"provby.se\"",
            "profile-address-not-usable profile.toml:10:11",
        ),
        ("[\"initiative\"]", "[\"initiativ\"]", "profile-unknown-word profile.toml:17:12"),
        ("[\"initiative\"]", "\"initiative\"", "profile-not-a-list profile.toml:17:11"),
        ("[\"initiative\"]", "[]", "profile-criterion-without-aspect profile.toml:17:11"),
        (
            "[\"initiative\"]\n",
            "[\"initiative\"]\n[period]\nyears = \"tre\"\nextension_years = 1\nnotice_months = 6\n",
            "profile-not-a-number profile.toml:19:9",
        ),
        (
            "[\"initiative\"]\n",
            "[\"initiative\"]\n[[forms]]\nform = \"stiftelse\"\ntext = \"x\"\ncase_by_case = \"ja\"\n",
            "profile-not-true-or-false profile.toml:21:16",
        ),
        (
            "[\"initiative\"]\n",
            "[\"initiative\"]\n[[forms]]\nform = \"ekonomisk-forening\"\ntext = \"x\"\nconditions = [\"coop-old\"]\n",
            "profile-unknown-word profile.toml:21:15",
        ),
        ("[source]", "[[source]]", "profile-not-one-section profile.toml:7:3"),
        ("\"verbatim\"", "\"own\"", "profile-wording-does-not-fit-issuer profile.toml:16:11"),
        (
            "text = \"Verksamheten sker på initiativ av föreningen.\"",
            "text = \"\"",
            "profile-empty-text profile.toml:15:8",
        ),
        ("text = \"Verksamheten sker på initiativ av föreningen.\"\n", "", "profile-field-missing profile.toml:13:1"),
    ];
    for (from, to, told) in cases {
        assert_eq!(with(from, to), [told], "{to}");
    }
}

#[test]
fn a_criterion_without_source_a_code_twice_and_no_criteria_at_all_are_told() {
    let source = TOML.find("[source]").unwrap()..TOML.find("[[criteria]]").unwrap();
    let without = TOML.replace(&TOML[source], "");
    assert_eq!(check(&without, SV, AR, SO), ["profile-without-source profile.toml:7:1"]);
    let criterion = &TOML[TOML.find("[[criteria]]").unwrap()..];
    assert_eq!(check(&format!("{TOML}{criterion}"), SV, AR, SO), ["profile-duplicate-code profile.toml:19:8"]);
    let texts = [SV, AR, SO].map(|text| text.split("PRO-1").next().unwrap().to_owned());
    let none = TOML.replace(criterion, "");
    assert_eq!(check(&none, &texts[0], &texts[1], &texts[2]), ["profile-without-criteria profile.toml:1:1"]);
    let odd = with("\"PRO-1\"", "\"PRÖ 1\"");
    assert_eq!(odd[0], "profile-code-not-usable profile.toml:14:8");
    let many = with("[[criteria]]", "[criteria]");
    assert_eq!(many[0], "profile-not-many-sections profile.toml:13:2");
    let criterion = criterion.replace("PRO-1", "PRO-2");
    let one_bracket = format!("{}{criterion}", TOML.replace("[[criteria]]", "[criteria]"));
    let told = check(&one_bracket, SV, AR, SO);
    assert_eq!(told.iter().filter(|told| told.starts_with("profile-duplicate-field")).count(), 0, "{told:?}");
    assert!(told.iter().any(|told| told.starts_with("profile-not-many-sections")), "{told:?}");
}

#[test]
fn a_misspelt_form_is_told_once() {
    let forms = "[\"initiative\"]\n[[forms]]\nform = \"stiftelser\"\ntext = \"Stiftelser\"\ncase_by_case = true\n";
    let toml = TOML.replacen("[\"initiative\"]\n", forms, 1);
    let [sv, ar, so] = [(SV, "Stiftelser"), (AR, "مؤسسات"), (SO, "Hay'ado")]
        .map(|(text, word)| format!("{text}form-stiftelse = {word}\n"));
    assert_eq!(check(&toml, &sv, &ar, &so), ["profile-unknown-word profile.toml:19:8"]);
    assert_eq!(check(&toml.replace("stiftelser", "stiftelse"), &sv, &ar, &so), Vec::<String>::new());
}

#[test]
fn each_fault_in_the_texts_is_told_where_it_stands_and_nothing_else_is() {
    let sv = |from: &str, to: &str| {
        assert!(SV.contains(from), "{from}");
        check(TOML, &SV.replacen(from, to, 1), AR, SO)
    };
    let cases = [
        ("PRO-1 = Kom tanken från er förening?\n", "", "profile-without-translation sv.ftl"),
        ("PRO-1 = Kom", "En rad utan kod\nPRO-1 = Kom", "profile-line-broken sv.ftl:4:1"),
        ("PRO-1 = Kom", "PRO-1 = {Kom}", "profile-brace sv.ftl:4:9"),
        ("PRO-1 = Kom tanken från er förening?", "PRO-1 =", "profile-translation-empty sv.ftl:4:1"),
        ("PRO-1", "PRO-1 = Är det så?\nPRO-1", "profile-translation-twice sv.ftl:5:1"),
        ("PRO-1", "PRO-2 = Är det så?\nPRO-1", "profile-text-without-code sv.ftl:4:1"),
        ("# source language", "# status: machine", "profile-origin-not-told sv.ftl:1:1"),
        ("er förening?", "er förening.", "profile-criterion-not-asked sv.ftl:4:1"),
        ("= Kom tanken från", "= Vill ni göra en ansökan om er tanke från", "profile-says-application sv.ftl:4:1"),
        ("name = Provby kommun", "name = Linköpings kommun", "profile-names-other-issuer sv.ftl:3:1"),
        (
            "Kom tanken från er förening?",
            "Föreligger förutsättningar för kommuninvånarnas medbestämmande avseende \
            verksamhetsutvecklingen inom partnerskapsöverenskommelsen?",
            "profile-text-hard sv.ftl:4:1",
        ),
    ];
    for (from, to, told) in cases {
        assert_eq!(sv(from, to), [told], "{to}");
    }
    let so = SO.replace("Fikradda ma ururkiinna ayay ka timid?", "Kom tanken från er förening?");
    assert_eq!(check(TOML, SV, AR, &so), ["profile-not-translated so.ftl:4:1"]);
    let later = SO.replace("# status: machine", "# status: reviewed Amina 2031-01-01");
    assert_eq!(check(TOML, SV, AR, &later), ["profile-date-in-future so.ftl:1:1"]);
    let checked = check_profile("provby", TOML, [("sv", SV), ("ar", AR)], None);
    assert_eq!(checked.problems[0].code, "profile-without-language");
}

#[test]
fn all_the_swedish_questions_together_can_be_too_hard() {
    let question = "Bedriver er förening verksamhet tillsammans med kommunen? Deltar andra föreningar i arbetet? \
        Planerar ni tillsammans med förvaltningen? Betalar kommunen en del av hyran?";
    let found = check(TOML, &SV.replace("Kom tanken från er förening?", question), AR, SO);
    assert_eq!(found, ["profile-texts-hard sv.ftl:4:1"]);
    // The issuer's own words are left alone.
    let same = TOML.replace("Verksamheten sker på initiativ av föreningen.", question);
    assert_eq!(check(&same, &SV.replace("Kom tanken från er förening?", question), AR, SO), Vec::<String>::new());
}

#[test]
fn everything_is_told_at_once_even_when_a_line_cannot_be_read() {
    let toml = TOML
        .replace("document = \"KS 1\"", "document = ”KS 1”")
        .replace("\"initiative\"", "\"initiativ\"")
        .replace("verified = \"\"", "verified = \"2031-01-01\"");
    assert_eq!(
        check(&toml, &SV.replace("name = Provby kommun", "namn Provby"), AR, "name = Provby\n"),
        [
            "profile-curly-quotes profile.toml:9:12",
            "profile-date-in-future profile.toml:11:12",
            "profile-unknown-word profile.toml:17:12",
            "profile-without-translation sv.ftl",
            "profile-line-broken sv.ftl:3:1",
            "profile-without-translation so.ftl",
            "profile-origin-not-told so.ftl:1:1",
        ]
    );
}

#[test]
fn a_misspelt_word_is_told_with_the_one_that_is_nearest() {
    let toml = TOML.replace("\"initiative\"", "\"no-markett\"").replace("decided", "decidd");
    let checked = check_profile("provby", &toml, [("sv", SV), ("ar", AR), ("so", SO)], None);
    let nearest: Vec<&str> = checked.problems.iter().map(|problem| problem.args["nearest"].as_str()).collect();
    assert_eq!(nearest, ["decided", "no-market"]);
}

#[test]
fn an_address_that_nobody_could_type_is_told() {
    for wrong in ["provby.example", "https://provby.example/två ord", "javascript:alert(1)"] {
        let to = format!("document = \"\"\naddress = \"{wrong}\"\npublished = \"2021\"");
        assert_eq!(with("document = \"KS 1\"", &to), ["profile-address-not-usable profile.toml:10:11"], "{wrong}");
    }
}

#[test]
fn an_issuer_may_have_an_application_form_of_its_own() {
    let toml = TOML.replace("[[criteria]]", "[paper]\nword = \"application\"\nform = \"Blankett\"\n[[criteria]]");
    let sv = SV.replace("Kom tanken", "Vill ni ansöka och kom tanken");
    assert_eq!(check(&toml, &sv, AR, SO), Vec::<String>::new());
}

#[test]
fn every_word_that_may_be_written_can_also_be_read() {
    for word in shape::CHECKS {
        let with = format!(
            "{TOML}[[requirements]]\ncode = \"PRO-A\"\ntext = \"x\"\nwording = \"verbatim\"\ncheck = \"{word}\"\n"
        );
        let text = |text: &str| format!("{text}PRO-A = Så?\n");
        assert_eq!(check(&with, &text(SV), &text(AR), &text(SO)), Vec::<String>::new(), "{word}");
    }
}

/// Bytes of any kind and broken pieces of sound files.
#[test]
fn whatever_stands_in_the_files_faults_are_told_and_nothing_breaks() {
    use proptest::prelude::*;
    let torn = |text: &'static str| {
        let pieces = (0..text.len(), 0..text.len(), "\\PC{0,6}|[\\[\\]{}\"=#\n\r\t\\\\.,']{0,4}");
        pieces.prop_map(move |(from, length, put)| {
            let from = text.floor_char_boundary(from);
            let to = text.floor_char_boundary((from + length % 12).min(text.len()));
            format!("{}{put}{}", &text[..from], &text[to..])
        })
    };
    let toml = prop_oneof![any::<String>(), torn(TOML)];
    let ftl = prop_oneof![any::<String>(), torn(SV)];
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let done = runner.run(&(toml, ftl), |(toml, ftl)| {
        let checked = check_profile("provby", &toml, [("sv", ftl.as_str()), ("ar", AR), ("so", SO)], Some(TODAY));
        let faulty = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
        prop_assert_eq!(checked.profile.is_none(), faulty);
        Ok(())
    });
    done.unwrap();
}
