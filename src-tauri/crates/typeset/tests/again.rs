//! Setting and drawing again: quicker, and never different.

mod support;

use iop_blocks::{Block, Text};
use iop_typeset::{DrawnPages, Memory, page_svg, typeset, typeset_again};
use support::{document, fonts, lay_out, paragraph, prose, table};

fn blocks(changed: &str) -> Vec<Block> {
    vec![paragraph(&prose(40)), table(30), paragraph(changed), paragraph("العربية في فقرة"), paragraph(&prose(50))]
}

#[test]
fn what_is_remembered_gives_the_same_pages() {
    let (mut memory, mut drawn) = (Memory::default(), DrawnPages::default());
    let texts = ["Ett", "Två", &prose(30), "Ett", ""];
    for (lang, changed) in texts.iter().flat_map(|text| [("sv", text), ("ar", text)]) {
        let document = document(lang, blocks(changed));
        let anew = lay_out(&document);
        let again = typeset_again(&document, fonts(), &mut memory);
        assert_eq!(again.as_ref(), Ok(&anew), "{lang}: {changed}");
        let pictures: Vec<String> = (0..anew.pages.len()).map(|page| page_svg(&anew, page, fonts())).collect();
        let drawn: Vec<String> = drawn.draw(&anew, fonts()).iter().map(|picture| picture.svg.clone()).collect();
        assert!(drawn == pictures, "{lang}: {changed}");
    }
}

#[test]
fn a_missing_character_is_told_each_time() {
    let mut memory = Memory::default();
    let twice = document("sv", vec![paragraph("漢"), paragraph("före 漢 efter")]);
    let once = document("sv", vec![Block::Paragraph(Text::new("före 漢 efter", "sv"))]);
    for document in [&twice, &once, &twice] {
        assert_eq!(typeset_again(document, fonts(), &mut memory), typeset(document, fonts()));
        assert!(typeset(document, fonts()).is_err());
    }
}
