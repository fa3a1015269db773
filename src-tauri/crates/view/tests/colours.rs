//! The colours of the window, read from the one file where they stand, and whether they can be told apart.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

type Colours = BTreeMap<String, [u8; 3]>;

/// What lies under words.
const GROUNDS: [&str; 7] = ["paper", "card", "sunk", "main-soft", "note", "good", "bad"];

/// Words on what lies under them: 4.5 to 1 (WCAG 2.2, 1.4.3).
const WORDS: [(&str, &[&str]); 6] = [
    ("ink", &GROUNDS),
    ("dim", &GROUNDS),
    ("main", &["paper", "card", "sunk", "main-soft", "note"]),
    ("bad-ink", &["paper", "card", "sunk", "bad", "note"]),
    ("main-ink", &["main"]),
    ("mark-ink", &["mark"]),
];

/// Edges of fields, signs and the ring round what has the focus: 3 to 1 (1.4.11, 2.4.13).
const EDGES: [(&str, &[&str]); 7] = [
    ("edge", &["paper", "card", "sunk", "note"]),
    ("main", &["paper", "card", "sunk", "main-soft"]),
    ("focus", &GROUNDS),
    ("note-edge", &["paper", "card", "note"]),
    ("bad-edge", &["paper", "card", "bad"]),
    ("good-edge", &["paper", "card", "good"]),
    ("mark", &["sheet"]),
];

#[test]
fn words_and_edges_can_be_told_from_what_lies_under_them_in_every_theme() {
    let mut faint = Vec::new();
    for (theme, colours) in themes() {
        for (pairs, least) in [(&WORDS[..], 4.5), (&EDGES[..], 3.0)] {
            for (front, grounds) in pairs {
                for ground in *grounds {
                    let found = contrast(colours[*front], colours[*ground]);
                    if found < least {
                        faint.push(format!("{theme}: {front} on {ground} is {found:.2} to 1, not {least}"));
                    }
                }
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn high_contrast_keeps_seven_to_one() {
    let contrast_theme = &themes()["contrast"];
    for (front, grounds) in WORDS {
        for ground in grounds {
            let found = contrast(contrast_theme[front], contrast_theme[*ground]);
            assert!(found >= 7.0, "{front} on {ground} is {found:.2} to 1");
        }
    }
}

#[test]
fn black_on_white_is_21_to_1_and_a_known_pair_is_as_others_measure_it() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    // The lightest grey that passes on white, as every checker tells it.
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.005);
}

#[test]
fn colours_stand_in_no_other_file() {
    let mut strays = Vec::new();
    for file in files(&ui().join("src")) {
        let is_look = file.extension().is_some_and(|ext| ext == "css" || ext == "svelte");
        if !is_look || file.ends_with("tokens.css") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for (index, line) in text.lines().enumerate() {
            let has_hex = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
                let ends =
                    !line[at + 1 + digits..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '{');
                ends && [3, 4, 6, 8].contains(&digits)
            });
            if has_hex || line.contains("rgb(") || line.contains("rgba(") || line.contains("hsl(") {
                strays.push(format!("{}:{}: {}", file.display(), index + 1, line.trim()));
            }
        }
    }
    assert!(strays.is_empty(), "colours belong in tokens.css:\n{}", strays.join("\n"));
}

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all
}

/// Every theme with all its colours; what a theme does not change is as in the light one.
fn themes() -> BTreeMap<&'static str, Colours> {
    let text = fs::read_to_string(ui().join("src/look/tokens.css")).unwrap();
    let block = |head: &str| {
        let from = text.find(head).unwrap_or_else(|| panic!("no {head} in tokens.css")) + head.len();
        colours(&text[from..from + text[from..].find('}').unwrap()])
    };
    let light = block(":root {");
    let with = |head: &str| light.clone().into_iter().chain(block(head)).collect::<Colours>();
    let (dark, contrast) = (with(":root[data-theme=\"dark\"] {"), with(":root[data-theme=\"contrast\"] {"));
    BTreeMap::from([("light", light), ("dark", dark), ("contrast", contrast)])
}

fn colours(block: &str) -> Colours {
    let tokens = block.split(';').filter_map(|part| part.split_once("--")?.1.split_once(": #"));
    tokens
        .map(|(name, hex)| {
            assert_eq!(hex.len(), 6, "{name}: six digits");
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            (name.to_owned(), [part(0), part(2), part(4)])
        })
        .collect()
}

/// WCAG 2.2: relative luminance and contrast ratio, from 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
