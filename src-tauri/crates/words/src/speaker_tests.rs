use crate::{Args, Source, Words};
use iop_core::Problem;

const SV: &str = "name = \"Svenska\"\ndirection = \"ltr\"\nreviewed = true\n";
const AR: &str = "name = \"العربية\"\ndirection = \"rtl\"\nreviewed = false\n";
const SO: &str = "name = \"Soomaali\"\ndirection = \"ltr\"\nreviewed = false\n";

const SWEDISH: &str = "
save = Spara
    .title = Spara filen
number = Organisationsnummer: { $number }
hours = { $n ->
    [one] { $nText } timme
   *[other] { $nText } timmar
}
only-swedish = Bara på svenska
e-file-missing = Filen { $file } finns inte.
    .hint = Sök efter { $name }.
";
const ARABIC: &str = "
save = حفظ
number = رقم المنظمة: { $number }
hours = { $n ->
    [zero] لا توجد ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $nText } ساعات
    [many] { $nText } ساعة
   *[other] { $nText } ساعة كاملة
}
";
const SOMALI: &str = "save = Su'aal: go'aan\n";

fn words() -> Words {
    Words::read(&[
        Source { tag: "ar", about: AR, guard: None, record: None, glossary: None, texts: &[("a.ftl", ARABIC)] },
        Source { tag: "so", about: SO, guard: None, record: None, glossary: None, texts: &[("a.ftl", SOMALI)] },
        Source { tag: "sv", about: SV, guard: None, record: None, glossary: None, texts: &[("a.ftl", SWEDISH)] },
    ])
    .unwrap()
}

#[test]
fn swedish_comes_first_and_an_unknown_language_is_swedish() {
    let words = words();
    let tags: Vec<_> = words.languages().iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["sv", "ar", "so"]);
    assert_eq!(words.speaker("fi", None).lang(), "sv");
}

#[test]
fn a_value_stands_in_an_isolate() {
    let said = words().speaker("ar", None).say_with("number", &Args::new().text("number", "846003-1936"));
    assert_eq!(said.text, "رقم المنظمة: \u{2068}846003-1936\u{2069}");
}

#[test]
fn a_missing_message_is_said_in_swedish_and_says_so() {
    let words = words();
    let said = words.speaker("ar", None).say("only-swedish");
    assert_eq!((said.text.as_str(), said.lang.as_str(), said.is_fallback), ("Bara på svenska", "sv", true));
    let own = words.speaker("sv", None).say("only-swedish");
    assert!(!own.is_fallback);
}

#[test]
fn a_missing_attribute_falls_back_alone() {
    let words = words();
    let arabic = words.speaker("ar", None);
    assert_eq!(arabic.say("save").text, "حفظ");
    let title = arabic.attribute("save", "title").unwrap();
    assert_eq!((title.text.as_str(), title.lang.as_str(), title.is_fallback), ("Spara filen", "sv", true));
    assert_eq!(arabic.attribute("save", "no-such"), None);
}

#[test]
fn a_message_that_exists_nowhere_shows_its_id() {
    let words = words();
    let speaker = words.speaker("so", None);
    assert_eq!(speaker.say("no-such").text, "⟨no-such⟩");
    assert!(!speaker.has("no-such") && speaker.has("only-swedish"));
}

#[test]
fn arabic_counts_in_six_ways() {
    let words = words();
    let arabic = words.speaker("ar", None);
    let say = |n: i64| {
        let said = arabic.say_with("hours", &Args::new().number("n", n).text("nText", n.to_string()));
        said.text.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(say(0), "لا توجد ساعات");
    assert_eq!(say(1), "ساعة واحدة");
    assert_eq!(say(2), "ساعتان");
    assert_eq!(say(3), "3 ساعات");
    assert_eq!(say(11), "11 ساعة");
    assert_eq!(say(100), "100 ساعة كاملة");
}

#[test]
fn somali_falls_back_to_a_swedish_plural_by_swedish_rules() {
    let words = words();
    let said = words.speaker("so", None).say_with("hours", &Args::new().number("n", 1_usize).text("nText", "1"));
    assert_eq!(said.text, "\u{2068}1\u{2069} timme");
}

#[test]
fn somali_apostrophes_come_out_as_they_were_written() {
    assert_eq!(words().speaker("so", None).say("save").text, "Su'aal: go'aan");
}

#[test]
fn a_problem_gets_its_file_and_values() {
    let problem = Problem::error("file-missing").with("name", "kopian").in_file("a.iop");
    let words = words();
    let (told, hint) = words.speaker("so", None).problem(&problem);
    assert_eq!(told.text, "Filen \u{2068}a.iop\u{2069} finns inte.");
    assert_eq!(hint.unwrap().text, "Sök efter \u{2068}kopian\u{2069}.");
}

#[test]
fn a_profile_is_heard_in_the_language_or_in_swedish() {
    let profile = iop_core::profile::shipped("malmo-asn").unwrap();
    let words = words();
    let arabic = words.speaker("ar", Some(&profile)).profile_text("MAL-1").unwrap();
    assert!(arabic.text.starts_with("هل") && !arabic.is_fallback);
    let mut without = profile;
    without.texts.remove("ar");
    let swedish = words.speaker("ar", Some(&without)).profile_text("MAL-1").unwrap();
    assert!(swedish.is_fallback && swedish.lang == "sv");
    assert_eq!(words.speaker("ar", Some(&without)).profile_text("MAL-99"), None);
    assert_eq!(words.speaker("ar", None).profile_text("MAL-1"), None);
}

#[test]
fn without_swedish_nothing_can_be_said() {
    let Err(problems) =
        Words::read(&[Source { tag: "ar", about: AR, guard: None, record: None, glossary: None, texts: &[] }])
    else {
        panic!("no Swedish")
    };
    assert_eq!(problems[0].code, "language-source-missing");
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let words = words();
    shared(&words);
    shared(&words.speaker("ar", None));
}
