//! Entering what has been written on the paper questionnaire: the number of a question, then the answer as it stands.
//!
//! Options have the same numbers as on paper. `?` is "we do not know yet" and `!` is "we do not agree yet". A row of a
//! table is its cells in order with semicolons between them.

use crate::Problem;
use crate::answers::{Answer, Initiative, Row, State};
use crate::catalogue::TOPICS;
use crate::question::{Column, Kind, NOT_STATED, OptionSet, Question};
use crate::value::{looks_like_personnummer, western_digit};

/// The sign for "we do not know yet".
pub const DONT_KNOW: &str = "?";
/// The sign for "we do not agree yet".
pub const NOT_AGREED: &str = "!";

/// The question with a printed number, written as `3.2`, `3,2` or `3 2`.
///
/// Errors: `paper-number-unreadable`, `paper-number-unknown`.
pub fn find(number: &str) -> Result<&'static Question, Problem> {
    let text: String = number.trim().chars().map(|c| western_digit(c).unwrap_or(c)).collect();
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,:-،٫".contains(c));
    let (Some(topic), Some(question), None, true) = (parts.next(), parts.next(), parts.next(), is_plain) else {
        return Err(Problem::error("paper-number-unreadable").with("typed", number.trim()));
    };
    let unknown = || Problem::error("paper-number-unknown").with("typed", number.trim());
    let at = |part: &str| part.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let topic = at(topic).and_then(|index| TOPICS.get(index)).ok_or_else(unknown)?;
    at(question).and_then(|index| topic.questions().nth(index)).ok_or_else(unknown)
}

/// The answer to `question` with what stands on paper in the place of what stood there; a row is added to a table.
/// Text is in `lang`. What is private stays.
///
/// Errors: `paper-empty`, `paper-option-unknown`, `paper-option-one`, `paper-row-long`, `org-number-personnummer`. Amounts and
/// days that cannot be read are kept as typed, as everywhere.
pub fn entered(
    initiative: &Initiative,
    question: &Question,
    typed: &str,
    lang: &str,
    row_id: &str,
) -> Result<Answer, Problem> {
    let typed = typed.trim();
    let mut answer = initiative.answers.get(question.id).cloned().unwrap_or_default();
    let state = match typed {
        "" => return Err(Problem::error("paper-empty").at(question.id)),
        DONT_KNOW | "؟" => State::DontKnow,
        NOT_AGREED => State::NotAgreed,
        _ => State::Answered,
    };
    answer.state = state;
    if state == State::Answered {
        if let Kind::Table(columns) = question.kind {
            answer.rows.push(row(initiative, columns, typed, lang, row_id).map_err(|problem| problem.at(question.id))?);
        } else {
            fill(&mut answer, initiative, question.kind, typed, lang).map_err(|problem| problem.at(question.id))?;
        }
    }
    Ok(answer)
}

fn row(initiative: &Initiative, columns: &[Column], typed: &str, lang: &str, row_id: &str) -> Result<Row, Problem> {
    let cells: Vec<&str> = typed.split([';', '؛']).map(str::trim).collect();
    if cells.len() > columns.len() {
        return Err(Problem::error("paper-row-long").with("count", columns.len().to_string()));
    }
    let mut row = Row { id: row_id.to_owned(), ..Row::default() };
    for (column, typed) in columns.iter().zip(cells).filter(|(_, typed)| !typed.is_empty()) {
        let mut cell = Answer::default();
        fill(&mut cell, initiative, column.kind, typed, lang)?;
        row.cells.insert(column.id.to_owned(), cell);
    }
    Ok(row)
}

fn fill(answer: &mut Answer, initiative: &Initiative, kind: Kind, typed: &str, lang: &str) -> Result<(), Problem> {
    match kind {
        Kind::Choice(set) => answer.choice = vec![one(typed, &options(set))?],
        Kind::Many(set) => answer.choice = many(typed, &options(set))?,
        Kind::Party => answer.choice = vec![party(initiative, typed)?],
        Kind::Text => {
            answer.text.insert(lang.to_owned(), typed.to_owned());
        }
        Kind::OrgNumber if looks_like_personnummer(typed) => return Err(Problem::error("org-number-personnummer")),
        _ => typed.clone_into(&mut answer.typed),
    }
    Ok(())
}

fn options(set: OptionSet) -> Vec<String> {
    set.options.iter().map(|option| (*option).to_owned()).collect()
}

/// Numbers however they are parted.
fn numbers(typed: &str) -> Option<Vec<usize>> {
    let text: String = typed.chars().map(|c| western_digit(c).unwrap_or(c)).collect();
    let parts = text.split(|c: char| c.is_whitespace() || ",;.+،؛".contains(c)).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().ok()).collect()
}

fn many(typed: &str, options: &[String]) -> Result<Vec<String>, Problem> {
    let unknown = || {
        let count = options.len().to_string();
        Problem::error("paper-option-unknown").with("typed", typed).with("first", "1").with("count", count)
    };
    let mut chosen: Vec<String> = Vec::new();
    for number in numbers(typed).ok_or_else(unknown)? {
        let option = number.checked_sub(1).and_then(|index| options.get(index)).ok_or_else(unknown)?;
        if !chosen.contains(option) {
            chosen.push(option.clone());
        }
    }
    if chosen.is_empty() { Err(unknown()) } else { Ok(chosen) }
}

fn one(typed: &str, options: &[String]) -> Result<String, Problem> {
    let mut chosen = many(typed, options)?;
    match (chosen.pop(), chosen.is_empty()) {
        (Some(option), true) => Ok(option),
        _ => Err(Problem::error("paper-option-one").with("typed", typed)),
    }
}

/// A party by the number of its row; 0 is the one that no paper names.
fn party(initiative: &Initiative, typed: &str) -> Result<String, Problem> {
    if numbers(typed).as_deref() == Some(&[0]) {
        return Ok(NOT_STATED.to_owned());
    }
    let rows = initiative.answers.get("parties").map(|answer| answer.rows.as_slice()).unwrap_or_default();
    let rows = rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    one(typed, &rows).map_err(|problem| problem.with("first", "0"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::interview::printed_number;

    fn enter(initiative: &mut Initiative, id: &str, typed: &str) -> Result<(), &'static str> {
        let question = catalogue::question(id).unwrap();
        let answer = entered(initiative, question, typed, "so", "row").map_err(|problem| problem.code)?;
        initiative.answers.insert(id.to_owned(), answer);
        Ok(())
    }

    fn new() -> Initiative {
        Initiative::new("x", "general")
    }

    #[test]
    fn every_question_is_found_by_the_number_it_has_on_paper() {
        for question in catalogue::questions() {
            assert_eq!(find(&printed_number(question.id)).unwrap().id, question.id);
        }
        for typed in ["1,1", " 1 1 ", "١٫١", "1:1", "1.1."] {
            assert_eq!(find(typed).map(|question| question.id).ok(), Some("party-kind"), "{typed}");
        }
    }

    #[test]
    fn a_wrong_number_is_told_and_never_taken_for_another() {
        for typed in ["", "x", "1", "1.1.1", "1.x"] {
            assert_eq!(find(typed).unwrap_err().code, "paper-number-unreadable", "{typed}");
        }
        for typed in ["0.1", "1.0", "1.99", "99.1", "99999999999999999999.1"] {
            assert_eq!(find(typed).unwrap_err().code, "paper-number-unknown", "{typed}");
        }
    }

    #[test]
    fn options_are_chosen_by_number_and_replace_what_was_chosen() {
        let mut initiative = new();
        enter(&mut initiative, "party-kind", "2").unwrap();
        enter(&mut initiative, "party-kind", "1").unwrap();
        assert_eq!(initiative.answers["party-kind"].choice, ["own"]);
        enter(&mut initiative, "values", "3, 1 1").unwrap();
        let Kind::Many(set) = catalogue::question("values").unwrap().kind else { panic!("takes one") };
        assert_eq!(initiative.answers["values"].choice, [set.options[2], set.options[0]]);
        assert_eq!(enter(&mut initiative, "party-kind", "1 2"), Err("paper-option-one"));
        assert_eq!(enter(&mut initiative, "party-kind", "99"), Err("paper-option-unknown"));
        assert_eq!(enter(&mut initiative, "party-kind", "ja"), Err("paper-option-unknown"));
        assert_eq!(initiative.answers["party-kind"].choice, ["own"]);
    }

    #[test]
    fn the_signs_keep_what_stands_there_and_an_answer_takes_them_away() {
        let mut initiative = new();
        enter(&mut initiative, "seat", "Ekbacken").unwrap();
        enter(&mut initiative, "seat", "!").unwrap();
        assert_eq!(initiative.answers["seat"], Answer { state: State::NotAgreed, ..Answer::typed("Ekbacken") });
        enter(&mut initiative, "seat", "؟").unwrap();
        assert_eq!(initiative.answers["seat"].state, State::DontKnow);
        enter(&mut initiative, "seat", "Norr").unwrap();
        assert_eq!(initiative.answers["seat"], Answer::typed("Norr"));
        assert_eq!(enter(&mut initiative, "seat", "  "), Err("paper-empty"));
    }

    #[test]
    fn a_text_is_in_the_language_it_was_written_in_and_a_note_stays() {
        let mut initiative = new();
        let noted = Answer { note: "Ring".into(), ..Answer::text("sv", "Behov") };
        initiative.answers.insert("need-description".into(), noted);
        enter(&mut initiative, "need-description", "Baahi").unwrap();
        let answer = &initiative.answers["need-description"];
        assert_eq!((answer.text["sv"].as_str(), answer.text["so"].as_str()), ("Behov", "Baahi"));
        assert_eq!(answer.note, "Ring");
    }

    #[test]
    fn a_row_is_added_cell_by_cell_and_a_party_goes_by_its_row() {
        let mut initiative = new();
        enter(&mut initiative, "signatories", "Amina; ordförande").unwrap();
        enter(&mut initiative, "signatories", "; kassör").unwrap();
        let rows = &initiative.answers["signatories"].rows;
        assert_eq!(rows[0].typed("name"), Some("Amina"));
        assert_eq!((rows[1].typed("name"), rows[1].typed("role")), (None, Some("kassör")));
        assert_eq!(enter(&mut initiative, "signatories", "a;b;c"), Err("paper-row-long"));
        assert_eq!(enter(&mut initiative, "contributions", "1"), Err("paper-option-unknown"));
        let unknown =
            entered(&initiative, catalogue::question("contributions").unwrap(), "1", "so", "row").unwrap_err();
        assert_eq!((unknown.args["first"].as_str(), unknown.args["count"].as_str()), ("0", "0"), "no party is one too");
        enter(&mut initiative, "parties", "Ekbacken").unwrap();
        enter(&mut initiative, "contributions", "1").unwrap();
        assert_eq!(initiative.answers["contributions"].rows[0].choice("giver"), Some("row"));
    }

    #[test]
    fn a_personnummer_is_refused_here_too() {
        assert_eq!(enter(&mut new(), "org-number", "850412-1234"), Err("org-number-personnummer"));
        let at =
            catalogue::columns("parties").iter().position(|column| matches!(column.kind, Kind::OrgNumber)).unwrap();
        let typed = format!("{}850412-1234", ";".repeat(at));
        assert_eq!(enter(&mut new(), "parties", &typed), Err("org-number-personnummer"));
    }
}
