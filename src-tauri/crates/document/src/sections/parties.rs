//! The parties: organisations only. A project is never one.

use super::table::table;
use crate::composer::Composer;
use crate::voice::{Voice, is_same_name};
use crate::weave::Value;
use iop_blocks::{Block, Row, RowKind, Text};
use iop_core::question::Kind;

/// The sender, the municipality and whoever else stands in the list of parties.
pub(crate) fn section(composer: &Composer<'_>) -> Vec<Block> {
    let listed = composer.reading.rows("parties");
    let number_in_list = |name: &str| {
        let row = listed.iter().find(|row| row.typed("name").is_some_and(|listed| is_same_name(listed, name)))?;
        Some(composer.cell(row, "org-number", Kind::OrgNumber)).filter(|cell| !cell.is_empty())
    };
    let mut named: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    if let Some(name) = composer.voice.name(&composer.reading) {
        let number = composer.sender_number().map(|value| composer.text(value)).or_else(|| number_in_list(name));
        let row = row(composer, name, number, Some("d-role-civil"));
        rows.push(from(composer.voice.name_question(), row));
        named.push(name.to_owned());
    }
    // When the list names the public side, it is the list that knows through which board.
    let lists_public = listed.iter().any(|party| party.choice("side") == Some("public"));
    if let Some(name) = composer.issuer().filter(|_| !lists_public) {
        rows.push(row(composer, &name, number_in_list(&name), Some("d-role-public")));
        named.push(name);
    }
    for party in &listed {
        let Some(name) = party.typed("name") else { continue };
        if named.iter().any(|other| is_same_name(other, name)) {
            continue;
        }
        let role = party.choice("side").map(|side| format!("d-role-{side}"));
        let number = composer.cell(party, "org-number", Kind::OrgNumber);
        rows.push(from("parties", row(composer, name, Some(number), role.as_deref())));
        named.push(name.to_owned());
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        composer.column("d-col-name", 3.0),
        composer.column("d-col-org-number", 2.0),
        composer.column("d-col-role", 2.0),
    ];
    let mut blocks = vec![table(composer.say("d-parties-caption"), columns, rows)];
    if composer.voice == (Voice::Owner { with_new_association: true }) {
        blocks.push(Block::Paragraph(composer.say("d-three-parties")));
    }
    super::section(composer, "d-h-parties", None, blocks)
}

fn from(question: &'static str, row: Row) -> Row {
    Row { cells: row.cells.into_iter().map(|cell| cell.from_answer(question)).collect(), ..row }
}

fn row(composer: &Composer<'_>, name: &str, number: Option<Text>, role: Option<&str>) -> Row {
    let name = composer.text(Value::Name(name.to_owned()));
    Row {
        kind: RowKind::Body,
        cells: vec![name, number.unwrap_or_default(), role.map_or_else(Text::default, |role| composer.say(role))],
    }
}
