//! Questions read aloud.

use iop_store::{LARGEST_RECORDING, Recordings};
use std::fs;
use std::path::Path;
use tempfile::tempdir;

const LANGS: [&str; 3] = ["sv", "ar", "so"];
const WAV: &[u8] = b"RIFF\x24\0\0\0WAVEfmt ";

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_is_recorded_is_kept_heard_again_and_erased() {
    let data = tempdir().unwrap();
    let recordings = Recordings::new(data.path());
    assert_eq!(recordings.read("so", "seat").unwrap_err().code, "recording-missing");
    recordings.keep("so", "seat", WAV).unwrap();
    assert!(data.path().join("recordings/so/seat.wav").is_file());
    assert_eq!(recordings.read("so", "seat").unwrap(), (WAV.to_vec(), "audio/wav"));
    assert!(recordings.all(LANGS)["so"].contains_key("seat") && recordings.all(LANGS)["sv"].is_empty());
    recordings.erase("so", "seat").unwrap();
    assert!(recordings.all(LANGS)["so"].is_empty());
    recordings.erase("so", "seat").unwrap();
}

#[test]
fn a_new_recording_takes_the_place_of_one_of_another_kind() {
    let data = tempdir().unwrap();
    let recordings = Recordings::new(data.path());
    put(data.path(), "recordings/sv/seat.ogg", b"OggS");
    recordings.keep("sv", "seat", WAV).unwrap();
    assert_eq!(recordings.read("sv", "seat").unwrap().1, "audio/wav");
    assert!(!data.path().join("recordings/sv/seat.ogg").exists());
}

#[test]
fn a_folder_is_added_and_what_does_not_fit_is_told_and_left() {
    let (data, from) = (tempdir().unwrap(), tempdir().unwrap());
    for (name, bytes) in [
        ("sv/seat.wav", WAV),
        ("ar/seat.mp3", b"ID3\x03".as_slice()),
        ("ar/summary.ogg", b"OggS"),
        ("sv/no-such-question.wav", WAV),
        ("sv/summary.wav", b"MZ a program"),
        ("sv/summary.exe", WAV),
        ("sv/.DS_Store", b"x"),
        ("en/seat.wav", WAV),
    ] {
        put(from.path(), name, bytes);
    }
    let large = usize::try_from(LARGEST_RECORDING).unwrap() + 1;
    put(from.path(), "sv/members.wav", &[WAV, &vec![0; large]].concat());
    let added = Recordings::new(data.path()).add(from.path(), LANGS).unwrap();
    assert_eq!(added.taken, 3);
    assert_eq!(added.passed, ["sv/members.wav", "sv/no-such-question.wav", "sv/summary.exe", "sv/summary.wav"]);
    let all = Recordings::new(data.path()).all(LANGS);
    assert_eq!(all["ar"].len(), 2);
    assert_eq!(all["sv"].len(), 1);
    assert!(!data.path().join("recordings/en").exists());
}

#[test]
fn the_folder_of_one_language_is_enough_and_an_empty_one_is_told() {
    let (data, from) = (tempdir().unwrap(), tempdir().unwrap());
    put(from.path(), "so/seat.wav", WAV);
    let recordings = Recordings::new(data.path());
    assert_eq!(recordings.add(&from.path().join("so"), LANGS).unwrap().taken, 1);
    assert_eq!(recordings.add(&from.path().join("nowhere"), LANGS).unwrap_err().code, "recordings-none-found");
}

#[cfg(unix)]
#[test]
fn a_link_leads_nowhere() {
    let (data, from) = (tempdir().unwrap(), tempdir().unwrap());
    put(from.path(), "secret", WAV);
    fs::create_dir_all(from.path().join("sv")).unwrap();
    std::os::unix::fs::symlink(from.path().join("secret"), from.path().join("sv/seat.wav")).unwrap();
    let recordings = Recordings::new(data.path());
    assert_eq!(recordings.add(from.path(), LANGS).unwrap_err().code, "recordings-none-found");
    fs::create_dir_all(data.path().join("recordings/sv")).unwrap();
    std::os::unix::fs::symlink(from.path().join("secret"), data.path().join("recordings/sv/seat.wav")).unwrap();
    assert_eq!(recordings.read("sv", "seat").unwrap_err().code, "recording-missing");
}

#[test]
fn a_name_from_the_page_leads_to_no_other_folder() {
    let data = tempdir().unwrap();
    put(data.path(), "settings.wav", WAV);
    let recordings = Recordings::new(data.path());
    for (lang, question) in [("..", "settings"), ("sv", "../../settings"), ("", "seat"), ("sv/..", "seat")] {
        assert_eq!(recordings.read(lang, question).unwrap_err().code, "recording-missing", "{lang} {question}");
        assert_eq!(recordings.keep(lang, question, WAV).unwrap_err().code, "recording-missing", "{lang} {question}");
    }
    assert_eq!(recordings.keep("sv", "seat", b"<html>").unwrap_err().code, "recording-not-sound");
}
