//! A letter with every kind of block and a form of oddities, in three languages.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use iop_blocks::{
    Align, Bar, BarGroup, Block, CheckItem, Column, Direction, Document, Fact, Furniture, Length, Measure, Row,
    RowKind, Run, Signature, Text, TimelineRow, Tone, Typeface, When, YearMark,
};

/// The languages of [`letter`].
pub(crate) const LANGS: [&str; 3] = ["sv", "ar", "so"];

/// The sample in `lang`.
pub(crate) fn letter(lang: &str) -> Document {
    let words: &Words = match lang {
        "ar" => &arabic::WORDS,
        "so" => &somali::WORDS,
        _ => &swedish::WORDS,
    };
    let text = |words: &str| Text::new(words, lang);
    let mut blocks = vec![Block::Facts(words.facts.iter().map(|(label, value)| fact(label, value, lang)).collect())];
    blocks.push(Block::Title(text(words.title)));
    blocks.push(Block::Paragraph(text(words.opening)));
    blocks.push(Block::Notice { tone: Tone::Caution, paragraphs: words.caution.iter().map(|p| text(p)).collect() });
    blocks.push(Block::Heading { level: 1, text: text(words.about) });
    blocks.extend(words.paragraphs.iter().map(|paragraph| Block::Paragraph(text(paragraph))));
    blocks.push(Block::Paragraph(foreign_words(words, lang)));
    blocks.push(Block::Remark(text(words.remark)));
    blocks.push(Block::Heading { level: 2, text: text(words.steps) });
    blocks.push(Block::List { ordered: false, items: words.items.iter().map(|item| text(item)).collect() });
    blocks.push(Block::List {
        ordered: true,
        items: words.items.iter().cycle().take(11).map(|item| text(item)).collect(),
    });
    blocks.push(Block::Quote {
        text: Text::new("Partnerskapet ska bygga på idéburna organisationers egen initiativkraft.", "sv"),
        source: text(words.source),
    });
    blocks.push(contacts(words, lang));
    blocks.push(Block::Heading { level: 2, text: text(words.money) });
    blocks.push(table(words, lang));
    blocks.extend(pictures(words, lang));
    blocks.push(Block::Notice { tone: Tone::Information, paragraphs: vec![text(words.information).strong()] });
    blocks.push(Block::Checklist(
        words.items.iter().enumerate().map(|(i, item)| CheckItem { checked: i % 2 == 0, text: text(item) }).collect(),
    ));
    blocks.push(Block::Heading { level: 1, text: text(words.sign) });
    blocks.push(Block::Paragraph(text(words.paragraphs[0])));
    blocks.push(Block::Signatures(vec![signature("Åsa Öberg", words, lang), signature("Faadumo Cali", words, lang)]));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Heading { level: 2, text: text(words.notes) });
    blocks.push(Block::WritingLines(4));
    Document {
        title: words.title.to_owned(),
        author: "Mammakraft & vänner".to_owned(),
        lang: lang.to_owned(),
        direction: if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        typeface: Typeface::Letter,
        date: (2026, 11, 22),
        furniture: Furniture { header: text(words.title), footer: text(words.footer) },
        beside: None,
        blocks,
    }
}

/// A form with everything that may be empty, odd or long.
pub(crate) fn form(lang: &str) -> Document {
    let text = |words: &str| Text::new(words, lang);
    let column = |heading: &str, align| Column { heading: text(heading), weight: 1.0, align };
    let body = |cells: &[&str]| Row { kind: RowKind::Body, cells: cells.iter().map(|cell| text(cell)).collect() };
    let columns = vec![column("", Align::Start), column("Kr", Align::Amount), column("ﻼ ﻻ لا لله", Align::Start)];
    let link = "https://www.example.org/".to_owned() + &"mycket-lang-adress/".repeat(12);
    let link = Run { text: link.clone(), lang: "sv".into(), strong: true, link: Some(link) };
    let blocks = vec![
        Block::Heading {
            level: 3,
            text: text("Offentlig affisch: ﬁ, ffi, ÅÄÖ åäö éü — «citat» ”citat” § 1 € 5 % − + ±"),
        },
        Block::Facts(vec![fact("Namn", &[], lang), fact("", &["rad", "", "rad"], lang)]),
        Block::Table {
            caption: Text::default(),
            columns,
            rows: vec![body(&["", "", ""]), body(&["ett"]), body(&["a\u{301}\u{302}", "١٢٣", "می\u{200c}خواهم"])],
        },
        Block::Table { caption: text("Tom"), columns: vec![column("Ensam", Align::Start)], rows: vec![] },
        Block::Bars {
            caption: Text::default(),
            groups: vec![
                BarGroup { heading: text("Tom"), measure: Measure::Money, bars: vec![] },
                BarGroup {
                    heading: Text::default(),
                    measure: Measure::Valued,
                    bars: vec![Bar { label: text(""), value: text(""), length: Length::Stated(1) }],
                },
            ],
        },
        Block::Timeline { caption: text("Tom"), years: vec![], rows: vec![] },
        Block::Paragraph(vec![link].into()),
        Block::Paragraph(text(
            "اَلْحَمْدُ لِلَّٰهِ رَبِّ الْعَالَمِينَ \u{2068}nested \u{2067}داخل (1) [2]\u{2069} ok\u{2069} سوف\u{ad}يعمل",
        )),
        Block::Paragraph(Text::new("تعمل الجمعية مع البلدية منذ سنوات طويلة. ".repeat(5), "ar")),
        Block::Paragraph(text("Rad ett\nRad två\n\nRad fyra")),
        Block::List { ordered: false, items: vec![text(""), text("punkt")] },
        Block::Checklist(vec![CheckItem { checked: true, text: text("") }]),
        Block::Quote { text: text("Bara ord"), source: Text::default() },
        Block::Signatures(vec![Signature { below: vec![] }]),
        Block::Heading { level: 1, text: text("Sist") },
    ];
    let direction = if lang == "ar" { Direction::RightToLeft } else { Direction::LeftToRight };
    Document {
        title: String::new(),
        author: String::new(),
        lang: lang.to_owned(),
        direction,
        typeface: Typeface::Form,
        date: (2026, 1, 2),
        furniture: Furniture::default(),
        beside: None,
        blocks,
    }
}

fn fact(label: &str, value: &[&str], lang: &str) -> Fact {
    Fact { label: Text::new(label, lang), value: value.iter().map(|line| Text::new(*line, lang)).collect() }
}

/// A paragraph of the document's language with a Swedish, a bold and an Arabic stretch.
fn foreign_words(words: &Words, lang: &str) -> Text {
    Text::new(words.opening, lang)
        .then(Text::new(" ", lang))
        .then(Text::new("Föreningen Världens mammor (Linköping).", "sv"))
        .then(Text::new(" ", lang))
        .then(Text::new(words.remark, lang).strong())
        .then(Text::new(" ", lang))
        .then(Text::new("جمعية أمهات العالم (مالمو).", "ar"))
}

fn contacts(words: &Words, lang: &str) -> Block {
    let link = |text: &str, target: &str| -> Text {
        vec![Run { text: text.into(), lang: "sv".into(), strong: false, link: Some(target.into()) }].into()
    };
    let comma = if lang == "ar" { '،' } else { ',' };
    let paragraph = Text::new(words.contact, lang)
        .then(Text::new(" ", lang))
        .then(link("anna-maria.oberg@mammakraft.example.org", "mailto:anna-maria.oberg@mammakraft.example.org"))
        .then(Text::new(format!("{comma} \u{2068}040-123\u{a0}45\u{a0}67\u{2069}{comma} "), lang))
        .then(link("https://www.example.org/iop/överenskommelse", "https://www.example.org/iop/överenskommelse"))
        .then(Text::new(".", lang));
    Block::Paragraph(paragraph)
}

fn table(words: &Words, lang: &str) -> Block {
    let columns = words.columns.iter().zip([(0.5, Align::Start), (0.22, Align::Start), (0.28, Align::Amount)]);
    let columns =
        columns.map(|(heading, (weight, align))| Column { heading: Text::new(*heading, lang), weight, align });
    let mut rows: Vec<Row> = Vec::new();
    for year in 2023..=2037 {
        for (giver, amount) in words.givers.iter().zip(["290\u{a0}000\u{a0}kr", "87\u{a0}825\u{a0}kr"]) {
            let cells = [(*giver).to_owned(), year.to_string(), format!("\u{2068}{amount}\u{2069}")];
            rows.push(Row {
                kind: RowKind::Body,
                cells: cells.into_iter().map(|cell| Text::new(cell, lang)).collect(),
            });
        }
    }
    let sum = [words.sum, "\u{2068}2023–2037\u{2069}", "\u{2068}5\u{a0}667\u{a0}375\u{a0}kr\u{2069}"];
    rows.push(Row { kind: RowKind::Total, cells: sum.into_iter().map(|cell| Text::new(cell, lang)).collect() });
    Block::Table { caption: Text::new(words.caption, lang), columns: columns.collect(), rows }
}

/// Bars of every length, and a line with every kind of mark.
fn pictures(words: &Words, lang: &str) -> [Block; 2] {
    let lengths = [
        Length::Stated(1000),
        Length::Stated(303),
        Length::Stated(0),
        Length::AtLeast(40),
        Length::NotStated,
        Length::Nothing,
    ];
    let bar = |(giver, length): (&&str, Length)| Bar {
        label: Text::new(*giver, lang),
        value: Text::new("\u{2068}290\u{a0}000\u{a0}kr\u{2069} · \u{2068}76,8\u{a0}%\u{2069}", lang),
        length,
    };
    let group = |measure| BarGroup {
        heading: Text::new(words.money, lang),
        measure,
        bars: words.givers.iter().cycle().zip(lengths).map(bar).collect(),
    };
    let when = [
        When::Span { from: 0, to: 500 },
        When::SomeDays(vec![60, 190, 310, 440]),
        When::Day(373),
        When::Possible { from: 500, to: 1000 },
        When::Undecided,
    ];
    let row = |(item, when): (&&str, When)| TimelineRow {
        label: Text::new(*item, lang),
        value: Text::new("\u{2068}2023-01-01\u{2069}", lang),
        when,
    };
    let year = |(year, at): (i32, u16)| YearMark { at, label: Text::new(year.to_string(), lang) };
    [
        Block::Bars {
            caption: Text::new(words.caption, lang),
            groups: vec![group(Measure::Money), group(Measure::Valued)],
        },
        Block::Timeline {
            caption: Text::new(words.steps, lang),
            years: (2023..).zip([0, 250, 500, 750]).map(year).collect(),
            rows: words.items.iter().cycle().zip(when).map(row).collect(),
        },
    ]
}

fn signature(name: &str, words: &Words, lang: &str) -> Signature {
    Signature { below: vec![Text::new(name, "sv"), Text::new(words.role, lang)] }
}

struct Words {
    facts: &'static [(&'static str, &'static [&'static str])],
    title: &'static str,
    opening: &'static str,
    caution: &'static [&'static str],
    about: &'static str,
    paragraphs: &'static [&'static str],
    remark: &'static str,
    steps: &'static str,
    items: &'static [&'static str],
    source: &'static str,
    contact: &'static str,
    money: &'static str,
    caption: &'static str,
    columns: [&'static str; 3],
    givers: [&'static str; 2],
    sum: &'static str,
    information: &'static str,
    sign: &'static str,
    role: &'static str,
    notes: &'static str,
    footer: &'static str,
}

mod arabic;
mod somali;
mod swedish;
