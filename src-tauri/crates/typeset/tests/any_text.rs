//! Whatever somebody types: pages or a list of missing characters, never a panic.

mod support;

use iop_blocks::{Align, Bar, BarGroup, Block, CheckItem, Column, Fact, Length, Measure, Row, RowKind, Run};
use iop_blocks::{Signature, Text, TimelineRow, Tone, When, YearMark};
use iop_typeset::typeset;
use proptest::prelude::*;
use support::{document, fonts, runs};

/// Text that our fonts can draw, with every kind of nuisance among it.
const DRAWABLE: &str = "[ -~åäöÅÄÖ§–\u{a0}\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{300}-\u{310}\u{621}-\u{652}\u{660}-\u{669}،؟«»\n\t]{0,120}";

fn everywhere(text: &Text) -> Vec<Block> {
    let column = |align| Column { heading: text.clone(), weight: 1.0, align };
    let row = |kind| Row { kind, cells: vec![text.clone(), text.clone()] };
    vec![
        Block::Title(text.clone()),
        Block::Heading { level: 3, text: text.clone() },
        Block::Paragraph(text.clone()),
        Block::Remark(text.clone()),
        Block::Quote { text: text.clone(), source: text.clone() },
        Block::Notice { tone: Tone::Information, paragraphs: vec![text.clone(), text.clone()] },
        Block::List { ordered: true, items: vec![text.clone()] },
        Block::Checklist(vec![CheckItem { checked: true, text: text.clone() }]),
        Block::Facts(vec![Fact { label: text.clone(), value: vec![text.clone(), text.clone()] }]),
        Block::Table {
            caption: text.clone(),
            columns: vec![column(Align::Start), column(Align::Amount)],
            rows: vec![row(RowKind::Body), row(RowKind::Total)],
        },
        Block::Signatures(vec![Signature { below: vec![text.clone()] }]),
        Block::WritingLines(2),
        Block::Bars {
            caption: text.clone(),
            groups: vec![BarGroup {
                heading: text.clone(),
                measure: Measure::Valued,
                bars: vec![Bar { label: text.clone(), value: text.clone(), length: Length::AtLeast(400) }],
            }],
        },
        Block::Timeline {
            caption: text.clone(),
            years: vec![YearMark { at: 0, label: text.clone() }, YearMark { at: 10, label: text.clone() }],
            rows: vec![TimelineRow { label: text.clone(), value: text.clone(), when: When::Day(1000) }],
        },
    ]
}

fn text(words: &str, lang: &str, strong: bool, link: bool) -> Text {
    let link = link.then(|| "https://example.org".to_owned());
    Text::from(vec![Run { text: words.to_owned(), lang: lang.to_owned(), strong, link }]).then(Text::new(words, "sv"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_characters_at_all(words: String, rtl: bool, lang in "(sv|ar|so|)", strong: bool) {
        let document = document(if rtl { "ar" } else { "sv" }, everywhere(&text(&words, &lang, strong, false)));
        if let Err(missing) = typeset(&document, fonts()) {
            prop_assert!(missing.iter().all(|glyph| words.contains(glyph.character)));
        }
    }

    #[test]
    fn drawable_characters_are_drawn(words in DRAWABLE, rtl: bool, lang in "(sv|ar|so|)", link: bool) {
        let document = document(if rtl { "ar" } else { "sv" }, everywhere(&text(&words, &lang, false, link)));
        let layout = typeset(&document, fonts());
        prop_assert!(layout.is_ok(), "{:?}", layout.err());
        for page in layout.iter().flat_map(|layout| &layout.pages) {
            for (run, _) in runs(page) {
                let advance: i32 = run.clusters.iter().map(|cluster| cluster.advance).sum();
                prop_assert!(run.width.is_finite() && advance >= 0);
                prop_assert!(run.clusters.iter().all(|cluster| run.text.get(cluster.text.clone()).is_some()));
                prop_assert!(run.clusters.iter().flat_map(|cluster| cluster.glyphs).all(|glyph| glyph.id != 0));
            }
        }
    }
}
