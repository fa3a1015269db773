//! Civil dates without time zone.

use super::{Parsed, digits, months};
use crate::Problem;
use jiff::civil::Date;

/// Reads `2023-01-01`, `20230101`, `1/1 2023`, `1.1.2023` or `1/1-23` (day before month, as in Sweden), and `1 januari 2023`
/// with the month in any of our languages.
///
/// Errors: `date-not-a-date` (no such form), `date-without-year`, `date-impossible` (no such day).
pub fn parse_date(typed: &str) -> Result<Parsed<Date>, Problem> {
    let (text, changed) = digits::western(typed);
    let fault = |code| Problem::error(code).with("typed", typed.trim());
    let written = months::with_figures(&text).ok_or_else(|| fault("date-not-a-date"))?;
    let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let has_only_separators = written.trim().chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ' '));
    if !has_only_separators {
        return Err(fault("date-not-a-date"));
    }
    let is_short = |part: &str| part.len() <= 2;
    let (year, month, day) = match parts.as_slice() {
        [whole] if whole.len() == 8 => (whole[..4].to_owned(), &whole[4..6], &whole[6..]),
        [year, month, day] | [day, month, year] if year.len() == 4 && is_short(month) && is_short(day) => {
            ((*year).to_owned(), *month, *day)
        }
        // With a stroke the day comes first, so that what is last can only be the year.
        [day, month, year] if written.contains('/') && [day, month, year].iter().all(|part| part.len() <= 2) => {
            (format!("20{year:0>2}"), *month, *day)
        }
        [day, month] if is_short(day) && is_short(month) => return Err(fault("date-without-year")),
        _ => return Err(fault("date-not-a-date")),
    };
    let date = year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok());
    let date = date.and_then(|((year, month), day)| Date::new(year, month, day).ok());
    let value = date.ok_or_else(|| fault("date-impossible"))?;
    let remarks = if changed { vec![digits::remark(typed, value.to_string())] } else { Vec::new() };
    Ok(Parsed { value, remarks })
}

/// Reads a year, 1800 to 2200.
///
/// Errors: `year-not-a-year`.
pub fn parse_year(typed: &str) -> Result<Parsed<i16>, Problem> {
    let (text, changed) = digits::western(typed);
    let year = text.trim().parse::<i16>().ok().filter(|year| (1800..=2200).contains(year));
    let value = year.ok_or_else(|| Problem::error("year-not-a-year").with("typed", typed.trim()))?;
    let remarks = if changed { vec![digits::remark(typed, value.to_string())] } else { Vec::new() };
    Ok(Parsed { value, remarks })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_read_in_the_ways_people_write_them() {
        let written =
            ["2 januari 2023", "den 2:a januari 2023", "måndag 2 jan. 2023", "Mån 2 JANUARI 2023", "2023 januari 2"];
        let others = ["٢ يناير ٢٠٢٣", "الاثنين 2 كانون الثاني 2023", "2 Jannaayo 2023", "2/1-23", "2/1 -23"];
        let figures = ["2023-01-02", "20230102", "2/1 2023", "2.1.2023", " 2023-1-2 ", "٢٠٢٣-٠١-٠٢"];
        for typed in figures.into_iter().chain(written).chain(others) {
            assert_eq!(parse_date(typed).unwrap().value, date(2023, 1, 2), "{typed}");
        }
    }

    #[test]
    fn an_impossible_day_is_told_apart_from_no_date_at_all() {
        assert_eq!(parse_date("2023-02-30").unwrap_err().code, "date-impossible");
        assert_eq!(parse_date("i våras").unwrap_err().code, "date-not-a-date");
        for typed in ["31/2", "2-3", "24 mars", "24 mars ", "den 3 آذار"] {
            assert_eq!(parse_date(typed).unwrap_err().code, "date-without-year", "{typed}");
        }
        for typed in ["31 februari 2026", "31/2-26"] {
            assert_eq!(parse_date(typed).unwrap_err().code, "date-impossible", "{typed}");
        }
        for typed in ["mars 2026", "24 mars och 2 april 2026", "24 mars eller så 2026", "mars", "240326", "24-03-26"] {
            assert_eq!(parse_date(typed).unwrap_err().code, "date-not-a-date", "{typed}");
        }
        assert_eq!(parse_date("2023-01-02x").unwrap_err().code, "date-not-a-date");
        assert_eq!(parse_date("24").unwrap_err().code, "date-not-a-date");
    }
}
