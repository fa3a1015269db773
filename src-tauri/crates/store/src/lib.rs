//! One file an initiative: saved whole or not at all, and never lost.
//!
//! The file holds the answers and nothing else. Snapshots, the bin, locks and a meeting that is under way lie in the app's data folder, see
//! [`Shelf`]. Times and ids are passed in; only the names of temporary files are made up here.

mod disk;
mod hash;
#[cfg(test)]
mod killed;
mod lock;
#[cfg(test)]
mod points;
mod privacy;
mod profile_folder;
mod reading;
mod recordings;
mod shelf;
mod whole;
mod writing;

pub use hash::Hash;
pub use lock::Lock;
pub use privacy::without_personnummer;
pub use profile_folder::{CheckedFolder, check_profile_folder, open_profile_folder, read_profile_folder};
pub use reading::{Access, Opened, ReadOnlyBecause, content_hash, parse_initiative, read_initiative};
pub use recordings::{Added, LARGEST_RECORDING, Recorded, Recordings};
pub use shelf::{Binned, Entry, Held, Meeting, Recovered, Shelf, Unsaved, Version};
pub use whole::write_whole;
pub use writing::{initiative_bytes, write_initiative};

/// The largest file that is opened or written, in bytes. A long initiative with every answer is some 200 kB.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;
