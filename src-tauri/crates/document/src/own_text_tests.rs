use crate::testing::{association, cells};
use iop_blocks::Block;
use iop_core::Answer;

#[test]
fn text_without_swedish_is_printed_in_its_own_language_and_marked_in_the_swedish_document() {
    let case = association("malmo-asn").text("need-description", "ar", "الأمهات وحيدات في البيت");
    let letter = case.letter("sv");
    let at = letter.blocks.iter().position(|block| match block {
        Block::Paragraph(text) => text.plain().contains("الأمهات") && text.runs.iter().all(|run| run.lang == "ar"),
        _ => false,
    });
    let at = at.expect("the Arabic text is printed, tagged as Arabic");
    assert!(matches!(&letter.blocks[at + 1], Block::Remark(text) if text.plain() == "svensk text saknas"));
    assert!(!letter.plain_text().contains("inte besvarat"));
    assert!(!case.printed("ar").contains("غير متوفر"));
}

#[test]
fn a_reading_copy_shows_the_swedish_original_as_such() {
    let text = association("malmo-asn").text("need-description", "sv", "Mammor är ensamma.").printed("so");
    assert!(text.contains("Mammor är ensamma."));
    assert!(text.contains("qoraalka asalka ah ee iswiidhishka"));
}

#[test]
fn a_text_missing_swedish_in_a_table_is_marked_in_its_cell() {
    let goal = vec![("goal", Answer::text("so", "Shaqo")), ("when", Answer::typed("2027"))];
    let letter = association("malmo-asn").rows("goals", vec![("g", goal)]).letter("sv");
    assert!(cells(&letter.blocks).contains(&"Shaqo (svensk text saknas)".to_owned()), "{:?}", cells(&letter.blocks));
}
