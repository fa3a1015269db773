//! Stories of writing in the sheet.

use super::*;
use crate::Problem;
use crate::answers::Answer;
use std::collections::BTreeMap;

/// A sheet as somebody sees it: lines of cells, and the years that have a column.
struct Table {
    answer: Answer,
    years: Vec<i16>,
    made: usize,
}

impl Table {
    fn new(years: impl IntoIterator<Item = i16>) -> Self {
        Self { answer: Answer::default(), years: years.into_iter().collect(), made: 0 }
    }

    fn with<T>(&mut self, write: impl FnOnce(&mut Answer, &Frame<'_>) -> T) -> T {
        self.made += 1;
        let kinds =
            ["money", "staff", "volunteers", "premises", "other"].map(|kind| (kind.to_owned(), kind.to_owned()));
        let kinds = BTreeMap::from(kinds).into_iter().chain([("pengar".to_owned(), "money".to_owned())]).collect();
        let parties = [("p1", "Föreningen Solrosen"), ("p2", "Malmö stad")];
        let parties = parties.map(|(id, name)| (id.to_owned(), name.to_owned()));
        let id = format!("r{}", self.made);
        write(&mut self.answer, &Frame { years: &self.years, parties: &parties, kinds: &kinds, new_id: &id })
    }

    fn write(&mut self, line: usize, column: &str, text: &str) {
        let id = lines(&self.answer.rows).get(line).map(|line| line.id.clone());
        let column = Column::named(column).unwrap();
        self.with(|answer, frame| fill(answer, id.as_deref(), &column, text, frame)).unwrap();
    }

    fn paste(&mut self, line: usize, column: &str, text: &str) -> Result<bool, Problem> {
        let all = ["kind", "giver", "receiver", "what-sv", "rate", "rate-origin", "each-year"].map(str::to_owned);
        let years = self.years.iter().map(|year| format!("year-{year}"));
        let columns = all.into_iter().chain(years).skip_while(|id| id != column);
        let columns: Vec<Column> = columns.map(|id| Column::named(&id).unwrap()).collect();
        let id = lines(&self.answer.rows).get(line).map(|line| line.id.clone());
        self.with(|answer, frame| paste(answer, id.as_deref(), &columns, text, frame))
    }

    /// The values of a line: every year, then year by year.
    fn values(&self, line: usize) -> Vec<String> {
        let drawn = lines(&self.answer.rows);
        let shown = |year| drawn[line].row_about(year).map_or("", |at| value(&self.answer.rows[at])).to_owned();
        std::iter::once(None).chain(self.years.iter().copied().map(Some)).map(shown).collect()
    }

    fn row(&self, line: usize) -> &Row {
        &self.answer.rows[lines(&self.answer.rows)[line].first()]
    }
}

#[test]
fn a_column_is_found_again_by_its_id() {
    let columns = [Column::Kind, Column::Giver, Column::Receiver, Column::What("zh-Hans".into()), Column::Rate];
    for column in columns.into_iter().chain([Column::RateOrigin, Column::EachYear, Column::Year(2027)]) {
        assert_eq!(Column::named(&column.id()), Some(column));
    }
    for id in ["", "what-", "year-20270", "year-1", "amount"] {
        assert_eq!(Column::named(id), None, "{id}");
    }
}

#[test]
fn what_is_the_same_every_year_is_one_row_until_a_year_differs() {
    let mut table = Table::new(2027..=2029);
    table.write(0, "kind", "money");
    table.write(0, "each-year", "290 000");
    assert_eq!((table.answer.rows.len(), table.values(0)), (1, ["290 000", "", "", ""].map(String::from).to_vec()));
    table.write(0, "year-2028", "290 000");
    assert_eq!(table.answer.rows.len(), 1, "in force already");
    table.write(0, "year-2028", "300 000");
    assert_eq!(table.values(0), ["", "290 000", "300 000", "290 000"]);
    assert_eq!(table.answer.rows[0].id, "r1", "the first row goes on");
    table.write(0, "each-year", "310 000");
    assert_eq!(table.values(0), ["310 000", "", "", ""]);
    assert_eq!(table.answer.removed.len(), 2, "the others leave their ids");
}

#[test]
fn emptying_one_year_leaves_the_others() {
    let mut table = Table::new(2027..=2028);
    table.write(0, "kind", "money");
    table.write(0, "each-year", "100");
    table.write(0, "year-2027", "");
    assert_eq!(table.values(0), ["", "", "100"]);
    table.write(0, "year-2028", "");
    assert_eq!(table.values(0), ["", "", ""]);
    assert_eq!(table.row(0).choice("kind"), Some("money"), "what is given stays");
    assert_eq!(table.row(0).typed("year"), None);
}

#[test]
fn two_lines_that_are_alike_so_far_stay_apart() {
    let mut table = Table::new(2027..=2028);
    for (line, year) in [(0, "year-2027"), (1, "year-2028")] {
        table.write(line, "kind", "money");
        table.write(line, "giver", "p2");
        table.write(line, "what-sv", "Lön");
        table.write(line, year, "100");
    }
    assert_eq!(lines(&table.answer.rows).len(), 2);
    assert_eq!(table.values(0), ["", "100", ""]);
    assert_eq!(table.values(1), ["", "", "100"]);
}

#[test]
fn rows_of_an_older_file_that_tell_of_the_same_thing_year_by_year_are_one_line() {
    let row = |id: &str, year: &str, what: &str| {
        let cells =
            [("kind", Answer::choose("money")), ("year", Answer::typed(year)), ("what", Answer::text("sv", what))];
        Row { id: id.into(), cells: cells.map(|(id, cell)| (id.to_owned(), cell)).into(), ..Row::default() }
    };
    let of = |rows: &[Row]| lines(rows).iter().map(|line| line.rows.len()).collect::<Vec<_>>();
    assert_eq!(of(&[row("a", "2027", "Lön"), row("b", "2028", "Lön")]), [2]);
    assert_eq!(of(&[row("a", "2027", "Lön"), row("b", "2027", "Lön")]), [1, 1], "the same year twice");
    assert_eq!(of(&[row("a", "2027", "Lön"), row("b", "", "Lön")]), [1, 1], "every year adds to each");
    assert_eq!(of(&[row("a", "2027", ""), row("b", "2028", "")]), [1, 1], "nothing tells that they are the same");
}

#[test]
fn volunteers_are_counted_in_hours_and_a_unit_that_is_written_out_decides() {
    let mut table = Table::new([2027]);
    table.write(0, "kind", "volunteers");
    table.write(0, "each-year", "1 200");
    assert_eq!(table.row(0).typed("hours"), Some("1 200"));
    table.write(0, "each-year", "60 000 kr");
    assert_eq!((table.row(0).typed("hours"), table.row(0).typed("amount")), (None, Some("60 000 kr")));
    table.write(0, "each-year", "70 000");
    assert_eq!(table.row(0).typed("amount"), Some("70 000"), "counted as before");
    table.write(0, "each-year", "12 ساعة");
    assert_eq!((table.row(0).typed("hours"), table.row(0).typed("amount")), (Some("12 ساعة"), None));
    table.write(0, "kind", "money");
    assert_eq!(table.row(0).typed("amount"), Some("12 ساعة"), "the figure stays in its cell");
}

#[test]
fn hours_and_an_amount_that_both_are_stated_stay_when_the_hours_change() {
    let mut table = Table::new([2027]);
    table.write(0, "kind", "volunteers");
    table.answer.rows[0].cells.insert("hours".into(), Answer::typed("10"));
    table.answer.rows[0].cells.insert("amount".into(), Answer::typed("2 000"));
    table.write(0, "each-year", "20");
    assert_eq!((table.row(0).typed("hours"), table.row(0).typed("amount")), (Some("20"), Some("2 000")));
}

#[test]
fn a_block_from_another_program_lands_where_it_is_pasted_and_makes_lines() {
    let mut table = Table::new(2027..=2028);
    table.write(0, "kind", "other");
    let block = "Pengar\tMalmö stad\tFöreningen Solrosen\t\"Lön\noch fika\"\t\t\t\t290 000,00 kr\t٣٠٠٠٠٠\r\nvolunteers\tföreningen solrosen\t\tVakter\t220\tEget\t1 200\t\t\r\n";
    assert_eq!(table.paste(0, "kind", block), Ok(true));
    assert_eq!(lines(&table.answer.rows).len(), 2);
    assert_eq!(table.values(0), ["", "290 000,00 kr", "٣٠٠٠٠٠"]);
    assert_eq!((table.row(0).choice("kind"), table.row(0).choice("giver")), (Some("money"), Some("p2")));
    assert_eq!(table.row(0).cells["what"].text["sv"], "Lön\noch fika");
    assert_eq!((table.row(1).typed("hours"), table.row(1).typed("rate")), (Some("1 200"), Some("220")));
}

#[test]
fn a_pasted_name_that_nobody_bears_stays_as_it_was_written() {
    let mut table = Table::new([]);
    table.paste(0, "kind", "Penger\tLunds kommun\t\t\t\t\ttolv").unwrap();
    let row = table.row(0);
    assert_eq!(
        (row.choice("kind"), row.typed("kind"), row.typed("giver")),
        (None, Some("Penger"), Some("Lunds kommun"))
    );
    assert_eq!(row.typed("amount"), Some("tolv"));
    table.write(0, "kind", "money");
    assert_eq!((table.row(0).choice("kind"), table.row(0).typed("kind")), (Some("money"), None));
}

#[test]
fn a_block_that_is_too_large_changes_nothing() {
    let mut table = Table::new([2027]);
    table.write(0, "kind", "money");
    let before = table.answer.clone();
    let wide = table.paste(0, "each-year", "1\t2\t3").unwrap_err();
    assert_eq!((wide.code, wide.args["pasted"].as_str(), wide.args["room"].as_str()), ("paste-too-wide", "3", "2"));
    assert_eq!(table.paste(1, "each-year", &"1\n".repeat(MOST_ROWS)).unwrap_err().code, "table-full");
    assert_eq!(table.answer, before);
    assert_eq!(table.paste(1, "each-year", &"1\n".repeat(MOST_ROWS - 1)), Ok(true));
    assert_eq!(table.answer.rows.len(), MOST_ROWS);
}

#[test]
fn a_copied_line_pasted_over_itself_changes_nothing() {
    let mut table = Table::new(2027..=2028);
    table.write(0, "kind", "money");
    table.write(0, "each-year", "100");
    let before = table.answer.clone();
    table.paste(0, "each-year", "100\t100\t100").unwrap();
    assert_eq!(table.answer, before);
}

#[test]
fn a_line_goes_with_all_its_rows_and_an_unknown_line_changes_nothing() {
    let mut table = Table::new(2027..=2028);
    table.write(0, "kind", "money");
    table.write(0, "year-2027", "1");
    table.write(0, "year-2028", "2");
    let before = table.answer.clone();
    assert_eq!(table.with(|answer, frame| remove(answer, "nobody", frame)), None);
    assert_eq!(table.answer, before);
    table.with(|answer, frame| remove(answer, "r1", frame)).unwrap();
    assert!(table.answer.rows.is_empty());
    assert_eq!(table.answer.removed.len(), 2);
}

#[test]
fn emptying_several_cells_is_one_change_and_nothing_written_begins_no_line() {
    let mut table = Table::new([2027]);
    table.write(0, "kind", "money");
    table.write(0, "each-year", "5");
    table.with(|answer, frame| empty(answer, &["r1".into()], &[Column::Kind, Column::EachYear], frame)).unwrap();
    assert!(!table.answer.rows[0].has_content());
    table.write(1, "kind", " ");
    assert_eq!(table.answer.rows.len(), 1);
}
