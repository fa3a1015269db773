//! Everywhere something can be written.

use iop_core::catalogue::questions;
use iop_core::question::Kind;
use iop_core::{Answer, Initiative, Row};

/// A question or a column of a table, into which people write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) question: &'static str,
    pub(crate) column: Option<&'static str>,
    /// Has a box for each language.
    free: bool,
}

/// Every field of every question.
pub(crate) fn fields() -> Vec<Field> {
    let of = |question, column, kind| {
        let free = matches!(kind, Kind::Text);
        let chosen = matches!(kind, Kind::Choice(_) | Kind::Many(_) | Kind::Party | Kind::Table(_));
        (!chosen).then_some(Field { question, column, free })
    };
    let mut fields = Vec::new();
    for question in questions() {
        match question.kind {
            Kind::Table(columns) => {
                fields.extend(columns.iter().filter_map(|column| of(question.id, Some(column.id), column.kind)));
            }
            kind => fields.extend(of(question.id, None, kind)),
        }
    }
    fields
}

impl Field {
    /// One of the fields that hold long texts: the description of the need, and a cell of each table.
    pub(crate) fn is_much_written(&self) -> bool {
        let first_of_table = || fields().into_iter().find(|field| field.question == self.question && field.free);
        match self.column {
            Some(column) => first_of_table().is_some_and(|field| field.column == Some(column)),
            None => self.free && self.question.starts_with("need"),
        }
    }

    /// Writes `text` in the field's box for `lang`; a field of a table in its first row.
    pub(crate) fn answer(&self, initiative: &mut Initiative, lang: &str, text: &str) {
        let answer = initiative.answers.entry(self.question.to_owned()).or_default();
        let answer = match self.column {
            None => answer,
            Some(column) => {
                if answer.rows.is_empty() {
                    answer.rows.push(Row { id: "r1".into(), ..Row::default() });
                }
                answer.rows[0].cells.entry(column.to_owned()).or_default()
            }
        };
        if self.free {
            answer.text.insert(lang.to_owned(), text.to_owned());
        } else {
            *answer = Answer::typed(text);
        }
    }
}
