//! With what WebKit paints the window.

use crate::session::Session;
use std::fs::{read, read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// Hundredths of a second that a thread may have used that does nothing.
const NOTHING: u64 = 2;

#[tokio::test]
async fn no_graphics_card_is_imitated_where_there_is_none() {
    let session = Session::start("2026-03-24").await;
    session.click(".tongue[data-lang='ar']").await;
    session.find("[data-example='1']").await;
    let data = session.data();
    let ours = data.to_str().expect("a plain path").as_bytes();
    let is_ours = |process: &PathBuf| {
        let surroundings = read(process.join("environ")).unwrap_or_default();
        surroundings.windows(ours.len()).any(|piece| piece == ours)
    };
    let painting = inside("/proc".as_ref()).filter(|process| name(process).starts_with("WebKitWebProces"));
    let painting: Vec<PathBuf> = painting.filter(is_ours).collect();
    assert_eq!(painting.len(), 1, "one process paints");
    // The threads that put the picture together for a card, and those that imitate one.
    let is_for_a_card = |thread: &PathBuf| name(thread).contains("Compositor") || name(thread).contains("llvmpipe");
    let used: u64 = inside(&painting[0].join("task")).filter(is_for_a_card).map(|thread| used(&thread)).sum();
    let has_card = inside("/dev/dri".as_ref()).any(|device| device.to_string_lossy().contains("renderD"));
    // What WebKit does with a card is its own affair.
    assert!(has_card || used <= NOTHING, "{used} hundredths of a second");
}

fn inside(folder: &Path) -> impl Iterator<Item = PathBuf> {
    read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// The name of a process or a thread.
fn name(process: &Path) -> String {
    read_to_string(process.join("comm")).unwrap_or_default()
}

/// What a thread has used of the processor, in hundredths of a second: the fourteenth and fifteenth field, the second of which
/// stands in brackets and may hold anything.
fn used(thread: &Path) -> u64 {
    let told = read_to_string(thread.join("stat")).unwrap_or_default();
    let after_name = told.rsplit_once(')').map_or("", |(_, rest)| rest);
    after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
}
