//! Files as they really come: damaged, foreign, huge, locked, half written, in the bin.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a helper that fails should fail its test")]
#![allow(clippy::disallowed_methods, reason = "a test may do to the disk what a person can")]

mod bad_files;
mod hostile;
mod killed;
mod profile_folder;
mod recordings;
mod sample;
mod saving;
mod shelf;
