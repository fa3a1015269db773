//! A personnummer typed where an organisation number belongs is never kept.

use iop_core::answers::{Answer, Initiative};
use iop_core::catalogue;
use iop_core::question::Kind;
use iop_core::value::looks_like_personnummer;
use iop_core::{Problem, catalogue::questions};
use std::borrow::Cow;

/// The initiative without what looks like a personnummer in a field for organisation numbers, and where it stood.
///
/// Problems: `org-number-personnummer`, one a field, without the number.
pub fn without_personnummer(initiative: &Initiative) -> (Cow<'_, Initiative>, Vec<Problem>) {
    let mut clean = Cow::Borrowed(initiative);
    let problems = found(initiative);
    for problem in &problems {
        let place = &problem.place;
        let answer = place.question.as_ref().and_then(|question| clean.to_mut().answers.get_mut(question));
        let Some(answer) = answer else { continue };
        let Some((row, column)) = place.row.as_ref().zip(place.column.as_ref()) else {
            clear(answer);
            continue;
        };
        for row in answer.rows.iter_mut().filter(|candidate| candidate.id == *row) {
            row.cells.get_mut(column).into_iter().filter(|cell| holds_one(cell)).for_each(clear);
        }
    }
    (clean, problems)
}

fn found(initiative: &Initiative) -> Vec<Problem> {
    let mut problems = Vec::new();
    for question in questions() {
        let Some(answer) = initiative.answers.get(question.id) else { continue };
        let fault = || Problem::error("org-number-personnummer").at(question.id);
        match question.kind {
            Kind::OrgNumber if holds_one(answer) => problems.push(fault()),
            Kind::Table(_) => {
                let columns = catalogue::columns(question.id).iter().filter(|c| matches!(c.kind, Kind::OrgNumber));
                for column in columns {
                    let rows = answer.rows.iter().filter(|row| row.cells.get(column.id).is_some_and(holds_one));
                    problems.extend(rows.map(|row| fault().in_cell(&row.id, column.id)));
                }
            }
            _ => {}
        }
    }
    problems
}

fn holds_one(answer: &Answer) -> bool {
    looks_like_personnummer(&answer.typed) || answer.text.values().any(|text| looks_like_personnummer(text))
}

fn clear(answer: &mut Answer) {
    if looks_like_personnummer(&answer.typed) {
        answer.typed.clear();
    }
    answer.text.retain(|_, text| !looks_like_personnummer(text));
}

#[cfg(test)]
mod tests {
    use super::*;
    use iop_core::Row;

    const PERSON: &str = "19850412-1234";

    #[test]
    fn a_personnummer_is_cleared_and_its_neighbours_stay() {
        let mut initiative = Initiative::new("prov-0001", "general");
        initiative.answers.insert("org-number".to_owned(), Answer::typed(PERSON));
        initiative.answers.insert("association-name".to_owned(), Answer::typed(PERSON));
        initiative.answers.insert("owner-org-number".to_owned(), Answer::typed("846003-1936"));
        let (clean, problems) = without_personnummer(&initiative);
        assert_eq!(clean.answers["org-number"].typed, "");
        assert_eq!(clean.answers["owner-org-number"].typed, "846003-1936");
        assert_eq!(clean.answers["association-name"].typed, PERSON, "only fields for organisation numbers are read");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, "org-number-personnummer");
        assert!(!format!("{problems:?}").contains("850412"));
    }

    #[test]
    fn a_personnummer_in_a_table_is_cleared_in_its_row_alone() {
        let row = |id: &str, typed: &str| Row {
            id: id.to_owned(),
            cells: [("org-number".to_owned(), Answer::typed(typed))].into(),
            ..Row::default()
        };
        let parties = Answer { rows: vec![row("r1", "846003-1936"), row("r2", PERSON)], ..Answer::default() };
        let mut initiative = Initiative::new("prov-0001", "general");
        initiative.answers.insert("parties".to_owned(), parties);
        let (clean, problems) = without_personnummer(&initiative);
        assert_eq!(clean.answers["parties"].rows[0].cells["org-number"].typed, "846003-1936");
        assert_eq!(clean.answers["parties"].rows[1].cells["org-number"].typed, "");
        assert_eq!(problems[0].place.row.as_deref(), Some("r2"));
    }

    #[test]
    fn nothing_is_copied_when_nothing_is_wrong() {
        let initiative = Initiative::new("prov-0001", "general");
        assert!(matches!(without_personnummer(&initiative), (Cow::Borrowed(_), problems) if problems.is_empty()));
    }
}
