//! Reads every text that ships and lists all that is wrong with it, each fault with file and id.
//!
//! `cargo test -p iop-words` tells an author what is left to do.

mod arabic;
mod aspects;
mod catalogue;
mod codes;
mod entries;
mod faults;
mod formatting;
mod help;
mod page;
mod plurals;
mod somali;
mod structure;
