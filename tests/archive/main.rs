//! Everything that is printed, in every language: is it valid PDF/A and PDF/UA, does the text come out of it again,
//! and is it the same file every time?
//!
//! The readers and the validator are installed by `cargo verify`. Nothing here skips itself when one is missing.

#![allow(clippy::expect_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod extraction;
mod printed;
mod readers;
mod sameness;
mod tools;
mod validity;
mod word_processor;
mod words;
