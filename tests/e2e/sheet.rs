//! The contribution plan as a sheet, by the keys alone.

use crate::session::Session;
use iop_core::answers::Row;
use iop_core::grid::{self, Column};
use iop_core::question::NOT_STATED;
use std::collections::BTreeMap;
use std::time::Duration;
use thirtyfour::prelude::*;

const TODAY: &str = "2026-03-24";

fn key(key: &Key) -> String {
    key.value().to_string()
}

impl Session {
    /// Presses keys one after the other, wherever the window is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys can be pressed");
    }

    /// Presses a key while others are held.
    pub(crate) async fn press_with(&self, held: &[Key], key: &str) {
        let mut chain = self.driver.action_chain();
        for held in held {
            chain = chain.key_down(held.clone());
        }
        chain = chain.send_keys(key);
        for held in held.iter().rev() {
            chain = chain.key_up(held.clone());
        }
        chain.perform().await.expect("keys can be pressed");
    }

    /// Waits until the cell is the one the keys go to, and the window has answered.
    async fn at_cell(&self, line: usize, column: &str) {
        self.find(&format!("[id='q-{}-{line}-{column}']:focus", grid::QUESTION)).await;
        self.find("html:not(:has(main[aria-busy='true']))").await;
    }

    /// Waits until a cell reads so.
    async fn reads(&self, line: usize, column: &str, wanted: &str) {
        let css = format!("[id='q-{}-{line}-{column}'] .grid-text", grid::QUESTION);
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
        for _ in 0..200 {
            let texts = self.driver.find_all(By::Css(css.clone())).await.unwrap_or_default();
            if let Some(text) = texts.first()
                && text.text().await.is_ok_and(|text| plain(text) == wanted)
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{line} {column} reads {:?} instead of {wanted}", plain(self.text(&css).await));
    }

    /// Writes the rows into the sheet, cell by cell, with nothing but the keys. `parties` are the names by row id.
    pub(crate) async fn fill_sheet(&self, rows: &[Row], parties: &BTreeMap<String, String>) {
        let mut columns = Vec::new();
        for heading in self.driver.find_all(By::Css(".grid thead th[data-column]")).await.expect("headings") {
            columns.push(heading.attr("data-column").await.expect("an id").unwrap_or_default());
        }
        let begin = format!("[data-action='add-row'][data-value='{}']", grid::QUESTION);
        self.find(&begin).await.focus().await.expect("it can be reached");
        self.press(key(&Key::Enter)).await;
        for (index, row) in rows.iter().enumerate() {
            for (at, id) in columns.iter().enumerate() {
                self.at_cell(index, id).await;
                let typed = self.as_typed(row, &Column::named(id).expect("a column"), parties).await;
                self.press(typed + Key::Tab).await;
                if at + 1 == columns.len() {
                    // Past the cell that takes the line away, to the next line.
                    self.at_cell(index, "remove").await;
                    self.press(key(&Key::Tab)).await;
                }
            }
        }
        self.at_cell(rows.len(), &columns[0]).await;
    }

    /// What is typed to have a cell say what it says in `row`.
    async fn as_typed(&self, row: &Row, column: &Column, parties: &BTreeMap<String, String>) -> String {
        let option = row.choice(column.cell());
        match column {
            Column::Kind => {
                let css = format!(".grid option[value='{}']", option.unwrap_or_default());
                let text = self.find(&css).await.prop("textContent").await.expect("it can be asked");
                text.unwrap_or_default().trim().to_owned()
            }
            Column::Giver | Column::Receiver => {
                assert_ne!(option, Some(NOT_STATED), "the case names its givers");
                // Two parties may begin with the same word.
                option.map_or_else(String::new, |party| parties[party].clone())
            }
            Column::What(lang) => {
                row.cells.get("what").and_then(|cell| cell.text.get(lang)).cloned().unwrap_or_default()
            }
            Column::EachYear if row.typed("year").is_none() => grid::value(row).to_owned(),
            Column::Year(year) if row.year("year") == Some(*year) => grid::value(row).to_owned(),
            Column::EachYear | Column::Year(_) => String::new(),
            Column::Rate | Column::RateOrigin => row.typed(column.cell()).unwrap_or_default().to_owned(),
        }
    }
}

/// A plan for two years with two parties, on the page of resources.
async fn plan(lang: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='2']").await;
    session.go_to_topic("period").await;
    for (question, day) in [("start", "2027-01-01"), ("end", "2028-12-31")] {
        let field = session.find(&format!("[id='q-{question}-field']")).await;
        field.clear().await.expect("it can be emptied");
        session.write(&format!("q-{question}-field"), day).await;
    }
    session.go_to_topic("resources").await;
    session.find("[data-column='year-2028']").await;
    session
}

#[tokio::test]
async fn one_year_that_differs_is_written_where_it_stands_and_the_sums_follow() {
    for (lang, forward) in [("sv", Key::Right), ("ar", Key::Left)] {
        let session = plan(lang).await;
        session.reads(0, "year-2028", "260 000 kr").await;
        session.find("[data-action='add-row'][data-value='contributions']").await.focus().await.expect("reached");
        session.press(key(&Key::Enter)).await;
        session.at_cell(2, "kind").await;
        session.press_with(&[Key::Control], &key(&Key::Up)).await;
        session.at_cell(0, "kind").await;
        // The arrows go as the words run.
        session.press(key(&forward)).await;
        session.at_cell(0, "giver").await;
        session.press(key(&Key::End)).await;
        session.at_cell(0, "rate-origin").await;
        let back = if lang == "sv" { Key::Left } else { Key::Right };
        session.press(key(&back).repeat(2)).await;
        session.at_cell(0, "year-2028").await;
        session.press("300000".to_owned() + Key::Enter).await;
        session.at_cell(1, "year-2028").await;
        session.reads(0, "year-2027", "260 000 kr").await;
        session.reads(0, "year-2028", "300 000 kr").await;
        session.reads(0, "each-year", "").await;
        let sum = session.text("[data-sum='0'] [data-column='year-2028']").await;
        assert_eq!(sum.replace(['\u{a0}', '\u{202f}'], " "), "300 000 kr");
        session.picture(&format!("sheet-{lang}")).await;
        session.press_with(&[Key::Control], "z").await;
        session.reads(0, "each-year", "260 000 kr").await;
    }
}

#[tokio::test]
async fn a_block_is_copied_pasted_and_taken_back_in_one_step() {
    let session = plan("sv").await;
    session.find("[data-action='add-row'][data-value='contributions']").await.focus().await.expect("reached");
    session.press(key(&Key::Enter)).await;
    session.at_cell(2, "kind").await;
    session.press_with(&[Key::Control], &key(&Key::Up)).await;
    session.at_cell(0, "kind").await;
    session.press_with(&[Key::Shift], &key(&Key::Down)).await;
    session.press_with(&[Key::Shift], &key(&Key::End)).await;
    session.wait_for_count(".grid td.chosen", 18).await;
    session.press_with(&[Key::Control], "c").await;
    session.press_with(&[Key::Control], &key(&Key::Down)).await;
    session.press(key(&Key::Home)).await;
    session.at_cell(2, "kind").await;
    session.press_with(&[Key::Control], "v").await;
    session.reads(3, "each-year", "900 timmar").await;
    session.reads(2, "giver", "Malmö stad").await;
    // What is pasted twice is told about, and the total follows.
    session.find("[id='q-contributions-2-what-sv'].told").await;
    assert_eq!(session.text("[data-sum='0'] [data-column='year-2027']").await.replace('\u{a0}', " "), "520 000 kr");
    session.press_with(&[Key::Control], "z").await;
    session.wait_for_count(".grid tbody tr", 3).await;
}

#[tokio::test]
async fn escape_gives_back_what_stood_there_and_then_leaves_the_table() {
    let session = plan("sv").await;
    session.click("[id='q-contributions-0-each-year']").await;
    session.find("[id='q-contributions-0-each-year'] input:focus").await;
    session.press("9".to_owned() + Key::Escape).await;
    session.at_cell(0, "each-year").await;
    session.reads(0, "each-year", "260 000 kr").await;
    // What is written in words is kept meanwhile, and given back all the same.
    let before = session.text("[id='q-contributions-0-what-sv'] .grid-text").await;
    session.click("[id='q-contributions-0-what-sv']").await;
    session.find("[id='q-contributions-0-what-sv'] :is(input, textarea):focus").await;
    session.press("Hyra").await;
    session.wait_until_saved().await;
    session.press(key(&Key::Escape)).await;
    session.at_cell(0, "what-sv").await;
    session.reads(0, "what-sv", &before).await;
    session.press(key(&Key::Escape)).await;
    session.find("[data-action='add-row'][data-value='contributions']:focus").await;
}

#[tokio::test]
async fn letters_that_no_choice_begins_with_are_told_and_what_stood_there_stays() {
    let session = plan("sv").await;
    session.click("[id='q-contributions-0-each-year']").await;
    session.find("[id='q-contributions-0-each-year'] input:focus").await;
    session.press(key(&Key::Escape)).await;
    session.press(key(&Key::Home)).await;
    session.at_cell(0, "kind").await;
    let before = session.text("#q-contributions-0-kind .grid-text").await;
    session.press("q").await;
    assert!(session.text(".grid-told").await.contains("Inget val börjar så"));
    session.press(Key::Enter).await;
    session.wait_until_saved().await;
    assert_eq!(session.text("#q-contributions-0-kind .grid-text").await, before);
    session.wait_for_count(".grid-told > p", 0).await;
}

#[tokio::test]
async fn a_long_block_is_shown_a_page_at_a_time_and_one_that_is_too_long_is_told() {
    let session = plan("sv").await;
    let paste = "const [line, text] = [document.querySelector(\"[data-line='new'] td\"), arguments[0]];
        const data = new DataTransfer();
        data.setData('text/plain', text);
        line.focus();
        line.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    let block = |lines: usize| serde_json::Value::String("Lokal\tMalmö stad\t\tSal\t1 000\n".repeat(lines));
    session.driver.execute(paste, vec![block(600)]).await.expect("it can be asked");
    session.find("[data-trouble='table-full']").await;
    session.wait_for_count(".grid tbody tr", 3).await;
    session.driver.execute(paste, vec![block(120)]).await.expect("it can be asked");
    session.wait_for_count(".grid tbody tr", 100).await;
    session.click("[data-action='grid-after']").await;
    session.wait_for_count(".grid tbody tr", 23).await;
    session.reads(121, "each-year", "1 000 kr").await;
    session.click("[data-action='undo']").await;
    session.wait_for_count(".grid tbody tr", 3).await;
}

#[tokio::test]
async fn a_year_is_added_to_be_filled_in_later_and_taken_away_again() {
    for lang in ["sv", "ar"] {
        let session = plan(lang).await;
        session.click("[data-action='add-year'][data-value='2029']").await;
        session.find("th[data-column='year-2029']").await;
        // The keys go on where the new column stands.
        session.find(".grid td[data-column='year-2029']:focus").await;
        session.reads(0, "year-2029", "").await;
        session.wait_until_saved().await;
        session.picture(&format!("sheet-year-{lang}")).await;
        session.click("[data-action='remove-year'][data-value='2029']").await;
        session.wait_for_count("[data-column='year-2029']", 0).await;
        session.click("[data-action='undo']").await;
        session.find("th[data-column='year-2029']").await;
        // Something that stands there belongs to the plan, and the column can no longer go.
        session.click("[id='q-contributions-0-year-2029']").await;
        session.press("5000".to_owned() + Key::Enter).await;
        session.reads(0, "year-2029", "5 000 kr").await;
        session.wait_for_count("[data-action='remove-year']", 0).await;
        session.reads(0, "year-2027", "260 000 kr").await;
    }
}

#[tokio::test]
async fn figures_that_go_on_past_the_last_year_are_told_and_land_nowhere() {
    let session = plan("sv").await;
    let paste = "const cell = document.getElementById('q-contributions-0-year-2027');
        const data = new DataTransfer();
        data.setData('text/plain', '1\t2\t3');
        cell.focus();
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    session.driver.execute(paste, Vec::new()).await.expect("it can be asked");
    session.find("[data-trouble='paste-past-years']").await;
    session.reads(0, "year-2027", "260 000 kr").await;
    session.click("[data-action='add-year'][data-value='2029']").await;
    session.find("th[data-column='year-2029']").await;
    session.driver.execute(paste, Vec::new()).await.expect("it can be asked");
    session.reads(0, "year-2029", "3 kr").await;
}
