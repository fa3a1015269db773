//! Stories of the sheet as it is shown.

use crate::tests::{House, cell_of, sheet};
use crate::{GridView, Page, PageView};
use iop_core::Initiative;
use iop_core::answers::{Answer, Row};

fn row(id: &str, cells: &[(&str, Answer)]) -> Row {
    let cells = cells.iter().map(|(id, cell)| ((*id).to_owned(), cell.clone()));
    Row { id: id.into(), cells: cells.collect(), ..Row::default() }
}

/// A plan for 2027 and 2028 with two parties.
fn plan(rows: Vec<Row>) -> Initiative {
    let mut initiative = Initiative::new("x", "malmo-asn");
    initiative.answers.insert("start".into(), Answer::typed("2027-01-01"));
    initiative.answers.insert("end".into(), Answer::typed("2028-12-31"));
    let party =
        |id: &str, name: &str, side: &str| row(id, &[("name", Answer::typed(name)), ("side", Answer::choose(side))]);
    let parties = vec![party("z", "Föreningen Solrosen", "civil"), party("a", "Malmö stad", "public")];
    initiative.answers.insert("parties".into(), Answer { rows: parties, ..Answer::default() });
    initiative.answers.insert("contributions".into(), Answer { rows, ..Answer::default() });
    initiative
}

fn shown(initiative: &Initiative, lang: &str) -> GridView {
    let page = Page::topic("resources");
    let PageView::Topic(view) = House::new().show(initiative, lang, &page, None).page else { panic!("no topic") };
    sheet(&view).clone()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}

fn reads(grid: &GridView, line: usize, column: &str) -> String {
    let cell = cell_of(grid, line, column);
    plain(cell.shown.as_ref().map_or(&cell.text, |shown| &shown.text))
}

#[test]
fn what_is_the_same_every_year_stands_under_every_year_and_dimmed_under_each() {
    let hours =
        [("kind", Answer::choose("volunteers")), ("hours", Answer::typed("1200")), ("rate", Answer::typed("220"))];
    let grid = shown(&plan(vec![row("r", &hours)]), "sv");
    assert_eq!(reads(&grid, 0, "each-year"), "1 200 timmar");
    assert_eq!(cell_of(&grid, 0, "each-year").text, "1200", "what was typed is what is changed");
    assert_eq!(plain(&cell_of(&grid, 0, "each-year").note.as_ref().unwrap().text), "värt 264 000 kr");
    assert!(!cell_of(&grid, 0, "each-year").is_shared && cell_of(&grid, 0, "year-2028").is_shared);
    assert_eq!(reads(&grid, 0, "year-2028"), "1 200 timmar");
}

#[test]
fn rows_of_one_thing_are_a_line_with_its_years_and_the_sums_stand_under_them() {
    let year = |id: &str, year: &str, amount: &str| {
        let what =
            [("kind", Answer::choose("money")), ("what", Answer::text("sv", "Lön")), ("giver", Answer::choose("a"))];
        let mut row = row(id, &what);
        row.cells.insert("year".into(), Answer::typed(year));
        row.cells.insert("amount".into(), Answer::typed(amount));
        row
    };
    let grid = shown(&plan(vec![year("b", "2028", "300 000"), year("a", "2027", "٢٩٠٠٠٠")]), "sv");
    assert_eq!(grid.lines.len(), 2, "a line, and the one that begins a new line");
    assert_eq!(
        (reads(&grid, 0, "year-2027"), reads(&grid, 0, "year-2028")),
        ("290 000 kr".into(), "300 000 kr".into())
    );
    assert_eq!(reads(&grid, 0, "giver"), "Malmö stad");
    assert!(cell_of(&grid, 0, "year-2027").problems.iter().any(|problem| problem.code == "digits-read-as"));
    assert!(cell_of(&grid, 0, "year-2028").problems.is_empty());
    let sum = |column: &str| {
        let at = grid.columns.iter().position(|known| known.id == column).unwrap();
        grid.sums[0].amounts[at].as_ref().map(|amount| plain(&amount.text))
    };
    assert_eq!(
        (sum("year-2027"), sum("year-2028"), sum("each-year")),
        (Some("290 000 kr".into()), Some("300 000 kr".into()), None)
    );
}

#[test]
fn a_column_stands_for_swedish_for_the_language_of_the_window_and_for_those_that_are_used() {
    let columns = |initiative: &Initiative, lang: &str| {
        let grid = shown(initiative, lang);
        grid.columns.iter().map(|column| column.id.clone()).filter(|id| id.starts_with("what")).collect::<Vec<_>>()
    };
    let mut initiative = plan(vec![row("r", &[("what", Answer::text("so", "Deeq"))])]);
    initiative.languages = vec!["sv".into(), "ar".into(), "so".into()];
    assert_eq!(columns(&initiative, "sv"), ["what-sv", "what-so"]);
    assert_eq!(columns(&initiative, "ar"), ["what-sv", "what-ar", "what-so"]);
}

#[test]
fn parties_stand_in_the_order_they_were_written_and_a_pasted_name_is_told_about() {
    let grid = shown(&plan(vec![row("r", &[("giver", Answer::typed("Lunds kommun"))])]), "sv");
    let names: Vec<&str> = grid.columns[1].options.iter().map(|option| option.label.text.as_str()).collect();
    assert_eq!(names, ["Föreningen Solrosen", "Malmö stad", "Framgår inte"]);
    let cell = cell_of(&grid, 0, "giver");
    assert_eq!(reads(&grid, 0, "giver"), "Lunds kommun");
    let told: Vec<&str> = cell.problems.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(told, ["party-not-listed"], "it is told once, as what it is");
    // Whoever does what the message says and enters the party has mended it.
    let mended = shown(&plan(vec![row("r", &[("giver", Answer::typed(" malmö STAD"))])]), "sv");
    assert!(cell_of(&mended, 0, "giver").problems.is_empty());
}

#[test]
fn what_is_wrong_with_every_row_of_a_line_is_told_once() {
    let year = |id: &str, year: &str| {
        row(
            id,
            &[("kind", Answer::choose("money")), ("what", Answer::text("sv", "Lön")), ("year", Answer::typed(year))],
        )
    };
    let grid = shown(&plan(vec![year("a", "2027"), year("b", "2028")]), "sv");
    let told: Vec<&str> = cell_of(&grid, 0, "giver").problems.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(told, ["contribution-without-giver"]);
}

#[test]
fn ten_thousand_rows_are_shown_a_page_at_a_time() {
    let row = |at: usize| {
        let cells = [("kind", Answer::choose("money")), ("giver", Answer::choose("a")), ("amount", Answer::typed("7"))];
        row(&format!("r{at}"), &cells)
    };
    let initiative = plan((0..10_000).map(row).collect());
    let house = House::new();
    let page = Page::topic("resources");
    let begun = std::time::Instant::now();
    let PageView::Topic(view) = house.show(&initiative, "sv", &page, None).page else { panic!("no topic") };
    // Unoptimised and on a busy machine; whatever grows with the square of the rows takes minutes.
    assert!(begun.elapsed() < std::time::Duration::from_secs(30), "{:?}", begun.elapsed());
    let grid = sheet(&view);
    assert_eq!(grid.lines.len(), 100);
    let pages = grid.pages.as_ref().unwrap();
    assert_eq!((pages.before, pages.after), (None, Some(100)));
    assert_eq!(plain(&pages.told.text), "Rad 1 till 100 av 10 000");
    assert!(serde_json::to_string(&view).unwrap().len() < 1_000_000, "a page is what is sent");
    let total = grid.sums[0].amounts.iter().flatten().next().unwrap();
    assert_eq!(plain(&total.text), "70 000 kr", "the sum is that of all lines");
}

#[test]
fn an_empty_year_has_a_column_that_can_be_taken_away_and_shares_nothing_with_the_period() {
    let money = [("kind", Answer::choose("money")), ("amount", Answer::typed("100"))];
    let mut initiative = plan(vec![row("r", &money)]);
    let years = |named: &[crate::GridYear]| named.iter().map(|year| plain(&year.label.text)).collect::<Vec<_>>();
    let grid = shown(&initiative, "sv");
    assert_eq!(
        (years(&grid.add_years), years(&grid.remove_years)),
        (vec!["Lägg till år 2026".into(), "Lägg till år 2029".into()], vec![])
    );
    initiative.answers.get_mut("contributions").unwrap().years.push("2029".into());
    let grid = shown(&initiative, "sv");
    assert_eq!(years(&grid.remove_years), ["Ta bort år 2029"]);
    assert_eq!((reads(&grid, 0, "year-2028"), reads(&grid, 0, "year-2029")), ("100 kr".into(), String::new()));
    assert!(!cell_of(&grid, 0, "year-2029").is_shared);
    let at = grid.columns.iter().position(|column| column.id == "year-2029").unwrap();
    assert!(grid.sums.iter().all(|sum| sum.amounts[at].is_none()), "it counts nowhere yet");
}

#[test]
fn sums_say_that_they_lack_what_cannot_be_read() {
    let lacks = |kind: &str, cells: &[(&str, &str)]| {
        let cells = cells.iter().map(|(id, typed)| (*id, Answer::typed(*typed)));
        let cells: Vec<_> = cells.chain([("kind", Answer::choose(kind)), ("giver", Answer::choose("z"))]).collect();
        let initiative = plan(vec![row("r", &cells)]);
        let view = House::new().questions(&initiative, &Page::topic("resources"));
        let sums = view.questions.into_iter().find_map(|question| question.sums).unwrap();
        sums.lacks.is_some()
    };
    assert!(lacks("volunteers", &[("hours", "tolv timmar")]));
    assert!(lacks("volunteers", &[("hours", "12"), ("rate", "lagom")]));
    assert!(lacks("premises", &[("amount", "en slant")]));
    assert!(lacks("money", &[("amount", "en slant")]));
    assert!(!lacks("volunteers", &[("hours", "12"), ("rate", "220")]));
    assert!(!lacks("money", &[("amount", "1200"), ("hours", "tolv timmar")]), "hours are no part of money");
}

#[test]
fn bars_of_money_and_of_time_have_one_scale() {
    let year = |id: &str, kind: &str, amount: &str, giver: &str| {
        let cells =
            [("kind", Answer::choose(kind)), ("amount", Answer::typed(amount)), ("giver", Answer::choose(giver))];
        row(id, &cells)
    };
    let rows = vec![
        year("m", "money", "300 000", "a"),
        year("o", "money", "100 000", "z"),
        year("v", "volunteers", "100 000", "z"),
    ];
    let initiative = plan(rows);
    let view = House::new().questions(&initiative, &Page::topic("resources"));
    let sums = view.questions.into_iter().find_map(|question| question.sums).unwrap();
    let lengths: Vec<_> = sums.years[0].parties.iter().map(|party| (party.length, party.valued_length)).collect();
    assert_eq!(
        lengths,
        [(25, Some(25)), (75, None)],
        "a bar of money is its share, and time is drawn on the same scale"
    );
}
