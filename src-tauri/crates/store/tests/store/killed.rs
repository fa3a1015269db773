//! A process that is killed while it saves leaves a whole file.

use crate::sample::{folder, initiative};
use iop_core::Answer;
use iop_store::{Shelf, content_hash, read_initiative, write_initiative};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const FOLDER: &str = "IOP_KILLED_FOLDER";
/// Each of the sixty moments three times. The tests beside the code stop at every step; here nothing is counted, and the
/// process is killed wherever it happens to be.
const ROUNDS: u64 = 180;

/// Saves for ever in the folder that the test below names; does nothing when nobody starts it so.
#[test]
fn a_process_saves_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let path = Path::new(&folder).join("a.iop");
    let mut hash = content_hash(&path).unwrap();
    for round in 0_u64.. {
        let mut initiative = initiative();
        let long = format!("{} {round} {}", std::process::id(), "x".repeat(100_000));
        initiative.answers.insert("need-description".to_owned(), Answer::text("sv", long));
        hash = Some(write_initiative(&path, &initiative, hash.as_ref()).unwrap());
        if round == 0 {
            fs::write(Path::new(&folder).join("saved"), "").unwrap();
        }
    }
}

#[test]
fn killing_while_saving_never_leaves_half_a_file() {
    let folder = folder();
    let path = folder.path().join("a.iop");
    let mut last = None;
    for round in 0..ROUNDS {
        let saved = folder.path().join("saved");
        let _ = fs::remove_file(&saved);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::a_process_saves_until_it_is_killed", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..1000 {
            if saved.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(saved.exists(), "the process never saved");
        // Another moment of the saving each round.
        std::thread::sleep(Duration::from_micros(round % 60 * 370));
        child.kill().unwrap();
        child.wait().unwrap();
        let opened = read_initiative(&path).unwrap_or_else(|problems| panic!("round {round}: {problems:?}"));
        assert_ne!(last.replace(opened.hash), Some(opened.hash), "the process saved nothing");
    }
    let names = || fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let unfinished = names().iter().filter(|name| name.to_string_lossy().ends_with(".unfinished")).count();
    assert!(unfinished > 0, "no kill came while a file was being written, so they proved nothing");
    let shelf = Shelf::new(folder.path().join("data"));
    shelf.remember(&path).unwrap();
    let tomorrow = jiff::Timestamp::try_from(std::time::SystemTime::now() + Duration::from_hours(24)).unwrap();
    shelf.sweep(tomorrow);
    let mut left = names();
    left.sort();
    assert_eq!(left, ["a.iop", "data", "saved"], "unfinished files are swept");
}
