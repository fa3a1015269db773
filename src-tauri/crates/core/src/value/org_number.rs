//! Swedish organisation numbers.
//!
//! Ten digits, the last a check digit (lag 1974:174 § 4). The third digit is never below 2, which is what
//! tells them from personnummer. The first digit is a hint about the legal form, never proof.

use super::{Parsed, digits};
use crate::Problem;

/// An organisation number whose check digit is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrgNumber(String);

impl OrgNumber {
    /// As Swedes write it: `846003-1936`.
    pub fn formatted(&self) -> String {
        format!("{}-{}", &self.0[..6], &self.0[6..])
    }

    /// The first digit, which usually follows the legal form: 2 state, municipality or trossamfund, 5 aktiebolag,
    /// 7 ekonomisk förening, 8 ideell förening or stiftelse, 9 handelsbolag.
    pub fn group(&self) -> char {
        self.0.chars().next().unwrap_or('0')
    }
}

fn ten_digits(typed: &str) -> (Option<String>, bool) {
    let (text, changed) = digits::western(typed);
    let mut figures: String = text.chars().filter(char::is_ascii_digit).collect();
    let clean = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '\u{2013}' | '+'));
    // The twelve-digit form puts 16 first; a personnummer puts the century there.
    if figures.len() == 12 {
        figures.drain(..2);
    }
    ((clean && figures.len() == 10).then_some(figures), changed)
}

/// The check digit of ten digits is right.
pub(crate) fn luhn_holds(figures: &str) -> bool {
    let sum: u32 = figures
        .bytes()
        .enumerate()
        .map(|(i, byte)| {
            let digit = u32::from(byte - b'0') * if i % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// A personnummer (or samordningsnummer) could stand in what was typed, alone or beside a name or another number: ten
/// digits with a month and a day where they are in one. What holds such a number is refused and never stored.
pub fn looks_like_personnummer(typed: &str) -> bool {
    ten_digits(typed).0.is_some_and(|figures| has_birthday(&figures))
        || beside_others(&digits::western(typed).0).iter().any(|figures| has_birthday(figures))
}

/// A month and a day stand where they do in a personnummer; the day of a samordningsnummer is sixty more.
pub(crate) fn has_birthday(ten: &str) -> bool {
    let part = |range: std::ops::Range<usize>| ten[range].parse::<u32>().unwrap_or(99);
    let day = part(4..6);
    (1..=12).contains(&part(2..4)) && ((1..=31).contains(&day) || (61..=91).contains(&day))
}

/// Ten digits at a time that somebody could have meant as one number: six and four round a sign, and both ends of longer
/// rows of digits. The windows between are left out, since one of them would fit by chance.
fn beside_others(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = "";
    for piece in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        if digits.len() >= 4 && before.len() >= 6 {
            found.push(format!("{}{}", &before[before.len() - 6..], &digits[..4]));
        }
        if digits.len() >= 10 {
            found.push(digits[digits.len() - 10..].to_owned());
        }
        if digits.len() > 12 {
            found.push(digits[..10].to_owned());
        }
        let is_joined =
            piece.ends_with(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | '−' | '+'));
        if !digits.is_empty() || !is_joined {
            before = if is_joined { digits } else { "" };
        }
    }
    found
}

/// Reads an organisation number.
///
/// Errors: `org-number-personnummer`, `org-number-not-ten-digits`. A wrong check digit or third digit is only a
/// remark (`org-number-check-digit`, `org-number-third-digit`): the number may still be what the register says.
pub fn parse_org_number(typed: &str) -> Result<Parsed<OrgNumber>, Problem> {
    if looks_like_personnummer(typed) {
        return Err(Problem::error("org-number-personnummer"));
    }
    let (figures, changed) = ten_digits(typed);
    let figures = figures.ok_or_else(|| Problem::error("org-number-not-ten-digits").with("typed", typed.trim()))?;
    let number = OrgNumber(figures);
    let mut remarks = Vec::new();
    if changed {
        remarks.push(digits::remark(typed, number.formatted()));
    }
    if !luhn_holds(&number.0) {
        remarks.push(Problem::warning("org-number-check-digit").with("number", number.formatted()));
    }
    if number.0.as_bytes()[2] < b'2' {
        remarks.push(Problem::warning("org-number-third-digit").with("number", number.formatted()));
    }
    Ok(Parsed { value: number, remarks })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_numbers_pass_without_remark() {
        for typed in ["846003-1936", "8460031936", "16846003-1936", "212000-0142", "212000-1355", "556036-0793"] {
            assert!(parse_org_number(typed).unwrap().remarks.is_empty(), "{typed}");
        }
        assert_eq!(parse_org_number("8460031936").unwrap().value.formatted(), "846003-1936");
    }

    #[test]
    fn a_wrong_check_digit_is_a_warning_and_never_a_rejection() {
        let parsed = parse_org_number("846003-1937").unwrap();
        assert_eq!(parsed.remarks[0].code, "org-number-check-digit");
    }

    #[test]
    fn a_personnummer_is_refused() {
        for typed in ["19850412-1234", "850412-1234", "850472-1234", "٨٥٠٤١٢-١٢٣٤"] {
            assert_eq!(parse_org_number(typed).unwrap_err().code, "org-number-personnummer", "{typed}");
        }
    }

    #[test]
    fn a_personnummer_beside_something_else_is_refused_too() {
        for typed in [
            "850412-1234850412-5678",
            "Anna Ek 850412-1234",
            "846003-1936, 19850412 1234",
            "850412 - 1234 (Anna)",
            "8504121234 eller 8460031936",
            "ordf. 198504121234",
        ] {
            assert!(looks_like_personnummer(typed), "{typed}");
        }
        for typed in [
            "846003-1936 och 556036-0793",
            "16 802110-1234",
            "168021101234",
            "KISAM 2024-03-12",
            "850412",
            "tel 013-20 60 00",
        ] {
            assert!(!looks_like_personnummer(typed), "{typed}");
        }
    }

    #[test]
    fn both_sides_of_the_third_digit() {
        assert!(parse_org_number("202100-5489").unwrap().remarks.iter().all(|p| p.code != "org-number-third-digit"));
        let below = parse_org_number("201900-5489").unwrap();
        assert!(below.remarks.iter().any(|p| p.code == "org-number-third-digit"));
    }

    #[test]
    fn too_few_digits_say_so() {
        assert_eq!(parse_org_number("846003").unwrap_err().code, "org-number-not-ten-digits");
        assert_eq!(parse_org_number("KISAM").unwrap_err().code, "org-number-not-ten-digits");
    }
}
