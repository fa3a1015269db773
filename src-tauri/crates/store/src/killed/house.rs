//! A shelf, a USB stick and a folder of recordings, as they stand when the story begins.

use crate::{Recordings, Shelf, initiative_bytes};
use iop_core::{Answer, Initiative};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

pub(super) const CHOIR: &str = "aaaaaaaa0001";
pub(super) const READING: &str = "bbbbbbbb0002";
pub(super) const GARDEN: &str = "cccccccc0003";
pub(super) const SEWING: &str = "dddddddd0004";
pub(super) const FOOTBALL: &str = "eeeeeeee0005";

pub(super) const LANGS: [&str; 3] = ["sv", "ar", "so"];
pub(super) const WAV: &[u8] = b"RIFF\x24\0\0\0WAVEfmt ";

pub(super) struct House {
    pub(super) root: PathBuf,
    pub(super) shelf: Shelf,
    pub(super) recordings: Recordings,
}

/// An hour in the past, so that what was cut off then counts as left behind.
pub(super) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + second).unwrap()
}

/// An initiative that is told from others by what it is called.
pub(super) fn called(id: &str, name: &str) -> Initiative {
    let mut initiative = Initiative::new(id, "general");
    initiative.answers.insert("initiative-name".to_owned(), Answer::typed(name));
    initiative.answers.insert("need-description".to_owned(), Answer::text("sv", "Vi ses varje vecka. ".repeat(50)));
    initiative
}

impl House {
    pub(super) fn at(root: &Path) -> Self {
        let data = root.join("data");
        Self { root: root.to_owned(), recordings: Recordings::new(&data), shelf: Shelf::new(data) }
    }

    /// A house that has been lived in. Three deeds of an earlier process were cut off: a saving, a taking back and two
    /// removals, one of them from another disk.
    pub(super) fn furnished(root: &Path) -> Self {
        let house = Self::at(root);
        let put = |path: &str, bytes: &[u8]| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        };
        let put_initiative = |path: &str, id: &str, name: &str| {
            put(path, &initiative_bytes(&called(id, name)).unwrap());
        };
        let put_list = |path: &str, paths: &[PathBuf]| put(path, &serde_json::to_vec(paths).unwrap());
        let put_origin = |path: &str, origin: &Path| put(path, &serde_json::to_vec(origin).unwrap());
        put_initiative("data/initiatives/lasgrupp.iop", READING, "Läsgrupp 20");
        for number in 1..=20 {
            let path = format!("data/snapshots/{READING}/{:020}.iop", at(number).as_millisecond());
            put_initiative(&path, READING, &format!("Läsgrupp {number}"));
        }
        put_origin(&format!("data/snapshots/{READING}/origin.json"), &house.reading());
        put_initiative("stick/odling.iop", GARDEN, "Odling");
        put_initiative(&format!("data/snapshots/{GARDEN}/{:020}.iop", at(1).as_millisecond()), GARDEN, "Odling");
        put_origin(&format!("data/snapshots/{GARDEN}/origin.json"), &house.garden());
        put_list("data/archived.json", &[house.garden(), house.football()]);
        put_list("data/elsewhere.json", &[house.garden(), house.football()]);
        put("data/recordings/sv/seat.ogg", b"OggS");
        put("from/so/members.mp3", b"ID3 members");

        put("data/initiatives/.iop-halv.unfinished", b"{ \"schema\"");
        put_origin(&format!("data/bin/{:020}-left/origin.json", at(0).as_millisecond()), &house.reading());
        let copied = format!("data/bin/{:020}-copied", at(0).as_millisecond());
        put_initiative(&format!("{copied}/initiative.iop"), READING, "Läsgrupp 20");
        put_origin(&format!("{copied}/origin.json"), &house.reading());
        let moved = format!("data/bin/{:020}-moved", at(0).as_millisecond());
        put_initiative(&format!("{moved}/initiative.iop"), FOOTBALL, "Fotboll");
        put_origin(&format!("{moved}/origin.json"), &house.football());
        house
    }

    pub(super) fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    pub(super) fn stick(&self) -> PathBuf {
        self.root.join("stick")
    }

    pub(super) fn choir(&self) -> PathBuf {
        self.data().join("initiatives/kor-aaaaaa.iop")
    }

    pub(super) fn reading(&self) -> PathBuf {
        self.data().join("initiatives/lasgrupp.iop")
    }

    pub(super) fn garden(&self) -> PathBuf {
        self.stick().join("odling.iop")
    }

    pub(super) fn football(&self) -> PathBuf {
        self.stick().join("fotboll.iop")
    }

    /// Writes an initiative over what lies there.
    pub(super) fn save(&self, path: &Path, initiative: &Initiative) {
        let there = crate::content_hash(path).unwrap();
        crate::write_initiative(path, initiative, there.as_ref()).unwrap();
        self.shelf.remember(path).unwrap();
    }

    /// The name in the bin of what was removed from there last.
    pub(super) fn binned(&self, origin: &Path) -> String {
        self.shelf.bin().into_iter().find(|binned| binned.origin == origin).unwrap().name
    }
}
