//! No place that changes the disk is left out of the story.

use super::Told;
use super::world::files;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The lines of the crate that change the disk, as `whole.rs:33`.
fn places() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let of = |path: std::path::PathBuf| {
        let name = path.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        let is_ours = !["disk.rs", "points.rs"].contains(&name.as_str()) && !name.starts_with("killed/");
        let text = if is_ours { fs::read_to_string(&path).unwrap() } else { String::new() };
        let lines = text.lines().enumerate().filter(|(_, line)| {
            let calls = ["disk::", "write_whole"]
                .iter()
                .flat_map(|call| line.match_indices(call).map(move |(at, _)| (at, *call)));
            let is_call = |(at, call): (usize, &str)| {
                let name = line[at + call.len()..].trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
                name.starts_with('(') && !line[..at].ends_with("fn ")
            };
            calls.into_iter().any(is_call)
        });
        lines.map(|(number, _)| format!("{name}:{}", number + 1)).collect::<Vec<_>>()
    };
    files(&source).into_iter().flat_map(of).collect()
}

#[test]
fn the_story_passes_every_place_that_changes_the_disk() {
    let told = [Told::on(false), Told::on(true)];
    let passed: BTreeSet<String> =
        told.iter().flat_map(|told| &told.steps).map(|(_, step)| step.from.clone()).collect();
    let places = places();
    assert!(places.len() > 25, "{places:?}");
    assert_eq!(places.difference(&passed).collect::<Vec<_>>(), Vec::<&String>::new(), "the story lacks these");
}
