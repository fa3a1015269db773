//! Bars and timelines: what is drawn has the proportions of what it stands for, in both directions, and stays whole.

mod support;

use iop_blocks::{Bar, BarGroup, Block, Length, Measure, TimelineRow, When, YearMark};
use iop_typeset::{Artifact, GlyphRun, Item, Layout, Owner, Page, Rect, Role, Shape, typeset};
use proptest::prelude::*;
use support::{content, document, fonts, lay_out, paragraph, prose, runs, sv};

/// Height of a bar; nothing else of a picture is as tall.
const BAR: f64 = 9.0;

fn bars(lengths: &[Length], measure: Measure) -> Block {
    let bar = |(index, length): (usize, &Length)| Bar {
        label: sv(&format!("Part{index}")),
        value: sv(&format!("Värde{index}")),
        length: *length,
    };
    let bars = lengths.iter().enumerate().map(bar).collect();
    Block::Bars { caption: sv("Bidragen"), groups: vec![BarGroup { heading: sv("Pengar"), measure, bars }] }
}

fn timeline(when: Vec<When>) -> Block {
    let row =
        |(index, when)| TimelineRow { label: sv(&format!("Rad{index}")), value: sv(&format!("Dag{index}")), when };
    let years = (0..4).map(|year| YearMark { at: year * 250, label: sv(&format!("{}", 2023 + year)) }).collect();
    Block::Timeline { caption: sv("Perioden"), years, rows: when.into_iter().enumerate().map(row).collect() }
}

fn frame(item: &Item) -> Option<Rect> {
    match &item.shape {
        Shape::Fill { frame, .. } | Shape::Outline { frame, .. } => Some(*frame),
        _ => None,
    }
}

/// The bars of a page from top to bottom, without the strokes that say that there is more.
fn drawn_bars(page: &Page) -> Vec<Rect> {
    let tall = |frame: &Rect| (frame.height - BAR).abs() < 0.001 && (frame.width - 1.3).abs() > 0.001;
    page.items.iter().filter_map(frame).filter(tall).collect()
}

/// Everything of a page that a reader sees, header and footer left out.
fn boxes(page: &Page) -> Vec<Rect> {
    let drawn = page.items.iter().filter(|item| item.owner == Owner::Artifact(Artifact::Layout)).filter_map(frame);
    drawn.chain(words(page)).collect()
}

fn words(page: &Page) -> Vec<Rect> {
    let is_word = |(run, owner): &(&GlyphRun, Owner)| {
        !matches!(owner, Owner::Artifact(Artifact::Pagination)) && !run.text.trim_matches(['\u{200f}', ' ']).is_empty()
    };
    runs(page).filter(is_word).map(|(run, _)| letter_box(run)).collect()
}

/// The letters of a run without the space at its end, which may hang over the edge.
fn letter_box(run: &GlyphRun) -> Rect {
    let space = if run.text.ends_with(' ') { run.size * 0.3 } else { 0.0 };
    let x = if run.right_to_left { run.x + space } else { run.x };
    Rect { x, y: run.baseline - run.size, width: (run.width - space).max(0.0), height: run.size }
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    let apart = |from: f64, length: f64, other: f64, other_length: f64| {
        from + length <= other + 0.01 || other + other_length <= from + 0.01
    };
    !apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height)
}

#[test]
fn a_bar_is_as_long_as_its_share_of_the_longest() {
    let lengths = [Length::Stated(1000), Length::Stated(303), Length::Stated(500)];
    for measure in [Measure::Money, Measure::Valued] {
        let layout = lay_out(&document("sv", vec![bars(&lengths, measure)]));
        let widths: Vec<f64> = drawn_bars(&layout.pages[0]).iter().map(|bar| bar.width).collect();
        assert_eq!(widths.len(), 3);
        assert!((widths[1] / widths[0] - 0.303).abs() < 0.001, "{widths:?}");
        assert!((widths[2] / widths[0] - 0.5).abs() < 0.001, "{widths:?}");
        assert!(widths[0] > 100.0, "long enough to compare: {widths:?}");
    }
}

#[test]
fn groups_of_a_picture_share_one_scale_and_differ_in_pattern() {
    let group = |measure, length| BarGroup {
        heading: sv("Grupp"),
        measure,
        bars: vec![Bar { label: sv("Part"), value: sv("Värde"), length: Length::Stated(length) }],
    };
    let groups = vec![group(Measure::Money, 1000), group(Measure::Valued, 500)];
    let layout = lay_out(&document("sv", vec![Block::Bars { caption: sv("Bidragen"), groups }]));
    let found = drawn_bars(&layout.pages[0]);
    assert!((found[1].width / found[0].width - 0.5).abs() < 0.001);
    let is_bar = |item: &&Item| frame(item).is_some_and(|frame| (frame.height - BAR).abs() < 0.001);
    let shapes: Vec<bool> =
        layout.pages[0].items.iter().filter(is_bar).map(|item| matches!(item.shape, Shape::Fill { .. })).collect();
    assert_eq!(shapes, [true, false], "money is solid, valued time is an outline with a pattern");
    assert!(layout.pages[0].items.iter().any(|item| matches!(item.shape, Shape::Stroke { .. })));
}

#[test]
fn bars_grow_from_the_right_in_arabic() {
    let lengths = [Length::Stated(1000), Length::Stated(250)];
    let at = |lang: &str| drawn_bars(&lay_out(&document(lang, vec![bars(&lengths, Measure::Money)])).pages[0]);
    let (swedish, arabic) = (at("sv"), at("ar"));
    assert!((swedish[0].x - swedish[1].x).abs() < 0.001, "{swedish:?}");
    let right = |bar: &Rect| bar.x + bar.width;
    assert!((right(&arabic[0]) - right(&arabic[1])).abs() < 0.001, "{arabic:?}");
    assert!(arabic[1].x > arabic[0].x);
}

#[test]
fn nought_what_is_not_stated_and_a_tiny_share_look_unlike_each_other() {
    let marks = |length| {
        let page = lay_out(&document("sv", vec![bars(&[length], Measure::Money)])).pages.remove(0);
        let shape = |item: &Item| match &item.shape {
            Shape::Fill { frame, .. } => format!("fill {:.1} × {:.1}", frame.width, frame.height),
            Shape::Outline { frame, .. } => format!("outline {:.1} × {:.1}", frame.width, frame.height),
            Shape::Stroke { .. } | Shape::Glyphs(_) => String::new(),
        };
        page.items.iter().map(shape).filter(|shape| !shape.is_empty()).collect::<Vec<_>>()
    };
    let all = [Length::Nothing, Length::NotStated, Length::Stated(0), Length::Stated(1), Length::AtLeast(1)];
    for (index, a) in all.iter().enumerate() {
        for b in &all[index + 1..] {
            assert_ne!(marks(*a), marks(*b), "{a:?} {b:?}");
        }
    }
}

#[test]
fn the_picture_is_told_in_words_and_only_the_words_are_content() {
    let layout = lay_out(&document(
        "sv",
        vec![bars(&[Length::Stated(1000), Length::NotStated], Measure::Money), timeline(vec![When::Day(10)])],
    ));
    let text = content(&layout.pages[0]);
    for words in ["Bidragen", "Pengar", "Part0", "Värde0", "Part1", "Värde1", "Perioden", "Rad0", "Dag0"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(!text.contains("2024"), "the year lines only help the eye: {text}");
    let roles: Vec<&Role> = layout.structure.iter().map(|element| &element.role).collect();
    assert_eq!(roles.iter().filter(|role| matches!(role, Role::Table)).count(), 2);
    assert_eq!(roles.iter().filter(|role| matches!(role, Role::HeaderCell(_))).count(), 3);
    let drawn = layout.pages[0].items.iter().filter(|item| !matches!(item.shape, Shape::Glyphs(_)));
    assert!(drawn.into_iter().all(|item| matches!(item.owner, Owner::Artifact(_))));
}

#[test]
fn a_day_stands_where_it_falls_and_the_line_turns_round_in_arabic() {
    let when = vec![When::Span { from: 0, to: 500 }, When::Day(750), When::Possible { from: 500, to: 1000 }];
    let spans = |lang: &str| drawn_bars(&lay_out(&document(lang, vec![timeline(when.clone())])).pages[0]);
    let (swedish, arabic) = (spans("sv"), spans("ar"));
    assert!(
        (swedish[0].x + swedish[0].width - swedish[1].x).abs() < 0.001,
        "the extension begins where the period ends"
    );
    assert!((arabic[1].x + arabic[1].width - arabic[0].x).abs() < 0.001);
    let day = |lang: &str| {
        let page = lay_out(&document(lang, vec![timeline(when.clone())])).pages.remove(0);
        let square = page.items.iter().filter_map(frame).find(|frame| (frame.width - 7.0).abs() < 0.001);
        square.map(|frame| frame.x + frame.width / 2.0).expect("the day is drawn")
    };
    assert!((day("sv") - (swedish[1].x + swedish[1].width / 2.0)).abs() < 0.001);
    assert!((day("ar") - (arabic[1].x + arabic[1].width / 2.0)).abs() < 0.001);
}

#[test]
fn a_picture_is_never_parted_from_its_caption_or_in_the_middle() {
    for lines in 20..45 {
        let filler: Vec<Block> = (0..lines).map(|_| paragraph("Rad.")).collect();
        let blocks = [filler, vec![bars(&[Length::Stated(1000); 9], Measure::Money)]].concat();
        let layout = lay_out(&document("sv", blocks));
        let pages: Vec<usize> = (0..layout.pages.len()).filter(|page| holds(&layout, *page)).collect();
        assert_eq!(pages.len(), 1, "{lines} lines before");
    }
}

fn holds(layout: &Layout, page: usize) -> bool {
    let text = content(&layout.pages[page]);
    text.contains("Bidragen") || (0..9).any(|part| text.contains(&format!("Part{part}")))
}

fn any_length() -> impl Strategy<Value = Length> {
    prop_oneof![
        Just(Length::Nothing),
        Just(Length::NotStated),
        (0..=u16::MAX).prop_map(Length::Stated),
        (0..=u16::MAX).prop_map(Length::AtLeast),
    ]
}

fn any_when() -> impl Strategy<Value = When> {
    prop_oneof![
        Just(When::Undecided),
        (0..=1000_u16, 0..=1000_u16).prop_map(|(a, b)| When::Span { from: a.min(b), to: a.max(b) }),
        (0..=1000_u16, 0..=1000_u16).prop_map(|(a, b)| When::Possible { from: a.min(b), to: a.max(b) }),
        (0..=u16::MAX).prop_map(When::Day),
        proptest::collection::btree_set(0..=1000_u16, 1..40)
            .prop_map(|days| When::SomeDays(days.into_iter().collect())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn nothing_leaves_the_page_and_no_words_are_drawn_upon(
        lengths in proptest::collection::vec(any_length(), 1..60),
        when in proptest::collection::vec(any_when(), 1..8),
        years in proptest::collection::btree_set(0..=1000_u16, 0..25),
        rtl: bool,
        long_label in 0..12_usize,
    ) {
        let mut blocks = vec![bars(&lengths, Measure::Valued), timeline(when)];
        if let Block::Bars { groups, .. } = &mut blocks[0] {
            groups[0].bars[0].label = sv(&prose(long_label));
        }
        if let Block::Timeline { years: marks, .. } = &mut blocks[1] {
            *marks = years.iter().map(|at| YearMark { at: *at, label: sv("2027") }).collect();
        }
        let layout = typeset(&document(if rtl { "ar" } else { "sv" }, blocks), fonts()).expect("drawn");
        for page in &layout.pages {
            for frame in boxes(page) {
                prop_assert!(frame.x >= 70.0 && frame.x + frame.width <= 526.0, "{frame:?}");
                prop_assert!(frame.y >= 30.0 && frame.y + frame.height <= 812.0, "{frame:?}");
            }
            let words = words(page);
            for (index, word) in words.iter().enumerate() {
                prop_assert!(!words[index + 1..].iter().any(|other| overlap(word, other)), "{word:?}");
                // The thin lines of the years run beside their names.
                let drawn = page.items.iter().filter_map(frame).filter(|frame| frame.width > 1.0);
                prop_assert!(drawn.into_iter().all(|frame| frame.height < 2.0 || !overlap(word, &frame)), "{word:?}");
            }
        }
    }
}

#[test]
fn the_names_of_years_are_parted_in_arabic_as_cells_are() {
    for (lang, apart) in [("ar", "2023\u{200f} 2024\u{200f} 2025\u{200f} "), ("sv", "2023 2024 2025 ")] {
        let layout = lay_out(&document(lang, vec![timeline(vec![When::Day(500)])]));
        let told: String = runs(&layout.pages[0]).map(|(run, _)| run.text.as_str()).collect();
        assert!(told.contains(apart), "{lang}: {told:?}");
    }
}
