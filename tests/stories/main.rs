//! Stories on the real cases, told through the command line as a person would use it.
//!
//! Every story is a check that holds for the case as it is and must fail when its decisive answer is changed.

#![allow(clippy::expect_used, missing_docs, reason = "a test that cannot go on should stop where it stands")]

mod after;
mod bad_input;
mod beside;
mod command_line;
mod documents;
mod issuers;
mod kitchen_sink;
mod mammakraft;
mod public_record;
mod stadsmissionen;
mod story;
mod varldens_mammor;
mod workshop;
