//! A document in two languages, paragraph beside paragraph.
//!
//! Both are composed by themselves from the same answers and then paired, so that nothing is said in one language that
//! its own document does not say.

mod align;
mod once;

use crate::{Kind, Setting, compose};
use align::{Step, align};
use iop_blocks::{Beside, Block, Document, Furniture, Text};
use iop_words::{SOURCE_LANGUAGE, Speaker};

/// Composes a document in the language of `setting`, with the same in the language of `other` beside it.
///
/// Places to sign and to write in stand there once; what the group wrote in one language only as well.
pub fn compose_beside(kind: Kind, setting: &Setting<'_>, other: &Speaker<'_>) -> Document {
    let own = compose(kind, setting);
    let translated = compose(kind, &Setting { speaker: other, ..*setting });
    let speakers = [setting.speaker, other];
    let headings = [0, 1].map(|side| headings(speakers[side], speakers[1 - side]));
    let beside = Beside { lang: translated.lang.clone(), direction: translated.direction, headings };
    let langs = [own.lang.as_str(), translated.lang.as_str()];
    let blocks = paired(langs, [own.blocks, translated.blocks]);
    let furniture = Furniture { header: own.furniture.header, footer: footer(setting, other) };
    Document { furniture, beside: Some(beside), blocks, ..own }
}

/// What stands above the column of `speaker`, in its own language and in that of its neighbour.
fn headings(speaker: &Speaker<'_>, neighbour: &Speaker<'_>) -> Vec<Text> {
    let told_by = |teller: &Speaker<'_>| -> Text {
        if speaker.lang() == SOURCE_LANGUAGE {
            return teller.say("d-beside-counts").into();
        }
        let message = format!("d-beside-{}", speaker.lang());
        let unreviewed = teller.attribute(&message, "unreviewed").filter(|_| !speaker.language().reviewed);
        unreviewed.unwrap_or_else(|| teller.say(&message)).into()
    };
    vec![told_by(speaker), told_by(neighbour)]
}

/// Where neither text counts, the foot of every page says so.
fn footer(setting: &Setting<'_>, other: &Speaker<'_>) -> Text {
    if [setting.speaker.lang(), other.lang()].contains(&SOURCE_LANGUAGE) {
        return Text::default();
    }
    setting.speaker.say("d-beside-neither-counts").into()
}

/// The blocks of both documents, each with its like beside it.
fn paired(langs: [&str; 2], [first, second]: [Vec<Block>; 2]) -> Vec<Block> {
    let steps = align(&first, &second);
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let mut pairs = Pairs { langs, paired: Vec::new(), open: None };
    for step in steps {
        match step {
            Step::Both => {
                if let (Some(a), Some(b)) = (first.next(), second.next()) {
                    pairs.both(a, b);
                }
            }
            Step::First => first.next().into_iter().for_each(|block| pairs.alone(0, block)),
            Step::Second => second.next().into_iter().for_each(|block| pairs.alone(1, block)),
        }
    }
    pairs.close();
    pairs.paired
}

/// Pairs as they are found.
struct Pairs<'l> {
    langs: [&'l str; 2],
    paired: Vec<Block>,
    /// The pair that a remark in one of the languages may still belong to.
    open: Option<[Vec<Block>; 2]>,
}

impl Pairs<'_> {
    fn both(&mut self, first: Block, second: Block) {
        self.close();
        if is_language_free(&first) {
            self.paired.push(first);
            return;
        }
        let mut sides = [vec![first], vec![second]];
        // Boxes are ticked once, in the Swedish text where there is one.
        let unticked = usize::from(self.langs[1] != SOURCE_LANGUAGE);
        sides[unticked].iter_mut().for_each(without_boxes);
        self.open = Some(sides);
    }

    fn alone(&mut self, side: usize, block: Block) {
        if is_language_free(&block) {
            self.close();
            self.paired.push(block);
            return;
        }
        let belongs = matches!(block, Block::Remark(_)) && self.open.is_some();
        let goes_on = self.open.as_ref().is_some_and(|open| open[1 - side].is_empty());
        if !belongs && !goes_on {
            self.close();
        }
        self.open.get_or_insert_default()[side].push(block);
    }

    fn close(&mut self) {
        if let Some(sides) = self.open.take() {
            let [first, second] = once::once(sides, self.langs);
            self.paired.push(Block::Beside { first, second });
        }
    }
}

/// The same in every language, and wanted once.
fn is_language_free(block: &Block) -> bool {
    matches!(block, Block::WritingLines(_) | Block::PageBreak)
}

fn without_boxes(block: &mut Block) {
    if let Block::Checklist(items) = block
        && items.iter().all(|item| !item.checked)
    {
        let items = std::mem::take(items).into_iter().map(|item| item.text).collect();
        *block = Block::List { ordered: false, items };
    }
}

#[cfg(test)]
#[path = "beside_tests.rs"]
mod tests;
