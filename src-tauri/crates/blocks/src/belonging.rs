//! Which blocks belong on the page of what stands above them.

use crate::Block;

/// `below` belongs on the page where the blocks `above` it end: an answer to what is asked there, a list or form that the
/// words above lead to, a remark, a place to sign. Two languages beside each other belong together where one of them does.
pub fn belongs_below(above: &[Block], below: &Block) -> bool {
    let Some((last, before)) = above.split_last() else { return false };
    let heads = before.last().map_or([None; 2], ends);
    let pairs = ends(last).into_iter().zip(begins(below)).zip(heads);
    pairs.into_iter().any(|((above, below), head)| match (above, below) {
        (Some(above), Some(below)) => belongs(above, below) || goes_on(head, above, below),
        _ => false,
    })
}

fn belongs(above: &Block, below: &Block) -> bool {
    match below {
        Block::WritingLines(_) | Block::Signatures(_) | Block::Remark(_) => true,
        Block::Checklist(_) => {
            matches!(above, Block::Paragraph(_) | Block::Remark(_) | Block::Quote { .. } | Block::List { .. })
        }
        Block::List { .. } => matches!(above, Block::Paragraph(_)),
        // What has a caption says by itself what it is.
        Block::Table { caption, .. } => caption.is_empty() && matches!(above, Block::Paragraph(_) | Block::Remark(_)),
        _ => false,
    }
}

/// `above` is no more than the head of what follows: words that something is said of, a remark right under them or under
/// a heading, or a line in bold.
fn goes_on(head: Option<&Block>, above: &Block, below: &Block) -> bool {
    let is_head = match above {
        Block::Quote { .. } => true,
        Block::Remark(_) => matches!(head, Some(Block::Heading { .. } | Block::Quote { .. })),
        Block::Paragraph(text) => !text.is_empty() && text.runs.iter().all(|run| run.strong),
        _ => false,
    };
    is_head && !matches!(below, Block::Heading { level: 1, .. } | Block::PageBreak)
}

/// The last block of each language; the same one twice where it is told once.
fn ends(block: &Block) -> [Option<&Block>; 2] {
    match block {
        Block::Beside { first, second } => [first.last(), second.last()],
        alone => [Some(alone); 2],
    }
}

fn begins(block: &Block) -> [Option<&Block>; 2] {
    match block {
        Block::Beside { first, second } => [first.first(), second.first()],
        alone => [Some(alone); 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CheckItem, Text};

    fn paragraph() -> Block {
        Block::Paragraph(Text::new("Stämmer det?", "sv"))
    }

    fn boxes() -> Block {
        Block::Checklist(vec![CheckItem { checked: false, text: Text::new("Ja", "sv") }])
    }

    fn table(caption: &str) -> Block {
        Block::Table { caption: Text::new(caption, "sv"), columns: Vec::new(), rows: Vec::new() }
    }

    fn belongs_below_one(above: Block, below: &Block) -> bool {
        belongs_below(&[above], below)
    }

    #[test]
    fn an_answer_belongs_to_what_asks() {
        assert!(belongs_below_one(paragraph(), &boxes()));
        assert!(belongs_below_one(boxes(), &Block::WritingLines(2)));
        assert!(!belongs_below_one(boxes(), &paragraph()));
        assert!(!belongs_below(&[], &Block::WritingLines(2)));
    }

    #[test]
    fn a_table_with_a_caption_stands_by_itself() {
        assert!(belongs_below_one(paragraph(), &table("")));
        assert!(!belongs_below_one(paragraph(), &table("Bidrag")));
    }

    #[test]
    fn a_remark_under_a_heading_and_a_line_in_bold_lead_on() {
        let heading = || Block::Heading { level: 2, text: Text::new("Parter", "sv") };
        let remark = || Block::Remark(Text::new("Föreningen uppger", "sv"));
        assert!(belongs_below(&[heading(), remark()], &table("Parter")));
        assert!(!belongs_below(&[paragraph(), remark()], &table("Parter")));
        let quote = || Block::Quote { text: Text::new("Det ska finnas ett behov.", "sv"), source: Text::default() };
        assert!(belongs_below_one(quote(), &table("Föreningen uppger")));
        assert!(belongs_below(&[quote(), remark()], &paragraph()));
        assert!(belongs_below_one(Block::Paragraph(Text::new("Delvis", "sv").strong()), &paragraph()));
        assert!(!belongs_below_one(paragraph(), &paragraph()));
    }

    #[test]
    fn two_languages_belong_together_where_one_of_them_does() {
        let pair = |first, second| Block::Beside { first: vec![first], second };
        assert!(belongs_below_one(pair(paragraph(), vec![paragraph()]), &pair(boxes(), Vec::new())));
        assert!(belongs_below_one(pair(paragraph(), Vec::new()), &boxes()));
        assert!(!belongs_below_one(pair(paragraph(), Vec::new()), &pair(paragraph(), vec![boxes()])));
    }
}
