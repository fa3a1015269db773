//! Civil dates without time zone.

use super::{Parsed, digits};
use crate::Problem;
use jiff::civil::Date;

/// Reads `2023-01-01`, `20230101`, `1/1 2023` or `1.1.2023` (day before month, as in Sweden).
///
/// Errors: `date-not-a-date` (no such form), `date-impossible` (no such day).
pub fn parse_date(typed: &str) -> Result<Parsed<Date>, Problem> {
    let (text, changed) = digits::western(typed);
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let only_separators = text.trim().chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ' '));
    let fault = |code| Problem::error(code).with("typed", typed.trim());
    let (year, month, day) = match parts.as_slice() {
        [whole] if whole.len() == 8 => (&whole[..4], &whole[4..6], &whole[6..]),
        [year, month, day] if year.len() == 4 => (*year, *month, *day),
        [day, month, year] if year.len() == 4 => (*year, *month, *day),
        _ => return Err(fault("date-not-a-date")),
    };
    if !only_separators || month.len() > 2 || day.len() > 2 {
        return Err(fault("date-not-a-date"));
    }
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
        for typed in ["2023-01-02", "20230102", "2/1 2023", "2.1.2023", " 2023-1-2 ", "٢٠٢٣-٠١-٠٢"] {
            assert_eq!(parse_date(typed).unwrap().value, date(2023, 1, 2), "{typed}");
        }
    }

    #[test]
    fn an_impossible_day_is_told_apart_from_no_date_at_all() {
        assert_eq!(parse_date("2023-02-30").unwrap_err().code, "date-impossible");
        assert_eq!(parse_date("i våras").unwrap_err().code, "date-not-a-date");
        assert_eq!(parse_date("2023-01-02x").unwrap_err().code, "date-not-a-date");
        assert_eq!(parse_date("24").unwrap_err().code, "date-not-a-date");
    }
}
