//! Answering a whole case by clicking and typing, question by question as the window shows them.

use crate::session::Session;
use iop_core::question::{Kind, NOT_STATED, Question};
use iop_core::{Answer, Initiative, Profile, Reading, catalogue, interview};
use std::collections::BTreeMap;

impl Session {
    /// Answers everything that `wanted` answers, page by page.
    pub(crate) async fn fill(&self, wanted: &Initiative, profile: &Profile, today: jiff::civil::Date) {
        let reading = Reading::new(wanted, profile, today);
        let names = party_names(wanted);
        for (topic, section) in catalogue::pages() {
            let asked = interview::asked_in(section, &reading);
            let answered: Vec<&Question> = asked.filter(|question| reading.answer(question.id).is_some()).collect();
            if answered.is_empty() {
                continue;
            }
            self.go_to_section(topic, section).await;
            for question in answered {
                let answer = reading.answer(question.id).expect("it is answered");
                self.answer(question, answer, &names).await;
            }
        }
        self.wait_until_saved().await;
    }

    async fn answer(&self, question: &Question, answer: &Answer, parties: &BTreeMap<String, String>) {
        let dom = format!("q-{}", question.id);
        let Kind::Table(columns) = question.kind else {
            let field = if is_line(question.kind) { format!("{dom}-field") } else { dom.clone() };
            self.enter(&field, question.kind, answer, parties).await;
            self.find(&format!("[id='{dom}'][data-answered='true']")).await;
            return;
        };
        if question.id == iop_core::grid::QUESTION {
            self.fill_sheet(&answer.rows, parties).await;
            return;
        }
        for (index, row) in answer.rows.iter().enumerate() {
            self.click(&format!("[data-action='add-row'][data-value='{}']", question.id)).await;
            self.find(&format!("[id='{dom}-{index}']")).await;
            // The kind decides which other cells there are.
            let first = columns.iter().filter(|column| column.id == "kind");
            for column in first.chain(columns.iter().filter(|column| column.id != "kind")) {
                if let Some(cell) = row.cells.get(column.id).filter(|cell| cell.has_content()) {
                    self.enter(&format!("{dom}-{index}-{}", column.id), column.kind, cell, parties).await;
                }
            }
        }
    }

    /// Enters one value in the field whose id is `dom`.
    async fn enter(&self, dom: &str, kind: Kind, answer: &Answer, parties: &BTreeMap<String, String>) {
        match kind {
            Kind::Choice(_) | Kind::Many(_) => {
                for option in &answer.choice {
                    self.click(&format!("[id='{dom}-{option}']")).await;
                    self.find(&format!("[id='{dom}-{option}']:checked")).await;
                }
            }
            Kind::Text => {
                for (lang, text) in &answer.text {
                    self.write(&format!("{dom}-{lang}"), text).await;
                }
            }
            Kind::Party => {
                let id = &answer.choice[0];
                assert_ne!(id, NOT_STATED, "the case names its givers");
                self.pick(dom, &parties[id]).await;
            }
            Kind::Table(_) => unreachable!("a cell is never a table"),
            _ => self.write(dom, &answer.typed).await,
        }
    }
}

fn is_line(kind: Kind) -> bool {
    !matches!(kind, Kind::Choice(_) | Kind::Many(_) | Kind::Text | Kind::Party | Kind::Table(_))
}

fn party_names(initiative: &Initiative) -> BTreeMap<String, String> {
    let rows = initiative.answers.get("parties").map(|answer| answer.rows.as_slice()).unwrap_or_default();
    rows.iter().map(|row| (row.id.clone(), row.typed("name").unwrap_or_default().to_owned())).collect()
}
