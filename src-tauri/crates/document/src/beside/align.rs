//! Which blocks of two documents say the same: the alignment in which most blocks have their like.

use iop_blocks::{Block, Text, can_share_cells};
use std::collections::BTreeSet;

/// How to go on from where both documents have been read to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The next blocks of both belong together.
    Both,
    /// The next block of the first one stands alone.
    First,
    /// The next block of the second one stands alone.
    Second,
}

/// What a pair is worth at least.
const PAIR: i32 = 100;
/// What a pair is worth besides, at most, where both blocks are about as long.
const LENGTH: i32 = 60;
/// The same where they hold the same names and figures.
const TOKENS: i32 = 120;
/// The same for lists with as many items, and tables of the same shape.
const SHAPE: i32 = 60;

/// The same where both begin in bold, or neither.
const WEIGHT: i32 = 80;

/// Steps that read every block of both once and in order.
///
/// Needleman and Wunsch's method, with nothing lost for a block that stands alone.
pub(super) fn align(first: &[Block], second: &[Block]) -> Vec<Step> {
    let (own, other): (Vec<Seen>, Vec<Seen>) =
        (first.iter().map(Seen::new).collect(), second.iter().map(Seen::new).collect());
    let width = second.len() + 1;
    // Worth of the best steps from each place to the end.
    let mut worth = vec![0_i32; (first.len() + 1) * width];
    for a in (0..first.len()).rev() {
        for b in (0..second.len()).rev() {
            let skip = worth[(a + 1) * width + b].max(worth[a * width + b + 1]);
            let pair = likeness(&own[a], &other[b]).map(|like| like + worth[(a + 1) * width + b + 1]);
            worth[a * width + b] = pair.map_or(skip, |pair| pair.max(skip));
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut steps = Vec::with_capacity(first.len().max(second.len()));
    while a < first.len() || b < second.len() {
        let here = worth[a * width + b];
        let step = if a == first.len() {
            Step::Second
        } else if b == second.len() {
            Step::First
        } else if likeness(&own[a], &other[b]).is_some_and(|like| like + worth[(a + 1) * width + b + 1] == here) {
            Step::Both
        } else if worth[(a + 1) * width + b] == here {
            Step::First
        } else {
            Step::Second
        };
        a += usize::from(step != Step::Second);
        b += usize::from(step != Step::First);
        steps.push(step);
    }
    steps
}

/// A block and what is compared of it.
struct Seen<'b> {
    block: &'b Block,
    length: i32,
    /// It begins in bold.
    is_strong: bool,
    /// In order, each once, as numbers that are compared faster than words.
    tokens: Vec<u64>,
}

impl<'b> Seen<'b> {
    fn new(block: &'b Block) -> Self {
        let texts = texts(block);
        let is_strong = texts.first().and_then(|text| text.runs.first()).is_some_and(|run| run.strong);
        let plain: Vec<String> = texts.into_iter().map(Text::plain).collect();
        let length = plain.iter().map(|text| text.chars().count()).sum::<usize>();
        let words = plain.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        let tokens: BTreeSet<u64> = words.filter(|word| is_token(word)).map(number).collect();
        Self {
            block,
            length: i32::try_from(length).unwrap_or(i32::MAX),
            is_strong,
            tokens: tokens.into_iter().collect(),
        }
    }
}

/// A number for a word: FNV-1a, the same on every machine.
fn number(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// How many numbers are in both; both are in order.
fn in_common(first: &[u64], second: &[u64]) -> usize {
    first.iter().filter(|number| second.binary_search(number).is_ok()).count()
}

/// Names and figures are the same in every language; an ordinary small word in Latin letters may be by chance.
fn is_token(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase())
}

/// What a pair is worth; `None` where the blocks are not of one kind.
fn likeness(first: &Seen<'_>, second: &Seen<'_>) -> Option<i32> {
    let kind = match (first.block, second.block) {
        (Block::Heading { level: a, .. }, Block::Heading { level: b, .. }) => (a == b).then_some(2 * PAIR),
        (Block::List { ordered: a, items: x }, Block::List { ordered: b, items: y }) => {
            (a == b).then_some(PAIR + if x.len() == y.len() { SHAPE } else { 0 })
        }
        (Block::Checklist(x), Block::Checklist(y)) => Some(PAIR + if x.len() == y.len() { SHAPE } else { 0 }),
        (a @ Block::Table { .. }, b @ Block::Table { .. }) => {
            Some(PAIR + if can_share_cells(a, b) { SHAPE } else { 0 })
        }
        (Block::WritingLines(a), Block::WritingLines(b)) => (a == b).then_some(PAIR),
        (a, b) => (std::mem::discriminant(a) == std::mem::discriminant(b)).then_some(PAIR),
    }?;
    let (short, long) = (first.length.min(second.length), first.length.max(second.length));
    let length = if long == 0 {
        LENGTH
    } else {
        i32::try_from(i64::from(LENGTH) * i64::from(short) / i64::from(long)).unwrap_or(0)
    };
    let common = in_common(&first.tokens, &second.tokens);
    let all = first.tokens.len() + second.tokens.len() - common;
    let percent = (common * 100).checked_div(all).and_then(|percent| i32::try_from(percent).ok());
    let tokens = percent.map_or(TOKENS / 4, |percent| TOKENS * percent / 100);
    let weight = if first.is_strong == second.is_strong { WEIGHT } else { 0 };
    Some(kind + length + tokens + weight)
}

/// Every text of a block.
pub(super) fn texts(block: &Block) -> Vec<&Text> {
    match block {
        Block::Title(text) | Block::Heading { text, .. } | Block::Paragraph(text) | Block::Remark(text) => vec![text],
        Block::Quote { text, source } => vec![text, source],
        Block::Notice { paragraphs, .. } => paragraphs.iter().collect(),
        Block::List { items, .. } => items.iter().collect(),
        Block::Checklist(items) => items.iter().map(|item| &item.text).collect(),
        Block::Facts(facts) => facts.iter().flat_map(|fact| std::iter::once(&fact.label).chain(&fact.value)).collect(),
        Block::Table { caption, columns, rows } => {
            let headings = columns.iter().map(|column| &column.heading);
            std::iter::once(caption).chain(headings).chain(rows.iter().flat_map(|row| &row.cells)).collect()
        }
        Block::Bars { caption, groups } => {
            let bars = groups.iter().flat_map(|group| {
                let bars = group.bars.iter().flat_map(|bar| [&bar.label, &bar.value]);
                std::iter::once(&group.heading).chain(bars)
            });
            std::iter::once(caption).chain(bars).collect()
        }
        Block::Timeline { caption, rows, .. } => {
            std::iter::once(caption).chain(rows.iter().flat_map(|row| [&row.label, &row.value])).collect()
        }
        Block::Signatures(places) => places.iter().flat_map(|place| &place.below).collect(),
        _ => Vec::new(),
    }
}
