//! Whole numbers of something, as people say them: "2 år", "ca 60 personer", "sex".

use super::{Parsed, digits};
use crate::Problem;

/// What is counted. Only its own unit may stand after the number: two years are no two months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// People.
    People,
    /// Years.
    Years,
    /// Months.
    Months,
    /// How often in a year.
    TimesAYear,
}

/// That a number of people is not exact.
const ABOUT: &[&str] = &[
    "ca",
    "cirka",
    "circa",
    "omkring",
    "ungefär",
    "runt",
    "حوالي",
    "نحو",
    "تقريبا",
    "تقريبًا",
    "qiyaastii",
    "ku",
    "dhawaad",
];
const PEOPLE: &[&str] = &[
    "person",
    "personer",
    "pers",
    "människor",
    "deltagare",
    "medlem",
    "medlemmar",
    "st",
    "stycken",
    "شخص",
    "أشخاص",
    "اشخاص",
    "شخصًا",
    "شخصا",
    "عضو",
    "أعضاء",
    "اعضاء",
    "عضوًا",
    "عضوا",
    "qof",
    "xubnood",
    "xubin",
];
const YEARS: &[&str] =
    &["år", "سنة", "سنه", "سنوات", "سنين", "عام", "عامًا", "عاما", "أعوام", "اعوام", "sano", "sanno", "sannad", "sanad"];
const MONTHS: &[&str] = &["månad", "månader", "mån", "شهر", "شهرا", "شهرًا", "أشهر", "اشهر", "شهور", "bil", "bilood"];
const TIMES: &[&str] = &[
    "gång",
    "gånger",
    "ggr",
    "möte",
    "möten",
    "dialogmöten",
    "مرة",
    "مرات",
    "اجتماع",
    "اجتماعات",
    "jeer",
    "goor",
    "kulan",
];
const A_YEAR: &[&str] = &["per år", "om året", "/år", "في السنة", "سنويا", "سنويًا", "sannadkii"];
/// Numbers in words, each with what it is.
const WORDS: &[(u32, &[&str])] = &[
    (0, &["noll", "inga", "ingen", "صفر", "eber"]),
    (1, &["en", "ett", "واحد", "واحدة", "hal", "kow"]),
    (2, &["två", "اثنان", "اثنين", "اثنتان", "اثنتين", "laba"]),
    (3, &["tre", "ثلاثة", "ثلاث", "saddex"]),
    (4, &["fyra", "أربعة", "اربعة", "أربع", "اربع", "afar"]),
    (5, &["fem", "خمسة", "خمس", "shan"]),
    (6, &["sex", "ستة", "ست", "lix"]),
    (7, &["sju", "سبعة", "سبع", "toddoba"]),
    (8, &["åtta", "ثمانية", "ثمان", "ثماني", "siddeed"]),
    (9, &["nio", "تسعة", "تسع", "sagaal"]),
    (10, &["tio", "عشرة", "عشر", "toban"]),
    (12, &["tolv"]),
];
/// Arabic says two of a unit in a word of its own.
const DUALS: &[(Counted, &[&str])] = &[
    (Counted::Years, &["سنتان", "سنتين", "عامان", "عامين"]),
    (Counted::Months, &["شهران", "شهرين"]),
    (Counted::TimesAYear, &["مرتان", "مرتين", "اجتماعان", "اجتماعين"]),
    (Counted::People, &["شخصان", "شخصين", "عضوان", "عضوين"]),
];

impl Counted {
    /// A number that somebody could write.
    fn example(self) -> &'static str {
        match self {
            Self::People => "40",
            Self::Years => "2",
            Self::Months => "6",
            Self::TimesAYear => "4",
        }
    }

    fn units(self) -> &'static [&'static str] {
        match self {
            Self::People => PEOPLE,
            Self::Years => YEARS,
            Self::Months => MONTHS,
            Self::TimesAYear => TIMES,
        }
    }
}

/// The number is not meant to be exact: "ca 60".
pub fn is_about(typed: &str) -> bool {
    parts(&typed.trim().to_lowercase()).first().is_some_and(|word| ABOUT.contains(&word.trim_end_matches('.')))
        || typed.trim_start().starts_with('~')
}

/// Reads a whole number of things, 0 to 1 000 000, with or without its unit.
///
/// Errors: `count-not-a-number`, `count-out-of-range`.
pub fn parse_count(typed: &str, counted: Counted) -> Result<Parsed<u32>, Problem> {
    let (text, changed) = digits::western(typed);
    let number = number(&text.trim().to_lowercase(), counted);
    let digits = number.ok_or_else(|| {
        Problem::error("count-not-a-number").with("typed", typed.trim()).with("example", counted.example())
    })?;
    let value = digits.parse::<u32>().ok().filter(|n| *n <= 1_000_000);
    let value = value.ok_or_else(|| Problem::error("count-out-of-range").with("typed", typed.trim()))?;
    let remarks = if changed { vec![digits::remark(typed, digits)] } else { Vec::new() };
    Ok(Parsed { value, remarks })
}

/// The only number in a text that says nothing but how many there are of what is counted, in digits.
fn number(text: &str, counted: Counted) -> Option<String> {
    let ends = if counted == Counted::TimesAYear { A_YEAR } else { &[] };
    let text = ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let (mut digits, mut spoken, mut is_over) = (String::new(), None, false);
    for part in parts(text) {
        let word = part.trim_end_matches('.');
        let is_first = digits.is_empty() && spoken.is_none();
        if word.starts_with(|c: char| c.is_ascii_digit()) && spoken.is_none() && !is_over {
            digits.push_str(word);
        } else if counted.units().contains(&word) {
            is_over = true;
        } else if is_first && let Some(value) = in_words(word, counted) {
            spoken = Some(value.to_string());
        } else if !is_first || counted != Counted::People || !ABOUT.contains(&word) {
            return None;
        }
    }
    spoken.or(Some(digits)).filter(|digits| !digits.is_empty())
}

fn in_words(word: &str, counted: Counted) -> Option<u32> {
    let plain = WORDS.iter().find(|(_, words)| words.contains(&word)).map(|(value, _)| *value);
    plain.or_else(|| DUALS.iter().any(|(unit, words)| *unit == counted && words.contains(&word)).then_some(2))
}

/// Digits and words, without what people put between groups of digits.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for c in text.chars().filter(|c| !digits::is_group_mark(*c)) {
        let kind = (!c.is_whitespace() && c != '~').then(|| c.is_ascii_digit());
        match parts.last_mut() {
            Some(part) if kind.is_some() && kind == before => part.push(c),
            _ if kind.is_some() => parts.push(c.into()),
            _ => {}
        }
        before = kind;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::Counted::{Months, People, TimesAYear, Years};
    use super::*;

    #[test]
    fn a_number_is_read_with_its_unit_in_words_and_about() {
        for (typed, counted, value) in [
            ("40", People, 40),
            ("1 200", People, 1_200),
            ("1'200 personer", People, 1_200),
            ("ca 60", People, 60),
            ("ungefär 60 personer", People, 60),
            ("2 år", Years, 2),
            ("2år", Years, 2),
            ("två", Years, 2),
            ("Två år", Years, 2),
            ("٢ سنة", Years, 2),
            ("سنتان", Years, 2),
            ("laba sano", Years, 2),
            ("6 mån.", Months, 6),
            ("sex månader", Months, 6),
            ("شهرين", Months, 2),
            ("4 gånger per år", TimesAYear, 4),
            ("fyra möten om året", TimesAYear, 4),
            ("2 ggr/år", TimesAYear, 2),
            ("0", People, 0),
        ] {
            assert_eq!(parse_count(typed, counted).map(|read| read.value), Ok(value), "{typed}");
        }
        assert_eq!(parse_count("٢ سنة", Years).unwrap().remarks[0].code, "digits-read-as");
    }

    #[test]
    fn what_is_not_meant_to_be_exact_is_known() {
        assert!(["ca 60", "ca. 60 personer", "~60", "حوالي ٦٠", "qiyaastii 60"].iter().all(|typed| is_about(typed)));
        assert!(["60", "60 personer", "två"].iter().all(|typed| !is_about(typed)));
    }

    #[test]
    fn what_says_something_else_is_no_number() {
        for (typed, counted) in [
            ("", People),
            ("ca", People),
            ("år", Years),
            ("2 år", Months),
            ("ca 2 år", Years),
            ("6 månader", Years),
            ("4 år", TimesAYear),
            ("60 kvinnor och 20 män", People),
            ("2 eller 3", Years),
            ("2-3", Years),
            ("10 år 2", Years),
            ("två 2", Years),
            ("-2", Years),
            ("1,5", Years),
        ] {
            assert_eq!(parse_count(typed, counted).unwrap_err().code, "count-not-a-number", "{typed}");
        }
        assert_eq!(parse_count("2 000 000", People).unwrap_err().code, "count-out-of-range");
    }
}
