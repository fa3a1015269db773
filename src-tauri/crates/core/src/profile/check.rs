//! Reading a profile and telling all that is wrong with it at once.

use super::{IssuerKind, Profile, Wording};
use crate::Problem;
use crate::catalogue::PAPERS;
use crate::question::LEGAL_FORM;
use std::collections::{BTreeMap, BTreeSet};

/// Languages every profile must speak: those the app speaks, Swedish first.
const LANGUAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Reads a profile from its TOML and its text in each language.
///
/// Errors: every problem found, each with the file and, for faults in the TOML, the line.
pub fn read_profile<'a>(
    id: &str,
    toml: &str,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Profile, Vec<Problem>> {
    let profile = parse(toml, texts).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    check(id, &profile, &mut problems);
    if problems.is_empty() { Ok(profile) } else { Err(problems) }
}

/// Reads the texts without asking whether they are complete.
pub(super) fn parse<'a>(toml: &str, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Profile, Problem> {
    let texts: BTreeMap<String, String> =
        texts.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect();
    let mut profile: Profile = toml::from_str(toml).map_err(|error| toml_problem(toml, &error))?;
    profile.hash = fingerprint(toml, &texts);
    profile.texts = texts;
    Ok(profile)
}

fn toml_problem(toml: &str, error: &toml::de::Error) -> Problem {
    let line = error.span().map_or(0, |span| toml[..span.start.min(toml.len())].matches('\n').count() + 1);
    let aspect = error.message().contains("unknown variant");
    Problem::error(if aspect { "profile-unknown-word" } else { "profile-not-readable" })
        .with("detail", error.message())
        .with("value", error.message().split('`').nth(1).unwrap_or_default())
        .with("line", line.to_string())
        .in_file(format!("profile.toml:{line}"))
}

fn check(id: &str, profile: &Profile, problems: &mut Vec<Problem>) {
    let mut fault = |code, value: &str| {
        problems.push(Problem::error(code).with("value", value).in_file("profile.toml"));
    };
    if profile.id != id {
        fault("profile-id-differs-from-folder", &profile.id);
    }
    if profile.criteria.is_empty() {
        fault("profile-without-criteria", id);
    }
    if profile.issuer.kind != IssuerKind::General {
        if profile.issuer.name.trim().is_empty() {
            fault("profile-without-issuer", id);
        }
        if profile.source.as_ref().is_none_or(|source| source.title.trim().is_empty()) {
            fault("profile-without-source", id);
        }
    }
    let verified = profile.source.as_ref().map_or("", |source| source.verified.as_str());
    if !verified.is_empty() && verified.parse::<jiff::civil::Date>().is_err() {
        fault("profile-verified-not-a-date", verified);
    }
    let addresses = profile.source.iter().map(|source| &source.address).chain([&profile.paper.address]);
    for address in addresses.filter(|address| !address.is_empty() && !is_web_address(address)) {
        fault("profile-address-not-usable", address);
    }
    if !["initiative", "proposal", "application"].contains(&profile.paper.word.as_str()) {
        fault("profile-unknown-word", &profile.paper.word);
    }
    let mut seen = BTreeSet::new();
    let named = profile.criteria.iter().map(|criterion| (&criterion.code, &criterion.text));
    let required = profile.requirements.iter().map(|requirement| (&requirement.code, &requirement.text));
    let coded = profile.basics.iter().chain(&profile.steps).chain(&profile.plans).map(|item| (&item.code, &item.text));
    for (code, text) in named.chain(required).chain(coded) {
        if !seen.insert(code.as_str()) {
            fault("profile-duplicate-code", code);
        }
        if text.trim().is_empty() {
            fault("profile-empty-text", code);
        }
    }
    for criterion in &profile.criteria {
        if criterion.aspects.is_empty() {
            fault("profile-criterion-without-aspect", &criterion.code);
        }
        if (criterion.wording == Wording::Own) != (profile.issuer.kind == IssuerKind::General) {
            fault("profile-wording-does-not-fit-issuer", &criterion.code);
        }
    }
    for form in &profile.forms {
        if !LEGAL_FORM.options.contains(&form.form.as_str()) {
            fault("profile-unknown-word", &form.form);
        }
    }
    for paper in &profile.papers {
        for id in [&paper.paper, &paper.new_instead] {
            if !id.is_empty() && !PAPERS.contains(&id.as_str()) {
                fault("profile-unknown-word", id);
            }
        }
    }
    let forms = profile.forms.iter().filter(|form| form.case_by_case).map(|form| format!("form-{}", form.form));
    let wanted: Vec<String> = seen.iter().map(|code| (*code).to_owned()).chain(forms).collect();
    check_texts(profile, &wanted, problems);
}

/// A web address that can be printed and typed again.
fn is_web_address(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
        && address.chars().all(|c| c.is_ascii_graphic())
}

/// Every coded text has a line `CODE = …` in every language.
fn check_texts(profile: &Profile, wanted: &[String], problems: &mut Vec<Problem>) {
    for lang in LANGUAGES.iter().copied() {
        let file = format!("{lang}.ftl");
        let Some(text) = profile.texts.get(lang) else {
            problems.push(Problem::error("profile-without-language").with("value", lang).in_file(file));
            continue;
        };
        let ids: BTreeSet<&str> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim()))
            .collect();
        for code in wanted.iter().map(String::as_str).chain(["name"]) {
            if !ids.contains(code) {
                problems.push(Problem::error("profile-without-translation").with("value", code).in_file(&file));
            }
        }
    }
}

/// FNV-1a over all texts: tells versions apart, guards against nothing.
fn fingerprint(toml: &str, texts: &BTreeMap<String, String>) -> String {
    let bytes = texts.iter().flat_map(|(lang, text)| [lang.as_str(), text]).chain([toml]).flat_map(str::bytes);
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = r#"
id = "provby"
[issuer]
kind = "municipality"
name = "Provby kommun"
[source]
title = "Riktlinje"
document = "KS 1"
[[criteria]]
code = "PRO-1"
text = "Verksamheten sker på initiativ av föreningen."
wording = "verbatim"
aspects = ["initiative"]
"#;
    const TEXT: &str = "name = Provby\nPRO-1 = Fråga?\n";

    fn codes(toml: &str, texts: &[(&str, &str)]) -> Vec<&'static str> {
        let problems = read_profile("provby", toml, texts.iter().copied()).unwrap_err();
        problems.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_sound_profile_is_read() {
        let profile = read_profile("provby", TOML, [("sv", TEXT), ("ar", TEXT), ("so", TEXT)]).unwrap();
        assert!(profile.asks("initiative"));
        assert!(!profile.asks("plan"));
    }

    #[test]
    fn a_missing_translation_and_a_missing_language_are_both_told() {
        let found = codes(TOML, &[("sv", TEXT), ("ar", "name = x\n")]);
        assert_eq!(found, ["profile-without-translation", "profile-without-language"]);
    }

    #[test]
    fn an_unknown_aspect_is_told_with_its_line() {
        let toml = TOML.replace("\"initiative\"", "\"initiativ\"");
        let problems = read_profile("provby", &toml, [("sv", TEXT), ("ar", TEXT), ("so", TEXT)]).unwrap_err();
        assert_eq!(problems[0].code, "profile-unknown-word");
        assert_eq!(problems[0].place.file.as_deref(), Some("profile.toml:13"));
    }

    #[test]
    fn an_address_that_nobody_could_type_is_told() {
        let with = |address: &str| {
            TOML.replace(
                "document = \"KS 1\"",
                &format!("document = \"\"\naddress = \"{address}\"\npublished = \"2021\""),
            )
        };
        let texts = [("sv", TEXT), ("ar", TEXT), ("so", TEXT)];
        let page = read_profile("provby", &with("https://provby.example/iop"), texts).unwrap();
        assert_eq!(page.source.unwrap().dated(), "2021");
        for wrong in ["provby.example", "https://provby.example/två ord", "javascript:alert(1)"] {
            assert_eq!(codes(&with(wrong), &texts), ["profile-address-not-usable"], "{wrong}");
        }
    }

    #[test]
    fn an_issuer_may_have_an_application_form_of_its_own() {
        let toml = TOML.replace("[[criteria]]", "[paper]\nword = \"application\"\nform = \"Blankett\"\n[[criteria]]");
        let profile = read_profile("provby", &toml, [("sv", TEXT), ("ar", TEXT), ("so", TEXT)]).unwrap();
        assert!(profile.takes_applications());
        assert_eq!(profile.paper.form, "Blankett");
    }

    #[test]
    fn a_duplicate_code_is_told() {
        let toml = format!(
            "{TOML}[[criteria]]\ncode = \"PRO-1\"\ntext = \"x\"\nwording = \"verbatim\"\naspects = [\"plan\"]\n"
        );
        assert_eq!(codes(&toml, &[("sv", TEXT), ("ar", TEXT), ("so", TEXT)]), ["profile-duplicate-code"]);
    }
}
