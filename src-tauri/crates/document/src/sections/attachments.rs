//! The papers that go with the initiative, and those that are known to have been examined.

use super::table::table;
use crate::composer::{Composer, text_from_answer};
use crate::weave::Value;
use iop_blocks::{Block, Row, RowKind, Text};
use iop_core::catalogue::PAPERS;

/// Papers the group has or is getting, then what was examined in one case and what a new association can offer.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let rows: Vec<Row> = PAPERS.iter().filter_map(|paper| row(composer, paper)).collect();
    if !rows.is_empty() {
        let columns = vec![composer.column("d-col-paper", 3.0), composer.column("d-col-paper-status", 1.5)];
        blocks.push(table(composer.say("d-papers-caption"), columns, rows));
    }
    blocks.extend(examined(composer));
    blocks.extend(instead(composer));
    super::section(composer, "d-h-attachments", None, blocks)
}

fn row(composer: &Composer<'_>, paper: &str) -> Option<Row> {
    let question = format!("paper-{paper}");
    let status = composer.reading.choice(&question).filter(|status| matches!(*status, "have" | "getting"))?;
    let cells = [format!("p-{paper}"), format!("d-paper-{status}")];
    let cells = cells.into_iter().map(|id| text_from_answer(composer.say(&id), &question)).collect();
    Some(Row { kind: RowKind::Body, cells })
}

/// The papers of one decided case with the years they would be for today.
fn examined(composer: &Composer<'_>) -> Vec<Block> {
    let profile = composer.reading.profile;
    if profile.papers.is_empty() {
        return Vec::new();
    }
    let items = profile.papers.iter().map(|examined| {
        let year = composer.reading.today.year() - examined.years_back;
        let paper = Value::Words(composer.say(&format!("p-{}", examined.paper)));
        composer.tell("d-paper-of-year", vec![("paper", paper), ("year", Value::Figure(year.to_string()))])
    });
    let items: Vec<Text> = items.collect();
    let lead = composer.tell("d-papers-examined", vec![("issuer", composer.issuer_value())]);
    vec![Block::Paragraph(lead), Block::List { ordered: false, items }]
}

/// What an association too new for yearly papers can offer, as a question to the municipality.
fn instead(composer: &Composer<'_>) -> Option<Block> {
    if !composer.reading.is_new() {
        return None;
    }
    let lacking = composer.reading.profile.papers.iter().filter(|examined| {
        !examined.new_instead.is_empty() && !composer.reading.chose(&format!("paper-{}", examined.paper), "have")
    });
    let name = |paper: &str| Value::Words(composer.say(&format!("p-{paper}")));
    let items: Vec<Text> = lacking
        .map(|examined| {
            let values = vec![("paper", name(&examined.paper)), ("instead", name(&examined.new_instead))];
            composer.tell("d-paper-instead", values)
        })
        .collect();
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}
