//! Pictures of every page, for people to look at side by side. They are not kept: what is worth keeping is in `docs/images`.

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
];

/// The highest window that shows a page whole; what is longer is cut.
const HIGHEST: u32 = 2_400;

// One at a time, by name: `IOP_LOOK=mirrored cargo test -p iop-guiden --test e2e -- --ignored gallery`.
#[tokio::test]
#[ignore = "takes pictures for people to look at and says nothing by itself"]
async fn pictures_of_every_page() {
    let wanted = std::env::var("IOP_LOOK").unwrap_or_default();
    for (name, pseudo, lang, (width, height), wishes) in
        LOOKS.iter().filter(|look| wanted.is_empty() || look.0 == wanted)
    {
        let session = Session::start_made_up(super::TODAY, &["mammakraft"], pseudo).await;
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
    format!("{}{}{}", page["at"].as_str().unwrap_or_default(), part("topic"), part("kind"))
}
