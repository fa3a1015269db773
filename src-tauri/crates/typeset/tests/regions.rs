//! Which answers stand where on the pages.

mod support;

use iop_blocks::{Beside, Block, Direction, Document, Fact, Text};
use iop_typeset::Region;
use support::{document, lay_out, prose, sv};

fn of(question: &'static str, words: &str) -> Text {
    sv(words).from_answer(question)
}

fn regions(document: &Document) -> Vec<Region> {
    lay_out(document).pages.into_iter().flat_map(|page| page.regions).collect()
}

#[test]
fn each_paragraph_item_and_fact_stands_in_the_region_of_its_questions() {
    let fact = |question, words: &str| Fact { label: sv("Plats"), value: vec![of(question, words)] };
    let found = regions(&document(
        "sv",
        vec![
            Block::Paragraph(sv("Står där alltid.")),
            Block::Paragraph(of("start", "Från mars").then(of("end", " till juni."))),
            Block::List { ordered: false, items: vec![of("ask", "Ett möte"), sv("Något annat")] },
            Block::Facts(vec![fact("seat", "Malmö"), fact("phone", "040")]),
        ],
    ));
    let questions: Vec<_> = found.iter().map(|region| region.questions.join(" ")).collect();
    assert_eq!(questions, ["start end", "ask", "seat", "phone"]);
    for pair in found.windows(2) {
        assert!(pair[0].frame.y + pair[0].frame.height <= pair[1].frame.y + 0.01, "{pair:?}");
    }
}

#[test]
fn paragraphs_of_one_answer_are_one_region_and_a_page_break_parts_it() {
    let paragraphs = |count| (0..count).map(|_| Block::Paragraph(of("summary", &prose(2)))).collect();
    assert_eq!(regions(&document("sv", paragraphs(3))).len(), 1);
    let layout = lay_out(&document("sv", paragraphs(30)));
    assert!(layout.pages.len() > 1 && layout.pages.iter().all(|page| page.regions.len() == 1));
}

#[test]
fn each_of_two_languages_has_a_region_in_its_own_half() {
    let pair = Block::Beside {
        first: vec![Block::Paragraph(of("summary", "Vi träffas."))],
        second: vec![Block::Paragraph(Text::new("نلتقي.", "ar").from_answer("summary"))],
    };
    let headings = [vec![sv("Svenska")], vec![sv("Arabiska")]];
    let beside = Beside { lang: "ar".into(), direction: Direction::RightToLeft, headings };
    let found = regions(&Document { beside: Some(beside), ..document("sv", vec![pair]) });
    let [left, right] = &found[..] else { panic!("{found:?}") };
    assert!(left.frame.x + left.frame.width < right.frame.x);
}
