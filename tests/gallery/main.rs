//! Pictures of every page, for people to look at side by side: no test, so nothing runs it but who asks for it.
//! `cargo test -p iop-guiden --test gallery -- mirrored ar` takes those of two looks, and without names of all.
//! They are not kept: what is worth keeping is in `docs/images`.

#![allow(clippy::expect_used, missing_docs, reason = "pictures that cannot be taken should stop where they stand")]
#![allow(dead_code, reason = "the tests of the window do more with it than this")]

#[path = "../e2e/child.rs"]
mod child;
#[path = "../e2e/display.rs"]
mod display;
#[path = "../e2e/session.rs"]
mod session;
#[path = "../e2e/window.rs"]
mod window;

#[path = "../e2e/access"]
mod access {
    mod leaf;
    mod pages;
}

#[path = "../e2e/heard"]
mod heard {
    mod bus;
    pub(crate) use bus::Bus;
}

use crate::session::Session;
use serde_json::{Value, json};

/// How the pages are shown: a name for the pictures, the made-up words, the language, width and height, what is wished for.
type Look = (&'static str, &'static str, &'static str, (u32, u32), &'static [(&'static str, &'static str)]);

const LOOKS: &[Look] = &[
    ("long", "long", "sv", (1024, 700), &[]),
    ("accented", "accented", "sv", (1024, 700), &[]),
    ("mirrored", "mirrored", "sv", (1024, 700), &[]),
    ("ar", "", "ar", (1024, 700), &[]),
    ("ar-dark", "", "ar", (1366, 768), &[("theme", "dark")]),
    ("sv-contrast", "", "sv", (1366, 768), &[("theme", "contrast")]),
    ("so-200", "", "so", (1366, 768), &[("text-size", "200")]),
    ("sv-1920", "", "sv", (1920, 1080), &[]),
    ("ar-sv", "", "ar", (1366, 768), &[("also", "sv")]),
    ("paper-sv", "", "sv", PAPER, &[("theme", "dark")]),
    ("paper-ar", "", "ar", PAPER, &[("theme", "dark")]),
];

const TODAY: &str = "2026-03-24";
/// The width of an A4 page between its margins; no page breaks are seen here.
const PAPER: (u32, u32) = (718, 700);
/// What is said of paper counts for the window, as it would when the page is printed.
const ON_PAPER: &str = "for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) {
        if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media?.mediaText === 'not print') rule.media.mediaText = 'not all';
    }
    return null;";
/// The highest window that shows a page whole; what is longer is cut.
const HIGHEST: u32 = 2_400;

#[tokio::main]
async fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    for (name, pseudo, lang, (width, height), wishes) in
        LOOKS.iter().filter(|look| wanted.is_empty() || wanted.iter().any(|name| name == look.0))
    {
        let session = Session::start_made_up(TODAY, &["mammakraft"], pseudo).await;
        session.click(&format!(".tongue[data-lang='{lang}']")).await;
        let pages = session.pages().await;
        session.click("[data-list='recent'] [data-recent]").await;
        session.find("nav [data-topic='party']").await;
        for (set, to) in *wishes {
            session.wish(set, to.parse::<u32>().map_or_else(|_| json!(to), |number| json!(number))).await;
        }
        for (at, page) in pages.iter().enumerate() {
            session.driver.set_window_rect(0, 0, *width, *height).await.expect("a size");
            session.show(page, lang).await;
            if name.starts_with("paper") {
                session.run(ON_PAPER).await;
            }
            let whole = "const scroller = document.querySelector('.scroller');
                return Math.max(scroller.scrollHeight + scroller.getBoundingClientRect().top, document.body.scrollHeight);";
            let whole = session.run(whole).await.as_f64().unwrap_or_default().ceil();
            let whole = if whole > 0.0 { format!("{whole}").parse().unwrap_or(*height) } else { *height };
            session.driver.set_window_rect(0, 0, *width, whole.clamp(*height, HIGHEST)).await.expect("a size");
            session.picture(&format!("{name}/{at:02}-{}", told(page))).await;
        }
    }
}

/// What the picture of a page is called.
fn told(page: &Value) -> String {
    let part = |name: &str| page[name].as_str().map(|text| format!("-{text}")).unwrap_or_default();
    let at = page["at"].as_str().unwrap_or_default();
    format!("{at}{}{}{}", part("topic"), part("section"), part("kind"))
}
